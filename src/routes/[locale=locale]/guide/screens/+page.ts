import type { PageLoad } from './$types';
import { loadReferences, loadScreens } from '#content/clld-2021-2027/load-knowledge.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [screens, references] = await Promise.all([loadScreens(params.locale), loadReferences(params.locale)]);
	return { screens, references };
};
