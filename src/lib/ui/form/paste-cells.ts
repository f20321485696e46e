import { readPastedTable } from './read-pasted-table.ts';
import { readTypedNumber } from './read-typed-number.ts';
import type { CodeList } from '#lib/guide/code-list.ts';
import type { ColumnText } from '#lib/guide/guide-text.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Column } from '#lib/guide/question.ts';
import type { YesNoWords } from '#lib/section/show-value.ts';

interface PasteCells {
	readonly columns: readonly Column[];
	readonly words: Readonly<Record<Id, ColumnText>>;
	readonly lists: readonly CodeList[];
	readonly language: string;
	readonly firstColumn: Id;
	readonly yesNo: YesNoWords;
}

export interface PastedCells {
	readonly rows: readonly Readonly<Record<Id, string>>[];
	/** How many columns with something in them the table has no column for. */
	readonly columnsLeftOut: number;
}

/**
 * Rows to add from a text copied out of a spreadsheet, column by column from the one pasted into; lines without columns are rows too,
 * unless the cell takes several lines. Figures, codes, dates, yes and no, and the labels of choices are understood; anything else stays
 * as it was pasted. Undefined where the text is not a table.
 */
export const pasteCells = (pasted: string, paste: PasteCells): PastedCells | undefined => {
	const from = paste.columns.findIndex(({ id }) => id === paste.firstColumn);
	const first = paste.columns[from]?.value;
	if (!first) throw new Error(`No column "${paste.firstColumn}" to paste into`);
	const table = readPastedTable(pasted, first.kind !== 'text' || first.lines === 'one');
	if (!table) return undefined;
	const room = paste.columns.length - from;
	return {
		rows: table.map((row) =>
			Object.fromEntries(
				row.flatMap((typed, index) => {
					const column = paste.columns[from + index];
					return column && typed !== '' ? [[column.id, asKept(typed, column, paste)]] : [];
				})
			)
		),
		columnsLeftOut: table.reduce((most, row) => Math.max(most, row.findLastIndex((typed) => typed !== '') + 1 - room), 0)
	};
};

const asKept = (typed: string, { id, value }: Column, { words, lists, language, yesNo }: PasteCells): string => {
	const same = (label: string): boolean => label.toLocaleLowerCase(language) === typed.toLocaleLowerCase(language);
	switch (value.kind) {
		case 'number':
		case 'money':
		case 'percentage':
			return readTypedNumber(typed, language) ?? typed;
		case 'date':
			return typed.replace(dayMonthYear, (_, day: string, month: string, year: string) => isoDate(year, month, day));
		case 'yes-no':
			return (['yes', 'no', 'unknown'] as const).find((answer) => same(answer) || same(yesNo[answer])) ?? typed;
		case 'choice':
			return value.options.find((option) => same(option.id) || same(words[id]?.options?.[option.id]?.label ?? ''))?.id ?? typed;
		case 'code': {
			const codes = lists.find((list) => list.id === value.list)?.codes ?? [];
			// A title may follow its code, but "a" may also be the first word of a sentence, and 9 what a spreadsheet leaves of "09".
			const [leading = ''] = /^\S+?(?=[.:,;]?(\s|$))/.exec(typed) ?? [];
			return (
				codes.find(({ code }) => same(code) || code === typed.padStart(2, '0') || (code.length > 1 && code === leading))?.code ??
				typed
			);
		}
		default:
			return typed;
	}
};

const dayMonthYear = /^(0?[1-9]|[12]\d|3[01])[./](0?[1-9]|1[0-2])[./](\d{4})$/;

const isoDate = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
