import type { Look } from './looks.ts';
import type { ChartFigures } from '#lib/readiness/chart-figures.ts';

/** A chart as it is drawn, told and tabled: figures with their words. */
export interface ChartContent {
	readonly kind: 'stacked-bars' | 'radar';
	readonly categories: readonly { readonly id: string; readonly label: string }[];
	readonly series: readonly ChartSeries[];
	/** The scale ends here; without it, at the largest value. */
	readonly most?: number;
	/** What the categories are, for the head of the table. */
	readonly axis: string;
	readonly shares: { readonly label: string; readonly values: readonly (number | undefined)[] };
	readonly format: (value: number) => string;
	/** A whole percentage. */
	readonly formatShare: (percent: number) => string;
	/** A point in words: "Design, answered: 12". */
	readonly point: (category: string, series: string, value: string) => string;
}

export interface ChartSeries {
	readonly id: string;
	readonly label: string;
	readonly look: Look;
	/** By category. */
	readonly values: readonly (number | undefined)[];
}

interface ChartWording<Category extends string, Series extends string> extends Omit<
	ChartContent,
	'categories' | 'series' | 'shares'
> {
	readonly category: (id: Category) => string;
	readonly series: Readonly<Record<Series, { readonly label: string; readonly look: Look }>>;
	readonly share: string;
}

export const chartContent = <Category extends string, Series extends string>(
	figures: ChartFigures<Category, Series>,
	{ category, series, share, ...more }: ChartWording<Category, Series>
): ChartContent => ({
	...more,
	categories: figures.categories.map((id) => ({ id, label: category(id) })),
	series: figures.series.map(({ id, values }) => ({ id, values, ...series[id] })),
	shares: { label: share, values: figures.shares }
});
