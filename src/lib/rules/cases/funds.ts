import type { RuleCase, RuleCases } from '../rule-case.ts';

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const esfErdf = { 'funds-model': 'esf-erdf', 'clld-funds': ['esf-plus', 'erdf'] };

const esfLeader = { 'funds-model': 'esf-eafrd', 'clld-funds': ['esf-plus', 'eafrd'] };

const jointDuty = (question: string): readonly RuleCase[] => [
	{ title: 'one Fund', answers: { 'clld-funds': ['esf-plus'] }, expect: 'not-applicable' },
	{ title: 'one Fund by the model alone', answers: { 'funds-model': 'mono' }, expect: 'not-applicable' },
	{ title: 'two Funds, done together', answers: { ...esfErdf, [question]: 'yes' }, expect: 'passes' },
	{
		title: 'two Funds, done apart',
		answers: { ...esfErdf, [question]: 'no' },
		expect: 'fails',
		values: { funds: 'esf-plus, erdf' }
	},
	{
		title: 'a Fund that only the model names',
		answers: { 'funds-model': 'esf-eafrd', 'clld-funds': ['eafrd', 'emfaf'], [question]: 'no' },
		expect: 'fails',
		values: { funds: 'esf-plus, eafrd, emfaf' }
	},
	{ title: 'two Funds, not known yet', answers: { ...esfErdf, [question]: 'unknown' }, expect: 'unknown', missing: [question] },
	{
		title: 'several Funds by the model, but not which',
		answers: { 'funds-model': 'esf-erdf' },
		expect: 'unknown',
		missing: ['clld-funds']
	},
	{ title: 'nothing entered', expect: 'unknown', missing: ['clld-funds'] },
	ruledOut
];

const underLead = (fund: string, funds: Readonly<Record<string, string | readonly string[]>> = esfLeader) => ({
	...funds,
	'lead-fund-model': 'lead-fund',
	'lead-fund': fund
});

const noLeadFund: readonly RuleCase[] = [
	{ title: 'one Fund', answers: { 'clld-funds': ['esf-plus'] }, expect: 'not-applicable' },
	{ title: 'no Lead Fund', answers: { ...esfErdf, 'lead-fund-model': 'running-costs' }, expect: 'not-applicable' },
	{ title: 'a Lead Fund not decided', answers: esfErdf, expect: 'unknown', missing: ['lead-fund-model'] },
	ruledOut
];

const information = { 'fund-information-flow': 'Once a month, through the common system.' };

const verification = (...bodies: readonly string[]) => ({
	'task-allocation': bodies.map((body) => ({ task: 'management-verification', body }))
});

export const fundsCases: RuleCases = {
	c18: jointDuty('joint-call'),
	c19: jointDuty('joint-monitoring-committee'),
	c20: [
		{ title: 'one of the Funds', answers: underLead('ESF+'), expect: 'passes' },
		{ title: 'the EAFRD beside the ESF+', answers: underLead('EAFRD'), expect: 'passes' },
		{
			title: 'another Fund',
			answers: underLead('ERDF'),
			expect: 'fails',
			values: { fund: 'ERDF', funds: 'esf-plus, eafrd' }
		},
		{ title: 'the Cohesion Fund', answers: underLead('CF'), expect: 'fails', values: { fund: 'CF' } },
		{
			title: 'no Fund named',
			answers: { ...esfLeader, 'lead-fund-model': 'lead-fund' },
			expect: 'unknown',
			missing: ['lead-fund']
		},
		...noLeadFund
	],
	c21: [
		{ title: 'own Lead Fund, flow described', answers: { ...underLead('ESF+'), ...information }, expect: 'passes' },
		{
			title: 'own verification in one programme of both Funds',
			answers: { ...underLead('ERDF', esfErdf), ...information },
			rows: verification('managing-authority'),
			expect: 'passes'
		},
		{
			title: 'verification by the authority of the Lead Fund',
			answers: { ...underLead('EAFRD'), ...information },
			rows: verification('lead-fund-authority'),
			expect: 'passes'
		},
		{
			title: 'verified a second time',
			answers: { ...underLead('EAFRD'), ...information },
			rows: verification('lead-fund-authority', 'managing-authority'),
			expect: 'fails',
			values: { fund: 'EAFRD' }
		},
		{
			title: 'nobody who verifies',
			answers: { ...underLead('EAFRD'), ...information },
			expect: 'unknown',
			missing: ['task-allocation']
		},
		{ title: 'no flow', answers: underLead('ESF+'), expect: 'unknown', missing: ['fund-information-flow'] },
		...noLeadFund
	],
	c22: [
		{
			title: 'LAGs with further tasks as intermediate bodies',
			answers: { ...underLead('EAFRD'), 'lag-extra-tasks': 'yes' },
			rows: { 'intermediate-bodies': [{ body: 'All LAGs', kind: 'lag' }] },
			expect: 'passes'
		},
		{
			title: 'further tasks, and other intermediate bodies only',
			answers: { ...underLead('EAFRD'), 'lag-extra-tasks': 'yes' },
			rows: { 'intermediate-bodies': [{ body: 'Agency', kind: 'agency' }] },
			expect: 'fails'
		},
		{
			title: 'a further task that another answer denies',
			answers: { ...underLead('EAFRD'), 'lag-extra-tasks': 'no' },
			rows: verification('lag'),
			expect: 'fails'
		},
		{
			title: 'further tasks, and no intermediate body yet',
			answers: { ...underLead('EAFRD'), 'lag-extra-tasks': 'yes' },
			expect: 'unknown',
			missing: ['intermediate-bodies']
		},
		{
			title: 'further tasks not known',
			answers: underLead('EAFRD'),
			expect: 'unknown',
			missing: ['lag-extra-tasks']
		},
		{
			title: 'no further tasks',
			answers: { ...underLead('EAFRD'), 'lag-extra-tasks': 'no' },
			expect: 'not-applicable'
		},
		{
			title: 'another Lead Fund',
			answers: { ...underLead('ESF+'), 'lag-extra-tasks': 'yes' },
			expect: 'not-applicable'
		},
		...noLeadFund
	]
};
