import type { ChartDataset, ChartOptions, ScriptableScaleContext } from 'chart.js';
import { describe, expect, test } from 'vitest';
import { chartConfiguration } from './chart-configuration.ts';
import type { ChartContent } from './chart-content.ts';
import { loadChart } from './load-chart.ts';
import { looks } from './looks.ts';
import { readPalette } from './read-palette.ts';

const content: ChartContent = {
	kind: 'lines',
	axis: 'Snapshot',
	categories: [
		{ id: 'a', label: 'Before the consultation, 24 Nov 2026, 16:12', short: '24 Nov 2026' },
		{ id: 'b', label: 'After the consultation, 2 Dec 2026, 09:00', short: '2 Dec 2026' },
		{ id: 'now', label: 'The draft now', short: 'Now' }
	],
	series: [
		{ id: 'answers', label: 'Answers', look: 'first', values: [10, undefined, 80] },
		{ id: 'checks', label: 'Checks', look: 'second', values: [0, 100, 100] },
		{ id: 'rules', label: 'Rules', look: 'third', values: [5, 5, 5] }
	],
	most: 100,
	mark: { value: 80, label: 'Enough' },
	format: (value) => `${value} %`,
	formatShare: String,
	point: () => ''
};

/** The chart as it is drawn on a canvas of this width. */
const drawn = async (width: number, shown = content) => {
	const Chart = await loadChart();
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = 300;
	const palette = readPalette(document.body);
	const { type, data, options } = chartConfiguration(shown, palette);
	const chart = new Chart(canvas, { type, data, options: { ...options, responsive: false } });
	const ticksOf = (axis: 'x' | 'y') => chart.scales[axis]?.ticks.map(({ label }) => label);
	return { chart, palette, ticksOf };
};

describe('a chart of lines', () => {
	test('has a line for each series that differs in colour, dashes and points', async () => {
		const { chart, palette } = await drawn(800);
		const lines = chart.data.datasets as readonly ChartDataset<'line', (number | null)[]>[];
		expect(chart.getDatasetMeta(0).type).toBe('line');
		expect(lines.map(({ data }) => data)).toEqual([
			[10, null, 80],
			[0, 100, 100],
			[5, 5, 5]
		]);
		expect(lines.map(({ borderColor }) => borderColor)).toEqual(
			(['first', 'second', 'third'] as const).map((look) => palette.colours[looks[look].ink])
		);
		expect(new Set(lines.map(({ borderDash }) => String(borderDash))).size).toBe(3);
		expect(lines.map(({ pointStyle }) => pointStyle)).toEqual(['circle', 'rect', 'triangle']);
		chart.destroy();
	});

	test('goes from nothing to the end of the scale, in the words of its values', async () => {
		const { chart, ticksOf } = await drawn(800);
		expect(ticksOf('y')).toEqual(['0 %', '20 %', '40 %', '60 %', '80 %', '100 %']);
		chart.destroy();
	});

	test('names each category in short, in lines', async () => {
		const { chart, ticksOf } = await drawn(800);
		expect(ticksOf('x')).toEqual([['24 Nov', '2026'], ['2 Dec', '2026'], ['Now']]);
		chart.destroy();
	});

	test('leaves names out where they do not fit, and never the last', async () => {
		const many = {
			...content,
			categories: Array.from({ length: 20 }, (_, index) => ({ id: String(index), label: `Day ${index}` })),
			series: [{ id: 'answers', label: 'Answers', look: 'first' as const, values: Array.from({ length: 20 }, () => 50) }]
		};
		const { chart, ticksOf } = await drawn(300, many);
		const named = ticksOf('x')?.flatMap((label) => (label === '' ? [] : [String(label)])) ?? [];
		expect(named.length).toBeLessThanOrEqual(6);
		expect(named.at(-1)).toBe('Day 19');
		chart.destroy();
	});

	test('has a stronger line at the mark', () => {
		const { options } = chartConfiguration(content, readPalette(document.body));
		const { lineWidth } = (options as ChartOptions<'line'>).scales?.['y']?.grid ?? {};
		const widthAt = (value: number): unknown =>
			typeof lineWidth === 'function' ? lineWidth({ tick: { value } } as ScriptableScaleContext, {}) : lineWidth;
		expect([60, 80].map(widthAt)).toEqual([1, 2]);
	});
});
