import type { RuleCase, RuleCases } from '../rule-case.ts';

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const claimed = (date: string, share: string, ...funds: readonly string[]) => ({
	'programme-funds': ['esf-plus', ...funds],
	'extra-year-claimed': 'yes',
	'extra-year-request-date': date,
	'extra-year-share': share
});

const umbrella = { 'operation-routes': ['competitive-calls', 'umbrella-grants'] };

const separation = { 'function-separation': 'The board selects, the agency verifies.' };

export const evaluationCases: RuleCases = {
	c64: [
		{ title: 'the day before', answers: { 'final-evaluation-date': '2029-06-29' }, expect: 'passes' },
		{
			title: 'on the day',
			answers: { 'final-evaluation-date': '2029-06-30' },
			expect: 'fails',
			values: { date: '2029-06-30' }
		},
		{ title: 'after it', answers: { 'final-evaluation-date': '2029-12-31' }, expect: 'fails' },
		{ title: 'nothing entered', expect: 'unknown', missing: ['final-evaluation-date'] },
		ruledOut
	],
	c66: [
		{ title: 'on both limits', answers: claimed('2025-12-31', '10'), expect: 'passes' },
		{ title: 'one day late', answers: claimed('2026-01-01', '12'), expect: 'fails', values: { date: '2026-01-01' } },
		{ title: 'just below the share', answers: claimed('2025-11-01', '9.99'), expect: 'fails', values: { share: '9.99' } },
		{ title: 'enough for a single programme', answers: claimed('2025-11-01', '7', 'erdf'), expect: 'unknown', missing: [] },
		{ title: 'not enough for any programme', answers: claimed('2025-11-01', '6.99', 'erdf'), expect: 'fails' },
		{
			title: 'date and share not known',
			answers: { 'programme-funds': ['esf-plus'], 'extra-year-claimed': 'yes' },
			expect: 'unknown',
			missing: ['extra-year-request-date', 'extra-year-share']
		},
		{
			title: 'not claimed',
			answers: { 'programme-funds': ['esf-plus'], 'extra-year-claimed': 'no' },
			expect: 'not-applicable'
		},
		{
			title: 'not known whether it is claimed',
			answers: { 'programme-funds': ['esf-plus'] },
			expect: 'unknown',
			missing: ['extra-year-claimed']
		},
		{ title: 'a programme without the ESF+', answers: { 'programme-funds': ['erdf'] }, expect: 'not-applicable' },
		ruledOut
	],
	c67: [
		{
			title: 'a national rule, functions separated',
			answers: { ...umbrella, ...separation, 'umbrella-national-rule': 'Implementation Act, section 12' },
			expect: 'passes'
		},
		{
			title: 'a national rule under a model in which the LAG contracts and pays',
			answers: {
				...umbrella,
				...separation,
				'delivery-model': ['lag-contracts-pays'],
				'umbrella-national-rule': 'Implementation Act, section 12'
			},
			expect: 'passes'
		},
		...['lag-contracts-pays', 'lag-selects'].map((model): RuleCase => ({
			title: `no rule under the model ${model}`,
			answers: { ...umbrella, ...separation, 'delivery-model': [model] },
			expect: 'fails'
		})),
		{
			title: 'rule and separation not entered',
			answers: umbrella,
			expect: 'unknown',
			missing: ['umbrella-national-rule', 'function-separation']
		},
		{
			title: 'a model that allows it, routes not chosen',
			answers: { 'delivery-model': ['lag-contracts-pays'] },
			expect: 'unknown',
			missing: ['operation-routes']
		},
		{ title: 'other routes', answers: { 'operation-routes': ['competitive-calls'] }, expect: 'not-applicable' },
		{ title: 'nothing entered', expect: 'not-applicable' },
		ruledOut
	]
};
