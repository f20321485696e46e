import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedTable } from './read-pasted-table.ts';

describe('readPastedTable', () => {
	it('leaves a plain text alone', () => {
		expect(readPastedTable('Two lines\nof text')).toBeUndefined();
	});

	it('reads rows and columns of a spreadsheet', () => {
		expect(readPastedTable('Upper Valley\t12\t42 000\r\nCoast\t14\t38 500\r\n')).toEqual([
			['Upper Valley', '12', '42 000'],
			['Coast', '14', '38 500']
		]);
	});

	it('keeps tabs, line breaks and quotation marks inside quoted cells', () => {
		expect(readPastedTable('"Harbour ""Old"" town\nand port"\t09')).toEqual([['Harbour "Old" town\nand port', '09']]);
	});

	it('reads lines without a tab as one column where that is asked for', () => {
		expect(readPastedTable('Coast\n\nValley\n', true)).toEqual([['Coast'], ['Valley']]);
		expect(readPastedTable('Coast\n', true)).toBeUndefined();
		expect(readPastedTable('"Harbour\nand port"', true)).toBeUndefined();
		expect(readPastedTable('', true)).toBeUndefined();
	});

	it.each([
		[
			'"Old" town\t12\nCoast\t14',
			[
				['"Old" town', '12'],
				['Coast', '14']
			]
		],
		[
			'"Old town\t12\nCoast\t14',
			[
				['"Old town', '12'],
				['Coast', '14']
			]
		],
		[
			'"Old town\t12\n"New\ntown"\t14',
			[
				['"Old town', '12'],
				['New\ntown', '14']
			]
		],
		['"\t12', [['"', '12']]],
		['""\t12', [['', '12']]],
		['"a""b"\t"', [['a"b', '"']]]
	])('takes a quotation mark that is not closed at the end of a cell for text: %j', (pasted, table) => {
		expect(readPastedTable(pasted)).toEqual(table);
	});

	it('loses no character but quotation marks, tabs and line breaks, whatever is pasted', () => {
		const letters = (text: string): string => text.replace(/["\s]/g, '');
		fc.assert(
			fc.property(fc.array(fc.constantFrom('"', '\t', '\n', 'a', 'b'), { maxLength: 40 }), (characters) => {
				const pasted = `${characters.join('')}\tx`;
				expect(letters((readPastedTable(pasted) ?? []).flat().join(''))).toBe(letters(pasted));
			})
		);
	});

	it('drops empty rows', () => {
		expect(readPastedTable('a\tb\n\t\nc\td')).toEqual([
			['a', 'b'],
			['c', 'd']
		]);
	});
});
