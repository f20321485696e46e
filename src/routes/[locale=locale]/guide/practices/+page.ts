import type { PageLoad } from './$types';
import { loadPractices } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadPracticesText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [practices, labels] = await Promise.all([loadPractices(params.locale), loadPracticesText(params.locale)]);
	return { practices, labels };
};
