/** Cells of a text copied from a spreadsheet: rows by line, columns by tab, quoted cells may hold both. Undefined where it is a plain text. */
export const readPastedTable = (pasted: string): readonly (readonly string[])[] | undefined => {
	const text = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '');
	if (!text.includes('\t')) return undefined;
	const rows: string[][] = [[]];
	let cell = '';
	let isQuoted = false;
	const endCell = () => {
		rows.at(-1)?.push(cell.trim());
		cell = '';
	};
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at] ?? '';
		if (isQuoted && character === '"' && text[at + 1] === '"') {
			cell += '"';
			at += 1;
		} else if (isQuoted && character === '"') isQuoted = false;
		else if (!isQuoted && character === '"' && cell === '') isQuoted = true;
		else if (!isQuoted && character === '\t') endCell();
		else if (!isQuoted && character === '\n') {
			endCell();
			rows.push([]);
		} else cell += character;
	}
	endCell();
	return rows.filter((row) => row.some((value) => value !== ''));
};
