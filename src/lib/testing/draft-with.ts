import { emptyDraft, type Answer, type Draft, type FieldKey, type FieldState, type State } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';

interface DraftParts {
	readonly answers?: Readonly<Record<Id, Answer>>;
	/** Cells only; the rows get the ids "row-1", "row-2" … */
	readonly rows?: Readonly<Record<Id, readonly Readonly<Record<Id, string>>[]>>;
	readonly fields?: Readonly<Record<FieldKey, FieldState>>;
	readonly states?: Readonly<Record<Id, State>>;
	readonly language?: string;
}

export const draftWith = ({ answers = {}, rows = {}, fields = {}, states = {}, language = 'en' }: DraftParts = {}): Draft => ({
	...emptyDraft({
		id: 'draft-1',
		name: 'Our draft',
		guide: { id: 'tiny', version: '1.0.0' },
		language,
		at: '2026-11-23T14:32:00Z'
	}),
	answers,
	rows: Object.fromEntries(
		Object.entries(rows).map(([question, all]) => [question, all.map((cells, index) => ({ id: `row-${index + 1}`, cells }))])
	),
	fields,
	states
});
