import type { PageLoad } from './$types';
import { loadChecks } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadChecksText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [known, words] = await Promise.all([loadChecks(params.locale), loadChecksText(params.locale)]);
	return { known, words };
};
