import { cleanText } from './clean-text.ts';

/**
 * A field's text as SFC2021 takes it: plain, paragraphs apart by one newline, without invisible characters, and with ordinary spaces, so
 * that nothing is counted or shown there that cannot be seen here.
 */
export const fieldForSfc = (text: string): string =>
	cleanText(text)
		.normalize('NFC')
		.replace(/(?!\n)\p{Zs}/gu, ' ')
		.replace(/\p{Cf}/gu, '')
		.split('\n')
		.map((line) => line.replace(/ {2,}/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
