import type { Condition } from './condition.ts';
import type { Id } from './id.ts';
import type { Basis } from './source.ts';

/** A task starts when another has ended, so many weeks later where that is said. */
export interface CalendarLink {
	readonly task: Id;
	readonly weeks?: number;
}

/** An answer that fixes when a task starts or ends. */
export interface CalendarAnchor {
	readonly question: Id;
	readonly at: 'start' | 'end';
	readonly when?: Condition;
}

export interface FixedDate {
	readonly date: string;
	readonly when?: Condition;
}

/** A task of the timeline; without weeks it is a milestone. */
export interface CalendarTask {
	readonly id: Id;
	readonly stage: Id;
	/** Planner defaults: what is short, what is typical, what is long. */
	readonly weeks?: readonly [low: number, typical: number, high: number];
	readonly after: readonly CalendarLink[];
	/** Of several that are answered for one side, the latest counts. */
	readonly anchors?: readonly CalendarAnchor[];
	/** The end, where no answer fixes it; the first that holds. */
	readonly fixed?: readonly FixedDate[];
	/** With a date of its own, what leads to it is over: the plan starts here. */
	readonly gate?: true;
	/** The plan is made for its date: the critical path ends here. */
	readonly target?: true;
	/** Planned as late as what follows allows. */
	readonly late?: true;
	/** Goes on until another task starts. */
	readonly until?: Id;
	/** Ends on 31 December, so many years after the year in which it starts. */
	readonly fullYears?: number;
	readonly repeats?: 'yearly' | 'continuous';
	readonly basis: readonly Basis[];
}

/** A date of the law: one for all programmes, or so many months after the end of a task. */
export interface LegalDate {
	readonly id: Id;
	readonly date?: string;
	readonly monthsAfter?: { readonly task: Id; readonly months: number };
	/** Tasks that must have ended by then. */
	readonly tasks: readonly Id[];
	/** The date binds something else, which a late task no longer serves: it is told, and takes no slack away. */
	readonly isReminder?: true;
	readonly when?: Condition;
	readonly basis: readonly Basis[];
}

export interface Calendar {
	readonly tasks: readonly CalendarTask[];
	readonly legalDates: readonly LegalDate[];
}

export interface CalendarTaskText {
	readonly title: string;
	/** What belongs to it, and what is known of how long it takes. */
	readonly note: string;
}

export interface LegalDateText {
	/** A noun phrase: "Impact evaluation of the programme". */
	readonly title: string;
	/** What to do when the plan comes too late for it. */
	readonly remedy: string;
}

export interface CalendarText {
	readonly tasks: Readonly<Record<Id, CalendarTaskText>>;
	readonly legalDates: Readonly<Record<Id, LegalDateText>>;
}
