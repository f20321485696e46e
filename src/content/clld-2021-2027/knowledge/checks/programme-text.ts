import type { Check } from '#lib/guide/knowledge.ts';

export const programmeTextChecks: readonly Check[] = [
	{
		id: 'ck-041',
		stage: 'programme-text',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '22(3)(d)(v)' }],
		questions: ['specific-objectives', 'area-types', 'territories-reason', 'territory-selection']
	},
	{
		id: 'ck-042',
		stage: 'programme-text',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-02' }],
		questions: ['objective-justification', 'specific-objectives', 'objectives-model', 'operation-examples']
	},
	{
		id: 'ck-043',
		stage: 'programme-text',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-28' },
			{ kind: 'evidence', source: 'src-29' }
		],
		questions: ['examples-open', 'text-detail', 'operation-examples'],
		proposedWhen: {
			all: [
				{ question: 'examples-open', is: ['yes'] },
				{ question: 'text-detail', is: ['short-text'] }
			]
		}
	},
	{
		id: 'ck-044',
		stage: 'programme-text',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-131' }],
		questions: ['target-groups-list']
	},
	{
		id: 'ck-045',
		stage: 'programme-text',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '14(1)' },
			{ kind: 'law', act: 'esf-plus', place: '14(4)' },
			{ kind: 'evidence', source: 'src-04' }
		],
		questions: ['priority-kind', 'innovation-priority-link', 'programme-place', 'innovation-character'],
		proposedWhen: {
			any: [
				{ question: 'priority-kind', includes: ['social-innovation'] },
				{ question: 'programme-place', is: ['innovation-priority'] },
				{ question: 'innovation-priority-link', answered: true }
			]
		}
	},
	{
		id: 'ck-046',
		stage: 'programme-text',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '14(4)' },
			{ kind: 'evidence', source: 'src-04' }
		],
		questions: ['innovation-rate-claimed', 'national-esf-total', 'national-shares'],
		when: { not: { question: 'innovation-rate-claimed', is: ['no'] } }
	},
	{
		id: 'ck-047',
		stage: 'programme-text',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '14(5)' },
			{ kind: 'evidence', source: 'src-04' }
		],
		questions: ['innovation-fields', 'innovation-character'],
		proposedWhen: { question: 'innovation-fields', answered: true }
	},
	{
		id: 'ck-048',
		stage: 'programme-text',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'default' }],
		questions: ['ring-fence', 'programme-place', 'budget-total'],
		proposedWhen: { question: 'ring-fence', is: ['own-priority', 'allocation-plan'] }
	},
	{
		id: 'ck-049',
		stage: 'programme-text',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '16(1)' },
			{ kind: 'evidence', source: 'src-65' },
			{ kind: 'evidence', source: 'src-86' },
			{ kind: 'default' }
		],
		questions: ['milestone-approach', 'output-indicators', 'indicator-method'],
		proposedWhen: {
			all: [
				{ question: 'milestone-approach', is: ['own-curve', 'zero-2024'] },
				{ question: 'output-indicators', answered: true }
			]
		}
	},
	{
		id: 'ck-050',
		stage: 'programme-text',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '17(1)' },
			{ kind: 'law', act: 'esf-plus', place: '17(5)' },
			{ kind: 'law', act: 'esf-plus', place: 'annex:I' },
			{ kind: 'evidence', source: 'src-125' }
		],
		questions: ['output-indicators', 'result-indicators', 'participant-records']
	},
	{
		id: 'ck-051',
		stage: 'programme-text',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'esf-plus', place: '17(2)' },
			{ kind: 'law', act: 'esf-plus', place: 'annex:I' },
			{ kind: 'law', act: 'esf-plus', place: 'annex:II' }
		],
		questions: ['output-indicators', 'result-indicators', 'participant-records'],
		when: { question: 'specific-objectives', includes: ['l'] }
	},
	{
		id: 'ck-052',
		stage: 'programme-text',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-43' }, { kind: 'law', act: 'esf-plus', place: '17(1)' }, { kind: 'default' }],
		questions: ['indicator-set', 'strategies-output', 'output-indicators'],
		proposedWhen: {
			all: [
				{ question: 'indicator-set', is: ['participants-and-clld'] },
				{ question: 'strategies-output', is: ['yes'] }
			]
		}
	},
	{
		id: 'ck-053',
		stage: 'programme-text',
		weight: 'could',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-85' }],
		questions: ['result-indicators', 'added-value-aspects', 'evaluation-evidence']
	},
	{
		id: 'ck-054',
		stage: 'programme-text',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-112' }, { kind: 'default' }],
		questions: ['output-indicators', 'right-to-fail', 'indicator-method']
	},
	{
		id: 'ck-055',
		stage: 'programme-text',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '9(1)' },
			{ kind: 'law', act: 'cpr', place: '9(2)' },
			{ kind: 'law', act: 'cpr', place: '9(3)' },
			{ kind: 'law', act: 'cpr', place: '9(4)' },
			{ kind: 'law', act: 'cpr', place: 'annex:III' }
		],
		questions: ['gender-measures', 'accessibility-measures', 'non-discrimination-measures', 'enabling-conditions']
	},
	{
		id: 'ck-056',
		stage: 'programme-text',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '36(1)' },
			{ kind: 'evidence', source: 'src-90' }
		],
		questions: ['ta-support-amount', 'ta-support-actions'],
		proposedWhen: {
			all: [
				{ question: 'ta-support-amount', above: '0' },
				{
					question: 'ta-support-actions',
					includes: ['help-desk', 'lag-network', 'training', 'guidance', 'evaluation', 'partner-capacity']
				}
			]
		}
	},
	{
		id: 'ck-057',
		stage: 'programme-text',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'esf-plus', place: '9(2)' }],
		questions: ['partner-capacity-amount', 'ta-support-actions'],
		proposedWhen: {
			all: [
				{ question: 'partner-capacity-amount', above: '0' },
				{ question: 'ta-support-actions', includes: ['partner-capacity'] }
			]
		}
	},
	{
		id: 'ck-058',
		stage: 'programme-text',
		weight: 'could',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '25(2)' },
			{ kind: 'evidence', source: 'src-69' }
		],
		questions: ['cross-financing-share'],
		proposedWhen: { question: 'cross-financing-share', answered: true }
	},
	{
		id: 'ck-059',
		stage: 'programme-text',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '11(1)(b)' }],
		questions: ['partnership-agreement-scope', 'coordination-with-other-funds']
	},
	{
		id: 'ck-060',
		stage: 'programme-text',
		weight: 'should',
		responsible: ['managing-authority', 'partners'],
		basis: [{ kind: 'law', act: 'cpr', place: '8(2)' }, { kind: 'law', act: 'cpr', place: '38(1)' }, { kind: 'default' }],
		questions: ['consultation-steps', 'partners']
	},
	{
		id: 'ck-061',
		stage: 'programme-text',
		weight: 'could',
		responsible: ['managing-authority', 'lag'],
		basis: [{ kind: 'default' }],
		questions: ['operation-examples', 'examples-open']
	}
];
