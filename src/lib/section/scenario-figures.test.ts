import { describe, expect, it } from 'vitest';
import { figureCells, type Figure, type FigureCell, type ShownScenario } from './scenario-figures.ts';
import { allocate, type Area, type Scenario } from '#lib/readiness/allocate.ts';
import { compareScenarios } from '#lib/readiness/compare-scenarios.ts';

const areas: readonly Area[] = [
	{ id: 'a', name: 'North', population: '1000' },
	{ id: 'b', name: 'South', population: '3000' }
];

const allocationOf = (scenario: Scenario) => {
	const outcome = allocate(areas, scenario);
	if (!outcome.ok) throw new Error(outcome.problem.kind);
	return outcome.value;
};

const shown = (total: string, more: Partial<Scenario> = {}): readonly ShownScenario[] => {
	const equal = allocationOf({ formula: 'equal', total, ...more });
	const perHead = allocationOf({ formula: 'per-head', total, ...more });
	return [
		{ id: 'one', name: 'Equal', allocation: equal },
		{ id: 'two', name: 'Per head', allocation: perHead, differences: compareScenarios(equal, perHead) }
	];
};

/** The cells of the second scenario, the total last. */
const second = (figure: Figure, scenarios: readonly ShownScenario[]): readonly FigureCell[] => {
	const cells = figureCells(figure, scenarios, 'en');
	const scenario = scenarios[1];
	return scenario ? [...scenario.allocation.areas.map((row) => cells.of(scenario, row)), cells.total(scenario)] : [];
};

const nb = '\u00a0';

describe('cells of a figure', () => {
	it('show budgets with the difference in per cent and the flags that concern budgets', () => {
		expect(second('budget', shown('6000000', { runningShare: '30' }))).toEqual([
			{ shown: `1${nb}500${nb}000`, more: `−50${nb}%`, flags: ['below-viable'] },
			{ shown: `4${nb}500${nb}000`, more: `+50${nb}%`, flags: [] },
			{ shown: `6${nb}000${nb}000`, more: `±0${nb}%`, flags: [] }
		]);
	});

	it('show differences with their sign', () => {
		expect(second('difference', shown('6000000')).map((cell) => [cell.shown, cell.more])).toEqual([
			[`−1${nb}500${nb}000`, `−50${nb}%`],
			[`+1${nb}500${nb}000`, `+50${nb}%`],
			['±0', `±0${nb}%`]
		]);
	});

	it('have cents where one of the table has cents, in whichever scenario', () => {
		expect(second('budget', shown('4000000.01')).map((cell) => cell.shown)).toEqual([
			`1${nb}000${nb}000.00`,
			`3${nb}000${nb}000.01`,
			`4${nb}000${nb}000.01`
		]);
	});

	it('show posts to one decimal, and what is not known as absent', () => {
		const paid = { runningShare: '25', years: '6', staffCost: '50000', postsNeeded: '2' };
		expect(second('posts', shown('9600000', paid))).toEqual([
			{ shown: '2.0', more: undefined, flags: [] },
			{ shown: '6.0', more: undefined, flags: [] },
			{ shown: '8.0', more: undefined, flags: [] }
		]);
		expect(second('posts', shown('9600000')).map((cell) => cell.shown)).toEqual([undefined, undefined, undefined]);
	});

	it('say which running costs are above the legal ceiling', () => {
		const [first] = second('running', shown('6000000', { runningShare: '30' }));
		expect(first).toEqual({ shown: `450${nb}000`, more: undefined, flags: ['above-running-limit'] });
	});
});
