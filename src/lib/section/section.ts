import type { FieldKey } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Basis } from '#lib/guide/source.ts';

/** The draft programme section: every programme field and table that CLLD fills, in template order, in the section's language. */
export interface Section {
	readonly draftName: string;
	/** BCP 47. */
	readonly language: string;
	/** The programme in words, for the head of a document. */
	readonly title: string;
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	readonly headings: readonly Heading[];
	/** Own texts of fields that the section no longer has, such as those of an objective that was unticked. Never dropped. */
	readonly kept: readonly { readonly key: FieldKey; readonly field: Id; readonly objective?: string; readonly text: string }[];
}

/** An official heading of the template ("2.1 Priorities other than technical assistance") with the parts under it. */
export interface Heading {
	readonly number: string;
	readonly title: string;
	/** 1–4. */
	readonly level: number;
	readonly parts: readonly Part[];
	/** The specific objective that the heading is about. */
	readonly objective?: string;
	/** Fields that are written for each specific objective, of which none is chosen yet. */
	readonly awaitsObjective?: true;
}

export type Part = FieldPart | TablePart;

export interface FieldPart {
	readonly kind: 'field';
	readonly key: FieldKey;
	readonly field: Id;
	/** The specific objective of this text, where the field is written for each. */
	readonly objective?: string;
	/** The table that shows this text in one of its cells; documents print it there only. */
	readonly inTable?: Id;
	readonly number: string;
	readonly title: string;
	/** Characters without spaces. */
	readonly limit: number;
	readonly basis: readonly Basis[];
	/** What goes into the document: the user's own text, or the proposal while there is none. Plain text, paragraphs apart by one newline. */
	readonly text: string;
	/** Characters without spaces, and as Word counts them with spaces. */
	readonly count: { readonly withoutSpaces: number; readonly withSpaces: number };
	readonly state: 'proposed' | 'adopted' | 'edited';
	readonly proposal: readonly ProposedParagraph[];
	/** The proposal has changed since the user's text was adopted, and reads differently from that text. */
	readonly outdated: boolean;
	readonly adopted?: string;
	readonly transfer: 'open' | 'transferred' | 'changed-since';
	readonly transferredAt?: string;
}

/** One proposed paragraph with the questions it was made from and what it rests on. */
export interface ProposedParagraph {
	readonly id: Id;
	readonly text: string;
	readonly questions: readonly Id[];
	/** Questions whose answers are missing: each left a gap in the text. */
	readonly gaps: readonly Id[];
	readonly basis: readonly Basis[];
}

export interface TablePart {
	readonly kind: 'table';
	readonly table: Id;
	/** "Table 6". */
	readonly number: string;
	readonly title: string;
	readonly basis: readonly Basis[];
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
	/** The questions that fill the table. */
	readonly questions: readonly Id[];
}

export interface TableColumn {
	readonly id: Id;
	readonly label: string;
	/** Numbers stand right-aligned in documents. */
	readonly numeric: boolean;
}

/** Cells in column order: as shown in the section's language, and as data ("1250000.5") for CSV. */
export interface TableRow {
	readonly kind: 'row' | 'total';
	readonly cells: readonly { readonly shown: string; readonly data: string }[];
}

/** What stands in a text where an answer is missing. */
export const gap = '[…]';
