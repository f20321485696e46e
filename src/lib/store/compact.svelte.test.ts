import { expect, test } from 'vitest';
import { compact, mergedByDay } from './compact.ts';
import { openDatabase } from './database.ts';
import type { StoredUpdate } from './stored-draft.ts';
import type { Tables } from './tables.ts';
import { clock, freshName, newDraft, testShelf, testSurroundings, valueOf } from './test-shelf.ts';

const hours = (start: string): (() => string) => {
	let time = Date.parse(start);
	return () => new Date((time += 600_000)).toISOString();
};

/** A draft written over some days, letter by letter, by one author or two in turns. */
const written = async (letters: number, now = hours('2026-03-01T00:00:00Z')) => {
	const name = freshName();
	let author = 'Ana';
	const shelf = await testShelf(name, { ...testSurroundings('', now), author: () => author });
	const draft = await newDraft(shelf);
	for (let letter = 0; letter < letters; letter += 1) {
		author = letter % 2 === 0 || letter < 100 ? 'Ana' : 'Ben';
		draft.answer('reasons', 'x'.repeat(letter + 1));
		valueOf(await draft.save());
	}
	const tables = await openDatabase(name);
	return { name, draft, tables, rows: () => tables.updates(draft.current.id) };
};

test('a long log is merged into one row for each day, with nothing lost and its days and single authors kept', async () => {
	const { name, draft, tables, rows } = await written(250);
	const before = await rows();
	expect(before).toHaveLength(251);
	await compact(tables, draft.current.id);
	const after = await rows();
	expect(after.map(({ at }) => at.slice(0, 10))).toEqual([...new Set(before.map(({ at }) => at.slice(0, 10)))]);
	expect([after[0]?.author, after.at(-1)?.author]).toEqual(['Ana', undefined]);
	expect(after.at(-1)).toMatchObject({ seq: before.at(-1)?.seq, at: before.at(-1)?.at });
	const reopened = valueOf(await (await testShelf(name)).open(draft.current.id));
	expect(reopened.current.answers).toEqual(draft.current.answers);
});

test('opening a draft with a long log compacts it, while the windows that have it open go on', async () => {
	const { name, draft, rows } = await written(210);
	const opened = valueOf(
		await (await testShelf(name, testSurroundings('Cara', clock('2026-03-05T08:00:00Z')))).open(draft.current.id)
	);
	await expect.poll(async () => (await rows()).length).toBeLessThan(10);
	draft.answer('needs', 'Written on');
	opened.answer('budget', '5');
	await Promise.all([draft.save(), opened.save()]);
	await draft.catchUp();
	await expect.poll(() => opened.current.answers.needs).toBe('Written on');
	expect(opened.current.answers).toEqual(draft.current.answers);
	const reopened = valueOf(await (await testShelf(name)).open(draft.current.id));
	expect(reopened.current.answers).toEqual({ reasons: 'x'.repeat(210), needs: 'Written on', budget: '5' });
});

test('a compaction that breaks off changes nothing', async () => {
	const { draft, tables, rows } = await written(20);
	const before = await rows();
	const breaking: Tables = {
		...tables,
		replace: (id, replacement) =>
			tables.replace(id, (all) => ({ put: replacement(all).put, remove: [Symbol('no key') as unknown as number] }))
	};
	await expect(compact(breaking, draft.current.id)).rejects.toThrow();
	expect(await rows()).toEqual(before);
});

test('a row that cannot be read stays as it is', async () => {
	const { draft, rows } = await written(5);
	const damaged: StoredUpdate = {
		seq: 99,
		draftId: draft.current.id,
		update: new Uint8Array([7, 7, 7]),
		at: '2026-03-01T23:00:00Z'
	};
	const { put, remove } = mergedByDay([...(await rows()), damaged]);
	expect(remove).not.toContain(99);
	expect(put.map(({ seq }) => seq)).not.toContain(99);
});

test('a log of a thousand rows opens fast', async () => {
	const { name, draft } = await written(1000, clock());
	const shelf = await testShelf(name);
	const start = performance.now();
	const opened = valueOf(await shelf.open(draft.current.id));
	const time = performance.now() - start;
	expect(opened.current.answers).toEqual(draft.current.answers);
	expect(time).toBeLessThan(300);
});
