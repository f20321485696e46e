import { safeFileName } from './file-name.ts';
import { zipFiles } from './zip.ts';
import type { Section, TablePart } from '#lib/section/section.ts';

export interface CsvOptions {
	readonly separator?: ';' | ',' | '\t';
	/** Writes "1250000,5" in columns of figures, as spreadsheets in most of Europe read it. */
	readonly decimalMark?: '.' | ',';
	/** Rows of totals are left out: SFC2021 computes them. */
	readonly withoutTotals?: true;
}

export interface CsvFile {
	readonly name: string;
	readonly text: string;
}

/** A table in the order of its SFC2021 columns: a header line, then the cells as data. UTF-8 with its mark, lines end as RFC 4180 has it. */
export const tableToCsv = (
	{ columns, rows }: TablePart,
	{ separator = ';', decimalMark = '.', withoutTotals }: CsvOptions = {}
): string => {
	const figure = (data: string, index: number): string =>
		decimalMark === ',' && columns[index]?.numeric && plainNumber.test(data) ? data.replace('.', ',') : data;
	const lines = [
		columns.map(({ label }) => label),
		...rows
			.filter(({ kind }) => !(withoutTotals && kind === 'total'))
			.map(({ cells }) => cells.map(({ data }, index) => figure(data, index)))
	];
	return (
		byteOrderMark +
		lines.map((cells) => `${cells.map((cell) => quote(withoutFormula(cell), separator)).join(separator)}\r\n`).join('')
	);
};

/** One file for each table of the section, named after the table. */
export const sectionToCsv = (section: Section, options: CsvOptions = {}): readonly CsvFile[] => {
	const taken = new Set<string>();
	const tables = section.headings.flatMap(({ parts }) => parts.filter((part) => part.kind === 'table'));
	return tables.map((table) => {
		const base = safeFileName(table.number.trim() === '' ? table.table : table.number)
			.toLowerCase()
			.replaceAll(' ', '-');
		let name = `${base}.csv`;
		for (let copy = 2; taken.has(name); copy += 1) name = `${base}-${copy}.csv`;
		taken.add(name);
		return { name, text: tableToCsv(table, options) };
	});
};

/** All tables of the section as one download. */
export const sectionToCsvZip = (section: Section, exportedAt: string, options: CsvOptions = {}): Uint8Array<ArrayBuffer> =>
	zipFiles(
		Object.fromEntries(sectionToCsv(section, options).map(({ name, text }) => [name, new TextEncoder().encode(text)])),
		exportedAt
	);

/** A spreadsheet runs what begins like a formula; an apostrophe makes it text. Numbers stay as they are. */
const withoutFormula = (cell: string): string =>
	/^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;

const quote = (cell: string, separator: string): string =>
	cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const plainNumber = /^[+-]?\d+([.,]\d+)?$/;
const byteOrderMark = '\ufeff';
