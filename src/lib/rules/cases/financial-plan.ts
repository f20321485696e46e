import type { RuleCase, RuleCases } from '../rule-case.ts';

type Cells = Readonly<Record<string, string>>;

/** A line of Table 11 at 60 %, on public money, unless told otherwise. */
const line = (cells: Cells = {}): Cells => ({
	fund: 'ESF+',
	category: 'transition',
	basis: 'public',
	union: '480000',
	flexibility: '120000',
	'national-public': '400000',
	...cells
});

const years = (first: string, second: string, fund = 'ESF+') => ({
	'yearly-appropriations': [{ fund, category: 'transition', 'year-2026': first, 'year-2027': second }]
});

const transfer = (amount: string, allocation = '', budget = '') => ({
	'planning-occasion': 'amendment',
	'transfer-amount': amount,
	...(allocation === '' ? {} : { 'priority-initial-allocation': allocation }),
	...(budget === '' ? {} : { 'programme-budget': budget })
});

const noLimits = { 'ta-ceiling': 'general', 'outermost-only': 'no' };
const flat = { ...noLimits, 'ta-share': '4', 'technical-assistance-form': 'flat-rate' };

export const financialPlanCases: RuleCases = {
	p45: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['financing'] },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{
			title: 'the rate follows from the amounts',
			answers: { 'rate-claimed': '60' },
			rows: { financing: [line()] },
			expect: 'passes'
		},
		{
			title: 'the rate is the highest of several lines',
			answers: { 'rate-claimed': '60' },
			rows: { financing: [line({ category: 'more-developed', 'national-public': '900000' }), line()] },
			expect: 'passes'
		},
		{
			title: 'the same to two decimals',
			answers: { 'rate-claimed': '60' },
			rows: { financing: [line({ 'national-public': '400000.01' })] },
			expect: 'passes'
		},
		{
			title: 'the rate claimed is lower than that of the amounts',
			answers: { 'rate-claimed': '59.99' },
			rows: { financing: [line()] },
			expect: 'fails',
			values: { claimed: '59.99', rate: '60', line: '1' }
		},
		{
			title: 'the rate claimed is higher than that of the amounts',
			answers: { 'rate-claimed': '60.01' },
			rows: { financing: [line({ 'national-public': '900000' }), line()] },
			expect: 'fails',
			values: { claimed: '60.01', rate: '60', line: '2' }
		},
		{ title: 'no rate is claimed yet', rows: { financing: [line()] }, expect: 'unknown', missing: ['rate-claimed'] },
		{
			title: 'a line without its national share',
			answers: { 'rate-claimed': '60' },
			rows: { financing: [line({ 'national-public': '' })] },
			expect: 'unknown',
			missing: ['financing']
		},
		{
			title: 'private money on a public basis',
			answers: { 'rate-claimed': '60' },
			rows: { financing: [line({ 'national-private': '0.01' })] },
			expect: 'fails',
			values: { line: '1', amount: '0.01' }
		},
		{
			title: 'private money on the basis of total cost',
			answers: { 'rate-claimed': '60' },
			rows: { financing: [line({ basis: 'total', 'national-public': '300000', 'national-private': '100000' })] },
			expect: 'passes'
		},
		{
			title: 'technical assistance at flat rate in a programme that has it at real cost',
			answers: { 'rate-claimed': '60', 'technical-assistance-form': 'real-cost' },
			rows: { financing: [line({ 'union-ta': '20000' })] },
			expect: 'fails',
			values: { line: '1', amount: '20000' }
		},
		{
			title: 'the form of technical assistance is not known',
			answers: { 'rate-claimed': '60' },
			rows: { financing: [line({ 'union-ta': '20000' })] },
			expect: 'unknown',
			missing: ['technical-assistance-form']
		}
	],
	p46: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['financing'] },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{ title: 'below the rest of the contribution', rows: { financing: [line()] }, expect: 'passes' },
		{ title: 'as large as the rest', rows: { financing: [line({ flexibility: '480000' })] }, expect: 'passes' },
		{
			title: 'one cent larger than the rest',
			rows: { financing: [line({ flexibility: '480000.01' })] },
			expect: 'fails',
			values: { line: '1', flexibility: '480000.01', rest: '480000' }
		},
		{
			title: 'no flexibility amount',
			rows: { financing: [line({ flexibility: '' })] },
			expect: 'unknown',
			missing: ['financing']
		},
		{
			title: 'half of the two years',
			rows: { financing: [line({ flexibility: '120000' })], ...years('110000', '130000') },
			expect: 'passes'
		},
		{
			title: 'one cent less than half of the two years',
			rows: { financing: [line({ flexibility: '119999.99' })], ...years('110000', '130000') },
			expect: 'fails',
			values: { fund: 'ESF+', category: 'transition', flexibility: '119999.99', half: '120000' }
		},
		{
			title: 'one cent more than half of the two years',
			rows: { financing: [line({ flexibility: '120000.01' })], ...years('110000', '130000') },
			expect: 'fails'
		},
		...['120000', '120000.01'].map((flexibility): RuleCase => ({
			title: `an odd number of cents, ${flexibility}`,
			rows: { financing: [line({ flexibility })], ...years('110000', '130000.01') },
			expect: 'passes'
		})),
		{
			title: 'two lines of the same Fund and category together',
			rows: {
				financing: [line({ flexibility: '20000' }), line({ basis: 'total', flexibility: '100000' })],
				...years('110000', '130000')
			},
			expect: 'passes'
		},
		{
			title: 'one of the two years only',
			rows: { financing: [line({ flexibility: '120000' })], ...years('110000', '') },
			expect: 'unknown',
			missing: ['yearly-appropriations']
		},
		{
			title: 'the years of a Fund without a line',
			rows: { financing: [line({ flexibility: '120000' })], ...years('110000', '130000', 'ERDF') },
			expect: 'unknown',
			missing: ['financing']
		},
		{
			title: 'the years before the flexibility amount',
			rows: { financing: [line({ flexibility: '' })], ...years('110000', '130000') },
			expect: 'unknown',
			missing: ['financing']
		}
	],
	p47: [
		{ title: 'a new text', answers: { 'planning-occasion': 'new-text' }, expect: 'not-applicable' },
		{ title: 'no transfer', answers: transfer('0.00'), expect: 'not-applicable' },
		{ title: 'on both limits', answers: transfer('80000', '1000000', '2000000'), expect: 'passes' },
		{
			title: 'one cent above the limit of the priority',
			answers: transfer('80000.01', '1000000', '3000000'),
			expect: 'fails',
			values: { amount: '80000.01', limit: '80000', over: '0.01' }
		},
		{
			title: 'one cent above the limit of the programme',
			answers: transfer('80000.01', '1500000', '2000000'),
			expect: 'fails',
			values: { limit: '80000', over: '0.01' }
		},
		{
			title: 'above one limit, the other not known',
			answers: transfer('80001', '1000000'),
			expect: 'fails',
			values: { over: '1' }
		},
		{
			title: 'within one limit, the other not known',
			answers: transfer('80000', '1000000'),
			expect: 'unknown',
			missing: ['programme-budget']
		},
		{
			title: 'an amendment without amounts',
			answers: { 'planning-occasion': 'amendment' },
			expect: 'unknown',
			missing: ['transfer-amount']
		},
		{ title: 'CLLD is not used', answers: { ...transfer('80000'), 'clld-use': 'no' }, expect: 'not-applicable' }
	],
	p48: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['cross-financing-share'] },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{ title: 'none', answers: { 'cross-financing-share': '0' }, expect: 'passes' },
		{ title: 'on the maximum', answers: { 'cross-financing-share': '15' }, expect: 'passes' },
		{ title: 'above it', answers: { 'cross-financing-share': '15.01' }, expect: 'fails', values: { share: '15.01' } },
		{
			title: 'above it, with the amount over',
			answers: { 'cross-financing-share': '20' },
			rows: { financing: [line()] },
			expect: 'fails',
			values: { share: '20', over: '30000' }
		}
	],
	p49: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['ta-share'] },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{ title: 'below the ceiling', answers: { ...noLimits, 'ta-share': '3.99' }, expect: 'passes' },
		{ title: 'on the ceiling', answers: { ...noLimits, 'ta-share': '4' }, expect: 'passes' },
		{
			title: 'above the ceiling',
			answers: { ...noLimits, 'ta-share': '4.01' },
			expect: 'fails',
			values: { share: '4.01', maximum: '4' }
		},
		{
			title: 'a programme for material deprivation',
			answers: { ...noLimits, 'ta-ceiling': 'material-deprivation', 'ta-share': '5' },
			expect: 'passes'
		},
		{
			title: 'a small Member State',
			answers: { ...noLimits, 'ta-ceiling': 'small-member-state', 'ta-share': '6.5' },
			expect: 'fails',
			values: { maximum: '6' }
		},
		{ title: 'outermost regions only', answers: { ...noLimits, 'outermost-only': 'yes', 'ta-share': '5' }, expect: 'passes' },
		{
			title: 'the ceiling is not known',
			answers: { 'outermost-only': 'no', 'ta-share': '6' },
			expect: 'unknown',
			missing: ['ta-ceiling']
		},
		{
			title: 'whether only outermost regions are covered is not known',
			answers: { 'ta-ceiling': 'general', 'ta-share': '5' },
			expect: 'unknown',
			missing: ['outermost-only']
		},
		{ title: 'above every ceiling', answers: { 'ta-share': '7.01' }, expect: 'fails', values: { maximum: '7' } },
		{
			title: 'a flat rate on the ceiling',
			answers: flat,
			rows: { financing: [line({ 'union-ta': '19200', 'flexibility-ta': '4800' })] },
			expect: 'passes'
		},
		{
			title: 'a flat rate one cent above it',
			answers: flat,
			rows: { financing: [line({ 'union-ta': '19200.01', 'flexibility-ta': '4800' })] },
			expect: 'fails',
			values: { line: '1', share: '4', maximum: '4', over: '0.01' }
		},
		{
			title: 'a flat rate above the ceiling of the ERDF',
			answers: flat,
			rows: { financing: [line({ fund: 'ERDF', 'union-ta': '24000' })] },
			expect: 'fails',
			values: { maximum: '3.5', over: '3000' }
		},
		{
			title: 'a flat rate while the ceiling is not known',
			answers: { 'ta-share': '4', 'technical-assistance-form': 'flat-rate' },
			rows: { financing: [line({ 'union-ta': '36000' })] },
			expect: 'unknown',
			missing: ['ta-ceiling', 'outermost-only']
		}
	],
	p50: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['ta-support-actions'] },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{ title: 'no technical assistance for CLLD', answers: { 'ta-support-amount': '0' }, expect: 'not-applicable' },
		{ title: 'a help desk', answers: { 'ta-support-actions': ['help-desk'] }, expect: 'passes' },
		{ title: 'running costs of LAGs', answers: { 'ta-support-actions': ['help-desk', 'lag-running-costs'] }, expect: 'fails' }
	]
};
