import type { PageLoad } from './$types';
import { loadToolText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadScreensText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [toolText, words] = await Promise.all([loadToolText(params.locale), loadScreensText(params.locale)]);
	return { toolText, words };
};
