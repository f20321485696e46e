import type { SnapshotsText } from '#content/text/en/pages/snapshots.ts';
import { askedAnswer, askedQuestions } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { questionsById, type Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Id } from '#lib/guide/id.ts';
import { measureIds, type Readiness } from '#lib/readiness/measures.ts';
import { formatPercentage } from '#lib/section/figures.ts';
import { showValue, type YesNoWords } from '#lib/section/show-value.ts';

/** The answers that drafts are compared by. */
export const portfolioQuestions = ['budget-total', 'number-of-strategies', 'decision-date', 'first-round-date'] as const;

export interface PortfolioRow {
	readonly key: string;
	readonly label: string;
	/** Undefined where it needs the measures and they are not there yet; empty where there is no answer. */
	readonly show: (draft: Draft, readiness: Readiness | undefined) => string | undefined;
}

export const measureRows = (words: SnapshotsText, language: string): readonly PortfolioRow[] =>
	measureIds.map((id, index) => ({
		key: id,
		label: words.measures[id],
		show: (_draft, readiness) =>
			readiness && formatPercentage(String(Math.round((readiness.measures[index]?.share ?? 0) * 100)), language)
	}));

export const gateRows = ({ portfolio }: SnapshotsText): readonly PortfolioRow[] => [
	{
		key: 'legal-failures',
		label: portfolio.legalFailures,
		show: (_draft, readiness) => readiness && String(readiness.gate.legalFailures.length)
	},
	{
		key: 'open-musts',
		label: portfolio.openMusts,
		show: (_draft, readiness) => readiness && String(readiness.gate.openMusts.length)
	}
];

interface Surroundings {
	readonly guide: Guide;
	readonly language: string;
	readonly yesNo: YesNoWords;
}

/** What a draft answers; a question that it is not asked has no answer. None of these answers needs the words of the guide. */
export const planRows = (
	{ portfolio }: SnapshotsText,
	{ guide, language, yesNo: words }: Surroundings
): readonly PortfolioRow[] => {
	const shown = (question: Id, draft: Draft): string => {
		const kind = questionsById(guide).get(question)?.value;
		const answer = askedAnswer(question, draft, askedQuestions(guide, draft));
		if (!kind || kind.kind === 'rows') return '';
		return showValue({ guide, text: noText, language, words }, kind, undefined, answer).join('; ');
	};
	return portfolioQuestions.map((key) => ({
		key,
		label: portfolio.plan[key] ?? key,
		show: (draft) => shown(key, draft)
	}));
};

const noText: GuideText = { title: '', stages: {}, tools: {}, questions: {}, fields: {}, tables: {}, codeLists: {} };
