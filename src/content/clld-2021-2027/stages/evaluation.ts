import type { Stage } from '#lib/guide/guide.ts';

export const evaluation: Stage = {
	id: 'evaluation',
	number: 9,
	dependsOn: ['agreements'],
	basis: [
		{ kind: 'law', act: 'cpr', place: '33(3)(e)' },
		{ kind: 'law', act: 'cpr', place: '33(3)(f)' },
		{ kind: 'law', act: 'cpr', place: '44' }
	],
	when: { not: { question: 'clld-use', is: ['no'] } },
	groups: [
		{
			id: 'knowledge',
			questions: [
				{
					id: 'knowledge-needs',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'audience',
								value: {
									kind: 'choice',
									options: [
										{ id: 'lag' },
										{ id: 'managing-authority' },
										{ id: 'monitoring-committee' },
										{ id: 'commission' },
										{ id: 'residents' },
										{ id: 'policy-owners' }
									]
								},
								required: true
							},
							{ id: 'question', value: { kind: 'text', lines: 'many' }, required: true },
							{ id: 'evidence', value: { kind: 'text', lines: 'one' } },
							{ id: 'due', value: { kind: 'text', lines: 'one' }, required: true }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-09' },
						{ kind: 'evidence', source: 'src-43' },
						{ kind: 'law', act: 'cpr', place: '33(3)(e)' },
						{ kind: 'law', act: 'cpr', place: '42(1)' }
					],
					feeds: []
				},
				{
					id: 'added-value-aspects',
					value: {
						kind: 'choices',
						options: [
							{
								id: 'better-results',
								basis: [
									{ kind: 'evidence', source: 'src-43' },
									{ kind: 'evidence', source: 'src-09' }
								]
							},
							{ id: 'social-capital', basis: [{ kind: 'evidence', source: 'src-43' }] },
							{ id: 'local-governance', basis: [{ kind: 'evidence', source: 'src-43' }] },
							{ id: 'distance-travelled', basis: [{ kind: 'evidence', source: 'src-85' }] },
							{ id: 'new-actors', basis: [{ kind: 'default' }] },
							{ id: 'tested-solutions', basis: [{ kind: 'default' }] },
							{ id: 'layer-cost', basis: [{ kind: 'evidence', source: 'src-09' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-09' },
						{ kind: 'evidence', source: 'src-43' },
						{ kind: 'law', act: 'cpr', place: '44(1)' }
					],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'baseline-date',
					value: { kind: 'date' },
					basis: [{ kind: 'evidence', source: 'src-43' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'evaluation-evidence',
					value: {
						kind: 'choices',
						options: [
							{ id: 'participant-records', basis: [{ kind: 'law', act: 'esf-plus', place: '17' }] },
							{ id: 'registers', basis: [{ kind: 'default' }] },
							{ id: 'lag-records', basis: [{ kind: 'default' }] },
							{ id: 'time-and-cost', basis: [{ kind: 'evidence', source: 'src-09' }, { kind: 'default' }] },
							{ id: 'surveys', basis: [{ kind: 'default' }] },
							{ id: 'interviews', basis: [{ kind: 'evidence', source: 'src-92' }] },
							{ id: 'followed-sample', basis: [{ kind: 'evidence', source: 'src-85' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-43' },
						{ kind: 'evidence', source: 'src-85' },
						{ kind: 'evidence', source: 'src-92' },
						{ kind: 'default' }
					],
					feeds: []
				}
			]
		},
		{
			id: 'evaluators',
			questions: [
				{
					id: 'strategy-evaluators',
					value: {
						kind: 'choices',
						options: [
							{ id: 'embedded-external', basis: [{ kind: 'evidence', source: 'src-85' }] },
							{
								id: 'lag-self-evaluation',
								basis: [
									{ kind: 'evidence', source: 'src-43' },
									{ kind: 'law', act: 'cpr', place: '33(3)(f)' }
								]
							},
							{ id: 'programme-evaluation', basis: [{ kind: 'law', act: 'cpr', place: '44(1)' }, { kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)(f)' },
						{ kind: 'law', act: 'cpr', place: '44(3)' },
						{ kind: 'evidence', source: 'src-85' },
						{ kind: 'evidence', source: 'src-43' }
					],
					feeds: ['partnership'],
					essential: true
				},
				{
					id: 'self-evaluation-funding',
					value: {
						kind: 'choice',
						options: [
							{ id: 'strategy-budget', basis: [{ kind: 'law', act: 'cpr', place: '34(1)(c)' }] },
							{
								id: 'shared-with-assistance',
								basis: [{ kind: 'law', act: 'cpr', place: '36(1)', reading: true }, { kind: 'default' }]
							},
							{ id: 'pooled-evaluator', basis: [{ kind: 'law', act: 'cpr', place: '34(1)(c)' }, { kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)(f)' },
						{ kind: 'law', act: 'cpr', place: '34(1)(c)' },
						{ kind: 'law', act: 'cpr', place: '34(2)' }
					],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'self-evaluation-support',
					value: {
						kind: 'choices',
						options: [
							{ id: 'training', basis: [{ kind: 'evidence', source: 'src-43' }] },
							{ id: 'common-method', basis: [{ kind: 'evidence', source: 'src-43' }] },
							{ id: 'model-terms', basis: [{ kind: 'evidence', source: 'src-43' }] },
							{ id: 'peer-review', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-43' }],
					feeds: [],
					when: { question: 'strategy-evaluators', includes: ['lag-self-evaluation'] }
				},
				{
					id: 'evaluation-methods',
					value: {
						kind: 'choices',
						options: [
							{ id: 'counterfactual', basis: [{ kind: 'default' }] },
							{ id: 'contribution', basis: [{ kind: 'evidence', source: 'src-43' }] },
							{ id: 'field-experiment', basis: [{ kind: 'evidence', source: 'src-115' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-43' }, { kind: 'evidence', source: 'src-115' }, { kind: 'default' }],
					feeds: []
				}
			]
		},
		{
			id: 'calendar',
			questions: [
				{
					id: 'evaluation-plan-date',
					value: { kind: 'date' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '44(5)' },
						{ kind: 'law', act: 'cpr', place: '44(6)' },
						{ kind: 'law', act: 'cpr', place: '44(7)' }
					],
					feeds: []
				},
				{
					id: 'mid-term-evaluation-date',
					value: { kind: 'date' },
					basis: [{ kind: 'evidence', source: 'src-92' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'final-evaluation-date',
					value: { kind: 'date' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)(f)' },
						{ kind: 'law', act: 'cpr', place: '44(2)', reading: true }
					],
					feeds: []
				},
				{
					id: 'impact-evaluation-covers-clld',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '44(2)' },
						{ kind: 'evidence', source: 'src-09' }
					],
					feeds: []
				}
			]
		},
		{
			id: 'learning',
			questions: [
				{
					id: 'evaluation-use',
					value: {
						kind: 'choice',
						options: [
							{ id: 'right-to-revise', basis: [{ kind: 'evidence', source: 'src-92' }] },
							{ id: 'yearly-adjustment', basis: [{ kind: 'default' }] },
							{ id: 'recommendations', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-92' }, { kind: 'default' }],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'learning-exchange',
					value: {
						kind: 'choices',
						options: [
							{
								id: 'peer-meetings',
								basis: [
									{ kind: 'evidence', source: 'src-32' },
									{ kind: 'evidence', source: 'src-21' }
								]
							},
							{ id: 'practice-repository', basis: [{ kind: 'evidence', source: 'src-133' }, { kind: 'default' }] },
							{ id: 'error-clinic', basis: [{ kind: 'evidence', source: 'src-13' }, { kind: 'default' }] },
							{ id: 'reports-to-residents', basis: [{ kind: 'default' }] },
							{
								id: 'exchange-abroad',
								basis: [
									{ kind: 'evidence', source: 'src-109' },
									{ kind: 'evidence', source: 'src-116' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '34(1)(c)' },
						{ kind: 'evidence', source: 'src-01' },
						{ kind: 'evidence', source: 'src-32' }
					],
					feeds: ['partnership']
				},
				{
					id: 'practices-to-scale',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'practice', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'lag', value: { kind: 'text', lines: 'one' } },
							{ id: 'evidence', value: { kind: 'text', lines: 'many' } },
							{
								id: 'route',
								value: {
									kind: 'choice',
									options: [{ id: 'scale-out' }, { id: 'scale-up' }, { id: 'scale-deep' }, { id: 'transfer' }]
								}
							},
							{ id: 'next-owner', value: { kind: 'text', lines: 'one' } },
							{ id: 'screened', value: { kind: 'yes-no' } }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-117' },
						{ kind: 'evidence', source: 'src-118' },
						{ kind: 'evidence', source: 'src-109' },
						{ kind: 'default' }
					],
					feeds: []
				},
				{
					id: 'scaling-funding',
					value: {
						kind: 'choice',
						options: [
							{ id: 'programme-budget', basis: [{ kind: 'law', act: 'esf-plus', place: '14(2)' }, { kind: 'default' }] },
							{ id: 'policy-budget', basis: [{ kind: 'evidence', source: 'src-109' }] },
							{ id: 'planning-grants', basis: [{ kind: 'evidence', source: 'src-118' }] },
							{ id: 'union-call', basis: [{ kind: 'evidence', source: 'src-113' }] },
							{ id: 'none-yet', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-109' },
						{ kind: 'evidence', source: 'src-118' },
						{ kind: 'law', act: 'esf-plus', place: '14(2)' }
					],
					feeds: ['actions']
				}
			]
		},
		{
			id: 'closure',
			questions: [
				{
					id: 'last-call-date',
					value: { kind: 'date' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '63(2)' },
						{ kind: 'law', act: 'esf-plus-2025', place: '5a(5)' },
						{ kind: 'evidence', source: 'src-64' },
						{ kind: 'default' }
					],
					feeds: []
				},
				{
					id: 'closure-arrangements',
					value: {
						kind: 'choices',
						options: [
							{ id: 'document-keeper', basis: [{ kind: 'law', act: 'cpr', place: '82' }] },
							{ id: 'participant-records', basis: [{ kind: 'default' }] },
							{ id: 'final-claims', basis: [{ kind: 'evidence', source: 'src-81' }] },
							{ id: 'legal-successor', basis: [{ kind: 'default' }] },
							{ id: 'equipment', basis: [{ kind: 'default' }] },
							{ id: 'knowledge-handover', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'law', act: 'cpr', place: '82' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'bridge-to-next-period',
					value: {
						kind: 'choice',
						options: [
							{ id: 'early-preparatory-support', basis: [{ kind: 'evidence', source: 'src-138' }, { kind: 'default' }] },
							{ id: 'shared-office', basis: [{ kind: 'default' }] },
							{ id: 'national-bridge', basis: [{ kind: 'default' }] },
							{ id: 'no-bridge', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-138' }, { kind: 'default' }],
					feeds: []
				}
			]
		}
	]
};
