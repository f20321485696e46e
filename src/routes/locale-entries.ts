import { locales } from '#content/text/locales.ts';

/** Every page is prerendered in every language. */
export const localeEntries = () => locales.map((locale) => ({ locale }));
