import type { Check } from '#lib/guide/knowledge.ts';

export const selectionChecks: readonly Check[] = [
	{
		id: 'ck-102',
		stage: 'selection',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '32(2)' },
			{ kind: 'evidence', source: 'src-10' }
		],
		questions: ['strategy-criteria', 'quality-threshold', 'call-documents'],
		proposedWhen: {
			all: [
				{ question: 'call-documents', includes: ['weighted-criteria'] },
				{ question: 'strategy-criteria', answered: true },
				{ question: 'quality-threshold', above: '0' }
			]
		}
	},
	{
		id: 'ck-103',
		stage: 'selection',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '31(3)' }],
		questions: ['joint-call', 'call-documents'],
		when: { question: 'clld-funds', includes: ['erdf', 'jtf', 'emfaf', 'eafrd'] }
	},
	{
		id: 'ck-104',
		stage: 'selection',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '32(2)' },
			{ kind: 'law', act: 'financial-regulation', place: '61' }
		],
		questions: ['committee-members', 'committee-rules', 'strategy-judges'],
		proposedWhen: {
			all: [
				{ question: 'committee-members', answered: true },
				{ question: 'strategy-judges', answered: true },
				{ question: 'committee-rules', includes: ['rules-of-procedure'] },
				{ question: 'committee-rules', includes: ['signed-declarations'] }
			]
		}
	},
	{
		id: 'ck-105',
		stage: 'selection',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-48' }],
		questions: ['committee-members', 'selection-committee', 'strategy-judges']
	},
	{
		id: 'ck-106',
		stage: 'selection',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '32(1)' }],
		questions: ['strategy-elements', 'call-documents'],
		proposedWhen: {
			all: [
				{ question: 'strategy-elements', includes: ['area-population'] },
				{ question: 'strategy-elements', includes: ['community-involvement'] },
				{ question: 'strategy-elements', includes: ['needs-potential'] },
				{ question: 'strategy-elements', includes: ['objectives-targets-actions'] },
				{ question: 'strategy-elements', includes: ['management-monitoring-evaluation'] },
				{ question: 'strategy-elements', includes: ['financial-plan'] }
			]
		}
	},
	{
		id: 'ck-107',
		stage: 'selection',
		weight: 'could',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-71' }],
		questions: ['call-documents'],
		proposedWhen: { question: 'call-documents', includes: ['length-limit'] }
	},
	{
		id: 'ck-108',
		stage: 'selection',
		weight: 'must',
		responsible: ['managing-authority', 'partners'],
		basis: [
			{ kind: 'evidence', source: 'src-12' },
			{ kind: 'law', act: 'cpr', place: '32(1)(c)' },
			{ kind: 'law', act: 'cpr', place: '32(1)(d)' }
		],
		questions: ['strategy-criteria']
	},
	{
		id: 'ck-109',
		stage: 'selection',
		weight: 'must',
		responsible: ['lag'],
		basis: [
			{ kind: 'evidence', source: 'src-13' },
			{ kind: 'law', act: 'cpr', place: '32(1)(d)' }
		],
		questions: ['strategy-elements', 'strategy-criteria']
	},
	{
		id: 'ck-110',
		stage: 'selection',
		weight: 'should',
		responsible: ['managing-authority', 'partners'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
			{ kind: 'evidence', source: 'src-07' },
			{ kind: 'evidence', source: 'src-29' }
		],
		questions: ['strategy-criteria', 'innovation-definition']
	},
	{
		id: 'ck-111',
		stage: 'selection',
		weight: 'must',
		responsible: ['managing-authority', 'partners'],
		basis: [{ kind: 'law', act: 'cpr', place: '32(1)(e)' }],
		questions: ['strategy-criteria', 'procedures-before-calls']
	},
	{
		id: 'ck-112',
		stage: 'selection',
		weight: 'should',
		responsible: ['managing-authority', 'partners'],
		basis: [{ kind: 'default' }],
		questions: ['improvement-round', 'improvement-weeks'],
		proposedWhen: { question: 'improvement-round', is: ['one-round'] }
	},
	{
		id: 'ck-113',
		stage: 'selection',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'default' }],
		questions: ['result-publication', 'selection-appeal']
	},
	{
		id: 'ck-114',
		stage: 'selection',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '32(3)' }],
		questions: ['first-round-date', 'lags-ready-by', 'decision-date', 'last-decision-date']
	},
	{
		id: 'ck-115',
		stage: 'selection',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-146' }],
		questions: ['call-documents', 'strategy-call-closes']
	},
	{
		id: 'ck-116',
		stage: 'selection',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [{ kind: 'default' }],
		questions: ['result-publication']
	},
	{
		id: 'ck-117',
		stage: 'selection',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-68' }],
		questions: ['areas-left-out', 'late-areas'],
		proposedWhen: { question: 'areas-left-out', includes: ['advice', 'other-funding', 'continued-preparation', 'next-round'] }
	}
];
