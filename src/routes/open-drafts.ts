import type { OpenDraft } from '#lib/store/open-draft.svelte.ts';

const open = new Set<OpenDraft>();

/** The drafts that this page has open; a reload asks them first. */
export const openDrafts = {
	add: (draft: OpenDraft): void => void open.add(draft),
	remove: (draft: OpenDraft): void => void open.delete(draft),
	/** Resolves when nothing typed is unsaved; rejects when something cannot be saved. */
	allSaved: async (): Promise<void> => {
		for (const draft of open) {
			const saved = await draft.save();
			if (!saved.ok) throw new Error(saved.problem.kind);
		}
	}
};
