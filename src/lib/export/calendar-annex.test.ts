import { describe, expect, test } from 'vitest';
import type { AnnexParts } from './annex-parts.ts';
import type { Block, TableBlock } from './block.ts';
import { calendarAnnex } from './calendar-annex.ts';
import { exampleDraft } from '#content/clld-2021-2027/example/example-draft.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { calendar } from '#content/clld-2021-2027/knowledge/calendar.ts';
import { sources } from '#content/clld-2021-2027/sources.ts';
import { calendar as calendarText } from '#content/clld-2021-2027/text/en/knowledge/calendar.ts';
import { exportWords as words } from '#content/text/en/export.ts';
import { scheduleOf } from '#lib/readiness/calendar.ts';
import { formatDate } from '#lib/section/figures.ts';

const annexOf = (draft: AnnexParts['draft']) =>
	calendarAnnex({ guide, draft, calendar, calendarText, sources, words } as AnnexParts);
const tablesOf = (blocks: readonly Block[]): readonly TableBlock[] => blocks.filter((block) => block.kind === 'table');

describe('the calendar as an annex', () => {
	const schedule = scheduleOf(guide, calendar, exampleDraft);
	const { blocks } = annexOf(exampleDraft);
	const [tasks, law] = tablesOf(blocks);

	test('has every task that is not over, with the dates of the page', () => {
		const expected = schedule.tasks.filter(({ isOver }) => !isOver);
		expect(tasks?.rows).toHaveLength(expected.length);
		const dated = expected.findIndex(({ start, end }) => start !== undefined && end !== undefined && start !== end);
		const { start = '', end = '' } = expected[dated] ?? {};
		expect(tasks?.rows[dated]?.cells.slice(1, 3)).toEqual([formatDate(start, 'en'), formatDate(end, 'en')]);
	});

	test('says that everything fits, or tells each conflict with what to do', () => {
		const { conflicts } = words.calendar.page;
		expect(schedule.conflicts).toEqual([]);
		expect(blocks).toContainEqual({ kind: 'paragraph', look: 'text', text: conflicts.none });
		const late = { ...exampleDraft, states: { ...exampleDraft.states, 't-35': { weeks: '120' } } };
		const list = annexOf(late).blocks.find((block) => block.kind === 'list');
		const entries = list?.kind === 'list' ? list.entries.map(({ text }) => text) : [];
		expect(entries).toHaveLength(scheduleOf(guide, calendar, late).conflicts.length);
		expect(entries[0]).toContain(`${conflicts.law}: `);
		expect(entries[0]).toContain(calendarText.legalDates['end-of-eligibility']?.remedy);
	});

	test('has the dates of the law in their order, with their articles', () => {
		expect(law?.rows).toHaveLength(schedule.legalDates.length);
		expect(law?.rows.every(({ cells }) => /CPR, Article \d+/.test(cells[2] ?? ''))).toBe(true);
	});

	test('says so where nothing has a date yet', () => {
		const { blocks: empty } = annexOf({ ...exampleDraft, answers: {}, rows: {}, states: {} });
		expect(empty).toContainEqual({ kind: 'paragraph', look: 'remark', text: words.calendar.page.empty.text });
	});
});
