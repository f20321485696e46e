import { sectionFields } from './compose.ts';
import type { FieldPart, Section } from './section.ts';
import { showValue } from './show-value.ts';
import { statesAnswer } from './states-answer.ts';
import { askedQuestions, isAnswered } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { guideQuestions, type Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Question } from '#lib/guide/question.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';
import { failsAt, labels, place, words, type Failure, type Rule } from '#lib/rules/rule.ts';

/**
 * The place finder: a decision must be stated in one of the programme fields that it belongs to, and no field may still say what the
 * answers no longer say. Proposed texts do both by themselves; what is examined are the texts that the user wrote.
 */
export const findPlaces = (guide: Guide, text: GuideText, draft: Draft, section: Section): readonly Finding[] => {
	const fields = sectionFields(section);
	return [
		{ rule: statedRule, judgement: failsAt(unstatedDecisions(guide, text, draft, fields)) },
		{ rule: consistentRule, judgement: failsAt(fields.flatMap(contradictions)) }
	];
};

const unused: Rule['judge'] = () => {
	throw new Error('The place finder judges the section, not single facts');
};

const statedRule: Rule = {
	id: 'x01',
	severity: 'recommended',
	basis: [{ kind: 'law', act: 'cpr', place: '22(3)', reading: true }, { kind: 'default' }],
	reads: [],
	judge: unused
};

const consistentRule: Rule = {
	id: 'x02',
	severity: 'recommended',
	basis: [{ kind: 'law', act: 'cpr', place: '22(3)', reading: true }, { kind: 'default' }],
	reads: [],
	judge: unused
};

const unstatedDecisions = (guide: Guide, text: GuideText, draft: Draft, fields: readonly FieldPart[]): readonly Failure[] => {
	const asked = askedQuestions(guide, draft);
	return guideQuestions(guide)
		.filter((question) => asked.has(question.id) && question.feeds.length > 0 && isAnswered(question, draft))
		.flatMap((question) => {
			// What the programme text leaves to guidance is in no proposal, and is missed nowhere.
			const own = fields.filter(
				({ field, proposal }) =>
					question.feeds.includes(field) && proposal.some(({ questions }) => questions.includes(question.id))
			);
			const [first] = own;
			// Without a text of the user's own the proposal states the answer.
			if (!first || own.some(({ state }) => state === 'proposed')) return [];
			if (feedsTable(guide, question) || !isDecision(question)) return [];
			const shown = shownAnswers(guide, text, draft, question);
			if (shown.length === 0 || own.some((part) => isStated(question, shown, part))) return [];
			return [
				{
					message: own.length === 1 ? 'one-field' : 'fails',
					at: { question: question.id },
					alsoAt: { field: first.field, key: first.key },
					values: { question: labels(question.id), field: place(first.field) }
				}
			];
		});
};

/** A decision that a table of the section shows is stated there. */
const feedsTable = (guide: Guide, { feeds }: Question): boolean => guide.tables.some(({ id }) => feeds.includes(id));

/** Reasons and descriptions are raw material; what is chosen, counted or dated is a decision. */
const isDecision = ({ value }: Question): boolean => value.kind !== 'text' && value.kind !== 'rows';

/** The answer in the words and figures in which a text may state it. */
const shownAnswers = (guide: Guide, text: GuideText, draft: Draft, question: Question): readonly string[] => {
	if (question.value.kind === 'rows') return [];
	const answer = draft.answers[question.id];
	if (answer === 'unknown') return [];
	const context = { guide, text, language: draft.language, words: { yes: '', no: '', unknown: '' } };
	const options = text.questions[question.id]?.options;
	return showValue(context, question.value, text.questions[question.id], answer).flatMap((label) => {
		const option = Object.values(options ?? {}).find((candidate) => candidate.label === label);
		return label === '' ? [] : [option?.phrase === undefined ? label : `${label} ${option.phrase}`];
	});
};

/** The paragraph that the planner would propose stands in the text, or the text says the same in other words. */
const isStated = (question: Question, shown: readonly string[], part: FieldPart): boolean =>
	part.proposal.some(({ questions, text }) => questions.includes(question.id) && holdsText(part.text, text)) ||
	statesAnswer(part.text, shown);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const holdsText = (text: string, piece: string): boolean => oneLine(text).includes(oneLine(piece));

/** Sentences of the proposal as it was, which stand in the user's text although the proposal no longer has them. */
const contradictions = ({ key, field, text, adopted, proposal, outdated }: FieldPart): readonly Failure[] => {
	if (!outdated || adopted === undefined) return [];
	const now = oneLine(proposal.map((paragraph) => paragraph.text).join(' '));
	const stale = sentences(adopted).filter((sentence) => !now.includes(sentence) && holdsText(text, sentence));
	return stale.map((sentence) => ({
		message: 'fails',
		at: { field, key },
		values: { field: place(field), sentence: words(sentence) }
	}));
};

const sentences = (text: string): readonly string[] =>
	text
		.split('\n')
		.flatMap((line) => line.split(/(?<=[.!?;])\s+(?=[\p{Lu}–])/u))
		.map(oneLine)
		.filter((sentence) => sentence.length > 20);
