import type { Calendar, CalendarTask } from '#lib/guide/calendar.ts';
import type { Condition } from '#lib/guide/condition.ts';
import type { Basis } from '#lib/guide/source.ts';

const law = (act: string, place: string): Basis => ({ kind: 'law', act, place });
const reading = (act: string, place: string): Basis => ({ kind: 'law', act, place, reading: true });
const seen = (source: string): Basis => ({ kind: 'evidence', source });
const standard: Basis = { kind: 'default' };

const extraYear: Condition = { question: 'extra-year-claimed', is: ['yes'] };
const noExtraYear: Condition = { not: extraYear };

const amendment: Condition = { question: 'planning-occasion', is: ['amendment'] };

/** Article 32(3) does not say when its period begins for CLLD that enters by amendment, and speaks of the first round only. */
const firstRound: Condition = { not: { question: 'planning-occasion', is: ['amendment', 'further-round'] } };

const tasks: readonly CalendarTask[] = [
	{ id: 't-01', stage: 'decide', weeks: [6, 10, 16], after: [], basis: [standard] },
	{ id: 't-02', stage: 'decide', weeks: [4, 6, 10], after: [{ task: 't-01' }], basis: [law('cpr', '8'), standard] },
	{
		id: 't-03',
		stage: 'decide',
		after: [{ task: 't-02' }],
		anchors: [{ question: 'clld-decided-on', at: 'end' }],
		gate: true,
		basis: [standard]
	},
	{ id: 't-04', stage: 'design', weeks: [8, 16, 30], after: [{ task: 't-03' }], basis: [standard] },
	{ id: 't-05', stage: 'design', weeks: [8, 12, 20], after: [{ task: 't-03' }], basis: [standard] },
	{
		id: 't-06',
		stage: 'design',
		weeks: [4, 6, 10],
		after: [{ task: 't-05' }],
		anchors: [{ question: 'audit-briefing-date', at: 'end' }],
		basis: [standard]
	},
	{ id: 't-07', stage: 'programme-text', weeks: [10, 16, 26], after: [{ task: 't-04' }, { task: 't-05' }], basis: [standard] },
	{
		id: 't-08',
		stage: 'programme-text',
		weeks: [12, 20, 40],
		after: [{ task: 't-07' }],
		anchors: [
			{ question: 'submission-date', at: 'start', when: { not: amendment } },
			{ question: 'amendment-request-date', at: 'start' },
			{ question: 'decision-date', at: 'end', when: { not: amendment } },
			{ question: 'last-decision-date', at: 'end', when: { not: amendment } }
		],
		gate: true,
		basis: [standard]
	},
	{ id: 't-09', stage: 'delivery', weeks: [12, 20, 32], after: [{ task: 't-05' }, { task: 't-06' }], basis: [standard] },
	{
		id: 't-10',
		stage: 'delivery',
		weeks: [16, 30, 52],
		after: [{ task: 't-05' }],
		anchors: [{ question: 'system-ready-date', at: 'end' }],
		basis: [standard]
	},
	{
		id: 't-11',
		stage: 'delivery',
		weeks: [10, 16, 24],
		after: [{ task: 't-05' }],
		anchors: [{ question: 'lag-manual-date', at: 'end' }],
		basis: [standard]
	},
	{ id: 't-12', stage: 'delivery', weeks: [12, 20, 30], after: [{ task: 't-03' }], basis: [standard] },
	{ id: 't-13', stage: 'delivery', weeks: [4, 8, 12], after: [{ task: 't-11' }], basis: [standard] },
	{
		id: 't-14',
		stage: 'preparation',
		weeks: [8, 12, 20],
		after: [{ task: 't-05' }],
		anchors: [{ question: 'preparation-opens', at: 'start' }],
		basis: [standard]
	},
	{
		id: 't-15',
		stage: 'preparation',
		weeks: [20, 28, 40],
		after: [{ task: 't-14' }],
		anchors: [{ question: 'preparation-ends', at: 'end' }],
		basis: [standard]
	},
	{
		id: 't-16',
		stage: 'selection',
		weeks: [6, 8, 12],
		after: [{ task: 't-05' }, { task: 't-08' }],
		basis: [seen('src-66'), standard]
	},
	{
		id: 't-17',
		stage: 'selection',
		weeks: [8, 12, 39],
		after: [{ task: 't-16' }],
		anchors: [
			{ question: 'strategy-call-opens', at: 'start' },
			{ question: 'strategy-call-closes', at: 'end' }
		],
		basis: [seen('src-48'), seen('src-66'), standard]
	},
	{ id: 't-18', stage: 'selection', weeks: [8, 12, 20], after: [{ task: 't-17' }, { task: 't-15' }], basis: [standard] },
	{
		id: 't-19',
		stage: 'selection',
		weeks: [2, 3, 6],
		after: [{ task: 't-18' }],
		anchors: [
			{ question: 'strategy-approval-date', at: 'end' },
			{ question: 'first-round-date', at: 'end' }
		],
		basis: [law('cpr', '32(3)'), standard]
	},
	{ id: 't-20', stage: 'agreements', weeks: [4, 8, 20], after: [{ task: 't-19' }], basis: [standard] },
	{
		id: 't-21',
		stage: 'agreements',
		weeks: [8, 12, 20],
		after: [{ task: 't-20' }],
		anchors: [{ question: 'lags-ready-by', at: 'end' }],
		basis: [law('cpr', '32(3)'), standard]
	},
	{ id: 't-22', stage: 'implementation', weeks: [2, 4, 8], after: [{ task: 't-21' }], basis: [standard] },
	{ id: 't-23', stage: 'implementation', weeks: [6, 8, 12], after: [{ task: 't-22' }], basis: [standard] },
	{ id: 't-24', stage: 'implementation', weeks: [6, 10, 26], after: [{ task: 't-23' }], basis: [standard] },
	{ id: 't-25', stage: 'implementation', after: [{ task: 't-24' }], target: true, basis: [standard] },
	{ id: 't-26', stage: 'implementation', after: [{ task: 't-22' }], until: 't-34', repeats: 'continuous', basis: [standard] },
	{ id: 't-27', stage: 'evaluation', weeks: [4, 6, 8], after: [{ task: 't-25', weeks: 26 }], basis: [standard] },
	{
		id: 't-28',
		stage: 'evaluation',
		weeks: [3, 4, 6],
		after: [{ task: 't-25' }],
		repeats: 'yearly',
		basis: [standard]
	},
	{ id: 't-29', stage: 'evaluation', after: [], fixed: [{ date: '2025-03-31' }], basis: [law('cpr', '18(2)')] },
	{
		id: 't-30',
		stage: 'evaluation',
		after: [],
		fixed: [{ date: '2030-12-31', when: extraYear }, { date: '2029-12-31' }],
		basis: [law('cpr', '16(1)'), law('esf-plus-2025', '5a(5)')]
	},
	{
		id: 't-31',
		stage: 'evaluation',
		weeks: [8, 12, 20],
		after: [{ task: 't-28' }],
		anchors: [{ question: 'mid-term-evaluation-date', at: 'end' }],
		basis: [standard]
	},
	{
		id: 't-32',
		stage: 'evaluation',
		weeks: [6, 8, 12],
		after: [{ task: 't-28' }],
		repeats: 'yearly',
		basis: [standard]
	},
	{
		id: 't-33',
		stage: 'evaluation',
		weeks: [26, 36, 52],
		after: [{ task: 't-25', weeks: 78 }],
		anchors: [{ question: 'final-evaluation-date', at: 'end' }],
		basis: [reading('cpr', '44(2)'), standard]
	},
	{
		id: 't-34',
		stage: 'implementation',
		weeks: [6, 8, 12],
		after: [{ task: 't-22' }],
		anchors: [{ question: 'last-call-date', at: 'end' }],
		late: true,
		basis: [standard]
	},
	{
		id: 't-35',
		stage: 'implementation',
		weeks: [78, 91, 104],
		after: [{ task: 't-34', weeks: 10 }],
		basis: [law('cpr', '63(2)'), seen('src-64'), standard]
	},
	{
		id: 't-36',
		stage: 'implementation',
		after: [{ task: 't-35', weeks: 13 }],
		anchors: [{ question: 'eligible-until', at: 'end' }],
		fixed: [{ date: '2030-12-31', when: extraYear }, { date: '2029-12-31' }],
		basis: [law('cpr', '63(2)'), law('esf-plus-2025', '5a(5)')]
	},
	{ id: 't-37', stage: 'evaluation', weeks: [12, 26, 52], after: [{ task: 't-36' }], basis: [standard] },
	{
		id: 't-38',
		stage: 'evaluation',
		after: [{ task: 't-37' }],
		late: true,
		basis: [law('cpr', '43(1)'), law('esf-plus-2025', '5a(7)')]
	},
	{ id: 't-39', stage: 'evaluation', after: [{ task: 't-37' }], fullYears: 5, basis: [law('cpr', '82')] }
];

export const calendar: Calendar = {
	tasks,
	legalDates: [
		{
			id: 'committee-set-up',
			monthsAfter: { task: 't-08', months: 3 },
			tasks: [],
			when: firstRound,
			basis: [law('cpr', '38(1)')]
		},
		{ id: 'website', monthsAfter: { task: 't-08', months: 6 }, tasks: [], when: firstRound, basis: [law('cpr', '49(1)')] },
		{
			id: 'first-round',
			monthsAfter: { task: 't-08', months: 12 },
			tasks: ['t-19', 't-21'],
			when: firstRound,
			basis: [law('cpr', '32(3)')]
		},
		{
			id: 'evaluation-plan',
			monthsAfter: { task: 't-08', months: 12 },
			tasks: [],
			when: firstRound,
			basis: [law('cpr', '44(6)')]
		},
		{
			id: 'impact-evaluation',
			date: '2029-06-30',
			tasks: ['t-33'],
			isReminder: true,
			basis: [law('cpr', '44(2)'), reading('cpr', '44(2)')]
		},
		{
			id: 'end-of-eligibility',
			date: '2029-12-31',
			tasks: ['t-35', 't-36'],
			when: noExtraYear,
			basis: [law('cpr', '63(2)')]
		},
		{
			id: 'end-of-eligibility-extended',
			date: '2030-12-31',
			tasks: ['t-35', 't-36'],
			when: extraYear,
			basis: [law('esf-plus-2025', '5a(5)')]
		},
		{ id: 'final-report', date: '2031-02-15', tasks: ['t-38'], when: noExtraYear, basis: [law('cpr', '43(1)')] },
		{
			id: 'final-report-extended',
			date: '2032-02-15',
			tasks: ['t-38'],
			when: extraYear,
			basis: [law('cpr', '43(1)'), law('esf-plus-2025', '5a(7)')]
		}
	]
};
