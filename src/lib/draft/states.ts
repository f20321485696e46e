import type { Draft } from './draft.ts';
import { entryOf } from './edit.ts';
import type { Id } from '#lib/guide/id.ts';

/** Properties that are texts, merged letter by letter; all others are single values. */
export const textProperties: ReadonlySet<Id> = new Set(['note', 'reason', 'measures', 'person']);

export const isTextProperty = (property: Id): boolean => textProperties.has(property);

/** What the user noted about a thing, by property; undefined where nothing is. */
export const stateOf = (draft: Draft, subject: Id, property: Id): string | undefined => {
	const state = entryOf(draft.states, subject);
	return state && (entryOf(state, property) || undefined);
};

export const checkStates = ['open', 'in-progress', 'done', 'not-applicable'] as const;
export type CheckState = (typeof checkStates)[number];

/** The state of a check; open while nothing else is noted, and while "not applicable" has no reason. */
export const checkState = (draft: Draft, check: Id): CheckState => {
	const state = checkStates.find((candidate) => candidate === stateOf(draft, check, 'state')) ?? 'open';
	return state === 'not-applicable' && !stateOf(draft, check, 'reason')?.trim() ? 'open' : state;
};

export const pitfallStates = ['open', 'treated', 'accepted'] as const;
export type PitfallState = (typeof pitfallStates)[number];

/** What was decided about a pitfall: treated needs measures, accepted needs a reason; without them it is open. */
export const pitfallState = (draft: Draft, pitfall: Id): PitfallState => {
	const state = pitfallStates.find((candidate) => candidate === stateOf(draft, pitfall, 'state')) ?? 'open';
	const needed = state === 'treated' ? 'measures' : state === 'accepted' ? 'reason' : undefined;
	return needed !== undefined && !stateOf(draft, pitfall, needed)?.trim() ? 'open' : state;
};

/** A maturity level, 1–5; undefined where none is chosen. */
export const levelOf = (draft: Draft, capacity: Id, which: 'level' | 'target'): number | undefined => {
	const value = stateOf(draft, capacity, which);
	return value !== undefined && /^[1-5]$/.test(value) ? Number(value) : undefined;
};

/** The score of a screen's question, 0–3; undefined where none is given. */
export const scoreOf = (draft: Draft, question: Id): number | undefined => {
	const value = stateOf(draft, question, 'score');
	return value !== undefined && /^[0-3]$/.test(value) ? Number(value) : undefined;
};
