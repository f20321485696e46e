import type { PageLoad } from './$types';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { loadSnapshotsText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../locale-entries.ts';

// All that it shows is on the device.
export const ssr = false;

export const load: PageLoad = async ({ params }) => ({ guide, words: await loadSnapshotsText(params.locale) });
