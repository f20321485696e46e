import { partHref } from '../guide/guide-href.ts';
import { loadExplainedTerms } from '../guide/load-explained-terms.ts';
import type { ExplainedText } from '#content/text/en/pages/explained.ts';
import { loadExplainedText } from '#content/text/load-page-text.ts';
import { setExplanations } from '#lib/ui/guide/explanations.ts';
import type { ExplainedTerms } from '#lib/ui/guide/term-marks.ts';

/** The terms of the glossary and what stands at them; fetched when the page is there. */
export interface TermKnowledge {
	readonly terms: ExplainedTerms;
	readonly explainedText: ExplainedText;
}

export const loadTermKnowledge = async (locale: string): Promise<TermKnowledge> => {
	const [terms, explainedText] = await Promise.all([loadExplainedTerms(locale), loadExplainedText(locale)]);
	return { terms, explainedText };
};

/** The texts of a page explain their terms as soon as these are there; called while the page is being made. */
export const explainTerms = (text: { readonly locale: string }, knowledge: () => TermKnowledge | undefined) =>
	setExplanations({
		get terms() {
			return knowledge()?.terms;
		},
		get more() {
			return knowledge()?.explainedText.more ?? '';
		},
		termHref: (id) => partHref('terms', text.locale, id)
	});
