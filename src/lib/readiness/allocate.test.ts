import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allocate, formulas, type AllocateProblem, type Allocation, type Area, type Flag, type Scenario } from './allocate.ts';
import { addDecimals, compareDecimals, partOf, subtractDecimals } from '#lib/draft/decimal.ts';

/** "Name population", "Name population × weight", "Name population = budget". */
const area = (notation: string): Area => {
	const { name, population, weight, budget } =
		/^(?<name>\w+)(?: (?<population>\d+))?(?: × (?<weight>[\d.]+))?(?: = (?<budget>[\d.]+))?$/.exec(notation)?.groups ?? {};
	return { id: `id-${name ?? ''}`, name: name ?? '', population, weight, budget };
};

const divided = (scenario: Scenario, ...notations: string[]): Allocation => {
	const outcome = allocate(notations.map(area), scenario);
	if (!outcome.ok) throw new Error(outcome.problem.kind);
	return outcome.value;
};

const budgets = (scenario: Scenario, ...notations: string[]): readonly string[] =>
	divided(scenario, ...notations).areas.map(({ budget }) => budget);

const problem = (scenario: Scenario, ...notations: string[]): AllocateProblem | undefined => {
	const outcome = allocate(notations.map(area), scenario);
	return outcome.ok ? undefined : outcome.problem;
};

describe('a total is divided', () => {
	const cases: readonly (readonly [name: string, scenario: Scenario, areas: readonly string[], expected: readonly string[]])[] = [
		['equally', { formula: 'equal', total: '90' }, ['A', 'B 5', 'C 900'], ['30', '30', '30']],
		['per head', { formula: 'per-head', total: '100' }, ['A 1', 'B 3'], ['25', '75']],
		['per head, whatever the weight', { formula: 'per-head', total: '100' }, ['A 1 × 3', 'B 3'], ['25', '75']],
		['by base and head', { formula: 'base-and-head', total: '100', base: '20' }, ['A 1', 'B 3'], ['35', '65']],
		['by base alone', { formula: 'base-and-head', total: '40', base: '20' }, ['A 1', 'B 3'], ['20', '20']],
		['by head and need', { formula: 'weighted', total: '100' }, ['A 1 × 3', 'B 2'], ['60', '40']],
		['with a weight of nothing', { formula: 'weighted', total: '100' }, ['A 1 × 0', 'B 2'], ['0', '100']],
		['by base, head and need', { formula: 'base-and-weighted', total: '100', base: '20' }, ['A 1 × 3', 'B 2'], ['56', '44']],
		[
			'by base and head, where no need is given',
			{ formula: 'base-and-weighted', total: '100', base: '20' },
			['A 1', 'B 3'],
			['35', '65']
		],
		[
			'by base alone, without a need',
			{ formula: 'base-and-weighted', total: '100', base: '20' },
			['A 1 × 0', 'B 3'],
			['20', '80']
		],
		[
			'by base, head and need, with a floor',
			{ formula: 'base-and-weighted', total: '100', base: '10', floor: '30' },
			['A 1 × 0.5', 'B 1 × 3.5'],
			['30', '70']
		],
		[
			'by base, head and need, with a ceiling',
			{ formula: 'base-and-weighted', total: '100', base: '10', ceiling: '40' },
			['A 1 × 3', 'B 2', 'C 5'],
			['34', '26', '40']
		],
		['as entered', { formula: 'entered' }, ['A = 20.05', 'B 3 = 30'], ['20.05', '30']],
		['to the cent, the last to the first name', { formula: 'equal', total: '100' }, ['C', 'A', 'B'], ['33.33', '33.34', '33.33']],
		['with a floor', { formula: 'per-head', total: '100', floor: '30' }, ['A 1', 'B 3', 'C 6'], ['30', '30', '40']],
		['with a ceiling', { formula: 'per-head', total: '100', ceiling: '40' }, ['A 1', 'B 3', 'C 6'], ['20', '40', '40']],
		[
			'with both, the floor needing more',
			{ formula: 'per-head', total: '100', floor: '20', ceiling: '50' },
			['A 1', 'B 4', 'C 12'],
			['20', '30', '50']
		],
		[
			'with both, the ceiling freeing more',
			{ formula: 'per-head', total: '100', floor: '10', ceiling: '50' },
			['A 8', 'B 14', 'C 78'],
			['18.18', '31.82', '50']
		],
		[
			'with both, each needing what the other frees',
			{ formula: 'per-head', total: '100', floor: '20', ceiling: '60' },
			['A 10', 'B 20', 'C 70'],
			['20', '20', '60']
		],
		['with a floor for all', { formula: 'per-head', total: '60', floor: '20' }, ['A 1', 'B 4', 'C 12'], ['20', '20', '20']],
		['with a ceiling for all', { formula: 'per-head', total: '60', ceiling: '20' }, ['A 1', 'B 4', 'C 9'], ['20', '20', '20']],
		['with a floor below the base', { formula: 'base-and-head', total: '9', base: '2', floor: '1' }, ['A 1', 'B 4'], ['3', '6']],
		['when there is nothing', { formula: 'equal', total: '0' }, ['A', 'B'], ['0', '0']]
	];

	test.each(cases)('%s', (_, scenario, areas, expected) => {
		expect(budgets(scenario, ...areas)).toEqual(expected);
	});
});

describe('where a total cannot be divided, the reason is told', () => {
	const cases: readonly (readonly [AllocateProblem, Scenario, readonly string[]])[] = [
		[{ kind: 'no-areas' }, { formula: 'equal', total: '100' }, []],
		[{ kind: 'no-areas' }, { formula: 'entered' }, []],
		[{ kind: 'total-missing' }, { formula: 'equal' }, ['A']],
		[{ kind: 'base-missing' }, { formula: 'base-and-head', total: '100' }, ['A 1']],
		[{ kind: 'base-missing' }, { formula: 'base-and-weighted', total: '100' }, ['A 1']],
		[{ kind: 'population-missing', areas: ['id-B', 'id-C'] }, { formula: 'per-head', total: '100' }, ['A 1', 'B', 'C 0']],
		[{ kind: 'budget-missing', areas: ['id-B'] }, { formula: 'entered', total: '100' }, ['A 1 = 5', 'B 1']],
		[{ kind: 'no-weights' }, { formula: 'weighted', total: '100' }, ['A 1 × 0', 'B 2 × 0']],
		[{ kind: 'floor-above-ceiling' }, { formula: 'equal', total: '100', floor: '6', ceiling: '5' }, ['A 1']],
		[{ kind: 'base-above-ceiling' }, { formula: 'base-and-head', total: '9', base: '6', ceiling: '5' }, ['A 1']],
		[
			{ kind: 'bases-above-total', needed: '120', total: '100', most: '33.33' },
			{ formula: 'base-and-head', total: '100', base: '40' },
			['A 1', 'B 1', 'C 1']
		],
		[
			{ kind: 'floors-above-total', needed: '120', total: '100', most: '33.33' },
			{ formula: 'equal', total: '100', floor: '40' },
			['A 1', 'B 1', 'C 1']
		],
		[{ kind: 'ceilings-below-total', rest: '20' }, { formula: 'equal', total: '100', ceiling: '40' }, ['A 1', 'B 1']],
		[{ kind: 'ceilings-below-total', rest: '10' }, { formula: 'weighted', total: '50', ceiling: '40' }, ['A 1', 'B 1 × 0']]
	];

	test.each(cases)('%j', (expected, scenario, areas) => {
		expect(problem(scenario, ...areas)).toEqual(expected);
	});
});

describe('what a budget pays for', () => {
	const scenario: Scenario = {
		formula: 'entered',
		runningShare: '20',
		years: '6',
		staffCost: '55000',
		postsNeeded: '2'
	};

	it('is calculated for each area and in total', () => {
		const allocation = divided({ ...scenario, total: '9000000' }, 'A 20000 = 3000000', 'B 50000 = 4999999.99');
		expect(allocation.areas.map(({ flags: _, ...rest }) => rest)).toEqual([
			{
				area: 'id-A',
				budget: '3000000',
				share: '37.5',
				perInhabitant: '150',
				running: '600000',
				runningPerYear: '100000',
				posts: '1.8'
			},
			{
				area: 'id-B',
				budget: '4999999.99',
				share: '62.5',
				perInhabitant: '100',
				running: '999999.99',
				runningPerYear: '166666.67',
				posts: '3'
			}
		]);
		expect(allocation).toMatchObject({
			budget: '7999999.99',
			perInhabitant: '114.29',
			running: '1599999.99',
			runningPerYear: '266666.67',
			posts: '4.8',
			smallest: { area: 'id-A' },
			largest: { area: 'id-B' },
			ratio: '1.7',
			left: '1000000.01'
		});
	});

	it('is absent where something is missing for it', () => {
		const { areas, ...totals } = divided({ formula: 'entered', years: '0', runningShare: '20' }, 'A = 0', 'B 5 = 3');
		expect(areas[0]).toMatchObject({ perInhabitant: undefined, running: '0', runningPerYear: undefined, posts: undefined });
		expect(totals).toMatchObject({
			perInhabitant: undefined,
			running: '0.6',
			posts: undefined,
			ratio: undefined,
			left: undefined
		});
		expect(divided({ ...scenario, runningShare: undefined }, 'A 5 = 3').running).toBeUndefined();
		expect(divided({ ...scenario, staffCost: '0' }, 'A 5 = 3').posts).toBeUndefined();
	});

	it('is never above the share by rounding', () => {
		expect(divided({ formula: 'entered', runningShare: '25' }, 'A = 0.03').running).toBe('0');
	});
});

describe('flags', () => {
	const cases: readonly (readonly [flags: readonly Flag[], budget: string, more: Partial<Scenario>])[] = [
		[[], '2000000', {}],
		[['below-viable'], '1999999.99', {}],
		[['below-viable'], '1000000', {}],
		[['below-soft'], '999999.99', {}],
		[['below-floor'], '2999999.99', { floor: '3000000' }],
		[[], '3000000', { floor: '3000000', ceiling: '3000000' }],
		[['above-ceiling'], '3000000.01', { ceiling: '3000000' }],
		[[], '3000000', { runningShare: '25' }],
		[['above-running-limit'], '3000000', { runningShare: '25.01' }],
		[[], '3000000', { runningShare: '20', years: '6', staffCost: '50000', postsNeeded: '2' }],
		[['too-few-posts'], '3000000', { runningShare: '20', years: '6', staffCost: '50001', postsNeeded: '2' }]
	];

	test.each(cases)('%j for EUR %s with %j', (flags, budget, more) => {
		expect(divided({ formula: 'entered', ...more }, `A 5 = ${budget}`).areas[0]?.flags).toEqual(flags);
	});

	it('say which areas a floor or a ceiling has moved', () => {
		const { areas } = divided(
			{ formula: 'per-head', total: '12000000', floor: '3000000.00', ceiling: '5000000' },
			'A 1',
			'B 4',
			'C 9'
		);
		expect(areas.map(({ flags }) => flags)).toEqual([['at-floor'], [], ['at-ceiling']]);
	});
});

/** Cents as a decimal string. */
const euro = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

const amount = (most: number) => fc.integer({ min: 0, max: most }).map(euro);
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Many of them with equal names and populations, where cents are contested. */
const table: fc.Arbitrary<readonly Area[]> = fc
	.array(
		fc.record({
			name: fc.constantFrom('', 'North', 'South', 'Ä'),
			population: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 200_000 })).map(String),
			weight: sometimes(fc.constantFrom('0', '0.5', '1', '1.25', '3')),
			budget: amount(900_000_000)
		}),
		{ minLength: 1, maxLength: 14 }
	)
	.map((rows) => rows.map((row, index) => ({ ...row, id: `row-${index}` })));

const scenarios: fc.Arbitrary<Scenario> = fc.record({
	formula: fc.constantFrom(...formulas),
	total: fc.oneof(amount(2_000), amount(9_000_000_000)),
	base: sometimes(amount(150_000_000)),
	floor: sometimes(amount(200_000_000)),
	ceiling: sometimes(amount(2_000_000_000)),
	runningShare: fc.constantFrom(undefined, '20', '25', '26')
});

test('in ten thousand tables no cent is lost, no limit broken, and the order of the rows does not matter', () => {
	let allocated = 0;
	fc.assert(
		fc.property(table, scenarios, fc.infiniteStream(fc.integer()), (areas, scenario, dice) => {
			const outcome = allocate(areas, scenario);
			const keyed = areas.map((one) => ({ one, key: dice.next().value }));
			const again = allocate(
				keyed.sort((left, right) => left.key - right.key).map(({ one }) => one),
				scenario
			);
			expect(again.ok && byArea(again.value)).toEqual(outcome.ok && byArea(outcome.value));
			if (!outcome.ok) return;
			allocated += 1;
			const { areas: found, budget: sum, left = '0' } = outcome.value;
			const { floor = '0', ceiling, base = '0', total = '0', runningShare = '0' } = scenario;
			const below = found.filter(({ budget }) => compareDecimals(budget, floor) < 0);
			const above = found.filter(({ budget }) => ceiling !== undefined && compareDecimals(budget, ceiling) > 0);
			expect(sum).toBe(addDecimals(found.map(({ budget }) => budget)));
			expect(compareDecimals(addDecimals([sum, left]), total)).toBe(0);
			expect(found.filter(({ budget }) => !/^\d+(\.\d\d?)?$/.test(budget))).toEqual([]);
			expect(found.filter(({ budget, running = '0' }) => compareDecimals(running, partOf(budget, runningShare)) > 0)).toEqual([]);
			if (scenario.formula === 'entered') {
				expect(found.map(({ budget }) => budget)).toEqual(areas.map(({ budget }) => budget));
				expect(found.filter(({ flags }) => flags.includes('below-floor'))).toEqual(below);
				expect(found.filter(({ flags }) => flags.includes('above-ceiling'))).toEqual(above);
				return;
			}
			expect([left, below, above]).toEqual(['0', [], []]);
			if (scenario.formula === 'base-and-head' || scenario.formula === 'base-and-weighted')
				expect(found.filter(({ budget }) => compareDecimals(budget, base) < 0)).toEqual([]);
		}),
		{ numRuns: 10_000 }
	);
	expect(allocated).toBeGreaterThan(3_000);
}, 120_000);

const byArea = ({ areas }: Allocation) => Object.fromEntries(areas.map(({ area: id, budget }) => [id, budget]));

test('between the limits nobody is more than a cent away from the same amount per head', () => {
	fc.assert(
		fc.property(
			table,
			amount(9_000_000_000),
			sometimes(amount(200_000_000)),
			sometimes(amount(2_000_000_000)),
			(areas, total, floor, ceiling) => {
				const outcome = allocate(areas, { formula: 'per-head', total, floor, ceiling });
				if (!outcome.ok) return;
				const free = outcome.value.areas.filter(({ flags }) => !flags.includes('at-floor') && !flags.includes('at-ceiling'));
				for (const one of free) {
					for (const other of outcome.value.areas) {
						const [heads, others] = [one, other].map(({ area: id }) =>
							Number(areas.find((found) => found.id === id)?.population)
						);
						const perHead = Number(one.budget) / Number(heads);
						const fair = perHead * Number(others);
						const cent = 0.011 * (1 + Number(others) / Number(heads)) + 1e-6 * fair;
						if (!other.flags.includes('at-floor')) expect(Number(other.budget)).toBeLessThanOrEqual(fair + cent);
						if (!other.flags.includes('at-ceiling')) expect(Number(other.budget)).toBeGreaterThanOrEqual(fair - cent);
					}
				}
			}
		),
		{ numRuns: 1_000 }
	);
	expect.hasAssertions();
});

test('a larger total makes no budget smaller by more than a cent', () => {
	fc.assert(
		fc.property(table, scenarios, amount(100_000_000), (areas, scenario, more) => {
			fc.pre(scenario.formula !== 'entered');
			const before = allocate(areas, scenario);
			const after = allocate(areas, { ...scenario, total: addDecimals([scenario.total ?? '0', more]) });
			if (!before.ok || !after.ok) return;
			before.value.areas.forEach(({ budget }, index) => {
				const gain = subtractDecimals(after.value.areas[index]?.budget ?? '0', budget);
				expect(compareDecimals(gain, '-0.01')).toBeGreaterThanOrEqual(0);
			});
		}),
		{ numRuns: 500 }
	);
});
