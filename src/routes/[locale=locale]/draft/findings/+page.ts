import type { PageLoad } from './$types';
import { loadFindingsText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => ({ words: await loadFindingsText(params.locale) });
