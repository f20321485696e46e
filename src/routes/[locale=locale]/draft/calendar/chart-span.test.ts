import { expect, test } from 'vitest';
import { isIn, lawsIn, placeIn, shownIn, spanOf, ticksOf } from './chart-span.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { calendar } from '#content/clld-2021-2027/knowledge/calendar.ts';
import { scheduleOf } from '#lib/readiness/calendar.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const schedule = scheduleOf(guide, calendar, draftWith({ answers: { 'decision-date': '2026-07-14' } }));
const date = (at: number) => new Date(at).toISOString().slice(0, 10);

test('the short period goes from the first task to the first operation, in whole months', () => {
	const span = spanOf(schedule, 'start');
	expect(span && [date(span.from), date(span.to)]).toEqual(['2026-02-01', '2028-06-01']);
});

test('the whole period ends with the last report, and shows no review of the past', () => {
	const span = spanOf(schedule, 'whole');
	if (!span) throw new Error('No span');
	expect([date(span.from), date(span.to)]).toEqual(['2026-02-01', '2031-03-01']);
	const shown = shownIn(schedule.tasks, span).map(({ task }) => task.id);
	expect(shown).toContain('t-39');
	expect(shown).not.toContain('t-29');
	expect(lawsIn(schedule, span).map(({ laws }) => laws)).toContainEqual(['first-round', 'evaluation-plan']);
});

test('without a first operation there is no short period', () => {
	expect(spanOf(scheduleOf(guide, calendar, draftWith()), 'start')).toBeUndefined();
});

const year = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };

test('days lie where they belong, and outside at the edge', () => {
	expect(['2025-06-01', '2026-01-01', '2026-07-02', '2027-05-01'].map((day) => placeIn(day, year))).toEqual([0, 0, 49.86, 100]);
	expect(isIn('2025-12-31', year)).toBe(false);
});

test('each quarter has a line, and each year its number', () => {
	expect(ticksOf({ from: Date.UTC(2026, 1, 1), to: Date.UTC(2027, 5, 1) }).map((tick) => tick.year)).toEqual([
		'2026',
		undefined,
		undefined,
		'2027',
		undefined
	]);
});
