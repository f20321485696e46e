import { expect, test } from 'vitest';
import { guide } from './guide.ts';
import { calendar } from './knowledge/calendar.ts';
import { sources } from './sources.ts';
import { calendar as texts } from './text/en/knowledge/calendar.ts';
import { checkClaims } from '#lib/guide/check-basis.ts';
import { questionsRead } from '#lib/guide/condition.ts';
import { questionsById } from '#lib/guide/guide.ts';
import { inlineLinks } from '#lib/guide/inline.ts';
import { toDay } from '#lib/readiness/calendar-day.ts';
import { planOf } from '#lib/readiness/calendar-plan.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const { tasks, legalDates } = calendar;
const ids = tasks.map(({ id }) => id);
const questions = questionsById(guide);
const stages = guide.stages.map(({ id }) => id);

test('the 39 tasks of the template are there, each with words', () => {
	expect(ids).toEqual(Array.from({ length: 39 }, (_, index) => `t-${String(index + 1).padStart(2, '0')}`));
	expect(Object.keys(texts.tasks)).toEqual(ids);
	expect(Object.keys(texts.legalDates)).toEqual(legalDates.map(({ id }) => id));
});

test('dependencies go round in no circle and name tasks that exist', () => {
	expect(planOf(guide, calendar, draftWith()).cycles).toEqual([]);
	const named = [
		...tasks.flatMap(({ after, until }) => [...after.map(({ task }) => task), ...(until ? [until] : [])]),
		...legalDates.flatMap(({ tasks: bound, monthsAfter }) => [...bound, ...(monthsAfter ? [monthsAfter.task] : [])])
	];
	expect(named.filter((id) => !ids.includes(id))).toEqual([]);
	expect(tasks.filter(({ target }) => target)).toHaveLength(1);
});

test('answers that fix a task are dates that the guide asks for', () => {
	const anchors = tasks.flatMap((task) => task.anchors ?? []);
	expect(anchors.filter(({ question }) => questions.get(question)?.value.kind !== 'date')).toEqual([]);
	const conditions = [...anchors, ...legalDates, ...tasks.flatMap(({ fixed = [] }) => fixed)].flatMap(({ when }) =>
		when ? questionsRead(when) : []
	);
	expect(conditions.filter((question) => !questions.has(question))).toEqual([]);
});

test('stages, dates, durations and links are right', () => {
	expect(tasks.filter(({ stage }) => !stages.includes(stage))).toEqual([]);
	for (const { weeks } of tasks) if (weeks) expect([...weeks].sort((one, other) => one - other)).toEqual(weeks);
	const dates = [...legalDates.map(({ date }) => date), ...tasks.flatMap(({ fixed = [] }) => fixed.map(({ date }) => date))];
	expect(dates.filter((date) => date !== undefined && toDay(date) === undefined)).toEqual([]);
	const links = Object.values(texts.tasks).flatMap(({ note }) => inlineLinks(note));
	expect(links.filter(({ target, id }) => (target === 'stage' ? !stages.includes(id) : !questions.has(id)))).toEqual([]);
});

test('everything rests on something that exists', () => {
	const claims = [...tasks, ...legalDates].map(({ id, basis }) => ({ id, place: `calendar/${id}`, basis }));
	expect(checkClaims(claims, sources)).toEqual([]);
});
