import type { RuleCase, RuleCases } from '../rule-case.ts';

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const criteria = { 'strategy-criteria': [{ subject: 'needs', weight: '100' }] };

const register = (...rows: readonly Readonly<Record<string, string>>[]) => ({ 'agreement-register': rows });

/** The period runs from the decision on this programme alone. */
const alone = { 'decision-date': '2026-07-14', 'other-programmes-involved': 'no' };

/** It runs from the decision on another programme, which came later. */
const shared = { 'decision-date': '2026-07-14', 'other-programmes-involved': 'yes', 'last-decision-date': '2026-11-02' };

const amendment = { ...alone, 'planning-occasion': 'amendment' };

/** What holds for the day of either rule on the deadline. */
const deadlineCases = (question: string): readonly RuleCase[] => [
	{ title: 'a day before the deadline', answers: { ...alone, [question]: '2027-07-13' }, expect: 'passes' },
	{ title: 'on the day of the deadline', answers: { ...alone, [question]: '2027-07-14' }, expect: 'passes' },
	{
		title: 'a day after the deadline',
		answers: { ...alone, [question]: '2027-07-15' },
		expect: 'fails',
		values: { date: '2027-07-15', deadline: '2027-07-14' }
	},
	{
		title: 'a decision on a leap day, in time',
		answers: { ...alone, 'decision-date': '2024-02-29', [question]: '2025-02-28' },
		expect: 'passes'
	},
	{
		title: 'a decision on a leap day, too late',
		answers: { ...alone, 'decision-date': '2024-02-29', [question]: '2025-03-01' },
		expect: 'fails',
		values: { deadline: '2025-02-28' }
	},
	{
		title: 'a year that ends with a leap day',
		answers: { ...alone, 'decision-date': '2027-02-28', [question]: '2028-02-29' },
		expect: 'fails',
		values: { deadline: '2028-02-28' }
	},
	{
		title: 'on the deadline that the last programme sets',
		answers: { ...shared, [question]: '2027-11-02' },
		expect: 'passes'
	},
	{
		title: 'a day after the deadline that the last programme sets',
		answers: { ...shared, [question]: '2027-11-03' },
		expect: 'fails',
		values: { deadline: '2027-11-02' }
	},
	{
		title: 'another programme that was decided on earlier',
		answers: { ...shared, 'last-decision-date': '2026-01-01', [question]: '2027-07-14' },
		expect: 'passes'
	},
	{
		title: 'the last decision is enough',
		answers: { 'other-programmes-involved': 'yes', 'last-decision-date': '2026-11-02', [question]: '2027-11-03' },
		expect: 'fails'
	},
	{
		title: 'late, unless the last programme was decided on later',
		answers: { 'decision-date': '2026-07-14', 'other-programmes-involved': 'yes', [question]: '2027-07-15' },
		expect: 'unknown',
		missing: ['last-decision-date']
	},
	{
		title: 'in time whenever the last programme was decided on',
		answers: { 'decision-date': '2026-07-14', 'other-programmes-involved': 'yes', [question]: '2027-07-14' },
		expect: 'passes'
	},
	{
		title: 'late, unless other programmes take part',
		answers: { 'decision-date': '2026-07-14', [question]: '2027-07-15' },
		expect: 'unknown',
		missing: ['other-programmes-involved']
	},
	{
		title: 'late where the ESF+ alone supports the strategies',
		answers: { 'decision-date': '2026-07-14', 'clld-funds': ['esf-plus'], [question]: '2027-07-15' },
		expect: 'fails'
	},
	{
		title: 'no decision yet',
		answers: { 'other-programmes-involved': 'no', [question]: '2027-07-14' },
		expect: 'unknown',
		missing: ['decision-date']
	},
	{
		title: 'neither decision yet',
		answers: { 'other-programmes-involved': 'yes', [question]: '2027-07-14' },
		expect: 'unknown',
		missing: ['last-decision-date']
	},
	{
		title: 'a date that does not exist',
		answers: { ...alone, [question]: '2027-02-29' },
		expect: 'unknown',
		missing: [question]
	},
	{ title: 'nothing entered', expect: 'unknown', missing: ['decision-date', 'other-programmes-involved', question] },
	{
		title: 'a further round, and nothing said of the first',
		answers: { ...alone, 'planning-occasion': 'further-round' },
		expect: 'not-applicable'
	},
	{
		title: 'in time although CLLD comes by amendment',
		answers: { ...amendment, [question]: '2027-07-14' },
		expect: 'passes'
	},
	ruledOut
];

export const selectionCases: RuleCases = {
	c14: [
		{
			title: 'criteria, committee and approval',
			answers: { 'strategy-judges': 'mixed-committee', 'approval-recorded': 'yes' },
			rows: criteria,
			expect: 'passes'
		},
		{
			title: 'a committee in words',
			answers: { 'selection-committee': 'Seven seats, chaired by the ministry.', 'approval-recorded': 'yes' },
			rows: criteria,
			expect: 'passes'
		},
		{
			title: 'one member votes',
			answers: { 'approval-recorded': 'yes' },
			rows: {
				...criteria,
				'committee-members': [
					{ body: 'Ministry', votes: 'no' },
					{ body: 'University', votes: 'yes' }
				]
			},
			expect: 'passes'
		},
		{
			title: 'nobody votes',
			answers: { 'approval-recorded': 'yes' },
			rows: {
				...criteria,
				'committee-members': [
					{ body: 'Ministry', votes: 'no' },
					{ body: 'University', votes: 'no' }
				]
			},
			expect: 'fails'
		},
		{
			title: 'the approval is not recorded',
			answers: { 'strategy-judges': 'expert-panel', 'approval-recorded': 'no' },
			rows: criteria,
			expect: 'fails'
		},
		{
			title: 'whether it is recorded is not known yet',
			answers: { 'strategy-judges': 'expert-panel', 'approval-recorded': 'unknown' },
			rows: criteria,
			expect: 'unknown',
			missing: ['approval-recorded']
		},
		{
			title: 'a weight without a criterion',
			answers: { 'strategy-judges': 'expert-panel', 'approval-recorded': 'yes' },
			rows: { 'strategy-criteria': [{ weight: '100' }] },
			expect: 'unknown',
			missing: ['strategy-criteria']
		},
		{
			title: 'nothing entered',
			expect: 'unknown',
			missing: ['strategy-criteria', 'strategy-judges', 'approval-recorded']
		},
		ruledOut
	],
	c15: [
		...deadlineCases('first-round-date'),
		{
			title: 'late in an amendment, where the law is silent',
			answers: { ...amendment, 'amendment-request-date': '2027-09-01', 'first-round-date': '2028-03-01' },
			expect: 'unknown',
			missing: []
		},
		{
			title: 'late before the amendment was requested',
			answers: { ...amendment, 'amendment-request-date': '2028-09-01', 'first-round-date': '2028-03-01' },
			expect: 'fails'
		},
		{
			title: 'a further round after a first round that was late',
			answers: { ...alone, 'planning-occasion': 'further-round', 'first-round-date': '2027-07-15' },
			expect: 'fails'
		},
		{
			title: 'one strategy approved on the deadline',
			answers: { ...alone, 'first-round-date': '2027-07-14' },
			rows: register({ strategy: 'Fjordland', 'approved-on': '2027-07-14' }),
			expect: 'passes'
		},
		{
			title: 'one strategy approved after the deadline',
			answers: { ...alone, 'first-round-date': '2027-07-14' },
			rows: register({ strategy: 'Coast', 'approved-on': '2027-07-01' }, { strategy: 'Fjordland', 'approved-on': '2027-07-15' }),
			expect: 'fails',
			values: { strategy: 'Fjordland', date: '2027-07-15', deadline: '2027-07-14' }
		},
		{
			title: 'a strategy of the second round',
			answers: { ...alone, 'first-round-date': '2027-07-14', 'selection-model': 'two-rounds' },
			rows: register({ strategy: 'Fjordland', 'approved-on': '2028-01-20' }),
			expect: 'passes'
		},
		{
			title: 'a strategy from the reserve list',
			answers: { ...alone, 'first-round-date': '2027-07-14', 'late-areas': 'reserve-list' },
			rows: register({ strategy: 'Fjordland', 'approved-on': '2028-01-20' }),
			expect: 'passes'
		}
	],
	c16: [
		...deadlineCases('lags-ready-by'),
		{
			title: 'late in an amendment, where the law is silent',
			answers: { ...amendment, 'first-round-date': '2028-03-01', 'lags-ready-by': '2028-06-01' },
			expect: 'unknown',
			missing: []
		},
		{
			title: 'a LAG without accepted procedures on the deadline',
			answers: { ...alone, 'lags-ready-by': '2027-07-14' },
			rows: register({ strategy: 'Fjordland', 'procedures-accepted-on': '2027-07-15' }),
			expect: 'fails',
			values: { strategy: 'Fjordland', date: '2027-07-15' }
		},
		{
			title: 'a LAG of the first round is late although a second round follows',
			answers: {
				...alone,
				'first-round-date': '2027-07-01',
				'lags-ready-by': '2027-07-14',
				'late-areas': 'further-round'
			},
			rows: register({ 'approved-on': '2027-07-01', 'procedures-accepted-on': '2027-07-15' }),
			expect: 'fails',
			values: { strategy: '1' }
		},
		{
			title: 'a LAG of the second round',
			answers: {
				...alone,
				'first-round-date': '2027-07-01',
				'lags-ready-by': '2027-07-14',
				'selection-model': 'two-rounds'
			},
			rows: register({ 'approved-on': '2028-01-20', 'procedures-accepted-on': '2028-03-15' }),
			expect: 'passes'
		},
		{
			title: 'the first call after the deadline, which the law allows',
			answers: { ...alone, 'lags-ready-by': '2027-07-14' },
			rows: register({ strategy: 'Fjordland', 'procedures-accepted-on': '2027-07-14', 'first-call-on': '2027-09-01' }),
			expect: 'passes'
		}
	],
	c17: [
		{
			title: 'both',
			answers: { 'approval-decision-contents': ['fund-allocations', 'control-responsibilities'] },
			expect: 'passes'
		},
		{
			title: 'allocations only',
			answers: { 'approval-decision-contents': ['fund-allocations', 'result-targets'] },
			expect: 'fails',
			values: { missing: 'control-responsibilities' }
		},
		{
			title: 'responsibilities only',
			answers: { 'approval-decision-contents': ['control-responsibilities'] },
			expect: 'fails',
			values: { missing: 'fund-allocations' }
		},
		{
			title: 'neither',
			answers: { 'approval-decision-contents': ['start-conditions'] },
			expect: 'fails',
			values: { missing: 'fund-allocations, control-responsibilities' }
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['approval-decision-contents'] },
		ruledOut
	]
};
