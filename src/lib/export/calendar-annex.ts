import type { AnnexParts } from './annex-parts.ts';
import { heading, paragraph, type Block, type TableBlock } from './block.ts';
import { conflictWords, slackWords } from './calendar-words.ts';
import type { Annex } from './document.ts';
import { legalReferences } from './reference.ts';
import { stateOf } from '#lib/draft/states.ts';
import { scheduleOf, type Schedule, type ScheduledTask } from '#lib/readiness/calendar.ts';
import { formatDate } from '#lib/section/figures.ts';

/** The timeline: what does not fit, the tasks by stage, and the dates of the law. */
export const calendarAnnex = (parts: AnnexParts): Annex => {
	const { guide, draft, calendar, calendarText, words } = parts;
	const { page } = words.calendar;
	const schedule = scheduleOf(guide, calendar, draft);
	const target = schedule.tasks.find(({ task }) => task.target);
	const conflicts = schedule.conflicts.map((conflict) => conflictWords(conflict, calendarText, page, draft.language));
	return {
		title: words.calendar.title,
		blocks: [
			paragraph('text', words.calendar.intro),
			...(schedule.isAnchored ? [] : [paragraph('remark', page.empty.text)]),
			...(target?.end === undefined ? [] : [paragraph('text', page.critical.text(formatDate(target.end, draft.language)))]),
			heading('official', 2, page.conflicts.title),
			...(conflicts.length === 0
				? [paragraph('text', page.conflicts.none)]
				: [
						{
							kind: 'list' as const,
							entries: conflicts.map(({ kind, sentence, remedy }) => ({
								text: [`${page.conflicts[kind]}: ${sentence}`, remedy].filter(Boolean).join(' ')
							}))
						}
					]),
			heading('official', 2, page.list.title),
			tasksTable(schedule, parts),
			heading('official', 2, page.law.title),
			lawTable(schedule, parts)
		]
	};
};

const tasksTable = ({ tasks }: Schedule, parts: AnnexParts): Block => {
	const { list, editor } = parts.words.calendar.page;
	return table(
		[list.task, list.start, list.end, list.weeks, list.slack, parts.words.calendar.state, editor.person],
		tasks.filter(({ isOver }) => !isOver).map((task) => taskCells(task, parts)),
		[3]
	);
};

const taskCells = (scheduled: ScheduledTask, { draft, calendarText, words }: AnnexParts): readonly string[] => {
	const { task, start, end, weeks, isCritical, isDone } = scheduled;
	const { list } = words.calendar.page;
	const day = (date: string | undefined): string => (date === undefined ? list.noDate : formatDate(date, draft.language));
	const marks = [...(isDone ? [list.done] : []), ...(isCritical ? [list.critical] : [])];
	const isMilestone = task.weeks === undefined && start !== undefined && start === end;
	const note = stateOf(draft, task.id, 'note');
	return [
		[calendarText.tasks[task.id]?.title ?? task.id, note].filter(Boolean).join('\n'),
		day(start),
		isMilestone ? list.milestone : end === undefined ? '' : day(end),
		task.weeks === undefined ? '' : String(weeks),
		slackWords(scheduled, words.calendar.page),
		marks.join(', '),
		stateOf(draft, task.id, 'person') ?? ''
	];
};

const lawTable = ({ legalDates }: Schedule, { draft, calendarText, sources, words }: AnnexParts): Block => {
	const { law } = words.calendar.page;
	const sorted = [...legalDates].sort((left, right) => ((left.date ?? '~') < (right.date ?? '~') ? -1 : 1));
	return table(
		[law.date, law.what, law.basis],
		sorted.map(({ legalDate, date }) => [
			date === undefined
				? law.counted(calendarText.tasks[legalDate.monthsAfter?.task ?? '']?.title ?? '')
				: formatDate(date, draft.language),
			calendarText.legalDates[legalDate.id]?.title ?? legalDate.id,
			legalReferences(legalDate.basis, sources, words.reference)
		])
	);
};

const table = (labels: readonly string[], rows: readonly (readonly string[])[], numeric: readonly number[] = []): TableBlock => ({
	kind: 'table',
	columns: labels.map((label, index) => ({ label, numeric: numeric.includes(index) })),
	rows: rows.map((cells) => ({ kind: 'row', cells })),
	whenEmpty: ''
});
