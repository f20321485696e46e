import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TableBlock from './TableBlock.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import type { TablePart } from '#lib/section/section.ts';

const cell = (shown: string) => ({ shown, data: '' });

const part: TablePart = {
	kind: 'table',
	table: 'table-6',
	number: 'Table 6',
	title: 'Dimension 3',
	basis: [],
	questions: [],
	columns: [
		{ id: 'code', label: 'Code', numeric: false },
		{ id: 'amount', label: 'Amount (EUR)', numeric: true }
	],
	rows: [
		{ kind: 'row', cells: [cell('09'), cell('1 000')] },
		{ kind: 'total', cells: [cell('Total'), cell('1 000')] }
	]
};

const showTable = (shown: TablePart, fillHref?: string) =>
	render(TableBlock, { part: shown, language: 'en', fillHref }, { wrapper: WithText, wrapperProps: { text: en } });

test('a table has its number and title as name, headed columns, and can be scrolled by keyboard', async () => {
	showTable(part);
	const region = page.getByRole('region', { name: 'Table 6 Dimension 3' });
	await expect.element(region).toHaveAttribute('tabindex', '0');
	await expect.element(region.getByRole('columnheader', { name: 'Amount (EUR)' })).toBeVisible();
	await expect.element(region.getByRole('row', { name: 'Total 1 000' })).toBeVisible();
	await expect.element(page.getByRole('link')).not.toBeInTheDocument();
});

test('an empty table says so, and links to the question that fills it', async () => {
	showTable({ ...part, rows: [] }, '#question-dimension-3');
	await expect.element(page.getByText(en.section.tableEmpty)).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: /^Fill this table ?: Table 6$/ }))
		.toHaveAttribute('href', '#question-dimension-3');
});
