import { expect, test } from 'vitest';
import { columnTotal, cutChoice, fitsTable, fixedWidth, givenText, rowProblems, type TableField } from './table-field.ts';
import { en } from '#content/text/en.ts';
import type { CodeList } from '#lib/guide/code-list.ts';
import type { Column } from '#lib/guide/question.ts';

const grant: Column = { id: 'grant', value: { kind: 'money' }, total: true };
const people: Column = { id: 'people', value: { kind: 'number', unit: 'people', max: 50_000 }, total: true };

const field: TableField = {
	id: 'answer-places',
	question: 'places',
	columns: [grant, people],
	words: { label: 'Places', help: 'Help', why: 'Why' },
	lists: [],
	listTexts: {},
	edits: {
		answer: () => undefined,
		addRow: () => '',
		addRows: () => [],
		setCell: () => undefined,
		moveRow: () => undefined,
		removeRow: () => undefined,
		together: (edits) => edits()
	},
	rowName: ['place', 'places'],
	onedited: () => undefined,
	onpasted: () => false
};

const rows = [
	{ grant: ' 1000000.10 ', people: '4500' },
	{ grant: '0.20', people: 'many' },
	{ grant: ' ', people: '60000' },
	{ grant: '', people: '500' },
	{}
].map((cells, at) => ({ id: `row-${at}`, cells }));

test.each([
	['nothing', grant, [], { shown: 'EUR 0', leftOut: 0 }],
	['amounts', grant, rows, { shown: 'EUR 1 000 000.30', leftOut: 0 }],
	['numbers, of which two cannot be used', people, rows, { shown: '5 000', leftOut: 2 }]
] as const)('the total of %s says how many cells it leaves out', (_, column, filled, expected) => {
	const total = columnTotal(field, filled, column, 'en');
	expect({ ...total, shown: total.shown.replaceAll('\u00a0', ' ') }).toEqual(expected);
});

const name: Column = { id: 'name', value: { kind: 'text', lines: 'one' } };
const type: Column = { id: 'type', value: { kind: 'code', list: 'areas' } };
const story: Column = { id: 'story', value: { kind: 'text', lines: 'many' } };

test.each([
	['as many columns as the page is wide', [name, type, people, grant, name], true],
	['one column more', [name, type, people, grant, name, people], false],
	['long texts', [name, story], false],
	['a long text under each row', [name, type, people, grant, name, { ...story, aside: true }], true]
] as const)('rows with %s are a table or sheets', (_, columns, expected) => {
	expect(fitsTable(columns)).toBe(expected);
});

const codes = ['09', '10', '11', '12', '13', '14', '15', '16', '17', '18'];
const lists: readonly CodeList[] = [
	{ id: 'areas', basis: [], codes: codes.map((code) => ({ code })) },
	{ id: 'short', basis: [], codes: [{ code: '1' }] }
];
const listTexts = { areas: { title: 'Areas', codes: Object.fromEntries(codes.map((code) => [code, `Area number ${code}`])) } };
const state: Column = { id: 'state', value: { kind: 'choice', options: [{ id: 'open' }, { id: 'in-preparation' }] } };
const own: TableField = {
	...field,
	lists,
	listTexts,
	words: {
		...field.words,
		columns: {
			grant: { label: 'Grant' },
			state: { label: 'State', options: { open: { label: 'Open' }, 'in-preparation': { label: 'In preparation' } } }
		}
	}
};

test('a code that is searched for has half of what the others leave; figures have what they need', () => {
	const widths = (columns: readonly Column[]) => columns.map((column) => fixedWidth({ ...own, columns }, column));
	expect(widths([state, type, grant])).toEqual([undefined, 7.5 + (41.25 - 7.5 - 7.5 - 8.5 - 6.25) / 2, 8.5]);
	expect(widths([name, type, people, grant, name])).toEqual([undefined, 7.5, 5.5, 8.5, undefined]);
	expect(widths([{ id: 'few', value: { kind: 'code', list: 'short' } }])).toEqual([undefined]);
});

test.each([
	[type, '09', '09 Area number 09'],
	[type, '99', undefined],
	[type, '', undefined],
	[state, 'in-preparation', 'In preparation'],
	[state, 'open', undefined],
	[name, 'A long name of an area', undefined]
])('a select shows a part of what is chosen where it is long: %j, %s', (column, cell, cut) => {
	expect(cutChoice(own, { id: 'row', cells: { [column.id]: cell } }, column)).toBe(cut);
});

test('what is short enough for a sheet is not told again', () => {
	const row = { id: 'row', cells: { type: '09' } };
	expect([cutChoice(own, row, type, 16), cutChoice(own, row, type, 17)]).toEqual(['09 Area number 09', undefined]);
});

test('an empty cell is given the code or the title that another cell has chosen', () => {
	const id: Column = { id: 'id', value: { kind: 'text', lines: 'one' }, given: { column: 'type', as: 'code' } };
	const title: Column = { ...id, id: 'title', given: { column: 'type', as: 'title' } };
	const given = (cells: Readonly<Record<string, string>>) =>
		[id, title].map((column) => givenText({ ...own, columns: [type, id, title] }, { id: 'row', cells }, column));
	expect(given({ type: '09' })).toEqual(['09', 'Area number 09']);
	expect(given({ type: '09', id: 'mine', title: ' ' })).toEqual([undefined, 'Area number 09']);
	expect(given({ type: '99' })).toEqual([undefined, undefined]);
	expect(given({})).toEqual([undefined, undefined]);
});

test('the problems of a row name their columns', () => {
	const row = { id: 'row', cells: { grant: 'much', people: '5' } };
	expect(rowProblems(own, row, en, 'en')).toEqual([
		{ id: 'answer-places-row-grant-problem', message: `Grant: ${en.problems.notAnAmount}` }
	]);
});
