import type { Pitfall } from '#lib/guide/knowledge.ts';

export const strategicPitfalls: readonly Pitfall[] = [
	{
		id: 'pf-01',
		group: 'strategic',
		stages: ['decide'],
		likelihood: 'medium',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-09' }, { kind: 'default' }],
		checks: ['ck-002', 'ck-003'],
		questions: ['local-needs', 'added-value-social-capital', 'added-value-governance', 'added-value-results'],
		raisedBy: [
			{
				id: 'no-better-result',
				when: {
					all: [
						{ question: 'clld-use', is: ['yes', 'pilot'] },
						{
							any: [
								{ question: 'clld-decided-on', answered: true },
								{ question: 'budget-total', answered: true }
							]
						},
						{ not: { question: 'added-value-results', answered: true } }
					]
				}
			},
			{
				id: 'operations-only',
				when: {
					all: [
						{ question: 'clld-use', is: ['yes', 'pilot'] },
						{
							any: [
								{ question: 'clld-decided-on', answered: true },
								{ question: 'budget-total', answered: true }
							]
						},
						{ not: { question: 'added-value-social-capital', answered: true } },
						{ not: { question: 'added-value-governance', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-02',
		group: 'strategic',
		stages: ['decide', 'design'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-02' },
			{ kind: 'law', act: 'cpr', place: '28' }
		],
		checks: ['ck-004', 'ck-036'],
		questions: ['other-instruments', 'partnership-agreement-scope', 'coordination-with-other-funds'],
		raisedBy: [
			{
				id: 'no-line-drawn',
				when: {
					all: [
						{ question: 'other-instruments', answered: true },
						{ not: { question: 'other-instruments', fewerRows: 2 } },
						{ question: 'territory-selection', answered: true },
						{ not: { question: 'coordination-with-other-funds', answered: true } }
					]
				}
			},
			{
				id: 'partnership-agreement-silent',
				when: {
					all: [
						{ question: 'other-instruments', answered: true },
						{ question: 'partnership-agreement-scope', is: ['not-mentioned'] }
					]
				}
			},
			{
				id: 'three-instruments',
				when: {
					all: [
						{ question: 'clld-use', is: ['yes', 'pilot'] },
						{ question: 'other-instruments', answered: true },
						{ not: { question: 'other-instruments', fewerRows: 3 } }
					]
				}
			}
		]
	},
	{
		id: 'pf-03',
		group: 'strategic',
		stages: ['decide', 'design'],
		likelihood: 'medium',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-34' }],
		checks: ['ck-018', 'ck-019'],
		questions: ['number-of-strategies', 'budget-min', 'budget-max', 'lag-staff'],
		raisedBy: [
			{ id: 'maximum-below-two-million', when: { question: 'budget-max', below: '2000000' } },
			{ id: 'minimum-below-one-million', when: { question: 'budget-min', below: '1000000' } },
			{
				id: 'whole-territory-without-minimum',
				when: {
					all: [
						{ question: 'territory-selection', is: ['whole-territory'] },
						{ question: 'budget-rules', answered: true },
						{ not: { question: 'budget-rules', includes: ['floor'] } },
						{ not: { question: 'budget-min', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-04',
		group: 'strategic',
		stages: ['design'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [{ kind: 'evidence', source: 'src-34' }],
		checks: ['ck-018'],
		questions: ['budget-rules', 'budget-max', 'performance-measures'],
		raisedBy: [
			{
				id: 'municipal-money-without-maximum',
				when: {
					all: [
						{ question: 'budget-rules', answered: true },
						{ not: { question: 'budget-rules', includes: ['ceiling'] } },
						{ not: { question: 'budget-max', answered: true } },
						{ question: 'cofinancing-sources', includes: ['local-budgets'] }
					]
				}
			},
			{
				id: 'spending-rewarded',
				when: {
					all: [
						{ question: 'performance-measures', includes: ['amounts-committed'] },
						{ not: { question: 'performance-measures', includes: ['target-progress', 'first-time-reach'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-05',
		group: 'strategic',
		stages: ['design'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [{ kind: 'evidence', source: 'src-31' }, { kind: 'evidence', source: 'src-44' }, { kind: 'default' }],
		checks: ['ck-017', 'ck-066'],
		questions: ['urban-rural', 'lead-fund', 'lag-composition-rules', 'facilitation'],
		raisedBy: [
			{
				id: 'rural-boards-for-inclusion',
				when: {
					all: [
						{ question: 'urban-rural', is: ['rural'] },
						{ question: 'clld-purpose', is: ['inclusion'] },
						{ question: 'lag-composition-rules', answered: true },
						{ not: { question: 'lag-composition-rules', includes: ['groups-concerned'] } }
					]
				}
			},
			{
				id: 'towns-under-rural-rules',
				when: {
					all: [
						{ question: 'urban-rural', is: ['urban', 'mixed'] },
						{ question: 'lead-fund', is: ['EAFRD'] }
					]
				}
			},
			{
				id: 'experienced-mentor-for-towns',
				when: {
					all: [
						{ question: 'urban-rural', is: ['urban'] },
						{ question: 'facilitation', is: ['experienced-lag'] }
					]
				}
			}
		]
	},
	{
		id: 'pf-06',
		group: 'strategic',
		stages: ['decide', 'design', 'programme-text', 'delivery', 'preparation', 'selection'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'cpr', place: '32(3)' },
			{ kind: 'evidence', source: 'src-83' },
			{ kind: 'evidence', source: 'src-86' },
			{ kind: 'evidence', source: 'src-65' }
		],
		checks: ['ck-114'],
		questions: ['preparation-opens', 'strategy-call-opens', 'strategy-call-closes', 'first-round-date'],
		raisedBy: [
			{
				id: 'approved-without-criteria',
				when: {
					all: [
						{ question: 'decision-date', answered: true },
						{ question: 'first-round-date', answered: true },
						{ not: { question: 'strategy-criteria', answered: true } }
					]
				}
			},
			{
				id: 'call-closes-after-2026',
				when: {
					all: [
						{ question: 'strategy-call-closes', after: '2026-12-31' },
						{ not: { question: 'extra-year-claimed', is: ['yes'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-07',
		group: 'strategic',
		stages: ['design'],
		likelihood: 'medium',
		impact: 'high',
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-22' }, { kind: 'law', act: 'cpr', place: '31(3)' }],
		checks: ['ck-084'],
		questions: ['joint-monitoring-committee', 'lead-fund', 'running-costs-fund', 'fund-coordination'],
		raisedBy: [
			{
				id: 'led-by-another-fund',
				when: {
					all: [
						{ question: 'lead-fund', is: ['ERDF', 'JTF', 'EMFAF', 'EAFRD'] },
						{ question: 'fund-coordination', is: ['informal-contacts'] }
					]
				}
			},
			{ id: 'no-joint-committee', when: { question: 'joint-monitoring-committee', is: ['no'] } },
			{
				id: 'office-paid-by-another-fund',
				when: {
					all: [
						{ question: 'running-costs-fund', is: ['ERDF', 'JTF', 'EMFAF', 'EAFRD'] },
						{ question: 'lag-composition-rules', answered: true },
						{ not: { question: 'lag-composition-rules', includes: ['groups-concerned'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-08',
		group: 'strategic',
		stages: ['decide', 'design', 'programme-text', 'delivery', 'preparation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'cpr', place: '8(2)' },
			{ kind: 'law', act: 'cpr', place: '8(4)' },
			{ kind: 'evidence', source: 'src-73' },
			{ kind: 'evidence', source: 'src-135' }
		],
		checks: ['ck-011', 'ck-101'],
		questions: ['decision-partners', 'consultation-steps', 'partners', 'involvement-evidence'],
		raisedBy: [
			{
				id: 'decided-without-partners',
				when: {
					all: [
						{ question: 'clld-use', is: ['yes', 'pilot'] },
						{ question: 'clld-decided-on', answered: true },
						{ not: { question: 'decision-partners', answered: true } }
					]
				}
			},
			{
				id: 'no-code-of-conduct',
				when: {
					all: [
						{ question: 'partners', answered: true },
						{ question: 'code-of-conduct-applied', is: ['no'] }
					]
				}
			},
			{
				id: 'involvement-not-tested',
				when: {
					all: [
						{ question: 'involvement-evidence', answered: true },
						{ not: { question: 'involvement-evidence', includes: ['traced-changes', 'calls-to-participants'] } },
						{ question: 'strategy-proof', is: ['desk-only'] }
					]
				}
			}
		]
	}
];
