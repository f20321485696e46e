import type { Check } from '#lib/guide/knowledge.ts';

export const decideChecks: readonly Check[] = [
	{
		id: 'ck-001',
		stage: 'decide',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-01' },
			{ kind: 'law', act: 'cpr', place: '22(3)(a)(i)' },
			{ kind: 'law', act: 'cpr', place: '22(3)(a)(iii)' }
		],
		questions: ['local-needs', 'regional-disparities', 'target-groups-list'],
		proposedWhen: {
			all: [
				{ question: 'local-needs', answered: true },
				{ question: 'regional-disparities', answered: true },
				{ question: 'target-groups-list', answered: true }
			]
		}
	},
	{
		id: 'ck-002',
		stage: 'decide',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-09' }],
		questions: ['added-value-results', 'local-needs', 'market-failures'],
		proposedWhen: {
			all: [
				{ question: 'local-needs', answered: true },
				{ question: 'added-value-results', answered: true }
			]
		}
	},
	{
		id: 'ck-003',
		stage: 'decide',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-09' },
			{ kind: 'evidence', source: 'src-43' }
		],
		questions: ['added-value-social-capital', 'added-value-governance', 'added-value-results'],
		proposedWhen: {
			all: [
				{ question: 'added-value-social-capital', answered: true },
				{ question: 'added-value-governance', answered: true },
				{ question: 'added-value-results', answered: true }
			]
		}
	},
	{
		id: 'ck-004',
		stage: 'decide',
		weight: 'should',
		responsible: ['managing-authority', 'partners'],
		basis: [{ kind: 'evidence', source: 'src-02' }],
		questions: ['other-instruments', 'coordination-with-other-funds'],
		proposedWhen: { question: 'other-instruments', answered: true }
	},
	{
		id: 'ck-005',
		stage: 'decide',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-12' },
			{ kind: 'evidence', source: 'src-27' },
			{ kind: 'law', act: 'cpr', place: '22(3)(a)(vii)' }
		],
		questions: ['lessons-2014-2020', 'lessons-current-period'],
		proposedWhen: { question: 'lessons-2014-2020', answered: true }
	},
	{
		id: 'ck-006',
		stage: 'decide',
		weight: 'should',
		responsible: ['managing-authority', 'network'],
		basis: [{ kind: 'evidence', source: 'src-01' }],
		questions: ['existing-lags'],
		proposedWhen: { question: 'existing-lags', answered: true }
	},
	{
		id: 'ck-007',
		stage: 'decide',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-01' }],
		questions: ['white-spots', 'late-areas'],
		proposedWhen: { question: 'white-spots', answered: true }
	},
	{
		id: 'ck-008',
		stage: 'decide',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-12' }],
		questions: ['extra-layer-cost', 'authority-staff-fte', 'running-cost-share'],
		proposedWhen: { question: 'extra-layer-cost', above: '0' }
	},
	{
		id: 'ck-009',
		stage: 'decide',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-30' },
			{ kind: 'evidence', source: 'src-128' }
		],
		questions: ['risk-appetite', 'risk-appetite-agreed-by', 'risk-appetite-agreed-on'],
		proposedWhen: {
			all: [
				{ question: 'risk-appetite', answered: true },
				{ question: 'risk-appetite-agreed-by', answered: true },
				{ question: 'risk-appetite-agreed-on', answered: true }
			]
		}
	},
	{
		id: 'ck-010',
		stage: 'decide',
		weight: 'should',
		responsible: ['managing-authority', 'audit-authority'],
		basis: [{ kind: 'evidence', source: 'src-128' }],
		questions: ['audit-briefing-date', 'risk-appetite-agreed-by'],
		when: { not: { question: 'clld-use', is: ['no'] } }
	},
	{
		id: 'ck-011',
		stage: 'decide',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '8(1)' },
			{ kind: 'law', act: 'cpr', place: '8(2)' }
		],
		questions: ['decision-partners', 'partners', 'consultation-steps'],
		proposedWhen: { question: 'decision-partners', answered: true }
	},
	{
		id: 'ck-012',
		stage: 'decide',
		weight: 'could',
		responsible: ['managing-authority'],
		basis: [{ kind: 'default' }],
		questions: ['clld-use', 'pilot-extension-criteria'],
		proposedWhen: {
			any: [
				{ question: 'clld-use', is: ['yes'] },
				{
					all: [
						{ question: 'clld-use', is: ['pilot'] },
						{ question: 'pilot-extension-criteria', answered: true }
					]
				}
			]
		},
		when: { not: { question: 'clld-use', is: ['no'] } }
	},
	{
		id: 'ck-013',
		stage: 'decide',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'default' }],
		questions: ['clld-use', 'clld-decided-on'],
		proposedWhen: {
			all: [
				{ question: 'clld-use', answered: true },
				{ question: 'clld-decided-on', answered: true }
			]
		}
	}
];
