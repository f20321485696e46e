import type { PageLoad } from './$types';
import { loadPitfallKnowledge } from './pitfall-knowledge.ts';

export { localeEntries as entries } from '../../../locale-entries.ts';

export const load: PageLoad = async ({ params }) => ({ knowledge: await loadPitfallKnowledge(params.locale) });
