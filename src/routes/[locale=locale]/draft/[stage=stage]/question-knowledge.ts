import { loadBenchmarks, loadPitfalls, loadTerms, type Known } from '#content/clld-2021-2027/load-knowledge.ts';
import type { FindingsText } from '#content/text/en/pages/findings.ts';
import type { PitfallsText } from '#content/text/en/pages/pitfalls.ts';
import type { PracticesText } from '#content/text/en/pages/practices.ts';
import { loadFindingsText, loadPitfallsText, loadPracticesText } from '#content/text/load-page-text.ts';

/** What is shown at and beside single questions; fetched when the stage is there. */
export interface QuestionKnowledge {
	readonly pitfalls: Known<'pitfalls'>;
	readonly benchmarks: Known<'benchmarks'>;
	readonly terms: Known<'terms'>;
	readonly findingsText: FindingsText;
	readonly pitfallsText: PitfallsText;
	readonly practicesText: PracticesText;
}

export const loadQuestionKnowledge = async (locale: string): Promise<QuestionKnowledge> => {
	const [pitfalls, benchmarks, terms, findingsText, pitfallsText, practicesText] = await Promise.all([
		loadPitfalls(locale),
		loadBenchmarks(locale),
		loadTerms(locale),
		loadFindingsText(locale),
		loadPitfallsText(locale),
		loadPracticesText(locale)
	]);
	return { pitfalls, benchmarks, terms, findingsText, pitfallsText, practicesText };
};
