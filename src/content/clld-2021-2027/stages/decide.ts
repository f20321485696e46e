import type { Condition } from '#lib/guide/condition.ts';
import type { Stage } from '#lib/guide/guide.ts';

const notRejected: Condition = { not: { question: 'clld-use', is: ['no'] } };

const rejected: Condition = { question: 'clld-use', is: ['no'] };

export const decide: Stage = {
	id: 'decide',
	number: 1,
	weeks: [8, 16],
	dependsOn: [],
	basis: [{ kind: 'default' }],
	groups: [
		{
			id: 'need',
			questions: [
				{
					id: 'local-needs',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'evidence', source: 'src-01' },
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(i)' }
					],
					feeds: ['strategy', 'justification'],
					essential: true
				}
			]
		},
		{
			id: 'ground',
			questions: [
				{
					id: 'other-instruments',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'kind',
								value: {
									kind: 'choice',
									options: [
										{ id: 'leader' },
										{ id: 'fisheries-clld' },
										{ id: 'integrated-investment' },
										{ id: 'other-territorial-tool' },
										{ id: 'social-contract' },
										{ id: 'neighbourhood-programme' },
										{ id: 'other' }
									]
								},
								required: true
							},
							{ id: 'name', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'area', value: { kind: 'text', lines: 'one' } },
							{ id: 'demarcation', value: { kind: 'text', lines: 'many' }, required: true }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-02' },
						{ kind: 'law', act: 'cpr', place: '28' }
					],
					feeds: ['strategy', 'territories']
				},
				{
					id: 'existing-lags',
					value: { kind: 'text', lines: 'many' },
					basis: [{ kind: 'evidence', source: 'src-01' }],
					feeds: ['strategy']
				},
				{
					id: 'white-spots',
					value: { kind: 'text', lines: 'many' },
					basis: [{ kind: 'evidence', source: 'src-01' }, { kind: 'default' }],
					feeds: ['ta-actions', 'strategy']
				},
				{
					id: 'lessons-2014-2020',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(vii)' },
						{ kind: 'evidence', source: 'src-12' },
						{ kind: 'evidence', source: 'src-27' }
					],
					feeds: ['strategy'],
					essential: true
				}
			]
		},
		{
			id: 'added-value',
			questions: [
				{
					id: 'added-value-social-capital',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'evidence', source: 'src-09' },
						{ kind: 'evidence', source: 'src-43' }
					],
					feeds: ['strategy', 'justification']
				},
				{
					id: 'added-value-governance',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'evidence', source: 'src-09' },
						{ kind: 'evidence', source: 'src-43' }
					],
					feeds: ['strategy', 'justification']
				},
				{
					id: 'added-value-results',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'evidence', source: 'src-09' },
						{ kind: 'evidence', source: 'src-43' }
					],
					feeds: ['strategy', 'justification'],
					essential: true
				}
			]
		},
		{
			id: 'effort',
			questions: [
				{
					id: 'extra-layer-cost',
					value: { kind: 'money' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '34(2)' },
						{ kind: 'evidence', source: 'src-09' },
						{ kind: 'evidence', source: 'src-12' }
					],
					feeds: []
				},
				{
					id: 'authority-staff-number',
					value: { kind: 'number', unit: 'staff' },
					basis: [{ kind: 'evidence', source: 'src-02' }, { kind: 'default' }],
					feeds: ['strategy']
				},
				{
					id: 'authority-staff-fte',
					value: { kind: 'number', unit: 'staff', decimals: 2 },
					basis: [{ kind: 'evidence', source: 'src-02' }],
					feeds: ['strategy']
				},
				{
					id: 'authority-staff-secured',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'evidence', source: 'src-02' },
						{ kind: 'law', act: 'cpr', place: '63(2)' },
						{ kind: 'law', act: 'cpr', place: '43(1)' },
						{ kind: 'default' }
					],
					feeds: ['strategy']
				},
				{
					id: 'risk-appetite',
					value: {
						kind: 'choice',
						options: [
							{ id: 'proven-only', basis: [{ kind: 'default' }] },
							{ id: 'failure-tolerated', basis: [{ kind: 'default' }] },
							{ id: 'learning-counts', basis: [{ kind: 'evidence', source: 'src-112' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-30' },
						{ kind: 'evidence', source: 'src-128' }
					],
					feeds: []
				},
				{
					id: 'risk-appetite-agreed-by',
					value: { kind: 'text', lines: 'one' },
					basis: [{ kind: 'evidence', source: 'src-30' }, { kind: 'default' }],
					feeds: [],
					when: { question: 'risk-appetite', answered: true }
				},
				{
					id: 'risk-appetite-agreed-on',
					value: { kind: 'date' },
					basis: [{ kind: 'default' }],
					feeds: [],
					when: { question: 'risk-appetite', answered: true }
				}
			]
		},
		{
			id: 'choice',
			questions: [
				{
					id: 'clld-use',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'yes',
								basis: [
									{ kind: 'evidence', source: 'src-02' },
									{ kind: 'evidence', source: 'src-09' }
								]
							},
							{ id: 'pilot', basis: [{ kind: 'default' }] },
							{ id: 'no', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(1)' },
						{ kind: 'evidence', source: 'src-02' }
					],
					feeds: ['strategy', 'territories'],
					essential: true
				},
				{
					id: 'pilot-extension-criteria',
					value: { kind: 'text', lines: 'many' },
					basis: [{ kind: 'default' }],
					feeds: ['territories'],
					when: { question: 'clld-use', is: ['pilot'] }
				},
				{
					id: 'no-clld-reasons',
					value: { kind: 'text', lines: 'many' },
					basis: [{ kind: 'law', act: 'cpr', place: '31(1)' }, { kind: 'default' }],
					feeds: ['strategy'],
					when: rejected,
					essential: true
				},
				{
					id: 'no-clld-alternative',
					value: {
						kind: 'choice',
						options: [
							{ id: 'territorial-calls', basis: [{ kind: 'default' }] },
							{
								id: 'integrated-investment',
								basis: [
									{ kind: 'law', act: 'cpr', place: '28' },
									{ kind: 'law', act: 'cpr', place: '29' }
								]
							},
							{ id: 'other-territorial-tool', basis: [{ kind: 'law', act: 'cpr', place: '28' }] },
							{ id: 'general-calls', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(v)' },
						{ kind: 'law', act: 'cpr', place: '28' }
					],
					feeds: ['strategy', 'territories'],
					when: rejected
				},
				{
					id: 'clld-purpose',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'inclusion',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '4(1)' },
									{ kind: 'evidence', source: 'src-131' }
								]
							},
							{
								id: 'employment',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '4(1)' },
									{ kind: 'evidence', source: 'src-131' }
								]
							},
							{
								id: 'innovation',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '14(1)' },
									{ kind: 'law', act: 'esf-plus', place: '14(4)' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '4(1)' },
						{ kind: 'evidence', source: 'src-131' }
					],
					feeds: ['strategy', 'justification', 'actions'],
					when: notRejected,
					essential: true
				},
				{
					id: 'partnership-agreement-scope',
					value: {
						kind: 'choice',
						options: [
							{ id: 'all-funds', basis: [{ kind: 'law', act: 'cpr', place: '11(1)(b)', reading: true }] },
							{ id: 'some-funds', basis: [{ kind: 'law', act: 'cpr', place: '11(1)(b)', reading: true }] },
							{ id: 'esf-plus-only', basis: [{ kind: 'default' }] },
							{ id: 'not-mentioned', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '11(1)(b)', reading: true },
						{ kind: 'law', act: 'cpr', place: '13(1)' }
					],
					feeds: ['strategy'],
					when: notRejected
				},
				{
					id: 'decision-partners',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '8(1)' },
						{ kind: 'law', act: 'cpr', place: '8(2)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(h)' }
					],
					feeds: ['partnership'],
					essential: true
				},
				{
					id: 'clld-decided-on',
					value: { kind: 'date' },
					basis: [{ kind: 'default' }],
					feeds: []
				}
			]
		}
	]
};
