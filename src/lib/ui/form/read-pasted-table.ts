/**
 * Cells of a text copied from a spreadsheet: rows by line, columns by tab, quoted cells may hold both. Undefined where it is a plain text:
 * one cell, or lines without a tab, unless they are to be `columnOfLines`.
 */
export const readPastedTable = (pasted: string, columnOfLines = false): readonly (readonly string[])[] | undefined => {
	const text = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '');
	if (!text.includes('\t') && !columnOfLines) return undefined;
	const rows: string[][] = [[]];
	let at = 0;
	while (at <= text.length) {
		quotedCell.lastIndex = at;
		plainCell.lastIndex = at;
		const quoted = quotedCell.exec(text);
		const cell = quoted?.[0] ?? plainCell.exec(text)?.[0] ?? '';
		rows.at(-1)?.push((quoted?.[1]?.replaceAll('""', '"') ?? cell).trim());
		at += cell.length;
		if (text[at] === '\n') rows.push([]);
		at += 1;
	}
	const filled = rows.filter((row) => row.some((value) => value !== ''));
	return text.includes('\t') || filled.length > 1 ? filled : undefined;
};

/** Quoted up to a mark that ends the cell. Without one, a mark at the beginning is a mark like any other, and swallows nothing. */
const quotedCell = /"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)/y;

const plainCell = /[^\t\n]*/y;
