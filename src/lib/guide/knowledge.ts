import type { Condition } from './condition.ts';
import type { Id } from './id.ts';
import type { Basis } from './source.ts';
import type { Unit } from './question.ts';

/** Who does a thing in the delivery of CLLD. */
export type Body =
	| 'managing-authority'
	| 'intermediate-body'
	| 'audit-authority'
	| 'lag'
	| 'local-actors'
	| 'competence-centre'
	| 'network'
	| 'partners';

/** An item of a checklist: required by law or without it the step fails; strong evidence; good practice. */
export interface Check {
	readonly id: Id;
	readonly stage: Id;
	readonly weight: 'must' | 'should' | 'could';
	readonly responsible: readonly Body[];
	readonly basis: readonly Basis[];
	/** The questions that the item is about. */
	readonly questions: readonly Id[];
	/** Answers with which the item is proposed as done; it is never set by itself. */
	readonly proposedWhen?: Condition;
	/** The item matters only when this holds. */
	readonly when?: Condition;
}

export const ratings = ['low', 'medium', 'high'] as const;
export type Rating = (typeof ratings)[number];

/** Answers that raise a pitfall. The first reason that holds is shown first. */
export interface Reason {
	readonly id: Id;
	readonly when: Condition;
}

/** A known mistake. */
export interface Pitfall {
	readonly id: Id;
	readonly group: 'strategic' | 'design' | 'innovation' | 'esf-plus' | 'selection' | 'delivery' | 'evaluation';
	readonly stages: readonly Id[];
	/** What is typical; a planner default where no source says otherwise. */
	readonly likelihood: Rating;
	readonly impact: Rating;
	readonly basis: readonly Basis[];
	readonly checks: readonly Id[];
	readonly questions: readonly Id[];
	readonly raisedBy: readonly Reason[];
}

/** A difficulty that authorities reported, with what helped. */
export interface Challenge {
	readonly id: Id;
	readonly stages: readonly Id[];
	readonly questions: readonly Id[];
	readonly pitfalls: readonly Id[];
	readonly basis: readonly Basis[];
}

export type Actor = 'managing-authority' | 'intermediate-body' | 'audit-authority' | 'lag' | 'local-actors' | 'competence-centre';

export type Dimension = 'people' | 'organisation' | 'tools' | 'governance' | 'partnership';

/** A capacity need of an actor in a dimension; five maturity levels are described in its text. */
export interface Capacity {
	readonly id: Id;
	readonly actor: Actor;
	readonly dimension: Dimension;
	readonly stages: readonly Id[];
	readonly basis: readonly Basis[];
	/** Measures that fit the need, best first. */
	readonly measures: readonly Id[];
}

export type CostType =
	| 'technical-assistance'
	| 'lag-running-costs'
	| 'preparatory-support'
	| 'national-budget'
	| 'union-network'
	| 'esf-plus'
	| 'partner-capacity'
	| 'innovation-grant';

/** A measure that builds capacity; duration, cost type and owner are planner defaults. */
export interface Measure {
	readonly id: Id;
	/** Weeks; absent where it goes on without an end. */
	readonly weeks?: readonly [number, number];
	readonly costs: readonly CostType[];
	readonly owners: readonly Body[];
	readonly basis: readonly Basis[];
}

export type PracticeKind = 'system' | 'lag' | 'project' | 'innovation' | 'front-runner';

export type PracticeTheme =
	| 'multi-fund'
	| 'single-rules'
	| 'urban'
	| 'rural'
	| 'cross-border'
	| 'preparation'
	| 'selection'
	| 'micro-grants'
	| 'simplified-costs'
	| 'capacity'
	| 'network'
	| 'evaluation'
	| 'social-innovation'
	| 'scaling'
	| 'governance'
	| 'digital';

export type PracticeGroup =
	| 'everyone'
	| 'unemployed'
	| 'young-people'
	| 'older-people'
	| 'disabled-people'
	| 'roma'
	| 'migrants'
	| 'women'
	| 'families-and-carers'
	| 'people-in-poverty'
	| 'homeless-people'
	| 'organisations'
	| 'authorities'
	| 'lags';

/** A real case. */
export interface Practice {
	readonly id: Id;
	readonly kinds: readonly PracticeKind[];
	/** ISO 3166 codes as in the list of Member States; also "UK", and "EU" for the whole. */
	readonly countries: readonly string[];
	readonly periods: readonly ('before-2014' | '2014-2020' | '2021-2027')[];
	readonly funds: readonly ('esf' | 'esf-plus' | 'erdf' | 'eafrd' | 'emff' | 'cohesion-fund' | 'etc' | 'national' | 'other')[];
	readonly groups: readonly PracticeGroup[];
	readonly themes: readonly PracticeTheme[];
	readonly stages: readonly Id[];
	/** How sure the facts are: seen in the source, or partly from memory. */
	readonly confidence: 'seen' | 'partly-seen';
	readonly basis: readonly Basis[];
}

/** A reference figure; never a norm. */
export interface Benchmark {
	readonly id: Id;
	readonly questions: readonly Id[];
	readonly stages: readonly Id[];
	/** The figure for a comparison with the answer to its questions; two for a range. Decimal strings. */
	readonly value?: { readonly from: string; readonly to?: string; readonly unit: Unit };
	/** Divided or added from published figures. */
	readonly calculated?: true;
	readonly basis: readonly Basis[];
}

/** A question of a screen, scored 0–3. */
export interface ScreenItem {
	readonly id: Id;
	readonly group: Id;
	/** While this is at 0 the practice is not to be scaled. */
	readonly stop?: true;
	readonly basis: readonly Basis[];
}

/** A list of questions scored 0–3 that gives one result: whether a practice is ready to be scaled, how an ecosystem stands. */
export interface Screen {
	readonly id: Id;
	readonly groups: readonly Id[];
	readonly items: readonly ScreenItem[];
	readonly basis: readonly Basis[];
	/** Shares of the possible points from which a result is reached, ascending; the first result has 0. */
	readonly results: readonly { readonly id: Id; readonly from: number }[];
}

/** A route of scaling, a consortium, a form of governance, a step of a method: something to read beside a screen. */
export interface ReferenceItem {
	readonly id: Id;
	readonly kind: 'approach' | 'scaling-step' | 'consortium' | 'follow-up' | 'governance' | 'mapping-step' | 'task';
	readonly basis: readonly Basis[];
}

/** A term of the field. */
export interface Term {
	readonly id: Id;
	/** Official terms in other languages. */
	readonly translations: Readonly<Record<'de' | 'fr', string>>;
	readonly basis: readonly Basis[];
}

/** Everything the guide knows besides its questions. */
export interface Knowledge {
	readonly checks: readonly Check[];
	readonly pitfalls: readonly Pitfall[];
	readonly challenges: readonly Challenge[];
	readonly capacities: readonly Capacity[];
	readonly measures: readonly Measure[];
	readonly practices: readonly Practice[];
	readonly benchmarks: readonly Benchmark[];
	readonly screens: readonly Screen[];
	readonly references: readonly ReferenceItem[];
	readonly terms: readonly Term[];
}
