import type { Draft } from './draft.ts';
import { isEmpty } from './read-value.ts';
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
	cache.set(draft, { guide, asked });
	return asked;
};

const cache = new WeakMap<Draft, { guide: Guide; asked: ReadonlySet<Id> }>();

/** Whether a condition holds for a draft, given the questions that are asked. Total: no draft makes it throw. */
export const holds = (condition: Condition, draft: Draft, asked: ReadonlySet<Id>): boolean => {
	if ('all' in condition) return condition.all.every((part) => holds(part, draft, asked));
	if ('any' in condition) return condition.any.some((part) => holds(part, draft, asked));
	if ('not' in condition) return !holds(condition.not, draft, asked);
	if (!asked.has(condition.question)) return false;
	const answer = draft.answers[condition.question];
	if ('answered' in condition) return !isEmpty(answer) || (draft.rows[condition.question]?.length ?? 0) > 0;
	if (answer === undefined) return false;
	if ('is' in condition) return typeof answer === 'string' && condition.is.includes(answer);
	return typeof answer !== 'string' && condition.includes.some((value) => answer.includes(value));
};

/** A question counts as answered when it holds something, readable or not: a table when it has a row with a cell filled. */
export const isAnswered = (question: Question, draft: Draft): boolean =>
	question.value.kind === 'rows'
		? (draft.rows[question.id] ?? []).some((row) => Object.values(row.cells).some((cell) => cell.trim() !== ''))
		: !isEmpty(draft.answers[question.id]);
