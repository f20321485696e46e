import { expect, test } from 'vitest';
import { loadChangeNames } from './load-change-names.ts';
import { showChanges } from './show-changes.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { en } from '#content/text/en.ts';
import { snapshotsText } from '#content/text/en/pages/snapshots.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { compareDrafts } from '#lib/readiness/compare-drafts.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const words = snapshotsText.compare;

const show = async (before: Draft, after: Draft) => {
	const names = await loadChangeNames('en');
	return showChanges(compareDrafts(guide, before, after), { guide, names, language: 'en', yesNo: en.yesNo, words });
};

test('answers are told in words, under the title of their stage, and texts for their words to be compared', async () => {
	const before = draftWith({ answers: { 'budget-total': '1000', 'selection-committee': 'Three people' } });
	const after = draftWith({ answers: { 'budget-total': '2500', 'selection-committee': 'Four people', 'no-more': 'x' } });
	const groups = await show(before, after);
	const changes = groups.flatMap((group) => group.changes);
	expect(changes.find(({ key }) => key === 'answer-budget-total')).toMatchObject({
		kind: 'value',
		before: 'EUR\u00a01\u00a0000',
		after: 'EUR\u00a02\u00a0500'
	});
	expect(changes.find(({ key }) => key === 'answer-selection-committee')).toMatchObject({ kind: 'text', after: 'Four people' });
	expect(groups.at(-1)).toMatchObject({ title: words.otherVersion, changes: [{ label: 'no-more', before: '', after: 'x' }] });
});

test('rows are told cell by cell with the labels of their columns', async () => {
	const row = (id: string, cells: Record<string, string>) => ({ id, cells });
	const before = {
		...draftWith(),
		rows: { 'planned-areas': [row('a', { name: 'Valley', allocation: '5' }), row('b', { name: 'Hills' })] }
	};
	const after = {
		...draftWith(),
		rows: { 'planned-areas': [row('a', { name: 'Valley', allocation: '7' }), row('c', { odd: '1', name: 'Coast' })] }
	};
	const [group] = await show(before, after);
	expect(group?.count).toBe(3);
	expect(group?.changes[0]).toMatchObject({
		kind: 'rows',
		rows: [
			{ state: 'added', cells: [{ after: 'Coast' }, { label: 'odd', after: '1' }] },
			{ state: 'removed', cells: [{ before: 'Hills' }] },
			{ state: 'changed', cells: [{ before: 'EUR\u00a05', after: 'EUR\u00a07' }] }
		]
	});
});

test('own texts and notes are told with the titles of their fields and subjects', async () => {
	const after = draftWith({
		fields: { 'actions@h': { text: 'Ours', adopted: '' } },
		states: { 'ck-001': { state: 'done', note: 'Seen', due: '2026-11-23' } }
	});
	const [fields, notes] = await show(draftWith(), after);
	expect(fields).toMatchObject({ title: words.fields, changes: [{ kind: 'text', after: 'Ours' }] });
	expect(fields?.changes[0]?.label).toMatch(/\(h\)$/);
	expect(notes?.changes).toMatchObject([
		{ kind: 'value', after: '23\u00a0November\u00a02026' },
		{ kind: 'text', after: 'Seen' },
		{ kind: 'value', after: 'Done' }
	]);
	expect(notes?.changes[0]?.label).toMatch(/: Due$/);
});
