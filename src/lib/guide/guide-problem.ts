import type { Id } from './id.ts';

export type GuideProblemKind =
	| 'bad-id'
	| 'duplicate-id'
	| 'missing-basis'
	| 'unknown-source'
	| 'not-an-act'
	| 'bad-place'
	| 'unknown-feed'
	| 'unknown-stage'
	| 'unknown-item'
	| 'unknown-code-list'
	| 'unknown-question'
	| 'unknown-value'
	| 'wrong-operator'
	| 'reads-later-question'
	| 'unreachable-question'
	| 'missing-text'
	| 'unused-text'
	| 'empty-text'
	| 'empty-list'
	| 'missing-case'
	| 'unknown-link'
	| 'bad-link';

/** A mistake in a guide or its text that only we can make. */
export interface GuideProblem {
	readonly kind: GuideProblemKind;
	/** The stage, question, field, table, list or source concerned. */
	readonly id: Id;
	/** Where in it: "questions/lead-fund/options/none", "when". */
	readonly place: string;
	/** What is wrong there: the id that leads nowhere, the value that is not on offer. */
	readonly value?: string;
}
