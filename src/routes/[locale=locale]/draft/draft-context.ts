import { createContext } from 'svelte';
import type { Assessment } from './assessment.ts';
import type { OpenDraft } from '#lib/store/open-draft.svelte.ts';

/** The open draft; an object, because the layout may open another one. */
export const [getDraft, setDraft] = createContext<{ readonly current: OpenDraft }>();

/** What the rules say of the open draft; undefined until it has been judged for the first time. */
export const [getAssessment, setAssessment] = createContext<{ readonly current: Assessment | undefined }>();
