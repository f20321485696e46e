import type { FieldText } from './facts.ts';
import type { Judgement } from './rule.ts';
import type { Answer } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';

/** One proof of a rule: a draft given as data, and what the rule must say of it. */
export interface RuleCase {
	/** What is special about it: "exactly at the ceiling". */
	readonly title: string;
	readonly answers?: Readonly<Record<Id, Answer>> | undefined;
	/** Cells of each row. */
	readonly rows?: Readonly<Record<Id, readonly Readonly<Record<Id, string>>[]>> | undefined;
	readonly texts?: readonly Pick<FieldText, 'field' | 'text'>[];
	readonly expect: Judgement['verdict'];
	/** Values of the first failure, by name, as plain strings. */
	readonly values?: Readonly<Record<string, string>>;
	/** Questions reported as missing. */
	readonly missing?: readonly Id[];
}

/** By rule. A rule is proven below, on and above its threshold, and with missing input. */
export type RuleCases = Readonly<Record<Id, readonly RuleCase[]>>;
