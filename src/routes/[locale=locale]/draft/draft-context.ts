import { createContext } from 'svelte';
import type { OpenDraft } from '#lib/store/open-draft.svelte.ts';

/** The open draft; an object, because the layout may open another one. */
export const [getDraft, setDraft] = createContext<{ readonly current: OpenDraft }>();
