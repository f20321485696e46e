import type { Condition } from '#lib/guide/condition.ts';
import type { Pitfall } from '#lib/guide/knowledge.ts';

const extraYear: Condition = {
	any: [
		{ question: 'extra-year-claimed', is: ['yes'] },
		{ question: 'eligible-until', after: '2029-12-31' }
	]
};

export const evaluationPitfalls: readonly Pitfall[] = [
	{
		id: 'pf-64',
		group: 'evaluation',
		stages: ['evaluation'],
		likelihood: 'high',
		impact: 'high',
		basis: [
			{ kind: 'evidence', source: 'src-09' },
			{ kind: 'evidence', source: 'src-43' }
		],
		checks: ['ck-145', 'ck-146', 'ck-147'],
		questions: ['added-value-results', 'added-value-aspects', 'baseline-date', 'evaluation-evidence'],
		raisedBy: [
			{
				id: 'nothing-to-prove',
				when: {
					all: [
						{ question: 'clld-use', is: ['yes', 'pilot'] },
						{ question: 'clld-decided-on', answered: true },
						{ not: { question: 'added-value-results', answered: true } }
					]
				}
			},
			{
				id: 'cost-unmeasured',
				when: {
					all: [
						{ question: 'added-value-aspects', answered: true },
						{ not: { question: 'added-value-aspects', includes: ['layer-cost'] } }
					]
				}
			},
			{
				id: 'no-baseline',
				when: {
					all: [{ question: 'evaluation-plan-date', answered: true }, { not: { question: 'baseline-date', answered: true } }]
				}
			}
		]
	},
	{
		id: 'pf-65',
		group: 'evaluation',
		stages: ['evaluation'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [
			{ kind: 'evidence', source: 'src-43' },
			{ kind: 'law', act: 'cpr', place: '33(3)(f)' }
		],
		checks: ['ck-144'],
		questions: ['strategy-evaluators', 'self-evaluation-support', 'self-evaluation-funding'],
		raisedBy: [
			{
				id: 'untrained',
				when: {
					all: [
						{ question: 'strategy-evaluators', includes: ['lag-self-evaluation'] },
						{ question: 'self-evaluation-support', answered: true },
						{ not: { question: 'self-evaluation-support', includes: ['training', 'common-method'] } }
					]
				}
			},
			{
				id: 'unsupported',
				when: {
					all: [
						{ question: 'strategy-evaluators', includes: ['lag-self-evaluation'] },
						{ question: 'evaluation-methods', answered: true },
						{ not: { question: 'self-evaluation-support', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-66',
		group: 'evaluation',
		stages: ['programme-text', 'delivery', 'preparation', 'selection', 'agreements', 'implementation', 'evaluation'],
		likelihood: 'medium',
		impact: 'medium',
		basis: [{ kind: 'evidence', source: 'src-43' }, { kind: 'default' }],
		checks: ['ck-052'],
		questions: ['indicator-set', 'indicator-method', 'record-system', 'knowledge-needs'],
		raisedBy: [
			{
				id: 'two-systems',
				when: {
					all: [
						{ question: 'funds-model', is: ['esf-erdf', 'esf-eafrd'] },
						{ question: 'record-system', is: ['own-system'] },
						{ question: 'system-ready-date', answered: true },
						{ not: { question: 'double-entry', answered: true } }
					]
				}
			},
			{
				id: 'no-reader',
				when: {
					all: [
						{ question: 'indicator-set', is: ['participants-and-clld'] },
						{ question: 'added-value-aspects', answered: true },
						{ not: { question: 'knowledge-needs', answered: true } }
					]
				}
			}
		]
	},
	{
		id: 'pf-67',
		group: 'evaluation',
		stages: ['evaluation'],
		likelihood: 'high',
		impact: 'high',
		basis: [{ kind: 'evidence', source: 'src-138' }, { kind: 'default' }],
		checks: ['ck-156'],
		questions: ['bridge-to-next-period', 'closure-arrangements'],
		raisedBy: [
			{ id: 'no-bridge', when: { question: 'bridge-to-next-period', is: ['no-bridge'] } },
			{
				id: 'knowledge-left-out',
				when: {
					all: [
						{ question: 'closure-arrangements', answered: true },
						{ not: { question: 'closure-arrangements', includes: ['knowledge-handover'] } }
					]
				}
			}
		]
	},
	{
		id: 'pf-68',
		group: 'evaluation',
		stages: ['implementation', 'evaluation'],
		likelihood: 'medium',
		impact: 'high',
		basis: [
			{ kind: 'law', act: 'cpr', place: '63(2)' },
			{ kind: 'law', act: 'esf-plus-2025', place: '5a(5)' },
			{ kind: 'evidence', source: 'src-64' },
			{ kind: 'default' }
		],
		checks: ['ck-155'],
		questions: ['last-call-date', 'second-round-closes', 'eligible-until'],
		raisedBy: [
			{ id: 'late-calls', when: { all: [{ not: extraYear }, { question: 'last-call-date', after: '2028-06-30' }] } },
			{
				id: 'late-calls-extra-year',
				when: {
					all: [extraYear, { question: 'last-call-date', after: '2029-06-30' }]
				}
			},
			{
				id: 'late-second-round',
				when: { all: [{ not: extraYear }, { question: 'second-round-closes', after: '2027-06-30' }] }
			}
		]
	}
];
