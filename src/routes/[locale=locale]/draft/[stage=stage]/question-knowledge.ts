import { loadTermKnowledge, type TermKnowledge } from '../explain-terms.ts';
import { loadBenchmarks, loadChallenges, loadPitfalls, type Known } from '#content/clld-2021-2027/load-knowledge.ts';
import type { PitfallsText } from '#content/text/en/pages/pitfalls.ts';
import type { PracticesText } from '#content/text/en/pages/practices.ts';
import { loadPitfallsText, loadPracticesText } from '#content/text/load-page-text.ts';

/** What is shown at and beside single questions; fetched when the stage is there. */
export interface QuestionKnowledge extends TermKnowledge {
	readonly pitfalls: Known<'pitfalls'>;
	readonly challenges: Known<'challenges'>;
	readonly benchmarks: Known<'benchmarks'>;
	readonly pitfallsText: PitfallsText;
	readonly practicesText: PracticesText;
}

export const loadQuestionKnowledge = async (locale: string): Promise<QuestionKnowledge> => {
	const [terms, pitfalls, challenges, benchmarks, pitfallsText, practicesText] = await Promise.all([
		loadTermKnowledge(locale),
		loadPitfalls(locale),
		loadChallenges(locale),
		loadBenchmarks(locale),
		loadPitfallsText(locale),
		loadPracticesText(locale)
	]);
	return { ...terms, pitfalls, challenges, benchmarks, pitfallsText, practicesText };
};
