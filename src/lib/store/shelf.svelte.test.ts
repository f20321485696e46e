import Dexie from 'dexie';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import type { DraftList } from './draft-list.ts';
import { memoryShelf, openShelf } from './open-shelf.ts';
import type { StoredDraft } from './stored-draft.ts';
import { clock, freshName, newDraft, testShelf, testSurroundings, valueOf } from './test-shelf.ts';

/** What the list shows once it shows what is expected. */
const shown = async (
	list: DraftList,
	isExpected: (drafts: readonly StoredDraft[]) => boolean
): Promise<readonly StoredDraft[]> => {
	let current: readonly StoredDraft[] | undefined;
	const stop = $effect.root(() => {
		$effect(() => {
			current = list.current;
		});
	});
	await expect.poll(() => (flushSync(), current !== undefined && isExpected(current))).toBe(true);
	stop();
	return current ?? [];
};

test('everything typed is there after a restart', async () => {
	const name = freshName();
	const shelf = await testShelf(name);
	const draft = await newDraft(shelf, 'Kept');
	draft.answer('reasons', 'Because');
	draft.answer('funds', ['erdf']);
	draft.addRow('areas', { name: 'Valley', amount: '5' });
	draft.adoptField('equality', 'Proposed');
	draft.rename('Kept well');
	const { current } = draft;
	valueOf(await draft.close());
	shelf.close();

	const again = await testShelf(name);
	const reopened = valueOf(await again.open(current.id));
	expect(reopened.current).toEqual({ ...current, changedAt: expect.any(String) as string });
	expect(reopened.saved).toEqual({ state: 'saved', at: reopened.current.changedAt });
	expect(await shown(again.drafts, (drafts) => drafts.length === 1)).toMatchObject([{ id: current.id, name: 'Kept well' }]);
});

test('an edit that comes late, after closing, is still stored', async () => {
	const shelf = await testShelf();
	const draft = await newDraft(shelf);
	valueOf(await draft.close());
	draft.answer('reasons', 'Left the field last');
	valueOf(await draft.save());
	expect(valueOf(await shelf.open(draft.current.id)).current.answers).toEqual({ reasons: 'Left the field last' });
});

test('saved is said only when the text is on disk', async () => {
	const name = freshName();
	const shelf = await testShelf(name);
	const draft = await newDraft(shelf);
	draft.answer('reasons', 'Because');
	expect(draft.saved).toEqual({ state: 'saving' });
	await expect.poll(() => draft.saved.state).toBe('saved');
	const other = valueOf(await (await testShelf(name)).open(draft.current.id));
	expect(other.current.answers).toEqual({ reasons: 'Because' });
});

test('the list follows names, progress and deletion, newest change first', async () => {
	const shelf = await testShelf();
	const first = await newDraft(shelf, 'First');
	const second = await newDraft(shelf, 'Second');
	expect((await shown(shelf.drafts, (drafts) => drafts.length === 2)).map(({ name }) => name)).toEqual(['Second', 'First']);
	first.answer('reasons', 'Because');
	valueOf(await first.save());
	valueOf(await shelf.setProgress(first.current.id, 0.5));
	valueOf(await shelf.rename(second.current.id, 'Renamed'));
	const drafts = await shown(shelf.drafts, ([newest]) => newest?.name === 'Renamed');
	expect(drafts).toMatchObject([{ name: 'Renamed' }, { name: 'First', progress: 0.5, guideVersion: '1.0.0' }]);
	valueOf(await shelf.remove(second.current.id));
	await shown(shelf.drafts, (list) => list.some(({ deletedAt }) => deletedAt !== undefined));
});

test('a draft renamed in the list is renamed where it is open', async () => {
	const shelf = await testShelf();
	const draft = await newDraft(shelf);
	draft.answer('reasons', 'Because');
	valueOf(await draft.save());
	valueOf(await shelf.rename(draft.current.id, 'Renamed'));
	await expect.poll(() => draft.current.name).toBe('Renamed');
	expect(draft.current.answers).toEqual({ reasons: 'Because' });
});

test('a deleted draft cannot be opened, comes back whole, and is gone when it is purged', async () => {
	const shelf = await testShelf();
	const draft = await newDraft(shelf);
	const { id } = draft.current;
	draft.answer('reasons', 'Because');
	valueOf(await draft.close());
	valueOf(await shelf.remove(id));
	expect(await shelf.open(id)).toEqual({ ok: false, problem: { kind: 'deleted' } });
	valueOf(await shelf.restore(id));
	expect(valueOf(await shelf.open(id)).current.answers).toEqual({ reasons: 'Because' });
	valueOf(await shelf.purge(id));
	expect(await shelf.open(id)).toEqual({ ok: false, problem: { kind: 'no-such-draft' } });
});

test('only what was deleted long enough ago is purged', async () => {
	const now = clock('2026-03-01T08:00:00.000Z');
	const shelf = await testShelf(freshName(), testSurroundings('Ana', now));
	const ids: string[] = [];
	for (const name of ['Old', 'New', 'Kept']) ids.push(valueOf(await shelf.create({ name, language: 'en' })));
	const [old, recent, kept] = ids as [string, string, string];
	valueOf(await shelf.remove(old));
	const limit = now();
	valueOf(await shelf.remove(recent));
	valueOf(await shelf.purgeDeletedBefore(limit));
	expect(await shelf.open(old)).toMatchObject({ problem: { kind: 'no-such-draft' } });
	expect(await shelf.open(recent)).toMatchObject({ problem: { kind: 'deleted' } });
	expect((await shelf.open(kept)).ok).toBe(true);
});

test('a duplicate has the contents, an id of its own, and goes its own way', async () => {
	const shelf = await testShelf();
	const draft = await newDraft(shelf);
	draft.answer('reasons', 'Because');
	draft.addRow('areas', { name: 'Valley' });
	valueOf(await draft.save());
	const copy = valueOf(await shelf.open(valueOf(await shelf.duplicate(draft.current.id, 'Copy'))));
	expect(copy.current.id).not.toBe(draft.current.id);
	expect(copy.current).toMatchObject({ name: 'Copy', answers: draft.current.answers, rows: draft.current.rows });
	copy.answer('reasons', 'Otherwise');
	expect(draft.current.answers.reasons).toBe('Because');
});

test('a damaged row is left out, told, and kept', async () => {
	const name = freshName();
	const shelf = await testShelf(name);
	const draft = await newDraft(shelf);
	const { id } = draft.current;
	draft.answer('budget', '5');
	valueOf(await draft.close());
	const raw = await new Dexie(name).open();
	await raw.table('updates').add({ draftId: id, update: new Uint8Array([1, 2, 3, 255]), at: '2026-03-01T09:00:00Z' });
	const reopened = valueOf(await shelf.open(id));
	expect(reopened.damaged).toBe(1);
	expect(reopened.current.answers).toEqual({ budget: '5' });
	reopened.answer('purpose', 'inclusion');
	valueOf(await reopened.close());
	expect(valueOf(await shelf.open(id)).current.answers).toEqual({ budget: '5', purpose: 'inclusion' });
	expect(await raw.table('updates').count()).toBe(4);
	raw.close();
});

test('a draft of which nothing can be read is told as damaged', async () => {
	const name = freshName();
	const shelf = await testShelf(name);
	const id = valueOf(await shelf.create({ name: 'Draft', language: 'en' }));
	const raw = await new Dexie(name).open();
	await raw.table('updates').toCollection().modify({ update: 'not bytes' });
	expect(await shelf.open(id)).toEqual({ ok: false, problem: { kind: 'damaged', rows: 1 } });
	raw.close();
});

test('without a database drafts live until the window closes, and that is said', async () => {
	const shelf = memoryShelf(testSurroundings());
	const draft = await newDraft(shelf);
	expect([shelf.kept, draft.saved]).toEqual([false, { state: 'not-kept' }]);
	draft.answer('reasons', 'Because');
	valueOf(await draft.close());
	expect(draft.saved).toEqual({ state: 'not-kept' });
	expect(valueOf(await shelf.open(draft.current.id)).current.answers).toEqual({ reasons: 'Because' });
	valueOf(await shelf.remove(draft.current.id));
	expect(await shelf.open(draft.current.id)).toMatchObject({ problem: { kind: 'deleted' } });
	valueOf(await shelf.restore(draft.current.id));
	const copy = valueOf(await shelf.duplicate(draft.current.id, 'Copy'));
	valueOf(await shelf.purge(draft.current.id));
	expect((await shown(shelf.drafts, (drafts) => drafts.length === 1)).map(({ id }) => id)).toEqual([copy]);
});

test('a database of a newer version is left alone', async () => {
	const name = freshName();
	const newer = new Dexie(name);
	newer.version(3).stores({ updates: '++seq, [draftId+seq]', drafts: 'id', snapshots: 'id, draftId', more: 'id' });
	await newer.open();
	newer.close();
	expect(await openShelf(testSurroundings(), name)).toEqual({ ok: false, problem: { kind: 'newer-database' } });
});

test('a window of an older version that holds the database is told', async () => {
	const name = freshName();
	const older = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open(name, 1);
		request.onsuccess = () => resolve(request.result);
	});
	expect(await openShelf(testSurroundings(), name)).toEqual({ ok: false, problem: { kind: 'blocked' } });
	older.close();
});

test('a thousand drafts are listed without reading any of their logs', async () => {
	const name = freshName();
	const shelf = await testShelf(name);
	const raw = await new Dexie(name).open();
	const at = '2026-03-01T08:00:00.000Z';
	await raw.table('drafts').bulkAdd(
		Array.from({ length: 1000 }, (_, number) => ({
			id: `d${number}`,
			name: `Draft ${number}`,
			createdAt: at,
			changedAt: at,
			guideVersion: '1.0.0'
		}))
	);
	await raw
		.table('updates')
		.bulkAdd(Array.from({ length: 1000 }, (_, number) => ({ draftId: `d${number}`, update: 'unreadable', at })));
	const start = performance.now();
	expect(await shown(shelf.drafts, (drafts) => drafts.length === 1000)).toHaveLength(1000);
	expect(performance.now() - start).toBeLessThan(400);
	raw.close();
});
