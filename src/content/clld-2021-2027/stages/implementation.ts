import type { Stage } from '#lib/guide/guide.ts';

export const implementation: Stage = {
	id: 'implementation',
	number: 8,
	dependsOn: ['agreements'],
	basis: [{ kind: 'law', act: 'cpr', place: '33(3)' }, { kind: 'default' }],
	when: { not: { question: 'clld-use', is: ['no'] } },
	groups: [
		{
			id: 'developing',
			questions: [
				{
					id: 'animation-activities',
					value: {
						kind: 'choices',
						options: [
							{ id: 'field-presence', basis: [{ kind: 'evidence', source: 'src-33' }, { kind: 'default' }] },
							{ id: 'mediators', basis: [{ kind: 'evidence', source: 'src-135' }] },
							{ id: 'idea-workshops', basis: [{ kind: 'evidence', source: 'src-32' }, { kind: 'default' }] },
							{ id: 'coaching', basis: [{ kind: 'evidence', source: 'src-32' }] },
							{ id: 'matching', basis: [{ kind: 'evidence', source: 'src-32' }, { kind: 'default' }] },
							{ id: 'first-test-money', basis: [{ kind: 'evidence', source: 'src-110' }, { kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)(a)' },
						{ kind: 'law', act: 'cpr', place: '34(1)(c)' },
						{ kind: 'evidence', source: 'src-32' },
						{ kind: 'evidence', source: 'src-33' }
					],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'applicant-help',
					value: {
						kind: 'choices',
						options: [
							{ id: 'lag-coach', basis: [{ kind: 'evidence', source: 'src-32' }] },
							{ id: 'body-contact', basis: [{ kind: 'evidence', source: 'src-129' }, { kind: 'default' }] },
							{ id: 'shared-accountant', basis: [{ kind: 'evidence', source: 'src-130' }, { kind: 'default' }] },
							{ id: 'experienced-partner', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-129' },
						{ kind: 'evidence', source: 'src-130' },
						{ kind: 'law', act: 'cpr', place: '33(3)(a)' }
					],
					feeds: ['strategy']
				}
			]
		},
		{
			id: 'calls',
			questions: [
				{
					id: 'operation-routes',
					value: {
						kind: 'choices',
						options: [
							{ id: 'competitive-calls', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(c)' }, { kind: 'default' }] },
							{
								id: 'lag-operations',
								basis: [
									{ kind: 'law', act: 'cpr', place: '33(5)' },
									{ kind: 'evidence', source: 'src-03' }
								]
							},
							{
								id: 'umbrella-grants',
								basis: [
									{ kind: 'law', act: 'cpr', place: '2(4)(a)', reading: true },
									{ kind: 'evidence', source: 'src-59' },
									{ kind: 'evidence', source: 'src-61' },
									{ kind: 'evidence', source: 'src-62' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)(d)' },
						{ kind: 'law', act: 'cpr', place: '33(5)' },
						{ kind: 'evidence', source: 'src-59' },
						{ kind: 'evidence', source: 'src-60' }
					],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'umbrella-national-rule',
					value: { kind: 'text', lines: 'one' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '2(4)(a)', reading: true },
						{ kind: 'law', act: 'cpr', place: '33(5)' },
						{ kind: 'law', act: 'cpr', place: '2(10)' }
					],
					feeds: [],
					when: { question: 'operation-routes', includes: ['umbrella-grants'] }
				},
				{
					id: 'call-rhythm',
					value: {
						kind: 'choice',
						options: [
							{ id: 'permanent-call', basis: [{ kind: 'default' }] },
							{ id: 'fixed-rounds', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-64' }],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'operation-selection-style',
					value: {
						kind: 'choice',
						options: [
							{ id: 'jury', basis: [{ kind: 'default' }] },
							{ id: 'jury-and-vote', basis: [{ kind: 'evidence', source: 'src-81' }, { kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
						{ kind: 'law', act: 'cpr', place: '33(3)(d)' },
						{ kind: 'evidence', source: 'src-81' },
						{ kind: 'evidence', source: 'src-13' }
					],
					feeds: ['actions']
				},
				{
					id: 'selection-statistics',
					value: {
						kind: 'choices',
						options: [
							{ id: 'grants-to-members', basis: [{ kind: 'evidence', source: 'src-12' }] },
							{
								id: 'body-balance',
								basis: [
									{ kind: 'evidence', source: 'src-10' },
									{ kind: 'law', act: 'cpr', place: '9(2)', reading: true }
								]
							},
							{ id: 'first-time-success', basis: [{ kind: 'default' }] },
							{ id: 'declared-interests', basis: [{ kind: 'evidence', source: 'src-13' }] },
							{ id: 'spread-over-objectives', basis: [{ kind: 'evidence', source: 'src-12' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(2)(b)' },
						{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
						{ kind: 'evidence', source: 'src-12' },
						{ kind: 'evidence', source: 'src-10' }
					],
					feeds: ['equality', 'strategy']
				},
				{
					id: 'experiment-grants',
					value: {
						kind: 'choice',
						options: [
							{ id: 'phase-grants', basis: [{ kind: 'evidence', source: 'src-111' }] },
							{ id: 'single-grant', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-111' },
						{ kind: 'evidence', source: 'src-112' }
					],
					feeds: ['actions']
				},
				{
					id: 'operation-changes',
					value: {
						kind: 'choice',
						options: [
							{ id: 'within-corridor', basis: [{ kind: 'evidence', source: 'src-111' }, { kind: 'default' }] },
							{ id: 'between-phases', basis: [{ kind: 'evidence', source: 'src-111' }, { kind: 'default' }] },
							{ id: 'by-amendment', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-111' }, { kind: 'law', act: 'cpr', place: '73(3)' }, { kind: 'default' }],
					feeds: []
				}
			]
		},
		{
			id: 'pace',
			questions: [
				{
					id: 'measured-times',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'period', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'lag', value: { kind: 'text', lines: 'one' } },
							{ id: 'decision-days', value: { kind: 'number', unit: 'days' }, required: true },
							{ id: 'payment-days', value: { kind: 'number', unit: 'days' } },
							{ id: 'overdue-files', value: { kind: 'number', unit: 'pieces' }, total: true }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '74(1)(b)' },
						{ kind: 'evidence', source: 'src-33' },
						{ kind: 'evidence', source: 'src-56' },
						{ kind: 'evidence', source: 'src-09' }
					],
					feeds: []
				},
				{
					id: 'times-published',
					value: {
						kind: 'choice',
						options: [
							{ id: 'quarterly', basis: [{ kind: 'evidence', source: 'src-33' }, { kind: 'default' }] },
							{ id: 'yearly', basis: [{ kind: 'default' }] },
							{ id: 'internal', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-33' }, { kind: 'evidence', source: 'src-56' }, { kind: 'default' }],
					feeds: ['communication']
				},
				{
					id: 'beneficiary-payments',
					value: {
						kind: 'choices',
						options: [
							{ id: 'advances', basis: [{ kind: 'evidence', source: 'src-142' }, { kind: 'default' }] },
							{ id: 'direct-payment', basis: [{ kind: 'default' }] },
							{ id: 'instalments-on-output', basis: [{ kind: 'law', act: 'cpr', place: '53(1)(c)' }, { kind: 'default' }] },
							{ id: 'reimbursement', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-142' }, { kind: 'law', act: 'cpr', place: '53(1)' }, { kind: 'default' }],
					feeds: ['strategy']
				}
			]
		},
		{
			id: 'safeguards',
			questions: [
				{
					id: 'participant-data-practice',
					value: {
						kind: 'choices',
						options: [
							{ id: 'visitor-rule', basis: [{ kind: 'default' }] },
							{ id: 'private-setting', basis: [{ kind: 'evidence', source: 'src-126' }, { kind: 'default' }] },
							{ id: 'spoken-explanation', basis: [{ kind: 'default' }] },
							{ id: 'few-readers', basis: [{ kind: 'law', act: 'gdpr', place: '9', reading: true }] },
							{ id: 'early-help', basis: [{ kind: 'evidence', source: 'src-129' }] },
							{ id: 'yearly-pruning', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '17(5)' },
						{ kind: 'law', act: 'esf-plus', place: 'annex:I' },
						{ kind: 'law', act: 'gdpr', place: '9' },
						{ kind: 'evidence', source: 'src-126' },
						{ kind: 'evidence', source: 'src-129' }
					],
					feeds: ['equality', 'strategy'],
					essential: true
				},
				{
					id: 'double-funding-check',
					value: {
						kind: 'choices',
						options: [
							{ id: 'declaration', basis: [{ kind: 'default' }] },
							{ id: 'register-cross-check', basis: [{ kind: 'evidence', source: 'src-13' }] },
							{ id: 'demarcation', basis: [{ kind: 'evidence', source: 'src-13' }, { kind: 'default' }] },
							{ id: 'pro-rata', basis: [{ kind: 'law', act: 'cpr', place: '63(9)' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '63(9)' },
						{ kind: 'evidence', source: 'src-13' }
					],
					feeds: ['strategy']
				},
				{
					id: 'verification-risk-factors',
					value: {
						kind: 'choices',
						options: [
							{ id: 'real-costs', basis: [{ kind: 'default' }] },
							{ id: 'large-amount', basis: [{ kind: 'default' }] },
							{ id: 'first-time-beneficiary', basis: [{ kind: 'default' }] },
							{ id: 'lag-beneficiary', basis: [{ kind: 'law', act: 'cpr', place: '33(5)' }, { kind: 'default' }] },
							{ id: 'member-beneficiary', basis: [{ kind: 'evidence', source: 'src-12' }] },
							{ id: 'aid-or-procurement', basis: [{ kind: 'default' }] },
							{ id: 'lag-record', basis: [{ kind: 'evidence', source: 'src-30' }, { kind: 'default' }] }
						]
					},
					basis: [{ kind: 'law', act: 'cpr', place: '74(2)' }, { kind: 'evidence', source: 'src-30' }, { kind: 'default' }],
					feeds: []
				}
			]
		},
		{
			id: 'openness',
			questions: [
				{
					id: 'calls-in-timetable',
					value: { kind: 'yes-no' },
					basis: [{ kind: 'law', act: 'cpr', place: '49(2)' }],
					feeds: ['communication'],
					essential: true
				},
				{
					id: 'operations-list-entry',
					value: {
						kind: 'choice',
						options: [
							{ id: 'lag-enters', basis: [{ kind: 'default' }] },
							{ id: 'body-enters', basis: [{ kind: 'default' }] },
							{ id: 'from-records', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '49(3)' },
						{ kind: 'law', act: 'cpr', place: '49(4)' }
					],
					feeds: ['communication']
				},
				{
					id: 'visibility-measures',
					value: {
						kind: 'choices',
						options: [
							{ id: 'online-statement', basis: [{ kind: 'law', act: 'cpr', place: '50(1)' }] },
							{ id: 'document-statement', basis: [{ kind: 'law', act: 'cpr', place: '50(1)' }] },
							{ id: 'poster', basis: [{ kind: 'law', act: 'cpr', place: '50(1)' }] },
							{ id: 'plaque', basis: [{ kind: 'law', act: 'cpr', place: '50(1)' }] },
							{ id: 'strategic-event', basis: [{ kind: 'law', act: 'cpr', place: '50(1)(e)' }] },
							{ id: 'ready-made-kit', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '50(1)' },
						{ kind: 'law', act: 'cpr', place: '50(3)' },
						{ kind: 'law', act: 'cpr', place: '46' }
					],
					feeds: ['communication']
				},
				{
					id: 'event-access',
					value: {
						kind: 'choices',
						options: [
							{ id: 'familiar-places', basis: [{ kind: 'default' }] },
							{ id: 'care-and-travel', basis: [{ kind: 'default' }] },
							{ id: 'taking-part-remotely', basis: [{ kind: 'default' }] },
							{ id: 'personal-invitation', basis: [{ kind: 'evidence', source: 'src-135' }] },
							{ id: 'reasonable-requests', basis: [{ kind: 'law', act: 'cpr', place: '9(3)', reading: true }] },
							{ id: 'checked-by-users', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '9(3)' },
						{ kind: 'law', act: 'cpr', place: '31(2)(d)' }
					],
					feeds: ['equality', 'partnership'],
					essential: true
				},
				{
					id: 'complaint-follow-up',
					value: {
						kind: 'choices',
						options: [
							{ id: 'one-register', basis: [{ kind: 'default' }] },
							{ id: 'deadline-watch', basis: [{ kind: 'default' }] },
							{ id: 'cause-review', basis: [{ kind: 'default' }] },
							{ id: 'committee-summary', basis: [{ kind: 'law', act: 'cpr', place: 'annex:III' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '69(7)' },
						{ kind: 'law', act: 'cpr', place: 'annex:III' },
						{ kind: 'law', act: 'esf-plus', place: '8' }
					],
					feeds: ['equality', 'strategy']
				}
			]
		},
		{
			id: 'cooperation',
			questions: [
				{
					id: 'cooperation-operations',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'theme', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'lags', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'partners', value: { kind: 'text', lines: 'one' } },
							{
								id: 'state',
								value: {
									kind: 'choice',
									options: [{ id: 'idea' }, { id: 'preparation' }, { id: 'running' }, { id: 'completed' }]
								}
							},
							{ id: 'amount', value: { kind: 'money' }, total: true },
							{ id: 'start', value: { kind: 'date' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
						{ kind: 'law', act: 'cpr', place: '34(1)(b)' },
						{ kind: 'evidence', source: 'src-150' }
					],
					feeds: [],
					when: { not: { question: 'cooperation-planned', is: ['no'] } }
				}
			]
		}
	]
};
