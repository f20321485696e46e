import { expect, test } from 'vitest';
import { chartContent } from './chart-content.ts';
import { figureTable } from './figure-table.ts';

test('figures stand by category, as shown and as data, with the score as a whole percentage', () => {
	const content = chartContent(
		{
			categories: ['lag', 'partners'],
			series: [
				{ id: 'now', values: [2.5, undefined] },
				{ id: 'target', values: [1250, 4] }
			],
			shares: [0.666, undefined]
		},
		{
			kind: 'radar',
			axis: 'Actor',
			category: (id) => id.toUpperCase(),
			series: { now: { label: 'Now', look: 'reached' }, target: { label: 'Target', look: 'target' } },
			share: 'Reached, %',
			format: (value) => `${value} levels`,
			formatShare: (percent) => `${percent} %`,
			point: () => ''
		}
	);
	const { columns, rows } = figureTable(content);
	expect(columns.map(({ label, numeric }) => [label, numeric])).toEqual([
		['Actor', false],
		['Now', true],
		['Target', true],
		['Reached, %', true]
	]);
	expect(rows.map(({ cells }) => cells.map(({ shown }) => shown))).toEqual([
		['LAG', '2.5 levels', '1250 levels', '67 %'],
		['PARTNERS', '–', '4 levels', '–']
	]);
	expect(rows.map(({ cells }) => cells.map(({ data }) => data))).toEqual([
		['LAG', '2.5', '1250', '67'],
		['PARTNERS', '', '4', '']
	]);
});

test('without a score there is no column for it, and a series may be called by its unit', () => {
	const content = chartContent(
		{ categories: ['now'], series: [{ id: 'answers', values: [45] }] },
		{
			kind: 'lines',
			axis: 'Snapshot',
			category: (id) => id,
			series: { answers: { label: 'Answers', head: 'Answers, %', look: 'first' } },
			format: (value) => `${value} %`,
			formatShare: String,
			point: () => ''
		}
	);
	const { columns, rows } = figureTable(content);
	expect(columns.map(({ label }) => label)).toEqual(['Snapshot', 'Answers, %']);
	expect(rows.map(({ cells }) => cells)).toEqual([
		[
			{ shown: 'now', data: 'now' },
			{ shown: '45 %', data: '45' }
		]
	]);
});
