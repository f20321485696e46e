import type { Check } from '#lib/guide/knowledge.ts';

export const evaluationChecks: readonly Check[] = [
	{
		id: 'ck-143',
		stage: 'evaluation',
		weight: 'must',
		responsible: ['lag'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '33(3)(e)' },
			{ kind: 'law', act: 'cpr', place: '33(3)(f)' },
			{ kind: 'law', act: 'cpr', place: '32(1)(e)' }
		],
		questions: ['self-evaluation-funding', 'strategy-evaluators', 'strategy-elements']
	},
	{
		id: 'ck-144',
		stage: 'evaluation',
		weight: 'should',
		responsible: ['managing-authority', 'network'],
		basis: [{ kind: 'evidence', source: 'src-43' }],
		questions: ['self-evaluation-support']
	},
	{
		id: 'ck-145',
		stage: 'evaluation',
		weight: 'must',
		responsible: ['managing-authority'],
		basis: [
			{ kind: 'evidence', source: 'src-09' },
			{ kind: 'law', act: 'cpr', place: '44(1)' },
			{ kind: 'law', act: 'cpr', place: '44(5)' }
		],
		questions: ['evaluation-plan-date', 'added-value-aspects', 'impact-evaluation-covers-clld', 'knowledge-needs']
	},
	{
		id: 'ck-146',
		stage: 'evaluation',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-09' }],
		questions: ['added-value-aspects', 'evaluation-evidence', 'extra-layer-cost'],
		proposedWhen: {
			all: [
				{ question: 'added-value-aspects', includes: ['layer-cost'] },
				{ question: 'evaluation-evidence', includes: ['time-and-cost'] }
			]
		}
	},
	{
		id: 'ck-147',
		stage: 'evaluation',
		weight: 'should',
		responsible: ['managing-authority', 'lag'],
		basis: [{ kind: 'evidence', source: 'src-43' }, { kind: 'default' }],
		questions: ['baseline-date', 'added-value-aspects']
	},
	{
		id: 'ck-148',
		stage: 'evaluation',
		weight: 'could',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-85' }],
		questions: ['evaluation-evidence', 'added-value-aspects'],
		proposedWhen: {
			all: [
				{ question: 'evaluation-evidence', includes: ['followed-sample'] },
				{ question: 'added-value-aspects', includes: ['distance-travelled'] }
			]
		}
	},
	{
		id: 'ck-149',
		stage: 'evaluation',
		weight: 'should',
		responsible: ['lag'],
		basis: [{ kind: 'evidence', source: 'src-92' }, { kind: 'default' }],
		questions: ['mid-term-evaluation-date', 'evaluation-use']
	},
	{
		id: 'ck-150',
		stage: 'evaluation',
		weight: 'should',
		responsible: ['competence-centre', 'managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-133' }, { kind: 'default' }],
		questions: ['learning-exchange']
	},
	{
		id: 'ck-151',
		stage: 'evaluation',
		weight: 'should',
		responsible: ['competence-centre', 'managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-118' }],
		questions: ['practices-to-scale']
	},
	{
		id: 'ck-152',
		stage: 'evaluation',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'evidence', source: 'src-109' }],
		questions: ['scaling-funding', 'practices-to-scale'],
		proposedWhen: { question: 'scaling-funding', is: ['programme-budget', 'policy-budget', 'planning-grants'] }
	},
	{
		id: 'ck-153',
		stage: 'evaluation',
		weight: 'should',
		responsible: ['lag'],
		basis: [{ kind: 'default' }],
		questions: ['learning-exchange', 'communication-objectives']
	},
	{
		id: 'ck-154',
		stage: 'evaluation',
		weight: 'must',
		responsible: ['lag', 'managing-authority'],
		basis: [{ kind: 'law', act: 'cpr', place: '82' }],
		questions: ['closure-arrangements'],
		proposedWhen: {
			all: [
				{ question: 'closure-arrangements', includes: ['document-keeper'] },
				{ question: 'closure-arrangements', includes: ['participant-records'] }
			]
		}
	},
	{
		id: 'ck-155',
		stage: 'evaluation',
		weight: 'must',
		responsible: ['lag', 'managing-authority'],
		basis: [
			{ kind: 'law', act: 'cpr', place: '63(2)' },
			{ kind: 'law', act: 'esf-plus-2025', place: '5a(5)' }
		],
		questions: ['last-call-date', 'eligible-until', 'extra-year-claimed'],
		proposedWhen: {
			any: [
				{ question: 'last-call-date', before: '2027-07-01' },
				{
					all: [
						{ question: 'extra-year-claimed', is: ['yes'] },
						{ question: 'last-call-date', before: '2028-07-01' }
					]
				}
			]
		}
	},
	{
		id: 'ck-156',
		stage: 'evaluation',
		weight: 'should',
		responsible: ['managing-authority'],
		basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-138' }],
		questions: ['bridge-to-next-period', 'closure-arrangements'],
		proposedWhen: {
			all: [
				{ question: 'bridge-to-next-period', is: ['early-preparatory-support', 'shared-office', 'national-bridge'] },
				{ question: 'closure-arrangements', includes: ['knowledge-handover'] }
			]
		}
	}
];
