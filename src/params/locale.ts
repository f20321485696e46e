import { isLocale } from '#content/text/locales.ts';

export const match = isLocale;
