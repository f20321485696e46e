import type { PageLoad } from './$types';
import { loadToolText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadCapacities, loadMeasures } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadCapacityText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [words, capacities, measures, tool] = await Promise.all([
		loadCapacityText(params.locale),
		loadCapacities(params.locale),
		loadMeasures(params.locale),
		loadToolText(params.locale)
	]);
	return { words, capacities, measures, ...tool };
};
