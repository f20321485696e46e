import type { PitfallsText } from '#content/text/en/pages/pitfalls.ts';
import type { Text } from '#content/text/text.ts';
import { askedQuestions, askedRows } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { CheckState } from '#lib/draft/states.ts';
import { questionsById, type Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Source } from '#lib/guide/source.ts';
import { formatList, formatNumber } from '#lib/section/figures.ts';
import { showValue } from '#lib/section/show-value.ts';

/** An answer that a reason rests on, as the officer gave it. */
export interface GivenAnswer {
	readonly question: string;
	readonly label: string;
	readonly value: string;
	/** Nothing is answered, or the question is not asked. */
	readonly isMissing: boolean;
	/** The officer's own words, which no browser should translate. */
	readonly isOwn: boolean;
	readonly href: string | undefined;
}

export interface LinkedCheck {
	readonly id: string;
	readonly title: string;
	readonly state: CheckState;
	readonly href: string;
}

/** What stands around a pitfall: answers, checks, sources, and where links lead. The functions read the present draft. */
export interface PitfallSurroundings {
	readonly words: PitfallsText;
	readonly sources: ReadonlyMap<string, Source>;
	readonly answerTo: (question: string) => GivenAnswer;
	readonly checkOf: (check: string) => LinkedCheck | undefined;
	readonly hrefOf: (kind: 'question' | 'stage' | 'field' | 'source', id: string) => string | undefined;
}

interface AnswerContext {
	readonly guide: Guide;
	readonly guideText: GuideText;
	readonly words: PitfallsText;
	readonly text: Text;
	readonly locale: string;
}

/** The answer to a question in words, cut where it is long; a table by the number of its rows. */
export const givenAnswer = (
	{ guide, guideText, words, text, locale }: AnswerContext,
	draft: Draft,
	question: string,
	href: string | undefined
): GivenAnswer => {
	const kind = questionsById(guide).get(question)?.value;
	const labels = guideText.questions[question];
	const asked = askedQuestions(guide, draft);
	const given = { question, label: labels?.label ?? question, href };
	const missing = (value: string): GivenAnswer => ({ ...given, value, isMissing: true, isOwn: false });
	if (!kind || !asked.has(question)) return missing(words.notAsked);
	if (kind.kind === 'rows') {
		const count = askedRows(question, draft, asked).length;
		const [one, many] = labels?.row ?? text.rows.row;
		const value = words.rows(formatNumber(String(count), locale), count === 1 ? one : many);
		return count === 0 ? missing(words.notAnswered) : { ...given, value, isMissing: false, isOwn: false };
	}
	const context = { guide, text: guideText, language: locale, words: text.yesNo };
	const values = showValue(context, kind, labels, draft.answers[question]);
	if (values.length === 0) return missing(words.notAnswered);
	return { ...given, value: excerpt(formatList(values, locale)), isMissing: false, isOwn: kind.kind === 'text' };
};

const longest = 160;

const excerpt = (text: string): string => {
	// Figures keep their no-break spaces.
	const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
	if (line.length <= longest) return line;
	const space = line.lastIndexOf(' ', longest);
	return `${line.slice(0, space > longest / 2 ? space : longest)}…`;
};
