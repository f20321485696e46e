import type { Id } from './id.ts';

/** The words of `Knowledge` in one language. Sentences are plain text with the inline grammar of `inline.ts`. */
export interface KnowledgeText {
	readonly checks: Readonly<Record<Id, CheckText>>;
	readonly pitfalls: Readonly<Record<Id, PitfallText>>;
	readonly challenges: Readonly<Record<Id, ChallengeText>>;
	readonly capacities: Readonly<Record<Id, CapacityText>>;
	readonly measures: Readonly<Record<Id, MeasureText>>;
	readonly practices: Readonly<Record<Id, PracticeText>>;
	readonly benchmarks: Readonly<Record<Id, BenchmarkText>>;
	readonly screens: Readonly<Record<Id, ScreenText>>;
	readonly references: Readonly<Record<Id, ReferenceText>>;
	readonly terms: Readonly<Record<Id, TermText>>;
}

export interface CheckText {
	/** What is true when the item is done: one whole sentence. */
	readonly title: string;
	/** Why it matters, one or two sentences. */
	readonly why: string;
	/** What to attach as evidence, a noun phrase. */
	readonly evidence: string;
}

export interface PitfallText {
	/** A few words by which it is remembered. */
	readonly title: string;
	/** What goes wrong, one or two sentences. */
	readonly problem: string;
	/** Early signs, each a short sentence or noun phrase. */
	readonly signs: readonly string[];
	readonly consequence: string;
	/** What to do instead, each an instruction. */
	readonly avoid: readonly string[];
	/** By reason, a whole sentence shown after "Raised because:" – "You cover the whole territory and set no minimum budget." */
	readonly reasons: Readonly<Record<Id, string>>;
}

export interface ChallengeText {
	readonly title: string;
	/** Who reported it, and where: "The 2022 study of ESF CLLD in the EU". */
	readonly reportedBy: string;
	readonly problem: string;
	/** What helped, and where it was done. */
	readonly countermeasure: string;
	/** What is not known about its success. */
	readonly caution?: string;
}

export interface CapacityText {
	/** The need, a noun phrase. */
	readonly title: string;
	/** What the actor must be able to do, and what fails without it. */
	readonly need: string;
	/** Descriptors of the levels 1–5, whole sentences that a reader can recognise an organisation in. */
	readonly levels: readonly [string, string, string, string, string];
}

export interface MeasureText {
	readonly title: string;
	/** "4 weeks", "24–34 months for each contract". */
	readonly duration: string;
	/** A real example. */
	readonly example?: string;
}

export interface PracticeText {
	readonly title: string;
	/** Country and place. */
	readonly place: string;
	/** Period, Funds, money, people reached: what is known, in a sentence or two. */
	readonly facts: string;
	/** What was new. */
	readonly novelty: string;
	readonly result: string;
	/** What a programming authority learns from it. */
	readonly lesson: string;
	readonly caution?: string;
}

export interface BenchmarkText {
	/** What the figure is about. */
	readonly title: string;
	/** The figure with its unit. */
	readonly value: string;
	/** What it is: who was counted, when, by whom; and what it is not. */
	readonly note: string;
}

export interface ScreenText {
	readonly title: string;
	readonly purpose: string;
	/** What 0, 1, 2 and 3 mean for every question. */
	readonly scale: readonly [string, string, string, string];
	readonly groups: Readonly<Record<Id, string>>;
	readonly items: Readonly<Record<Id, { readonly question: string; readonly help?: string }>>;
	readonly results: Readonly<Record<Id, { readonly title: string; readonly meaning: string }>>;
}

export interface ReferenceText {
	readonly title: string;
	readonly text: string;
	/** Labelled facts: "Fits when", "Risks", "Countries". */
	readonly facts?: readonly (readonly [label: string, text: string])[];
}

export interface TermText {
	/** The term as it is used in running text. */
	readonly term: string;
	/** Other spellings and abbreviations. */
	readonly also?: readonly string[];
	/** One or two plain sentences. */
	readonly meaning: string;
}
