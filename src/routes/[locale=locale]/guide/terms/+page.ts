import type { PageLoad } from './$types';
import { loadTerms } from '#content/clld-2021-2027/load-knowledge.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => ({ terms: await loadTerms(params.locale) });
