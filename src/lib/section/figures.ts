import { isDecimal, type Decimal } from '#lib/draft/is-decimal.ts';
import { canonicalLanguage } from '#lib/draft/language.ts';
import type { Unit } from '#lib/guide/question.ts';

const noBreak = '\u00a0';

/**
 * "1 250 000,5": digits in groups of three with a no-break space, as the Union's style guide has it, and the language's decimal mark.
 * A year is no such number: `formatFigure` leaves it as it is.
 */
export const formatNumber = (value: Decimal, language: string): string => {
	if (!isDecimal(value)) return value;
	const [whole = '', fraction] = value.replace('-', '').split('.');
	return (value.startsWith('-') ? '−' : '') + inThrees(whole) + (fraction ? decimalMark(language) + fraction : '');
};

/** "1 250", "1 250,50": euro without the currency, as tables have them, with cents only where there are any. */
export const formatAmount = (value: Decimal, language: string): string => {
	if (!isDecimal(value)) return value;
	const [whole = '', fraction = ''] = value.replace('-', '').split('.');
	const cents = /[1-9]/.test(fraction) ? decimalMark(language) + fraction.padEnd(2, '0') : '';
	return (value.startsWith('-') ? '−' : '') + inThrees(whole) + cents;
};

/** "EUR 1 250 000". */
export const formatMoney = (value: Decimal, language: string): string => `EUR${noBreak}${formatAmount(value, language)}`;

export const formatPercentage = (value: Decimal, language: string): string => `${formatNumber(value, language)}${noBreak}%`;

/** "23 November 2026" in the language; the text itself where it is not a date. */
export const formatDate = (value: string, language: string): string => {
	const time = new Date(`${value}T00:00:00Z`);
	// Engines count on from a 30 February, and read a year alone as its first day.
	if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== value) return value;
	return dateFormat(language).format(time).replaceAll(' ', noBreak);
};

/** "a, b and c". */
export const formatList = (parts: readonly string[], language: string): string => listFormat(language).format(parts);

/** A figure of a number question with its unit where the unit is a sign; the other units stand in the sentence. */
export const formatFigure = (value: Decimal, unit: Unit, language: string): string => {
	if (unit === 'euro') return formatMoney(value, language);
	if (unit === 'percent') return formatPercentage(value, language);
	if (unit === 'year') return value;
	return formatNumber(value, language);
};

/**
 * The language as `Intl` takes it, whatever the text. English of the institutions is British English: day before month. A language that
 * the engine does not have is written as English too, because the language of the device would differ from one copy to the next.
 */
export const regional = (language: string): string => {
	const tag = canonicalLanguage(language);
	const isWritten = tag !== undefined && !/^en(-|$)/.test(tag) && Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
	return isWritten ? tag : 'en-GB';
};

/** The formatter of a language, made once: making one takes longer than a hundred uses. */
const perLanguage = <Format>(make: (region: string) => Format): ((language: string) => Format) => {
	const made = new Map<string, Format>();
	return (language) => {
		let format = made.get(language);
		if (format === undefined) {
			format = make(regional(language));
			made.set(language, format);
		}
		return format;
	};
};

/** The mark that a reader of the language writes before decimals. */
export const decimalMark = perLanguage(
	(region) => new Intl.NumberFormat(region).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.'
);

const listFormat = perLanguage((region) => new Intl.ListFormat(region, { type: 'conjunction' }));

const dateFormat = perLanguage((region) => new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' }));

const inThrees = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, noBreak);
