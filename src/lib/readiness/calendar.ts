import { daysOf, toDate, toDay } from './calendar-day.ts';
import { backward, forward, least, type Placed } from './calendar-passes.ts';
import { answersOf, planOf, type PlannedTask } from './calendar-plan.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Calendar, CalendarLink, CalendarTask, LegalDate } from '#lib/guide/calendar.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import { addMonths } from '#lib/rules/add-months.ts';

export interface ScheduledTask {
	readonly task: CalendarTask;
	readonly weeks: number;
	readonly after: readonly CalendarLink[];
	/** What its start waits for: dependencies, with a closing milestone in place of what is over. */
	readonly waitsFor: readonly CalendarLink[];
	/** ISO 8601. The end is the day on which it is complete; what follows may start the same day. */
	readonly start?: string;
	readonly end?: string;
	/** Until when it may end without moving the first operation, a fixed date or a date of the law. */
	readonly latestEnd?: string;
	/** Days from the end to the latest end; negative where it is already too late. */
	readonly slack?: number;
	readonly isCritical: boolean;
	/** Before a milestone that has a date: no dates of its own. */
	readonly isOver: boolean;
	readonly isDone: boolean;
	/** A date of its own holds it: an answer or the law. */
	readonly isFixed: boolean;
	/** The question whose answer fixes a side. */
	readonly startFrom?: Id;
	readonly endFrom?: Id;
}

export type CalendarConflict =
	/** It ends after a date of the law. */
	| {
			readonly kind: 'after-law';
			readonly task: Id;
			readonly legalDate: LegalDate;
			readonly end: string;
			readonly date: string;
			readonly days: number;
	  }
	/** Its fixed date comes before what it depends on has ended. */
	| {
			readonly kind: 'before-predecessor';
			readonly task: Id;
			readonly date: string;
			readonly predecessor: Id;
			readonly ready: string;
			readonly days: number;
			readonly question?: Id;
	  }
	/** Between what it depends on and its fixed end there is less time than planned. */
	| {
			readonly kind: 'too-short';
			readonly task: Id;
			readonly date: string;
			readonly days: number;
			readonly weeks: number;
			readonly question?: Id;
	  }
	| { readonly kind: 'cycle'; readonly tasks: readonly Id[] }
	| { readonly kind: 'unreadable'; readonly task: Id; readonly property: 'weeks' | 'start' | 'done' };

export interface DatedLaw {
	readonly legalDate: LegalDate;
	/** Absent while the task that it is counted from has no date. */
	readonly date?: string;
}

export interface Schedule {
	readonly tasks: readonly ScheduledTask[];
	/** From where the plan is free to move to the first operation, each task waiting for the one before. */
	readonly criticalPath: readonly Id[];
	readonly conflicts: readonly CalendarConflict[];
	readonly legalDates: readonly DatedLaw[];
	/** Whether the first operation has a date: without a beginning nothing can be reckoned. */
	readonly isAnchored: boolean;
}

/** The timeline of a draft: forward from what is fixed, backward from the dates of the law. */
export const scheduleOf = (guide: Guide, calendar: Calendar, draft: Draft): Schedule => {
	const plan = planOf(guide, calendar, draft);
	const answers = answersOf(guide, draft);
	const laws = calendar.legalDates.filter(({ when }) => answers.holds(when));
	const lawDays = (placed: ReadonlyMap<Id, Placed>) => laws.map((law) => ({ law, day: dayOf(law, placed) }));

	const earlyLaws = lawDays(new Map());
	const firstLatest = backward(plan.ordered, (planned) => least([lawFor(planned, earlyLaws), planned.end?.day]));
	const placed = forward(plan.ordered, (id) => firstLatest.get(id)?.start);

	const finalLaws = lawDays(placed);
	const latest = backward(plan.ordered, (planned) =>
		least([lawFor(planned, finalLaws), fixedEnd(planned, placed.get(planned.task.id))])
	);
	const criticalPath = pathTo(plan.tasks.find(({ task }) => task.target)?.task.id, placed);
	const critical = new Set(criticalPath);
	const late = lateForLaw(plan.tasks, placed, finalLaws);
	const isLate = new Set(late.map(({ task }) => task));

	return {
		tasks: plan.tasks.map((planned) => {
			const { task, weeks, after, waitsFor, isOver, start, end } = planned;
			const place = placed.get(task.id);
			const latestEnd = end?.by === 'done' || place === undefined ? undefined : latest.get(task.id)?.end;
			return {
				task,
				weeks,
				after,
				waitsFor,
				...(place ? { start: toDate(place.start), end: toDate(place.end) } : {}),
				...(place && latestEnd !== undefined ? { latestEnd: toDate(latestEnd), slack: latestEnd - place.end } : {}),
				isCritical: critical.has(task.id),
				isOver,
				isDone: end?.by === 'done',
				isFixed: end?.by === 'law' || end?.by === 'answer' || start !== undefined,
				...(start?.question === undefined ? {} : { startFrom: start.question }),
				...(end?.question === undefined ? {} : { endFrom: end.question })
			};
		}),
		criticalPath,
		conflicts: [
			...late,
			...plan.tasks.flatMap((planned) =>
				// What is too late for the law is told once, not again at the date of the law itself.
				planned.end?.by === 'law' && isLate.has(placed.get(planned.task.id)?.last?.task ?? '')
					? []
					: clashes(planned, placed.get(planned.task.id))
			),
			...plan.cycles.map((tasks) => ({ kind: 'cycle' as const, tasks })),
			...plan.tasks.flatMap(({ task, unreadable }) =>
				unreadable.map((property) => ({ kind: 'unreadable' as const, task: task.id, property }))
			)
		],
		legalDates: finalLaws.map(({ law, day }) => ({ legalDate: law, ...(day === undefined ? {} : { date: toDate(day) }) })),
		isAnchored: plan.tasks.some(({ task }) => task.target && placed.has(task.id))
	};
};

interface DatedDay {
	readonly law: LegalDate;
	readonly day: number | undefined;
}

const dayOf = ({ date, monthsAfter }: LegalDate, placed: ReadonlyMap<Id, Placed>): number | undefined => {
	const from = monthsAfter && placed.get(monthsAfter.task);
	return monthsAfter ? from && toDay(addMonths(toDate(from.end), monthsAfter.months)) : toDay(date);
};

const lawFor = ({ task }: PlannedTask, laws: readonly DatedDay[]): number | undefined =>
	least(laws.filter(({ law }) => !law.isReminder && law.tasks.includes(task.id)).map(({ day }) => day));

/** The first operation and what is fixed are not to be moved. */
const fixedEnd = ({ task, start, end }: PlannedTask, place: Placed | undefined): number | undefined =>
	task.target || start || end ? place?.end : undefined;

const pathTo = (target: Id | undefined, placed: ReadonlyMap<Id, Placed>): readonly Id[] => {
	const path: Id[] = [];
	for (let id = target; id !== undefined;) {
		const place = placed.get(id);
		if (!place) break;
		path.unshift(id);
		id = place.isDriven ? place.last?.task : undefined;
	}
	return path;
};

const lateForLaw = (
	tasks: readonly PlannedTask[],
	placed: ReadonlyMap<Id, Placed>,
	laws: readonly DatedDay[]
): readonly Extract<CalendarConflict, { readonly kind: 'after-law' }>[] =>
	laws.flatMap(({ law, day }) =>
		tasks.flatMap(({ task }) => {
			const end = placed.get(task.id)?.end;
			if (!law.tasks.includes(task.id) || day === undefined || end === undefined || end <= day) return [];
			return [
				{ kind: 'after-law' as const, task: task.id, legalDate: law, end: toDate(end), date: toDate(day), days: end - day }
			];
		})
	);

/** Where what is fixed by an answer or by the law leaves too little time. */
const clashes = ({ task, weeks, start, end }: PlannedTask, place: Placed | undefined): readonly CalendarConflict[] => {
	const pin = start ?? end;
	if (!place || !pin || end?.by === 'done') return [];
	const question = pin.question === undefined ? {} : { question: pin.question };
	const day = start ? place.start : place.end;
	const common = { task: task.id, date: toDate(day), ...question };
	const { last } = place;
	if (last && last.day > day)
		return [{ kind: 'before-predecessor', ...common, predecessor: last.task, ready: toDate(last.day), days: last.day - day }];
	const left = place.end - place.start;
	return !start && left < daysOf(weeks) ? [{ kind: 'too-short', ...common, days: left, weeks }] : [];
};
