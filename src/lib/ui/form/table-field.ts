import { isWorthSearching } from './find-codes.ts';
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
import { officialTitle, titledCode } from '#lib/section/show-value.ts';

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
	/** Tells which cell was typed into. */
	readonly onedited: (row: Row, column: Column) => void;
	/** Takes rows pasted into a cell; false where the text is no table. */
	readonly onpasted: (pasted: string, row: Row, column: Column) => boolean;
}

export const columnLabel = ({ words }: TableField, column: Column): string => words.columns?.[column.id]?.label ?? column.id;

export const cellId = ({ id }: TableField, row: Pick<Row, 'id'>, column: Column): string => `${id}-${row.id}-${column.id}`;

export const cellProblem = ({ lists }: TableField, row: Row, column: Column, text: Text, locale: string): string | undefined => {
	const cell = row.cells[column.id];
	if (cell === undefined || isEmpty(cell)) return undefined;
	const read = readValue(column.value, cell, lists);
	return read.ok ? undefined : problemWords(read.problem, column.value, text, locale);
};

/** What is wrong in a row, cell by cell, with the id that the cell is described by. */
export const rowProblems = (
	field: TableField,
	row: Row,
	text: Text,
	locale: string
): readonly { readonly id: string; readonly message: string }[] =>
	field.columns.flatMap((column) => {
		const problem = cellProblem(field, row, column, text, locale);
		return problem === undefined
			? []
			: [{ id: `${cellId(field, row, column)}-problem`, message: text.rows.problem(columnLabel(field, column), problem) }];
	});

/** So many characters of what is chosen are seen in a select of a table, and of a sheet; what is longer is told in full beside it. */
const seenInTable = 10;
export const seenInSheet = 20;

/** What a cell has chosen, in full, where it is longer than a select shows. */
export const cutChoice = (
	{ words, listTexts }: TableField,
	row: Row,
	{ id, value }: Column,
	seen = seenInTable
): string | undefined => {
	const chosen = row.cells[id] ?? '';
	const label =
		value.kind === 'choice'
			? words.columns?.[id]?.options?.[chosen]?.label
			: value.kind === 'code' && officialTitle(listTexts[value.list], chosen) !== undefined
				? titledCode(listTexts[value.list], value.list, chosen)
				: undefined;
	return label !== undefined && label.length > seen ? label : undefined;
};

/** What another cell of the row gives to an empty one: the code chosen there, or its official title. */
export const givenText = ({ columns, listTexts }: TableField, row: Row, { id, given }: Column): string | undefined => {
	const source = columns.find((column) => column.id === given?.column)?.value;
	if (!given || source?.kind !== 'code' || !isEmpty(row.cells[id])) return undefined;
	const code = (row.cells[given.column] ?? '').trim();
	const title = officialTitle(listTexts[source.list], code);
	return given.as === 'code' && title !== undefined ? code : title;
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
		// A total that is wider than its column breaks after the currency.
		shown: column.value.kind === 'money' ? formatMoney(sum, locale).replace('\u00a0', ' ') : formatNumber(sum, locale),
		leftOut: cells.length - amounts.length
	};
};

/** The widths below which a column cannot be read, and that of the actions, in rem. Money has room for millions with cents. */
const columnWidths: Readonly<Record<Column['value']['kind'], number>> = {
	text: 6.75,
	choice: 7.5,
	code: 7.5,
	'yes-no': 6,
	number: 5.5,
	percentage: 5.5,
	money: 8.5,
	date: 9
};

export const actionsWidth = 6.25;

/** What a question has beside the contents and the context of a page of 1280 pixels; a narrower table becomes sheets (RowsTable). */
const tableWidth = 41.25;

/** The columns of the table itself; the others are written under their row. */
export const tableColumns = (columns: readonly Column[]): readonly Column[] => columns.filter(({ aside }) => !aside);

const least = (columns: readonly Column[]): number =>
	tableColumns(columns).reduce((sum, { value }) => sum + columnWidths[value.kind], actionsWidth);

/**
 * Figures and dates have the width they need, and words share the rest; a code that is searched for has a button in its cell, and half of
 * what is left.
 */
export const fixedWidth = ({ columns, lists, listTexts }: TableField, { value }: Column): number | undefined => {
	if (value.kind === 'text' || value.kind === 'choice') return undefined;
	if (value.kind !== 'code') return columnWidths[value.kind];
	const list = lists.find(({ id }) => id === value.list);
	if (!list || !isWorthSearching(list, listTexts[value.list])) return undefined;
	return columnWidths.code + Math.max(0, tableWidth - least(columns)) / 2;
};

/** Wide rows, and rows with long texts, are written as sheets one below the other; the others as a table. */
export const fitsTable = (columns: readonly Column[]): boolean =>
	least(columns) <= tableWidth && tableColumns(columns).every(({ value }) => value.kind !== 'text' || value.lines === 'one');
