import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pasteCells } from './paste-cells.ts';
import { readValue } from '#lib/draft/read-value.ts';
import type { CodeList } from '#lib/guide/code-list.ts';
import type { ColumnText } from '#lib/guide/guide-text.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Column } from '#lib/guide/question.ts';

const lists: readonly CodeList[] = [
	{ id: 'areas', basis: [], codes: [{ code: '09' }, { code: '10' }, { code: '134' }] },
	{ id: 'funds', basis: [], codes: [{ code: 'ESF+' }, { code: 'ERDF' }] },
	{ id: 'conditions', basis: [], codes: [{ code: 'h-1' }, { code: '4-1' }] },
	{ id: 'objectives', basis: [], codes: [{ code: 'a' }, { code: 'h' }] }
];

const columns: readonly Column[] = [
	{ id: 'name', value: { kind: 'text', lines: 'one' } },
	{ id: 'area', value: { kind: 'code', list: 'areas' } },
	{ id: 'population', value: { kind: 'number', unit: 'people' } },
	{ id: 'allocation', value: { kind: 'money' } },
	{ id: 'share', value: { kind: 'percentage' } },
	{ id: 'selected', value: { kind: 'date' } },
	{ id: 'state', value: { kind: 'choice', options: [{ id: 'planned' }, { id: 'in-place' }] } },
	{ id: 'objective', value: { kind: 'code', list: 'objectives' } },
	{ id: 'fulfilled', value: { kind: 'yes-no' } },
	{ id: 'note', value: { kind: 'text', lines: 'many' } },
	{ id: 'fund', value: { kind: 'code', list: 'funds' } },
	{ id: 'condition', value: { kind: 'code', list: 'conditions' } }
];

const words: Readonly<Record<Id, ColumnText>> = {
	state: { label: 'State', options: { planned: { label: 'Planned' }, 'in-place': { label: 'Already there' } } }
};

const yesNo = { yes: 'Ja', no: 'Nein', unknown: 'Noch nicht bekannt' };

const taken = (pasted: string, firstColumn = 'name', language = 'en') =>
	pasteCells(pasted, { columns, words, lists, language, firstColumn, yesNo });

const paste = (...pasted: Parameters<typeof taken>) => taken(...pasted)?.rows;

/** What one pasted cell becomes; a second, empty cell makes a table of it. */
const cell = (column: string, typed: string, language?: string): string | undefined =>
	paste(`${typed}\t`, column, language)?.[0]?.[column];

const cells: readonly (readonly [column: string, typed: string, kept: string])[] = [
	['name', ' Upper Valley ', 'Upper Valley'],
	['name', '1 250', '1 250'],
	['area', '09', '09'],
	['area', '9', '09'],
	['area', '09 – Cities', '09'],
	['area', '134 Measures', '134'],
	['area', '13', '13'],
	['area', '134: Measures', '134'],
	['area', '134.5 ha', '134.5 ha'],
	['area', '10th district', '10th district'],
	['area', '9 villages', '9 villages'],
	['area', 'Cities', 'Cities'],
	['area', '–', '–'],
	['population', '12 500', '12500'],
	['population', '12,500', '12500'],
	['population', 'about 12 500', 'about 12 500'],
	['population', '2014 2020', '2014 2020'],
	['population', "12'500", '12500'],
	['allocation', '1 250 000,50', '1250000.50'],
	['allocation', '1\u00a0250\u00a0000,50', '1250000.50'],
	['allocation', '1\u202f250\u202f000,50 €', '1250000.50'],
	['allocation', '1,250,000.50', '1250000.50'],
	['allocation', 'EUR 1 250', '1250'],
	['allocation', 'tbc', 'tbc'],
	['share', '25 %', '25'],
	['share', '12,5%', '12.5'],
	['selected', '2026-11-23', '2026-11-23'],
	['selected', '23.11.2026', '2026-11-23'],
	['selected', '3/1/2027', '2027-01-03'],
	['selected', '12/31/2026', '12/31/2026'],
	['selected', '0.1.2027', '0.1.2027'],
	['selected', 'spring 2027', 'spring 2027'],
	['selected', '23.11.26', '23.11.26'],
	['state', 'planned', 'planned'],
	['state', 'ALREADY THERE', 'in-place'],
	['state', 'perhaps', 'perhaps'],
	['fund', 'esf+', 'ESF+'],
	['fund', 'ESF+ (priority 2)', 'ESF+'],
	['condition', 'H-1', 'h-1'],
	['condition', '4-1 Labour market', '4-1'],
	['objective', 'h', 'h'],
	['objective', 'H', 'h'],
	['objective', 'a reason of its own', 'a reason of its own'],
	['fulfilled', 'yes', 'yes'],
	['fulfilled', 'JA', 'yes'],
	['fulfilled', 'Nein', 'no'],
	['fulfilled', 'noch nicht bekannt', 'unknown'],
	['fulfilled', 'partly', 'partly'],
	['note', 'ja', 'ja']
];

describe('pasteCells', () => {
	it.each(cells)('keeps in %s the pasted %j as %j', (column, typed, kept) => {
		expect(cell(column, typed)).toBe(kept);
	});

	it('reads figures by the marks of the language', () => {
		expect(cell('allocation', '1.250', 'de')).toBe('1250');
		expect(cell('allocation', '1.25', 'de')).toBe('1.25');
		expect(cell('allocation', '1.250.000,50', 'de')).toBe('1250000.50');
	});

	it('takes a table of forty local action groups in one go', () => {
		const names = Array.from({ length: 40 }, (_, index) => `LAG ${index + 1}`);
		const pasted = names
			.map((name, index) =>
				[
					name,
					index % 2 === 0 ? '9' : '10 Towns',
					`${10 + index} 000`,
					'1 250 000,50',
					'60 %',
					`${(index % 28) + 1}.2.2027`,
					'Planned'
				].join('\t')
			)
			.join('\r\n');
		const rows = paste(`${pasted}\r\n`);
		expect(rows).toHaveLength(40);
		expect(rows?.[0]).toEqual({
			name: 'LAG 1',
			area: '09',
			population: '10000',
			allocation: '1250000.50',
			share: '60',
			selected: '2027-02-01',
			state: 'planned'
		});
		expect(rows?.[39]).toEqual({
			name: 'LAG 40',
			area: '10',
			population: '49000',
			allocation: '1250000.50',
			share: '60',
			selected: '2027-02-12',
			state: 'planned'
		});
		const unreadable = rows?.flatMap((row) =>
			columns
				.filter(({ id, value }) => row[id] !== undefined && !readValue(value, row[id], lists).ok)
				.map(({ id }) => `${row['name']}: ${id}`)
		);
		expect(unreadable).toEqual([]);
	});

	it('starts at the column pasted into, and leaves out what has no column', () => {
		expect(paste('5\t6\n7\t8', 'fund')).toEqual([
			{ fund: '5', condition: '6' },
			{ fund: '7', condition: '8' }
		]);
		expect(paste('5\t6\t7', 'fund')).toEqual([{ fund: '5', condition: '6' }]);
	});

	it.each([
		['5\t6', 0],
		['5\t6\t', 0],
		['5\t6\t7', 1],
		['5\t6\n5\t6\t\t8\n5\t6\t7', 2]
	])('tells of %j how many columns with something in them it leaves out', (pasted, columnsLeftOut) => {
		expect(taken(pasted, 'fund')?.columnsLeftOut).toBe(columnsLeftOut);
	});

	it('leaves empty cells empty, and drops empty rows', () => {
		expect(paste('Coast\t\t500\n\t\t\nValley\t\t')).toEqual([{ name: 'Coast', population: '500' }, { name: 'Valley' }]);
	});

	it('takes a column of lines for rows, unless the cell takes several lines', () => {
		expect(paste('Coast\r\nValley\r\n\r\nHills\r\n')).toEqual([{ name: 'Coast' }, { name: 'Valley' }, { name: 'Hills' }]);
		expect(paste('12 500\n9 000', 'population')).toEqual([{ population: '12500' }, { population: '9000' }]);
		expect(paste('9\n10 Towns', 'area')).toEqual([{ area: '09' }, { area: '10' }]);
		expect(paste('Two lines\nof text', 'note')).toBeUndefined();
	});

	it('is not for a single text', () => {
		expect(paste('Upper Valley')).toBeUndefined();
		expect(paste('12 500\n', 'population')).toBeUndefined();
		expect(paste('')).toBeUndefined();
	});

	it('into a column that the table does not have is our own mistake', () => {
		expect(() => paste('a\tb', 'nowhere')).toThrow('nowhere');
	});

	it('loses no word of texts, whatever is pasted', () => {
		const word = fc.stringMatching(/^[^\s"]{1,8}$/).filter((text) => text.trim() !== '');
		const texts: readonly Column[] = ['first', 'second', 'third'].map((id) => ({ id, value: { kind: 'text', lines: 'one' } }));
		fc.assert(
			fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 40 }), (table) => {
				const pasted = table.map((row) => row.join('\t')).join('\n');
				const cells = pasteCells(pasted, { columns: texts, words: {}, lists, language: 'en', firstColumn: 'first', yesNo });
				expect(cells?.rows.map((row) => texts.map(({ id }) => row[id]))).toEqual(table);
			})
		);
	});
});
