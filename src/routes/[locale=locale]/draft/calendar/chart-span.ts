import type { Id } from '#lib/guide/id.ts';
import type { Schedule, ScheduledTask } from '#lib/readiness/calendar.ts';

export type SpanChoice = 'start' | 'whole';

/** The days that a chart shows, both included; milliseconds since 1970 at midnight UTC. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

export interface Tick {
	readonly at: number;
	/** A year, or nothing at a quarter. */
	readonly year?: string;
}

const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Whole months around the tasks of the plan: to the first operation, or to the last report. */
export const spanOf = ({ tasks, legalDates }: Schedule, choice: SpanChoice): Span | undefined => {
	const ends = tasks.filter(({ task, end }) => end !== undefined && (choice === 'start' ? task.target : !task.fullYears));
	const laws = legalDates.flatMap(({ date, legalDate }) =>
		date !== undefined && (choice === 'whole' || legalDate.monthsAfter) ? [time(date)] : []
	);
	const starts = tasks.flatMap(({ start, task }) => (start === undefined || task.fixed ? [] : [time(start)]));
	const lasts = [...ends.map(({ end = '' }) => time(end)), ...laws];
	if (starts.length === 0 || ends.length === 0) return undefined;
	return { from: monthOf(Math.min(...starts), 0), to: monthOf(Math.max(...lasts), 1) };
};

const monthOf = (at: number, later: number): number => {
	const day = new Date(at);
	return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + later, 1);
};

export const shownIn = (tasks: readonly ScheduledTask[], { from, to }: Span): readonly ScheduledTask[] =>
	tasks.filter(({ start, end }) => start !== undefined && end !== undefined && time(start) < to && time(end) >= from);

/** Where a day lies, in per cent of the span; outside it at its edge. */
export const placeIn = (date: string, span: Span): number => share(time(date), span);

const share = (at: number, { from, to }: Span): number =>
	Math.round(((Math.min(Math.max(at, from), to) - from) / (to - from)) * 10_000) / 100;

export const isIn = (date: string, { from, to }: Span): boolean => time(date) >= from && time(date) <= to;

/** The dates of the law within a span, those of one day together. */
export const lawsIn = (
	{ legalDates }: Schedule,
	span: Span
): readonly { readonly date: string; readonly laws: readonly Id[] }[] => {
	const dated = legalDates.flatMap(({ date, legalDate }) =>
		date !== undefined && isIn(date, span) ? [{ date, law: legalDate.id }] : []
	);
	return [...new Set(dated.map(({ date }) => date))].sort().map((date) => ({
		date,
		laws: dated.filter((one) => one.date === date).map(({ law }) => law)
	}));
};

/** The quarters within a span; the first of each year, and the first of all, with the year. */
export const ticksOf = (span: Span): readonly Tick[] => {
	const first = new Date(span.from);
	const quarters: Date[] = [];
	for (let month = Math.ceil(first.getUTCMonth() / 3) * 3; ; month += 3) {
		const quarter = new Date(Date.UTC(first.getUTCFullYear(), month, 1));
		if (quarter.getTime() >= span.to) break;
		quarters.push(quarter);
	}
	return quarters.map((quarter, index) => {
		const isLabelled = quarter.getUTCMonth() === 0 || (index === 0 && quarter.getUTCMonth() < 9);
		return { at: share(quarter.getTime(), span), ...(isLabelled ? { year: String(quarter.getUTCFullYear()) } : {}) };
	});
};
