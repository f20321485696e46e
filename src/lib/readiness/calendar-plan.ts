import { toDay } from './calendar-day.ts';
import { askedAnswer, askedQuestions, holds } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { singleValue } from '#lib/draft/read-value.ts';
import { stateOf } from '#lib/draft/states.ts';
import type { Calendar, CalendarLink, CalendarTask } from '#lib/guide/calendar.ts';
import type { Condition } from '#lib/guide/condition.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';

/** What fixes one side of a task: an answer, a date of the law, or that it is noted as done. */
export interface Pin {
	readonly day: number;
	readonly by: 'answer' | 'law' | 'done';
	readonly question?: Id;
}

/** A task as the officer plans it: the template with what was edited and answered. */
export interface PlannedTask {
	readonly task: CalendarTask;
	readonly weeks: number;
	/** What it depends on, as it can be edited. */
	readonly after: readonly CalendarLink[];
	/** What it waits for in this plan: what is over is replaced by the milestone that closed it. */
	readonly waitsFor: readonly CalendarLink[];
	readonly notBefore?: number;
	readonly start?: Pin;
	readonly end?: Pin;
	/** It leads to a milestone that has a date, and has none itself. */
	readonly isOver: boolean;
	/** Properties whose values cannot be read, and count as absent. */
	readonly unreadable: readonly ('weeks' | 'start' | 'done')[];
}

export interface Plan {
	/** In the order of the template. */
	readonly tasks: readonly PlannedTask[];
	/** The same; each after those it waits for. */
	readonly ordered: readonly PlannedTask[];
	/** Edited dependencies that go round in a circle; the template's stand in for them. */
	readonly cycles: readonly (readonly Id[])[];
}

/** Written into `after` where a task depends on nothing. */
export const dependsOnNothing = '-';

const mostWeeks = 520;

export const planOf = (guide: Guide, calendar: Calendar, draft: Draft): Plan => {
	const answers = answersOf(guide, draft);
	const edited = new Map(calendar.tasks.map((task) => [task.id, editedLinks(task, calendar, draft)]));
	const cycles: (readonly Id[])[] = [];
	const linksOf = (task: CalendarTask) => edited.get(task.id) ?? task.after;
	for (let cycle = findCycle(calendar.tasks, linksOf); cycle; cycle = findCycle(calendar.tasks, linksOf)) {
		cycles.push(cycle);
		if (!cycle.some((id) => edited.get(id))) throw new Error(`The calendar goes round in a circle: ${cycle.join(' ')}`);
		for (const id of cycle) edited.set(id, undefined);
	}
	const pinned = new Map(calendar.tasks.map((task) => [task.id, pinsOf(task, draft, answers)]));
	const isDated = (id: Id) => pinned.get(id)?.start !== undefined || pinned.get(id)?.end !== undefined;
	const closedBy = closures(calendar.tasks, linksOf, isDated);
	/** A closed task without a date cannot be waited for: its gate stands in for it. */
	const standIn = (id: Id) => (isDated(id) ? id : (closedBy.get(id) ?? id));
	const tasks = calendar.tasks.map((task): PlannedTask => {
		const { unreadable, weeks, notBefore, ...pins } = readTask(task, draft, pinned.get(task.id) ?? {});
		const closing = closedBy.get(task.id);
		return {
			task,
			weeks,
			after: linksOf(task),
			waitsFor: closing === undefined ? linksTo(linksOf(task), isDated(task.id), standIn) : [],
			...(notBefore === undefined ? {} : { notBefore }),
			...pins,
			isOver: closing !== undefined && !isDated(task.id),
			unreadable
		};
	});
	return { tasks, ordered: inOrder(tasks), cycles };
};

interface Pins {
	readonly start?: Pin;
	readonly end?: Pin;
}

interface Answers {
	readonly day: (question: Id) => number | undefined;
	readonly holds: (when: Condition | undefined) => boolean;
}

export const answersOf = (guide: Guide, draft: Draft): Answers => {
	const asked = askedQuestions(guide, draft);
	return {
		day: (question) => {
			const answer = askedAnswer(question, draft, asked);
			return answer === undefined ? undefined : toDay(singleValue(answer));
		},
		holds: (when) => when === undefined || holds(when, draft, asked)
	};
};

/** Undefined where the template stands. Ids that are not known, and the task itself, are left out. */
const editedLinks = (task: CalendarTask, { tasks }: Calendar, draft: Draft): readonly CalendarLink[] | undefined => {
	const value = stateOf(draft, task.id, 'after')?.trim();
	if (!value) return undefined;
	const wanted = new Set(value.split(/\s+/));
	const links = tasks.flatMap(({ id }) =>
		id === task.id || !wanted.has(id) ? [] : [task.after.find((link) => link.task === id) ?? { task: id }]
	);
	return links.length > 0 || value === dependsOnNothing ? links : undefined;
};

const findCycle = (
	tasks: readonly CalendarTask[],
	linksOf: (task: CalendarTask) => readonly CalendarLink[]
): readonly Id[] | undefined => {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	const state = new Map<Id, 'open' | 'clear'>();
	const path: Id[] = [];
	const visit = (id: Id): readonly Id[] | undefined => {
		const task = byId.get(id);
		if (!task || state.get(id) === 'clear') return undefined;
		if (state.get(id) === 'open') return path.slice(path.indexOf(id));
		state.set(id, 'open');
		path.push(id);
		for (const before of needed(task, linksOf(task))) {
			const cycle = visit(before);
			if (cycle) return cycle;
		}
		path.pop();
		state.set(id, 'clear');
		return undefined;
	};
	for (const { id } of tasks) {
		const cycle = visit(id);
		if (cycle) return cycle;
	}
	return undefined;
};

/** What has to be reckoned before a task can be. */
const needed = ({ until }: CalendarTask, links: readonly CalendarLink[]): readonly Id[] => [
	...links.map((link) => link.task),
	...(until === undefined ? [] : [until])
];

const pinsOf = (task: CalendarTask, draft: Draft, answers: Answers): Pins => {
	const answered = (side: 'start' | 'end'): Pin | undefined =>
		(task.anchors ?? [])
			.filter(({ at, when }) => at === side && answers.holds(when))
			.flatMap(({ question }): readonly Pin[] => {
				const day = answers.day(question);
				return day === undefined ? [] : [{ day, by: 'answer', question }];
			})
			.reduce<Pin | undefined>((latest, pin) => (latest && latest.day >= pin.day ? latest : pin), undefined);
	const done = toDay(stateOf(draft, task.id, 'done'));
	const fixed = toDay((task.fixed ?? []).find(({ when }) => answers.holds(when))?.date);
	const start = answered('start');
	const end: Pin | undefined =
		done === undefined
			? (answered('end') ?? (fixed === undefined ? undefined : { day: fixed, by: 'law' }))
			: { day: done, by: 'done' };
	return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
};

/** For each task that leads to a gate with a date: the last such gate. */
const closures = (
	tasks: readonly CalendarTask[],
	linksOf: (task: CalendarTask) => readonly CalendarLink[],
	isDated: (id: Id) => boolean
): ReadonlyMap<Id, Id> => {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	const closedBy = new Map<Id, Id>();
	const close = (id: Id, gate: Id) => {
		for (const { task: before } of linksOf(byId.get(id) as CalendarTask)) {
			if (closedBy.get(before) === gate) continue;
			closedBy.set(before, gate);
			close(before, gate);
		}
	};
	for (const { id, gate } of tasks) if (gate && isDated(id)) close(id, id);
	return closedBy;
};

/** What stands in for another only gives a beginning to what has none: it is not held against a date. */
const linksTo = (links: readonly CalendarLink[], hasDate: boolean, standIn: (id: Id) => Id): readonly CalendarLink[] => {
	const own = links.filter(({ task }) => standIn(task) === task);
	const gates = new Set(hasDate ? [] : links.map(({ task }) => standIn(task)));
	return [...own, ...[...gates].filter((gate) => !links.some(({ task }) => task === gate)).map((task) => ({ task }))];
};

const readTask = (task: CalendarTask, draft: Draft, pins: Pins) => {
	const typed = (property: 'weeks' | 'start' | 'done') => stateOf(draft, task.id, property)?.trim();
	const weeks = typed('weeks');
	const isWeeks = weeks !== undefined && /^\d{1,3}$/.test(weeks) && Number(weeks) <= mostWeeks;
	const notBefore = toDay(typed('start'));
	return {
		weeks: isWeeks ? Number(weeks) : (task.weeks?.[1] ?? 0),
		...(notBefore === undefined ? {} : { notBefore }),
		...pins,
		unreadable: [
			...(weeks !== undefined && !isWeeks ? (['weeks'] as const) : []),
			...(['start', 'done'] as const).filter((property) => typed(property) && toDay(typed(property)) === undefined)
		]
	};
};

const inOrder = (tasks: readonly PlannedTask[]): readonly PlannedTask[] => {
	const byId = new Map(tasks.map((planned) => [planned.task.id, planned]));
	const ordered = new Set<PlannedTask>();
	const visit = (planned: PlannedTask) => {
		if (ordered.has(planned)) return;
		for (const id of needed(planned.task, planned.waitsFor)) {
			const before = byId.get(id);
			if (before) visit(before);
		}
		ordered.add(planned);
	};
	tasks.forEach(visit);
	return [...ordered];
};
