import type { PageLoad } from './$types';
import { loadExplainedTerms } from '../load-explained-terms.ts';
import { loadToolText } from '#content/clld-2021-2027/load-guide-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [texts, terms] = await Promise.all([loadToolText(params.locale), loadExplainedTerms(params.locale)]);
	return { ...texts, terms };
};
