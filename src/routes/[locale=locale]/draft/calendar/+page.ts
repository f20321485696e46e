import type { PageLoad } from './$types';
import { loadCalendar } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadCalendarText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => {
	const [words, timeline] = await Promise.all([loadCalendarText(params.locale), loadCalendar(params.locale)]);
	return { words, timeline };
};
