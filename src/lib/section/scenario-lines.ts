import { formatMoney, formatNumber, formatPercentage } from './figures.ts';
import { areaName, type ScenarioWords } from './scenario-words.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';
import type { Allocation, AreaAllocation } from '#lib/readiness/allocate.ts';

/** One figure of one scenario. */
export interface LineCell {
	readonly shown: string;
	/** Whose figure it is: the name of a LAG, or how many have it. */
	readonly who?: string;
	readonly isName?: boolean;
}

export interface ScenarioLine {
	readonly label: string;
	/** In the order of the scenarios; absent where the figure is not known. */
	readonly cells: readonly (LineCell | undefined)[];
}

/** The main figures of scenarios side by side, one line each. A line that no scenario can fill is left out. */
export const scenarioLines = (allocations: readonly Allocation[], context: ScenarioWords): readonly ScenarioLine[] =>
	lines(context)
		.map(([label, cell]) => ({ label, cells: allocations.map(cell) }))
		.filter(({ cells }) => cells.some((cell) => cell !== undefined));

type LineOf = readonly [label: string, cell: (allocation: Allocation) => LineCell | undefined];

const lines = (context: ScenarioWords): readonly LineOf[] => {
	const { locale } = context;
	const words = context.words.summary;
	const money = (amount: string): string => formatMoney(amount, locale);
	return [
		[words.total, ({ budget }) => ({ shown: money(budget) })],
		[words.smallest, (allocation) => extreme(allocation, allocation.smallest, context)],
		[words.largest, (allocation) => extreme(allocation, allocation.largest, context)],
		[words.ratio, (allocation) => ratioCell(allocation, context)],
		[words.average, ({ perInhabitant }) => (perInhabitant === undefined ? undefined : { shown: money(perInhabitant) })],
		[
			words.running,
			({ running, scenario: { runningShare } }) =>
				running === undefined || runningShare === undefined
					? undefined
					: { shown: words.share(money(running), formatPercentage(runningShare, locale)) }
		],
		[words.perYear, (allocation) => range(allocation, 'runningPerYear', money, context)],
		[words.posts, (allocation) => range(allocation, 'posts', (value) => formatNumber(value, locale), context)]
	];
};

/** The LAG that has it, or how many have it alike. */
const extreme = ({ areas }: Allocation, { budget }: AreaAllocation, context: ScenarioWords): LineCell => {
	const alike = areas.filter((area) => compareDecimals(area.budget, budget) === 0).map(({ area }) => area);
	const [first = ''] = alike;
	const isName = alike.length === 1;
	return {
		shown: formatMoney(budget, context.locale),
		who: isName ? areaName(context, first) : context.words.summary.lags(alike.length),
		isName
	};
};

const ratioCell = ({ ratio, smallest, largest }: Allocation, { words, locale }: ScenarioWords): LineCell | undefined => {
	if (ratio === undefined) return undefined;
	const { summary } = words;
	if (compareDecimals(smallest.budget, largest.budget) === 0) return { shown: summary.allSame };
	return { shown: compareDecimals(ratio, '1') === 0 ? summary.nearlySame : summary.times(formatNumber(ratio, locale)) };
};

/** From the LAG with the smallest budget to that with the largest. */
const range = (
	{ smallest, largest }: Allocation,
	figure: 'runningPerYear' | 'posts',
	format: (value: string) => string,
	{ words }: ScenarioWords
): LineCell | undefined => {
	const [from, to] = [smallest[figure], largest[figure]];
	return from === undefined || to === undefined ? undefined : { shown: words.summary.range(format(from), format(to)) };
};
