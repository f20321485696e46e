import type { Pitfall } from '#lib/guide/knowledge.ts';

export const designPitfalls: readonly Pitfall[] = [
	{
		id: 'pf-09',
		group: 'design',
		stages: ['design', 'programme-text', 'delivery'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-26' },
			{ kind: 'evidence', source: 'src-27' },
			{ kind: 'law', act: 'cpr', place: '33(3)' }
		],
		checks: ['ck-023', 'ck-062'],
		questions: ['delivery-model', 'verification-body', 'task-allocation', 'role-table-signed'],
		raisedBy: [
			{
				id: 'no-table-of-tasks',
				when: {
					all: [
						{ question: 'delivery-model', answered: true },
						{ question: 'final-check-points', answered: true },
						{ not: { question: 'task-allocation', answered: true } }
					]
				}
			},
			{
				id: 'mixed-models-unsigned',
				when: {
					all: [
						{ question: 'delivery-model', includes: ['lag-selects'] },
						{ question: 'delivery-model', includes: ['lag-intermediate-body', 'lag-contracts-pays'] },
						{ question: 'lag-manual-date', answered: true },
						{ not: { question: 'role-table-signed', answered: true } }
					]
				}
			},
			{
				id: 'check-without-a-body',
				when: {
					all: [{ question: 'final-check-points', answered: true }, { not: { question: 'verification-body', answered: true } }]
				}
			}
		]
	},
	{
		id: 'pf-10',
		group: 'design',
		stages: ['delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(d)' },
			{ kind: 'law', act: 'cpr', place: '72(1)(a)' },
			{ kind: 'law', act: 'cpr', place: '40(2)(a)' },
			{ kind: 'evidence', source: 'src-03' },
			{ kind: 'evidence', source: 'src-33' },
			{ kind: 'default' }
		],
		checks: ['ck-063', 'ck-064'],
		questions: ['final-check-points', 'choice-rescored', 'final-check-days', 'lag-criteria-untouched'],
		raisedBy: [
			{ id: 'scored-again', when: { question: 'choice-rescored', is: ['yes'] } },
			{ id: 'lag-criteria-touched', when: { question: 'lag-criteria-untouched', is: ['no'] } },
			{ id: 'check-takes-months', when: { question: 'final-check-days', above: '60' } }
		]
	},
	{
		id: 'pf-11',
		group: 'design',
		stages: ['design', 'programme-text', 'delivery'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(4)' },
			{ kind: 'law', act: 'cpr', place: '71(3)' },
			{ kind: 'evidence', source: 'src-03' }
		],
		checks: ['ck-025'],
		questions: ['delivery-model', 'lag-extra-tasks', 'intermediate-bodies', 'arrangement-contents'],
		raisedBy: [
			{
				id: 'tasks-without-designation',
				when: {
					all: [
						{ question: 'lag-extra-tasks', is: ['yes'] },
						{ question: 'lag-composition-rules', answered: true },
						{ question: 'intermediate-bodies', fewerRows: 1 }
					]
				}
			},
			{
				id: 'model-contradicts',
				when: {
					all: [
						{ question: 'delivery-model', includes: ['lag-intermediate-body'] },
						{ question: 'lag-extra-tasks', is: ['no'] }
					]
				}
			},
			{
				id: 'tasks-left-open',
				when: {
					all: [
						{ question: 'lag-extra-tasks', is: ['yes'] },
						{ question: 'arrangement-contents', answered: true },
						{ not: { question: 'arrangement-contents', includes: ['tasks'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-12',
		group: 'design',
		stages: ['design', 'programme-text', 'delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'cpr', place: '31(2)(b)' },
			{ kind: 'evidence', source: 'src-12' },
			{ kind: 'evidence', source: 'src-10' }
		],
		checks: ['ck-026', 'ck-027'],
		questions: ['lag-composition-rules', 'single-interest-limit', 'lag-legal-form', 'cofinancing-sources'],
		raisedBy: [
			{
				id: 'control-not-excluded',
				when: {
					all: [
						{ question: 'lag-composition-rules', answered: true },
						{ not: { question: 'lag-composition-rules', includes: ['no-group-controls'] } }
					]
				}
			},
			{ id: 'limit-above-49', when: { question: 'single-interest-limit', above: '49' } },
			{
				id: 'municipal-money-without-counterweight',
				when: {
					all: [
						{ question: 'cofinancing-sources', includes: ['local-budgets'] },
						{ question: 'lag-composition-rules', answered: true },
						{ not: { question: 'lag-composition-rules', includes: ['non-public-quorum', 'elected-chair'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-13',
		group: 'design',
		stages: ['design', 'programme-text', 'delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-12' },
			{ kind: 'law', act: 'cpr', place: '33(3)(b)' }
		],
		checks: ['ck-134'],
		questions: ['lag-composition-rules', 'delivery-model', 'operation-selection-style', 'selection-statistics'],
		raisedBy: [
			{
				id: 'own-operations-only',
				when: {
					all: [
						{ question: 'delivery-model', includes: ['lag-own-operations'] },
						{ not: { question: 'delivery-model', includes: ['lag-selects', 'lag-intermediate-body', 'lag-contracts-pays'] } }
					]
				}
			},
			{
				id: 'same-members-unwatched',
				when: {
					all: [
						{ question: 'lag-composition-rules', answered: true },
						{ not: { question: 'lag-composition-rules', includes: ['rotation'] } },
						{ question: 'selection-statistics', answered: true },
						{ not: { question: 'selection-statistics', includes: ['grants-to-members'] } }
					]
				}
			},
			{
				id: 'insiders-stay-in-the-room',
				when: {
					all: [
						{ question: 'operation-selection-style', is: ['jury'] },
						{ question: 'conflict-rules', answered: true },
						{ not: { question: 'conflict-rules', includes: ['leaving-the-room'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-14',
		group: 'design',
		stages: ['design', 'programme-text', 'delivery'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-37' },
			{ kind: 'evidence', source: 'src-59' },
			{ kind: 'evidence', source: 'src-60' },
			{ kind: 'evidence', source: 'src-61' },
			{ kind: 'default' }
		],
		checks: ['ck-031', 'ck-032'],
		questions: ['grant-forms', 'size-classes', 'access-measures', 'operation-routes'],
		raisedBy: [
			{
				id: 'one-size-class',
				when: {
					all: [
						{ question: 'size-classes', answered: true },
						{ question: 'size-classes', fewerRows: 2 }
					]
				}
			},
			{
				id: 'real-costs-for-all',
				when: {
					all: [
						{ question: 'grant-forms', includes: ['real-costs'] },
						{ not: { question: 'grant-forms', includes: ['unit-costs', 'lump-sums', 'flat-rates', 'draft-budget'] } }
					]
				}
			},
			{
				id: 'no-small-route',
				when: {
					all: [
						{ question: 'operation-routes', answered: true },
						{ not: { question: 'operation-routes', includes: ['umbrella-grants'] } },
						{ question: 'access-measures', answered: true },
						{ not: { question: 'access-measures', includes: ['short-form'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-15',
		group: 'design',
		stages: ['design'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-19' },
			{ kind: 'law', act: 'cpr', place: '31(2)(a)' }
		],
		checks: ['ck-015', 'ck-016'],
		questions: ['area-rule', 'population-rule', 'population-exceptions', 'targeting-criteria'],
		raisedBy: [
			{
				id: 'range-without-exception',
				when: {
					all: [
						{ question: 'population-rule', is: ['national-range', 'own-range'] },
						{ question: 'number-of-strategies', answered: true },
						{ not: { question: 'population-exceptions', answered: true } }
					]
				}
			},
			{
				id: 'targeted-without-area-rule',
				when: {
					all: [
						{ question: 'territory-selection', is: ['targeted'] },
						{ question: 'number-of-strategies', answered: true },
						{ not: { question: 'area-rule', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-16',
		group: 'design',
		stages: ['design', 'programme-text', 'delivery', 'preparation', 'selection'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-68' },
			{ kind: 'evidence', source: 'src-148' }
		],
		checks: ['ck-117'],
		questions: ['territory-selection', 'late-areas', 'decision-mode', 'areas-left-out'],
		raisedBy: [
			{
				id: 'competition-without-second-chance',
				when: {
					all: [
						{ question: 'territory-selection', is: ['competition'] },
						{ question: 'late-areas', is: ['no-second-chance'] }
					]
				}
			},
			{
				id: 'ranking-without-follow-up',
				when: {
					all: [
						{ question: 'decision-mode', is: ['ranking'] },
						{ question: 'areas-left-out', includes: ['no-follow-up'] }
					]
				}
			}
		]
	},
	{
		id: 'pf-17',
		group: 'design',
		stages: ['design', 'programme-text', 'delivery', 'preparation', 'selection'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [{ kind: 'evidence', source: 'src-10' }, { kind: 'law', act: 'cpr', place: '32(2)' }, { kind: 'default' }],
		checks: ['ck-102'],
		questions: ['territory-selection', 'strategy-criteria', 'quality-threshold', 'improvement-round'],
		raisedBy: [
			{
				id: 'whole-territory-without-threshold',
				when: {
					all: [
						{ question: 'territory-selection', is: ['whole-territory'] },
						{ question: 'strategy-judges', answered: true },
						{ not: { question: 'quality-threshold', answered: true } }
					]
				}
			},
			{ id: 'low-threshold', when: { question: 'quality-threshold', below: '50' } },
			{
				id: 'first-version-on-paper',
				when: {
					all: [
						{ question: 'territory-selection', is: ['whole-territory'] },
						{ question: 'strategy-proof', is: ['desk-only'] },
						{ question: 'improvement-round', is: ['first-version'] }
					]
				}
			}
		]
	},
	{
		id: 'pf-18',
		group: 'design',
		stages: ['design'],
		likelihood: 'high',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-112' }, { kind: 'law', act: 'cpr', place: '67(1)' }, { kind: 'default' }],
		checks: ['ck-034'],
		questions: ['cofinancing-sources', 'national-share'],
		raisedBy: [
			{
				id: 'own-money-from-everybody',
				when: {
					all: [
						{ question: 'cofinancing-sources', includes: ['own-money'] },
						{ not: { question: 'cofinancing-sources', includes: ['waived', 'in-kind'] } }
					]
				}
			},
			{
				id: 'municipal-budgets-alone',
				when: {
					all: [
						{ question: 'cofinancing-sources', includes: ['local-budgets'] },
						{ not: { question: 'cofinancing-sources', includes: ['national-budget', 'waived'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-19',
		group: 'design',
		stages: ['design', 'programme-text', 'delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'high',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-142' }, { kind: 'default' }],
		checks: ['ck-035', 'ck-138'],
		questions: ['advances', 'preparation-advance', 'advance-payments', 'beneficiary-payments'],
		raisedBy: [
			{ id: 'no-advances', when: { question: 'advances', is: ['none'] } },
			{
				id: 'reimbursement-only',
				when: {
					all: [
						{ question: 'beneficiary-payments', includes: ['reimbursement'] },
						{ not: { question: 'beneficiary-payments', includes: ['advances', 'direct-payment', 'instalments-on-output'] } }
					]
				}
			},
			{
				id: 'preparation-paid-late',
				when: {
					all: [
						{ question: 'preparation-form', is: ['real-costs'] },
						{ question: 'preparation-advance', below: '10' }
					]
				}
			}
		]
	},
	{
		id: 'pf-20',
		group: 'design',
		stages: ['design', 'programme-text', 'delivery'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-39' },
			{ kind: 'evidence', source: 'src-19' },
			{ kind: 'law', act: 'cpr', place: '31(3)' },
			{ kind: 'law', act: 'cpr', place: '31(4)' }
		],
		checks: ['ck-021', 'ck-022'],
		questions: ['joint-call', 'lead-fund-model', 'fund-coordination', 'record-system'],
		raisedBy: [
			{ id: 'no-joint-call', when: { question: 'joint-call', is: ['no'] } },
			{
				id: 'own-rules-informal-contacts',
				when: {
					all: [
						{ question: 'lead-fund-model', is: ['none'] },
						{ question: 'fund-coordination', is: ['informal-contacts'] }
					]
				}
			},
			{
				id: 'double-entry-open',
				when: {
					all: [
						{ question: 'funds-model', is: ['esf-erdf', 'esf-eafrd'] },
						{ question: 'record-system', is: ['own-system'] },
						{ question: 'system-ready-date', answered: true },
						{ not: { question: 'double-entry', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-21',
		group: 'design',
		stages: ['design', 'programme-text', 'delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'gber', place: '19a' },
			{ kind: 'law', act: 'gber', place: '19b' },
			{ kind: 'law', act: 'de-minimis', place: '3(2)' },
			{ kind: 'evidence', source: 'src-08' }
		],
		checks: ['ck-038'],
		questions: ['state-aid-routes', 'final-check-points', 'aid-routes', 'training-topics'],
		raisedBy: [
			{
				id: 'routes-not-assigned',
				when: {
					all: [
						{
							question: 'state-aid-routes',
							includes: ['clld-costs-of-smes', 'limited-clld-aid', 'de-minimis', 'other-exemption']
						},
						{ question: 'lag-manual-date', answered: true },
						{ not: { question: 'aid-routes', answered: true } }
					]
				}
			},
			{
				id: 'not-in-the-final-check',
				when: {
					all: [
						{
							question: 'state-aid-routes',
							includes: ['clld-costs-of-smes', 'limited-clld-aid', 'de-minimis', 'other-exemption']
						},
						{ question: 'final-check-points', answered: true },
						{ not: { question: 'final-check-points', includes: ['aid-route'] } }
					]
				}
			},
			{
				id: 'employment-without-aid',
				when: {
					all: [
						{ question: 'clld-purpose', is: ['employment'] },
						{ question: 'state-aid-routes', answered: true },
						{
							not: {
								question: 'state-aid-routes',
								includes: ['clld-costs-of-smes', 'limited-clld-aid', 'de-minimis', 'other-exemption']
							}
						}
					]
				}
			}
		]
	},
	{
		id: 'pf-22',
		group: 'design',
		stages: ['design', 'programme-text', 'delivery', 'preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-10' }],
		checks: ['ck-037'],
		questions: ['statutory-tasks', 'cofinancing-sources'],
		raisedBy: [
			{
				id: 'municipal-money-without-exclusion',
				when: {
					all: [
						{ question: 'cofinancing-sources', includes: ['local-budgets'] },
						{ question: 'objectives-model', answered: true },
						{ not: { question: 'statutory-tasks', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-23',
		group: 'design',
		stages: ['implementation'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-12' },
			{ kind: 'evidence', source: 'src-13' },
			{ kind: 'law', act: 'cpr', place: '63(6)' }
		],
		checks: ['ck-074'],
		questions: ['started-operations', 'final-check-points'],
		raisedBy: [
			{ id: 'started-before-application', when: { question: 'started-operations', is: ['legal-minimum'] } },
			{
				id: 'completion-not-checked',
				when: {
					all: [
						{ question: 'final-check-points', answered: true },
						{ not: { question: 'final-check-points', includes: ['not-completed'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-24',
		group: 'design',
		stages: ['implementation'],
		likelihood: 'low',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-13' },
			{ kind: 'law', act: 'cpr', place: '63(9)' }
		],
		checks: ['ck-036'],
		questions: ['other-instruments', 'coordination-with-other-funds', 'fund-demarcation', 'double-funding-check'],
		raisedBy: [
			{
				id: 'registers-not-compared',
				when: {
					all: [
						{
							any: [
								{ question: 'clld-funds', includes: ['erdf', 'jtf', 'emfaf', 'eafrd'] },
								{ question: 'other-instruments', answered: true }
							]
						},
						{ question: 'double-funding-check', answered: true },
						{ not: { question: 'double-funding-check', includes: ['register-cross-check', 'demarcation'] } }
					]
				}
			},
			{
				id: 'not-in-the-final-check',
				when: {
					all: [
						{
							any: [
								{ question: 'clld-funds', includes: ['erdf', 'jtf', 'emfaf', 'eafrd'] },
								{ question: 'other-instruments', answered: true }
							]
						},
						{ question: 'final-check-points', answered: true },
						{ not: { question: 'final-check-points', includes: ['double-funding'] } }
					]
				}
			}
		]
	}
];
