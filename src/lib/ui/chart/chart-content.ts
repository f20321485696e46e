import type { Look } from './looks.ts';
import type { ChartFigures } from '#lib/readiness/chart-figures.ts';

/** A chart as it is drawn, told and tabled: figures with their words. */
export interface ChartContent {
	readonly kind: 'stacked-bars' | 'radar' | 'lines';
	readonly categories: readonly ChartCategory[];
	readonly series: readonly ChartSeries[];
	/** The scale ends here; without it, at the largest value. */
	readonly most?: number;
	/** A line across a chart of lines, from where on a value is enough: a fifth of the scale, or several. */
	readonly mark?: { readonly value: number; readonly label: string };
	/** What the categories are, for the head of the table. */
	readonly axis: string;
	/** Of each category; absent where its values have nothing in common. */
	readonly shares?: { readonly label: string; readonly values: readonly (number | undefined)[] };
	/** The categories are called what the user calls them, which browsers must not translate. */
	readonly hasOwnNames?: boolean;
	readonly format: (value: number) => string;
	/** A whole percentage. */
	readonly formatShare: (percent: number) => string;
	/** A point in words: "Design, answered: 12". */
	readonly point: (category: string, series: string, value: string) => string;
}

interface ChartCategory {
	readonly id: string;
	readonly label: string;
	/** On the axis of a chart of lines, where there is little room; without it, the label. */
	readonly short?: string;
}

export interface ChartSeries {
	readonly id: string;
	readonly label: string;
	/** Of its column in the table, where that has to name the unit. */
	readonly head?: string;
	readonly look: Look;
	/** By category. */
	readonly values: readonly (number | undefined)[];
}

interface ChartWording<Category extends string, Series extends string> extends Omit<
	ChartContent,
	'categories' | 'series' | 'shares'
> {
	readonly category: (id: Category) => string;
	readonly short?: (id: Category) => string;
	readonly series: Readonly<Record<Series, Pick<ChartSeries, 'label' | 'head' | 'look'>>>;
	/** What the shares are; without it they are left out. */
	readonly share?: string;
}

type Figures<Category extends string, Series extends string> = Omit<ChartFigures<Category, Series>, 'shares'> &
	Partial<Pick<ChartFigures, 'shares'>>;

export const chartContent = <Category extends string, Series extends string>(
	figures: Figures<Category, Series>,
	{ category, short, series, share, ...more }: ChartWording<Category, Series>
): ChartContent => ({
	...more,
	categories: figures.categories.map((id) => ({ id, label: category(id), ...(short ? { short: short(id) } : {}) })),
	series: figures.series.map(({ id, values }) => ({ id, values, ...series[id] })),
	...(share !== undefined && figures.shares ? { shares: { label: share, values: figures.shares } } : {})
});

/** What the legend explains: the series, and the mark where there is one. */
export const legendOf = ({ series, mark }: ChartContent): readonly Pick<ChartSeries, 'id' | 'label' | 'look'>[] => [
	...series,
	...(mark ? [{ id: 'mark', label: mark.label, look: 'mark' as const }] : [])
];
