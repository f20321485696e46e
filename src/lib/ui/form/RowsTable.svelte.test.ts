import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Edits } from './edits.ts';
import RowsTable from './RowsTable.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import type { Row } from '#lib/draft/draft.ts';
import type { CodeList } from '#lib/guide/code-list.ts';
import type { Column } from '#lib/guide/question.ts';

const lists: readonly CodeList[] = [{ id: 'areas', basis: [], codes: [{ code: '09' }, { code: '10' }] }];
const listTexts = { areas: { title: 'Areas', codes: { '09': 'Urban neighbourhoods', '10': 'Cities and towns' } } };

const words = {
	label: 'Which areas?',
	help: '',
	why: '',
	row: ['area', 'areas'] as const,
	columns: {
		name: { label: 'Name' },
		allocation: { label: 'Allocation', hint: 'In euro' },
		rural: { label: 'Rural' },
		state: { label: 'State', options: { planned: { label: 'Planned' }, chosen: { label: 'Chosen' } } },
		type: { label: 'Type' },
		note: { label: 'Note' }
	}
};

const name: Column = { id: 'name', value: { kind: 'text', lines: 'one' } };
const allocation: Column = { id: 'allocation', value: { kind: 'money' }, total: true };
const rural: Column = { id: 'rural', value: { kind: 'yes-no' } };
const state: Column = { id: 'state', value: { kind: 'choice', options: [{ id: 'planned' }, { id: 'chosen' }] } };
const type: Column = { id: 'type', value: { kind: 'code', list: 'areas' } };
const note: Column = { id: 'note', value: { kind: 'text', lines: 'many', limit: 10 } };

const forms = [
	['a table', [name, allocation]],
	['sheets', [name, allocation, note]]
] as const;

const openTable = (columns: readonly Column[], filled: readonly Row['cells'][] = [], most = 5000) => {
	let rows: readonly Row[] = $state.raw(filled.map((cells, index) => ({ id: `row-${index}`, cells })));
	let added = 0;
	const insert = (cells: readonly Row['cells'][]) => {
		const more = cells.map((one) => ({ id: `new-${(added += 1)}`, cells: one }));
		rows = [...rows, ...more];
		return more.map(({ id }) => id);
	};
	const edits: Edits = {
		together: (several) => several(),
		answer: () => undefined,
		addRow: (_, cells = {}) => insert([cells])[0] ?? '',
		addRows: (_, cells) => insert(cells.slice(0, most - rows.length)),
		setCell: (_, id, column, value) => {
			rows = rows.map((row) => (row.id === id ? { id, cells: { ...row.cells, [column]: value } } : row));
		},
		removeRow: (_, id) => {
			rows = rows.filter((row) => row.id !== id);
		},
		moveRow: (_, id, toIndex) => {
			const others = rows.filter((row) => row.id !== id);
			rows = [...others.slice(0, toIndex), ...rows.filter((row) => row.id === id), ...others.slice(toIndex)];
		}
	};
	render(
		RowsTable,
		{
			id: 'answer-areas',
			question: 'areas',
			columns,
			get rows() {
				return rows;
			},
			words,
			lists,
			listTexts,
			edits
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return { cells: () => rows.map((row) => row.cells), names: () => rows.map((row) => row.cells['name']) };
};

const nameCell = (number: number) => page.getByRole('textbox', { name: `Name, area ${number}` });
const named = (...names: readonly string[]) => names.map((one) => ({ name: one }));

const paste = (element: Element, text: string) => {
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', text);
	return element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
};

beforeEach(() => page.viewport(414, 896));

test.each(forms)('the first row is added to %s, and the focus goes into it', async (_, columns) => {
	const { cells } = openTable(columns);
	await expect.element(page.getByText(en.rows.empty('area'))).toBeVisible();
	await page.getByRole('button', { name: 'Add area' }).click();
	await expect.element(nameCell(1)).toHaveFocus();
	await userEvent.keyboard('Upper Valley');
	expect(cells()).toEqual([{ name: 'Upper Valley' }]);
});

test.each(forms)(
	'removing a row of %s moves the focus to its neighbour, and at last to the button that adds',
	async (_, columns) => {
		const { names } = openTable(columns, named('one', 'two', 'three'));
		await page.getByRole('button', { name: 'Remove area 2' }).click();
		expect(names()).toEqual(['one', 'three']);
		await expect.element(nameCell(2)).toHaveFocus();
		await page.getByRole('button', { name: 'Remove area 2' }).click();
		await expect.element(nameCell(1)).toHaveFocus();
		await page.getByRole('button', { name: 'Remove area 1' }).click();
		await expect.element(page.getByRole('button', { name: 'Add area' })).toHaveFocus();
	}
);

test.each(forms)('a row of %s moves up and down, and the focus goes with it', async (_, columns) => {
	const { names } = openTable(columns, named('one', 'two', 'three'));
	await expect.element(page.getByRole('button', { name: 'Move area 1 up' })).not.toBeInTheDocument();
	await expect.element(page.getByRole('button', { name: 'Move area 3 down' })).not.toBeInTheDocument();
	await page.getByRole('button', { name: 'Move area 1 down' }).click();
	expect(names()).toEqual(['two', 'one', 'three']);
	await expect.element(page.getByRole('button', { name: 'Move area 2 down' })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(names()).toEqual(['two', 'three', 'one']);
	await expect.element(page.getByRole('button', { name: 'Move area 3 up' })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(names()).toEqual(['two', 'one', 'three']);
	await expect.element(page.getByRole('button', { name: 'Move area 2 up' })).toHaveFocus();
});

test.each(forms)('the total of %s is over the cells that can be read, and the others say what is wrong', async (_, columns) => {
	openTable(columns, [{ allocation: '1000000' }, { allocation: 'plenty' }, { allocation: '250000.5' }]);
	const total = page.getByRole('status');
	await expect.element(total).toHaveTextContent(new RegExp(`^EUR.1.250.000\\.50 ${en.rows.leftOut(1)}$`));
	const wrong = page.getByRole('textbox', { name: 'Allocation, area 2' });
	await expect.element(wrong).toHaveValue('plenty');
	await expect.element(wrong).toHaveAccessibleDescription(`Problem: ${en.rows.problem('Allocation', en.problems.notAnAmount)}`);
	await wrong.fill('1');
	await expect.element(total).toHaveTextContent(/^EUR.1.250.001\.50$/);
	await expect.element(wrong).not.toHaveAccessibleDescription();
});

test('yes-no, choices and codes are chosen from lists in their cells', async () => {
	const { cells } = openTable([rural, state, type], [{}]);
	await page.getByRole('combobox', { name: 'Rural, area 1' }).selectOptions('Not known yet');
	await page.getByRole('combobox', { name: 'State, area 1' }).selectOptions('Chosen');
	await page.getByRole('combobox', { name: 'Type, area 1' }).selectOptions('10 Cities and towns');
	expect(cells()).toEqual([{ rural: 'unknown', state: 'chosen', type: '10' }]);
});

test('rows copied from a spreadsheet take the place of a blank row, and the focus goes to the first of them', async () => {
	const { cells } = openTable([name, allocation, state, type], [{ name: 'Coast' }, {}]);
	await nameCell(2).click();
	paste(nameCell(2).element(), 'Valley\t1 250 000,50\tchosen\t09 – Urban\r\nHills\tplenty\tPlanned\t10');
	expect(cells()).toEqual([
		{ name: 'Coast' },
		{ name: 'Valley', allocation: '1250000.50', state: 'chosen', type: '09' },
		{ name: 'Hills', allocation: 'plenty', state: 'planned', type: '10' }
	]);
	await expect.element(nameCell(2)).toHaveFocus();
});

test('rows pasted into a row with words are added after it, from the column pasted into', async () => {
	const { cells } = openTable([name, allocation, rural], [{ name: 'Coast' }]);
	const cell = page.getByRole('textbox', { name: 'Allocation, area 1' });
	await cell.click();
	paste(cell.element(), '5\tyes\n6\tno');
	expect(cells()).toEqual([{ name: 'Coast' }, { allocation: '5', rural: 'yes' }, { allocation: '6', rural: 'no' }]);
	await expect.element(cell).toHaveFocus();
});

/** What is told to a screen reader by itself. */
const told = () => document.querySelector('[aria-live]')?.textContent?.trim();

test.each(forms)(
	'what is wrong in %s stands under the row, across its width, and is told while it is typed',
	async (_, columns) => {
		await page.viewport(1280, 800);
		openTable(columns, named('one', 'two'));
		expect(told()).toBe('');
		const cell = page.getByRole('textbox', { name: 'Allocation, area 1' });
		await cell.fill('abc');
		const said = en.rows.problem('Allocation', en.problems.notAnAmount);
		await expect.element(cell).toHaveAccessibleDescription(`Problem: ${said}`);
		const message = document.getElementById(cell.element().getAttribute('aria-describedby') ?? '')!;
		expect(message.getBoundingClientRect().top).toBeGreaterThanOrEqual(cell.element().getBoundingClientRect().bottom);
		expect(message.getBoundingClientRect().width).toBeGreaterThan(
			0.9 * (message.closest('tr, .grid')?.getBoundingClientRect().width ?? Infinity)
		);
		expect(told()).toBe(said);
		await cell.fill('5');
		await expect.element(page.getByText(said)).not.toBeInTheDocument();
	}
);

test('a code that a select cuts off is told in full under its row', async () => {
	await page.viewport(1280, 800);
	openTable([name, type], [{ type: '09' }, { type: '' }]);
	await expect
		.element(page.getByRole('cell', { name: '09 Urban neighbourhoods', exact: true }).getByRole('paragraph'))
		.toBeVisible();
	expect(page.getByRole('row').elements()).toHaveLength(4);
});

test('a remark is written under its row, behind a button while there is none', async () => {
	const { cells } = openTable([name, { ...note, aside: true }], [{ note: 'Because' }, {}]);
	await expect.element(page.getByRole('textbox', { name: 'Note, area 1' })).toHaveValue('Because');
	await expect.element(page.getByRole('columnheader', { name: 'Note' })).not.toBeInTheDocument();
	await page.getByRole('button', { name: /^Note ?, area 2$/ }).click();
	await expect.element(page.getByRole('textbox', { name: 'Note, area 2' })).toHaveFocus();
	await userEvent.keyboard('Why');
	expect(cells()).toEqual([{ note: 'Because' }, { note: 'Why' }]);
});

test('a cell that another one gives says so, until it has words of its own', async () => {
	const code: Column = { id: 'name', value: { kind: 'text', lines: 'one' }, given: { column: 'type', as: 'title' } };
	openTable([type, code, note], [{ type: '09' }, { type: '10', name: 'Our towns' }]);
	await expect.element(page.getByText(`Urban neighbourhoods ${en.rows.given}`)).toBeVisible();
	await expect.element(nameCell(1)).not.toBeInTheDocument();
	await expect.element(nameCell(2)).toHaveValue('Our towns');
	await page.getByRole('combobox', { name: 'Type, area 1' }).selectOptions('');
	await expect.element(nameCell(1)).toHaveValue('');
});

test.each(forms)(
	'columns and rows of a paste that find no place in %s are counted, until the notice is closed',
	async (_, columns) => {
		const last = columns.at(-1)?.id ?? '';
		const { cells } = openTable(columns, [{ name: 'Coast' }, {}], 3);
		const cell = page.getByRole('textbox', { name: `${last === 'note' ? 'Note' : 'Allocation'}, area 2` });
		paste(cell.element(), '1\tx\ty\n2\n3\n4');
		expect(cells()).toEqual([{ name: 'Coast' }, { [last]: '1' }, { [last]: '2' }]);
		const notice = page.getByText([en.rows.pasted(2), en.rows.rowsLeftOut(2, '3'), en.rows.columnsLeftOut(2)].join(' '));
		await expect.element(notice).toBeVisible();
		expect(notice.element().closest('[aria-live]')).not.toBeNull();
		await page.getByRole('button', { name: en.frame.close }).click();
		await expect.element(notice).not.toBeInTheDocument();
	}
);

test.each(forms)('rows are pasted or typed into %s without any, and the order of its columns is told', async (_, columns) => {
	const { cells } = openTable(columns);
	const field = page.getByRole('textbox', { name: en.rows.pasteHere });
	await expect.element(field).toHaveAccessibleDescription(/^Order of the columns: Name(, | and )Allocation/);
	paste(field.element(), 'Valley\t1 250,50\nHills\t2');
	expect(cells()).toEqual([
		{ name: 'Valley', allocation: '1250.50' },
		{ name: 'Hills', allocation: '2' }
	]);
	await expect.element(nameCell(1)).toHaveFocus();
	await expect.element(field).not.toBeInTheDocument();
	await expect.element(page.getByText(en.rows.paste)).toBeVisible();
});

test('one name typed where rows can be pasted is the first row', async () => {
	const { cells } = openTable([name, allocation]);
	await page.getByRole('textbox', { name: en.rows.pasteHere }).fill('Valley');
	await userEvent.keyboard('{Enter}');
	expect(cells()).toEqual([{ name: 'Valley' }]);
});

test.each(['two words', '\t\n'])('a pasted text that is no table (%j) is left to the browser', async (text) => {
	const { cells } = openTable([name, allocation], [{}]);
	expect(paste(nameCell(1).element(), text)).toBe(true);
	expect(cells()).toEqual([{}]);
	await expect.element(nameCell(1)).toBeVisible();
});

test('a long cell shows its count once it comes near its limit', async () => {
	openTable([name, allocation, note], [{}]);
	const field = page.getByRole('textbox', { name: 'Note, area 1' });
	await field.fill('1234567');
	await expect.element(page.getByText(/of 10 characters/)).not.toBeInTheDocument();
	await field.fill('1 2 3 4 5 6 7');
	await expect.element(page.getByText(/of 10 characters/)).not.toBeInTheDocument();
	await field.fill('12345678');
	await expect.element(page.getByText('8 of 10 characters without spaces')).toBeVisible();
	await expect.element(field).toHaveAccessibleDescription(/8 of 10 characters without spaces/);
});

test('a sheet names its row and labels each field', async () => {
	openTable([name, allocation, note], named('one', 'two'));
	const sheet = page.getByRole('group', { name: 'area 2' });
	await sheet.getByText('Allocation').click();
	await expect.element(sheet.getByRole('textbox', { name: 'Allocation, area 2' })).toHaveFocus();
});
