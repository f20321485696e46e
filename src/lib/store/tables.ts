import type { NewUpdate, StoredDraft, StoredDraftChange, StoredUpdate } from './stored-draft.ts';
import type { StoredSnapshot } from './stored-snapshot.ts';

/** What a compaction puts in the place of rows, and which rows go. */
export interface Replacement {
	readonly put: readonly StoredUpdate[];
	readonly remove: readonly number[];
}

/** Where drafts are kept. Every method is one transaction and rejects where it fails; `storeProblem` tells why. */
export interface Tables {
	/** Whether what is written outlives the window. */
	readonly kept: boolean;
	/** The same in all windows that share these tables. */
	readonly name: string;
	drafts(): Promise<readonly StoredDraft[]>;
	draft(id: string): Promise<StoredDraft | undefined>;
	/** In the order in which they were written; with `after`, those with a larger number only. */
	updates(draftId: string, after?: number): Promise<readonly StoredUpdate[]>;
	add(draft: StoredDraft, first: NewUpdate): Promise<number>;
	/** Appends to the log and brings the list up to date. Rejects as `purged` where the draft is no more. */
	append(update: NewUpdate, name: string): Promise<number>;
	/** Changes what the list shows; an unknown draft is left alone. */
	change(id: string, change: StoredDraftChange): Promise<void>;
	/** Deletes drafts with their snapshots. */
	purge(ids: readonly string[]): Promise<void>;
	/** Replaces rows of one draft; nothing is written between reading and replacing. */
	replace(draftId: string, replacement: (rows: readonly StoredUpdate[]) => Replacement): Promise<void>;
	/** Calls back after every change of the list, until stopped. */
	watch(onchange: (drafts: readonly StoredDraft[]) => void, onerror: (error: unknown) => void): () => void;
	/** Keeps a snapshot; one that was deleted is put back. Rejects as `purged` where its draft is no more. */
	putSnapshot(snapshot: StoredSnapshot): Promise<void>;
	deleteSnapshot(id: string): Promise<void>;
	/** Calls back after every change of a draft's snapshots, with the rows as they are stored, until stopped. */
	watchSnapshots(draftId: string, onchange: (rows: readonly unknown[]) => void, onerror: (error: unknown) => void): () => void;
	/** Calls back when the browser or another window closes the database. */
	onclose(listener: () => void): () => void;
	close(): void;
}
