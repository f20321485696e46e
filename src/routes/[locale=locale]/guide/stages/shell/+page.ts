import { redirect } from '@sveltejs/kit';
import { guideHref } from '../../guide-href.ts';
import type { PageLoad } from './$types';

export { localeEntries as entries } from '../../../../locale-entries.ts';

/** Stands in for the page of a stage, as `guide/shell` does for the pages above. */
export const ssr = false;

export const load: PageLoad = ({ params }) => redirect(307, guideHref(params.locale));
