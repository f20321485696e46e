import type { PageLoad } from './$types';
import { loadToolText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadPractices } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadPracticesText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [words, practices, toolText] = await Promise.all([
		loadPracticesText(params.locale),
		loadPractices(params.locale),
		loadToolText(params.locale)
	]);
	return { words, practices, ...toolText };
};
