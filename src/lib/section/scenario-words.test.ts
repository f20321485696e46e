import { describe, expect, test } from 'vitest';
import { scenarioLines } from './scenario-lines.ts';
import { allocationSentences, comparisonWords, fromPlanWords, type ScenarioWords } from './scenario-words.ts';
import { adoptedName, adoptionMark, comparedScenarios, namedScenarios } from './shown-scenarios.ts';
import { exampleDraft } from '#content/clld-2021-2027/example/example-draft.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { laboratoryText as words } from '#content/text/en/pages/laboratory.ts';
import { allocate, type Allocation, type Area, type Scenario } from '#lib/readiness/allocate.ts';
import { compareScenarios } from '#lib/readiness/compare-scenarios.ts';
import { readLaboratory } from '#lib/readiness/laboratory.ts';

const areas: readonly Area[] = [
	{ id: 'a', name: 'North', population: '1000', budget: '900000' },
	{ id: 'b', name: '', population: '3000', budget: '2100000' }
];
const context: ScenarioWords = { words, locale: 'en', areas, columnLabel: (column) => column };
const nb = '\u00a0';

const allocationOf = (scenario: Scenario): Allocation => {
	const outcome = allocate(areas, scenario);
	if (!outcome.ok) throw new Error(outcome.problem.kind);
	return outcome.value;
};

describe('sentences about budgets', () => {
	test('begin with what is left, then go from a broken law to what is only remarked', () => {
		const given = allocationOf({ formula: 'entered', total: '3500000', floor: '1000000', runningShare: '30' });
		expect(allocationSentences(given, context).map(({ kind }) => kind)).toEqual([
			'attention',
			'unlawful',
			'attention',
			'attention'
		]);
		expect(allocationSentences(given, context)[0]?.text).toBe(
			words.summary.left(`EUR${nb}500${nb}000`, `EUR${nb}3${nb}500${nb}000`)
		);
	});

	test('say which limits are kept and where a limit holds', () => {
		const given = allocationOf({ formula: 'per-head', total: '8000000', floor: '3000000', runningShare: '25' });
		expect(allocationSentences(given, context).map(({ kind }) => kind)).toEqual(['remark', 'kept', 'kept']);
	});

	test('compare with the first scenario, and say nothing of the first itself', () => {
		const equal = allocationOf({ formula: 'equal', total: '4000000' });
		const perHead = allocationOf({ formula: 'per-head', total: '4000000' });
		const compared = (other: Allocation) => ({ first: 'Equal', differences: compareScenarios(equal, other) });
		expect(comparisonWords(undefined, context)).toBe('');
		expect(comparisonWords(compared(equal), context)).toBe(words.summary.same('Equal'));
		expect(comparisonWords(compared(perHead), context)).toContain(
			words.summary.mostGained('LAG 2', `EUR${nb}1${nb}000${nb}000`, 1)
		);
	});
});

test('lines that no scenario can fill are left out, and a figure that one lacks is absent', () => {
	const plain = allocationOf({ formula: 'equal', total: '4000000' });
	const paid = allocationOf({ formula: 'per-head', total: '4000000', runningShare: '20' });
	const labels = (...allocations: readonly Allocation[]) => scenarioLines(allocations, context).map(({ label }) => label);
	const { total, smallest, largest, ratio, average, running } = words.summary;
	expect(labels(plain)).toEqual([total, smallest, largest, ratio, average]);
	expect(labels(plain, paid)).toEqual([total, smallest, largest, ratio, average, running]);
	expect(scenarioLines([plain, paid], context).at(-1)?.cells[0]).toBeUndefined();
	expect(scenarioLines([plain, paid], context)[1]?.cells).toEqual([
		{ shown: `EUR${nb}2${nb}000${nb}000`, who: '2 LAGs', isName: false },
		{ shown: `EUR${nb}1${nb}000${nb}000`, who: 'North', isName: true }
	]);
});

describe('the scenarios of a draft', () => {
	const laboratory = readLaboratory(guide, exampleDraft);
	const named = namedScenarios(laboratory, exampleDraft, words);

	test('are compared with the first, which is not compared itself', () => {
		expect(comparedScenarios(named).map(({ differences }) => differences !== undefined)).toEqual([false, true, true]);
		expect(laboratory.scenarios.map((scenario) => fromPlanWords(scenario, context))[0]).toMatch(/^From the plan: /);
	});

	test('have a mark where one is adopted', () => {
		expect(adoptedName(exampleDraft)).toBe(named[0]?.name);
		expect(named.map((one) => adoptionMark(one, exampleDraft)?.isInPlan)).toEqual([true, undefined, undefined]);
	});
});
