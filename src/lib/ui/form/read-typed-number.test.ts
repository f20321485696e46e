import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedNumber } from './read-typed-number.ts';
import { formatMoney, formatNumber } from '#lib/section/figures.ts';

const cases: readonly (readonly [typed: string, language: string, read: string | undefined])[] = [
	['1250000', 'en', '1250000'],
	['1,250,000', 'en', '1250000'],
	['1 250 000', 'en', '1250000'],
	['1\u00a0250\u00a0000.50', 'en', '1250000.50'],
	['EUR 1 250', 'en', '1250'],
	['€1,250.75', 'en', '1250.75'],
	['1.250.000,75', 'de', '1250000.75'],
	['1.250', 'de', '1250'],
	['1.250', 'en', '1.250'],
	['1,250', 'en', '1250'],
	['1,5', 'en', '1.5'],
	['1,5', 'de', '1.5'],
	['25 %', 'en', '25'],
	['.5', 'en', '0.5'],
	['007', 'en', '7'],
	['-3', 'en', '-3'],
	['-0', 'en', '0'],
	['−0,00', 'de', '0.00'],
	['12,34,56', 'en', undefined],
	['1.2.3', 'en', undefined],
	['about 12', 'en', undefined],
	['12k', 'en', undefined],
	['', 'en', undefined]
];

describe('readTypedNumber', () => {
	it.each(cases)('reads %j in %s as %j', (typed, language, read) => {
		expect(readTypedNumber(typed, language)).toBe(read);
	});

	it('reads back every number and amount as the planner shows it', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1e12 }),
				fc.integer({ min: 0, max: 99 }),
				fc.constantFrom('en', 'de', 'fr'),
				(whole, cents, language) => {
					const value = cents === 0 ? String(whole) : `${whole}.${String(cents).padStart(2, '0')}`;
					expect(readTypedNumber(formatMoney(value, language), language)).toBe(value);
					expect(readTypedNumber(formatNumber(value, language), language)).toBe(value);
				}
			)
		);
	});
});
