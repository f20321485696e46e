import { expect, test } from 'vitest';
import { guideEntries, type Findable } from './search-entries.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Knowledge } from '#lib/guide/knowledge.ts';
import type { KnowledgeText } from '#lib/guide/knowledge-text.ts';
import type { Basis } from '#lib/guide/source.ts';

const law: readonly Basis[] = [{ kind: 'law', act: 'cpr', place: '34(2)' }, { kind: 'default' }];

const guide: Pick<Guide, 'stages' | 'tools' | 'fields' | 'tables'> = {
	stages: [
		{
			id: 'design',
			number: 2,
			dependsOn: [],
			basis: [],
			groups: [
				{
					id: 'money',
					questions: [
						{ id: 'share', value: { kind: 'choice', options: [{ id: 'full' }] }, basis: law, feeds: [] },
						{
							id: 'lags',
							value: { kind: 'rows', columns: [{ id: 'name', value: { kind: 'text', lines: 'one' } }] },
							basis: [],
							feeds: []
						},
						{ id: 'wordless', value: { kind: 'money' }, basis: [], feeds: [] }
					]
				}
			]
		}
	],
	tools: [{ id: 'capacity', basis: [], questions: [] }],
	fields: [{ id: 'territories', number: '2.1.1.1.1', limit: 2000, basis: law, per: 'programme', paragraphs: [] }],
	tables: [{ id: 'table-6', number: 'Table 6', place: '2.1.1.1.3', basis: [], columns: ['code'] }]
};

const text: Partial<GuideText> = {
	stages: {
		design: { title: 'Design', short: 'Design it', purpose: 'Settle it.', groups: { money: { title: 'Money' } } }
	},
	tools: { capacity: { title: 'Capacity needs', short: 'Capacity', purpose: 'See what is missing.' } },
	questions: {
		share: {
			label: 'Which _share_?',
			help: 'See [the areas](question:areas).\n\n- At most 25 %',
			why: 'A ceiling.',
			options: { full: { label: 'The full 25 %' } }
		},
		lags: { label: 'Which LAGs?', help: 'All.', why: 'To know.', row: ['LAG', 'LAGs'], columns: { name: { label: 'Name' } } }
	},
	fields: { territories: { title: 'Territories', guidance: 'Say where.' } },
	tables: { 'table-6': { title: 'Dimension 3', guidance: 'Codes.', columns: { code: 'Code' } } }
};

const knowledge: Knowledge = {
	checks: [{ id: 'ck-001', stage: 'design', weight: 'must', responsible: [], basis: law, questions: [] }],
	pitfalls: [],
	challenges: [],
	capacities: [],
	measures: [],
	practices: [],
	benchmarks: [],
	screens: [{ id: 'scaling', groups: ['need'], items: [{ id: 'rq-01', group: 'need', basis: [] }], basis: [], results: [] }],
	references: [],
	terms: [{ id: 'lag', translations: { de: 'lokale Aktionsgruppe', fr: 'groupe d’action locale' }, basis: [] }]
};

const knowledgeText: Partial<KnowledgeText> = {
	checks: { 'ck-001': { title: 'It is respected.', why: 'Or it is refused.', evidence: 'a table' } },
	screens: {
		scaling: {
			title: 'Scaling',
			purpose: 'To see.',
			scale: ['', '', '', ''],
			groups: { need: 'Need' },
			items: { 'rq-01': { question: 'Is it needed?' } },
			results: {}
		}
	},
	terms: { lag: { term: 'local action group', also: ['LAG'], meaning: 'A partnership.' } }
};

const entries = guideEntries({
	guide: guide as Guide,
	text: text as GuideText,
	knowledge,
	knowledgeText: knowledgeText as KnowledgeText,
	rules: [
		{ id: 'c29', basis: law },
		{ id: 'c99', basis: [] }
	],
	ruleTexts: { c29: { title: 'The ceiling holds.', messages: {}, remedy: 'Lower it.', explain: 'Article 34(2).' } },
	sources: [
		{
			id: 'cpr',
			kind: 'act',
			title: 'Regulation (EU) 2021/1060',
			publisher: 'Official Journal',
			year: '2021',
			addresses: [],
			seen: 'part',
			act: { shortName: 'CPR', number: '2021/1060', consolidated: '2025-10-25', eli: '' }
		}
	],
	cite: ({ act, place }) => `${act.toUpperCase()}, Article ${place}`
} satisfies Findable);

const of = (id: string) => entries.find((entry) => entry.id === id);

test('everything with words is an entry, what has none is left out', () => {
	expect(entries.map(({ id }) => id)).toEqual([
		'stage/design',
		'tool/capacity',
		'question/share',
		'question/lags',
		'check/ck-001',
		'term/lag',
		'screen-question/rq-01',
		'rule/c29',
		'field/territories',
		'field/table-6',
		'source/cpr'
	]);
});

test('a question is found by its texts without their marks, its options and its articles', () => {
	expect(of('question/share')).toEqual({
		id: 'question/share',
		kind: 'question',
		title: 'Which share?',
		body: 'See the areas.\nAt most 25 %\nA ceiling.',
		keywords: 'The full 25 %\nCPR, Article 34(2)',
		place: { kind: 'question', id: 'share', page: 'design' }
	});
});

test.each([
	['question/lags', 'keywords', 'LAG\nLAGs\nName'],
	['stage/design', 'keywords', 'Design it\nMoney'],
	['check/ck-001', 'keywords', 'ck-001\nCPR, Article 34(2)'],
	['check/ck-001', 'place', { kind: 'check', id: 'ck-001', page: 'design' }],
	['screen-question/rq-01', 'place', { kind: 'screen-question', id: 'rq-01', page: 'scaling' }],
	['term/lag', 'keywords', 'LAG\nlokale Aktionsgruppe\ngroupe d’action locale'],
	['rule/c29', 'body', 'Article 34(2).\nLower it.'],
	['field/territories', 'title', '2.1.1.1.1 Territories'],
	['field/table-6', 'keywords', '2.1.1.1.3\nCode'],
	['source/cpr', 'keywords', 'cpr\nCPR\n2021/1060'],
	['source/cpr', 'body', 'Official Journal, 2021']
] as const)('of %s the %s is %j', (id, part, value) => {
	expect(of(id)?.[part]).toEqual(value);
});
