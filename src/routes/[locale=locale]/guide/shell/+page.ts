import { redirect } from '@sveltejs/kit';
import { guideHref } from '../guide-href.ts';
import type { PageLoad } from './$types';

export { localeEntries as entries } from '../../../locale-entries.ts';

/**
 * A page without words, small enough to be kept for work without a network. Its file can stand in for that of any page of the guide
 * in a folder as deep: the script in it shows the page at the address that was opened. Nobody opens it at its own.
 */
export const ssr = false;

export const load: PageLoad = ({ params }) => redirect(307, guideHref(params.locale));
