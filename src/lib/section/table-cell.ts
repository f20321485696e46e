import type { Composition } from './compose.ts';
import { formatAmount, formatNumber } from './figures.ts';
import type { TableRow } from './section.ts';
import { titledCode } from './show-value.ts';
import { askedAnswer, askedRows } from '#lib/draft/applies.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Row } from '#lib/draft/draft.ts';
import { readValue, singleValue } from '#lib/draft/read-value.ts';
import { codeListById } from '#lib/guide/code-list.ts';
import { questionsById, type Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';

/** One cell before it is put into column order. */
export interface Cell {
	readonly shown: string;
	readonly data: string;
}

export type Cells = Readonly<Record<Id, Cell>>;

/** What fills a table: its rows by column id, and the questions read. */
export interface Filling {
	readonly rows: readonly { readonly kind: TableRow['kind']; readonly cells: Cells }[];
	readonly questions: readonly Id[];
}

export const emptyCell: Cell = { shown: '', data: '' };

export const plainCell = (text: string): Cell => ({ shown: text, data: text });

/** Rows of a table question in which something is written; none while the question is not asked. */
export const filledRows = ({ draft, asked }: Composition, question: Id): readonly Row[] => askedRows(question, draft, asked);

/** A short text that stands in every row of a table, such as the number of the priority. */
export const answerCell = ({ draft, asked }: Composition, question: Id): Cell => {
	const answer = askedAnswer(question, draft, asked);
	return answer === undefined ? emptyCell : plainCell(singleValue(answer));
};

/** The amount in a cell; undefined where there is none that can be read. */
export const amountIn = (row: Row, column: Id): Decimal | undefined => {
	const read = readValue({ kind: 'money' }, row.cells[column] ?? '', []);
	return read.ok ? singleValue(read.value) : undefined;
};

/** One cell of a row question as a document shows it and as SFC2021 takes it. What cannot be read stands as typed. */
export const questionCell = ({ guide, text, draft, words }: Composition, question: Id, row: Row, column: Id): Cell => {
	const raw = (row.cells[column] ?? '').trim();
	if (raw === '') return emptyCell;
	const kind = questionsById(guide).get(question)?.value;
	const value = kind?.kind === 'rows' ? kind.columns.find(({ id }) => id === column)?.value : undefined;
	if (!value) throw new Error(`Question "${question}" has no column "${column}"`);
	if (!readValue(value, raw, guide.codeLists).ok) return plainCell(raw);
	switch (value.kind) {
		case 'money':
			return amountCell(raw, draft.language);
		case 'number':
			return { shown: value.unit === 'year' ? raw : formatNumber(raw, draft.language), data: raw };
		case 'percentage':
			return { shown: formatNumber(raw, draft.language), data: raw };
		case 'yes-no':
			return raw === 'unknown' ? emptyCell : plainCell(raw === 'yes' ? words.yes : words.no);
		case 'choice':
			return { shown: text.questions[question]?.columns?.[column]?.options?.[raw]?.label ?? raw, data: raw };
		case 'code':
			if (value.list === objectives) return objectiveCell(guide, raw);
			return { shown: titledCode(text.codeLists[value.list], value.list, raw), data: raw };
		default:
			return plainCell(raw);
	}
};

const objectives: Id = 'esf-specific-objectives';

/** A specific objective as tables have it: the code of SFC2021, with the letter of the ESF+ Regulation for the reader. */
export const objectiveCell = (guide: Guide, code: string): Cell => {
	const sfc = codeListById(guide.codeLists, objectives).codes.find((candidate) => candidate.code === code)?.sfc;
	return sfc === undefined ? plainCell(code) : { shown: `${sfc} (${code})`, data: sfc };
};

export const amountCell = (amount: Decimal, language: string): Cell => ({ shown: formatAmount(amount, language), data: amount });
