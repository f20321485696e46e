import { askedQuestions, isAnswered } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { stageQuestions, type Guide, type Stage } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Question } from '#lib/guide/question.ts';

/** How far a stage, or all of them, has come: counts of questions that apply. */
export interface Progress {
	readonly asked: number;
	readonly answered: number;
	/** Questions without which the section cannot be written. */
	readonly essential: number;
	readonly essentialAnswered: number;
	/** The first question that applies and has no answer yet. */
	readonly nextOpen?: Id;
}

export const stageProgress = (guide: Guide, draft: Draft, stage: Stage): Progress => {
	const asked = askedQuestions(guide, draft);
	return countProgress(
		stageQuestions(stage).filter(({ id }) => asked.has(id)),
		draft
	);
};

export const draftProgress = (guide: Guide, draft: Draft): Progress => {
	const asked = askedQuestions(guide, draft);
	return countProgress(
		guide.stages.flatMap(stageQuestions).filter(({ id }) => asked.has(id)),
		draft
	);
};

/** Share of the questions that apply and are answered, 0–1. */
export const shareAnswered = ({ asked, answered }: Progress): number => (asked === 0 ? 0 : answered / asked);

const countProgress = (questions: readonly Question[], draft: Draft): Progress => {
	const open = questions.find((question) => !isAnswered(question, draft));
	const essential = questions.filter((question) => question.essential);
	return {
		asked: questions.length,
		answered: questions.filter((question) => isAnswered(question, draft)).length,
		essential: essential.length,
		essentialAnswered: essential.filter((question) => isAnswered(question, draft)).length,
		...(open ? { nextOpen: open.id } : {})
	};
};
