import type { TableBlock } from './block.ts';

export interface Fit {
	/** Width of the table, in any unit. */
	readonly total: number;
	/** Size of the letters, in the same unit. */
	readonly size: number;
	/** Space at both sides of a cell together. */
	readonly padding: number;
}

/**
 * Widths of a table's columns that add up to its whole width and make its rows as low as can be: no column narrower than its longest word,
 * figures on one line, long texts in wide columns.
 */
export const columnWidths = (
	{ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
	{ total, size, padding }: Fit
): readonly number[] => {
	const tight = columnNeeds({ columns, rows }, { size, padding });
	const comfortable = tight.map((need) => ({ ...need, narrowest: Math.max(need.narrowest, need.readable) }));
	const needs = sum(comfortable.map(({ narrowest }) => narrowest)) <= total * comfort ? comfortable : tight;
	const narrowest = sum(needs.map((need) => need.narrowest));
	if (narrowest >= total) {
		const scaled = needs.map((need) => (need.narrowest / narrowest) * total);
		return rounded(scaled, total);
	}
	const widths = widthsForLines(needs, fewestLines(needs, total));
	const left = Math.max(0, total - sum(widths));
	const texts = sum(widths.filter((_, index) => !columns[index]?.numeric));
	const spread = widths.map((width, index) => {
		if (texts === 0) return width + left / widths.length;
		return columns[index]?.numeric ? width : width + (left * width) / texts;
	});
	return rounded(spread, total);
};

interface Need {
	readonly narrowest: number;
	/** Wide enough for a header of few lines. */
	readonly readable: number;
	/** Everything on one line. */
	readonly natural: number;
	/** Length of the longest cell, written on one line. */
	readonly area: number;
	/** What a line loses to the sides of the cell and to words that did not fit. */
	readonly lost: number;
}

const columnNeeds = (
	{ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
	{ size, padding }: Omit<Fit, 'total'>
): readonly Need[] =>
	columns.map(({ label, numeric }, index) => {
		const cells = rows.map(({ cells }) => cells[index] ?? '');
		const lines = cells.flatMap((cell) => cell.split('\n'));
		const unbroken = Math.max(widest(words(label)) * bold, widest(numeric ? lines : lines.flatMap(words)) * (numeric ? bold : 1));
		const narrowest = Math.min(unbroken, longestUnbroken) * size + padding;
		return {
			narrowest,
			readable: Math.min((lineWidth(label) * bold) / headerLines + raggedEdge, longestUnbroken) * size + padding,
			natural: Math.max(narrowest, Math.max(widest(lines), lineWidth(label) * bold) * size + padding),
			area: Math.max(widest(cells), lineWidth(label) * bold) * size,
			lost: padding + raggedEdge * size
		};
	});

/** The widths with which no cell is higher than so many lines. */
const widthsForLines = (needs: readonly Need[], lines: number): readonly number[] =>
	needs.map(({ narrowest, natural, area, lost }) => Math.min(natural, Math.max(narrowest, area / lines + lost)));

const fewestLines = (needs: readonly Need[], total: number): number => {
	let low = 0.5;
	let high = 10_000;
	for (let step = 0; step < 40; step += 1) {
		const middle = (low + high) / 2;
		if (sum(widthsForLines(needs, middle)) > total) low = middle;
		else high = middle;
	}
	return high;
};

/** Whole numbers; what rounding leaves goes to the widest column. */
const rounded = (widths: readonly number[], total: number): readonly number[] => {
	const whole = widths.map((width) => Math.max(1, Math.floor(width)));
	const widestColumn = whole.indexOf(Math.max(...whole));
	const rest = total - sum(whole);
	return whole.map((width, index) => (index === widestColumn ? Math.max(1, width + rest) : width));
};

const words = (text: string): readonly string[] => text.split(/[ \n\u00ad\u200b–]+|(?<=[-/])/);

/** Width of a text in a sans-serif letter, as a multiple of the letter's size. */
const lineWidth = (text: string): number => {
	let width = 0;
	for (const character of text)
		width += narrow.test(character) ? 0.3 : wide.test(character) ? 0.86 : capital.test(character) ? 0.71 : 0.56;
	return width;
};

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, lineWidth(text)), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const narrow = /[\s.,;:'’|!ijlItf()[\]/-]/;
const wide = /[mwMW@%…—\u1100-\uffff]|\p{Extended_Pictographic}/u;
const capital = /[\p{Lu}+=<>&]/u;

const bold = 1.09;
/** Half a word or so is lost at the end of each line. */
const raggedEdge = 1.8;
const longestUnbroken = 11;
const headerLines = 3;
/** Headers get their room while it takes no more than this part of the table. */
const comfort = 0.8;
