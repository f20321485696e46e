import type { Block, TableBlock } from './block.ts';
import { cleanLine, cleanText, isWebAddress } from './clean-text.ts';

/** The same block with text that every format can hold, and as many cells in each row as there are columns. Loses no cell. */
export const cleanBlock = (block: Block): Block => {
	switch (block.kind) {
		case 'heading':
			return {
				...block,
				level: Math.min(Math.max(Math.round(block.level) || 1, 1), 9),
				text: cleanLine(block.text),
				...(block.number === undefined ? {} : { number: cleanLine(block.number) })
			};
		case 'paragraph':
			return { ...block, text: cleanLine(block.text) };
		case 'list':
			return {
				kind: 'list',
				entries: block.entries.map(({ text, addresses }) => {
					const links = (addresses ?? []).filter(isWebAddress);
					return { text: cleanLine(text), ...(links.length === 0 ? {} : { addresses: links }) };
				})
			};
		case 'table':
			return cleanTable(block);
		case 'picture':
			return { ...block, alt: cleanLine(block.alt) };
	}
};

const cleanTable = ({ kind, caption, note, columns, rows, whenEmpty }: TableBlock): TableBlock => {
	const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), columns.length);
	const indexes = Array.from({ length: width }, (_, index) => index);
	return {
		kind,
		...(caption === undefined ? {} : { caption: cleanCaption(caption) }),
		...(note === undefined ? {} : { note: cleanLine(note) }),
		columns: indexes.map((index) => ({
			label: cleanLine(columns[index]?.label ?? ''),
			numeric: columns[index]?.numeric ?? false
		})),
		rows: rows.map((row) => ({ kind: row.kind, cells: indexes.map((index) => cleanText(row.cells[index] ?? '').trim()) })),
		whenEmpty: cleanLine(whenEmpty)
	};
};

const cleanCaption = ({ number, text }: NonNullable<TableBlock['caption']>): NonNullable<TableBlock['caption']> => ({
	...(number === undefined ? {} : { number: cleanLine(number) }),
	text: cleanLine(text)
});
