import type { Check } from '#lib/guide/knowledge.ts';

export const designChecks: readonly Check[] = [
	{
		id: 'ck-014',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-05' }],
		questions: ['clld-concept'],
		proposedWhen: { question: 'clld-concept', answered: true }
	},
	{
		id: 'ck-015',
		stage: 'design',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '31(2)(a)' },
			{ kind: 'law', act: 'cpr', place: '32(1)(a)' }
		],
		questions: ['area-rule', 'territory-selection', 'call-documents'],
		proposedWhen: {
			all: [
				{ question: 'area-rule', answered: true },
				{ question: 'call-documents', includes: ['area-rules'] }
			]
		}
	},
	{
		id: 'ck-016',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '32(1)(a)' },
			{ kind: 'law', act: 'cpr-2014', place: '33(6)' },
			{ kind: 'evidence', source: 'src-91' }
		],
		questions: ['population-rule', 'population-exceptions', 'population-min', 'population-max'],
		proposedWhen: {
			any: [
				{ question: 'population-rule', is: ['no-threshold'] },
				{
					all: [
						{ question: 'population-rule', is: ['national-range', 'own-range'] },
						{ question: 'population-exceptions', answered: true }
					]
				}
			]
		}
	},
	{
		id: 'ck-017',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-44' }],
		questions: ['urban-rural', 'area-types', 'territories-reason']
	},
	{
		id: 'ck-018',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-34' }],
		questions: ['budget-min', 'budget-max', 'budget-rules', 'number-of-strategies'],
		proposedWhen: {
			all: [
				{ question: 'budget-min', above: '0' },
				{ not: { question: 'budget-min', below: '2000000' } },
				{ question: 'budget-max', above: '0' }
			]
		}
	},
	{
		id: 'ck-019',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-34' },
			{ kind: 'law', act: 'cpr', place: '34(2)' }
		],
		questions: ['lag-staff', 'running-cost-share', 'budget-min'],
		proposedWhen: {
			all: [
				{ question: 'lag-staff', above: '0' },
				{ question: 'running-cost-share', above: '0' }
			]
		}
	},
	{
		id: 'ck-020',
		stage: 'design',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-14' }],
		questions: ['funds-model', 'clld-funds', 'coordination-with-other-funds']
	},
	{
		id: 'ck-021',
		stage: 'design',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '31(3)' }],
		questions: ['joint-call', 'joint-monitoring-committee', 'lead-fund-model', 'running-costs-fund'],
		when: { question: 'clld-funds', includes: ['erdf', 'jtf', 'emfaf', 'eafrd'] }
	},
	{
		id: 'ck-022',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '31(4)' }, { kind: 'law', act: 'cpr', place: '31(5)' }, { kind: 'default' }],
		questions: ['lead-fund-model', 'lead-fund', 'fund-information-flow'],
		proposedWhen: {
			any: [
				{ question: 'lead-fund-model', is: ['none', 'running-costs'] },
				{
					all: [
						{ question: 'lead-fund-model', is: ['lead-fund'] },
						{ question: 'lead-fund', answered: true }
					]
				}
			]
		},
		when: { question: 'clld-funds', includes: ['erdf', 'jtf', 'emfaf', 'eafrd'] }
	},
	{
		id: 'ck-023',
		stage: 'design',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-26' },
			{ kind: 'evidence', source: 'src-27' }
		],
		questions: ['delivery-model', 'task-allocation', 'verification-body'],
		proposedWhen: {
			all: [
				{ question: 'delivery-model', answered: true },
				{ question: 'verification-body', answered: true },
				{ question: 'task-allocation', answered: true }
			]
		}
	},
	{
		id: 'ck-024',
		stage: 'design',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '33(3)' }],
		questions: ['task-allocation', 'delivery-model', 'choice-rescored']
	},
	{
		id: 'ck-025',
		stage: 'design',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(4)' },
			{ kind: 'law', act: 'cpr', place: '71(3)' }
		],
		questions: ['lag-extra-tasks', 'intermediate-bodies', 'arrangement-contents'],
		when: {
			any: [
				{ not: { question: 'lag-extra-tasks', is: ['no'] } },
				{ question: 'delivery-model', includes: ['lag-intermediate-body', 'lag-contracts-pays'] }
			]
		}
	},
	{
		id: 'ck-026',
		stage: 'design',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '31(2)(b)' },
			{ kind: 'law', act: 'cpr', place: '33(3)(b)' },
			{ kind: 'law', act: 'cpr-2014', place: '32(2)(b)' },
			{ kind: 'evidence', source: 'src-07' }
		],
		questions: ['lag-composition-rules', 'single-interest-limit'],
		proposedWhen: {
			all: [
				{ question: 'lag-composition-rules', includes: ['no-group-controls'] },
				{ question: 'single-interest-limit', below: '50' }
			]
		}
	},
	{
		id: 'ck-027',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-12' }],
		questions: ['lag-composition-rules', 'single-interest-limit'],
		proposedWhen: {
			all: [
				{ question: 'lag-composition-rules', includes: ['non-public-quorum'] },
				{ question: 'lag-composition-rules', includes: ['elected-chair'] }
			]
		}
	},
	{
		id: 'ck-028',
		stage: 'design',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(2)' },
			{ kind: 'evidence', source: 'src-10' }
		],
		questions: ['inclusiveness-requirement', 'lag-composition-rules'],
		proposedWhen: {
			all: [
				{ question: 'inclusiveness-requirement', answered: true },
				{ question: 'lag-composition-rules', includes: ['groups-concerned'] },
				{ question: 'lag-composition-rules', includes: ['gender-balance'] }
			]
		}
	},
	{
		id: 'ck-029',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-29' },
			{ kind: 'law', act: 'cpr', place: '31(2)(d)' }
		],
		questions: ['innovation-rule', 'innovation-definition'],
		proposedWhen: {
			all: [
				{ question: 'innovation-rule', is: ['broad'] },
				{ question: 'innovation-definition', answered: true }
			]
		}
	},
	{
		id: 'ck-030',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-112' },
			{ kind: 'evidence', source: 'src-133' }
		],
		questions: ['innovation-rule', 'experiment-budget', 'right-to-fail'],
		proposedWhen: {
			all: [
				{ question: 'innovation-rule', is: ['experiment-window'] },
				{ question: 'experiment-budget', above: '0' },
				{ question: 'right-to-fail', answered: true }
			]
		}
	},
	{
		id: 'ck-031',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-37' }, { kind: 'default' }],
		questions: ['size-classes', 'grant-forms'],
		proposedWhen: { all: [{ question: 'size-classes', answered: true }, { not: { question: 'size-classes', fewerRows: 2 } }] }
	},
	{
		id: 'ck-032',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-59' },
			{ kind: 'evidence', source: 'src-60' },
			{ kind: 'evidence', source: 'src-61' },
			{ kind: 'evidence', source: 'src-62' },
			{ kind: 'law', act: 'cpr', place: '2(4)(a)', reading: true },
			{ kind: 'law', act: 'cpr', place: '33(5)', reading: true }
		],
		questions: ['umbrella-national-rule', 'operation-routes', 'delivery-model'],
		proposedWhen: { question: 'umbrella-national-rule', answered: true }
	},
	{
		id: 'ck-033',
		stage: 'design',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '53(1)' },
			{ kind: 'law', act: 'cpr', place: '53(2)' },
			{ kind: 'law', act: 'cpr', place: '54' },
			{ kind: 'law', act: 'cpr', place: '55' },
			{ kind: 'law', act: 'cpr', place: '56' },
			{ kind: 'evidence', source: 'src-127' }
		],
		questions: ['cost-options', 'grant-forms', 'size-classes', 'cost-methods'],
		proposedWhen: {
			all: [
				{ question: 'cost-options', answered: true },
				{ question: 'grant-forms', includes: ['unit-costs', 'lump-sums', 'flat-rates', 'draft-budget'] }
			]
		}
	},
	{
		id: 'ck-034',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority', 'partners'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-130' }],
		questions: ['cofinancing-sources', 'national-share'],
		proposedWhen: {
			all: [
				{ question: 'cofinancing-sources', includes: ['national-budget', 'local-budgets', 'waived'] },
				{ not: { question: 'cofinancing-sources', includes: ['own-money'] } }
			]
		}
	},
	{
		id: 'ck-035',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-142' }, { kind: 'default' }],
		questions: ['advances', 'advance-payments', 'beneficiary-payments'],
		proposedWhen: { question: 'advances', is: ['lag-and-small-beneficiaries'] }
	},
	{
		id: 'ck-036',
		stage: 'design',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-13' },
			{ kind: 'law', act: 'cpr', place: '11(1)(b)' },
			{ kind: 'law', act: 'cpr', place: '63(9)' }
		],
		questions: ['fund-demarcation', 'coordination-with-other-funds', 'other-instruments', 'double-funding-check'],
		proposedWhen: {
			all: [
				{ question: 'fund-demarcation', answered: true },
				{ question: 'coordination-with-other-funds', answered: true }
			]
		}
	},
	{
		id: 'ck-037',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-10' }],
		questions: ['statutory-tasks'],
		proposedWhen: { question: 'statutory-tasks', answered: true }
	},
	{
		id: 'ck-038',
		stage: 'design',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'gber', place: '19a' },
			{ kind: 'law', act: 'gber', place: '19b' },
			{ kind: 'law', act: 'de-minimis', place: '3(2)' },
			{ kind: 'evidence', source: 'src-08' }
		],
		questions: ['state-aid-routes', 'aid-routes'],
		proposedWhen: {
			all: [
				{ question: 'state-aid-routes', answered: true },
				{ question: 'aid-routes', answered: true }
			]
		}
	},
	{
		id: 'ck-039',
		stage: 'design',
		weight: 'could',
		responsible: ['managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-68' }],
		questions: ['late-areas', 'selection-model'],
		proposedWhen: { question: 'late-areas', answered: true }
	},
	{
		id: 'ck-040',
		stage: 'design',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
			{ kind: 'law', act: 'cpr', place: '34(1)(b)' }
		],
		questions: ['cooperation-planned', 'cooperation-description', 'cooperation-partners'],
		proposedWhen: {
			all: [
				{ question: 'cooperation-planned', is: ['yes'] },
				{ question: 'cooperation-description', answered: true }
			]
		}
	}
];
