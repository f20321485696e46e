import { newId } from './new-id.ts';
import { StoreError } from './problems.ts';
import { withChange, type NewUpdate, type StoredDraft, type StoredUpdate } from './stored-draft.ts';
import type { StoredSnapshot } from './stored-snapshot.ts';
import type { Tables } from './tables.ts';

/** Tables that last as long as the window, for browsers that keep nothing. */
export const memoryTables = (): Tables => {
	const drafts = new Map<string, StoredDraft>();
	const logs = new Map<string, StoredUpdate[]>();
	const watchers = new Set<(drafts: readonly StoredDraft[]) => void>();
	const snapshots = new Map<string, StoredSnapshot>();
	const snapshotWatchers = new Set<() => void>();
	let next = 1;

	const tell = () => {
		for (const watcher of watchers) watcher([...drafts.values()]);
	};
	const put = (draft: StoredDraft) => {
		drafts.set(draft.id, draft);
		tell();
	};
	const tellSnapshots = () => {
		for (const watcher of snapshotWatchers) watcher();
	};
	const rowsOf = (draftId: string): readonly StoredUpdate[] => logs.get(draftId) ?? [];
	const append = (update: NewUpdate): number => {
		const log = logs.get(update.draftId) ?? [];
		logs.set(update.draftId, log);
		log.push({ ...update, seq: next });
		return next++;
	};

	return {
		kept: false,
		name: newId(),
		drafts: () => Promise.resolve([...drafts.values()]),
		draft: (id) => Promise.resolve(drafts.get(id)),
		updates: (draftId, after = 0) => Promise.resolve(rowsOf(draftId).filter(({ seq }) => seq > after)),
		add: (draft, first) => {
			put(draft);
			return Promise.resolve(append(first));
		},
		append: (update, name) => {
			const draft = drafts.get(update.draftId);
			if (!draft) return Promise.reject(new StoreError({ kind: 'purged' }));
			put(withChange(draft, { name, at: update.at }));
			return Promise.resolve(append(update));
		},
		change: (id, change) => {
			const draft = drafts.get(id);
			if (draft) put(withChange(draft, change));
			return Promise.resolve();
		},
		purge: (ids) => {
			for (const id of ids) {
				drafts.delete(id);
				logs.delete(id);
			}
			for (const { id, draftId } of [...snapshots.values()]) if (ids.includes(draftId)) snapshots.delete(id);
			tell();
			tellSnapshots();
			return Promise.resolve();
		},
		replace: (draftId, replacement) => {
			const { put: replaced, remove } = replacement(rowsOf(draftId));
			const gone = new Set([...remove, ...replaced.map(({ seq }) => seq)]);
			const rows = [...rowsOf(draftId).filter(({ seq }) => !gone.has(seq)), ...replaced];
			logs.set(
				draftId,
				rows.sort((left, right) => left.seq - right.seq)
			);
			return Promise.resolve();
		},
		watch: (onchange) => {
			watchers.add(onchange);
			onchange([...drafts.values()]);
			return () => void watchers.delete(onchange);
		},
		putSnapshot: (snapshot) => {
			if (!drafts.has(snapshot.draftId)) return Promise.reject(new StoreError({ kind: 'purged' }));
			snapshots.set(snapshot.id, snapshot);
			tellSnapshots();
			return Promise.resolve();
		},
		deleteSnapshot: (id) => {
			snapshots.delete(id);
			tellSnapshots();
			return Promise.resolve();
		},
		watchSnapshots: (draftId, onchange) => {
			const watcher = () => onchange([...snapshots.values()].filter((snapshot) => snapshot.draftId === draftId));
			snapshotWatchers.add(watcher);
			watcher();
			return () => void snapshotWatchers.delete(watcher);
		},
		onclose: () => () => undefined,
		close: () => undefined
	};
};
