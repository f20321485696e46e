import type { PageLoad } from './$types';
import { loadAllKnowledge } from './load-all-knowledge.ts';
import { groupResting } from './resting-titles.ts';
import { loadGuideText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadRuleTexts } from '#content/clld-2021-2027/load-knowledge.ts';
import { restsOn } from '#lib/guide/rests-on.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params: { locale }, parent }) => {
	const [{ guide, sources, outlineText }, guideText, { knowledge, knowledgeText }, { rules }, ruleTexts] = await Promise.all([
		parent(),
		loadGuideText(locale),
		loadAllKnowledge(locale),
		import('#lib/rules/rules.ts'),
		loadRuleTexts(locale)
	]);
	const texts = { guide: guideText, places: outlineText.places, knowledge: knowledgeText, rules: ruleTexts };
	const found = restsOn({ ...guide, sources: [...sources.values()] }, knowledge, rules);
	return { resting: new Map([...found].map(([source, things]) => [source, groupResting(things, texts)])) };
};
