import type { Id } from './id.ts';

/**
 * When something applies, as data. `is` holds for a choice, yes-no or code answer that equals one of the values;
 * `includes` for several choices or codes that contain one of them; `answered` for a question that holds something, readable or not:
 * for a table, a row with a cell filled.
 */
export type Condition =
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition }
	| { readonly question: Id; readonly is: readonly string[] }
	| { readonly question: Id; readonly includes: readonly string[] }
	| { readonly question: Id; readonly answered: true };

/** The ids of the questions that a condition reads. */
export const questionsRead = (condition: Condition): readonly Id[] => {
	if ('all' in condition) return condition.all.flatMap(questionsRead);
	if ('any' in condition) return condition.any.flatMap(questionsRead);
	if ('not' in condition) return questionsRead(condition.not);
	return [condition.question];
};
