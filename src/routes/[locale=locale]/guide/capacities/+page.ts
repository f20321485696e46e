import type { PageLoad } from './$types';
import { loadCapacities, loadMeasures } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadCapacityText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [capacities, measures, labels] = await Promise.all([
		loadCapacities(params.locale),
		loadMeasures(params.locale),
		loadCapacityText(params.locale)
	]);
	return { capacities, measures, labels };
};
