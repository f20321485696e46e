import type { Pitfall } from '#lib/guide/knowledge.ts';

export const selectionPitfalls: readonly Pitfall[] = [
	{
		id: 'pf-49',
		group: 'selection',
		stages: ['preparation', 'selection'],
		likelihood: 'high',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-73' }, { kind: 'default' }],
		checks: ['ck-101', 'ck-107'],
		questions: ['preparation-costs', 'involvement-evidence', 'call-documents', 'strategy-proof'],
		raisedBy: [
			{
				id: 'paid-to-write',
				when: {
					all: [
						{ question: 'preparation-costs', includes: ['writing'] },
						{ not: { question: 'preparation-costs', includes: ['outreach', 'facilitators'] } }
					]
				}
			},
			{
				id: 'judged-on-paper',
				when: {
					all: [
						{ question: 'strategy-proof', is: ['desk-only'] },
						{ question: 'improvement-round', is: ['first-version'] }
					]
				}
			},
			{
				id: 'no-limit-no-pack',
				when: {
					all: [
						{ question: 'preparation-offers', answered: true },
						{ not: { question: 'preparation-offers', includes: ['starter-pack'] } },
						{ question: 'call-documents', answered: true },
						{ not: { question: 'call-documents', includes: ['length-limit'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-50',
		group: 'selection',
		stages: ['preparation'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-146' },
			{ kind: 'evidence', source: 'src-147' },
			{ kind: 'evidence', source: 'src-72' },
			{ kind: 'evidence', source: 'src-81' },
			{ kind: 'default' }
		],
		checks: ['ck-094', 'ck-115'],
		questions: ['preparation-opens', 'preparation-ends', 'strategy-call-closes', 'improvement-weeks'],
		raisedBy: [
			{
				id: 'call-before-preparation',
				when: {
					all: [{ question: 'strategy-call-opens', answered: true }, { not: { question: 'preparation-opens', answered: true } }]
				}
			},
			{ id: 'short-improvement', when: { question: 'improvement-weeks', below: '4' } }
		]
	},
	{
		id: 'pf-51',
		group: 'selection',
		stages: ['agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
			{ kind: 'law', act: 'financial-regulation', place: '61' },
			{ kind: 'evidence', source: 'src-12' },
			{ kind: 'evidence', source: 'src-13' }
		],
		checks: ['ck-072', 'ck-133'],
		questions: ['conflict-rules', 'procedures-before-calls', 'lag-composition-rules', 'selection-statistics'],
		raisedBy: [
			{
				id: 'rules-incomplete',
				when: {
					all: [
						{ question: 'conflict-rules', answered: true },
						{
							any: [
								{ not: { question: 'conflict-rules', includes: ['written-declaration'] } },
								{ not: { question: 'conflict-rules', includes: ['leaving-the-room'] } },
								{ not: { question: 'conflict-rules', includes: ['kept-record'] } }
							]
						}
					]
				}
			},
			{
				id: 'call-without-procedure',
				when: {
					all: [
						{ question: 'procedures-before-calls', answered: true },
						{ not: { question: 'procedures-before-calls', includes: ['conflict-procedure'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-52',
		group: 'selection',
		stages: ['implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
			{ kind: 'evidence', source: 'src-13' }
		],
		checks: ['ck-132'],
		questions: ['final-check-points', 'procedures-before-calls', 'agreement-duties', 'operation-selection-style'],
		raisedBy: [
			{
				id: 'file-unchecked',
				when: {
					all: [
						{ question: 'final-check-points', answered: true },
						{ not: { question: 'final-check-points', includes: ['selection-file'] } }
					]
				}
			},
			{
				id: 'no-procedure-first',
				when: {
					all: [
						{ question: 'procedures-before-calls', answered: true },
						{ not: { question: 'procedures-before-calls', includes: ['selection-procedure'] } }
					]
				}
			},
			{
				id: 'files-optional',
				when: {
					all: [
						{ question: 'agreement-duties', answered: true },
						{ not: { question: 'agreement-duties', includes: ['records-access'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-53',
		group: 'selection',
		stages: ['selection', 'agreements', 'implementation', 'evaluation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-12' },
			{ kind: 'evidence', source: 'src-32' }
		],
		checks: ['ck-108', 'ck-149'],
		questions: ['strategy-criteria', 'approval-decision-contents', 'selection-statistics', 'performance-measures'],
		raisedBy: [
			{
				id: 'targets-unwatched',
				when: {
					all: [
						{ question: 'selection-statistics', answered: true },
						{ not: { question: 'selection-statistics', includes: ['spread-over-objectives'] } },
						{ question: 'performance-measures', answered: true },
						{ not: { question: 'performance-measures', includes: ['target-progress'] } }
					]
				}
			},
			{
				id: 'targets-undecided',
				when: {
					all: [
						{ question: 'approval-decision-contents', answered: true },
						{ not: { question: 'approval-decision-contents', includes: ['result-targets'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-54',
		group: 'selection',
		stages: ['implementation'],
		likelihood: 'high',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-25' },
			{ kind: 'evidence', source: 'src-32' }
		],
		checks: ['ck-122', 'ck-130'],
		questions: ['animation-activities', 'applicant-help', 'operation-routes', 'running-cost-share'],
		raisedBy: [
			{
				id: 'no-field-work',
				when: {
					all: [
						{ question: 'animation-activities', answered: true },
						{ not: { question: 'animation-activities', includes: ['field-presence', 'mediators'] } }
					]
				}
			},
			{
				id: 'calls-alone',
				when: {
					all: [
						{ question: 'operation-routes', includes: ['competitive-calls'] },
						{ not: { question: 'operation-routes', includes: ['lag-operations', 'umbrella-grants'] } },
						{ question: 'applicant-help', answered: true },
						{ not: { question: 'applicant-help', includes: ['lag-coach'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-55',
		group: 'selection',
		stages: ['preparation', 'selection', 'agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(2)' },
			{ kind: 'evidence', source: 'src-135' },
			{ kind: 'evidence', source: 'src-10' }
		],
		checks: ['ck-028', 'ck-095'],
		questions: ['lag-composition-rules', 'inclusiveness-requirement', 'preparation-costs', 'outreach-groups'],
		raisedBy: [
			{
				id: 'no-seats',
				when: {
					all: [
						{ question: 'lag-composition-rules', answered: true },
						{ not: { question: 'lag-composition-rules', includes: ['groups-concerned'] } }
					]
				}
			},
			{
				id: 'no-outreach-money',
				when: {
					all: [
						{ question: 'preparation-costs', answered: true },
						{ not: { question: 'preparation-costs', includes: ['outreach', 'taking-part'] } }
					]
				}
			},
			{
				id: 'no-groups-named',
				when: {
					all: [{ question: 'involvement-evidence', answered: true }, { not: { question: 'outreach-groups', answered: true } }]
				}
			}
		]
	},
	{
		id: 'pf-56',
		group: 'selection',
		stages: ['agreements', 'implementation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-34' }, { kind: 'default' }],
		checks: ['ck-019', 'ck-128'],
		questions: ['lag-staff', 'running-cost-share', 'budget-min', 'procedures-before-calls'],
		raisedBy: [
			{ id: 'thin-office', when: { question: 'lag-staff', below: '2' } },
			{
				id: 'untrained-start',
				when: {
					all: [
						{ question: 'procedures-before-calls', answered: true },
						{ not: { question: 'procedures-before-calls', includes: ['trained-staff'] } }
					]
				}
			}
		]
	}
];
