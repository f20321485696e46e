import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { mergeUpdates } from './merge-updates.ts';

test('thousands of updates become one that says the same', () => {
	const doc = new Y.Doc();
	const updates: Uint8Array[] = [];
	doc.on('update', (update) => updates.push(update));
	const text = doc.getText('text');
	for (let number = 0; number < 3000; number += 1) {
		text.insert((number * 7) % (text.length + 1), String(number % 10));
		if (number % 5 === 4) text.delete((number * 3) % text.length, 1);
	}
	const merged = new Y.Doc();
	Y.applyUpdate(merged, mergeUpdates(updates));
	expect(merged.getText('text').toJSON()).toBe(text.toJSON());
	expect(merged.store.pendingStructs).toBeNull();
});

test('no updates are an update without contents', () => {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, mergeUpdates([]));
	expect(doc.share.size).toBe(0);
});
