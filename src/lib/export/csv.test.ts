import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionToCsv, sectionToCsvZip, tableToCsv } from './csv.ts';
import { exampleSection } from './testing/example-section.ts';
import { exportedAt, table } from './testing/section-fixture.ts';

const bodyOf = (rows: readonly (readonly string[])[], options = {}): string =>
	tableToCsv(table('Table 1', 'T', ['A', 'B#'], rows), options)
		.split('\r\n')
		.slice(1, -1)
		.join('\n');

describe('a CSV file', () => {
	it('begins with its mark and header, and ends each line as spreadsheets do', () => {
		expect(tableToCsv(table('Table 1', 'T', ['A', 'B#'], [['x', '1250000.5']]))).toBe('\ufeffA;B\r\nx;1250000.5\r\n');
	});

	it('quotes separators, quotes and newlines', () => {
		expect(bodyOf([['a;b', '"c"']])).toBe('"a;b";"""c"""');
		expect(tableToCsv(table('Table 1', 'T', ['A'], [['a\nb, c']]), { separator: ',' })).toBe('\ufeffA\r\n"a\nb, c"\r\n');
		expect(bodyOf([['a,b', '1']])).toBe('a,b;1');
	});

	it('makes formulas text and leaves numbers alone', () => {
		for (const cell of ['=1+1', '+cmd', '-2+3', '@SUM(A1)', ' =1', '\t=1', '＝1+1', '-', '- item']) {
			expect(bodyOf([[cell, '']]).replace(/^"/, '')).toMatch(/^'/);
		}
		for (const cell of ['-12.5', '+3', '1250000.5', '12,5', 'a=b', '(EUR)']) expect(bodyOf([[cell, '']])).toBe(`${cell};`);
	});

	it('writes figures with a comma when asked to', () => {
		expect(bodyOf([['1.5', '1250000.5']], { decimalMark: ',' })).toBe('1.5;1250000,5');
		expect(bodyOf([['1.5', '1250000.5']], { decimalMark: ',', separator: ',' })).toBe('1.5,"1250000,5"');
	});

	it('leaves totals out when asked to', () => {
		const one = table('Table 1', 'T', ['A', 'B#'], [['x', '1']], ['Total', '1']);
		expect(tableToCsv(one)).toContain('Total;1');
		expect(tableToCsv(one, { withoutTotals: true })).not.toContain('Total');
	});

	it('can be read back, whatever was typed', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), { maxLength: 5 }), (rows) => {
				const file = tableToCsv(table('Table 1', 'T', ['A', 'B'], rows));
				const read = parse(file.slice(1)).slice(1);
				expect(read.map((cells) => cells.length)).toEqual(rows.map(() => 2));
				for (const [row, cells] of read.entries()) {
					for (const [index, cell] of cells.entries()) {
						const typed = rows[row]?.[index] ?? '';
						expect([typed, `'${typed}`]).toContain(cell);
					}
				}
			})
		);
	});
});

/** A reader after RFC 4180, for the test. */
const parse = (file: string): readonly (readonly string[])[] => {
	const rows: string[][] = [];
	let row: string[] = [];
	let rest = file;
	while (rest !== '') {
		const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
		const cell = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (/^[^;\r\n]*/.exec(rest)?.[0] ?? '');
		rest = rest.slice(quoted ? quoted[0].length : cell.length);
		row.push(cell);
		if (rest.startsWith('\r\n')) {
			rows.push(row);
			row = [];
			rest = rest.slice(2);
		} else rest = rest.slice(1);
	}
	return rows;
};

describe('the archive of all tables', () => {
	it('holds one file for each table, named after it', () => {
		const files = unzipSync(sectionToCsvZip(exampleSection(), exportedAt));
		expect(Object.keys(files)).toEqual(
			['1', '2', '3', '4', '5', '6', '7', '8', '11', '12', '13', '14'].map((number) => `table-${number}.csv`)
		);
		expect(strFromU8(files['table-6.csv'] ?? new Uint8Array())).toContain('3;ESF+;Less developed;');
	});

	it('keeps tables with the same number apart', () => {
		const [first] = exampleSection().headings;
		const twice = { ...exampleSection(), headings: first ? [first, first] : [] };
		expect(sectionToCsv(twice).map(({ name }) => name)).toEqual(['table-1.csv', 'table-1-2.csv']);
	});

	it('is the same for the same section, in every time zone', () => {
		const before = Buffer.from(sectionToCsvZip(exampleSection(), exportedAt));
		const zone = process.env.TZ;
		process.env.TZ = 'America/Los_Angeles';
		const elsewhere = Buffer.from(sectionToCsvZip(exampleSection(), exportedAt));
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
		expect(elsewhere.equals(before)).toBe(true);
	});
});
