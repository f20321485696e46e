import type { LayoutLoad } from './$types';
import { loadText } from '#content/text/load-text.ts';

export const load: LayoutLoad = async ({ params }) => ({ locale: params.locale, text: await loadText(params.locale) });
