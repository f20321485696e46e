import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { StoreProblem } from './problems.ts';
import { UpdateQueue, type QueueState } from './update-queue.ts';
import { failed, ok, type Result } from '#lib/draft/result.ts';

/** A disk that can be full, and a document whose updates go there. */
const start = (retryAfter = 60_000) => {
	const disk = { isFull: false, written: [] as Uint8Array[] };
	const states: QueueState['state'][] = [];
	const queue = new UpdateQueue({
		write: async (update): Promise<Result<void, StoreProblem>> => {
			await Promise.resolve();
			if (disk.isFull) return failed({ kind: 'quota' });
			disk.written.push(update);
			return ok(undefined);
		},
		onstate: ({ state }) => states.push(state),
		retryAfter
	});
	const doc = new Y.Doc();
	doc.on('update', (update) => queue.push(update));
	const type = (letters: string) => {
		for (const letter of letters) doc.getText('t').insert(doc.getText('t').length, letter);
	};
	const read = () => {
		const stored = new Y.Doc();
		for (const update of disk.written) Y.applyUpdate(stored, update);
		return stored.getText('t').toJSON();
	};
	return { disk, states, queue, type, read };
};

test('what is typed while a write is under way is written together after it', async () => {
	const { disk, queue, type, read, states } = start();
	type('abcdef');
	expect(await queue.flush()).toEqual({ ok: true, value: undefined });
	expect(read()).toBe('abcdef');
	expect(disk.written).toHaveLength(2);
	expect(states).toEqual(['writing', 'writing', 'written']);
	expect(queue.isEmpty).toBe(true);
});

test('a failed write drops nothing, and the next letter brings everything to disk in one row', async () => {
	const { disk, queue, type, read, states } = start();
	disk.isFull = true;
	type('abc');
	expect(await queue.flush()).toEqual({ ok: false, problem: { kind: 'quota' } });
	type('de');
	expect(await queue.flush()).toEqual({ ok: false, problem: { kind: 'quota' } });
	disk.isFull = false;
	type('f');
	await queue.flush();
	expect(read()).toBe('abcdef');
	expect(disk.written).toHaveLength(1);
	expect(states.at(-1)).toBe('written');
});

test('a failed write is tried again by itself', async () => {
	const { disk, type, read, queue } = start(5);
	disk.isFull = true;
	type('abc');
	await queue.flush();
	disk.isFull = false;
	await expect.poll(read).toBe('abc');
});

test('an empty queue has nothing to write', async () => {
	const { queue, states } = start();
	expect(await queue.flush()).toEqual({ ok: true, value: undefined });
	expect(states).toEqual([]);
});
