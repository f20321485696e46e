import { expect, test } from 'vitest';
import { compareDrafts } from './compare-drafts.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

const compare = (before: Draft, after: Draft) => compareDrafts(tinyGuide, before, after);

test('a draft does not differ from itself, nor from one with its choices in another order', () => {
	const draft = draftWith({
		answers: { use: 'all', partners: ['school', 'town'] },
		rows: { places: [{ name: 'Valley' }] },
		fields: { territories: { text: 'Ours', adopted: '' } },
		states: { 'ck-001': { state: 'done' } }
	});
	expect(compare(draft, draft)).toEqual({ places: [], fields: [], states: [], count: 0 });
	expect(compare(draft, { ...draft, answers: { ...draft.answers, partners: ['town', 'school'] } }).count).toBe(0);
	expect(compare(draftWith(), draftWith({ answers: { why: '', partners: [] }, states: { 'ck-001': { state: '' } } })).count).toBe(
		0
	);
});

test('answers that were given, changed or removed stand with their stage, in the order of the guide', () => {
	const before = draftWith({ answers: { use: 'all', why: 'Because', partners: ['school'] } });
	const after = draftWith({ answers: { use: 'some', partners: ['school', 'town'], cci: '2021DE', 'no-more': '1' } });
	const { places, count } = compare(before, after);
	expect(places.flatMap(({ questions }) => questions)).toEqual([
		{ kind: 'answer', question: 'cci', after: '2021DE' },
		{ kind: 'answer', question: 'use', before: 'all', after: 'some' },
		{ kind: 'answer', question: 'why', before: 'Because' },
		{ kind: 'answer', question: 'partners', before: ['school'], after: ['school', 'town'] },
		{ kind: 'answer', question: 'no-more', after: '1' }
	]);
	expect(places.at(-1)?.place).toBeUndefined();
	expect(places[0]?.place).toBe(tinyGuide.stages[0]?.id);
	expect(count).toBe(5);
});

test('of a table the rows that were added, removed and changed are told, cell by cell', () => {
	const valley = { id: 'a', cells: { name: 'Valley', people: '5', grant: '7' } };
	const hills = { id: 'b', cells: { name: 'Hills' } };
	const coast = { id: 'c', cells: { name: 'Coast' } };
	const before = { ...draftWith(), rows: { places: [valley, hills] } };
	const after = { ...draftWith(), rows: { places: [coast, { id: 'a', cells: { name: 'Valley', people: '6', size: 'small' } }] } };
	const { places, count } = compare(before, after);
	const cells = [
		{ column: 'grant', before: '7' },
		{ column: 'people', before: '5', after: '6' },
		{ column: 'size', after: 'small' }
	];
	expect(places[0]?.questions).toEqual([
		{ kind: 'table', question: 'places', added: [coast], removed: [hills], changed: [{ row: 'a', cells }] }
	]);
	expect(count).toBe(3);
	expect(compare(before, { ...before, rows: { places: [hills, valley] } }).count).toBe(0);
});

test('own texts and what is noted are compared, ticks of transfer are not', () => {
	const before = draftWith({
		fields: { territories: { text: 'Ours', adopted: '' }, actions: { transferred: { text: 'x', at: '2026-01-01T00:00:00Z' } } },
		states: { 'ck-001': { state: 'open', note: 'Kept' } }
	});
	const after = draftWith({
		fields: { 'territories@h': { text: '', adopted: 'p' } },
		states: { 'ck-001': { state: 'done', note: 'Kept' }, 'cn-01': { level: '2' } }
	});
	expect(compare(before, after)).toMatchObject({
		fields: [
			{ field: 'territories', before: 'Ours' },
			{ field: 'territories@h', after: '' }
		],
		states: [
			{ subject: 'ck-001', property: 'state', before: 'open', after: 'done' },
			{ subject: 'cn-01', property: 'level', after: '2' }
		],
		count: 4
	});
});
