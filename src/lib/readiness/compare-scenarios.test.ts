import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { allocate, type Allocation } from './allocate.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { addDecimals, compareDecimals } from '#lib/draft/decimal.ts';

const entered = (budgets: readonly string[]): Allocation => {
	const areas = budgets.map((budget, index) => ({ id: `row-${index}`, name: `LAG ${index}`, budget }));
	const outcome = allocate(areas, { formula: 'entered' });
	if (!outcome.ok) throw new Error(outcome.problem.kind);
	return outcome.value;
};

it('tells what each area gains or loses, in euro and per cent, and who most', () => {
	const differences = compareScenarios(entered(['100', '200', '300', '0']), entered(['80', '200.1', '450', '5']));
	expect([...differences.areas]).toEqual([
		['row-0', { euro: '-20', percent: '-20' }],
		['row-1', { euro: '0.1', percent: '0.1' }],
		['row-2', { euro: '150', percent: '50' }],
		['row-3', { euro: '5', percent: undefined }]
	]);
	expect(differences).toMatchObject({
		total: { euro: '135.1', percent: '22.5' },
		gaining: 3,
		losing: 1,
		mostGained: ['row-2'],
		mostLost: ['row-0']
	});
});

it('names all areas that gain or lose most alike, in their order', () => {
	const { mostGained, mostLost } = compareScenarios(entered(['9', '9', '9', '9', '9']), entered(['5', '12', '8', '5.00', '12']));
	expect([mostGained, mostLost]).toEqual([
		['row-1', 'row-4'],
		['row-0', 'row-3']
	]);
});

it('finds no difference between a scenario and itself', () => {
	const same = entered(['100', '200.00']);
	expect(compareScenarios(same, same)).toMatchObject({
		total: { euro: '0', percent: '0' },
		gaining: 0,
		losing: 0,
		mostGained: [],
		mostLost: []
	});
});

test('differences add up to that of the totals, and swap their signs with the scenarios', () => {
	const cents = fc
		.bigInt({ min: 0n, max: 10n ** 12n })
		.map((amount) => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`);
	fc.assert(
		fc.property(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 12 }), (pairs) => {
			const [first, other] = [entered(pairs.map(([one]) => one)), entered(pairs.map(([, two]) => two))];
			const [there, back] = [compareScenarios(first, other), compareScenarios(other, first)];
			expect(compareDecimals(addDecimals([...there.areas.values()].map(({ euro }) => euro)), there.total.euro)).toBe(0);
			expect([there.gaining, there.losing]).toEqual([back.losing, back.gaining]);
			for (const [area, { euro }] of there.areas) {
				expect(compareDecimals(addDecimals([euro, back.areas.get(area)?.euro ?? '']), '0')).toBe(0);
			}
		})
	);
});
