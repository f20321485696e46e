import type { PageLoad } from './$types';
import { loadSnapshotsText } from '#content/text/load-page-text.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => ({ words: await loadSnapshotsText(params.locale) });
