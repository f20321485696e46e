import type { Facts } from './facts.ts';
import { date, labels, notApplicable, words, type Failure, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import type { Id } from '#lib/guide/id.ts';

/** Art 63(2) CPR. */
const generalStart = '2021-01-01';
const generalEnd = '2029-12-31';

/** Art 5a(5) of the ESF+ Regulation. */
const extendedEnd = '2030-12-31';

/** Dates of the plan at which or until which costs arise. */
const plannedDates: readonly Id[] = ['preparation-opens', 'preparation-ends', 'last-call-date'];

export const eligibilityPeriod: Rule = {
	id: 'c42',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '63(2)' },
		{ kind: 'law', act: 'esf-plus-2025', place: '5a(5)' }
	],
	reads: [
		'clld-use',
		'programme-funds',
		'eligible-from',
		'eligible-until',
		'submission-date',
		'extra-year-claimed',
		'cooperation-operations',
		'agreement-register',
		...plannedDates
	],
	judge: (facts) => {
		if (facts.choice('clld-use') === 'no') return notApplicable;
		const start = judgeStart(facts);
		const end = judgeEnd(facts);
		const failures = [...start.failures, ...end.failures, ...outside(facts, start.day, end.day)];
		return settle(failures, [...start.missing, ...end.missing]);
	}
};

interface Bound {
	/** From which or until which expenditure is eligible, as far as the answers say. */
	readonly day: string | undefined;
	readonly failures: readonly Failure[];
	readonly missing: readonly Id[];
}

const judgeStart = (facts: Facts): Bound => {
	const day = facts.date('eligible-from');
	if (day === undefined) return { day, failures: [], missing: ['eligible-from'] };
	if (day >= generalStart) return { day, failures: [], missing: [] };
	const submitted = facts.date('submission-date');
	if (submitted === undefined) return { day, failures: [], missing: ['submission-date'] };
	if (day >= submitted) return { day, failures: [], missing: [] };
	const earliest = submitted < generalStart ? submitted : generalStart;
	const values = { date: date(day), earliest: date(earliest) };
	return { day: earliest, failures: [{ message: 'start', at: { question: 'eligible-from' }, values }], missing: [] };
};

const judgeEnd = (facts: Facts): Bound => {
	const day = facts.date('eligible-until');
	const open = openClaim(facts);
	const latest = open === undefined && !facts.isYes('extra-year-claimed') ? generalEnd : extendedEnd;
	if (day === undefined) return { day: latest, failures: [], missing: ['eligible-until'] };
	if (day <= latest) return { day, failures: [], missing: open !== undefined && day > generalEnd ? [open] : [] };
	const values = { date: date(day), latest: date(latest) };
	return { day: latest, failures: [{ message: 'end', at: { question: 'eligible-until' }, values }], missing: [] };
};

/** The question that leaves open whether the extra year is claimed. */
const openClaim = (facts: Facts): Id | undefined => {
	if (facts.isYes('extra-year-claimed') || facts.isNo('extra-year-claimed')) return undefined;
	if (facts.isAsked('extra-year-claimed')) return 'extra-year-claimed';
	return facts.choices('programme-funds').length === 0 ? 'programme-funds' : undefined;
};

/** Tables with a date at which costs arise, and the column that says whose date it is. */
const datedRows: readonly { readonly question: Id; readonly column: Id; readonly name: Id }[] = [
	{ question: 'cooperation-operations', column: 'start', name: 'theme' },
	{ question: 'agreement-register', column: 'first-call-on', name: 'strategy' }
];

const outside = (facts: Facts, first: string | undefined, last: string | undefined): readonly Failure[] => {
	const answers = plannedDates.map((question) => ({
		day: facts.date(question),
		at: { question },
		values: { question: labels(question) },
		suffix: ''
	}));
	const cells = datedRows.flatMap(({ question, column, name }) =>
		facts.rows(question).map((row) => ({
			day: row.date(column),
			at: { question, row: row.id, column },
			values: { question: labels(question), row: words(row.text(name) ?? String(row.number)) },
			suffix: '-row'
		}))
	);
	return [...answers, ...cells].flatMap(({ day, at, values, suffix }): readonly Failure[] => {
		if (day === undefined) return [];
		if (first !== undefined && day < first)
			return [{ message: `before${suffix}`, at, values: { ...values, date: date(day), limit: date(first) } }];
		if (last !== undefined && day > last)
			return [{ message: `after${suffix}`, at, values: { ...values, date: date(day), limit: date(last) } }];
		return [];
	});
};
