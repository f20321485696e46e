import type { Allocation } from './allocate.ts';
import { compareDecimals, percentageOf, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';

/** What a budget is more, or less where it is negative, than in the first scenario. */
export interface Difference {
	readonly euro: Decimal;
	/** Of the budget in the first scenario; absent where that is zero. */
	readonly percent?: Decimal | undefined;
}

export interface ScenarioDifferences {
	/** By the id of the area. */
	readonly areas: ReadonlyMap<string, Difference>;
	readonly total: Difference;
	readonly gaining: number;
	readonly losing: number;
	/** The areas that gain or lose most euro, in their order; none where none does. */
	readonly mostGained: readonly string[];
	readonly mostLost: readonly string[];
}

/** Budgets of the same areas in two scenarios. */
export const compareScenarios = (first: Allocation, other: Allocation): ScenarioDifferences => {
	const before = new Map(first.areas.map(({ area, budget }) => [area, budget]));
	const areas = new Map(other.areas.map(({ area, budget }) => [area, difference(before.get(area) ?? '0', budget)]));
	const ascending = [...areas].sort(([, one], [, next]) => compareDecimals(one.euro, next.euro));
	const gaining = ascending.filter(([, { euro }]) => compareDecimals(euro, '0') > 0);
	const losing = ascending.filter(([, { euro }]) => compareDecimals(euro, '0') < 0);
	const alike = (extreme: (typeof ascending)[number] | undefined): readonly string[] =>
		ascending.filter(([, { euro }]) => extreme && compareDecimals(euro, extreme[1].euro) === 0).map(([area]) => area);
	return {
		areas,
		total: difference(first.budget, other.budget),
		gaining: gaining.length,
		losing: losing.length,
		mostGained: alike(gaining.at(-1)),
		mostLost: alike(losing[0])
	};
};

const difference = (from: Decimal, to: Decimal): Difference => {
	const euro = subtractDecimals(to, from);
	return { euro, percent: percentageOf(euro, from, 1) };
};
