import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TaskMatrix from './TaskMatrix.svelte';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { deliveryQuestions } from '#content/clld-2021-2027/text/en/stages/delivery.ts';
import { deliveryToolsText } from '#content/text/en/pages/delivery-tools.ts';
import { en } from '#content/text/en.ts';
import type { Draft, Row } from '#lib/draft/draft.ts';
import { withRows } from '#lib/draft/edit.ts';
import { responsibilities, taskTable } from '#lib/readiness/responsibilities.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import WithText from '#lib/ui/testing/WithText.svelte';

const words = deliveryToolsText.responsibilities;
const columns = deliveryQuestions[taskTable]?.columns ?? {};
const payment = 'Payment to beneficiaries';

const showMatrix = (...cells: readonly Readonly<Record<string, string>>[]) => {
	let draft: Draft = $state.raw(draftWith({ rows: { [taskTable]: cells } }));
	let added = 0;
	const rows = (): readonly Row[] => draft.rows[taskTable] ?? [];
	const write = (changed: readonly Row[]) => (draft = withRows(draft, new Map([[taskTable, changed]])));
	const add = (filled: Row['cells']) => write([...rows(), { id: `new-${++added}`, cells: filled }]);
	const set = (id: string, column: string, value: string) =>
		write(rows().map((row) => (row.id === id ? { ...row, cells: { ...row.cells, [column]: value } } : row)));
	render(
		TaskMatrix,
		{
			get matrix() {
				return responsibilities(guide, draft);
			},
			columns,
			words,
			onedit: (edit) => (edit.kind === 'add' ? add(edit.cells) : set(edit.row, 'body', edit.body)),
			onnote: (task, line, note) => (line ? set(line.row, 'note', note) : add({ task: task.id, note })),
			onadd: (task) => add({ task: task.id }),
			onremove: (line) => write(rows().filter(({ id }) => id !== line.row))
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return { cells: () => rows().map((row) => row.cells) };
};

const cell = (body: string, task = payment) => page.getByRole('radio', { name: words.cell(body, task), exact: true });

test('a body gets a task by one click, and another body takes it over in the same row', async () => {
	const { cells } = showMatrix();
	await cell('LAG').click();
	await expect.element(cell('LAG')).toHaveFocus();
	expect(cells()).toEqual([{ task: 'payment', body: 'lag' }]);
	await cell('Managing authority').click();
	await expect.element(cell('Managing authority')).toBeChecked();
	expect(cells()).toEqual([{ task: 'payment', body: 'managing-authority' }]);
});

test('the arrow keys walk through the bodies of a task, from the empty line on', async () => {
	const { cells } = showMatrix();
	await cell('LAG').click();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	await expect.element(cell('Intermediate body')).toHaveFocus();
	expect(cells()).toEqual([{ task: 'payment', body: 'intermediate-body' }]);
});

test('a task may have several bodies, each in a line of its own with its note', async () => {
	const { cells } = showMatrix({ task: 'payment', body: 'managing-authority' });
	await page.getByRole('button', { name: words.addTo(payment) }).click();
	const second = page.getByRole('radio', { name: words.second('LAG', payment, 2) });
	await expect.element(second).toHaveFocus();
	await second.click();
	await page.getByLabelText(words.noteOfLine(payment, 2)).fill('micro-grants\nonly');
	expect(cells()).toEqual([
		{ task: 'payment', body: 'managing-authority' },
		{ task: 'payment', body: 'lag', note: 'micro-grants only' }
	]);
	await page.getByRole('button', { name: words.removeLine(payment, 2) }).click();
	expect(cells()).toEqual([{ task: 'payment', body: 'managing-authority' }]);
	await expect.element(cell('Managing authority')).toHaveFocus();
});

test('a note typed before a body is chosen is kept, and the field keeps the focus', async () => {
	const { cells } = showMatrix();
	const note = page.getByLabelText(words.noteOf(payment), { exact: true });
	await note.click();
	await userEvent.keyboard('Treasury');
	await expect.element(note).toHaveFocus();
	expect(cells()).toEqual([{ task: 'payment', note: 'Treasury' }]);
	await cell('LAG').click();
	expect(cells()).toEqual([{ task: 'payment', body: 'lag', note: 'Treasury' }]);
});

test('a reserved task with another body says so at the choice, and takes one body only', async () => {
	showMatrix({ task: 'local-calls', body: 'managing-authority' });
	const calls = 'Preparing and publishing the local calls';
	await expect.element(cell('Managing authority', calls)).toHaveAccessibleDescription(words.reserved);
	await expect.element(page.getByRole('button', { name: words.addTo(calls) })).not.toBeInTheDocument();
	await cell('LAG', calls).click();
	await expect.element(page.getByText(words.reserved)).not.toBeInTheDocument();
});

test('what is kept and is no body is told', async () => {
	showMatrix({ task: 'payment', body: 'the bank' });
	await expect.element(page.getByText(words.unknown('the bank'))).toBeVisible();
});
