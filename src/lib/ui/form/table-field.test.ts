import { expect, test } from 'vitest';
import { columnTotal, fitsTable, type TableField } from './table-field.ts';
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
		removeRow: () => undefined
	},
	rowName: ['place', 'places']
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
	['long texts', [name, story], false]
] as const)('rows with %s are a table or sheets', (_, columns, expected) => {
	expect(fitsTable(columns)).toBe(expected);
});
