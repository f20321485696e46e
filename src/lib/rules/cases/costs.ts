import type { RuleCase, RuleCases } from '../rule-case.ts';

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const classes = (...rows: readonly Readonly<Record<string, string>>[]) => ({ 'size-classes': rows });

const sizeClass = (name: string, upTo: string, form: string) => ({ name, 'up-to': upTo, 'grant-form': form });

const options = (...rows: readonly Readonly<Record<string, string>>[]) => ({ 'cost-options': rows });

const flatRate = (costKind: string, kind: string, rate = '') => ({
	'cost-kind': costKind,
	form: 'flat-rate',
	'flat-rate-kind': kind,
	rate
});

const points = (...list: readonly string[]) => ({ 'final-check-points': list });

const limits = (...list: readonly string[]) => ({ 'cost-limits': list });

const forAidOnly = (upTo: string) => ({ ...sizeClass('Aid', upTo, 'real-costs'), 'aid-only': 'yes' });

const field = (code: string) => ({ 'dimension-1': [{ objective: 'h', code, amount: '100000' }] });

const period = { 'eligible-from': '2021-01-01', 'eligible-until': '2029-12-31', 'programme-funds': ['esf-plus'] };

const general = { ...period, 'extra-year-claimed': 'no' };

const extended = { ...period, 'eligible-until': '2030-12-31', 'extra-year-claimed': 'yes' };

const simplifiedCosts: readonly RuleCase[] = [
	{
		title: 'real costs above the threshold only',
		rows: classes(sizeClass('Small', '200000', 'flat-rates'), sizeClass('Large', '400000', 'real-costs')),
		expect: 'passes'
	},
	{
		title: 'real costs up to the threshold',
		rows: classes(sizeClass('Micro', '5000', 'lump-sums'), sizeClass('Small', '200000', 'real-costs')),
		expect: 'fails',
		values: { class: 'Small', limit: '200000' }
	},
	{
		title: 'real costs from one cent below the threshold',
		rows: classes(sizeClass('Small', '199999.99', 'unit-costs'), sizeClass('Large', '400000', 'real-costs')),
		expect: 'fails',
		values: { class: 'Large', limit: '200000' }
	},
	{
		title: 'one class of real costs, rows in any order',
		rows: classes(sizeClass('Large', '', 'real-costs'), sizeClass('Small', '250000', 'flat-rates')),
		expect: 'passes'
	},
	{
		title: 'a limit not entered',
		rows: classes(sizeClass('Small', '', 'flat-rates'), sizeClass('Large', '400000', 'real-costs')),
		expect: 'unknown',
		missing: ['size-classes']
	},
	{
		title: 'a form not entered',
		rows: classes({ name: 'Small', 'up-to': '50000' }),
		expect: 'unknown',
		missing: ['size-classes']
	},
	{
		title: 'real costs for State aid only',
		answers: { 'state-aid-routes': ['limited-clld-aid'] },
		rows: classes(sizeClass('Small', '200000', 'lump-sums'), forAidOnly('200000')),
		expect: 'passes'
	},
	{
		title: 'a class that names State aid without being limited to it',
		answers: { 'state-aid-routes': ['limited-clld-aid'] },
		rows: classes({ ...sizeClass('Grants that are State aid', '200000', 'real-costs'), 'aid-only': 'no' }),
		expect: 'fails'
	},
	{
		title: 'small operations that only a class for State aid would keep out of real costs',
		rows: classes(forAidOnly('200000'), sizeClass('All others', '400000', 'real-costs')),
		expect: 'fails',
		values: { class: 'All others', limit: '200000' }
	},
	{
		title: 'real costs that are not limited to the State aid planned',
		answers: { 'state-aid-routes': ['no-aid', 'clld-costs-of-smes'] },
		rows: classes(sizeClass('Small', '150000', 'real-costs')),
		expect: 'fails',
		values: { class: 'Small', limit: '150000' }
	},
	{
		title: 'de minimis aid, which is not State aid',
		answers: { 'state-aid-routes': ['de-minimis'] },
		rows: classes(sizeClass('Small', '150000', 'real-costs')),
		expect: 'fails'
	},
	{ title: 'only simplified costs offered', answers: { 'grant-forms': ['lump-sums', 'flat-rates'] }, expect: 'passes' },
	{ title: 'only real costs offered', answers: { 'grant-forms': ['real-costs'] }, expect: 'fails' },
	{
		title: 'only real costs offered, for State aid perhaps',
		answers: { 'grant-forms': ['real-costs'] },
		rows: { 'aid-routes': [{ 'operation-kind': 'Start-up', route: 'gber-19a' }] },
		expect: 'unknown',
		missing: ['size-classes']
	},
	{
		title: 'small operations as a whole at real cost',
		answers: { 'grant-forms': ['lump-sums'] },
		rows: options({ 'cost-kind': 'small-operation', form: 'real-costs' }),
		expect: 'fails'
	},
	{
		title: 'small operations as a whole at real cost, as State aid',
		answers: { 'grant-forms': ['lump-sums'] },
		rows: {
			...options({ 'cost-kind': 'small-operation', form: 'real-costs' }),
			...classes(sizeClass('Small', '200000', 'lump-sums'), forAidOnly('400000'))
		},
		expect: 'passes'
	},
	{
		title: 'preparation at real cost on the threshold',
		answers: { 'grant-forms': ['lump-sums'], 'preparation-form': 'real-costs', 'preparation-amount': '200000' },
		expect: 'fails',
		values: { amount: '200000' }
	},
	{
		title: 'preparation at real cost in the table',
		answers: { 'grant-forms': ['lump-sums'], 'preparation-amount': '40000' },
		rows: options({ 'cost-kind': 'preparation', form: 'real-costs' }),
		expect: 'fails',
		values: { amount: '40000' }
	},
	{
		title: 'preparation at real cost above the threshold',
		answers: { 'grant-forms': ['lump-sums'], 'preparation-form': 'real-costs', 'preparation-amount': '200000.01' },
		expect: 'passes'
	},
	{
		title: 'preparation at real cost as the base of a flat rate',
		answers: { 'grant-forms': ['lump-sums'], 'preparation-form': 'real-costs', 'preparation-amount': '50000' },
		rows: options(flatRate('preparation', 'remaining-of-staff', '40')),
		expect: 'passes'
	},
	{
		title: 'preparation at real cost of an unknown amount',
		answers: { 'grant-forms': ['lump-sums'], 'preparation-form': 'real-costs' },
		expect: 'unknown',
		missing: ['preparation-amount']
	},
	{ title: 'nothing entered', expect: 'unknown', missing: ['size-classes'] },
	ruledOut
];

const draftBudgets: readonly RuleCase[] = [
	{ title: 'below the threshold', rows: classes(sizeClass('Small', '199999.99', 'draft-budget')), expect: 'passes' },
	{ title: 'on the threshold', rows: classes(sizeClass('Small', '200000.00', 'draft-budget')), expect: 'passes' },
	{
		title: 'above the threshold',
		rows: classes(sizeClass('Small', '200000.01', 'draft-budget')),
		expect: 'fails',
		values: { class: 'Small', limit: '200000.01', over: '0.01' }
	},
	{
		title: 'a limit not entered',
		rows: classes(sizeClass('Small', '', 'draft-budget')),
		expect: 'unknown',
		missing: ['size-classes']
	},
	{
		title: 'planned without a size class',
		answers: { 'cost-methods': ['draft-budget'] },
		expect: 'unknown',
		missing: ['size-classes']
	},
	{ title: 'not planned', answers: { 'grant-forms': ['lump-sums'] }, expect: 'not-applicable' },
	{ title: 'nothing entered', expect: 'unknown', missing: ['grant-forms'] },
	ruledOut
];

const withoutFlatRates: readonly RuleCase[] = [
	{ title: 'no flat rate', rows: options({ 'cost-kind': 'lag-staff', form: 'unit-costs' }), expect: 'not-applicable' },
	{
		title: 'flat rates planned, none entered',
		answers: { 'grant-forms': ['flat-rates'] },
		expect: 'unknown',
		missing: ['cost-options']
	},
	{ title: 'nothing entered', expect: 'unknown', missing: ['cost-options'] },
	ruledOut
];

const ceiling = (kind: string, on: string, over: string): readonly RuleCase[] => [
	{ title: `${kind} on the ceiling`, rows: options(flatRate('lag-other', kind, on)), expect: 'passes' },
	{
		title: `${kind} above the ceiling`,
		rows: options(flatRate('lag-other', kind, over)),
		expect: 'fails',
		values: { kind, rate: over, ceiling: on }
	}
];

export const costsCases: RuleCases = {
	c38: simplifiedCosts,
	c39: draftBudgets,
	c40: [
		{ title: 'the 40 % rate alone', rows: options(flatRate('lag-other', 'remaining-of-staff', '40')), expect: 'passes' },
		{
			title: 'the two rates in different operations',
			rows: options(flatRate('lag-other', 'remaining-of-staff'), flatRate('operation-staff', 'staff-of-direct')),
			expect: 'passes'
		},
		{
			title: 'the two rates in one budget',
			rows: options(flatRate('lag-staff', 'staff-of-direct'), flatRate('lag-other', 'remaining-of-staff')),
			expect: 'fails',
			values: { cost: 'lag-staff', rate: 'staff-of-direct' }
		},
		{
			title: 'indirect costs on top of the 40 % rate',
			rows: options(
				flatRate('operation-other', 'remaining-of-staff'),
				flatRate('operation-other', 'indirect-of-direct'),
				flatRate('operation-staff', 'indirect-of-staff')
			),
			expect: 'fails',
			values: { cost: 'operation-other', rate: 'indirect-of-direct' }
		},
		{
			title: 'a rate left over from another form',
			rows: options(
				{ 'cost-kind': 'lag-staff', form: 'real-costs', 'flat-rate-kind': 'staff-of-direct' },
				flatRate('lag-other', 'remaining-of-staff')
			),
			expect: 'passes'
		},
		{
			title: 'a flat rate of unknown kind',
			rows: options({ 'cost-kind': 'lag-other', form: 'flat-rate' }),
			expect: 'unknown',
			missing: ['cost-options']
		},
		...withoutFlatRates
	],
	c41: [
		...ceiling('indirect-of-direct', '7', '7.01'),
		...ceiling('indirect-of-staff', '15', '15.01'),
		...ceiling('indirect-calculated', '25', '25.01'),
		...ceiling('staff-of-direct', '20', '20.01'),
		...ceiling('remaining-of-staff', '40', '40.01'),
		{ title: 'below the ceiling', rows: options(flatRate('lag-other', 'remaining-of-staff', '39.99')), expect: 'passes' },
		{
			title: 'a rate not entered',
			rows: options(flatRate('lag-other', 'remaining-of-staff')),
			expect: 'unknown',
			missing: ['cost-options']
		},
		...withoutFlatRates
	],
	c42: [
		{ title: 'the whole period', answers: general, expect: 'passes' },
		{ title: 'the extra year', answers: extended, expect: 'passes' },
		{
			title: 'one day more than the period',
			answers: { ...general, 'eligible-until': '2030-01-01' },
			expect: 'fails',
			values: { date: '2030-01-01', latest: '2029-12-31' }
		},
		{
			title: 'one day more than the extra year',
			answers: { ...extended, 'eligible-until': '2031-01-01' },
			expect: 'fails',
			values: { latest: '2030-12-31' }
		},
		{
			title: 'a longer period without an answer on the extra year',
			answers: { ...period, 'eligible-until': '2030-12-31' },
			expect: 'unknown',
			missing: ['extra-year-claimed']
		},
		{
			title: 'a longer period of unknown Funds',
			answers: { 'eligible-from': '2021-01-01', 'eligible-until': '2030-12-31' },
			expect: 'unknown',
			missing: ['programme-funds']
		},
		{
			title: 'a longer period without the ESF+',
			answers: { ...period, 'programme-funds': ['erdf'], 'eligible-until': '2030-12-31' },
			expect: 'fails'
		},
		{
			title: 'from an early submission',
			answers: { ...general, 'eligible-from': '2020-11-30', 'submission-date': '2020-11-30' },
			expect: 'passes'
		},
		{
			title: 'one day before an early submission',
			answers: { ...general, 'eligible-from': '2020-11-29', 'submission-date': '2020-11-30' },
			expect: 'fails',
			values: { earliest: '2020-11-30' }
		},
		{
			title: 'one day before the period, with a late submission',
			answers: { ...general, 'eligible-from': '2020-12-31', 'submission-date': '2021-06-30' },
			expect: 'fails',
			values: { earliest: '2021-01-01' }
		},
		{
			title: 'before the period, with an unknown submission',
			answers: { ...general, 'eligible-from': '2020-12-31' },
			expect: 'unknown',
			missing: ['submission-date']
		},
		{
			title: 'plans on the first and the last day',
			answers: { ...general, 'preparation-opens': '2021-01-01', 'last-call-date': '2029-12-31' },
			expect: 'passes'
		},
		{
			title: 'preparation one day too early',
			answers: { ...general, 'eligible-from': '2026-02-16', 'preparation-opens': '2026-02-15' },
			expect: 'fails',
			values: { question: 'preparation-opens', limit: '2026-02-16' }
		},
		{
			title: 'local calls one day too late',
			answers: { ...general, 'last-call-date': '2030-01-01' },
			expect: 'fails',
			values: { question: 'last-call-date', limit: '2029-12-31' }
		},
		{
			title: 'cooperation too early',
			answers: general,
			rows: { 'cooperation-operations': [{ theme: 'Mobile services', start: '2020-12-31' }] },
			expect: 'fails',
			values: { row: 'Mobile services' }
		},
		{
			title: 'a first call too late',
			answers: general,
			rows: { 'agreement-register': [{ strategy: 'Fjordland', 'first-call-on': '2030-01-01' }] },
			expect: 'fails',
			values: { row: 'Fjordland' }
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['eligible-from', 'eligible-until'] },
		ruledOut
	],
	c43: [
		{
			title: 'checked',
			answers: { 'started-operations': 'legal-minimum', ...points('eligible-costs', 'not-completed') },
			expect: 'passes'
		},
		{ title: 'not checked', answers: { 'started-operations': 'legal-minimum', ...points('eligible-costs') }, expect: 'fails' },
		{
			title: 'a rule, and no list of checks',
			answers: { 'started-operations': 'after-decision' },
			expect: 'unknown',
			missing: ['final-check-points']
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['started-operations', 'final-check-points'] },
		ruledOut
	],
	c44: [
		{
			title: 'the limit stated',
			answers: { ...limits('no-land-or-buildings'), 'specific-objectives': ['h'] },
			rows: field('153'),
			expect: 'passes'
		},
		{ title: 'other limits stated', answers: limits('equipment-cases', 'no-interest', 'vat-rule'), expect: 'fails' },
		{
			title: 'a field for infrastructure within cross-financing',
			answers: { ...limits('no-land-or-buildings'), 'cross-financing-share': '0.01' },
			rows: field('127'),
			expect: 'passes'
		},
		{
			title: 'a field for infrastructure without cross-financing',
			answers: { ...limits('no-land-or-buildings'), 'cross-financing-share': '0' },
			rows: field('127'),
			expect: 'fails',
			values: { code: '127' }
		},
		{
			title: 'a field for infrastructure, cross-financing not known',
			answers: limits('no-land-or-buildings'),
			rows: field('127'),
			expect: 'unknown',
			missing: ['cross-financing-share']
		},
		{
			title: 'eligible costs in the final check only',
			answers: points('eligible-costs'),
			expect: 'unknown',
			missing: ['cost-limits']
		},
		ruledOut
	],
	c45: [
		{ title: 'the three cases stated', answers: limits('equipment-cases'), expect: 'passes' },
		{ title: 'other limits stated', answers: limits('no-land-or-buildings', 'no-interest', 'vat-rule'), expect: 'fails' },
		{ title: 'nothing entered', expect: 'unknown', missing: ['cost-limits'] },
		ruledOut
	],
	c46: [
		{
			title: 'both stated, large operations',
			answers: limits('no-interest', 'vat-rule'),
			rows: classes(sizeClass('Large', '6000000', 'flat-rates')),
			expect: 'passes'
		},
		{
			title: 'VAT not stated, operations just below EUR 5 million',
			answers: limits('no-interest'),
			rows: classes(sizeClass('Large', '4999999.99', 'flat-rates')),
			expect: 'passes'
		},
		{
			title: 'VAT not stated, operations of EUR 5 million',
			answers: limits('no-interest'),
			rows: classes(sizeClass('Large', '5000000', 'flat-rates')),
			expect: 'fails',
			values: { limit: '5000000' }
		},
		{
			title: 'VAT not stated, operations of unknown size',
			answers: limits('no-interest'),
			expect: 'unknown',
			missing: ['size-classes']
		},
		{ title: 'interest not stated', answers: limits('vat-rule'), expect: 'fails' },
		{ title: 'nothing entered', expect: 'unknown', missing: ['cost-limits'] },
		ruledOut
	],
	c47: [
		{ title: 'in the final check', answers: points('double-funding'), expect: 'passes' },
		{
			title: 'in another way',
			answers: { ...points('eligible-costs'), 'double-funding-check': ['register-cross-check'] },
			expect: 'passes'
		},
		{ title: 'in no way', answers: points('eligible-costs'), expect: 'fails' },
		{ title: 'nothing entered', expect: 'unknown', missing: ['double-funding-check'] },
		ruledOut
	]
};
