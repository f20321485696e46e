import { captionText, headingText, type Block, type TableBlock } from './block.ts';
import { allBlocks, type ExportDocument } from './document.ts';

/** The document as Markdown with tables in the GitHub manner. */
export const documentToMarkdown = (document: ExportDocument): string => {
	const facts = document.facts.map(
		({ label, value }) => `- ${[`**${escapeText(label)}:**`, escapeText(value)].join(' ').trim()}`
	);
	const head = [
		escapeText(document.kind),
		`# ${escapeText(document.title)}`,
		`**${escapeText(document.draftLine)}**`,
		facts.join('\n')
	];
	return `${[...head, ...allBlocks(document).map(blockToMarkdown)].filter((part) => part.trim() !== '').join('\n\n')}\n`;
};

const blockToMarkdown = (block: Block): string => {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(Math.min(block.level + 1, 6))} ${escapeText(headingText(block))}`;
		case 'paragraph':
			return block.look === 'text' || block.text === '' ? escapeText(block.text) : `_${escapeText(block.text)}_`;
		case 'list':
			return block.entries
				.map(({ text, addresses = [] }) => `- ${[escapeText(text), ...addresses.map((address) => `<${address}>`)].join(' ')}`)
				.join('\n');
		case 'table':
			return tableToMarkdown(block);
		case 'picture':
			// A text file holds no pictures; the table that follows says the same.
			return '';
	}
};

const tableToMarkdown = ({ caption, note, columns, rows, whenEmpty }: TableBlock): string => {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const body = rows.map(({ kind, cells }) =>
		line(
			cells
				.map((cell) => cell.split('\n').map(escapeText).join('<br>'))
				.map((cell) => (kind === 'total' && cell !== '' ? `**${cell}**` : cell))
		)
	);
	const grid =
		columns.length === 0
			? []
			: [
					[
						line(columns.map(({ label }) => escapeText(label))),
						line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
						...body
					].join('\n')
				];
	return [
		...(caption === undefined ? [] : [`**${escapeText(captionText(caption))}**`]),
		...(note === undefined ? [] : [`_${escapeText(note)}_`]),
		...grid,
		...(rows.length === 0 ? [`_${escapeText(whenEmpty)}_`] : [])
	].join('\n\n');
};

/** One line of plain text that Markdown shows as it is, wherever it stands. */
const escapeText = (text: string): string =>
	text
		.replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
		.replace(/^\s*([#+=-])/, '\\$1')
		.replace(/^\s*(\d+)([.)])(?=\s|$)/, '$1\\$2');
