import { loadScreenPage } from '../screens/load-screen-page.ts';
import type { PageLoad } from './$types';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = ({ params }) => loadScreenPage(params.locale);
