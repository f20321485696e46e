import type { CalendarPageText } from '#content/text/en/pages/calendar.ts';
import type { CheckState, PitfallState } from '#lib/draft/states.ts';
import type { Body, Check } from '#lib/guide/knowledge.ts';
import type { MeasureId, Verdict } from '#lib/readiness/measures.ts';
import type { Severity } from '#lib/rules/rule.ts';

/** The words of exported documents in one language: the language of the section. */
export interface ExportWords {
	/** Over the title: what kind of document this is. */
	readonly documentKind: string;
	/** The program, as creator of the file. */
	readonly creator: string;
	readonly draftOf: (date: string) => string;
	/** Label of the draft's name among the facts. */
	readonly draftName: string;
	readonly contents: string;
	readonly page: (page: string, pages: string) => string;

	readonly legalBasis: (references: string) => string;
	readonly reference: ReferenceWords;
	readonly count: (characters: string, limit: string) => string;
	readonly countOverLimit: (characters: string, limit: string, excess: string) => string;
	readonly proposedText: string;
	readonly emptyField: string;
	readonly emptyTable: string;
	readonly emptySection: string;
	readonly awaitsObjective: string;
	/** Title of a field that is written for each specific objective, where its heading does not name the objective. */
	readonly forObjective: (title: string, objective: string) => string;

	readonly annex: (number: string, title: string) => string;
	readonly answers: {
		readonly title: string;
		readonly intro: string;
		readonly noAnswer: string;
		readonly noRows: string;
		readonly noQuestions: string;
	};
	readonly sources: {
		readonly title: string;
		readonly intro: string;
		readonly none: string;
		/** How much of a source stood behind the statements. */
		readonly seen: Readonly<Record<'whole' | 'part' | 'title', string>>;
		readonly kinds: Readonly<Record<'act' | 'guidance' | 'report' | 'case' | 'proposal', string>>;
	};
	readonly kept: { readonly title: string; readonly intro: string };

	readonly bodies: Readonly<Record<Body, string>>;
	readonly readiness: {
		readonly title: string;
		readonly verdicts: Readonly<Record<Verdict, string>>;
		readonly measure: string;
		readonly share: string;
		readonly fulfilled: string;
		readonly measures: Readonly<Record<MeasureId, string>>;
		readonly of: (fulfilled: string, counted: string) => string;
		/** How the measures are computed. */
		readonly formulas: string;
		readonly gate: string;
	};
	readonly findings: {
		readonly title: string;
		readonly summary: (failing: number, unknown: number, passed: number) => string;
		readonly severities: Readonly<Record<Severity, string>>;
		readonly unknown: string;
		readonly todo: (remedy: string) => string;
	};
	readonly checks: {
		readonly title: string;
		readonly summary: (done: number, counted: number, openMusts: number) => string;
		readonly columns: Readonly<Record<'check' | 'weight' | 'state' | 'charged' | 'note', string>>;
		readonly weights: Readonly<Record<Check['weight'], string>>;
		readonly states: Readonly<Record<CheckState, string>>;
	};
	readonly pitfalls: {
		readonly title: string;
		readonly intro: string;
		readonly columns: Readonly<Record<'pitfall' | 'reasons' | 'exposure' | 'state' | 'measures' | 'charged', string>>;
		readonly states: Readonly<Record<PitfallState, string>>;
		readonly none: string;
	};
	readonly capacity: {
		readonly title: string;
		readonly intro: string;
		readonly columns: Readonly<Record<'need' | 'level' | 'target' | 'gap' | 'note', string>>;
		readonly plan: string;
		readonly none: string;
	};
	readonly calendar: {
		readonly title: string;
		readonly intro: string;
		/** How the page of the calendar says it. */
		readonly page: CalendarPageText;
		readonly state: string;
	};
	readonly screens: {
		readonly title: string;
		readonly intro: string;
		readonly columns: Readonly<Record<'question' | 'score' | 'note', string>>;
		readonly points: (points: number, possible: number, share: string) => string;
		readonly stopped: (questions: string) => string;
		readonly none: string;
	};
}

/** How places in legal acts are written out. */
export interface ReferenceWords {
	/** An act with a place in it. */
	readonly law: (act: string, place: string) => string;
	readonly article: (place: string) => string;
	readonly recital: (number: string) => string;
	/** An annex with the places inside it, from the outside in; none for the annex as a whole. */
	readonly annex: (annex: string, places: readonly string[]) => string;
	readonly point: (number: string) => string;
	readonly table: (number: string) => string;
	readonly appendix: (number: string) => string;
	readonly reading: (reference: string) => string;
}
