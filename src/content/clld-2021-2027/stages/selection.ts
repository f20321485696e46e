import type { Stage } from '#lib/guide/guide.ts';

export const selection: Stage = {
	id: 'selection',
	number: 6,
	weeks: [26, 40],
	dependsOn: ['delivery'],
	basis: [{ kind: 'default' }],
	when: { not: { question: 'clld-use', is: ['no'] } },
	groups: [
		{
			id: 'call',
			questions: [
				{
					id: 'strategy-call-opens',
					value: { kind: 'date' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(3)' },
						{ kind: 'evidence', source: 'src-66' }
					],
					feeds: ['territories'],
					essential: true
				},
				{
					id: 'partnership-stage-closes',
					value: { kind: 'date' },
					basis: [
						{ kind: 'evidence', source: 'src-83' },
						{ kind: 'evidence', source: 'src-76' }
					],
					feeds: ['territories'],
					when: { question: 'selection-model', is: ['two-stage'] }
				},
				{
					id: 'strategy-call-closes',
					value: { kind: 'date' },
					basis: [
						{ kind: 'evidence', source: 'src-66' },
						{ kind: 'evidence', source: 'src-48' },
						{ kind: 'evidence', source: 'src-146' }
					],
					feeds: ['territories'],
					essential: true
				},
				{
					id: 'second-round-closes',
					value: { kind: 'date' },
					basis: [{ kind: 'law', act: 'cpr', place: '32(3)', reading: true }, { kind: 'default' }],
					feeds: ['territories'],
					when: { question: 'selection-model', is: ['two-rounds'] }
				},
				{
					id: 'call-documents',
					value: {
						kind: 'choices',
						options: [
							{
								id: 'weighted-criteria',
								basis: [
									{ kind: 'evidence', source: 'src-10' },
									{ kind: 'law', act: 'cpr', place: '32(2)' }
								]
							},
							{ id: 'strategy-template', basis: [{ kind: 'law', act: 'cpr', place: '32(1)' }] },
							{ id: 'length-limit', basis: [{ kind: 'evidence', source: 'src-71' }] },
							{ id: 'area-rules', basis: [{ kind: 'law', act: 'cpr', place: '31(2)(a)' }] },
							{ id: 'allocation', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(f)', reading: true }] },
							{ id: 'cost-rules', basis: [{ kind: 'default' }] },
							{ id: 'model-agreement', basis: [{ kind: 'default' }] },
							{ id: 'selection-timetable', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(1)' },
						{ kind: 'law', act: 'cpr', place: '32(2)' },
						{ kind: 'evidence', source: 'src-10' },
						{ kind: 'evidence', source: 'src-71' }
					],
					feeds: ['strategy']
				}
			]
		},
		{
			id: 'criteria',
			questions: [
				{
					id: 'strategy-criteria',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'subject',
								value: {
									kind: 'choice',
									options: [
										{ id: 'partnership', basis: [{ kind: 'law', act: 'cpr', place: '31(2)(b)' }] },
										{ id: 'involvement', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(b)' }] },
										{ id: 'needs', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(c)' }] },
										{
											id: 'intervention-logic',
											basis: [
												{ kind: 'law', act: 'cpr', place: '32(1)(d)' },
												{ kind: 'evidence', source: 'src-12' }
											]
										},
										{
											id: 'innovation',
											basis: [
												{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
												{ kind: 'evidence', source: 'src-29' }
											]
										},
										{ id: 'inclusion', basis: [{ kind: 'law', act: 'cpr', place: '33(2)' }] },
										{ id: 'lag-capacity', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(e)' }] },
										{ id: 'finance', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(f)' }] },
										{ id: 'cooperation', basis: [{ kind: 'law', act: 'cpr', place: '31(2)(d)' }] },
										{ id: 'other', basis: [{ kind: 'default' }] }
									]
								},
								required: true
							},
							{ id: 'criterion', value: { kind: 'text', lines: 'one' } },
							{
								id: 'weight',
								value: { kind: 'number', unit: 'percent', min: 0, max: 100, decimals: 1 },
								required: true,
								total: true
							},
							{ id: 'judgement', value: { kind: 'text', lines: 'one' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(2)' },
						{ kind: 'evidence', source: 'src-10' },
						{ kind: 'evidence', source: 'src-12' },
						{ kind: 'evidence', source: 'src-13' }
					],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'decision-mode',
					value: {
						kind: 'choice',
						options: [
							{ id: 'minimum-score', basis: [{ kind: 'default' }] },
							{
								id: 'ranking',
								basis: [
									{ kind: 'evidence', source: 'src-68' },
									{ kind: 'evidence', source: 'src-148' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(2)' },
						{ kind: 'evidence', source: 'src-68' }
					],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'quality-threshold',
					value: { kind: 'percentage', max: 100 },
					basis: [{ kind: 'evidence', source: 'src-10' }, { kind: 'default' }],
					feeds: ['strategy']
				}
			]
		},
		{
			id: 'committee',
			questions: [
				{
					id: 'strategy-judges',
					value: {
						kind: 'choice',
						options: [
							{ id: 'expert-panel', basis: [{ kind: 'evidence', source: 'src-48' }] },
							{ id: 'mixed-committee', basis: [{ kind: 'evidence', source: 'src-22' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(2)' },
						{ kind: 'evidence', source: 'src-48' },
						{ kind: 'evidence', source: 'src-22' }
					],
					feeds: ['partnership'],
					essential: true
				},
				{
					id: 'committee-members',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'body', value: { kind: 'text', lines: 'one' }, required: true },
							{
								id: 'interest',
								value: {
									kind: 'choice',
									options: [
										{ id: 'public', basis: [{ kind: 'law', act: 'cpr', place: '8(1)(a)' }] },
										{ id: 'private', basis: [{ kind: 'law', act: 'cpr', place: '8(1)(b)' }] },
										{ id: 'civil-society', basis: [{ kind: 'law', act: 'cpr', place: '8(1)(c)' }] },
										{ id: 'research', basis: [{ kind: 'law', act: 'cpr', place: '8(1)(d)' }] }
									]
								},
								required: true
							},
							{ id: 'votes', value: { kind: 'yes-no' } },
							{ id: 'expertise', value: { kind: 'text', lines: 'one' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(2)' },
						{ kind: 'law', act: 'cpr', place: '8(1)' },
						{ kind: 'evidence', source: 'src-48' }
					],
					feeds: ['partnership']
				},
				{
					id: 'committee-rules',
					value: {
						kind: 'choices',
						options: [
							{ id: 'rules-of-procedure', basis: [{ kind: 'law', act: 'cpr', place: '32(2)', reading: true }] },
							{ id: 'signed-declarations', basis: [{ kind: 'law', act: 'financial-regulation', place: '61' }] },
							{ id: 'two-assessors', basis: [{ kind: 'default' }] },
							{ id: 'reasoned-scores', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(2)' },
						{ kind: 'law', act: 'financial-regulation', place: '61' },
						{ kind: 'default' }
					],
					feeds: ['partnership']
				}
			]
		},
		{
			id: 'assessment',
			questions: [
				{
					id: 'strategy-proof',
					value: {
						kind: 'choice',
						options: [
							{ id: 'visit-or-interview', basis: [{ kind: 'evidence', source: 'src-73' }, { kind: 'default' }] },
							{ id: 'desk-only', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-73' }, { kind: 'default' }],
					feeds: ['strategy']
				},
				{
					id: 'improvement-round',
					value: {
						kind: 'choice',
						options: [
							{ id: 'one-round', basis: [{ kind: 'default' }] },
							{ id: 'first-version', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'default' }],
					feeds: ['strategy']
				},
				{
					id: 'improvement-weeks',
					value: { kind: 'number', unit: 'weeks', min: 0, max: 52 },
					basis: [{ kind: 'default' }],
					feeds: ['strategy'],
					when: { question: 'improvement-round', is: ['one-round'] }
				}
			]
		},
		{
			id: 'decision',
			questions: [
				{
					id: 'strategy-approval-date',
					value: { kind: 'date' },
					basis: [{ kind: 'law', act: 'cpr', place: '32(2)' }, { kind: 'default' }],
					feeds: ['strategy']
				},
				{
					id: 'approval-recorded',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(2)' },
						{ kind: 'law', act: 'cpr', place: '32(4)' }
					],
					feeds: []
				},
				{
					id: 'first-round-date',
					value: { kind: 'date' },
					basis: [{ kind: 'law', act: 'cpr', place: '32(3)' }],
					feeds: ['territories'],
					essential: true
				},
				{
					id: 'result-publication',
					value: {
						kind: 'choices',
						options: [
							{ id: 'selected-list', basis: [{ kind: 'default' }] },
							{ id: 'scores', basis: [{ kind: 'default' }] },
							{ id: 'allocations', basis: [{ kind: 'default' }] },
							{ id: 'reasoned-letters', basis: [{ kind: 'default' }] },
							{ id: 'strategies', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'default' }],
					feeds: ['communication']
				},
				{
					id: 'selection-appeal',
					value: { kind: 'text', lines: 'many' },
					basis: [{ kind: 'law', act: 'cpr', place: '69(7)', reading: true }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'areas-left-out',
					value: {
						kind: 'choices',
						options: [
							{ id: 'advice', basis: [{ kind: 'default' }] },
							{ id: 'other-funding', basis: [{ kind: 'default' }] },
							{ id: 'continued-preparation', basis: [{ kind: 'default' }] },
							{ id: 'next-round', basis: [{ kind: 'default' }] },
							{ id: 'no-follow-up', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-68' },
						{ kind: 'evidence', source: 'src-148' }
					],
					feeds: ['strategy']
				}
			]
		}
	]
};
