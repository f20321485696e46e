import type { PageLoad } from './$types';
import { loadStageText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadDeliveryToolsText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [stageText, words] = await Promise.all([loadStageText(params.locale, 'delivery'), loadDeliveryToolsText(params.locale)]);
	return { ...stageText, words };
};
