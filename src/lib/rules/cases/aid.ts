import type { RuleCase, RuleCases } from '../rule-case.ts';

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const route = (of: string, cells: Readonly<Record<string, string>> = {}) => ({
	'aid-routes': [{ 'operation-kind': 'Social enterprise', route: of, ...cells }]
});

const upTo = (...limits: readonly string[]) => ({
	'size-classes': limits.map((limit, index) => ({ name: `Class ${index + 1}`, 'up-to': limit }))
});

const without: readonly RuleCase[] = [
	{ title: 'no aid planned', answers: { 'state-aid-routes': ['no-aid'] }, expect: 'not-applicable' },
	{ title: 'nothing entered', expect: 'unknown', missing: ['state-aid-routes'] },
	ruledOut
];

export const aidCases: RuleCases = {
	c48: [
		{ title: 'a body that checks', rows: route('de-minimis', { recorder: 'intermediate-body' }), expect: 'passes' },
		{
			title: 'the final check',
			answers: { 'final-check-points': ['aid-route'] },
			rows: route('de-minimis'),
			expect: 'passes'
		},
		{
			title: 'the highest aid on the ceiling',
			rows: route('de-minimis', { recorder: 'lag', ceiling: '300000' }),
			expect: 'passes'
		},
		{
			title: 'the highest aid one cent above the ceiling',
			rows: route('de-minimis', { recorder: 'lag', ceiling: '300000.01' }),
			expect: 'fails',
			values: { kind: 'Social enterprise', ceiling: '300000.01', over: '0.01' }
		},
		{
			title: 'the highest aid above the ceiling, nobody named yet',
			rows: route('de-minimis', { ceiling: '400000' }),
			expect: 'fails',
			values: { over: '100000' }
		},
		{
			title: 'nobody who checks',
			answers: { 'final-check-points': ['eligible-costs'] },
			rows: route('de-minimis'),
			expect: 'fails',
			values: { kind: 'Social enterprise' }
		},
		{ title: 'nobody named yet', rows: route('de-minimis'), expect: 'unknown', missing: ['aid-routes'] },
		{
			title: 'chosen, without a row',
			answers: { 'state-aid-routes': ['no-aid', 'de-minimis'] },
			expect: 'unknown',
			missing: ['aid-routes']
		},
		...without
	],
	c49: [
		{ title: 'operations on the ceiling', rows: { ...route('gber-19b'), ...upTo('5000', '200000') }, expect: 'passes' },
		{
			title: 'larger operations without a ceiling for aid',
			rows: { ...route('gber-19b', { reason: 'at most EUR 200 000' }), ...upTo('5000', '200000.01') },
			expect: 'fails',
			values: { kind: 'Social enterprise', limit: '200000.01' }
		},
		{
			title: 'larger operations, aid on the ceiling',
			rows: { ...route('gber-19b', { ceiling: '200000.00' }), ...upTo('400000') },
			expect: 'passes'
		},
		{
			title: 'aid one cent above the ceiling',
			rows: route('gber-19b', { ceiling: '200000.01' }),
			expect: 'fails',
			values: { kind: 'Social enterprise', ceiling: '200000.01', over: '0.01' }
		},
		{
			title: 'aid above the ceiling in one row, none in another',
			rows: {
				'aid-routes': [
					{ 'operation-kind': 'Shop', route: 'gber-19b' },
					{ 'operation-kind': 'Inn', route: 'gber-19b', ceiling: '250000' }
				],
				...upTo('400000')
			},
			expect: 'fails',
			values: { kind: 'Inn', over: '50000' }
		},
		{ title: 'operations of unknown size', rows: route('gber-19b'), expect: 'unknown', missing: ['size-classes'] },
		{
			title: 'chosen, without a row',
			answers: { 'state-aid-routes': ['limited-clld-aid'] },
			rows: upTo('400000'),
			expect: 'unknown',
			missing: ['aid-routes']
		},
		{
			title: 'another exemption',
			answers: { 'state-aid-routes': ['clld-costs-of-smes'] },
			rows: upTo('400000'),
			expect: 'not-applicable'
		},
		...without
	],
	c50: [
		{
			title: 'last calls on the last day',
			answers: { 'last-call-date': '2026-12-31' },
			rows: route('gber-19a'),
			expect: 'passes'
		},
		{
			title: 'last calls one day later',
			answers: { 'last-call-date': '2027-01-01' },
			rows: route('gber-19a'),
			expect: 'fails',
			values: { route: 'gber-19a', date: '2027-01-01', expiry: '2026-12-31' }
		},
		{
			title: 'a first call after it',
			answers: { 'state-aid-routes': ['no-aid', 'limited-clld-aid'] },
			rows: { 'agreement-register': [{ strategy: 'Fjordland', 'first-call-on': '2027-06-28' }] },
			expect: 'fails',
			values: { route: 'limited-clld-aid', date: '2027-06-28' }
		},
		{ title: 'no date', rows: route('gber-19b'), expect: 'unknown', missing: ['last-call-date'] },
		{ title: 'de minimis aid only', answers: { 'state-aid-routes': ['de-minimis'] }, expect: 'not-applicable' },
		...without
	]
};
