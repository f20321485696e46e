import type { ChartFigures } from './chart-figures.ts';
import { measureIds, type MeasureId, type Readiness, type ReadinessMeasure } from './measures.ts';
import type { Id } from '#lib/guide/id.ts';

/** What a draft had reached at one moment: a snapshot, or the draft now. */
export interface Reading {
	readonly id: Id;
	readonly readiness: Readiness;
}

/** How one measure has moved: whole percentages and percentage points. */
export interface MeasureTrend {
	readonly id: MeasureId;
	/** By reading. */
	readonly values: readonly number[];
	readonly first: number;
	readonly now: number;
	/** From the first reading to the last. */
	readonly sinceFirst: number;
	/** From the reading before the last to the last. */
	readonly sinceLast: number;
}

/** The whole percentage that a measure is shown with, 0–100; gate and verdict go by the share itself. */
export const percentageOf = ({ share }: Pick<ReadinessMeasure, 'share'>): number => Math.round(share * 100);

/** How each measure has moved over readings, the oldest first and the draft now last. */
export const measureTrends = (readings: readonly Readiness[]): readonly MeasureTrend[] =>
	measureIds.map((id) => {
		const values = readings.map((readiness) => percentageOf(measureOf(readiness, id)));
		const [first = 0, now = 0, last = now] = [values[0], values.at(-1), values.at(-2)];
		return { id, values, first, now, sinceFirst: now - first, sinceLast: now - last };
	});

/** The measures at each reading in whole percentages, for a chart. */
export const trendFigures = (readings: readonly Reading[]): Omit<ChartFigures<Id, MeasureId>, 'shares'> => ({
	categories: readings.map(({ id }) => id),
	series: measureTrends(readings.map(({ readiness }) => readiness)).map(({ id, values }) => ({ id, values }))
});

/** What the trend is told with in a sentence: how many measures rose and fell since the first reading, and which rose and fell most. */
export interface TrendCount {
	readonly risen: number;
	readonly fallen: number;
	readonly mostRisen?: MeasureTrend;
	readonly mostFallen?: MeasureTrend;
}

export const countTrends = (trends: readonly MeasureTrend[]): TrendCount => {
	const byChange = [...trends].sort((left, right) => right.sinceFirst - left.sinceFirst);
	const risen = byChange.filter(({ sinceFirst }) => sinceFirst > 0);
	const fallen = byChange.filter(({ sinceFirst }) => sinceFirst < 0).reverse();
	const [[mostRisen], [mostFallen]] = [risen, fallen];
	return {
		risen: risen.length,
		fallen: fallen.length,
		...(mostRisen ? { mostRisen } : {}),
		...(mostFallen ? { mostFallen } : {})
	};
};

const measureOf = ({ measures }: Readiness, wanted: MeasureId): Pick<ReadinessMeasure, 'share'> =>
	measures.find(({ id }) => id === wanted) ?? { share: 0 };
