import type { PageLoad } from './$types';
import { loadStageText } from '#content/clld-2021-2027/load-guide-text.ts';
import { stageById } from '#lib/guide/guide.ts';
import { locales } from '#content/text/locales.ts';
import { stageIds } from '../../../../params/stage.ts';

export const entries = () => locales.flatMap((locale) => stageIds.map((stage) => ({ locale, stage })));

export const load: PageLoad = async ({ params, parent }) => {
	const { guide } = await parent();
	return { stage: stageById(guide, params.stage), ...(await loadStageText(params.locale, params.stage)) };
};
