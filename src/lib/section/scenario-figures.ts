import { formatAmount, formatNumber, formatPercentage } from './figures.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Allocation, AreaAllocation, Flag } from '#lib/readiness/allocate.ts';
import type { Difference, ScenarioDifferences } from '#lib/readiness/compare-scenarios.ts';

/** What budgets pay for; figures of their own. */
export const paidFigures = ['perInhabitant', 'running', 'runningPerYear', 'posts'] as const;
export type PaidFigure = (typeof paidFigures)[number];

export const figures = ['budget', 'difference', ...paidFigures] as const;

/** What a table of scenarios shows of each budget. */
export type Figure = (typeof figures)[number];

/** A scenario with budgets; the first of several has no differences. */
export interface ShownScenario {
	readonly id: string;
	readonly name: string;
	readonly allocation: Allocation;
	readonly differences?: ScenarioDifferences | undefined;
}

export interface FigureCell {
	/** Absent where the figure is not known. */
	readonly shown?: string | undefined;
	/** A second line. */
	readonly more?: string | undefined;
	readonly flags: readonly Flag[];
}

/** Flags that belong beside a figure; the graver first. */
const flagsBeside: Readonly<Record<Figure, readonly Flag[]>> = {
	budget: ['below-soft', 'below-viable', 'below-floor', 'above-ceiling', 'at-floor', 'at-ceiling'],
	difference: [],
	perInhabitant: [],
	running: ['above-running-limit'],
	runningPerYear: ['above-running-limit'],
	posts: ['too-few-posts']
};

/** A flag that says where a limit of the scenario holds, and nothing is to be done. */
export const isRemark = (flag: Flag): boolean => flag === 'at-floor' || flag === 'at-ceiling';

/** A flag that stands for a broken law. */
export const isUnlawful = (flag: Flag): boolean => flag === 'above-running-limit';

/**
 * The cells of one figure: of an area in a scenario, and of all its areas. Figures of one table stand below each other, all with
 * decimals or none.
 */
export const figureCells = (figure: Figure, scenarios: readonly ShownScenario[], locale: string) => {
	const valueOf = (row: Allocation | AreaAllocation, difference: Difference | undefined): Decimal | undefined =>
		figure === 'difference' ? difference?.euro : row[figure];
	const differenceOf = ({ differences }: ShownScenario, area: string | undefined): Difference | undefined =>
		area === undefined ? differences?.total : differences?.areas.get(area);
	const isWhole =
		figure !== 'posts' &&
		scenarios.every((scenario) =>
			scenario.allocation.areas.every((row) => !/\.\d*[1-9]/.test(valueOf(row, differenceOf(scenario, row.area)) ?? ''))
		);
	const format = (value: Decimal): string =>
		isWhole ? formatAmount(value, locale) : formatNumber(withPlaces(value, figure === 'posts' ? 1 : 2), locale);
	const cellOf = (row: Allocation | AreaAllocation, difference: Difference | undefined, flags: readonly Flag[]): FigureCell => {
		const value = valueOf(row, difference);
		const isCompared = difference && (figure === 'budget' || figure === 'difference');
		return {
			shown: value === undefined ? undefined : figure === 'difference' ? signed(value, format(value)) : format(value),
			more:
				isCompared && difference.percent !== undefined
					? signed(difference.percent, formatPercentage(difference.percent, locale))
					: undefined,
			flags: flagsBeside[figure].filter((flag) => flags.includes(flag))
		};
	};
	return {
		of: (scenario: ShownScenario, row: AreaAllocation): FigureCell => cellOf(row, differenceOf(scenario, row.area), row.flags),
		total: (scenario: ShownScenario): FigureCell => cellOf(scenario.allocation, differenceOf(scenario, undefined), [])
	};
};

const signed = (value: Decimal, shown: string): string => {
	const sign = compareDecimals(value, '0');
	return sign === 0 ? `±${shown}` : sign > 0 ? `+${shown}` : shown;
};

/** A decimal with so many places after its mark: "7.5" with two is "7.50". */
export const withPlaces = (value: Decimal, places: number): Decimal => {
	const [whole = '', fraction = ''] = value.split('.');
	return `${whole}.${fraction.padEnd(places, '0')}`;
};
