import type { Id } from '#lib/guide/id.ts';

/**
 * One answer, as it is kept: a string for a single value, an array for several choices or codes.
 * Numbers are decimal strings ("1250000.5"), dates "2026-11-23", yes-no "yes" | "no" | "unknown".
 * What could not be understood is kept as it was typed, so that nothing is lost; `readValue` tells the two apart.
 */
export type Answer = string | readonly string[];

export interface Row {
	readonly id: string;
	readonly cells: Readonly<Record<Id, string>>;
}

/** The key of a programme field in a draft: "partnership", or "territories@h" for the text of one specific objective. */
export type FieldKey = string;

export interface FieldState {
	/** The user's own text; absent while the field follows the proposal. */
	readonly text?: string;
	/** The proposal as it stood when the text was adopted or last compared. Present exactly when `text` is. */
	readonly adopted?: string;
	/** What was last ticked as transferred to SFC2021, and when (ISO 8601). */
	readonly transferred?: { readonly text: string; readonly at: string };
}

/**
 * What the user noted about one thing of the guide, such as a check, a pitfall or a capacity: a string by property, "state", "due",
 * "note". Read with the functions of `states.ts`.
 */
export type State = Readonly<Record<Id, string>>;

/** What the user writes: plain, immutable, free of any language but the user's own words. */
export interface Draft {
	readonly format: 1;
	readonly id: string;
	readonly name: string;
	readonly guide: { readonly id: Id; readonly version: string };
	/** Language of the section (BCP 47), independent of the interface. */
	readonly language: string;
	/** ISO 8601. */
	readonly createdAt: string;
	/** ISO 8601. */
	readonly changedAt: string;
	readonly answers: Readonly<Record<Id, Answer>>;
	readonly rows: Readonly<Record<Id, readonly Row[]>>;
	readonly fields: Readonly<Record<FieldKey, FieldState>>;
	/** By the id of the thing: "ck-001", "pf-12", "cn-03". */
	readonly states: Readonly<Record<Id, State>>;
}

export interface NewDraft {
	readonly id: string;
	readonly name: string;
	readonly guide: { readonly id: Id; readonly version: string };
	readonly language: string;
	readonly at: string;
}

export const emptyDraft = ({ id, name, guide, language, at }: NewDraft): Draft => ({
	format: 1,
	id,
	name,
	guide,
	language,
	createdAt: at,
	changedAt: at,
	answers: {},
	rows: {},
	fields: {},
	states: {}
});
