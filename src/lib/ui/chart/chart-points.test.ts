import { describe, expect, it, test } from 'vitest';
import type { ChartContent } from './chart-content.ts';
import { isPointKey, nextPoint, pointWords } from './chart-points.ts';

/** Two categories, two series; the second has no value in the first category. */
const content = (kind: ChartContent['kind']): ChartContent => ({
	kind,
	axis: 'Stage',
	categories: [
		{ id: 'a', label: 'A' },
		{ id: 'b', label: 'B' },
		{ id: 'c', label: 'C' }
	],
	series: [
		{ id: 'done', label: 'done', look: 'reached', values: [1, 2, 3] },
		{ id: 'open', label: 'open', look: 'remaining', values: [undefined, 5, 6] }
	],
	shares: { label: 'Score', values: [] },
	format: String,
	formatShare: String,
	point: (category, series, value) => `${category}, ${series}: ${value}`
});

type Step = readonly [from: readonly [number, number] | undefined, key: string, to: readonly [number, number]];

const steps: Readonly<Record<ChartContent['kind'], readonly Step[]>> = {
	'stacked-bars': [
		[undefined, 'ArrowRight', [0, 0]],
		[[0, 0], 'ArrowDown', [1, 0]],
		[[1, 0], 'ArrowRight', [1, 1]],
		[[1, 1], 'ArrowRight', [1, 1]],
		[[1, 1], 'ArrowUp', [1, 1]],
		[[0, 0], 'ArrowRight', [0, 0]],
		[[0, 0], 'End', [2, 1]],
		[[2, 1], 'Home', [0, 0]]
	],
	radar: [
		[[0, 0], 'ArrowRight', [1, 0]],
		[[1, 0], 'ArrowDown', [1, 1]],
		[[1, 1], 'ArrowLeft', [1, 1]],
		[[1, 1], 'ArrowUp', [1, 0]]
	],
	lines: [
		[undefined, 'ArrowDown', [0, 0]],
		[[0, 0], 'ArrowRight', [1, 0]],
		[[1, 0], 'ArrowDown', [1, 1]],
		[[1, 1], 'ArrowLeft', [1, 1]],
		[[1, 1], 'ArrowRight', [2, 1]],
		[[2, 1], 'ArrowUp', [2, 0]]
	]
};

describe.each(['stacked-bars', 'radar', 'lines'] as const)('in %s', (kind) => {
	it.each(steps[kind])('from %s %s leads to %s', (from, key, [category, series]) => {
		if (!isPointKey(key)) throw new Error(key);
		const start = from && { category: from[0], series: from[1] };
		expect(nextPoint(content(kind), start, key)).toEqual({ category, series });
	});
});

test('a chart without values has no point', () => {
	expect(nextPoint({ ...content('radar'), series: [] }, undefined, 'Home')).toBeUndefined();
});

test('a point is told with its category, its series and its value', () => {
	expect(pointWords(content('radar'), { category: 1, series: 1 })).toBe('B, open: 5');
	expect(pointWords(content('radar'), { category: 0, series: 1 })).toBe('');
});
