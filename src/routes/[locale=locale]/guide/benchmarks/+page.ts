import type { PageLoad } from './$types';
import { loadGuideText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadBenchmarks } from '#content/clld-2021-2027/load-knowledge.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [benchmarks, { questions }] = await Promise.all([loadBenchmarks(params.locale), loadGuideText(params.locale)]);
	return { benchmarks, questions };
};
