import type { AnswerAnnex, AnsweredQuestion } from './annexes.ts';
import { askedQuestions, isAnswered } from '#lib/draft/applies.ts';
import type { Draft, Row } from '#lib/draft/draft.ts';
import { stageQuestions, type Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Question } from '#lib/guide/question.ts';
import { showValue, type YesNoWords } from '#lib/section/show-value.ts';

/** Every question that a draft is asked, by stage, with its answer in words; nothing that was answered is missing. */
export const draftAnswers = (guide: Guide, text: GuideText, draft: Draft, words: YesNoWords): AnswerAnnex => {
	const asked = askedQuestions(guide, draft);
	const shown = (question: Question): AnsweredQuestion => draftAnswer(guide, text, draft, words, question);
	return {
		stages: [
			...guide.stages.map((stage) => ({
				title: [stage.number === 0 ? '' : String(stage.number), text.stages[stage.id]?.title ?? stage.id].join(' ').trim(),
				questions: stageQuestions(stage)
					.filter(({ id }) => asked.has(id))
					.map(shown)
			})),
			// A tool that nobody used would be a list of empty questions.
			...guide.tools.map(({ id, questions }) => ({
				title: text.tools[id]?.title ?? id,
				questions: questions.filter((question) => asked.has(question.id) && isAnswered(question, draft)).map(shown)
			}))
		].filter(({ questions }, index) => index < guide.stages.length || questions.length > 0)
	};
};

/** One question with its answer in words. */
export const draftAnswer = (
	guide: Guide,
	text: GuideText,
	draft: Draft,
	words: YesNoWords,
	{ id, value }: Question
): AnsweredQuestion => {
	const context = { guide, text, language: draft.language, words };
	const labels = text.questions[id];
	const label = labels?.label ?? id;
	if (value.kind !== 'rows') {
		return { label, answer: { kind: 'texts', texts: showValue(context, value, labels, draft.answers[id]) } };
	}
	const numeric = (kind: string): boolean => kind === 'number' || kind === 'money' || kind === 'percentage';
	return {
		label,
		answer: {
			kind: 'table',
			columns: value.columns.map((column) => ({
				label: labels?.columns?.[column.id]?.label ?? column.id,
				numeric: numeric(column.value.kind)
			})),
			rows: (draft.rows[id] ?? []).filter(hasContent).map((row) => ({
				kind: 'row',
				cells: value.columns.map((column) =>
					showValue(context, column.value, labels?.columns?.[column.id], row.cells[column.id]).join(', ')
				)
			}))
		}
	};
};

const hasContent = ({ cells }: Row): boolean => Object.values(cells).some((cell) => cell.trim() !== '');
