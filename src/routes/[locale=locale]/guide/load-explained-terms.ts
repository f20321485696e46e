import { loadTerms } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadExplainedText } from '#content/text/load-page-text.ts';
import { explainedTerms, type ExplainedTerms } from '#lib/ui/guide/term-marks.ts';

/** The terms of the glossary, to be explained where they occur in a text. */
export const loadExplainedTerms = async (locale: string): Promise<ExplainedTerms> => {
	const [{ texts }, { unmarked }] = await Promise.all([loadTerms(locale), loadExplainedText(locale)]);
	return explainedTerms(texts, unmarked);
};
