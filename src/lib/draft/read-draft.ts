import { draftSchema } from './draft-schema.ts';
import type { Draft } from './draft.ts';
import { failed, ok, type Result } from './result.ts';
import type { Id } from '#lib/guide/id.ts';

export type ReadDraftProblem =
	| { readonly kind: 'not-json' }
	| { readonly kind: 'another-format' }
	/** `at` is the place in the draft, "answers/budget-total"; empty for the whole. */
	| { readonly kind: 'not-a-draft'; readonly at: string }
	| { readonly kind: 'from-a-newer-version'; readonly version: number }
	| { readonly kind: 'another-guide'; readonly guide: string }
	| { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number };

/**
 * The one door: whatever enters the planner as a draft passes here. Keys that it does not know are left out.
 * With a guide, drafts of other guides are refused.
 */
export const readDraft = (value: unknown, guide?: Id): Result<Draft, ReadDraftProblem> => {
	if (!isRecord(value) || typeof value.format !== 'number') return failed({ kind: 'another-format' });
	if (value.format > 1) return failed({ kind: 'from-a-newer-version', version: value.format });
	const forbidden = forbiddenKeyIn(value, []);
	if (forbidden) return failed({ kind: 'not-a-draft', at: forbidden.join('/') });
	const read = draftSchema.safeParse(value);
	if (!read.success) return failed({ kind: 'not-a-draft', at: (read.error.issues[0]?.path ?? []).map(String).join('/') });
	const draft = read.data;
	return guide === undefined || draft.guide.id === guide ? ok(draft) : failed({ kind: 'another-guide', guide: draft.guide.id });
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema passes over "__proto__" in silence; a draft that carries it was made to do harm. */
const forbiddenKeyIn = (value: unknown, path: readonly string[]): readonly string[] | undefined => {
	if (typeof value !== 'object' || value === null || path.length > deepest) return undefined;
	if (Object.hasOwn(value, '__proto__')) return [...path, '__proto__'];
	for (const [key, inner] of Object.entries(value)) {
		const found = typeof inner === 'object' ? forbiddenKeyIn(inner, [...path, key]) : undefined;
		if (found) return found;
	}
	return undefined;
};

/** rows / question / number / cells */
const deepest = 4;
