import type { Facts } from './facts.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Basis } from '#lib/guide/source.ts';

/** What a failing rule means: the programme breaks the law; it departs from strong advice; it is good to know. */
export type Severity = 'legal' | 'recommended' | 'information';

/** A legal or arithmetic test over a draft, in pure code; its words are text of the guide. */
export interface Rule {
	/** As in the dossier of rules, "p01" or "c29". */
	readonly id: Id;
	readonly severity: Severity;
	/** What it rests on; `reading` marks our interpretation. */
	readonly basis: readonly Basis[];
	/** Every question that `judge` may read; reading another throws. */
	readonly reads: readonly Id[];
	/** The programme fields whose texts `judge` may read; "all" for those of every field. */
	readonly readsFields?: readonly Id[] | 'all';
	/** Total: no draft makes it throw. */
	readonly judge: (facts: Facts) => Judgement;
}

export type Judgement =
	| { readonly verdict: 'passes' }
	/** The rule is about something that this draft does not plan. */
	| { readonly verdict: 'not-applicable' }
	/** Cannot be judged yet: these answers are missing, or cannot be read. */
	| { readonly verdict: 'unknown'; readonly missing: readonly Id[] }
	| { readonly verdict: 'fails'; readonly cases: readonly Failure[] };

/** One place where a rule fails, with the user's own figures for the message. */
export interface Failure {
	/** Which message of the rule's text says it; "fails" unless the rule can fail in several ways. */
	readonly message: Id;
	readonly at: Place;
	/** Where else it can be put right: the text that ought to state the answer. */
	readonly alsoAt?: Place;
	readonly values: Readonly<Record<string, RuleValue>>;
}

/** Where to put it right: a question, a cell of a table, or a programme field. */
export type Place =
	{ readonly question: Id; readonly row?: string; readonly column?: Id } | { readonly field: Id; readonly key: string };

/** A value of a message, to be written in the language of the reader. */
export type RuleValue =
	| { readonly kind: 'money' | 'percentage' | 'number'; readonly value: Decimal }
	/** ISO 8601. */
	| { readonly kind: 'date'; readonly value: string }
	/** The user's own words, or a code as it is. */
	| { readonly kind: 'text'; readonly value: string }
	/** The label of an option, or of several, of a question or of one of its columns. */
	| { readonly kind: 'options'; readonly question: Id; readonly column?: Id; readonly value: readonly string[] }
	/** The title of codes in a list. */
	| { readonly kind: 'codes'; readonly list: Id; readonly value: readonly string[] }
	/** The labels of questions. */
	| { readonly kind: 'questions'; readonly value: readonly Id[] }
	/** The number and title of a programme field or table. */
	| { readonly kind: 'place'; readonly value: Id };

export const passes: Judgement = { verdict: 'passes' };

export const notApplicable: Judgement = { verdict: 'not-applicable' };

export const unknown = (...missing: readonly Id[]): Judgement => ({ verdict: 'unknown', missing });

/** Fails where there is a failure, else passes. */
export const failsAt = (failures: readonly Failure[]): Judgement =>
	failures.length === 0 ? passes : { verdict: 'fails', cases: failures };

/** Fails in one place, for one reason. */
export const fails = (question: Id, values: Readonly<Record<string, RuleValue>> = {}, message = 'fails'): Judgement => ({
	verdict: 'fails',
	cases: [{ message, at: { question }, values }]
});

/** Passes where the condition holds, else fails at the question. */
export const passesWhen = (
	isMet: boolean,
	question: Id,
	values: Readonly<Record<string, RuleValue>> = {},
	message = 'fails'
): Judgement => (isMet ? passes : fails(question, values, message));

export const money = (value: Decimal): RuleValue => ({ kind: 'money', value });
export const percentage = (value: Decimal): RuleValue => ({ kind: 'percentage', value });
export const number = (value: Decimal | number): RuleValue => ({ kind: 'number', value: String(value) });
export const date = (value: string): RuleValue => ({ kind: 'date', value });
export const words = (value: string): RuleValue => ({ kind: 'text', value });
export const options = (question: Id, value: readonly string[], column?: Id): RuleValue => ({
	kind: 'options',
	question,
	value,
	...(column === undefined ? {} : { column })
});
export const codes = (list: Id, ...value: readonly string[]): RuleValue => ({ kind: 'codes', list, value });
export const labels = (...value: readonly Id[]): RuleValue => ({ kind: 'questions', value });
export const place = (value: Id): RuleValue => ({ kind: 'place', value });
