import { expect, test } from 'vitest';
import { newDraft, testShelf, testSurroundings, valueOf, freshName } from './test-shelf.ts';
import { limits } from '#lib/draft/draft-schema.ts';

const fileFrom = (text: string): Blob => new Blob([text], { type: 'application/json' });

/** A draft on one device and its file on another. */
const twoDevices = async () => {
	const here = await testShelf();
	const there = await testShelf(freshName(), testSurroundings('Ben'));
	const draft = await newDraft(here, 'Shared');
	draft.answer('reasons', 'Because people know their place.');
	draft.addRow('areas', { name: 'Valley', amount: '5' });
	valueOf(await draft.save());
	valueOf(await there.importDraft(fileFrom(valueOf(await here.fileOf(draft.current.id)))));
	return { here, there, draft, id: draft.current.id };
};

test('a draft file opens on another device as the same draft', async () => {
	const { there, draft, id } = await twoDevices();
	expect(valueOf(await there.open(id)).current).toEqual(draft.current);
});

test('copies edited apart merge by their files, where the draft is open too, and importing again changes nothing', async () => {
	const { here, there, draft, id } = await twoDevices();
	const copy = valueOf(await there.open(id));
	draft.answer('reasons', 'Because local people know their place.');
	copy.answer('reasons', 'Because people know their place best.');
	copy.addRow('areas', { name: 'Hills' });
	copy.answer('funds', ['erdf']);
	await Promise.all([draft.save(), copy.save()]);
	const imported = valueOf(await here.importDraft(fileFrom(copy.file())));
	expect(imported).toEqual({ id, name: 'Shared', kind: 'merged' });
	await expect.poll(() => draft.current.answers.funds).toEqual(['erdf']);
	expect(draft.current.answers.reasons).toBe('Because local people know their place best.');
	expect(draft.current.rows.areas?.map(({ cells }) => cells.name)).toEqual(['Valley', 'Hills']);
	valueOf(await there.importDraft(fileFrom(draft.file())));
	await expect.poll(() => copy.current.answers).toEqual(draft.current.answers);
	const { changedAt } = copy.current;
	expect(valueOf(await there.importDraft(fileFrom(draft.file()))).kind).toBe('merged');
	valueOf(await copy.close());
	expect(valueOf(await there.open(id)).current.changedAt).toBe(changedAt);
});

test('a plain draft becomes a new draft, with an id of its own where its id is taken', async () => {
	const { there, draft, id } = await twoDevices();
	const plain = fileFrom(JSON.stringify({ ...draft.current, name: 'By hand' }));
	const imported = valueOf(await there.importDraft(plain));
	expect(imported).toMatchObject({ kind: 'new', name: 'By hand' });
	expect(imported.id).not.toBe(id);
	expect(valueOf(await there.open(imported.id)).current).toEqual({ ...draft.current, id: imported.id, name: 'By hand' });
	expect(valueOf(await there.open(id)).current.name).toBe('Shared');
	const elsewhere = await testShelf();
	expect(valueOf(await elsewhere.importDraft(plain))).toEqual({ id, name: 'By hand', kind: 'new' });
});

test('a file whose copy is broken is opened as its plain draft', async () => {
	const { draft } = await twoDevices();
	const broken = JSON.stringify({ ...(JSON.parse(draft.file()) as object), copy: 'AAAA////' });
	const elsewhere = await testShelf();
	const { id, kind } = valueOf(await elsewhere.importDraft(fileFrom(broken)));
	expect(kind).toBe('new');
	expect(valueOf(await elsewhere.open(id)).current).toEqual(draft.current);
});

test('the file of a deleted draft brings it back', async () => {
	const { there, draft, id } = await twoDevices();
	valueOf(await there.remove(id));
	expect(valueOf(await there.importDraft(fileFrom(draft.file())))).toMatchObject({ id, kind: 'merged' });
	expect((await there.open(id)).ok).toBe(true);
});

test('a file larger than any draft is refused unread', async () => {
	const shelf = await testShelf();
	const size = limits.file + 1;
	const file = new Blob([new Uint8Array(size)]);
	expect(await shelf.importDraft(file)).toEqual({ ok: false, problem: { kind: 'too-large', bytes: size, limit: limits.file } });
});

test('a file that the browser cannot read is told', async () => {
	const shelf = await testShelf();
	const file = new Blob(['{}']);
	file.text = () => Promise.reject(new DOMException('Gone', 'NotFoundError'));
	expect(await shelf.importDraft(file)).toEqual({ ok: false, problem: { kind: 'unreadable-file' } });
});

test.each([
	['no JSON', 'Dear colleague,', { kind: 'not-json' }],
	['of another product', '{"format": "other"}', { kind: 'another-format' }],
	['of a newer version', '{"format": "clld-planner-draft", "version": 9}', { kind: 'from-a-newer-version', version: 9 }],
	['without its draft', '{"format": "clld-planner-draft", "version": 1}', { kind: 'not-a-draft', at: 'draft' }]
])('a file that is %s is refused, and nothing changes', async (_title, text, problem) => {
	const shelf = await testShelf();
	expect(await shelf.importDraft(fileFrom(text))).toEqual({ ok: false, problem });
	expect(shelf.drafts.current ?? []).toEqual([]);
});
