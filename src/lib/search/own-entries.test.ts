import { expect, test } from 'vitest';
import fc from 'fast-check';
import { ownEntries } from './own-entries.ts';
import type { Entry, ThingKind } from './search-entries.ts';
import { guideQuestions, type Guide } from '#lib/guide/guide.ts';
import type { Column, QuestionKind } from '#lib/guide/question.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

const columns: readonly Column[] = [
	{ id: 'name', value: { kind: 'text', lines: 'one' } },
	{ id: 'budget', value: { kind: 'money' } },
	{ id: 'remark', value: { kind: 'text', lines: 'many' } }
];

const ask = (id: string, value: QuestionKind) => ({ id, value, basis: [], feeds: [] });

const guide: Guide = {
	...tinyGuide,
	stages: [
		{
			id: 'design',
			number: 2,
			dependsOn: [],
			basis: [],
			groups: [
				{
					id: 'all',
					questions: [
						ask('why', { kind: 'text', lines: 'many' }),
						ask('use', { kind: 'choice', options: [{ id: 'all' }] }),
						ask('lags', { kind: 'rows', columns })
					]
				}
			]
		}
	],
	tools: []
};

const thing = (kind: ThingKind, id: string, title: string): Entry => ({
	id: `${kind}/${id}`,
	kind,
	title,
	body: 'Help',
	keywords: '',
	place: { kind, id, page: 'design' }
});

const things = [
	thing('question', 'why', 'Why CLLD?'),
	thing('question', 'use', 'Do you use CLLD?'),
	thing('question', 'lags', 'Which LAGs?'),
	thing('field', 'territories', 'Territories'),
	thing('check', 'ck-001', 'It is decided.'),
	thing('pitfall', 'pf-01', 'Too late')
];

const own = (parts: Parameters<typeof draftWith>[0]) => ownEntries(guide, draftWith(parts), things);

test('an answer in words is an entry with the title of its question', () => {
	expect(own({ answers: { why: ' The valleys empty. ', use: 'all', gone: 'Kept' } })).toEqual([
		{
			id: 'own/question/why',
			kind: 'answer',
			title: 'Why CLLD?',
			body: 'The valleys empty.',
			keywords: '',
			place: { kind: 'question', id: 'why', page: 'design' }
		}
	]);
});

test('each row with words is an entry, its cells in the order of the columns', () => {
	const rows = { lags: [{ remark: 'Urban', name: 'Tarrow', budget: '100' }, { budget: '5' }, { name: 'Aldra' }] };
	expect(own({ rows }).map(({ id, body }) => [id, body])).toEqual([
		['own/question/lags/row-1', 'Tarrow\nUrban'],
		['own/question/lags/row-3', 'Aldra']
	]);
});

test('own texts of the section lead to their field, those of an objective to the field of that objective', () => {
	const fields = { territories: { text: 'Ours', adopted: '' }, 'territories@h': { text: 'For h', adopted: '' } };
	expect(own({ fields }).map(({ body, place }) => [body, place])).toEqual([
		['Ours', { kind: 'field', id: 'territories' }],
		['For h', { kind: 'field', id: 'territories', objective: 'h' }]
	]);
});

test('notes are found with what they are about, states and dates are not', () => {
	const states = {
		'ck-001': { state: 'done', note: 'See the minutes', person: 'Maria', due: '2026-11-23' },
		'pf-01': { state: 'accepted' },
		'ck-999': { note: 'Of another version' }
	};
	expect(own({ states }).map(({ id, title, body }) => [id, title, body])).toEqual([
		['own/state/ck-001', 'It is decided.', 'See the minutes\nMaria']
	]);
});

test('no draft makes it throw, and no two entries share an id', () => {
	const all = guideQuestions(tinyGuide).map(({ id }) => thing('question', id, id));
	fc.assert(
		fc.property(garbledDraft(tinyGuide), (draft) => {
			const ids = ownEntries(tinyGuide, draft, all).map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}),
		{ numRuns: 50 }
	);
});
