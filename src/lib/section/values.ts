import type { Id } from '#lib/guide/id.ts';

/**
 * What a paragraph may read of a draft, in the section's language. Every reading is noted, so that a paragraph can be traced back
 * to its answers; a missing or unreadable answer gives the gap "[…]", or nothing where the name says so. Of several choices or codes
 * those that can be read are used. Every gap, one that the user wrote too, is noted with its question.
 */
export interface Values {
	/** The specific objective the field is written for, "h"; empty in fields of the programme. */
	readonly objective: string;
	has(question: Id): boolean;
	/** Whether a choice or yes-no answer is one of these. Notes no gap. */
	is(question: Id, ...values: readonly string[]): boolean;
	/** Whether several choices contain this one. Notes no gap. */
	includes(question: Id, option: Id): boolean;
	/** Text as typed, on one line, without a full stop at the end: to stand inside a sentence. */
	text(question: Id): string;
	/** Text as one or more whole sentences: first letter upper-case, closed by a full stop. Keeps the user's paragraphs. */
	sentences(question: Id): string;
	/** The official wording of the chosen option; of yes-no "yes" | "no", and the gap where it is not known yet. */
	phrase(question: Id): string;
	/** The official wordings of all chosen options, in the guide's order. Empty, and noted as a gap, where none is chosen. */
	phrases(question: Id): readonly string[];
	/** "1 250 000", "EUR 1 250 000", "25 %", "23 November 2026" by the question's kind. */
	figure(question: Id): string;
	/** Title of a chosen code; `codes` all of them in the order of the list, each "134 Measures to improve access to employment". */
	code(question: Id): string;
	codes(question: Id): readonly string[];
	/** Complete or part-filled rows of a table; cells are read like answers: `text`, `sentences`, `figure`, `phrase`, `code`, `has`, `is`. */
	rows(question: Id): readonly RowValues[];
	/** Number of rows with anything in them. Notes no gap. */
	rowCount(question: Id): number;
	/** Sum of a money or number column, shown like a figure of the column; the gap where a cell with something in it cannot be read. */
	sum(question: Id, column: Id): string;
	/** "a, b and c"; where the list is empty the gap, noted with the question that was read last. */
	list(parts: readonly string[]): string;
	/**
	 * Each part on a line of its own as "– part;" with a full stop at the last, after an introduction that ends with a colon.
	 * The same gap where there is none.
	 */
	points(introduction: string, parts: readonly string[]): string;
}

export interface RowValues {
	has(column: Id): boolean;
	is(column: Id, ...values: readonly string[]): boolean;
	text(column: Id): string;
	sentences(column: Id): string;
	figure(column: Id): string;
	phrase(column: Id): string;
	code(column: Id): string;
}
