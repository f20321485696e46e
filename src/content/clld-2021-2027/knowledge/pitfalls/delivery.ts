import type { Pitfall } from '#lib/guide/knowledge.ts';

export const deliveryPitfalls: readonly Pitfall[] = [
	{
		id: 'pf-57',
		group: 'delivery',
		stages: ['implementation'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-56' },
			{ kind: 'evidence', source: 'src-09' },
			{ kind: 'law', act: 'cpr', place: '74(1)(b)' },
			{ kind: 'default' }
		],
		checks: ['ck-065', 'ck-136'],
		questions: ['local-decision-days', 'final-check-days', 'measured-times', 'times-published'],
		raisedBy: [
			{ id: 'slow-decision', when: { question: 'local-decision-days', above: '140' } },
			{ id: 'long-check', when: { question: 'final-check-days', above: '60' } },
			{
				id: 'no-limits',
				when: {
					all: [
						{ question: 'times-published', is: ['internal'] },
						{ question: 'agreement-duties', answered: true },
						{ not: { question: 'agreement-duties', includes: ['service-times'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-58',
		group: 'delivery',
		stages: ['delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-128' }, { kind: 'default' }],
		checks: ['ck-086'],
		questions: ['rule-changes', 'agreement-duties', 'lag-manual-date'],
		raisedBy: [
			{ id: 'any-time', when: { question: 'rule-changes', is: ['when-needed'] } },
			{
				id: 'not-agreed',
				when: {
					all: [
						{ question: 'agreement-duties', answered: true },
						{ not: { question: 'agreement-duties', includes: ['stable-rules'] } },
						{ not: { question: 'rule-changes', is: ['fixed-dates'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-59',
		group: 'delivery',
		stages: ['delivery'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [{ kind: 'evidence', source: 'src-58' }, { kind: 'default' }],
		checks: ['ck-085'],
		questions: ['lag-manual-date', 'rule-changes', 'lead-fund-model', 'support-unit'],
		raisedBy: [
			{
				id: 'funds-apart',
				when: {
					all: [
						{ question: 'lead-fund-model', is: ['none'] },
						{ question: 'fund-coordination', is: ['informal-contacts'] }
					]
				}
			},
			{
				id: 'scattered-answers',
				when: {
					all: [
						{ question: 'rule-changes', is: ['when-needed'] },
						{ question: 'support-unit', is: ['desk-officers'] }
					]
				}
			}
		]
	},
	{
		id: 'pf-60',
		group: 'delivery',
		stages: ['delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-01' },
			{ kind: 'evidence', source: 'src-43' }
		],
		checks: ['ck-078', 'ck-099'],
		questions: ['support-unit', 'support-answer-days', 'ta-support-actions', 'applicant-help'],
		raisedBy: [
			{ id: 'no-unit', when: { question: 'support-unit', is: ['desk-officers'] } },
			{ id: 'slow-answers', when: { question: 'support-answer-days', above: '15' } },
			{
				id: 'nothing-paid',
				when: {
					all: [
						{ question: 'ta-support-actions', answered: true },
						{ not: { question: 'ta-support-actions', includes: ['help-desk', 'lag-network', 'training'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-61',
		group: 'delivery',
		stages: ['delivery'],
		likelihood: 'high',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-02' }, { kind: 'evidence', source: 'src-122' }, { kind: 'default' }],
		checks: ['ck-080', 'ck-081'],
		questions: ['authority-staff-fte', 'authority-staff-secured', 'staff-by-task', 'number-of-strategies'],
		raisedBy: [
			{ id: 'part-of-a-post', when: { question: 'authority-staff-fte', below: '1' } },
			{ id: 'posts-unsecured', when: { question: 'authority-staff-secured', is: ['no'] } },
			{
				id: 'posts-for-many',
				when: {
					all: [
						{ question: 'number-of-strategies', above: '20' },
						{ question: 'authority-staff-fte', below: '2' }
					]
				}
			}
		]
	},
	{
		id: 'pf-62',
		group: 'delivery',
		stages: ['agreements'],
		likelihood: 'medium',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-44' }],
		checks: ['ck-127'],
		questions: ['contract-liability', 'recovery-safeguards', 'delivery-model'],
		raisedBy: [
			{
				id: 'nobody-bears-loss',
				when: {
					all: [
						{
							any: [
								{ question: 'contract-liability', is: ['lag-contracts'] },
								{ question: 'delivery-model', includes: ['lag-contracts-pays'] }
							]
						},
						{ question: 'recovery-safeguards', answered: true },
						{
							not: { question: 'recovery-safeguards', includes: ['guarantee-fund', 'partner-guarantee', 'authority-bears'] }
						}
					]
				}
			},
			{
				id: 'safeguards-open',
				when: {
					all: [
						{ question: 'contract-liability', is: ['lag-contracts'] },
						{ question: 'allocation-over-time', answered: true },
						{ not: { question: 'recovery-safeguards', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-63',
		group: 'delivery',
		stages: ['agreements'],
		likelihood: 'high',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-65' },
			{ kind: 'law', act: 'cpr', place: '32(3)' }
		],
		checks: ['ck-125'],
		questions: ['procedures-before-calls', 'lags-ready-by', 'call-documents', 'lag-manual-date'],
		raisedBy: [
			{
				id: 'manual-undated',
				when: {
					all: [{ question: 'strategy-approval-date', answered: true }, { not: { question: 'lag-manual-date', answered: true } }]
				}
			},
			{
				id: 'agreement-unseen',
				when: {
					all: [
						{ question: 'call-documents', answered: true },
						{ not: { question: 'call-documents', includes: ['model-agreement'] } }
					]
				}
			},
			{
				id: 'conditions-unsaid',
				when: {
					all: [
						{ question: 'approval-decision-contents', answered: true },
						{ not: { question: 'approval-decision-contents', includes: ['start-conditions'] } }
					]
				}
			}
		]
	}
];
