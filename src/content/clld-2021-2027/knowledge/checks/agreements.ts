import type { Check } from '#lib/guide/knowledge.ts';

export const agreementsChecks: readonly Check[] = [
	{
		id: 'ck-118',
		stage: 'agreements',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '32(4)' }],
		questions: ['approval-decision-contents', 'strategy-allocations'],
		proposedWhen: {
			all: [
				{ question: 'approval-decision-contents', includes: ['fund-allocations'] },
				{ question: 'approval-decision-contents', includes: ['control-responsibilities'] }
			]
		}
	},
	{
		id: 'ck-119',
		stage: 'agreements',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'default' }],
		questions: ['national-share', 'strategy-allocations'],
		proposedWhen: { question: 'national-share', is: ['secured-in-writing'] }
	},
	{
		id: 'ck-120',
		stage: 'agreements',
		weight: 'should',
		responsible: ['managing-authority', 'lag'],
		basis: [{ kind: 'evidence', source: 'src-44' }, { kind: 'default' }],
		questions: ['agreement-duties'],
		proposedWhen: {
			all: [
				{ question: 'agreement-duties', includes: ['service-times'] },
				{
					question: 'agreement-duties',
					includes: ['progress-reports', 'conflict-rules', 'records-access', 'strategy-evaluation']
				}
			]
		}
	},
	{
		id: 'ck-121',
		stage: 'agreements',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '34(2)' },
			{ kind: 'law', act: 'cpr', place: '34(1)(c)' },
			{ kind: 'law', act: 'cpr', place: '2(28)' }
		],
		questions: ['strategy-allocations', 'running-cost-share'],
		proposedWhen: {
			all: [{ question: 'running-cost-share', above: '0' }, { not: { question: 'running-cost-share', above: '25' } }]
		}
	},
	{
		id: 'ck-122',
		stage: 'agreements',
		weight: 'should',
		responsible: ['lag'],
		basis: [{ kind: 'evidence', source: 'src-25' }],
		questions: ['strategy-allocations']
	},
	{
		id: 'ck-123',
		stage: 'agreements',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-131' }, { kind: 'default' }],
		questions: ['strategy-change-rule', 'strategy-shift-limit', 'strategy-changes-reserved'],
		proposedWhen: {
			all: [
				{ question: 'strategy-change-rule', is: ['within-limits'] },
				{ question: 'strategy-shift-limit', answered: true },
				{ question: 'strategy-changes-reserved', answered: true }
			]
		}
	},
	{
		id: 'ck-124',
		stage: 'agreements',
		weight: 'could',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-63' }, { kind: 'default' }],
		questions: ['allocation-over-time', 'performance-reserve-share', 'performance-measures', 'mid-term-evaluation-date'],
		proposedWhen: {
			all: [
				{ question: 'allocation-over-time', is: ['tranche-and-reserve'] },
				{ question: 'performance-reserve-share', answered: true },
				{ question: 'performance-measures', answered: true },
				{ question: 'mid-term-evaluation-date', answered: true }
			]
		},
		when: { not: { question: 'allocation-over-time', is: ['fixed-allocation'] } }
	},
	{
		id: 'ck-125',
		stage: 'agreements',
		weight: 'must',
		responsible: ['lag', 'managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-65' },
			{ kind: 'law', act: 'cpr', place: '33(3)(b)' }
		],
		questions: ['procedures-before-calls', 'agreement-register']
	},
	{
		id: 'ck-126',
		stage: 'agreements',
		weight: 'must',
		responsible: ['lag'],
		basis: [{ kind: 'law', act: 'cpr', place: '33(2)' }, { kind: 'default' }],
		questions: ['lag-legal-form', 'agreement-register', 'procedures-before-calls']
	},
	{
		id: 'ck-127',
		stage: 'agreements',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-44' }],
		questions: ['contract-liability', 'recovery-safeguards'],
		proposedWhen: {
			any: [
				{
					all: [
						{ question: 'contract-liability', is: ['authority-contracts'] },
						{ not: { question: 'delivery-model', includes: ['lag-contracts-pays'] } }
					]
				},
				{ question: 'recovery-safeguards', answered: true }
			]
		}
	},
	{
		id: 'ck-128',
		stage: 'agreements',
		weight: 'should',
		responsible: ['lag'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-65' }],
		questions: ['procedures-before-calls', 'lag-staff', 'agreement-register']
	}
];
