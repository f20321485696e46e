import type { PageLoad } from './$types';
import { loadGuideText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadCapacities, loadChecks, loadPitfalls, loadRuleTexts } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadDashboardText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params: { locale } }) => {
	const [words, guideText, ruleTexts, checks, pitfalls, capacities] = await Promise.all([
		loadDashboardText(locale),
		loadGuideText(locale),
		loadRuleTexts(locale),
		loadChecks(locale),
		loadPitfalls(locale),
		loadCapacities(locale)
	]);
	return { words, guideText, ruleTexts, checks, pitfalls, capacities };
};
