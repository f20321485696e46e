import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openDatabase } from './database.ts';
import { draftDoc } from './draft-doc.ts';
import type { OpenDraft } from './open-draft.svelte.ts';
import { guideShape } from './shape.ts';
import { newUpdate } from './stored-draft.ts';
import { testGuide } from './test-guide.ts';
import { freshName, newDraft, testShelf, testSurroundings, valueOf } from './test-shelf.ts';
import { withAnswer } from '#lib/draft/edit.ts';

const inTwoWindows = async (): Promise<readonly [OpenDraft, OpenDraft, string]> => {
	const name = freshName();
	const here = await newDraft(await testShelf(name));
	const there = valueOf(await (await testShelf(name, testSurroundings('Ben'))).open(here.current.id));
	return [here, there, name];
};

const reasons = (draft: OpenDraft): string => (draft.current.answers.reasons ?? '') as string;

test('two windows that type a hundred letters each into one text end with all two hundred', async () => {
	const [here, there, name] = await inTwoWindows();
	for (let letter = 0; letter < 100; letter += 1) {
		const [left, right] = [reasons(here), reasons(there)];
		here.answer('reasons', `a${left}`, left);
		there.answer('reasons', `${right}b`, right);
		if (letter % 7 === 0) await here.save();
	}
	await Promise.all([here.save(), there.save()]);
	const count = (draft: OpenDraft) => `${reasons(draft).split('a').length - 1} ${reasons(draft).split('b').length - 1}`;
	await expect.poll(() => [count(here), count(there)], { timeout: 5000 }).toEqual(['100 100', '100 100']);
	expect(there.current.answers).toEqual(here.current.answers);
	const reopened = valueOf(await (await testShelf(name)).open(here.current.id));
	expect(reopened.current.answers).toEqual(here.current.answers);
});

test('what another window writes is on the screen before anything else happens here', async () => {
	const [here, there] = await inTwoWindows();
	let shown: string | undefined;
	const stop = $effect.root(() => {
		$effect(() => {
			shown = reasons(there);
		});
	});
	flushSync();
	here.answer('reasons', 'Because');
	await expect.poll(() => reasons(there)).toBe('Because');
	expect(shown).toBe('Because');
	stop();
});

test('letters that arrive during a composition stay beside those composed', async () => {
	const [here, there] = await inTwoWindows();
	here.answer('reasons', 'one');
	await expect.poll(() => reasons(there)).toBe('one');
	here.answer('reasons', 'one two', 'one');
	await expect.poll(() => reasons(there)).toBe('one two');
	there.answer('reasons', 'zero one', 'one');
	expect(reasons(there)).toBe('zero one two');
});

test('what another window wrote is stored once, and not undone here', async () => {
	const [here, there, name] = await inTwoWindows();
	here.answer('reasons', 'Because');
	valueOf(await here.save());
	await expect.poll(() => reasons(there)).toBe('Because');
	expect(there.canUndo).toBe(false);
	there.answer('needs', 'Mine');
	there.undo();
	expect(there.current.answers).toEqual({ reasons: 'Because' });
	await there.save();
	const rows = await (await openDatabase(name)).updates(here.current.id);
	expect(rows.map(({ author }) => author)).toEqual(['Ana', 'Ana', 'Ben', 'Ben']);
});

test('a message that was missed is made up for when the window comes to the front', async () => {
	const shelfName = freshName();
	const draft = await newDraft(await testShelf(shelfName));
	const { id } = draft.current;
	const doc = draftDoc(withAnswer(draft.current, 'budget', '7'), guideShape(testGuide));
	const tables = await openDatabase(shelfName);
	await tables.append(newUpdate(id, Y.encodeStateAsUpdate(doc), '2026-03-01T09:00:00.000Z', 'Ben'), 'Draft');
	await tables.append(newUpdate(id, new Uint8Array([9, 9, 9]), '2026-03-01T09:00:01.000Z', 'Ben'), 'Draft');
	expect(draft.current.answers).toEqual({});
	window.dispatchEvent(new Event('focus'));
	await expect.poll(() => draft.current.answers).toEqual({ budget: '7' });
});

test('a draft deleted in another window says so, keeps what is typed, and can be restored', async () => {
	const name = freshName();
	const shelf = await testShelf(name);
	const draft = await newDraft(shelf);
	const other = await testShelf(name);
	valueOf(await other.remove(draft.current.id));
	await expect.poll(() => draft.removed).toBe(true);
	draft.answer('reasons', 'Typed after the deletion');
	valueOf(await draft.save());
	valueOf(await other.restore(draft.current.id));
	await expect.poll(() => draft.removed).toBe(false);
	expect(valueOf(await other.open(draft.current.id)).current.answers).toEqual({ reasons: 'Typed after the deletion' });
});
