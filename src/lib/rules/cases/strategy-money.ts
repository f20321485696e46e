import type { RuleCase, RuleCases } from '../rule-case.ts';

type Cells = Readonly<Record<string, string>>;

const allocation = (managementAnimation: string) => ({
	'strategy-allocations': [
		{
			strategy: 'Fjordland',
			'fund-contribution': '800000',
			'national-public': '200000',
			'management-animation': managementAnimation
		}
	]
});

/** One Fund pays all running costs of a strategy that has EUR 2 million from two. */
const twoFunds = (managementAnimation: string) => ({
	'strategy-allocations': [
		{
			strategy: 'Fjordland',
			fund: 'ESF+',
			'fund-contribution': '800000',
			'national-public': '200000',
			'management-animation': managementAnimation
		},
		{ strategy: ' Fjordland', fund: 'ERDF', 'fund-contribution': '600000', 'national-public': '400000' }
	]
});

const row = (cells: Cells = {}): Cells => ({
	strategy: 'Fjordland',
	fund: 'ESF+',
	programme: '2021XX05SFPR001',
	'fund-contribution': '800000',
	'national-public': '200000',
	preparation: '50000',
	'management-animation': '200000',
	animation: '100000',
	...cells
});

const allocations = (...rows: readonly Cells[]): Record<string, readonly Cells[]> => ({ 'strategy-allocations': rows });

const financing = (cells: Cells = {}): Record<string, readonly Cells[]> => ({
	financing: [
		{
			fund: 'ESF+',
			category: 'transition',
			basis: 'total',
			union: '600000',
			'national-public': '300000',
			'national-private': '100000',
			...cells
		}
	]
});

const oneFund = { 'clld-funds': ['esf-plus'] };

const oneStrategy = { 'budget-total': '1000000', 'number-of-strategies': '1' };

const allTypes = ['capacity-building', 'operations', 'management-animation'];

const supported = (answers: RuleCase['answers'] = {}): RuleCase['answers'] => ({
	'action-types': allTypes,
	'budget-total': '1000000',
	'preparatory-budget': '50000',
	'running-cost-share': '20',
	...answers
});

export const strategyMoneyCases: RuleCases = {
	c12: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['strategy-allocations', 'clld-funds'] },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{ title: 'a line for the only Fund', answers: oneFund, rows: allocations(row()), expect: 'passes' },
		{
			title: 'a line for each of two Funds, EAFRD included',
			answers: { 'clld-funds': ['esf-plus', 'eafrd'] },
			rows: allocations(row(), row({ fund: 'EAFRD' })),
			expect: 'passes'
		},
		{
			title: 'no line for EAFRD',
			answers: { 'clld-funds': ['esf-plus', 'eafrd'] },
			rows: allocations(row()),
			expect: 'fails',
			values: { funds: 'EAFRD' }
		},
		{
			title: 'a line for a Fund that does not support the strategies',
			answers: oneFund,
			rows: allocations(row(), row({ fund: 'ERDF' })),
			expect: 'fails',
			values: { strategy: 'Fjordland', fund: 'ERDF' }
		},
		{
			title: 'the same Fund from two programmes',
			answers: { ...oneFund, 'other-programmes-involved': 'yes' },
			rows: allocations(row(), row({ programme: '2021XX05SFPR002' })),
			expect: 'passes'
		},
		{
			title: 'several programmes and no programme in the line',
			answers: { ...oneFund, 'other-programmes-involved': 'yes' },
			rows: allocations(row({ programme: '' })),
			expect: 'fails',
			values: { strategy: 'Fjordland' }
		},
		{
			title: 'two lines for the same Fund and programme',
			answers: oneFund,
			rows: allocations(row(), row()),
			expect: 'fails',
			values: { fund: 'ESF+' }
		},
		{
			title: 'a line without a Fund',
			answers: oneFund,
			rows: allocations(row({ fund: '' })),
			expect: 'unknown',
			missing: ['strategy-allocations']
		}
	],
	c13: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['budget-total', 'strategy-allocations'] },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{ title: 'the sum is the budget', answers: oneStrategy, rows: allocations(row()), expect: 'passes' },
		{
			title: 'one cent more than the budget',
			answers: { ...oneStrategy, 'budget-total': '999999.99' },
			rows: allocations(row()),
			expect: 'fails',
			values: { sum: '1000000', budget: '999999.99', over: '0.01' }
		},
		{
			title: 'one cent less than the budget',
			answers: { ...oneStrategy, 'budget-total': '1000000.01' },
			rows: allocations(row()),
			expect: 'fails',
			values: { short: '0.01' }
		},
		{
			title: 'less than the budget while a strategy is still to come',
			answers: { 'budget-total': '2000000', 'number-of-strategies': '2' },
			rows: allocations(row()),
			expect: 'passes'
		},
		{
			title: 'less than the budget by the performance reserve',
			answers: {
				'budget-total': '1250000',
				'number-of-strategies': '1',
				'allocation-over-time': 'tranche-and-reserve',
				'performance-reserve-share': '20'
			},
			rows: allocations(row()),
			expect: 'passes'
		},
		{
			title: 'the areas are planned with more than the budget',
			answers: { 'budget-total': '1000000' },
			rows: { 'planned-areas': [{ name: 'Fjordland', allocation: '1000000.01' }] },
			expect: 'fails',
			values: { over: '0.01' }
		},
		{
			title: 'more preparation than is set aside',
			answers: { ...oneStrategy, 'preparatory-budget': '49999.99' },
			rows: allocations(row()),
			expect: 'fails',
			values: { sum: '50000', limit: '49999.99', over: '0.01' }
		},
		{
			title: 'the parts are larger than the contribution',
			answers: oneStrategy,
			rows: allocations(row({ preparation: '800000.01' })),
			expect: 'fails',
			values: { parts: '1000000.01', whole: '1000000', line: '1' }
		},
		{
			title: 'more animation than running and animation costs',
			answers: oneStrategy,
			rows: allocations(row({ animation: '200000.01' })),
			expect: 'fails',
			values: { animation: '200000.01', running: '200000' }
		},
		{
			title: 'more ESF+ money than the priority has',
			answers: oneStrategy,
			rows: { ...allocations(row()), ...financing({ union: '799999.99' }) },
			expect: 'fails',
			values: { sum: '800000', limit: '799999.99', over: '0.01' }
		},
		{
			title: 'ESF+ money of another programme as well',
			answers: { ...oneStrategy, 'other-programmes-involved': 'yes' },
			rows: { ...allocations(row()), ...financing() },
			expect: 'passes'
		}
	],
	c29: [
		{ title: 'below the ceiling', answers: { 'running-cost-share': '24.99' }, expect: 'passes' },
		{ title: 'on the ceiling', answers: { 'running-cost-share': '25' }, expect: 'passes' },
		{
			title: 'above the ceiling, with the amount over',
			answers: { 'running-cost-share': '28', 'budget-total': '50000000' },
			expect: 'fails',
			values: { share: '28', over: '1500000' }
		},
		{ title: 'above it while the budget is not known', answers: { 'running-cost-share': '28' }, expect: 'fails' },
		{ title: 'nothing entered', expect: 'unknown', missing: ['running-cost-share'] },
		{ title: 'a strategy on the ceiling to the cent', rows: allocation('250000.00'), expect: 'passes' },
		{
			title: 'a strategy one cent above it',
			rows: allocation('250000.01'),
			expect: 'fails',
			values: { strategy: 'Fjordland', over: '0.01' }
		},
		{ title: 'a strategy of two Funds on the ceiling to the cent', rows: twoFunds('500000'), expect: 'passes' },
		{
			title: 'a strategy of two Funds one cent above it',
			rows: twoFunds('500000.01'),
			expect: 'fails',
			values: { over: '0.01' }
		},
		{
			title: 'a strategy whose public contribution is not complete',
			rows: allocations({ strategy: 'Fjordland', 'fund-contribution': '1', 'management-animation': '1' }),
			expect: 'unknown',
			missing: ['running-cost-share']
		},
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' }
	],
	c30: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['running-cost-share'] },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{ title: 'too small', answers: { 'running-cost-share': '9.99' }, expect: 'fails', values: { share: '9.99' } },
		{ title: 'small enough to ask, large enough to pass', answers: { 'running-cost-share': '10' }, expect: 'passes' },
		{ title: 'not close to the ceiling', answers: { 'running-cost-share': '22' }, expect: 'passes' },
		{ title: 'close to the ceiling', answers: { 'running-cost-share': '22.01' }, expect: 'fails', values: { share: '22.01' } },
		{ title: 'on the ceiling', answers: { 'running-cost-share': '25' }, expect: 'fails' },
		{ title: 'above the ceiling, where the law speaks', answers: { 'running-cost-share': '25.01' }, expect: 'not-applicable' },
		{
			title: 'a strategy with too small a share',
			rows: allocation('99999.99'),
			expect: 'fails',
			values: { strategy: 'Fjordland', share: '10' }
		},
		{ title: 'a strategy close to the ceiling', rows: allocation('220000.01'), expect: 'fails', values: { share: '22' } },
		{ title: 'a strategy in between', rows: allocation('200000'), expect: 'passes' }
	],
	c31: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['financing'] },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{
			title: 'no private money',
			answers: { ...oneFund, 'budget-total': '1' },
			rows: financing({ 'national-private': '0' }),
			expect: 'passes'
		},
		{
			title: 'the budget is all public money',
			answers: { ...oneFund, 'budget-total': '900000' },
			rows: financing(),
			expect: 'passes'
		},
		{
			title: 'the budget holds private money',
			answers: { ...oneFund, 'budget-total': '900000.01' },
			rows: financing(),
			expect: 'fails',
			values: { budget: '900000.01', public: '900000', private: '100000' }
		},
		{
			title: 'the allocations hold private money',
			answers: { 'clld-funds': ['esf-plus', 'erdf'], 'budget-total': '2000000' },
			rows: { ...financing(), ...allocations(row()) },
			expect: 'fails',
			values: { sum: '1000000', fund: 'ESF+', public: '900000' }
		},
		{
			title: 'money of other programmes, which the table does not show',
			answers: { ...oneFund, 'budget-total': '5000000', 'other-programmes-involved': 'yes' },
			rows: financing(),
			expect: 'passes'
		},
		{ title: 'the budget is not known', answers: oneFund, rows: financing(), expect: 'unknown', missing: ['budget-total'] },
		{
			title: 'a line that is not complete',
			answers: { ...oneFund, 'budget-total': '900000' },
			rows: financing({ 'national-public': '' }),
			expect: 'unknown',
			missing: ['financing']
		}
	],
	c32: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['preparatory-budget'] },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{ title: 'no preparation', answers: { 'preparatory-budget': '0' }, expect: 'not-applicable' },
		{
			title: 'preparation as a type of action',
			answers: { 'preparatory-budget': '50000', 'action-types': allTypes },
			expect: 'passes'
		},
		{
			title: 'preparation without a type of action of its own',
			answers: { 'preparatory-budget': '50000', 'action-types': ['operations', 'management-animation'] },
			expect: 'fails',
			values: { amount: '50000' }
		},
		{
			title: 'the types of action are not known',
			answers: { 'preparatory-budget': '50000' },
			expect: 'unknown',
			missing: ['action-types']
		}
	],
	c33: [
		{ title: 'no preparation', expect: 'not-applicable' },
		{
			title: 'the grant terms are not settled',
			answers: { 'preparatory-budget': '50000' },
			expect: 'fails',
			values: { amount: '50000' }
		},
		{
			title: 'the grant terms do not pay',
			answers: { 'preparatory-budget': '50000', 'paid-if-not-selected': 'no' },
			expect: 'fails'
		},
		{
			title: 'the grant terms say so',
			answers: { 'preparatory-budget': '50000', 'paid-if-not-selected': 'yes' },
			expect: 'not-applicable'
		}
	],
	c34: [
		{
			title: 'nothing entered',
			expect: 'unknown',
			missing: ['action-types', 'preparatory-budget', 'running-cost-share']
		},
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{ title: 'all three', answers: supported(), expect: 'passes' },
		{
			title: 'a type of action is missing',
			answers: supported({ 'action-types': ['operations'] }),
			expect: 'fails',
			values: { types: 'capacity-building, management-animation' }
		},
		{ title: 'no money for preparation', answers: supported({ 'preparatory-budget': '0' }), expect: 'fails' },
		{ title: 'no money for running and animation', answers: supported({ 'running-cost-share': '0' }), expect: 'fails' },
		{ title: 'one cent for operations', answers: supported({ 'preparatory-budget': '799999.99' }), expect: 'passes' },
		{
			title: 'nothing for operations',
			answers: supported({ 'preparatory-budget': '800000' }),
			expect: 'fails',
			values: { budget: '1000000', others: '1000000' }
		},
		{
			title: 'another Fund pays preparation and running costs',
			answers: supported({
				'clld-funds': ['esf-plus', 'eafrd'],
				'lead-fund-model': 'running-costs',
				'running-costs-fund': 'EAFRD',
				'action-types': ['operations'],
				'preparatory-budget': '0',
				'running-cost-share': '0'
			}),
			expect: 'passes'
		}
	],
	c35: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['cooperation-planned'] },
		{
			title: 'not known yet',
			answers: { 'cooperation-planned': 'unknown' },
			expect: 'unknown',
			missing: ['cooperation-planned']
		},
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{ title: 'planned and not described', answers: { 'cooperation-planned': 'yes' }, expect: 'fails' },
		{
			title: 'planned and described',
			answers: { 'cooperation-planned': 'yes', 'cooperation-description': 'Winter work, with LAGs of the neighbouring region' },
			expect: 'passes'
		},
		{
			title: 'planned, with an amount',
			answers: { 'cooperation-planned': 'yes' },
			rows: { 'cooperation-operations': [{ theme: 'Winter work', amount: '10000' }] },
			expect: 'passes'
		},
		{ title: 'not planned, without a reason', answers: { 'cooperation-planned': 'no' }, expect: 'fails' },
		{
			title: 'not planned, with a reason',
			answers: { 'cooperation-planned': 'no', 'cooperation-description': 'New LAGs first build up their own area' },
			expect: 'passes'
		}
	]
};
