import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import type { OpenDraft } from './open-draft.svelte.ts';
import { newDraft, testShelf, valueOf, wait } from './test-shelf.ts';

const opened = async (): Promise<OpenDraft> => newDraft(await testShelf());

test('a new draft has a name, a language, the guide, and nothing else', async () => {
	const draft = await opened();
	expect(draft.current).toMatchObject({
		format: 1,
		name: 'Draft',
		language: 'en',
		guide: { id: 'test-guide', version: '1.0.0' }
	});
	expect(draft.current).toMatchObject({ answers: {}, rows: {}, fields: {}, states: {} });
});

test('answers of all kinds are there at once, and gone when they are emptied', async () => {
	const draft = await opened();
	draft.answer('reasons', 'Because');
	draft.answer('budget', '1250000.5');
	draft.answer('funds', ['esf-plus', 'erdf']);
	expect(draft.current.answers).toEqual({ reasons: 'Because', budget: '1250000.5', funds: ['erdf', 'esf-plus'] });
	draft.answer('reasons', '');
	draft.answer('budget', undefined);
	draft.answer('funds', []);
	expect(draft.current.answers).toEqual({});
});

test('whoever reads the draft is told of an edit', async () => {
	const draft = await opened();
	const seen: unknown[] = [];
	const stop = $effect.root(() => {
		$effect(() => void seen.push(draft.current.answers.budget));
	});
	flushSync();
	draft.answer('budget', '5');
	flushSync();
	stop();
	expect(seen).toEqual([undefined, '5']);
});

test('an edit keeps everything else the same object, and one that changes nothing keeps the draft', async () => {
	const draft = await opened();
	const row = draft.addRow('areas', { name: 'Valley', amount: '5' });
	draft.addRow('areas', { name: 'Hills' });
	draft.answer('funds', ['esf-plus']);
	draft.adoptField('equality', 'Proposed');
	const before = draft.current;
	draft.answer('reasons', 'Because');
	expect(draft.current.answers.funds).toBe(before.answers.funds);
	expect(draft.current.rows).toBe(before.rows);
	expect(draft.current.fields).toBe(before.fields);
	draft.setCell('areas', row, 'amount', '6');
	expect(draft.current.rows.areas?.[1]).toBe(before.rows.areas?.[1]);
	expect(draft.current.rows.areas?.[0]).toEqual({ id: row, cells: { name: 'Valley', amount: '6' } });
	const after = draft.current;
	draft.setCell('areas', row, 'amount', '6');
	draft.answer('funds', ['esf-plus']);
	draft.answer('reasons', 'Because', 'Because');
	draft.rename('Draft');
	expect(draft.current).toBe(after);
});

test('rows are added, moved and removed where they are wanted', async () => {
	const draft = await opened();
	const names = () => (draft.current.rows.areas ?? []).map((row) => row.cells.name);
	const first = draft.addRow('areas', { name: 'A' });
	const [, third] = draft.addRows('areas', [{ name: 'B' }, { name: 'C' }]);
	expect(names()).toEqual(['A', 'B', 'C']);
	draft.moveRow('areas', third!, 0);
	expect(names()).toEqual(['C', 'A', 'B']);
	draft.moveRow('areas', third!, 2);
	expect(names()).toEqual(['A', 'B', 'C']);
	draft.removeRow('areas', first);
	expect(names()).toEqual(['B', 'C']);
});

test('a table takes no more rows than it may have, and tells which it took', async () => {
	const draft = await opened();
	expect(
		draft.addRows(
			'areas',
			Array.from({ length: 5001 }, () => ({ amount: '1' }))
		)
	).toHaveLength(5000);
	expect(draft.current.rows.areas).toHaveLength(5000);
});

test('a field follows its proposal until it is adopted or written into, and again when told to', async () => {
	const draft = await opened();
	draft.adoptField('equality', 'Proposed');
	expect(draft.current.fields.equality).toEqual({ text: 'Proposed', adopted: 'Proposed' });
	draft.writeField('equality', 'Proposed and mine', 'Proposed');
	expect(draft.current.fields.equality).toEqual({ text: 'Proposed and mine', adopted: 'Proposed' });
	draft.keepField('equality', 'Proposed anew');
	expect(draft.current.fields.equality?.adopted).toBe('Proposed anew');
	draft.followProposal('equality');
	expect(draft.current.fields.equality).toBeUndefined();
	draft.writeField('partnership', 'Proposed, typed into', 'Proposed');
	expect(draft.current.fields.partnership).toEqual({ text: 'Proposed, typed into', adopted: 'Proposed' });
	draft.keepField('strategy', 'Nothing of my own');
	expect(draft.current.fields.strategy).toBeUndefined();
});

test('what was transferred is remembered with its time until it is unticked', async () => {
	const draft = await opened();
	draft.markTransferred('equality', 'As sent', '2026-03-02T10:00:00Z');
	expect(draft.current.fields.equality).toEqual({ transferred: { text: 'As sent', at: '2026-03-02T10:00:00Z' } });
	draft.unmarkTransferred('equality');
	expect(draft.current.fields).toEqual({});
});

test('half a character, as some keyboards deliver it, becomes whole with its other half', async () => {
	const draft = await opened();
	draft.answer('reasons', 'a', '');
	draft.answer('reasons', 'a\ud83d', 'a');
	draft.answer('reasons', 'a\ud83d\ude00', 'a\ud83d');
	expect(draft.current.answers.reasons).toBe('a😀');
});

describe('undo', () => {
	test('a session of edits is undone to the beginning and redone to the end', async () => {
		const draft = await opened();
		const states = [draft.current];
		const step = (edit: () => void) => {
			edit();
			states.push(draft.current);
		};
		let row = '';
		step(() => draft.answer('reasons', 'Because'));
		step(() => draft.answer('budget', '5'));
		step(() => draft.answer('funds', ['esf-plus', 'erdf']));
		step(() => (row = draft.addRow('areas', { name: 'Valley' })));
		step(() => draft.addRows('areas', [{ name: 'B' }, { name: 'C' }]));
		step(() => draft.setCell('areas', row, 'name', 'Valley and hills'));
		step(() => draft.moveRow('areas', row, 2));
		step(() => draft.removeRow('areas', row));
		step(() => draft.adoptField('equality', 'Proposed'));
		step(() => draft.writeField('equality', 'Mine', 'Proposed'));
		step(() => draft.markTransferred('equality', 'Mine', '2026-03-02T10:00:00Z'));
		step(() => draft.followProposal('equality'));
		step(() => draft.rename('Another name'));
		const contents = ({ changedAt: _, ...rest }: OpenDraft['current']) => rest;
		expect(draft.canRedo).toBe(false);
		for (const state of states.slice(0, -1).reverse()) {
			draft.undo();
			expect(contents(draft.current)).toEqual(contents(state));
		}
		expect(draft.canUndo).toBe(false);
		for (const state of states.slice(1)) {
			draft.redo();
			expect(contents(draft.current)).toEqual(contents(state));
		}
		expect(draft.canRedo).toBe(false);
	});

	test('letters typed quickly into one field are one step, slowly two, and another field begins a new one', async () => {
		const draft = await opened();
		for (const text of ['a', 'ab', 'abc']) draft.answer('reasons', text);
		draft.answer('needs', 'x');
		await wait(550);
		draft.answer('needs', 'xy');
		draft.undo();
		expect(draft.current.answers).toEqual({ reasons: 'abc', needs: 'x' });
		draft.undo();
		expect(draft.current.answers).toEqual({ reasons: 'abc' });
		draft.undo();
		expect(draft.current.answers).toEqual({});
	});

	test('several edits made together are one step, apart from what comes before and after', async () => {
		const draft = await opened();
		const row = draft.addRow('areas', { name: 'Valley' });
		draft.answer('budget', '4');
		const before = draft.current;
		draft.together(() => {
			draft.answer('funds', ['erdf']);
			draft.setCell('areas', row, 'amount', '5');
			draft.addRows('areas', [{ name: 'Hills' }]);
			draft.answer('budget', '6');
		});
		draft.answer('budget', '7');
		draft.undo();
		expect(draft.current.answers).toEqual({ funds: ['erdf'], budget: '6' });
		expect(draft.current.rows.areas?.map(({ cells }) => cells)).toEqual([{ name: 'Valley', amount: '5' }, { name: 'Hills' }]);
		draft.undo();
		expect(draft.current).toMatchObject({ answers: before.answers, rows: before.rows });
		draft.redo();
		expect(draft.current.answers).toEqual({ funds: ['erdf'], budget: '6' });
		draft.together(() => undefined);
		expect(draft.canRedo).toBe(true);
	});

	test('an edit that changes nothing does not take away what can be redone', async () => {
		const draft = await opened();
		draft.answer('budget', '5');
		draft.undo();
		draft.answer('funds', []);
		expect([draft.canUndo, draft.canRedo]).toEqual([false, true]);
		draft.redo();
		expect(draft.current.answers).toEqual({ budget: '5' });
	});
});

test('a draft with a thousand answers and a thousand rows takes a key press in a small part of a frame', async () => {
	const draft = await opened();
	for (let number = 0; number < 1000; number += 1)
		draft.answer(`question-${number}`, 'An answer of some length, as people write them.');
	draft.addRows(
		'areas',
		Array.from({ length: 1000 }, (_, number) => ({ name: `Area ${number}`, amount: '5' }))
	);
	const [row] = draft.current.rows.areas ?? [];
	let text = '';
	const times: number[] = [];
	const cellTimes: number[] = [];
	for (let key = 0; key < 300; key += 1) {
		const shown = text;
		text += 'x';
		let start = performance.now();
		draft.answer('reasons', text, shown);
		times.push(performance.now() - start);
		start = performance.now();
		draft.setCell('areas', row!.id, 'name', text);
		cellTimes.push(performance.now() - start);
	}
	const middle = (list: number[]) => list.sort((a, b) => a - b)[150]!;
	expect(middle(times)).toBeLessThan(2);
	expect(middle(cellTimes)).toBeLessThan(2);
	valueOf(await draft.close());
});
