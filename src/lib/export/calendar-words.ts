import type { CalendarPageText } from '#content/text/en/pages/calendar.ts';
import type { CalendarText } from '#lib/guide/calendar.ts';
import type { Id } from '#lib/guide/id.ts';
import type { CalendarConflict, ScheduledTask } from '#lib/readiness/calendar.ts';
import { formatDate } from '#lib/section/figures.ts';

export interface ConflictWords {
	readonly kind: 'law' | 'reminder' | 'dates' | 'entry';
	readonly sentence: string;
	readonly remedy?: string;
	readonly task?: Id;
	readonly question?: Id;
}

/** A conflict in words. */
export const conflictWords = (
	conflict: CalendarConflict,
	texts: CalendarText,
	words: CalendarPageText,
	locale: string
): ConflictWords => {
	const title = (id: Id) => texts.tasks[id]?.title ?? id;
	const day = (date: string) => formatDate(date, locale);
	switch (conflict.kind) {
		case 'after-law': {
			const { task, end, date, days, legalDate } = conflict;
			const law = texts.legalDates[legalDate.id];
			return {
				kind: legalDate.isReminder ? 'reminder' : 'law',
				sentence: words.conflicts.afterLaw(title(task), day(end), law?.title ?? legalDate.id, day(date), days),
				...(law ? { remedy: law.remedy } : {}),
				task
			};
		}
		case 'before-predecessor': {
			const { task, date, predecessor, ready, days, question } = conflict;
			return {
				kind: 'dates',
				sentence: words.conflicts.beforePredecessor(title(task), day(date), title(predecessor), day(ready), days),
				remedy: words.conflicts.beforePredecessorRemedy,
				task,
				...(question === undefined ? {} : { question })
			};
		}
		case 'too-short': {
			const { task, date, days, weeks, question } = conflict;
			return {
				kind: 'dates',
				sentence: words.conflicts.tooShort(title(task), day(date), days, weeks),
				remedy: words.conflicts.tooShortRemedy,
				task,
				...(question === undefined ? {} : { question })
			};
		}
		case 'cycle': {
			const [task] = conflict.tasks;
			return {
				kind: 'entry',
				sentence: words.conflicts.cycle(conflict.tasks.map(title)),
				...(task === undefined ? {} : { task })
			};
		}
		case 'unreadable': {
			const property = { weeks: words.list.weeks, start: words.editor.start, done: words.editor.done }[conflict.property];
			return {
				kind: 'entry',
				sentence: words.conflicts.unreadable(title(conflict.task), property),
				remedy: words.conflicts.unreadableRemedy,
				task: conflict.task
			};
		}
	}
};

/** How much a task may be late, in words: its slack, that it is fixed, or that nothing waits for it; empty for what is done or undated. */
export const slackWords = ({ slack, isFixed, isDone, start }: ScheduledTask, { list }: CalendarPageText): string => {
	if (isDone || start === undefined) return '';
	if (slack === undefined) return list.free;
	if (slack < 0) return list.missing(-slack);
	return isFixed ? list.fixed : list.days(slack);
};
