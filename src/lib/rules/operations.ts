import { addMonths } from './add-months.ts';
import type { Facts } from './facts.ts';
import { date, fails, money, notApplicable, number, options, passes, passesWhen, unknown, words, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import { isOpenAbove, limitBeyond, sizeClasses } from './size-classes.ts';
import { compareDecimals, subtractDecimals } from '#lib/draft/decimal.ts';

/** Of total cost, for operations of the ESF+ with physical investment or equipment; Art 50(1) CPR. */
const plaqueThreshold = '100000';

/** Due somewhere in every programme, whatever the size of its operations; Art 50(1) CPR. */
const generalMeasures: readonly string[] = ['online-statement', 'document-statement', 'poster'];

const visibility: Rule = {
	id: 'c51',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '50(1)' }],
	reads: ['visibility-measures', 'size-classes'],
	judge: (facts) => {
		if (!facts.isAsked('visibility-measures')) return notApplicable;
		const measures = facts.choices('visibility-measures');
		if (measures.length === 0) return unknown('visibility-measures');
		const absent = generalMeasures.filter((measure) => !measures.includes(measure));
		const classes = sizeClasses(facts);
		const limit = measures.includes('plaque') ? undefined : limitBeyond(classes, plaqueThreshold);
		if (absent.length > 0) {
			const missing = options('visibility-measures', limit === undefined ? absent : [...absent, 'plaque']);
			return fails('visibility-measures', { missing }, 'measures');
		}
		if (limit !== undefined) return fails('visibility-measures', { limit: money(limit) }, 'plaque');
		return measures.includes('plaque') || !isOpenAbove(classes) ? passes : unknown('size-classes');
	}
};

const strategicImportance: Rule = {
	id: 'c52',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '50(1)(e)' },
		{ kind: 'law', act: 'cpr', place: '73(5)' },
		{ kind: 'law', act: 'cpr', place: '22(3)' }
	],
	reads: ['strategic-operations-list', 'visibility-measures'],
	judge: (facts) => {
		const rows = facts.rows('strategic-operations-list');
		if (rows.length === 0) return notApplicable;
		const measures = facts.choices('visibility-measures');
		const listed = rows.filter((row) => row.text('name') !== undefined && row.text('timetable') !== undefined);
		const operation = words(rows.map((row) => row.text('name')).find((name) => name !== undefined) ?? '1');
		const isWithoutEvent = measures.length > 0 && !measures.includes('strategic-event');
		return settle(isWithoutEvent ? [{ message: 'fails', at: { question: 'visibility-measures' }, values: { operation } }] : [], [
			...(measures.length === 0 ? ['visibility-measures'] : []),
			...(listed.length < rows.length ? ['strategic-operations-list'] : [])
		]);
	}
};

const callsInTimetable: Rule = {
	id: 'c53',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '49(2)' }],
	reads: ['calls-in-timetable'],
	judge: (facts) => {
		if (!facts.isAsked('calls-in-timetable')) return notApplicable;
		if (facts.isYes('calls-in-timetable')) return passes;
		return facts.isNo('calls-in-timetable') ? fails('calls-in-timetable') : unknown('calls-in-timetable');
	}
};

/** Between two updates of the list of operations, at most; Art 49(3) CPR. */
const monthsBetweenLists = 4;

const operationsInList: Rule = {
	id: 'c54',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '49(3)' },
		{ kind: 'law', act: 'cpr', place: '49(3)', reading: true }
	],
	reads: ['operations-list-entry', 'system-ready-date', 'agreement-register', 'local-decision-days'],
	judge: (facts) => {
		if (!facts.isAsked('operations-list-entry')) return notApplicable;
		const entry = facts.choice('operations-list-entry');
		if (entry === undefined) return unknown('operations-list-entry');
		const ready = facts.date('system-ready-date');
		const due = firstListDue(facts);
		if (entry !== 'from-records' || ready === undefined || due === undefined) return passes;
		return passesWhen(ready <= due, 'system-ready-date', { ready: date(ready), due: date(due) });
	}
};

/** When the list has to show the first operation that a LAG selects, if the decision takes as long as it may. */
const firstListDue = (facts: Facts): string | undefined => {
	const [first] = facts
		.rows('agreement-register')
		.flatMap((row) => row.date('first-call-on') ?? [])
		.sort();
	const days = facts.decimal('local-decision-days');
	return first === undefined || days === undefined ? undefined : addMonths(addDays(first, Number(days)), monthsBetweenLists);
};

const addDays = (day: string, days: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Calendar days for the payment of a claim in full; Art 74(1)(b) CPR. */
const paymentDays = '80';

const paidInTime: Rule = {
	id: 'c55',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '74(1)(b)' }],
	reads: ['payment-days'],
	judge: (facts) => {
		if (!facts.isAsked('payment-days')) return notApplicable;
		const days = facts.decimal('payment-days');
		if (days === undefined) return unknown('payment-days');
		const values = { days: number(days), over: number(subtractDecimals(days, paymentDays)) };
		return passesWhen(compareDecimals(days, paymentDays) <= 0, 'payment-days', values);
	}
};

/** Of eligible expenditure under the ESF+; Art 80(3) CPR. */
const singleAuditThreshold = '300000';

const singleAudit: Rule = {
	id: 'c56',
	severity: 'information',
	basis: [{ kind: 'law', act: 'cpr', place: '80(3)' }],
	reads: ['size-classes'],
	judge: (facts) => {
		const limits = sizeClasses(facts).flatMap(({ upTo }) =>
			upTo === undefined || compareDecimals(upTo, singleAuditThreshold) > 0 ? [] : [upTo]
		);
		const limit = limits.sort(compareDecimals).at(-1);
		return limit === undefined ? notApplicable : fails('size-classes', { limit: money(limit) });
	}
};

export const operationsRules: readonly Rule[] = [
	visibility,
	strategicImportance,
	callsInTimetable,
	operationsInList,
	paidInTime,
	singleAudit
];
