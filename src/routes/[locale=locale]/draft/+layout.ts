import { browser } from '$app/environment';
import { planner } from '../../planner.svelte.ts';
import type { LayoutLoad } from './$types';
import { loadOutlineText } from '#content/clld-2021-2027/load-guide-text.ts';

// The id of the draft stands in the query, which only the browser knows.
export const ssr = false;

export const load: LayoutLoad = async ({ params }) => {
	// The store is fetched and opened while the guide and its words arrive, not after them.
	if (browser) void planner.open();
	const [{ guide }, outlineText] = await Promise.all([
		import('#content/clld-2021-2027/guide.ts'),
		loadOutlineText(params.locale)
	]);
	return { guide, outlineText };
};
