import { expect, test } from 'vitest';
import { measureIds, type Readiness } from './measures.ts';
import { countTrends, measureTrends, percentageOf, trendFigures } from './trend.ts';

/** A reading with these shares, in the order of the measures; those left out stand at 0. */
const readingOf = (...shares: readonly number[]): Readiness => ({
	measures: measureIds.map((id, index) => ({ id, share: shares[index] ?? 0, fulfilled: 0, counted: 0 })),
	gate: { isOpen: true, legalFailures: [], openMusts: [] },
	verdict: 'in-preparation'
});

test('a share is shown as a whole percentage', () => {
	expect([0, 0.004, 0.005, 0.7949, 1].map((share) => percentageOf({ share }))).toEqual([0, 0, 1, 79, 100]);
});

test('each measure moves from the first reading and from the last snapshot to now, in points of what is shown', () => {
	const trends = measureTrends([readingOf(0.1, 1), readingOf(0.504, 1), readingOf(0.4, 0.6)]);
	expect(trends.map(({ id }) => id)).toEqual(measureIds);
	expect(trends[0]).toEqual({ id: 'answers', values: [10, 50, 40], first: 10, now: 40, sinceFirst: 30, sinceLast: -10 });
	expect(trends[1]).toMatchObject({ values: [100, 100, 60], sinceFirst: -40, sinceLast: -40 });
});

test('a single reading has not moved, and without any there is nothing', () => {
	expect(measureTrends([readingOf(0.3)])[0]).toEqual({
		id: 'answers',
		values: [30],
		first: 30,
		now: 30,
		sinceFirst: 0,
		sinceLast: 0
	});
	expect(measureTrends([])[0]).toMatchObject({ values: [], first: 0, now: 0, sinceLast: 0 });
});

test('a reading without a measure stands at 0', () => {
	expect(measureTrends([{ ...readingOf(), measures: [] }]).map(({ now }) => now)).toEqual([0, 0, 0, 0, 0]);
});

test('a chart has a category for each reading and a series for each measure', () => {
	const figures = trendFigures([
		{ id: 'first', readiness: readingOf(0.1) },
		{ id: 'now', readiness: readingOf(0.2, 0.3) }
	]);
	expect(figures.categories).toEqual(['first', 'now']);
	expect(figures.series.map(({ id }) => id)).toEqual(measureIds);
	expect(figures.series.map(({ values }) => values)).toEqual([
		[10, 20],
		[0, 30],
		[0, 0],
		[0, 0],
		[0, 0]
	]);
});

test('those that rose and fell are counted, and the one that moved most of each is named', () => {
	const trends = measureTrends([readingOf(0.1, 0.2, 0.9, 0.5, 0.4), readingOf(0.2, 0.7, 0.8, 0.1, 0.4)]);
	expect(countTrends(trends)).toEqual({ risen: 2, fallen: 2, mostRisen: trends[1], mostFallen: trends[3] });
	expect(countTrends(measureTrends([readingOf(0.1), readingOf(0.1)]))).toEqual({ risen: 0, fallen: 0 });
});
