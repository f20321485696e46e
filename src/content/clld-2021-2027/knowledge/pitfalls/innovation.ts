import type { Condition } from '#lib/guide/condition.ts';
import type { Pitfall } from '#lib/guide/knowledge.ts';

/** The answers promise something new: as the purpose of CLLD, by a window for experiments, or in the programme text. */
const innovationPromised: Condition = {
	any: [
		{ question: 'clld-purpose', is: ['innovation'] },
		{ question: 'innovation-rule', is: ['experiment-window'] },
		{ question: 'innovation-character', includes: ['bottom-up', 'experimentation'] }
	]
};

const experimentsPlanned: Condition = {
	any: [
		{ question: 'innovation-rule', is: ['experiment-window'] },
		{ question: 'innovation-character', includes: ['experimentation'] }
	]
};

export const innovationPitfalls: readonly Pitfall[] = [
	{
		id: 'pf-25',
		group: 'innovation',
		stages: ['design', 'programme-text', 'delivery'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-28' },
			{ kind: 'evidence', source: 'src-29' }
		],
		checks: ['ck-043', 'ck-030'],
		questions: ['innovation-rule', 'text-detail', 'operation-examples', 'examples-open'],
		raisedBy: [
			{ id: 'fixed-list', when: { question: 'innovation-rule', is: ['fixed-list'] } },
			{
				id: 'detailed-text',
				when: {
					all: [{ question: 'text-detail', is: ['detailed-list'] }, { not: { question: 'examples-open', is: ['yes'] } }]
				}
			},
			{
				id: 'closed-examples',
				when: { all: [innovationPromised, { question: 'examples-open', is: ['no'] }] }
			}
		]
	},
	{
		id: 'pf-26',
		group: 'innovation',
		stages: ['design'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-29' },
			{ kind: 'law', act: 'cpr', place: '31(2)(d)' }
		],
		checks: ['ck-029'],
		questions: ['innovation-rule', 'innovation-definition', 'choice-rescored'],
		raisedBy: [
			{
				id: 'list-as-definition',
				when: {
					all: [
						{ question: 'innovation-rule', is: ['fixed-list'] },
						{ question: 'innovation-definition', answered: true }
					]
				}
			},
			{
				id: 'novelty-judged-elsewhere',
				when: { all: [innovationPromised, { question: 'choice-rescored', is: ['yes'] }] }
			}
		]
	},
	{
		id: 'pf-27',
		group: 'innovation',
		stages: ['selection', 'agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [{ kind: 'evidence', source: 'src-12' }],
		checks: ['ck-110'],
		questions: ['innovation-definition', 'training-topics', 'strategy-criteria', 'added-value-aspects'],
		raisedBy: [
			{
				id: 'claimed-without-wording',
				when: {
					all: [
						{ question: 'innovation-character', includes: ['bottom-up', 'experimentation', 'scaling-up'] },
						{ not: { question: 'innovation-definition', answered: true } }
					]
				}
			},
			{
				id: 'officers-not-trained',
				when: {
					all: [
						innovationPromised,
						{ question: 'training-topics', answered: true },
						{ not: { question: 'training-topics', includes: ['social-innovation'] } }
					]
				}
			},
			{
				id: 'solutions-not-followed',
				when: {
					all: [
						innovationPromised,
						{ question: 'added-value-aspects', answered: true },
						{ not: { question: 'added-value-aspects', includes: ['tested-solutions'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-28',
		group: 'innovation',
		stages: ['delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-30' },
			{ kind: 'law', act: 'cpr', place: '74(2)' }
		],
		checks: ['ck-009', 'ck-083'],
		questions: ['risk-appetite-agreed-by', 'verification-approach', 'rule-changes', 'learning-exchange'],
		raisedBy: [
			{ id: 'every-claim-verified', when: { question: 'verification-approach', is: ['all-claims'] } },
			{
				id: 'rules-without-agreed-risk',
				when: {
					all: [
						{ question: 'rule-changes', is: ['when-needed'] },
						{ not: { question: 'risk-appetite-agreed-by', answered: true } }
					]
				}
			},
			{
				id: 'no-talk-with-audit',
				when: {
					all: [
						{ question: 'learning-exchange', answered: true },
						{ not: { question: 'learning-exchange', includes: ['error-clinic'] } },
						{ not: { question: 'audit-briefing-date', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-29',
		group: 'innovation',
		stages: ['programme-text', 'delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'high',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-111' }],
		checks: ['ck-054', 'ck-137'],
		questions: ['innovation-character', 'indicator-set', 'performance-measures', 'experiment-grants'],
		raisedBy: [
			{
				id: 'participants-counted-only',
				when: { all: [experimentsPlanned, { question: 'indicator-set', is: ['participants-only'] }] }
			},
			{
				id: 'one-grant-one-promise',
				when: { all: [experimentsPlanned, { question: 'experiment-grants', is: ['single-grant'] }] }
			}
		]
	},
	{
		id: 'pf-30',
		group: 'innovation',
		stages: ['programme-text', 'delivery', 'preparation', 'selection', 'agreements', 'implementation', 'evaluation'],
		likelihood: 'high',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-112' },
			{ kind: 'evidence', source: 'src-133' }
		],
		checks: ['ck-030', 'ck-054'],
		questions: ['risk-appetite', 'risk-appetite-agreed-by', 'innovation-rule', 'right-to-fail'],
		raisedBy: [
			{
				id: 'window-without-terms',
				when: {
					all: [
						{ question: 'innovation-rule', is: ['experiment-window'] },
						{ question: 'grant-forms', answered: true },
						{ not: { question: 'right-to-fail', answered: true } }
					]
				}
			},
			{
				id: 'proven-approaches-only',
				when: { all: [{ question: 'risk-appetite', is: ['proven-only'] }, innovationPromised] }
			},
			{
				id: 'risk-accepted-by-nobody',
				when: {
					all: [
						{ question: 'risk-appetite', is: ['failure-tolerated', 'learning-counts'] },
						{ question: 'clld-decided-on', answered: true },
						{ not: { question: 'risk-appetite-agreed-by', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-31',
		group: 'innovation',
		stages: ['implementation'],
		likelihood: 'high',
		impact: 'medium',
		basis: [{ kind: 'evidence', source: 'src-111' }, { kind: 'default' }],
		checks: ['ck-137'],
		questions: ['lag-freedoms', 'strategy-change-rule', 'operation-changes'],
		raisedBy: [
			{ id: 'amendment-for-every-change', when: { question: 'operation-changes', is: ['by-amendment'] } },
			{
				id: 'lag-may-change-nothing',
				when: {
					all: [
						{ question: 'lag-freedoms', answered: true },
						{ not: { question: 'lag-freedoms', includes: ['changes-to-operations'] } },
						{ question: 'strategy-change-rule', is: ['authority-approval'] }
					]
				}
			}
		]
	},
	{
		id: 'pf-32',
		group: 'innovation',
		stages: ['evaluation'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-109' },
			{ kind: 'evidence', source: 'src-118' }
		],
		checks: ['ck-151', 'ck-152'],
		questions: ['innovation-priority-link', 'practices-to-scale', 'scaling-funding'],
		raisedBy: [
			{ id: 'no-money-for-scaling', when: { question: 'scaling-funding', is: ['none-yet'] } },
			{
				id: 'practices-without-payer',
				when: {
					all: [
						{ question: 'practices-to-scale', answered: true },
						{ question: 'last-call-date', answered: true },
						{ not: { question: 'scaling-funding', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-33',
		group: 'innovation',
		stages: ['delivery'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-29' },
			{ kind: 'evidence', source: 'src-81' }
		],
		checks: ['ck-067'],
		questions: ['lag-freedoms', 'access-measures', 'requirement-register', 'operation-selection-style'],
		raisedBy: [
			{
				id: 'procedure-prescribed',
				when: {
					all: [
						innovationPromised,
						{ question: 'lag-freedoms', answered: true },
						{ not: { question: 'lag-freedoms', includes: ['own-procedure'] } }
					]
				}
			},
			{
				id: 'forms-never-reviewed',
				when: {
					all: [
						{ question: 'requirement-register', is: ['no'] },
						{ question: 'access-measures', answered: true },
						{ not: { question: 'access-measures', includes: ['tested-with-users'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-34',
		group: 'innovation',
		stages: ['preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-111' },
			{ kind: 'law', act: 'cpr', place: '33(2)' }
		],
		checks: ['ck-095'],
		questions: ['outreach-groups', 'strategy-criteria', 'animation-activities', 'experiment-grants'],
		raisedBy: [
			{
				id: 'preparation-without-groups',
				when: {
					all: [
						innovationPromised,
						{ question: 'preparation-opens', answered: true },
						{ not: { question: 'outreach-groups', answered: true } }
					]
				}
			},
			{
				id: 'ideas-without-residents',
				when: {
					all: [
						innovationPromised,
						{ question: 'animation-activities', answered: true },
						{ not: { question: 'animation-activities', includes: ['field-presence', 'mediators', 'idea-workshops'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-35',
		group: 'innovation',
		stages: ['programme-text'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [{ kind: 'law', act: 'esf-plus', place: '14(4)' }, { kind: 'evidence', source: 'src-04' }, { kind: 'default' }],
		checks: ['ck-045'],
		questions: ['priority-kind', 'programme-place', 'innovation-character', 'innovation-priority-link'],
		raisedBy: [
			{
				id: 'innovation-without-link',
				when: {
					all: [
						{ question: 'innovation-character', includes: ['bottom-up', 'experimentation', 'scaling-up'] },
						{ question: 'priority-kind', answered: true },
						{ not: { question: 'priority-kind', includes: ['social-innovation'] } },
						{ not: { question: 'programme-place', is: ['innovation-priority'] } },
						{ question: 'target-groups-list', answered: true },
						{ not: { question: 'innovation-priority-link', answered: true } }
					]
				}
			}
		]
	}
];
