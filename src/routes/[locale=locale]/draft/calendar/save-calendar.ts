import { saveAs } from '../../../download.ts';
import type { CalendarPageText } from '#content/text/en/pages/calendar.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { stateOf } from '#lib/draft/states.ts';
import { exportFileName } from '#lib/export/file-name.ts';
import type { CalendarText } from '#lib/guide/calendar.ts';
import { plainWords } from '#lib/guide/inline.ts';
import type { Schedule } from '#lib/readiness/calendar.ts';

/** Saves the dated tasks and the dates of the law as one file; resolves with its name, undefined when the user turned back. */
export const saveCalendar = async (
	draft: Draft,
	{ tasks, legalDates }: Schedule,
	texts: CalendarText,
	words: CalendarPageText
): Promise<string | undefined> => {
	const { calendarToIcs } = await import('#lib/export/calendar-ics.ts');
	const at = new Date().toISOString();
	const ics = calendarToIcs({
		draftId: draft.id,
		name: `${draft.name} – ${words.title}`,
		writtenAt: at,
		entries: [
			...tasks.flatMap(({ task: { id }, start, end }) => {
				const text = texts.tasks[id];
				if (start === undefined || end === undefined || !text) return [];
				const person = stateOf(draft, id, 'person');
				const lines = [plainWords(text.note), ...(person ? [words.file.person(person)] : []), stateOf(draft, id, 'note') ?? ''];
				return [{ id, title: text.title, text: lines.filter((line) => line !== '').join('\n'), start, end }];
			}),
			...legalDates.flatMap(({ legalDate: { id }, date }) => {
				const title = texts.legalDates[id]?.title;
				return date === undefined || title === undefined
					? []
					: [{ id: `law-${id}`, title: words.file.by(title), text: '', start: date, end: date }];
			})
		]
	});
	const name = exportFileName({ prefix: words.file.prefix, draftName: draft.name, exportedAt: at, extension: 'ics' });
	return saveAs(new Blob([ics], { type: 'text/calendar;charset=utf-8' }), name);
};
