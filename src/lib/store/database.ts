import Dexie, { liveQuery, type Table } from 'dexie';
import { StoreError } from './problems.ts';
import { readStoredDraft } from './read-stored-draft.ts';
import { withChange, type NewUpdate, type StoredDraft, type StoredUpdate } from './stored-draft.ts';
import type { StoredSnapshot } from './stored-snapshot.ts';
import type { Tables } from './tables.ts';

const version = 2;

/** The tables in IndexedDB. `updates` is an append-only log; `drafts` what the list needs; `snapshots` whole drafts as they once stood. */
export const openDatabase = async (name: string): Promise<Tables> => {
	const database = new Dexie(name);
	database.version(1).stores({ updates: '++seq, [draftId+seq]', drafts: 'id' });
	database.version(version).stores({ snapshots: 'id, draftId' });
	// At every opening, also one that follows a forced closing: Dexie would open, and write into, a newer database.
	database.on('ready', () => refuseNewer(database), true);
	await openOrBlocked(database);
	return databaseTables(database);
};

const refuseNewer = (database: Dexie): void => {
	if (Math.floor(database.backendDB().version / 10) > version) throw new StoreError({ kind: 'newer-database' });
};

const openOrBlocked = (database: Dexie): Promise<unknown> =>
	new Promise((resolve, reject) => {
		database.on('blocked', () => {
			database.close();
			reject(new StoreError({ kind: 'blocked' }));
		});
		database.open().then(resolve, reject);
	});

const databaseTables = (database: Dexie): Tables => {
	const updates: Table<StoredUpdate, number, NewUpdate> = database.table('updates');
	const drafts: Table<StoredDraft, string> = database.table('drafts');
	const snapshots: Table<StoredSnapshot, string> = database.table('snapshots');
	const rowsOf = (draftId: string, after: number | typeof Dexie.minKey = Dexie.minKey) =>
		updates.where('[draftId+seq]').between([draftId, after], [draftId, Dexie.maxKey], false, true);

	return {
		kept: true,
		name: database.name,
		drafts: async () => (await drafts.toArray()).map(readStoredDraft),
		draft: async (id) => {
			const draft = await drafts.get(id);
			return draft && readStoredDraft(draft);
		},
		updates: (draftId, after) => rowsOf(draftId, after).toArray(),
		add: (draft, first) =>
			database.transaction('rw', drafts, updates, async () => {
				await drafts.add(draft);
				return updates.add(first);
			}),
		append: (update, name) =>
			database.transaction('rw', drafts, updates, async () => {
				const draft = await drafts.get(update.draftId);
				if (!draft) throw new StoreError({ kind: 'purged' });
				await drafts.put(withChange(draft, { name, at: update.at }));
				return updates.add(update);
			}),
		change: (id, change) =>
			database.transaction('rw', drafts, async () => {
				const draft = await drafts.get(id);
				if (draft) await drafts.put(withChange(draft, change));
			}),
		purge: (ids) =>
			database.transaction('rw', drafts, updates, snapshots, async () => {
				await drafts.bulkDelete([...ids]);
				for (const id of ids) await rowsOf(id).delete();
				await snapshots
					.where('draftId')
					.anyOf([...ids])
					.delete();
			}),
		replace: (draftId, replacement) =>
			database.transaction('rw', updates, async () => {
				const { put, remove } = replacement(await rowsOf(draftId).toArray());
				await updates.bulkPut([...put]);
				await updates.bulkDelete([...remove]);
			}),
		watch: (onchange, onerror) => {
			const subscription = liveQuery(() => drafts.toArray()).subscribe((rows) => onchange(rows.map(readStoredDraft)), onerror);
			return () => subscription.unsubscribe();
		},
		putSnapshot: (snapshot) =>
			database.transaction('rw', drafts, snapshots, async () => {
				if (!(await drafts.get(snapshot.draftId))) throw new StoreError({ kind: 'purged' });
				await snapshots.put(snapshot);
			}),
		deleteSnapshot: (id) => snapshots.delete(id),
		watchSnapshots: (draftId, onchange, onerror) => {
			const rows = liveQuery(() => snapshots.where('draftId').equals(draftId).toArray());
			const subscription = rows.subscribe(onchange, onerror);
			return () => subscription.unsubscribe();
		},
		onclose: (listener) => {
			database.on('close', listener);
			return () => database.on('close').unsubscribe(listener);
		},
		close: () => database.close()
	};
};
