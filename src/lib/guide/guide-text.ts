import type { Id } from './id.ts';

/**
 * The words of a guide in one language. Sentences are plain text with the inline grammar of `inline.ts`.
 * Kept apart from the structure, so that a translation touches one folder.
 */
export interface GuideText {
	readonly title: string;
	readonly stages: Readonly<Record<Id, StageText>>;
	readonly tools: Readonly<Record<Id, ToolText>>;
	readonly questions: Readonly<Record<Id, QuestionText>>;
	readonly fields: Readonly<Record<Id, FieldText>>;
	readonly tables: Readonly<Record<Id, TableText>>;
	readonly codeLists: Readonly<Record<Id, CodeListText>>;
}

export interface StageText {
	readonly title: string;
	/** A word or two for narrow places such as the outline. */
	readonly short: string;
	/** What this stage settles and what comes out of it, two or three sentences. */
	readonly purpose: string;
	readonly groups: Readonly<Record<Id, { readonly title: string; readonly intro?: string }>>;
}

export interface ToolText {
	readonly title: string;
	/** A word or two for narrow places such as the outline. */
	readonly short: string;
	/** What it is for and what comes out of it, two or three sentences. */
	readonly purpose: string;
}

export interface QuestionText {
	/** The question as it is asked, a whole sentence with a question mark, or a noun phrase for a plain field. */
	readonly label: string;
	/** One line under the label: what to enter, how much, an example. */
	readonly hint?: string;
	/** How to answer well, shown beside the question. */
	readonly help: string;
	/** Why it matters: what goes wrong without it, or which duty stands behind it. */
	readonly why: string;
	readonly options?: Readonly<Record<Id, OptionText>>;
	readonly columns?: Readonly<Record<Id, ColumnText>>;
	/** What one row is called, "LAG", for "Add a LAG"; with its plural. */
	readonly row?: readonly [one: string, many: string];
}

export interface OptionText {
	readonly label: string;
	/** The option as part of an official sentence; see the section texts. */
	readonly phrase?: string;
	readonly advantages?: readonly string[];
	readonly drawbacks?: readonly string[];
}

export interface ColumnText {
	readonly label: string;
	readonly hint?: string;
	readonly options?: Readonly<Record<Id, { readonly label: string }>>;
}

export interface FieldText {
	/** Official title of the field. */
	readonly title: string;
	/** What CLLD needs there. */
	readonly guidance: string;
}

export interface TableText {
	readonly title: string;
	readonly guidance: string;
	readonly columns: Readonly<Record<Id, string>>;
}

export interface CodeListText {
	readonly title: string;
	/** A caution that holds for the whole list. */
	readonly note?: string;
	readonly groups?: Readonly<Record<Id, string>>;
	/** Official title by code. */
	readonly codes: Readonly<Record<string, string>>;
	readonly cautions?: Readonly<Record<string, string>>;
	/** Why a code is chosen: what it is meant for, one sentence. */
	readonly uses?: Readonly<Record<string, string>>;
}
