/** What the list of drafts shows of a draft, without opening it. */
export interface StoredDraft {
	readonly id: string;
	readonly name: string;
	/** ISO 8601, like all times here. */
	readonly createdAt: string;
	readonly changedAt: string;
	/** In the bin since then. */
	readonly deletedAt?: string;
	/** 0…1 */
	readonly progress?: number;
	readonly guideVersion: string;
}

/** One row of the log: what changed in a draft, when, and by whom where it was one person. */
export interface StoredUpdate {
	readonly seq: number;
	readonly draftId: string;
	readonly update: Uint8Array;
	readonly at: string;
	readonly author?: string;
}

export type NewUpdate = Omit<StoredUpdate, 'seq'>;

export const newUpdate = (draftId: string, update: Uint8Array, at: string, author: string): NewUpdate => ({
	draftId,
	update,
	at,
	...(author === '' ? {} : { author })
});

export type StoredDraftChange =
	/** `at` is when it was changed. */
	| { readonly name: string; readonly at: string }
	| { readonly progress: number }
	/** Undefined takes the draft out of the bin. */
	| { readonly deletedAt: string | undefined };

export const withChange = (draft: StoredDraft, change: StoredDraftChange): StoredDraft => {
	if ('name' in change) return { ...draft, name: change.name, changedAt: change.at };
	if ('progress' in change) return { ...draft, progress: change.progress };
	const { deletedAt: _, ...kept } = draft;
	return change.deletedAt === undefined ? kept : { ...kept, deletedAt: change.deletedAt };
};
