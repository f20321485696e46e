import type { PageLoad } from './$types';
import { loadChallenges, loadChecks, loadPitfalls } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadPitfallsText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [pitfalls, challenges, checks, labels] = await Promise.all([
		loadPitfalls(params.locale),
		loadChallenges(params.locale),
		loadChecks(params.locale),
		loadPitfallsText(params.locale)
	]);
	return { pitfalls, challenges, checkTexts: checks.texts, labels };
};
