import type { RuleCase, RuleCases } from '../rule-case.ts';

const ruledOut: RuleCase = { title: 'CLLD is not used', answers: { 'clld-use': 'no' }, expect: 'not-applicable' };

const upTo = (...limits: readonly string[]) => ({
	'size-classes': limits.map((limit, index) => ({ name: `Class ${index + 1}`, 'up-to': limit }))
});

const basic = ['online-statement', 'document-statement', 'poster'];

const listed = (...rows: readonly Readonly<Record<string, string>>[]) => ({ 'strategic-operations-list': rows });

const network = { name: 'Network of all LAGs', timetable: '2027 to 2029' };

const fromRecords = (ready: string) => ({
	'operations-list-entry': 'from-records',
	'system-ready-date': ready,
	'local-decision-days': '70'
});

const firstCalls = {
	'agreement-register': [
		{ strategy: 'Fjordland', 'first-call-on': '2027-06-28' },
		{ strategy: 'Lakes', 'first-call-on': '2027-09-13' }
	]
};

export const operationsCases: RuleCases = {
	c51: [
		{
			title: 'all measures, large operations',
			answers: { 'visibility-measures': [...basic, 'plaque'] },
			rows: upTo('400000'),
			expect: 'passes'
		},
		{
			title: 'operations on the threshold, no plaque',
			answers: { 'visibility-measures': basic },
			rows: upTo('5000', '100000'),
			expect: 'passes'
		},
		{
			title: 'operations above the threshold, no plaque',
			answers: { 'visibility-measures': basic },
			rows: upTo('5000', '100000.01'),
			expect: 'fails',
			values: { limit: '100000.01' }
		},
		{
			title: 'no poster',
			answers: { 'visibility-measures': ['online-statement', 'document-statement', 'plaque'] },
			expect: 'fails',
			values: { missing: 'poster' }
		},
		{
			title: 'no poster and no plaque, operations above the threshold',
			answers: { 'visibility-measures': ['online-statement', 'document-statement'] },
			rows: upTo('150000'),
			expect: 'fails',
			values: { missing: 'poster, plaque' }
		},
		{
			title: 'operations of unknown size, no plaque',
			answers: { 'visibility-measures': basic },
			expect: 'unknown',
			missing: ['size-classes']
		},
		{ title: 'nothing entered', expect: 'unknown', missing: ['visibility-measures'] },
		ruledOut
	],
	c52: [
		{
			title: 'listed, with an event',
			answers: { 'visibility-measures': ['strategic-event'] },
			rows: listed(network),
			expect: 'passes'
		},
		{
			title: 'listed, without an event',
			answers: { 'visibility-measures': ['poster'] },
			rows: listed(network),
			expect: 'fails',
			values: { operation: 'Network of all LAGs' }
		},
		{
			title: 'listed without a timetable',
			answers: { 'visibility-measures': ['strategic-event'] },
			rows: listed({ name: 'Network of all LAGs' }),
			expect: 'unknown',
			missing: ['strategic-operations-list']
		},
		{ title: 'listed, measures not chosen', rows: listed(network), expect: 'unknown', missing: ['visibility-measures'] },
		{ title: 'none listed', expect: 'not-applicable' },
		ruledOut
	],
	c53: [
		{ title: 'in the timetable', answers: { 'calls-in-timetable': 'yes' }, expect: 'passes' },
		{ title: 'not in the timetable', answers: { 'calls-in-timetable': 'no' }, expect: 'fails' },
		{
			title: 'not known',
			answers: { 'calls-in-timetable': 'unknown' },
			expect: 'unknown',
			missing: ['calls-in-timetable']
		},
		ruledOut
	],
	c54: [
		{ title: 'entered by the LAG', answers: { 'operations-list-entry': 'lag-enters' }, expect: 'passes' },
		{ title: 'from records on the last day', answers: fromRecords('2028-01-06'), rows: firstCalls, expect: 'passes' },
		{
			title: 'from records one day too late',
			answers: fromRecords('2028-01-07'),
			rows: firstCalls,
			expect: 'fails',
			values: { ready: '2028-01-07', due: '2028-01-06' }
		},
		{ title: 'from records, first calls not known', answers: fromRecords('2028-01-07'), expect: 'passes' },
		{ title: 'nothing entered', expect: 'unknown', missing: ['operations-list-entry'] },
		ruledOut
	],
	c55: [
		{ title: 'below 80 days', answers: { 'payment-days': '79' }, expect: 'passes' },
		{ title: '80 days', answers: { 'payment-days': '80' }, expect: 'passes' },
		{ title: 'above 80 days', answers: { 'payment-days': '81' }, expect: 'fails', values: { days: '81', over: '1' } },
		{ title: 'nothing entered', expect: 'unknown', missing: ['payment-days'] },
		ruledOut
	],
	c56: [
		{
			title: 'classes below, on and above the threshold',
			rows: upTo('5000', '300000', '300000.01', ''),
			expect: 'fails',
			values: { limit: '300000' }
		},
		{ title: 'a class above the threshold', rows: upTo('300000.01'), expect: 'not-applicable' },
		{ title: 'no class', expect: 'not-applicable' },
		ruledOut
	]
};
