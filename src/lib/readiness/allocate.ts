import { divideWithin, type DivideProblem } from './divide-within.ts';
import {
	addDecimals,
	compareDecimals,
	divideDecimals,
	divideRoundedDown,
	multiplyDecimals,
	partOf,
	percentageOf,
	roundDown,
	subtractDecimals
} from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import { failed, ok, type Result } from '#lib/draft/result.ts';

/** A LAG or area between which and others money is divided. */
export interface Area {
	/** Decides where two areas have an equal claim to the last cent and the same name. */
	readonly id: string;
	readonly name: string;
	readonly population?: Decimal | undefined;
	/** Of need; 1 where absent. */
	readonly weight?: Decimal | undefined;
	/** By hand, for the formula "entered". */
	readonly budget?: Decimal | undefined;
}

export const formulas = ['equal', 'per-head', 'base-and-head', 'weighted', 'base-and-weighted', 'entered'] as const;
export type Formula = (typeof formulas)[number];

/** Formulas that give a base amount to each before they divide the rest, and formulas that count inhabitants by their need. */
const withBase: readonly Formula[] = ['base-and-head', 'base-and-weighted'];
export const byNeed: readonly Formula[] = ['weighted', 'base-and-weighted'];

/** A way of dividing money. Amounts in euro with at most two decimals, none negative. */
export interface Scenario {
	readonly formula: Formula;
	readonly total?: Decimal | undefined;
	readonly base?: Decimal | undefined;
	readonly floor?: Decimal | undefined;
	readonly ceiling?: Decimal | undefined;
	/** Of running and animation costs in a budget, in per cent. */
	readonly runningShare?: Decimal | undefined;
	readonly years?: Decimal | undefined;
	/** Of one post in a year. */
	readonly staffCost?: Decimal | undefined;
	/** Posts that an office needs. */
	readonly postsNeeded?: Decimal | undefined;
}

/** Below the first a strategy is difficult to deliver, below the second it does mostly soft and pilot operations (SRC-34). */
export const viableBudget: Decimal = '2000000';
export const softBudget: Decimal = '1000000';

/** Of running and animation costs in the public contribution to a strategy, in per cent: Article 34(2) CPR. */
export const runningLimit: Decimal = '25';

export type Flag =
	| 'below-soft'
	| 'below-viable'
	/** Has the smallest or the largest budget that the scenario allows. */
	| 'at-floor'
	| 'at-ceiling'
	/** Entered by hand outside what the scenario allows. */
	| 'below-floor'
	| 'above-ceiling'
	| 'above-running-limit'
	| 'too-few-posts';

/** What a budget pays for. What cannot be calculated is absent. */
interface Figures {
	readonly budget: Decimal;
	readonly perInhabitant?: Decimal | undefined;
	/** Running and animation, never above the share by rounding. */
	readonly running?: Decimal | undefined;
	readonly runningPerYear?: Decimal | undefined;
	/** To one decimal, rounded down. */
	readonly posts?: Decimal | undefined;
}

export interface AreaAllocation extends Figures {
	readonly area: string;
	/** Of the total, in per cent. */
	readonly share: Decimal;
	readonly flags: readonly Flag[];
}

/** Totals are those of the rows, so that a column adds up; per inhabitant is the average. */
export interface Allocation extends Figures {
	readonly scenario: Scenario;
	/** In the order of the areas. */
	readonly areas: readonly AreaAllocation[];
	/** Of all areas; absent where that of one is not known. */
	readonly population?: Decimal | undefined;
	readonly smallest: AreaAllocation;
	readonly largest: AreaAllocation;
	/** The largest as a multiple of the smallest. */
	readonly ratio?: Decimal | undefined;
	/** What amounts entered by hand leave of the total; negative where they exceed it. Absent where they meet it. */
	readonly left?: Decimal | undefined;
}

export type AllocateProblem =
	| { readonly kind: 'no-areas' | 'total-missing' | 'base-missing' }
	| { readonly kind: 'population-missing' | 'budget-missing'; readonly areas: readonly string[] }
	| DivideProblem;

/**
 * The budgets of one scenario. Those of a formula add up to the total to the cent, whatever the order of the areas; those entered by
 * hand stay as they are, and what is outside the limits is flagged.
 */
export const allocate = (areas: readonly Area[], scenario: Scenario): Result<Allocation, AllocateProblem> => {
	const budgets = budgetsOf(areas, scenario);
	if (!budgets.ok) return budgets;
	const total = addDecimals([...budgets.value.values()]);
	const allocations = areas.map((area) => areaAllocation(area, budgets.value.get(area.id) ?? '0', total, scenario));
	const [first] = allocations;
	if (!first) return failed({ kind: 'no-areas' });
	const smallest = allocations.reduce((one, other) => (compareDecimals(other.budget, one.budget) < 0 ? other : one), first);
	const largest = allocations.reduce((one, other) => (compareDecimals(other.budget, one.budget) > 0 ? other : one), first);
	const population = sumOf(areas.map((area) => area.population));
	const left = scenario.total === undefined ? '0' : subtractDecimals(scenario.total, total);
	return ok({
		scenario,
		areas: allocations,
		budget: total,
		population,
		perInhabitant: divideDecimals(total, population ?? '0'),
		running: sumOf(allocations.map(({ running }) => running)),
		runningPerYear: sumOf(allocations.map(({ runningPerYear }) => runningPerYear)),
		posts: sumOf(allocations.map(({ posts }) => posts)),
		smallest,
		largest,
		ratio: divideDecimals(largest.budget, smallest.budget, 1),
		left: compareDecimals(left, '0') === 0 ? undefined : left
	});
};

const budgetsOf = (areas: readonly Area[], scenario: Scenario): Result<ReadonlyMap<string, Decimal>, AllocateProblem> => {
	const { formula, total, base } = scenario;
	if (areas.length === 0) return failed({ kind: 'no-areas' });
	if (formula === 'entered') {
		const missing = areas.filter(({ budget }) => budget === undefined).map(({ id }) => id);
		return missing.length > 0
			? failed({ kind: 'budget-missing', areas: missing })
			: ok(new Map(areas.map(({ id, budget = '0' }) => [id, budget])));
	}
	const missing = formula === 'equal' ? [] : areas.filter(({ population = '0' }) => compareDecimals(population, '0') === 0);
	if (missing.length > 0) return failed({ kind: 'population-missing', areas: missing.map(({ id }) => id) });
	if (total === undefined) return failed({ kind: 'total-missing' });
	const hasBase = withBase.includes(formula);
	if (hasBase && base === undefined) return failed({ kind: 'base-missing' });
	const parts = [...areas]
		.sort((one, other) => compareTexts(one.name, other.name) || compareTexts(one.id, other.id))
		.map((area) => ({ id: area.id, weight: weightOf(area, formula) }));
	return divideWithin(parts, { ...scenario, total, base: (hasBase ? base : undefined) ?? '0' });
};

/** By code point, the same on every device. */
const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const weightOf = ({ population = '0', weight = '1' }: Area, formula: Formula): Decimal => {
	if (formula === 'equal') return '1';
	return byNeed.includes(formula) ? multiplyDecimals(population, weight) : population;
};

const areaAllocation = ({ id, population }: Area, budget: Decimal, total: Decimal, scenario: Scenario): AreaAllocation => {
	const { runningShare, years, staffCost } = scenario;
	const running = runningShare === undefined ? undefined : roundDown(partOf(budget, runningShare));
	const period = years === undefined || compareDecimals(years, '0') === 0 ? undefined : years;
	const posts =
		running === undefined || period === undefined || staffCost === undefined
			? undefined
			: divideRoundedDown(running, multiplyDecimals(period, staffCost), 1);
	return {
		area: id,
		budget,
		share: percentageOf(budget, total) ?? '0',
		perInhabitant: population === undefined ? undefined : divideDecimals(budget, population),
		running,
		runningPerYear: running === undefined || period === undefined ? undefined : divideDecimals(running, period),
		posts,
		flags: flagsOf(budget, posts, scenario)
	};
};

const flagsOf = (
	budget: Decimal,
	posts: Decimal | undefined,
	{ formula, floor, ceiling, runningShare, postsNeeded }: Scenario
): readonly Flag[] => {
	const isBelow = (limit: Decimal | undefined): boolean => limit !== undefined && compareDecimals(budget, limit) < 0;
	const isAbove = (limit: Decimal | undefined): boolean => limit !== undefined && compareDecimals(budget, limit) > 0;
	const isAt = (limit: Decimal | undefined): boolean =>
		formula !== 'entered' && limit !== undefined && compareDecimals(budget, limit) === 0;
	const flags: readonly (readonly [Flag, boolean])[] = [
		['below-soft', isBelow(softBudget)],
		['below-viable', isBelow(viableBudget) && !isBelow(softBudget)],
		['at-floor', isAt(floor)],
		['at-ceiling', isAt(ceiling)],
		['below-floor', isBelow(floor)],
		['above-ceiling', isAbove(ceiling)],
		['above-running-limit', runningShare !== undefined && compareDecimals(runningShare, runningLimit) > 0],
		['too-few-posts', posts !== undefined && postsNeeded !== undefined && compareDecimals(posts, postsNeeded) < 0]
	];
	return flags.flatMap(([flag, holds]) => (holds ? [flag] : []));
};

/** Absent where a summand is: a total of some rows would look like that of all. */
const sumOf = (values: readonly (Decimal | undefined)[]): Decimal | undefined => {
	const known = values.filter((value) => value !== undefined);
	return known.length < values.length ? undefined : addDecimals(known);
};
