import type { Answer } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';

/** Answers, and the cells of rows, from which a draft is made. */
export interface PitfallDraft {
	readonly answers?: Readonly<Record<Id, Answer>>;
	readonly rows?: Readonly<Record<Id, readonly Readonly<Record<Id, string>>[]>>;
}

/** By pitfall and reason: a draft in which the reason raises the pitfall, and one as near to it as can be in which it does not. */
export type PitfallCases = Readonly<
	Record<Id, Readonly<Record<Id, { readonly raises: PitfallDraft; readonly spares: PitfallDraft }>>>
>;
