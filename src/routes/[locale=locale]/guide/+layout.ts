import type { LayoutLoad } from './$types';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { loadOutlineText, loadSources } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadReadingText } from '#content/text/load-page-text.ts';

export const load: LayoutLoad = async ({ params }) => {
	const [words, outlineText, sources] = await Promise.all([
		loadReadingText(params.locale),
		loadOutlineText(params.locale),
		loadSources()
	]);
	return { guide, words, outlineText, sources: new Map(sources.map((source) => [source.id, source])) };
};
