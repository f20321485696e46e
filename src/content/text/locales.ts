/** Interface languages on offer, by BCP 47 tag. The pseudo-locale exists in test builds only. */
export const locales: readonly string[] = __PSEUDO__ ? ['en', 'en-XA'] : ['en'];

export type Locale = string;

export const baseLocale = 'en';

export const isLocale = (text: string): boolean => locales.includes(text);
