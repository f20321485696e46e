import { describe, expect, it } from 'vitest';
import { draftAnswers } from './draft-answers.ts';
import { emptyDraft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';

const guide: Guide = {
	header: { id: 'test', version: '1', published: '2026-01-01', licence: 'EUPL-1.2', lawAsOf: '2026-01-01', baseLocale: 'en' },
	tools: [],
	stages: [
		{
			id: 'decide',
			number: 1,
			dependsOn: [],
			basis: [{ kind: 'default' }],
			groups: [
				{
					id: 'need',
					questions: [
						{ id: 'clld-use', value: { kind: 'yes-no' }, basis: [], feeds: [] },
						{
							id: 'reasons',
							value: { kind: 'text', lines: 'many' },
							basis: [],
							feeds: [],
							when: { question: 'clld-use', is: ['no'] }
						},
						{ id: 'funds', value: { kind: 'choices', options: [{ id: 'esf' }, { id: 'erdf' }] }, basis: [], feeds: [] },
						{
							id: 'areas',
							value: {
								kind: 'rows',
								columns: [
									{ id: 'name', value: { kind: 'text', lines: 'one' } },
									{ id: 'budget', value: { kind: 'money' } }
								]
							},
							basis: [],
							feeds: []
						}
					]
				}
			]
		}
	],
	fields: [],
	tables: [],
	codeLists: []
};

const text: GuideText = {
	title: 'Test',
	tools: {},
	stages: { decide: { title: 'Decide', short: 'Decide', purpose: '', groups: {} } },
	questions: {
		funds: { label: 'Which Funds?', help: '', why: '', options: { esf: { label: 'ESF+' }, erdf: { label: 'ERDF' } } },
		areas: { label: 'Which areas?', help: '', why: '', columns: { name: { label: 'Area' }, budget: { label: 'Budget' } } }
	},
	fields: {},
	tables: {},
	codeLists: {}
};

const empty = emptyDraft({ id: 'd', name: 'D', guide: { id: 'test', version: '1' }, language: 'en', at: '2026-01-01T00:00:00Z' });

describe('answers of a draft', () => {
	it('are those of the questions asked, in words', () => {
		const draft = {
			...empty,
			answers: { 'clld-use': 'yes', reasons: 'kept, but not asked', funds: ['esf', 'erdf'] },
			rows: {
				areas: [
					{ id: '1', cells: { name: 'Valley', budget: '1250000' } },
					{ id: '2', cells: { name: ' ' } },
					{ id: '3', cells: { name: 'Harbour', budget: 'about a million' } }
				]
			}
		};
		expect(draftAnswers(guide, text, draft, { yes: 'Yes', no: 'No', unknown: 'Not known' })).toEqual({
			stages: [
				{
					title: '1 Decide',
					questions: [
						{ label: 'clld-use', answer: { kind: 'texts', texts: ['Yes'] } },
						{ label: 'Which Funds?', answer: { kind: 'texts', texts: ['ESF+', 'ERDF'] } },
						{
							label: 'Which areas?',
							answer: {
								kind: 'table',
								columns: [
									{ label: 'Area', numeric: false },
									{ label: 'Budget', numeric: true }
								],
								rows: [
									{ kind: 'row', cells: ['Valley', 'EUR\u00a01\u00a0250\u00a0000'] },
									{ kind: 'row', cells: ['Harbour', 'about a million'] }
								]
							}
						}
					]
				}
			]
		});
	});
});
