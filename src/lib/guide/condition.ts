import type { Id } from './id.ts';

/**
 * When something applies, as data. `is` holds for a choice, yes-no or code answer that equals one of the values;
 * `includes` for several choices or codes that contain one of them; `answered` for a question that holds something, readable or not:
 * for a table, a row with a cell filled. `below` and `above` compare a number, amount or percentage, `before` and `after` a date
 * (ISO 8601), all without the bound itself; `fewerRows` counts the rows of a table, none included. What cannot be read meets none.
 */
export type Condition =
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition }
	| { readonly question: Id; readonly is: readonly string[] }
	| { readonly question: Id; readonly includes: readonly string[] }
	| { readonly question: Id; readonly answered: true }
	| { readonly question: Id; readonly below: string }
	| { readonly question: Id; readonly above: string }
	| { readonly question: Id; readonly before: string }
	| { readonly question: Id; readonly after: string }
	| { readonly question: Id; readonly fewerRows: number };

/** The ids of the questions that a condition reads. */
export const questionsRead = (condition: Condition): readonly Id[] => {
	if ('all' in condition) return condition.all.flatMap(questionsRead);
	if ('any' in condition) return condition.any.flatMap(questionsRead);
	if ('not' in condition) return questionsRead(condition.not);
	return [condition.question];
};
