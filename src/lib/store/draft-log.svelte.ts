import { flushSync } from 'svelte';
import * as Y from 'yjs';
import { attempt } from './attempt.ts';
import { Elsewhere, mergeRows } from './load-doc.ts';
import { storeProblem, type StoreProblem } from './problems.ts';
import { newUpdate } from './stored-draft.ts';
import type { Tables } from './tables.ts';
import { Tabs, type TabMessage } from './tabs.ts';
import { UpdateQueue, type QueueState } from './update-queue.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { ok, type Result } from '#lib/draft/result.ts';

/** Where the last word typed is. `saved` only once its transaction has completed. */
export type Saved =
	| { readonly state: 'saved'; readonly at: string }
	| { readonly state: 'saving' }
	| { readonly state: 'failed'; readonly problem: StoreProblem }
	/** This browser keeps nothing: the draft ends with the window. */
	| { readonly state: 'not-kept' };

export interface DraftLogSetting {
	readonly draftId: string;
	readonly doc: Y.Doc;
	readonly tables: Tables;
	readonly now: () => string;
	readonly author: () => string;
	/** The draft as it stands, for the list. */
	readonly current: () => Draft;
	/** Number of the last row read. */
	readonly seen: number;
	readonly savedAt: string;
}

/** Milliseconds until a database that failed is tried again. */
const retryAfter = 5000;

/** Ties an open document to its log on disk and to the other windows: what is typed here goes there, and the other way round. */
export class DraftLog {
	readonly #setting: DraftLogSetting;
	readonly #queue: UpdateQueue;
	readonly #tabs: Tabs;
	readonly #leave = new AbortController();
	#seen: number;
	#again: ReturnType<typeof setTimeout> | undefined;
	#saved: Saved;
	#removed = $state(false);

	constructor(setting: DraftLogSetting) {
		this.#setting = setting;
		this.#seen = setting.seen;
		this.#saved = $state.raw(setting.tables.kept ? { state: 'saved', at: setting.savedAt } : { state: 'not-kept' });
		this.#queue = new UpdateQueue({
			write: (update) => this.#write(update),
			onstate: (state) => this.#show(state),
			retryAfter
		});
		this.#tabs = new Tabs(setting.tables.name, (message) => this.#receive(message));
		setting.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (!(origin instanceof Elsewhere)) this.#queue.push(update);
		});
		const { signal } = this.#leave;
		document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void this.catchUp(), {
			signal
		});
		window.addEventListener('focus', () => void this.catchUp(), { signal });
		signal.addEventListener(
			'abort',
			setting.tables.onclose(() => this.#lose({ kind: 'closed' }))
		);
	}

	get saved(): Saved {
		return this.#saved;
	}

	/** Deleted in another window. What is typed is still kept, and comes back with the draft. */
	get removed(): boolean {
		return this.#removed;
	}

	/** Resolves when everything typed so far is on disk, or cannot be brought there now. */
	save(): Promise<Result<void, StoreProblem>> {
		return this.#queue.flush();
	}

	/** Reads what other windows have written, in case a message was missed. */
	async catchUp(): Promise<void> {
		const { tables, draftId } = this.#setting;
		try {
			const [rows, draft] = await Promise.all([tables.updates(draftId, this.#seen), tables.draft(draftId)]);
			this.#removed = draft?.deletedAt !== undefined || !draft;
			const last = rows.at(-1);
			if (last) {
				this.#apply(mergeRows(rows).update, last.at);
				this.#seen = last.seq;
			}
			if (this.#saved.state === 'failed' && this.#queue.isEmpty) this.#show({ state: 'written' });
		} catch (error) {
			this.#lose(storeProblem(error));
		}
	}

	/**
	 * Writes the rest and stops following other windows. When writing fails, nothing stops: it is tried again as before.
	 * A late edit, such as that of a field which is taken from the screen, is still written.
	 */
	async close(): Promise<Result<void, StoreProblem>> {
		let written = await this.save();
		while (written.ok && !this.#queue.isEmpty) written = await this.save();
		if (!written.ok) return written;
		this.#leave.abort();
		clearTimeout(this.#again);
		this.#tabs.close();
		return written;
	}

	/** The database cannot be reached: the next words would not be safe, so it is said now, and looked at again soon. */
	#lose(problem: StoreProblem): void {
		this.#show({ state: 'failed', problem });
		clearTimeout(this.#again);
		if (!this.#leave.signal.aborted) this.#again = setTimeout(() => void this.catchUp(), retryAfter);
	}

	async #write(update: Uint8Array): Promise<Result<void, StoreProblem>> {
		const { draftId, tables, author, current } = this.#setting;
		const { name, changedAt: at } = current();
		const written = await attempt(() => tables.append(newUpdate(draftId, update, at, author()), name));
		if (!written.ok) return written;
		this.#tabs.tell({ draftId, update, at });
		return ok(undefined);
	}

	#show(state: QueueState): void {
		if (state.state === 'failed') this.#saved = state;
		else if (!this.#setting.tables.kept) this.#saved = { state: 'not-kept' };
		else if (state.state === 'written') this.#saved = { state: 'saved', at: this.#setting.now() };
		// A failure stays in sight until a write has succeeded.
		else if (this.#saved.state !== 'failed') this.#saved = { state: 'saving' };
	}

	#receive(message: TabMessage): void {
		if (message.draftId !== this.#setting.draftId) return;
		if ('removed' in message) this.#removed = message.removed;
		else this.#apply(message.update, message.at);
		if (this.#setting.doc.store.pendingStructs) void this.catchUp();
	}

	#apply(update: Uint8Array, at: string): void {
		Y.applyUpdate(this.#setting.doc, update, new Elsewhere(at));
		// The field must show what the document holds before the next key is pressed in it.
		flushSync();
	}
}
