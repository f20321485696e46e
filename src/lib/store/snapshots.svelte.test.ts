import Dexie from 'dexie';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { memoryShelf } from './open-shelf.ts';
import type { Shelf } from './shelf.ts';
import type { SnapshotList } from './snapshot-list.ts';
import type { StoredSnapshot } from './stored-snapshot.ts';
import { freshName, newDraft, testShelf, testSurroundings, valueOf } from './test-shelf.ts';

/** What the list shows once it shows that many. */
const shown = async (list: SnapshotList, count: number): Promise<readonly StoredSnapshot[]> => {
	let current: readonly StoredSnapshot[] | undefined;
	const stop = $effect.root(() => {
		$effect(() => {
			current = list.current;
		});
	});
	await expect.poll(() => (flushSync(), current?.length)).toBe(count);
	stop();
	return current ?? [];
};

const shelves: readonly (readonly [string, () => Promise<Shelf>])[] = [
	['in the database', () => testShelf()],
	['in memory', () => Promise.resolve(memoryShelf(testSurroundings()))]
];

test.each(shelves)('%s, a snapshot keeps the draft as it stood, newest first', async (_place, open) => {
	const shelf = await open();
	const draft = await newDraft(shelf);
	const { id } = draft.current;
	draft.answer('reasons', 'Because');
	const first = valueOf(await shelf.takeSnapshot(draft.current, 'First'));
	draft.answer('reasons', 'Otherwise');
	valueOf(await shelf.takeSnapshot(draft.current, 'Second'));
	const list = shelf.snapshots(id);
	const [second, again] = await shown(list, 2);
	expect(second).toMatchObject({ name: 'Second', kind: 'taken', author: 'Ana', draftId: id });
	expect(again).toEqual(first);
	expect(again?.draft.answers).toEqual({ reasons: 'Because' });
	expect(list.damaged).toBe(0);
});

test.each(shelves)('%s, a deleted snapshot can be put back, and one of a purged draft cannot', async (_place, open) => {
	const shelf = await open();
	const draft = await newDraft(shelf);
	const snapshot = valueOf(await shelf.takeSnapshot(draft.current, 'First'));
	valueOf(await shelf.deleteSnapshot(snapshot.id));
	await shown(shelf.snapshots(draft.current.id), 0);
	valueOf(await shelf.putBackSnapshot(snapshot));
	expect(await shown(shelf.snapshots(draft.current.id), 1)).toEqual([snapshot]);
	valueOf(await shelf.purge(draft.current.id));
	await shown(shelf.snapshots(draft.current.id), 0);
	expect(await shelf.putBackSnapshot(snapshot)).toEqual({ ok: false, problem: { kind: 'purged' } });
});

test('a snapshot becomes a new draft, and the draft that it was taken of stays', async () => {
	const shelf = await testShelf();
	const draft = await newDraft(shelf);
	draft.answer('reasons', 'Because');
	draft.addRow('areas', { name: 'Valley' });
	const snapshot = valueOf(await shelf.takeSnapshot(draft.current, 'First'));
	draft.answer('reasons', 'Otherwise');
	valueOf(await draft.save());
	const restored = valueOf(await shelf.draftOf(valueOf(await shelf.restoreAsNew(snapshot, 'As it was'))));
	expect(restored.id).not.toBe(draft.current.id);
	expect(restored).toMatchObject({ name: 'As it was', answers: snapshot.draft.answers, rows: snapshot.draft.rows });
	expect(valueOf(await shelf.draftOf(draft.current.id)).answers).toEqual({ reasons: 'Otherwise' });
});

test('before a file is merged into a draft that is here, a snapshot of it is taken; a file that brings nothing takes none', async () => {
	const here = await testShelf();
	const there = await testShelf(freshName(), testSurroundings('Ben'));
	const draft = await newDraft(here);
	const { id } = draft.current;
	valueOf(await draft.save());
	valueOf(await there.importDraft(new Blob([draft.file()])));
	const copy = valueOf(await there.open(id));
	copy.answer('reasons', 'From the colleague');
	const file = new Blob([copy.file()]);
	valueOf(await here.importDraft(file));
	const [snapshot] = await shown(here.snapshots(id), 1);
	expect(snapshot).toMatchObject({ kind: 'before-merge', name: '', draft: { answers: {} } });
	valueOf(await here.importDraft(file));
	expect(await shown(here.snapshots(id), 1)).toEqual([snapshot]);
});

test('a damaged snapshot is left out, counted, and kept', async () => {
	const name = freshName();
	const shelf = await testShelf(name);
	const draft = await newDraft(shelf);
	const { id } = draft.current;
	const snapshot = valueOf(await shelf.takeSnapshot(draft.current, 'Whole'));
	const raw = await new Dexie(name).open();
	await raw.table('snapshots').bulkAdd([
		{ ...snapshot, id: 'x1', draft: { ...snapshot.draft, answers: 5 } },
		{ ...snapshot, id: 'x2', at: 'long ago' }
	]);
	const list = shelf.snapshots(id);
	expect(await shown(list, 1)).toEqual([snapshot]);
	expect(list.damaged).toBe(2);
	expect(await raw.table('snapshots').count()).toBe(3);
	raw.close();
});

test('a database from before there were snapshots opens with all its drafts', async () => {
	const name = freshName();
	const older = new Dexie(name);
	older.version(1).stores({ updates: '++seq, [draftId+seq]', drafts: 'id' });
	await older.open();
	const at = '2026-03-01T08:00:00.000Z';
	await older.table('drafts').add({ id: 'd1', name: 'Old', createdAt: at, changedAt: at, guideVersion: '1.0.0' });
	await older.table('updates').add({ draftId: 'd1', update: new Uint8Array([0, 0]), at });
	older.close();
	const tables = await openDatabase(name);
	expect(await tables.drafts()).toMatchObject([{ id: 'd1', name: 'Old' }]);
	expect(await tables.updates('d1')).toHaveLength(1);
	tables.close();
});
