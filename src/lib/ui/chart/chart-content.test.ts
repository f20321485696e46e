import { expect, test } from 'vitest';
import { chartContent, legendOf } from './chart-content.ts';

const words = {
	kind: 'lines',
	axis: 'Snapshot',
	category: (id: string) => `Snapshot ${id}`,
	series: { answers: { label: 'Answers', look: 'first' } },
	format: String,
	formatShare: String,
	point: () => ''
} as const;

const figures = { categories: ['a', 'now'], series: [{ id: 'answers', values: [1, 2] }] } as const;

test('figures get their words, short ones for the axis where there are any', () => {
	expect(chartContent(figures, words).categories).toEqual([
		{ id: 'a', label: 'Snapshot a' },
		{ id: 'now', label: 'Snapshot now' }
	]);
	expect(chartContent(figures, { ...words, short: (id) => id }).categories[0]).toEqual({
		id: 'a',
		label: 'Snapshot a',
		short: 'a'
	});
});

test('scores are there only with what they are called, and where the figures have them', () => {
	const scored = { ...figures, shares: [0.5, undefined] };
	expect(chartContent(figures, { ...words, share: 'Score' }).shares).toBeUndefined();
	expect(chartContent(scored, words).shares).toBeUndefined();
	expect(chartContent(scored, { ...words, share: 'Score' }).shares).toEqual({ label: 'Score', values: [0.5, undefined] });
});

test('the legend explains the mark after the series', () => {
	const content = chartContent(figures, words);
	expect(legendOf(content).map(({ label }) => label)).toEqual(['Answers']);
	expect(legendOf({ ...content, mark: { value: 80, label: 'Enough' } }).map(({ label, look }) => [label, look])).toEqual([
		['Answers', 'first'],
		['Enough', 'mark']
	]);
});
