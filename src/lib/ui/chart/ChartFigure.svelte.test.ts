import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createRawSnippet } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { ChartContent } from './chart-content.ts';
import ChartFigure from './ChartFigure.svelte';
import type { FigureTable } from './figure-table.ts';
import WithText from '../testing/WithText.svelte';
import { dashboardText } from '#content/text/en/pages/dashboard.ts';
import { en } from '#content/text/en.ts';

const { chart: words, point } = dashboardText;

const contentOf = (kind: ChartContent['kind']): ChartContent => ({
	kind,
	axis: 'Actor',
	categories: [
		{ id: 'lag', label: 'Local action groups' },
		{ id: 'ma', label: 'Managing authority' },
		{ id: 'audit', label: 'Audit authority' }
	],
	series: [
		{ id: 'now', label: 'Now', look: 'reached', values: [2.5, 3, undefined] },
		{ id: 'target', label: 'Target', look: 'target', values: [4, 3, undefined] }
	],
	most: 5,
	shares: { label: 'Reached, %', values: [0.625, 1, undefined] },
	format: String,
	formatShare: (percent) => `${percent} %`,
	point
});

const showFigure = (kind: ChartContent['kind'], isEmpty = false) => {
	const pictures: Blob[] = [];
	const tables: FigureTable[] = [];
	render(
		ChartFigure,
		{
			title: 'Capacity',
			summary: 'LAGs are below target.',
			content: contentOf(kind),
			words,
			...(isEmpty ? { empty: createRawSnippet(() => ({ render: () => '<p>Nothing yet.</p>' })) } : {}),
			onpng: (picture) => pictures.push(picture),
			oncsv: (table) => tables.push(table),
			onfail: () => {
				throw new Error('The picture failed');
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return { pictures, tables };
};

const action = (name: string) => page.getByRole('button', { name });

test('a figure has a title, a sentence, a legend in words, and the chart', async () => {
	showFigure('radar');
	const figure = page.getByRole('figure', { name: 'Capacity' });
	await expect.element(figure.getByRole('heading', { name: 'Capacity' })).toBeVisible();
	await expect.element(figure.getByText('LAGs are below target.')).toBeVisible();
	await expect.element(figure.getByRole('listitem').filter({ hasText: 'Target' })).toBeVisible();
	await expect.element(figure.getByRole('img', { name: 'LAGs are below target.' })).toBeVisible();
	await expect.element(figure.getByRole('application', { name: words.points('Capacity') })).toBeVisible();
});

test('the table is shown on demand, with the figures of the chart', async () => {
	showFigure('radar');
	await page.viewport(900, 700);
	await expect.element(page.getByRole('table')).not.toBeInTheDocument();
	await action(words.table).click();
	await expect.element(action(words.table)).toHaveAttribute('aria-expanded', 'true');
	await expect.element(page.getByRole('row', { name: 'Local action groups 2.5 4 63 %' })).toBeVisible();
	await expect.element(page.getByRole('row', { name: 'Audit authority – – –' })).toBeVisible();
	await page.viewport(320, 700);
	await expect.element(page.getByRole('row', { name: 'Local action groups Now: 2.5' })).toBeVisible();
});

test('the table is handed over to be saved', async () => {
	const { tables } = showFigure('radar');
	await action(words.csv).click();
	expect(tables[0]?.rows[0]?.cells.map(({ data }) => data)).toEqual(['Local action groups', '2.5', '4', '63']);
});

test.each(['radar', 'stacked-bars', 'lines'] as const)('the picture of %s is a PNG twice as fine as the screen', async (kind) => {
	const { pictures } = showFigure(kind);
	await action(words.png).click();
	await expect.poll(() => pictures.length).toBe(1);
	const [picture] = pictures;
	expect(picture?.type).toBe('image/png');
	const { width, height } = await createImageBitmap(picture ?? new Blob());
	expect(width).toBe(1800);
	expect(height).toBeGreaterThan(300);
});

test('lines have their mark in the legend, and names of the user are not translated', async () => {
	render(
		ChartFigure,
		{
			title: 'Trend',
			summary: 'One measure has risen.',
			content: { ...contentOf('lines'), mark: { value: 4, label: 'Enough' }, hasOwnNames: true },
			words,
			onpng: () => undefined,
			oncsv: () => undefined,
			onfail: () => undefined
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	await page.viewport(900, 700);
	const items = page.getByRole('listitem');
	expect(items.elements().map((item) => item.textContent?.trim())).toEqual(['Now', 'Target', 'Enough']);
	await action(words.table).click();
	await expect.element(page.getByRole('rowheader').first()).toHaveAttribute('translate', 'no');
	await expect.element(page.getByRole('columnheader').last()).toHaveTextContent('Reached, %');
});

test('while there is nothing to show, what will be here is told, and there is nothing to save', async () => {
	showFigure('radar', true);
	await expect.element(page.getByText('Nothing yet.')).toBeVisible();
	await expect.element(page.getByRole('img')).not.toBeInTheDocument();
	await expect.element(action(words.png)).not.toBeInTheDocument();
});
