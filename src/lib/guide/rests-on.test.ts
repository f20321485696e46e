import { expect, test } from 'vitest';
import type { GuidePack } from './guide.ts';
import type { Knowledge } from './knowledge.ts';
import { ownProposal, restsOn } from './rests-on.ts';
import type { Basis } from './source.ts';

const own: readonly Basis[] = [{ kind: 'default' }];
const law: Basis = { kind: 'law', act: 'act', place: '31(3)' };
const study: Basis = { kind: 'evidence', source: 'study' };

const pack: GuidePack = {
	header: { id: 'tiny', version: '1.0.0', published: '2026-01-01', licence: 'EUPL-1.2', lawAsOf: '2025-01-01', baseLocale: 'en' },
	stages: [
		{
			id: 'decide',
			number: 1,
			dependsOn: [],
			basis: [law, { ...law, place: '32(1)' }, { ...law, reading: true }],
			groups: [
				{
					id: 'first',
					questions: [
						{
							id: 'use',
							value: { kind: 'choice', options: [{ id: 'all', basis: [study] }, { id: 'none' }] },
							basis: own,
							feeds: []
						},
						{
							id: 'places',
							value: {
								kind: 'rows',
								columns: [{ id: 'size', value: { kind: 'choice', options: [{ id: 'small', basis: [study] }] } }]
							},
							basis: [law],
							feeds: []
						}
					]
				}
			]
		}
	],
	tools: [{ id: 'plan', basis: own, questions: [{ id: 'measures', value: { kind: 'yes-no' }, basis: own, feeds: [] }] }],
	fields: [
		{ id: 'essay', number: '1', limit: 100, basis: own, per: 'programme', paragraphs: [{ id: 'opening', basis: [law, study] }] }
	],
	tables: [{ id: 'sums', number: 'Table 1', place: '1', basis: [law], columns: ['amount'] }],
	codeLists: [{ id: 'funds', basis: [law], codes: [] }],
	sources: []
};

const nothing: Knowledge = {
	checks: [],
	pitfalls: [],
	challenges: [],
	capacities: [],
	measures: [],
	practices: [],
	benchmarks: [],
	screens: [],
	references: [],
	terms: []
};

const found = (knowledge: Knowledge = nothing, rules: Parameters<typeof restsOn>[2] = []) =>
	Object.fromEntries(
		[...restsOn(pack, knowledge, rules)].map(([source, things]) => [source, things.map(({ kind, id }) => `${kind}/${id}`)])
	);

test('what names a source several times rests on it once', () => {
	expect(found()['act']).toEqual(['stages/decide', 'questions/places', 'fields/essay', 'tables/sums', 'code-lists/funds']);
});

test('options count with their question, columns included, and paragraphs with their field', () => {
	expect(found()['study']).toEqual(['questions/use', 'questions/places', 'fields/essay']);
});

test('what no source is named for is a proposal of our own', () => {
	expect(found()[ownProposal]).toEqual(['questions/measures', 'tools/plan']);
});

test('knowledge and rules are found after the questions, and the questions of a screen beside the screen', () => {
	const knowledge: Knowledge = {
		...nothing,
		checks: [{ id: 'ck-1', stage: 'decide', weight: 'must', responsible: ['lag'], basis: [study, ...own], questions: [] }],
		screens: [
			{ id: 'scaling', groups: ['need'], items: [{ id: 'rq-1', group: 'need', basis: [study] }], basis: own, results: [] }
		],
		terms: [{ id: 'lag', translations: { de: 'LAG', fr: 'GAL' }, basis: [study] }]
	};
	expect(found(knowledge, [{ id: 'c1', basis: [study] }])['study']?.slice(3)).toEqual([
		'rules/c1',
		'checks/ck-1',
		'screen-items/rq-1',
		'terms/lag'
	]);
});
