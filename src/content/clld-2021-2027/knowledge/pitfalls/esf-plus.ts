import type { Pitfall } from '#lib/guide/knowledge.ts';

export const esfPlusPitfalls: readonly Pitfall[] = [
	{
		id: 'pf-36',
		group: 'esf-plus',
		stages: ['delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '17(5)' },
			{ kind: 'law', act: 'esf-plus', place: 'annex:II' },
			{ kind: 'evidence', source: 'src-126' },
			{ kind: 'evidence', source: 'src-129' }
		],
		checks: ['ck-050', 'ck-051', 'ck-075'],
		questions: ['participant-records', 'participant-data-practice', 'output-indicators'],
		raisedBy: [
			{
				id: 'no-visitor-rule',
				when: {
					all: [
						{ question: 'participant-data-practice', answered: true },
						{ not: { question: 'participant-data-practice', includes: ['visitor-rule'] } }
					]
				}
			},
			{
				id: 'no-early-help',
				when: {
					all: [
						{ question: 'operation-routes', includes: ['umbrella-grants'] },
						{ question: 'participant-data-practice', answered: true },
						{ not: { question: 'participant-data-practice', includes: ['early-help'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-37',
		group: 'esf-plus',
		stages: ['implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'gdpr', place: '9' },
			{ kind: 'evidence', source: 'src-126' }
		],
		checks: ['ck-075'],
		questions: ['participant-records', 'privacy-assessment', 'participant-data-practice'],
		raisedBy: [
			{ id: 'no-assessment', when: { question: 'privacy-assessment', is: ['no'] } },
			{
				id: 'open-counter',
				when: {
					all: [
						{ question: 'participant-data-practice', answered: true },
						{ not: { question: 'participant-data-practice', includes: ['private-setting', 'few-readers'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-38',
		group: 'esf-plus',
		stages: ['programme-text'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-131' },
			{ kind: 'evidence', source: 'src-85' }
		],
		checks: ['ck-052', 'ck-053'],
		questions: ['indicator-set', 'result-indicators', 'performance-measures', 'added-value-aspects'],
		raisedBy: [
			{ id: 'participants-only', when: { question: 'indicator-set', is: ['participants-only'] } },
			{
				id: 'money-counts',
				when: {
					all: [
						{ question: 'performance-measures', includes: ['amounts-committed'] },
						{ not: { question: 'performance-measures', includes: ['first-time-reach'] } }
					]
				}
			},
			{
				id: 'no-distance',
				when: {
					all: [
						{ question: 'clld-purpose', is: ['inclusion'] },
						{ question: 'added-value-aspects', answered: true },
						{ not: { question: 'added-value-aspects', includes: ['distance-travelled', 'new-actors'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-39',
		group: 'esf-plus',
		stages: ['programme-text'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-02' },
			{ kind: 'evidence', source: 'src-01' }
		],
		checks: ['ck-044'],
		questions: ['target-groups-list', 'specific-objectives', 'clld-purpose'],
		raisedBy: [
			{
				id: 'no-inclusion-objective',
				when: {
					all: [
						{ question: 'clld-purpose', is: ['inclusion'] },
						{ question: 'specific-objectives', answered: true },
						{ not: { question: 'specific-objectives', includes: ['h', 'i', 'j', 'k', 'l'] } }
					]
				}
			},
			{
				id: 'one-group',
				when: {
					all: [
						{ question: 'target-groups-list', answered: true },
						{ question: 'target-groups-list', fewerRows: 2 }
					]
				}
			}
		]
	},
	{
		id: 'pf-40',
		group: 'esf-plus',
		stages: ['programme-text'],
		likelihood: 'high',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-02' }],
		checks: ['ck-042'],
		questions: ['objectives-model', 'specific-objectives', 'text-detail', 'examples-open'],
		raisedBy: [
			{
				id: 'one-box',
				when: {
					all: [
						{ question: 'objectives-model', is: ['one-objective'] },
						{
							any: [
								{ question: 'text-detail', is: ['detailed-list'] },
								{ question: 'examples-open', is: ['no'] }
							]
						}
					]
				}
			},
			{
				id: 'split-by-objective',
				when: {
					all: [
						{ question: 'objectives-model', is: ['several-objectives'] },
						{ question: 'examples-open', is: ['no'] }
					]
				}
			}
		]
	},
	{
		id: 'pf-41',
		group: 'esf-plus',
		stages: ['delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-128' },
			{ kind: 'law', act: 'cpr', place: '74(2)' }
		],
		checks: ['ck-068', 'ck-010', 'ck-082'],
		questions: ['requirement-register', 'verification-approach', 'audit-briefing-date', 'lag-manual-date'],
		raisedBy: [
			{ id: 'no-register', when: { question: 'requirement-register', is: ['no'] } },
			{ id: 'all-claims', when: { question: 'verification-approach', is: ['all-claims'] } },
			{
				id: 'audit-unheard',
				when: {
					all: [{ question: 'lag-manual-date', answered: true }, { not: { question: 'audit-briefing-date', answered: true } }]
				}
			}
		]
	},
	{
		id: 'pf-42',
		group: 'esf-plus',
		stages: ['delivery'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'cpr', place: '53(2)' },
			{ kind: 'law', act: 'cpr', place: '54' },
			{ kind: 'evidence', source: 'src-128' }
		],
		checks: ['ck-033', 'ck-069'],
		questions: ['grant-forms', 'cost-methods', 'cost-options', 'preparation-form'],
		raisedBy: [
			{
				id: 'real-costs-only',
				when: {
					all: [
						{ question: 'grant-forms', includes: ['real-costs'] },
						{ not: { question: 'grant-forms', includes: ['unit-costs', 'lump-sums', 'flat-rates', 'draft-budget'] } }
					]
				}
			},
			{ id: 'preparation-invoices', when: { question: 'preparation-form', is: ['real-costs'] } }
		]
	},
	{
		id: 'pf-43',
		group: 'esf-plus',
		stages: ['delivery'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-127' },
			{ kind: 'evidence', source: 'src-42' },
			{ kind: 'law', act: 'cpr', place: '53(3)(b)' },
			{ kind: 'default' }
		],
		checks: ['ck-071'],
		questions: ['cost-methods', 'cost-options', 'grant-forms'],
		raisedBy: [
			{
				id: 'borrowed-rates',
				when: {
					all: [
						{ question: 'cost-methods', answered: true },
						{ not: { question: 'cost-methods', includes: ['draft-budget', 'own-method'] } }
					]
				}
			},
			{
				id: 'units-only',
				when: {
					all: [
						{ question: 'grant-forms', includes: ['unit-costs'] },
						{ not: { question: 'grant-forms', includes: ['lump-sums', 'flat-rates', 'draft-budget'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-44',
		group: 'esf-plus',
		stages: ['programme-text'],
		likelihood: 'low',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '14(4)' },
			{ kind: 'law', act: 'cpr', place: '112(5)', reading: true }
		],
		checks: ['ck-046'],
		questions: ['innovation-rate-claimed', 'national-shares', 'clld-bonus-claimed', 'rate-claimed'],
		raisedBy: [
			{
				id: 'shares-empty',
				when: {
					all: [
						{ question: 'innovation-rate-claimed', is: ['yes'] },
						{
							any: [
								{ question: 'raised-thresholds', answered: true },
								{ question: 'enabling-conditions', answered: true }
							]
						},
						{ not: { question: 'national-shares', answered: true } }
					]
				}
			},
			{
				id: 'two-advantages',
				when: {
					all: [
						{ question: 'innovation-rate-claimed', is: ['yes'] },
						{ question: 'clld-bonus-claimed', is: ['yes'] }
					]
				}
			}
		]
	},
	{
		id: 'pf-45',
		group: 'esf-plus',
		stages: ['programme-text'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'cpr', place: '16(1)' },
			{ kind: 'law', act: 'cpr', place: '18(1)' },
			{ kind: 'law', act: 'cpr', place: '18(5)' },
			{ kind: 'law', act: 'cpr', place: '86(1)' },
			{ kind: 'evidence', source: 'src-65' },
			{ kind: 'evidence', source: 'src-86' },
			{ kind: 'default' }
		],
		checks: ['ck-049'],
		questions: ['milestone-approach', 'output-indicators', 'strategies-output'],
		raisedBy: [
			{ id: 'copied-share', when: { question: 'milestone-approach', is: ['main-calls'] } },
			{
				id: 'nothing-early',
				when: {
					all: [
						{ question: 'indicator-set', is: ['participants-only'] },
						{ question: 'strategies-output', is: ['no'] }
					]
				}
			}
		]
	},
	{
		id: 'pf-46',
		group: 'esf-plus',
		stages: ['programme-text', 'delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [{ kind: 'default' }, { kind: 'law', act: 'cpr', place: '105(1)' }, { kind: 'law', act: 'cpr', place: '24(5)' }],
		checks: ['ck-048'],
		questions: ['ring-fence', 'programme-place', 'allocation-over-time'],
		raisedBy: [
			{ id: 'unprotected', when: { question: 'ring-fence', is: ['none'] } },
			{
				id: 'shared-priority',
				when: {
					all: [
						{ question: 'programme-place', is: ['embedded'] },
						{
							any: [
								{ question: 'raised-thresholds', answered: true },
								{ question: 'enabling-conditions', answered: true }
							]
						},
						{ not: { question: 'ring-fence', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-47',
		group: 'esf-plus',
		stages: ['implementation'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [{ kind: 'default' }],
		checks: ['ck-070', 'ck-071'],
		questions: ['community-proofs', 'cost-methods', 'cost-options'],
		raisedBy: [
			{
				id: 'lists-only',
				when: {
					all: [
						{ question: 'community-proofs', includes: ['attendance-lists'] },
						{
							not: {
								question: 'community-proofs',
								includes: ['products', 'photographs', 'declarations', 'head-counts', 'visits']
							}
						}
					]
				}
			},
			{
				id: 'rates-for-services',
				when: {
					all: [
						{ question: 'cost-methods', includes: ['commission-rates'] },
						{ not: { question: 'cost-methods', includes: ['draft-budget', 'own-method'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-48',
		group: 'esf-plus',
		stages: ['implementation'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [{ kind: 'default' }],
		checks: ['ck-038'],
		questions: ['state-aid-routes', 'aid-routes', 'applicant-help'],
		raisedBy: [
			{
				id: 'only-no-aid',
				when: {
					all: [
						{ question: 'specific-objectives', includes: ['k'] },
						{ question: 'state-aid-routes', includes: ['no-aid'] },
						{
							not: {
								question: 'state-aid-routes',
								includes: ['clld-costs-of-smes', 'limited-clld-aid', 'de-minimis', 'other-exemption']
							}
						}
					]
				}
			},
			{
				id: 'no-partner',
				when: {
					all: [
						{ question: 'specific-objectives', includes: ['k'] },
						{ question: 'applicant-help', answered: true },
						{ not: { question: 'applicant-help', includes: ['experienced-partner'] } }
					]
				}
			}
		]
	}
];
