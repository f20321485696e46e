import type { CalendarPageText } from '#content/text/en/pages/calendar.ts';
import type { LaboratoryText } from '#content/text/en/pages/laboratory.ts';
import type { ScreensText } from '#content/text/en/pages/screens.ts';
import type { CheckState, PitfallState } from '#lib/draft/states.ts';
import type { Body, Check, Rating } from '#lib/guide/knowledge.ts';
import type { Source } from '#lib/guide/source.ts';
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
		/** Sources that the user noted with inspirations that the guide does not have. */
		readonly own: string;
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
		readonly where: (place: string) => string;
		/** A place in words: the stage or tool, then the question, its row and its column; or the programme text with its field. */
		readonly place: (page: string, parts: readonly string[]) => string;
		readonly question: (label: string) => string;
		readonly row: (number: number) => string;
		readonly programmeText: string;
		/** What the failure of a rule means, in the singular; before its title where it fails, as the page of the findings has them. */
		readonly severity: Readonly<Record<Severity, string>>;
		readonly failed: Readonly<Record<Severity, string>>;
		readonly failing: (rule: string, title: string) => string;
		/** What a rule rests on: its severity, the law, published sources by their kind, and the planner's own proposals. */
		readonly basis: {
			readonly severity: (severity: string) => string;
			readonly law: (references: string) => string;
			readonly source: (kind: Source['kind'], references: string) => string;
			readonly default: string;
		};
		readonly columns: Readonly<Record<'rule' | 'missing' | 'basis', string>>;
		/** The acts and sources that the rules rest on. */
		readonly references: { readonly title: string; readonly intro: string };
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
		/** In words and as likelihood times impact, 1–9. */
		readonly exposure: (level: Rating, exposure: number) => string;
		readonly rated: (likelihood: Rating, impact: Rating) => string;
		/** In place of reasons, measures and persons where there are none. */
		readonly notRaised: string;
		readonly noMeasures: string;
		readonly nobody: string;
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
	readonly laboratory: {
		readonly title: string;
		readonly intro: string;
		/** Neither LAGs nor scenarios are entered. */
		readonly unused: string;
		readonly areas: (count: number, population: string | undefined) => string;
		readonly adopted: (scenario: string) => string;
		readonly notAdopted: string;
		readonly assumptions: string;
		/** Head of the first column of tables with a column for each scenario. */
		readonly figure: string;
		readonly fromPlan: (value: string) => string;
		readonly notSet: string;
		readonly budgets: (scenario: string) => string;
		readonly columns: Readonly<Record<'share' | 'difference' | 'differencePercent' | 'remarks', string>>;
		readonly units: string;
		/** Said where a cell has a dash. */
		readonly dash: string;
		readonly comparedWith: (scenario: string) => string;
		/** How the page of the laboratory says it. */
		readonly page: LaboratoryText;
	};
	readonly screens: {
		readonly title: string;
		readonly intro: string;
		readonly columns: Readonly<Record<'question' | 'score' | 'note', string>>;
		readonly groups: {
			readonly columns: Readonly<Record<'group' | 'scored' | 'points', string>>;
			readonly scored: (scored: number, asked: number) => string;
			readonly points: (points: number, possible: number, share: string) => string;
			readonly none: string;
		};
		readonly result: (title: string, meaning: string) => string;
		readonly points: (points: number, possible: number, share: string) => string;
		readonly stopped: (questions: string) => string;
		/** What a score means: "0: No, or nobody knows." */
		readonly meaning: (score: number, meaning: string) => string;
		readonly scores: string;
		readonly notScored: string;
		readonly none: string;
		/** Nothing is noted on the page. */
		readonly unused: string;
		/** How the pages of the screens say it. */
		readonly page: ScreensText;
	};
}

/** How places in legal acts are written out. */
export interface ReferenceWords {
	/** An act, or an act with its title, and the date of the text that was read. */
	readonly dated: (act: string, date: string) => string;
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
