import type { ChartContent } from './chart-content.ts';

/** A point of a chart, by position. */
export interface ChartPoint {
	readonly category: number;
	readonly series: number;
}

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
type PointKey = (typeof keys)[number];

export const isPointKey = (key: string): key is PointKey => (keys as readonly string[]).includes(key);

/**
 * Where a key leads. Bars: up and down to another bar, left and right along it. Radar: left and right around it, up and down to the other
 * line. Lines: left and right along one, up and down to another. It stays where there is nothing further; points without a value are passed
 * over.
 */
export const nextPoint = (content: ChartContent, from: ChartPoint | undefined, key: PointKey): ChartPoint | undefined => {
	const points = pointsOf(content);
	const start = from && points.find((point) => isSame(point, from));
	if (!start || key === 'Home') return points[0];
	if (key === 'End') return points.at(-1);
	const isAcross = (key === 'ArrowLeft' || key === 'ArrowRight') === (content.kind !== 'stacked-bars');
	const line = points.filter((point) => (isAcross ? point.series === start.series : point.category === start.category));
	const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
	return line[line.indexOf(start) + step] ?? start;
};

export const isSame = (left: ChartPoint | undefined, right: ChartPoint | undefined): boolean =>
	left?.category === right?.category && left?.series === right?.series;

/** A point in words. */
export const pointWords = (content: ChartContent, { category, series }: ChartPoint): string => {
	const value = content.series[series]?.values[category];
	if (value === undefined) return '';
	return content.point(content.categories[category]?.label ?? '', content.series[series]?.label ?? '', content.format(value));
};

/** Category by category. */
const pointsOf = ({ categories, series }: ChartContent): readonly ChartPoint[] =>
	categories.flatMap((_, category) =>
		series.flatMap(({ values }, index) => (values[category] === undefined ? [] : [{ category, series: index }]))
	);
