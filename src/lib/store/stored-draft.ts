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
