import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	decimalMark,
	formatAmount,
	formatDate,
	formatFigure,
	formatMoney,
	formatNumber,
	formatPercentage,
	regional
} from './figures.ts';

/** No-break spaces written as underscores, so that they can be seen. */
const seen = (text: string): string => text.replaceAll('\u00a0', '_');

const numbers: readonly (readonly [value: string, en: string, de: string, fr: string])[] = [
	['0', '0', '0', '0'],
	['999', '999', '999', '999'],
	['2026', '2_026', '2_026', '2_026'],
	['4500', '4_500', '4_500', '4_500'],
	['-4500.5', '−4_500.5', '−4_500,5', '−4_500,5'],
	['10000', '10_000', '10_000', '10_000'],
	['150000', '150_000', '150_000', '150_000'],
	['1250000.5', '1_250_000.5', '1_250_000,5', '1_250_000,5'],
	['0.123456', '0.123456', '0,123456', '0,123456'],
	['-12500.25', '−12_500.25', '−12_500,25', '−12_500,25'],
	['about 12000', 'about 12000', 'about 12000', 'about 12000']
];

describe('formatNumber', () => {
	it.each(numbers)('writes %s as %s, in German as %s, in French as %s', (value, en, de, fr) => {
		expect(seen(formatNumber(value, 'en'))).toBe(en);
		expect(seen(formatNumber(value, 'de'))).toBe(de);
		expect(seen(formatNumber(value, 'fr'))).toBe(fr);
	});

	it('keeps every digit', () => {
		fc.assert(
			fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.constantFrom('en', 'de', 'fr', 'el', 'bg'), (whole, language) => {
				expect(formatNumber(String(whole), language).replaceAll('\u00a0', '')).toBe(String(whole));
			})
		);
	});
});

const amounts: readonly (readonly [value: string, en: string, de: string])[] = [
	['0', '0', '0'],
	['999', '999', '999'],
	['1000', '1_000', '1_000'],
	['1550', '1_550', '1_550'],
	['1250000', '1_250_000', '1_250_000'],
	['1250000.00', '1_250_000', '1_250_000'],
	['1250000.5', '1_250_000.50', '1_250_000,50'],
	['1250000.05', '1_250_000.05', '1_250_000,05'],
	['0.01', '0.01', '0,01'],
	['-0.5', '−0.50', '−0,50'],
	['-1000', '−1_000', '−1_000'],
	['about 5.5 million', 'about 5.5 million', 'about 5.5 million']
];

test.each(amounts)('the amount %s is written as %s, in German as %s', (value, en, de) => {
	expect(seen(formatAmount(value, 'en'))).toBe(en);
	expect(seen(formatAmount(value, 'de'))).toBe(de);
	expect(seen(formatMoney(value, 'en'))).toBe(`EUR_${en}`);
	expect(seen(formatMoney(value, 'fr'))).toBe(`EUR_${de}`);
});

test('a percentage has a space before its sign', () => {
	expect(seen(formatPercentage('25', 'en'))).toBe('25_%');
	expect(seen(formatPercentage('33.3333', 'de'))).toBe('33,3333_%');
});

test.each([
	['euro', 'EUR_12_500.50'],
	['percent', '12_500.5_%'],
	['people', '12_500.5'],
	['weeks', '12_500.5'],
	['year', '12500.5']
] as const)('a figure in %s is written as %s', (unit, expected) => {
	expect(seen(formatFigure('12500.5', unit, 'en'))).toBe(expected);
});

const dates: readonly (readonly [value: string, language: string, expected: string])[] = [
	['2026-11-23', 'en', '23_November_2026'],
	['2026-11-23', 'en-XA', '23_November_2026'],
	['2026-11-23', 'en-US', '23_November_2026'],
	['2026-11-23', 'de', '23._November_2026'],
	['2026-03-05', 'de', '5._März_2026'],
	['2026-03-05', 'fr', '5_mars_2026'],
	['2028-02-29', 'en', '29_February_2028'],
	['2027-01-01', 'en', '1_January_2027'],
	['2026-12-31', 'en', '31_December_2026'],
	['2026-02-29', 'en', '2026-02-29'],
	['2026-02-30', 'en', '2026-02-30'],
	['2026', 'en', '2026'],
	['2026-11', 'en', '2026-11'],
	['23.11.2026', 'en', '23.11.2026'],
	['in spring', 'en', 'in spring'],
	['', 'en', '']
];

test.each(dates)('the date %j in %s is written as %j', (value, language, expected) => {
	expect(seen(formatDate(value, language))).toBe(expected);
});

test.each([
	['en', '.'],
	['en-ZA', '.'],
	['de', ','],
	['fr', ','],
	['mt', '.']
])('%s separates decimals by %j', (language, mark) => {
	expect(decimalMark(language)).toBe(mark);
});

test('a year stays together, other numbers of four digits do not', () => {
	expect(seen(formatFigure('2026', 'year', 'de'))).toBe('2026');
	expect(seen(formatFigure('2026', 'people', 'de'))).toBe('2_026');
});

test('English is that of the institutions, whatever its region', () => {
	expect(['en', 'en-US', 'en-XA', 'de', 'de-AT'].map(regional)).toEqual(['en-GB', 'en-GB', 'en-GB', 'de', 'de-AT']);
});

test('a language that the engine does not have is written as English, not as the device', () => {
	expect(['EN', 'enm', 'zz', 'zz-ZZ', 'en-u', ''].map(regional)).toEqual(Array.from({ length: 6 }, () => 'en-GB'));
});

test('no language makes a figure or a date throw', () => {
	const languages = fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}$/));
	fc.assert(
		fc.property(languages, (language) => {
			expect(formatMoney('1250.5', language)).toContain('250');
			expect(formatDate('2026-11-23', language)).not.toBe('');
		})
	);
});
