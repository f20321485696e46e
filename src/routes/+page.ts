import { baseLocale, locales } from '#content/text/locales.ts';

export const load = () => ({ locales, baseLocale });
