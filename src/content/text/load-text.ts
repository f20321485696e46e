import type { Locale } from './locales.ts';
import type { Text } from './text.ts';
import type { ExportWords } from '#lib/export/export-words.ts';

/** The interface wording of a locale; an unknown locale is our own mistake, the route's matcher lets none through. */
export const loadText = async (locale: Locale): Promise<Text> => {
	const { en } = await import('./en.ts');
	if (__PSEUDO__ && locale === 'en-XA') return (await import('./pseudo.ts')).pseudo(en);
	if (locale === 'en') return en;
	throw new Error(`No interface wording for locale "${locale}"`);
};

/** The words of exported documents; their language is a property of the draft. */
export const loadExportWords = async (language: string): Promise<ExportWords> => {
	if (language !== 'en') throw new Error(`No export wording in "${language}"`);
	return (await import('./en/export.ts')).exportWords;
};
