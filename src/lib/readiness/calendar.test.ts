import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDayOfYear, toDate, toDay } from './calendar-day.ts';
import { scheduleOf, type Schedule } from './calendar.ts';
import { calendar as template } from '#content/clld-2021-2027/knowledge/calendar.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import type { Calendar } from '#lib/guide/calendar.ts';
import type { State } from '#lib/draft/draft.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const schedule = (parts: Parameters<typeof draftWith>[0], calendar: Calendar = template): Schedule =>
	scheduleOf(guide, calendar, draftWith(parts));

const taskOf = ({ tasks }: Schedule, id: string) => {
	const found = tasks.find(({ task }) => task.id === id);
	if (!found) throw new Error(`No task "${id}"`);
	return found;
};

const datesOf = (from: Schedule, id: string) => {
	const { start, end } = taskOf(from, id);
	return [start, end];
};

const decided = { answers: { 'decision-date': '2026-07-14' } };

describe('days', () => {
	test.each([
		['1970-01-01', 0],
		['2024-02-29', 19782],
		['2023-02-29', undefined],
		['2026-13-01', undefined],
		['next spring', undefined],
		['9999-01-01', undefined]
	])('%s is day %s', (date, day) => {
		expect(toDay(date)).toBe(day);
		if (day !== undefined) expect(toDate(day)).toBe(date);
	});

	test('documents are kept until 31 December five years later', () => {
		expect(toDate(lastDayOfYear(toDay('2030-07-01') ?? 0, 5))).toBe('2035-12-31');
	});
});

describe('forward from the decision', () => {
	test('without a date nothing is reckoned but what the end of eligibility demands', () => {
		const empty = schedule({});
		expect(empty.isAnchored).toBe(false);
		expect(datesOf(empty, 't-19')).toEqual([undefined, undefined]);
		// 31 December 2029, 13 weeks for claims, 91 for operations, 10 for contracts, 8 for the calls: 122 weeks.
		expect(datesOf(empty, 't-34')).toEqual(['2027-08-30', '2027-10-25']);
		expect(empty.conflicts).toEqual([]);
	});

	test('what led to the decision is over, and what follows starts with it', () => {
		const plan = schedule(decided);
		expect(taskOf(plan, 't-05').isOver).toBe(true);
		expect(datesOf(plan, 't-08')).toEqual(['2026-02-24', '2026-07-14']);
		expect(datesOf(plan, 't-16')).toEqual(['2026-07-14', '2026-09-08']);
		expect(datesOf(plan, 't-15')).toEqual(['2026-10-06', '2027-04-20']);
		expect(datesOf(plan, 't-25')).toEqual(['2028-05-23', '2028-05-23']);
	});

	test('the first operation starts when the template says: 22 months after the decision, one step after another', () => {
		expect(schedule(decided).criticalPath).toEqual([
			't-08',
			't-14',
			't-15',
			't-18',
			't-19',
			't-20',
			't-21',
			't-22',
			't-23',
			't-24',
			't-25'
		]);
	});

	test('the decision on the last programme starts the twelve months', () => {
		const plan = schedule({
			answers: { ...decided.answers, 'other-programmes-involved': 'yes', 'last-decision-date': '2026-09-30' }
		});
		expect(plan.legalDates.find(({ legalDate }) => legalDate.id === 'first-round')?.date).toBe('2027-09-30');
	});

	test('a further round has no twelve months', () => {
		const plan = schedule({ answers: { ...decided.answers, 'planning-occasion': 'further-round' } });
		expect(plan.legalDates.some(({ legalDate }) => legalDate.id === 'first-round')).toBe(false);
	});

	test('weeks, an earliest start and dependencies can be edited', () => {
		const plan = schedule({
			...decided,
			states: {
				't-14': { weeks: '10', start: '2026-08-01' },
				't-17': { after: 't-08' },
				't-15': { after: '-', start: '2026-07-20' }
			}
		});
		expect(datesOf(plan, 't-14')).toEqual(['2026-08-01', '2026-10-10']);
		expect(datesOf(plan, 't-17')).toEqual(['2026-07-14', '2026-10-06']);
		expect(datesOf(plan, 't-15')).toEqual(['2026-07-20', '2027-02-01']);
	});

	test('what is done keeps its date, whatever it depended on', () => {
		const plan = schedule({ ...decided, states: { 't-16': { done: '2026-03-02' } } });
		expect(datesOf(plan, 't-16')).toEqual(['2026-01-05', '2026-03-02']);
		expect(taskOf(plan, 't-16').slack).toBeUndefined();
		expect(datesOf(plan, 't-17')[0]).toBe('2026-03-02');
	});
});

describe('backward from the law', () => {
	test('slack is what is left until the twelve months are over', () => {
		// Support opened early, nothing else to wait for: 8 + 12 + 12 + 3 + 8 + 12 weeks are 385 days, 20 too many.
		const plan = schedule({ ...decided, states: { 't-15': { done: '2026-06-30' } } });
		expect(datesOf(plan, 't-21')[1]).toBe('2027-08-03');
		expect(taskOf(plan, 't-21')).toMatchObject({ latestEnd: '2027-07-14', slack: -20 });
		expect(taskOf(plan, 't-16').slack).toBe(-20);
		expect(plan.conflicts).toContainEqual(
			expect.objectContaining({ kind: 'after-law', task: 't-21', end: '2027-08-03', date: '2027-07-14', days: 20 })
		);
		const shorter = schedule({ ...decided, states: { 't-15': { done: '2026-06-30' }, 't-17': { weeks: '8' } } });
		expect(shorter.conflicts.filter((conflict) => conflict.kind === 'after-law' && conflict.task === 't-21')).toEqual([]);
		expect(taskOf(shorter, 't-16').slack).toBe(0);
	});

	test('the extra year moves the end of eligibility', () => {
		const answers = { 'programme-funds': ['esf-plus'], 'extra-year-claimed': 'yes' };
		expect(datesOf(schedule({ answers }), 't-36')[1]).toBe('2030-12-31');
		expect(datesOf(schedule({ answers }), 't-38')[1]).toBe('2032-02-15');
	});

	test('an evaluation too late for the impact evaluation is told, and takes no slack away', () => {
		const plan = schedule({ ...decided, answers: { ...decided.answers, 'final-evaluation-date': '2029-09-30' } });
		expect(plan.conflicts).toContainEqual(expect.objectContaining({ kind: 'after-law', task: 't-33', days: 92 }));
	});
});

describe('dates that do not fit together', () => {
	test('an answer before what the task depends on has ended', () => {
		const plan = schedule({ answers: { ...decided.answers, 'strategy-call-opens': '2026-08-25' } });
		expect(plan.conflicts).toContainEqual({
			kind: 'before-predecessor',
			task: 't-17',
			date: '2026-08-25',
			question: 'strategy-call-opens',
			predecessor: 't-16',
			ready: '2026-09-08',
			days: 14
		});
	});

	test('an answer that leaves less time than is planned', () => {
		const plan = schedule({ answers: { ...decided.answers, 'strategy-call-closes': '2026-10-06' } });
		expect(datesOf(plan, 't-17')).toEqual(['2026-09-08', '2026-10-06']);
		expect(plan.conflicts).toContainEqual({
			kind: 'too-short',
			task: 't-17',
			date: '2026-10-06',
			question: 'strategy-call-closes',
			days: 28,
			weeks: 12
		});
	});

	test('dependencies in a circle are told, and the template stands in for them', () => {
		const plan = schedule({ ...decided, states: { 't-16': { after: 't-18' }, 't-20': { after: 't-20 t-99' } } });
		expect(plan.conflicts).toContainEqual({ kind: 'cycle', tasks: ['t-16', 't-18', 't-17'] });
		expect(datesOf(plan, 't-16')[0]).toBe('2026-07-14');
		expect(taskOf(plan, 't-20').after).toEqual([{ task: 't-19' }]);
	});

	test('what cannot be read is told, and counts as absent', () => {
		const plan = schedule({ ...decided, states: { 't-16': { weeks: 'two', start: 'soon', done: '2026-02-30' } } });
		expect(taskOf(plan, 't-16').weeks).toBe(8);
		expect(plan.conflicts.filter(({ kind }) => kind === 'unreadable')).toHaveLength(3);
	});
});

describe('laws', () => {
	const ids = template.tasks.map(({ id }) => id);
	const day = fc.integer({ min: 20_000, max: 22_500 }).map(toDate);
	const odd = fc.constantFrom('', 'x', '-', '2026-02-30');
	const state: fc.Arbitrary<State> = fc.record(
		{
			weeks: fc.oneof(fc.integer({ min: 0, max: 60 }).map(String), odd),
			start: fc.oneof(day, odd),
			done: fc.oneof(day, odd),
			after: fc.oneof(
				fc.subarray(ids, { maxLength: 3 }).map((after) => after.join(' ')),
				odd
			)
		},
		{ requiredKeys: [] }
	);
	const questions = template.tasks.flatMap(({ anchors = [] }) => anchors.map(({ question }) => question));
	const drafts = fc.record({
		answers: fc.dictionary(fc.constantFrom(...questions), day, { maxKeys: 6 }),
		states: fc.dictionary(fc.constantFrom(...ids), state, { maxKeys: 10 })
	});

	test('no task starts before what it waits for has ended, but where that is told or done', () => {
		fc.assert(
			fc.property(drafts, (parts) => {
				const plan = schedule(parts);
				const ends = new Map(plan.tasks.map(({ task, end }) => [task.id, end]));
				const told = new Set(plan.conflicts.flatMap((conflict) => ('task' in conflict ? [conflict.task] : [])));
				const late = new Set(plan.conflicts.flatMap((conflict) => (conflict.kind === 'after-law' ? [conflict.task] : [])));
				for (const { task, start, waitsFor, isDone } of plan.tasks) {
					if (isDone || told.has(task.id) || waitsFor.some((link) => late.has(link.task))) continue;
					for (const link of waitsFor) {
						const end = ends.get(link.task);
						if (start !== undefined && end !== undefined) expect(start >= end).toBe(true);
					}
				}
			})
		);
	});

	test('without conflicts there is no negative slack', () => {
		fc.assert(
			fc.property(drafts, (parts) => {
				const plan = schedule(parts);
				const isFine = plan.conflicts.every(({ kind }) => kind === 'unreadable' || kind === 'cycle');
				fc.pre(isFine);
				for (const { slack } of plan.tasks) expect(slack ?? 0).toBeGreaterThanOrEqual(0);
			})
		);
	});

	test('the critical path begins at what has no length of its own: it ends with its year, whenever it starts', () => {
		const plan = schedule({ states: { 't-24': { after: 't-39' } } });
		expect(plan.criticalPath).toEqual(['t-39', 't-24', 't-25']);
	});

	test('on the critical path each task waits for the one before, and has no slack', () => {
		fc.assert(
			fc.property(drafts, (parts) => {
				const plan = schedule(parts);
				const path = plan.criticalPath.map((id) => taskOf(plan, id));
				expect(path.at(-1)?.task.id).toBe(plan.isAnchored ? 't-25' : undefined);
				path.slice(1).forEach((task, index) => {
					const before = path[index];
					const link = task.waitsFor.find((candidate) => candidate.task === before?.task.id);
					expect((toDay(before?.end) ?? 0) + (link?.weeks ?? 0) * 7).toBe(toDay(task.start));
					if (before?.slack !== undefined) expect(before.slack).toBeLessThanOrEqual(0);
				});
			})
		);
	});
});
