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

	it('drops empty rows', () => {
		expect(readPastedTable('a\tb\n\t\nc\td')).toEqual([
			['a', 'b'],
			['c', 'd']
		]);
	});
});
