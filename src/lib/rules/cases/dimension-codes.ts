import type { RuleCase, RuleCases } from '../rule-case.ts';

type Cells = Readonly<Record<string, string>>;

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const amount = (objective: string, code: string, of: string, category = 'transition'): Cells => ({
	objective,
	category,
	code,
	amount: of
});

const line = (union: string, more: Cells = {}): Cells => ({ fund: 'ESF+', category: 'transition', union, ...more });

/** The same amounts in each of the five tables. */
const everywhere = (...of: readonly (readonly [objective: string, amount: string, category?: string])[]) =>
	Object.fromEntries(
		['dimension-1', 'dimension-2', 'dimension-3', 'dimension-6', 'dimension-7'].map((question) => [
			question,
			of.map(([objective, value, category]) => amount(objective, codeOf[question] ?? '', value, category))
		])
	);

const codeOf: Readonly<Record<string, string>> = {
	'dimension-1': '163',
	'dimension-2': '01',
	'dimension-3': '12',
	'dimension-6': '09',
	'dimension-7': '02'
};

const all = Object.keys(codeOf);

const complete = everywhere(['h', '600000'], ['l', '400000']);

export const dimensionCodesCases: RuleCases = {
	p22: [
		{ title: 'all tables agree', rows: { ...complete, financing: [line('1000000')] }, expect: 'passes' },
		{
			title: 'the flexibility amount counts, technical assistance and other Funds do not',
			rows: {
				...complete,
				financing: [
					line('800000', { flexibility: '200000.00', 'union-ta': '40000', 'flexibility-ta': '10000' }),
					{ ...line('5000000'), fund: 'ERDF' }
				]
			},
			expect: 'passes'
		},
		{
			title: 'one cent too much in one table',
			rows: {
				...complete,
				'dimension-6': [amount('h', '09', '600000.01'), amount('l', '09', '400000')],
				financing: [line('1000000')]
			},
			expect: 'fails',
			values: { table: 'table-7', category: 'transition', sum: '1000000.01', expected: '1000000', difference: '0.01' }
		},
		{
			title: 'one cent too little in one table',
			rows: { ...complete, 'dimension-2': [amount('h', '01', '999999.99')], financing: [line('1000000')] },
			expect: 'fails',
			values: { table: 'table-5', difference: '0.01' }
		},
		{
			title: 'each category of region for itself',
			rows: {
				...everywhere(['h', '300', 'transition'], ['h', '700', 'more-developed']),
				financing: [line('400'), { ...line('600'), category: 'more-developed' }]
			},
			expect: 'fails',
			values: { table: 'table-4', category: 'transition', sum: '300', expected: '400', difference: '100' }
		},
		{
			title: 'a category without money',
			rows: { ...everywhere(['h', '400'], ['h', '5', 'less-developed']), financing: [line('400')] },
			expect: 'fails',
			values: { category: 'less-developed', sum: '5', expected: '0' }
		},
		{
			title: 'another division by objective',
			rows: {
				...complete,
				'dimension-3': [amount('h', '12', '500000'), amount('l', '12', '500000')],
				financing: [line('1000000')]
			},
			expect: 'fails',
			values: { table: 'table-6', reference: 'table-4', objective: 'h', sum: '500000', expected: '600000', difference: '100000' }
		},
		{
			title: 'tables not yet begun',
			rows: { 'dimension-1': [amount('h', '153', '1000000')], financing: [line('1000000')] },
			expect: 'unknown',
			missing: ['dimension-2', 'dimension-3', 'dimension-6', 'dimension-7']
		},
		{
			title: 'a row without amount',
			rows: { ...complete, 'dimension-7': [amount('h', '02', '')], financing: [line('1000000')] },
			expect: 'unknown',
			missing: ['dimension-7']
		},
		{ title: 'no money of the ESF+', rows: { ...complete, financing: [line('')] }, expect: 'unknown', missing: ['financing'] },
		{ title: 'nothing entered', expect: 'unknown', missing: ['financing', ...all] },
		ruledOut
	],
	p23: [
		{ title: 'codes of the lists', rows: complete, expect: 'passes' },
		{
			title: 'a code of another list',
			rows: { ...complete, 'dimension-3': [amount('h', '12', '1'), amount('h', '34', '1')] },
			expect: 'fails',
			values: { table: 'table-6', row: '2' }
		},
		{
			title: 'an amount without a code',
			rows: { 'dimension-1': [amount('h', '', '1')] },
			expect: 'fails',
			values: { table: 'table-4', row: '1' }
		},
		{ title: 'nothing entered', expect: 'unknown', missing: all },
		ruledOut
	],
	p24: [
		{
			title: 'an amount on a CLLD code under each objective',
			answers: { 'specific-objectives': ['h', 'l'] },
			rows: { 'dimension-3': [amount('h', '09', '0.01'), amount('l', '16', '5'), amount('l', '33', '5')] },
			expect: 'passes'
		},
		{ title: 'no CLLD code', rows: { 'dimension-3': [amount('h', '08', '5'), amount('h', '17', '5')] }, expect: 'fails' },
		{ title: 'nothing on the CLLD code', rows: { 'dimension-3': [amount('h', '12', '0')] }, expect: 'fails' },
		{
			title: 'one objective without CLLD code',
			answers: { 'specific-objectives': ['h', 'l', 'm'] },
			rows: { 'dimension-3': [amount('h', '12', '5'), amount('l', '28', '5')] },
			expect: 'fails',
			values: { objective: 'l' }
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['dimension-3'] },
		ruledOut
	],
	p25: [
		{ title: 'CLLD codes only', rows: { 'dimension-3': [amount('h', '12', '5'), amount('h', '33', '5')] }, expect: 'passes' },
		{
			title: 'another tool in a priority of CLLD alone',
			answers: { 'priority-only-clld': 'yes' },
			rows: { 'dimension-3': [amount('h', '12', '5'), amount('h', '04', '3')] },
			expect: 'fails',
			values: { amount: '3', code: '04' }
		},
		{
			title: 'another tool beside CLLD, adding up',
			rows: { 'dimension-1': [amount('h', '163', '8')], 'dimension-3': [amount('h', '12', '5'), amount('h', '20', '3')] },
			expect: 'passes'
		},
		{
			title: 'another tool beside CLLD, one cent too much',
			rows: { 'dimension-1': [amount('h', '163', '7.99')], 'dimension-3': [amount('h', '12', '5'), amount('h', '20', '3')] },
			expect: 'fails',
			values: { over: '0.01', objective: 'h', category: 'transition' }
		},
		{
			title: 'another tool under another objective',
			rows: { 'dimension-1': [amount('h', '163', '5')], 'dimension-3': [amount('h', '12', '5'), amount('l', '20', '3')] },
			expect: 'passes'
		},
		{
			title: 'another tool before the intervention fields',
			rows: { 'dimension-3': [amount('h', '12', '5'), amount('h', '20', '3')] },
			expect: 'unknown',
			missing: ['dimension-1']
		},
		{ title: 'another tool alone', rows: { 'dimension-3': [amount('h', '20', '3')] }, expect: 'not-applicable' },
		{ title: 'nothing entered', expect: 'unknown', missing: ['dimension-3'] },
		ruledOut
	],
	p26: [
		{ title: 'a theme and a gender code for all', rows: complete, expect: 'passes' },
		{
			title: 'an objective without theme',
			rows: { ...complete, 'dimension-6': [amount('h', '05', '600000')] },
			expect: 'fails',
			values: { table: 'table-7', objective: 'l', category: 'transition' }
		},
		{
			title: 'a category without gender code',
			rows: { ...complete, 'dimension-1': [amount('h', '163', '5', 'outermost')], 'dimension-6': [], 'dimension-3': [] },
			expect: 'fails',
			values: { table: 'table-8', objective: 'h', category: 'outermost' }
		},
		{ title: 'a theme with no amount', rows: { ...complete, 'dimension-6': [amount('h', '05', '0')] }, expect: 'fails' },
		{
			title: 'neither table begun',
			rows: { 'dimension-1': [amount('h', '163', '5')] },
			expect: 'unknown',
			missing: ['dimension-6', 'dimension-7']
		},
		ruledOut
	],
	c60: [
		{
			title: 'urban CLLD with the ERDF',
			answers: { 'clld-funds': ['esf-plus', 'erdf'], 'area-types': ['10', '12'] },
			rows: { 'dimension-3': [amount('h', '09', '5')] },
			expect: 'fails',
			values: { areas: '09, 10' }
		},
		{
			title: 'rural CLLD with the ERDF',
			answers: { 'clld-funds': ['esf-plus', 'erdf'], 'area-types': ['12'] },
			expect: 'not-applicable'
		},
		{
			title: 'urban CLLD without the ERDF',
			answers: { 'clld-funds': ['esf-plus'], 'area-types': ['11'] },
			expect: 'not-applicable'
		},
		{ title: 'nothing answered', expect: 'not-applicable' }
	],
	c61: [
		{ title: 'with the EAFRD', answers: { 'clld-funds': ['esf-plus', 'eafrd'] }, expect: 'fails' },
		{ title: 'without it', answers: { 'clld-funds': ['esf-plus', 'erdf'] }, expect: 'not-applicable' },
		{ title: 'nothing answered', expect: 'not-applicable' },
		ruledOut
	],
	c62: [
		{ title: 'with the EMFAF', answers: { 'clld-funds': ['esf-plus', 'emfaf'] }, expect: 'fails' },
		{ title: 'without it', answers: { 'clld-funds': ['esf-plus'] }, expect: 'not-applicable' },
		ruledOut
	],
	c63: [
		{
			title: 'activities that implement the plan',
			answers: { 'clld-funds': ['esf-plus', 'jtf'], 'jtf-scope': 'yes' },
			expect: 'passes'
		},
		{
			title: 'one activity outside',
			answers: { 'clld-funds': ['esf-plus', 'jtf'], 'jtf-scope': 'no' },
			expect: 'fails'
		},
		{
			title: 'a description only',
			answers: { 'clld-funds': ['esf-plus', 'jtf'] },
			rows: {
				'fund-demarcation': [{ fund: 'JTF', 'pays-for': 'Reskilling of miners under the territorial just transition plan' }]
			},
			expect: 'unknown',
			missing: ['jtf-scope']
		},
		{ title: 'without the JTF', answers: { 'clld-funds': ['esf-plus', 'erdf'] }, expect: 'not-applicable' },
		ruledOut
	]
};
