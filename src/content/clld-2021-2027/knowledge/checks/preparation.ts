import type { Check } from '#lib/guide/knowledge.ts';

export const preparationChecks: readonly Check[] = [
	{
		id: 'ck-090',
		stage: 'preparation',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '34(1)(a)' },
			{ kind: 'evidence', source: 'src-83' }
		],
		questions: ['preparation-opens', 'strategy-call-opens', 'preparatory-budget', 'preparation-access']
	},
	{
		id: 'ck-091',
		stage: 'preparation',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '34(2)' }],
		questions: ['paid-if-not-selected'],
		proposedWhen: { question: 'paid-if-not-selected', is: ['yes'] }
	},
	{
		id: 'ck-092',
		stage: 'preparation',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-138' },
			{ kind: 'law', act: 'cpr', place: '53(1)(c)' }
		],
		questions: ['preparation-form', 'lump-sum-trigger'],
		proposedWhen: { question: 'preparation-form', is: ['lump-sum'] }
	},
	{
		id: 'ck-093',
		stage: 'preparation',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-83' }, { kind: 'evidence', source: 'src-72' }, { kind: 'default' }],
		questions: ['preparation-amount', 'preparation-costs'],
		proposedWhen: {
			all: [
				{ question: 'preparation-amount', above: '0' },
				{ question: 'preparation-costs', includes: ['outreach'] },
				{ question: 'preparation-costs', includes: ['facilitators'] },
				{ question: 'preparation-costs', includes: ['local-analysis'] },
				{ question: 'preparation-costs', includes: ['interpreting'] }
			]
		}
	},
	{
		id: 'ck-094',
		stage: 'preparation',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-72' }, { kind: 'evidence', source: 'src-81' }, { kind: 'default' }],
		questions: ['preparation-opens', 'preparation-ends', 'strategy-call-closes']
	},
	{
		id: 'ck-095',
		stage: 'preparation',
		weight: 'must',
		responsible: ['lag'],
		basis: [
			{ kind: 'evidence', source: 'src-135' },
			{ kind: 'law', act: 'cpr', place: '33(2)' }
		],
		questions: ['outreach-groups', 'involvement-evidence', 'lump-sum-trigger'],
		proposedWhen: { question: 'outreach-groups', answered: true }
	},
	{
		id: 'ck-096',
		stage: 'preparation',
		weight: 'should',
		responsible: ['managing-authority', 'competence-centre'],
		basis: [{ kind: 'evidence', source: 'src-135' }],
		questions: ['preparation-offers', 'facilitation']
	},
	{
		id: 'ck-097',
		stage: 'preparation',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-06' }],
		questions: ['preparation-offers']
	},
	{
		id: 'ck-098',
		stage: 'preparation',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'default' }],
		questions: ['preparation-offers', 'white-spots']
	},
	{
		id: 'ck-099',
		stage: 'preparation',
		weight: 'could',
		responsible: ['network'],
		basis: [{ kind: 'evidence', source: 'src-01' }],
		questions: ['preparation-offers', 'facilitation']
	},
	{
		id: 'ck-100',
		stage: 'preparation',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-12' }, { kind: 'default' }],
		questions: ['preparation-offers']
	},
	{
		id: 'ck-101',
		stage: 'preparation',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-73' }],
		questions: ['involvement-evidence', 'strategy-proof']
	}
];
