import { expect, test } from 'vitest';
import type { Tables } from './tables.ts';
import { freshName, newDraft, testShelf, testSurroundings, valueOf } from './test-shelf.ts';

/** A database whose log can be full. */
const shelfThatFills = async (name = freshName()) => {
	const disk = { isFull: false };
	const fills = (tables: Tables): Tables => ({
		...tables,
		append: (update, draftName) =>
			disk.isFull ? Promise.reject(new DOMException('No space', 'QuotaExceededError')) : tables.append(update, draftName)
	});
	return { name, disk, shelf: await testShelf(name, testSurroundings(), fills) };
};

test('a failed write is told, and what was typed stays and is written with the next edit', async () => {
	const { name, disk, shelf } = await shelfThatFills();
	const draft = await newDraft(shelf);
	disk.isFull = true;
	draft.answer('reasons', 'Typed while the disk is full');
	await expect.poll(() => draft.saved).toEqual({ state: 'failed', problem: { kind: 'quota' } });
	draft.answer('needs', 'This too');
	expect(draft.saved.state).toBe('failed');
	expect(await draft.save()).toEqual({ ok: false, problem: { kind: 'quota' } });
	expect(draft.current.answers).toEqual({ reasons: 'Typed while the disk is full', needs: 'This too' });
	disk.isFull = false;
	draft.answer('budget', '5');
	await expect.poll(() => draft.saved.state).toBe('saved');
	const reopened = valueOf(await (await testShelf(name)).open(draft.current.id));
	expect(reopened.current.answers).toEqual(draft.current.answers);
});

test('a draft that cannot be written does not close, and closes when it can', async () => {
	const { name, disk, shelf } = await shelfThatFills();
	const draft = await newDraft(shelf);
	disk.isFull = true;
	draft.answer('reasons', 'Because');
	expect(await draft.close()).toEqual({ ok: false, problem: { kind: 'quota' } });
	draft.answer('needs', 'Still open');
	expect((await draft.save()).ok).toBe(false);
	expect(draft.file()).toContain('Still open');
	disk.isFull = false;
	valueOf(await draft.close());
	const reopened = valueOf(await (await testShelf(name)).open(draft.current.id));
	expect(reopened.current.answers).toEqual({ reasons: 'Because', needs: 'Still open' });
});

test('a database that another window deletes is told at once, and what was typed stays', async () => {
	const { name, shelf } = await shelfThatFills();
	const draft = await newDraft(shelf);
	draft.answer('reasons', 'Because');
	valueOf(await draft.save());
	await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
	expect(draft.saved).toEqual({ state: 'failed', problem: { kind: 'closed' } });
	draft.answer('needs', 'Typed afterwards');
	expect(await draft.save()).toEqual({ ok: false, problem: { kind: 'purged' } });
	expect(draft.current.answers).toEqual({ reasons: 'Because', needs: 'Typed afterwards' });
	expect(draft.file()).toContain('Typed afterwards');
});

test('a newer version of the planner gets the database, and this one writes nothing into it', async () => {
	const { name, shelf } = await shelfThatFills();
	const draft = await newDraft(shelf);
	await new Promise<void>((resolve) => {
		const request = indexedDB.open(name, 30);
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
	expect(draft.saved).toEqual({ state: 'failed', problem: { kind: 'closed' } });
	draft.answer('reasons', 'Because');
	expect(await draft.save()).toEqual({ ok: false, problem: { kind: 'newer-database' } });
});

test('a database that was closed and can be reached again is said to be so', async () => {
	const { name, shelf } = await shelfThatFills();
	const draft = await newDraft(shelf);
	draft.answer('reasons', 'Because');
	valueOf(await draft.save());
	const request = indexedDB.open(name, 21);
	await new Promise((resolve) => (request.onsuccess = resolve));
	request.result.close();
	expect(draft.saved.state).toBe('failed');
	await draft.catchUp();
	expect(draft.saved.state).toBe('saved');
	draft.answer('needs', 'Afterwards');
	expect(await draft.save()).toEqual({ ok: true, value: undefined });
});
