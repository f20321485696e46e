import type { PageLoad } from './$types';
import { loadRuleTexts } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadFindingsText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [{ rules }, ruleTexts, { severities }] = await Promise.all([
		import('#lib/rules/rules.ts'),
		loadRuleTexts(params.locale),
		loadFindingsText(params.locale)
	]);
	return { rules: rules.map(({ id, severity, basis }) => ({ id, severity, basis })), ruleTexts, severities };
};
