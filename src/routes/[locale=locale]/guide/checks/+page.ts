import type { PageLoad } from './$types';
import { loadChecks } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadGuideText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadChecksText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [checks, labels, { questions }] = await Promise.all([
		loadChecks(params.locale),
		loadChecksText(params.locale),
		loadGuideText(params.locale)
	]);
	return { checks, labels, questions };
};
