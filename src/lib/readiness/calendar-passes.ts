import { daysOf, lastDayOfYear } from './calendar-day.ts';
import type { PlannedTask } from './calendar-plan.ts';
import type { Id } from '#lib/guide/id.ts';

export interface Placed {
	readonly start: number;
	readonly end: number;
	/** What it waits for longest, and until when. */
	readonly last?: { readonly day: number; readonly task: Id };
	/** It starts and, with a length of its own, ends when it does because of that task. */
	readonly isDriven: boolean;
}

/** Days on which each task can take place, from what is fixed; none where nothing before it has a date. */
export const forward = (
	ordered: readonly PlannedTask[],
	latestStartOf: (id: Id) => number | undefined
): ReadonlyMap<Id, Placed> => {
	const placed = new Map<Id, Placed>();
	for (const planned of ordered) {
		const { task, waitsFor } = planned;
		const last = waitsFor.reduce<{ day: number; task: Id } | undefined>((latest, link) => {
			const before = placed.get(link.task);
			const day = before && before.end + daysOf(link.weeks ?? 0);
			return day === undefined || (latest && latest.day >= day) ? latest : { day, task: link.task };
		}, undefined);
		const place = placeOf(planned, last?.day, latestStartOf(task.id), task.until ? placed.get(task.until)?.start : undefined);
		if (!place) continue;
		const hasLength = task.until === undefined && task.fullYears === undefined;
		const isDriven = last !== undefined && place.start === last.day && !planned.start && !planned.end && hasLength;
		placed.set(task.id, { ...place, ...(last ? { last } : {}), isDriven });
	}
	return placed;
};

const placeOf = (
	{ task, weeks, start, end, notBefore, isOver }: PlannedTask,
	ready: number | undefined,
	latestStartDay: number | undefined,
	until: number | undefined
): { readonly start: number; readonly end: number } | undefined => {
	if (isOver) return undefined;
	const length = daysOf(weeks);
	const lower = ready === undefined || (notBefore !== undefined && notBefore > ready) ? notBefore : ready;
	if (end) {
		const begun = end.by === 'done' ? (start?.day ?? notBefore) : start?.day;
		const from = begun ?? Math.max(end.day - length, (end.by === 'done' ? undefined : lower) ?? -Infinity);
		return { start: Math.min(from, end.day), end: end.day };
	}
	const from = start?.day ?? (task.late ? Math.max(lower ?? -Infinity, latestStartDay ?? -Infinity) : lower);
	if (from === undefined || !Number.isFinite(from)) return undefined;
	if (task.fullYears !== undefined) return { start: from, end: lastDayOfYear(from, task.fullYears) };
	return { start: from, end: task.until ? Math.max(from, until ?? from) : from + length };
};

export interface Latest {
	readonly start: number | undefined;
	readonly end: number | undefined;
}

/** The latest days on which each task may start and end, for what follows and for the bounds of its own. */
export const backward = (
	ordered: readonly PlannedTask[],
	boundOf: (planned: PlannedTask) => number | undefined
): ReadonlyMap<Id, Latest> => {
	const latest = new Map<Id, Latest>();
	const bounds = new Map<Id, number[]>();
	for (const planned of [...ordered].reverse()) {
		const end = least([boundOf(planned), ...(bounds.get(planned.task.id) ?? [])]);
		const start = latestStart(planned, end);
		latest.set(planned.task.id, { start, end });
		if (start === undefined) continue;
		for (const { task, weeks = 0 } of planned.waitsFor) {
			bounds.set(task, [...(bounds.get(task) ?? []), start - daysOf(weeks)]);
		}
	}
	return latest;
};

/** What is done, over, or has no length of its own asks nothing of what comes before it. */
const latestStart = ({ task, weeks, start, end, isOver }: PlannedTask, latestEnd: number | undefined): number | undefined => {
	if (isOver || end?.by === 'done' || task.until !== undefined || task.fullYears !== undefined) return undefined;
	if (start) return end ? Math.min(start.day, end.day) : start.day;
	return latestEnd === undefined ? undefined : latestEnd - daysOf(weeks);
};

export const least = (days: readonly (number | undefined)[]): number | undefined => {
	const known = days.filter((day) => day !== undefined);
	return known.length === 0 ? undefined : Math.min(...known);
};
