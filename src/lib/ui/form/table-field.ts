import { problemWords } from './value-words.ts';
import type { Edits } from './edits.ts';
import type { Text } from '#content/text/text.ts';
import { addDecimals } from '#lib/draft/decimal.ts';
import type { Row } from '#lib/draft/draft.ts';
import { isEmpty, readValue } from '#lib/draft/read-value.ts';
import type { CodeList } from '#lib/guide/code-list.ts';
import type { CodeListText, QuestionText } from '#lib/guide/guide-text.ts';
import type { Column } from '#lib/guide/question.ts';
import { formatMoney, formatNumber } from '#lib/section/figures.ts';

/** What the parts of a table question share. */
export interface TableField {
	/** Prefix of the ids of its inputs. */
	readonly id: string;
	readonly question: string;
	readonly columns: readonly Column[];
	readonly words: QuestionText;
	readonly lists: readonly CodeList[];
	readonly listTexts: Readonly<Record<string, CodeListText>>;
	readonly edits: Edits;
	/** What one row is called, and several. */
	readonly rowName: readonly [one: string, many: string];
}

export const columnLabel = ({ words }: TableField, column: Column): string => words.columns?.[column.id]?.label ?? column.id;

export const cellId = ({ id }: TableField, row: Pick<Row, 'id'>, column: Column): string => `${id}-${row.id}-${column.id}`;

export const cellProblem = ({ lists }: TableField, row: Row, column: Column, text: Text, locale: string): string | undefined => {
	const cell = row.cells[column.id];
	if (cell === undefined || isEmpty(cell)) return undefined;
	const read = readValue(column.value, cell, lists);
	return read.ok ? undefined : problemWords(read.problem, column.value, text, locale);
};

/** Total of a column over the cells that can be read, and how many cells with something in them cannot. */
export const columnTotal = (
	{ lists }: TableField,
	rows: readonly Row[],
	column: Column,
	locale: string
): { readonly shown: string; readonly leftOut: number } => {
	const cells = rows.map((row) => row.cells[column.id] ?? '').filter((cell) => !isEmpty(cell));
	const amounts = cells.filter((cell) => readValue(column.value, cell, lists).ok).map((cell) => cell.trim());
	const sum = addDecimals(amounts);
	return {
		shown: column.value.kind === 'money' ? formatMoney(sum, locale) : formatNumber(sum, locale),
		leftOut: cells.length - amounts.length
	};
};

/** The widths below which a column cannot be read, and that of the actions, in rem. */
const columnWidths: Readonly<Record<Column['value']['kind'], number>> = {
	text: 7,
	choice: 7,
	code: 7,
	'yes-no': 6,
	number: 5.5,
	percentage: 5.5,
	money: 7.25,
	date: 9
};

export const actionsWidth = 6.5;

/** What a question has beside the contents and the context of a page of 1280 pixels; a narrower table becomes sheets (RowsTable). */
const tableWidth = 41;

/** Figures and dates have the width they need; words share the rest. */
export const fixedWidth = ({ value }: Column): number | undefined =>
	value.kind === 'text' || value.kind === 'choice' || value.kind === 'code' ? undefined : columnWidths[value.kind];

/** Wide rows, and rows with long texts, are written as sheets one below the other; the others as a table. */
export const fitsTable = (columns: readonly Column[]): boolean =>
	columns.reduce((sum, { value }) => sum + columnWidths[value.kind], actionsWidth) <= tableWidth &&
	columns.every(({ value }) => value.kind !== 'text' || value.lines === 'one');
