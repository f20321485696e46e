import type { PageLoad } from './$types';
import { loadGuideText } from '#content/clld-2021-2027/load-guide-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => ({ guideText: await loadGuideText(params.locale) });
