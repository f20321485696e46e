import type { RuleCase, RuleCases } from '../rule-case.ts';

const total = { 'national-esf-total': '1000000000' };

const share = (theme: string, amount: string): RuleCase['rows'] => ({
	'national-shares': [{ theme, 'clld-amount': '1000000', 'national-amount': amount }]
});

/** A share of one billion: one cent below it, on it, above it, and with figures missing. */
const shareCases = (
	theme: string,
	below: string,
	on: string,
	short: string,
	answers: RuleCase['answers'] = {}
): readonly RuleCase[] => [
	{
		title: 'one cent below the minimum',
		answers: { ...total, ...answers },
		rows: share(theme, below),
		expect: 'fails',
		values: { required: on, short }
	},
	{ title: 'on the minimum', answers: { ...total, ...answers }, rows: share(theme, on), expect: 'passes' },
	{ title: 'above the minimum', answers: { ...total, ...answers }, rows: share(theme, '900000000'), expect: 'passes' },
	{
		title: 'the national total is not known',
		answers,
		rows: share(theme, on),
		expect: 'unknown',
		missing: ['national-esf-total']
	},
	{ title: 'the theme has no row', answers: { ...total, ...answers }, expect: 'unknown', missing: ['national-shares'] },
	{
		title: 'the amount of all programmes is not known',
		answers: { ...total, ...answers },
		rows: { 'national-shares': [{ theme, 'clld-amount': '1000000' }] },
		expect: 'unknown',
		missing: ['national-shares']
	}
];

const capacity = { 'raised-thresholds': ['capacity-building'], 'partner-capacity-amount': '1000000' };

export const concentrationCases: RuleCases = {
	p39: [
		{ title: 'no youth priority', answers: { 'priority-kind': ['none'] }, expect: 'not-applicable' },
		{
			title: 'with objective (a)',
			answers: { 'priority-kind': ['youth-employment'], 'specific-objectives': ['a', 'f', 'l'] },
			expect: 'passes'
		},
		{
			title: 'without objective (a)',
			answers: { 'priority-kind': ['youth-employment'], 'specific-objectives': ['f'] },
			expect: 'fails'
		},
		{
			title: 'with an objective that is not meant for it',
			answers: { 'priority-kind': ['youth-employment'], 'specific-objectives': ['a', 'h'] },
			expect: 'fails',
			values: { objectives: 'h' }
		},
		{
			title: 'no objectives',
			answers: { 'priority-kind': ['youth-employment'] },
			expect: 'unknown',
			missing: ['specific-objectives']
		}
	],
	p40: [
		...shareCases('social-inclusion', '249999999.99', '250000000', '0.01'),
		{ title: 'a programme without ESF+ money', answers: { 'programme-funds': ['erdf'] }, expect: 'not-applicable' },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' }
	],
	p41: shareCases('most-deprived', '29999999.99', '30000000', '0.01'),
	p42: [
		...shareCases('child-poverty', '49999999.99', '50000000', '0.01', { 'raised-thresholds': ['child-poverty'] }),
		{ title: 'the share does not bind', answers: { 'raised-thresholds': ['none'] }, expect: 'not-applicable' },
		{ title: 'whether it binds is not known', expect: 'unknown', missing: ['raised-thresholds'] }
	],
	p43: [
		...shareCases('youth', '124999999.99', '125000000', '0.01', { 'raised-thresholds': ['youth'] }),
		{ title: 'the share does not bind', answers: { 'raised-thresholds': ['none'] }, expect: 'not-applicable' },
		{ title: 'whether it binds is not known', expect: 'unknown', missing: ['raised-thresholds'] }
	],
	p44: [
		...shareCases('capacity-building', '2499999.99', '2500000', '0.01', capacity),
		{
			title: 'some money where no share binds',
			answers: { 'raised-thresholds': ['none'], 'partner-capacity-amount': '0.01' },
			expect: 'passes'
		},
		{
			title: 'no money where no share binds',
			answers: { 'raised-thresholds': ['none'], 'partner-capacity-amount': '0' },
			expect: 'fails'
		},
		{
			title: 'whether the share binds is not known',
			answers: { 'partner-capacity-amount': '1000000' },
			expect: 'unknown',
			missing: ['raised-thresholds']
		},
		{
			title: 'nothing entered',
			expect: 'unknown',
			missing: ['partner-capacity-amount', 'raised-thresholds']
		}
	]
};
