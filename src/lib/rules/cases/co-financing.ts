import type { RuleCase, RuleCases } from '../rule-case.ts';

type Cells = Readonly<Record<string, string>>;

/** A line of Table 11 at 60 %, in a transition region and on public money, unless told otherwise. */
const line = (cells: Cells = {}): Cells => ({
	fund: 'ESF+',
	category: 'transition',
	basis: 'public',
	union: '600000',
	'national-public': '400000',
	...cells
});

const coded = (...amounts: readonly (readonly [code: string, amount: string])[]): readonly Cells[] =>
	amounts.map(([code, amount]) => ({ objective: 'h', category: 'transition', code, amount }));

const transition = { 'categories-of-region': ['transition'], 'category-history': ['none'] };
const lessDeveloped = { 'categories-of-region': ['less-developed'] };
const mixed = { 'programme-place': 'embedded' };
const onlyClld = { 'priority-only-clld': 'yes' };
const bonus = { ...onlyClld, 'clld-bonus-claimed': 'yes' };
const innovation = { 'priority-kind': ['social-innovation'], 'innovation-rate-claimed': 'yes' };

const claims = (rate: string, answers: RuleCase['answers']): RuleCase['answers'] => ({ ...answers, 'rate-claimed': rate });

const nationalShare = (amount: string): RuleCase['rows'] => ({
	'national-shares': [{ theme: 'innovation-rate', 'clld-amount': '1000000', 'national-amount': amount }]
});

const mostDeprived = { 'priority-kind': ['most-deprived-l'], 'specific-objectives': ['l'] };

export const coFinancingCases: RuleCases = {
	p32: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['rate-claimed'] },
		{ title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' },
		{ title: 'below the maximum of a mixed priority', answers: claims('59.99', { ...transition, ...mixed }), expect: 'passes' },
		{ title: 'on it', answers: claims('60', { ...transition, ...mixed }), expect: 'passes' },
		{
			title: 'above it',
			answers: claims('60.01', { ...transition, ...mixed }),
			expect: 'fails',
			values: { rate: '60.01', maximum: '60' }
		},
		{
			title: 'a mixed priority that claims 95 % in a less developed region',
			answers: claims('95', { ...lessDeveloped, ...mixed }),
			expect: 'fails',
			values: { rate: '95', maximum: '85' }
		},
		{ title: 'the same in a priority of CLLD alone', answers: claims('95', { ...lessDeveloped, ...bonus }), expect: 'passes' },
		{
			title: 'above the maximum with the bonus',
			answers: claims('95.01', { ...lessDeveloped, ...bonus }),
			expect: 'fails',
			values: { maximum: '95' }
		},
		{
			title: 'in an outermost region',
			answers: claims('85', { 'categories-of-region': ['outermost'], ...mixed }),
			expect: 'passes'
		},
		{
			title: 'the bonus fits but is refused',
			answers: claims('70', { ...transition, ...onlyClld, 'clld-bonus-claimed': 'no' }),
			expect: 'fails',
			values: { rate: '70', maximum: '60' }
		},
		{
			title: 'the bonus depends on an answer that is missing',
			answers: claims('70', transition),
			expect: 'unknown',
			missing: ['priority-only-clld']
		},
		{
			title: 'a transition region that was less developed',
			answers: claims('70', { ...mixed, 'categories-of-region': ['transition'], 'category-history': ['was-less-developed'] }),
			expect: 'passes'
		},
		{
			title: 'a more developed region that was in transition',
			answers: claims('50', { ...mixed, 'categories-of-region': ['more-developed'], 'category-history': ['was-transition'] }),
			expect: 'passes'
		},
		{
			title: 'a more developed region without history',
			answers: claims('50', { ...mixed, 'categories-of-region': ['more-developed'], 'category-history': ['none'] }),
			expect: 'fails',
			values: { maximum: '40' }
		},
		{
			title: 'the history is not known',
			answers: claims('70', { ...mixed, 'categories-of-region': ['transition'] }),
			expect: 'unknown',
			missing: ['category-history']
		},
		{
			title: 'above the maximum whatever the history',
			answers: claims('71', { ...mixed, 'categories-of-region': ['transition'] }),
			expect: 'fails',
			values: { maximum: '70' }
		},
		{ title: 'the category is not known', answers: claims('60', mixed), expect: 'unknown', missing: ['categories-of-region'] },
		{ title: 'lawful in every category', answers: claims('40', mixed), expect: 'passes' },
		{
			title: 'the highest of several categories decides',
			answers: claims('85', { ...mixed, 'categories-of-region': ['less-developed', 'transition'], 'category-history': ['none'] }),
			expect: 'passes'
		},
		{
			title: 'amounts exactly at the maximum',
			answers: { ...transition, ...mixed },
			rows: { financing: [line()] },
			expect: 'passes'
		},
		{
			title: 'one cent above it',
			answers: { ...transition, ...mixed },
			rows: { financing: [line({ 'national-public': '399999.99' })] },
			expect: 'fails',
			values: { rate: '60', maximum: '60', line: '1', over: '0.006' }
		},
		{
			title: 'the flexibility amount counts',
			answers: { ...transition, ...mixed },
			rows: { financing: [line({ flexibility: '400000' })] },
			expect: 'fails',
			values: { rate: '71.43' }
		},
		{
			title: 'private money counts where the basis is total cost',
			answers: { ...transition, ...mixed },
			rows: { financing: [line({ basis: 'total', 'national-public': '300000', 'national-private': '100000' })] },
			expect: 'passes'
		},
		{
			title: 'private money does not count where the basis is public',
			answers: { ...transition, ...mixed },
			rows: { financing: [line({ 'national-public': '300000', 'national-private': '100000' })] },
			expect: 'fails',
			values: { rate: '66.67' }
		},
		{
			title: 'technical assistance counts at flat rate',
			answers: { ...transition, ...mixed, 'technical-assistance-form': 'flat-rate' },
			rows: { financing: [line({ 'union-ta': '24000' })] },
			expect: 'fails'
		},
		{
			title: 'a line that is not complete',
			answers: transition,
			rows: { financing: [{ fund: 'ESF+', category: 'transition', union: '600000' }] },
			expect: 'unknown'
		},
		{
			title: 'the rates of the JTF',
			answers: mixed,
			rows: { financing: [line({ fund: 'JTF', union: '700000', 'national-public': '300000' })] },
			expect: 'passes'
		},
		{
			title: 'the EMFAF has its own rules',
			answers: { 'rate-claimed': '70' },
			rows: { financing: [line({ fund: 'EMFAF' })] },
			expect: 'not-applicable'
		},
		{ title: 'the innovation rate', answers: claims('95', { ...transition, ...innovation }), expect: 'passes' },
		{
			title: 'the innovation rate outside a dedicated priority',
			answers: claims('95', { ...transition, ...mixed, 'priority-kind': ['none'], 'innovation-rate-claimed': 'yes' }),
			expect: 'fails',
			values: { maximum: '60' }
		},
		{
			title: 'an innovation priority that does not say whether it claims the rate',
			answers: claims('95', { ...transition, 'priority-kind': ['social-innovation'], 'priority-only-clld': 'no' }),
			expect: 'unknown',
			missing: ['innovation-rate-claimed']
		},
		{
			title: 'a priority for the most deprived',
			answers: claims('90', { ...transition, ...mostDeprived }),
			expect: 'not-applicable'
		}
	],
	p33: [
		{ title: 'nothing entered', expect: 'not-applicable' },
		{ title: 'the bonus is not needed', answers: claims('60', { ...transition, ...mixed }), expect: 'not-applicable' },
		{
			title: 'all money under codes of CLLD',
			answers: claims('70', { ...transition, ...bonus }),
			rows: {
				financing: [line({ flexibility: '100000', 'national-public': '300000' })],
				'dimension-3': coded(['12', '500000'], ['16', '200000'], ['33', '0'])
			},
			expect: 'passes'
		},
		{
			title: 'some money under another code',
			answers: claims('70', { ...transition, ...bonus }),
			rows: { financing: [line()], 'dimension-3': coded(['12', '599999.99'], ['33', '0.01']) },
			expect: 'fails',
			values: { amount: '0.01', code: '33' }
		},
		{
			title: 'less under codes of CLLD than the priority has',
			answers: claims('70', { ...transition, ...bonus }),
			rows: { financing: [line()], 'dimension-3': coded(['12', '599999.99']) },
			expect: 'fails',
			values: { sum: '599999.99', union: '600000', short: '0.01' }
		},
		{
			title: 'technical assistance at flat rate needs no code',
			answers: claims('70', { ...transition, ...bonus, 'technical-assistance-form': 'flat-rate' }),
			rows: { financing: [line({ 'union-ta': '24000' })], 'dimension-3': coded(['12', '600000']) },
			expect: 'passes'
		},
		{
			title: 'dimension 3 is empty',
			answers: claims('70', { ...transition, ...bonus }),
			expect: 'unknown',
			missing: ['dimension-3']
		},
		{
			title: 'the financing is empty',
			answers: claims('70', { ...transition, ...bonus }),
			rows: { 'dimension-3': coded(['12', '600000']) },
			expect: 'unknown',
			missing: ['financing']
		},
		{
			title: 'a mixed priority with a rate that only the bonus explains',
			answers: claims('95', { ...lessDeveloped, ...mixed }),
			expect: 'fails',
			values: { rate: '95', maximum: '85' }
		},
		{
			title: 'a dedicated priority with other actions',
			answers: claims('70', { ...transition, 'programme-place': 'dedicated-priority', 'priority-only-clld': 'no' }),
			expect: 'fails'
		},
		{
			title: 'a mixed priority whose amounts only the bonus explains',
			answers: { ...transition, ...mixed },
			rows: { financing: [line({ union: '700000', 'national-public': '300000' })] },
			expect: 'fails',
			values: { rate: '70', maximum: '60', line: '1' }
		},
		{ title: 'more than the bonus explains', answers: claims('71', { ...transition, ...mixed }), expect: 'not-applicable' },
		{
			title: 'whether all is CLLD is not known',
			answers: claims('70', transition),
			expect: 'unknown',
			missing: ['priority-only-clld']
		},
		{
			title: 'the category is not known',
			answers: claims('70', mixed),
			expect: 'unknown',
			missing: ['categories-of-region']
		},
		{
			title: 'the bonus is refused',
			answers: claims('70', { ...transition, ...onlyClld, 'clld-bonus-claimed': 'no' }),
			expect: 'not-applicable'
		},
		{
			title: 'the innovation rate is claimed instead',
			answers: claims('95', { ...lessDeveloped, ...innovation, 'priority-only-clld': 'no' }),
			expect: 'not-applicable'
		},
		{
			title: 'the innovation rate may be meant',
			answers: claims('95', { ...lessDeveloped, 'priority-kind': ['social-innovation'], 'priority-only-clld': 'no' }),
			expect: 'unknown',
			missing: ['innovation-rate-claimed']
		}
	],
	p34: [
		{ title: 'no EMFAF money', rows: { financing: [line()] }, expect: 'not-applicable' },
		{
			title: 'an EMFAF line',
			rows: { financing: [line({ fund: 'EMFAF', union: '700000', 'national-public': '300000' })] },
			expect: 'passes'
		},
		{
			title: 'an EMFAF line one cent above its maximum',
			rows: { financing: [line({ fund: 'EMFAF', union: '700000', 'national-public': '299999.99' })] },
			expect: 'fails',
			values: { line: '1', maximum: '70', over: '0.007' }
		},
		{
			title: 'private money does not count',
			rows: {
				financing: [
					line({ fund: 'EMFAF', basis: 'total', union: '700000', 'national-public': '200000', 'national-private': '100000' })
				]
			},
			expect: 'fails',
			values: { rate: '77.78' }
		},
		{
			title: 'the bonus is claimed',
			answers: bonus,
			rows: { financing: [line({ fund: 'EMFAF' })] },
			expect: 'fails'
		},
		{
			title: 'a programme of the EMFAF alone that claims more',
			answers: { 'programme-funds': ['emfaf'], 'rate-claimed': '80' },
			expect: 'fails',
			values: { rate: '80', maximum: '70' }
		},
		{
			title: 'a programme of the EMFAF alone without a rate',
			answers: { 'programme-funds': ['emfaf'] },
			expect: 'unknown',
			missing: ['rate-claimed']
		}
	],
	p35: [
		{ title: 'not claimed', answers: { 'innovation-rate-claimed': 'no' }, expect: 'not-applicable' },
		{
			title: 'on the ceiling',
			answers: claims('95', { ...innovation, 'national-esf-total': '1000000000' }),
			rows: nationalShare('50000000'),
			expect: 'passes'
		},
		{
			title: 'above it by no more than technical assistance may explain',
			answers: claims('95', { ...innovation, 'national-esf-total': '1000000000' }),
			rows: nationalShare('50000000.01'),
			expect: 'unknown',
			missing: ['national-esf-total']
		},
		{
			title: 'above it',
			answers: claims('95', { ...innovation, 'national-esf-total': '1000000000' }),
			rows: nationalShare('53200000'),
			expect: 'fails',
			values: { amount: '53200000', limit: '50000000', over: '3200000' }
		},
		{
			title: 'the national figures are not known',
			answers: claims('95', innovation),
			expect: 'unknown',
			missing: ['national-esf-total', 'national-shares']
		},
		{
			title: 'a rate above 95 %',
			answers: claims('95.5', innovation),
			expect: 'fails',
			values: { rate: '95.5', maximum: '95' }
		},
		{
			title: 'amounts above 95 %',
			answers: { ...transition, ...innovation },
			rows: { financing: [line({ union: '960000', 'national-public': '40000' })] },
			expect: 'fails',
			values: { rate: '96', over: '10000' }
		},
		{
			title: 'a mixed priority that is not dedicated',
			answers: claims('95', { ...mixed, 'priority-kind': ['none'], 'innovation-rate-claimed': 'yes' }),
			expect: 'fails'
		},
		{
			title: 'CLLD within other priorities, none of them named as dedicated',
			answers: claims('95', { ...mixed, 'innovation-rate-claimed': 'yes' }),
			expect: 'fails'
		},
		{
			title: 'whether it is dedicated is not known',
			answers: claims('95', { 'innovation-rate-claimed': 'yes', 'national-esf-total': '1000000000' }),
			rows: nationalShare('50000000'),
			expect: 'unknown',
			missing: ['priority-kind']
		}
	],
	p36: [
		{ title: 'neither is claimed', expect: 'not-applicable' },
		{ title: 'the bonus alone', answers: bonus, expect: 'passes' },
		{ title: 'the innovation rate alone', answers: { ...innovation, ...onlyClld, 'clld-bonus-claimed': 'no' }, expect: 'passes' },
		{ title: 'the innovation rate and the bonus', answers: { ...innovation, ...bonus }, expect: 'fails' },
		{ title: 'the rate for the most deprived and the bonus', answers: { ...mostDeprived, ...bonus }, expect: 'fails' },
		{
			title: 'whether the bonus is claimed is not known',
			answers: { ...innovation, ...onlyClld },
			expect: 'unknown',
			missing: ['clld-bonus-claimed']
		}
	],
	p37: [
		{ title: 'nothing entered', expect: 'unknown', missing: ['priority-kind'] },
		{ title: 'this is the dedicated priority', answers: { 'priority-kind': ['social-innovation'] }, expect: 'passes' },
		{
			title: 'CLLD stands inside the dedicated priority',
			answers: { 'programme-place': 'innovation-priority' },
			expect: 'passes'
		},
		{
			title: 'another priority is dedicated',
			answers: { 'priority-kind': ['none'], 'innovation-priority-exists': 'yes' },
			expect: 'passes'
		},
		{
			title: 'a link, and no answer on the dedicated priority',
			answers: {
				'priority-kind': ['none'],
				'innovation-priority-exists': 'unknown',
				'innovation-priority-link': 'Priority 5 of the national programme'
			},
			expect: 'unknown',
			missing: ['innovation-priority-exists']
		},
		{
			title: 'no priority is dedicated',
			answers: { 'priority-kind': ['none'], 'innovation-priority-exists': 'no' },
			expect: 'fails'
		},
		{
			title: 'CLLD stands inside a dedicated priority that is not ticked',
			answers: { 'programme-place': 'innovation-priority', 'priority-kind': ['none'] },
			expect: 'fails'
		}
	],
	p38: [
		{ title: 'no priority for the most deprived', answers: { 'priority-kind': ['none'] }, expect: 'not-applicable' },
		{ title: 'below 90 %', answers: claims('89.99', mostDeprived), expect: 'fails', values: { rate: '89.99', maximum: '90' } },
		{ title: '90 %', answers: claims('90', mostDeprived), expect: 'passes' },
		{ title: 'above 90 %', answers: claims('95', mostDeprived), expect: 'fails' },
		{
			title: 'amounts at another rate',
			answers: claims('90', mostDeprived),
			rows: { financing: [line()] },
			expect: 'fails',
			values: { rate: '60', line: '1' }
		},
		{
			title: 'amounts at 90 % after rounding',
			answers: claims('90', mostDeprived),
			rows: { financing: [line({ union: '900000.01', 'national-public': '100000' })] },
			expect: 'passes'
		},
		{
			title: 'another objective in the priority',
			answers: claims('90', { ...mostDeprived, 'specific-objectives': ['h', 'l'] }),
			expect: 'fails',
			values: { objectives: 'h' }
		},
		{ title: 'no rate', answers: mostDeprived, expect: 'unknown', missing: ['rate-claimed'] }
	],
	c68: [
		{ title: 'the bonus is not claimed', expect: 'not-applicable' },
		{ title: 'on the maximum with one bonus', answers: claims('70', { ...transition, ...bonus }), expect: 'passes' },
		{
			title: 'above it',
			answers: claims('70.01', { ...transition, ...bonus }),
			expect: 'fails',
			values: { rate: '70.01', maximum: '70' }
		},
		{
			title: 'amounts above it',
			answers: { ...transition, ...bonus },
			rows: { financing: [line({ union: '800000', 'national-public': '200000' })] },
			expect: 'fails',
			values: { rate: '80', line: '1' }
		},
		{ title: 'no rate', answers: { ...transition, ...bonus }, expect: 'unknown', missing: ['rate-claimed'] },
		{
			title: 'the history is not known',
			answers: claims('75', { 'categories-of-region': ['transition'], ...bonus }),
			expect: 'unknown',
			missing: ['category-history']
		}
	]
};
