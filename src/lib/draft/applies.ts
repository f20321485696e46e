import type { Answer, Draft, Row } from './draft.ts';
import { compareDecimals } from './decimal.ts';
import { isDecimal } from './is-decimal.ts';
import { isEmpty, severalValues, singleValue } from './read-value.ts';
import type { Condition } from '#lib/guide/condition.ts';
import { stageQuestions, type Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Question } from '#lib/guide/question.ts';

/**
 * The ids of the questions that a draft is asked. A condition may only read questions that come earlier in the guide
 * (the content check sees to it), and an answer to a question that is not asked counts as absent.
 */
export const askedQuestions = (guide: Guide, draft: Draft): ReadonlySet<Id> => {
	const known = cache.get(draft);
	if (known?.guide === guide) return known.asked;
	const asked = new Set<Id>();
	for (const stage of guide.stages) {
		if (stage.when && !holds(stage.when, draft, asked)) continue;
		for (const question of stageQuestions(stage)) {
			if (!question.when || holds(question.when, draft, asked)) asked.add(question.id);
		}
	}
	for (const { questions } of guide.tools)
		for (const { id, when } of questions) if (!when || holds(when, draft, asked)) asked.add(id);
	cache.set(draft, { guide, asked });
	return asked;
};

const cache = new WeakMap<Draft, { guide: Guide; asked: ReadonlySet<Id> }>();

/** Whether a condition holds for a draft, given the questions that are asked. Total: no draft makes it throw. */
export const holds = (condition: Condition, draft: Draft, asked: ReadonlySet<Id>): boolean => {
	if ('all' in condition) return condition.all.every((part) => holds(part, draft, asked));
	if ('any' in condition) return condition.any.some((part) => holds(part, draft, asked));
	if ('not' in condition) return !holds(condition.not, draft, asked);
	const answer = askedAnswer(condition.question, draft, asked);
	if ('answered' in condition) return !isEmpty(answer) || askedRows(condition.question, draft, asked).length > 0;
	if ('fewerRows' in condition)
		return asked.has(condition.question) && askedRows(condition.question, draft, asked).length < condition.fewerRows;
	if (answer === undefined) return false;
	if ('below' in condition || 'above' in condition) return isBeyond(singleValue(answer), condition);
	if ('before' in condition) return isDate(singleValue(answer)) && singleValue(answer) < condition.before;
	if ('after' in condition) return isDate(singleValue(answer)) && singleValue(answer) > condition.after;
	if ('is' in condition) return condition.is.includes(singleValue(answer));
	return severalValues(answer).some((value) => condition.includes.includes(value));
};

const isBeyond = (value: string, bound: { readonly below: string } | { readonly above: string }): boolean => {
	if (!isDecimal(value)) return false;
	return 'below' in bound ? compareDecimals(value, bound.below) < 0 : compareDecimals(value, bound.above) > 0;
};

const isDate = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** The answer to a question, as it is kept; none while the question is not asked. */
export const askedAnswer = (question: Id, draft: Draft, asked: ReadonlySet<Id>): Answer | undefined =>
	asked.has(question) ? draft.answers[question] : undefined;

/** The rows of a table in which something is written, readable or not; none while the table is not asked. */
export const askedRows = (question: Id, draft: Draft, asked: ReadonlySet<Id>): readonly Row[] =>
	asked.has(question) ? filledRows(question, draft) : [];

/** A question counts as answered when it holds something, readable or not: a table when it has a row with a cell filled. */
export const isAnswered = (question: Question, draft: Draft): boolean =>
	question.value.kind === 'rows' ? filledRows(question.id, draft).length > 0 : !isEmpty(draft.answers[question.id]);

const filledRows = (question: Id, draft: Draft): readonly Row[] => {
	const rows = draft.rows[question];
	if (!rows) return none;
	let filled = filledOf.get(rows);
	if (!filled) {
		filled = rows.filter((row) => Object.values(row.cells).some((cell) => cell.trim() !== ''));
		filledOf.set(rows, filled);
	}
	return filled;
};

const none: readonly Row[] = [];

/** Asked for by every rule and sentence that reads the table. */
const filledOf = new WeakMap<readonly Row[], readonly Row[]>();
