import type { LayoutLoad } from './$types';
import { loadText } from '#content/text/load-text.ts';
import { locales } from '#content/text/locales.ts';

export const entries = () => locales.map((locale) => ({ locale }));

export const load: LayoutLoad = async ({ params }) => ({ locale: params.locale, text: await loadText(params.locale) });
