import type { PageLoad } from './$types';
import { loadExplainedTerms } from '../../load-explained-terms.ts';
import { stageIds } from '../../../../../params/stage.ts';
import { loadStageText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadChecks, loadPitfalls, loadPractices } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadChecksText } from '#content/text/load-page-text.ts';
import { locales } from '#content/text/locales.ts';
import { stageById } from '#lib/guide/guide.ts';

export const entries = () => locales.flatMap((locale) => stageIds.map((stage) => ({ locale, stage })));

export const load: PageLoad = async ({ params, parent }) => {
	const { locale, stage } = params;
	const [{ guide }, texts, terms, checks, { weights }, pitfalls, practices] = await Promise.all([
		parent(),
		loadStageText(locale, stage),
		loadExplainedTerms(locale),
		loadChecks(locale),
		loadChecksText(locale),
		loadPitfalls(locale),
		loadPractices(locale)
	]);
	return { stage: stageById(guide, stage), ...texts, terms, checks, weights, pitfalls, practices };
};
