import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	addDecimals,
	compareDecimals,
	divideDecimals,
	divideInProportion,
	divideRoundedDown,
	multiplyDecimals,
	percentageOf,
	roundDown
} from './decimal.ts';
import { decimals, isDecimal } from './is-decimal.ts';

const digits40 = '1'.repeat(40);

const canonical: readonly (readonly [text: string, isDecimal: boolean])[] = [
	['0', true],
	['7', true],
	['-12.5', true],
	['0.05', true],
	['1250000.50', true],
	['-0.01', true],
	[digits40, true],
	[`${digits40}1`, false],
	['', false],
	['-', false],
	['-0', false],
	['-0.00', false],
	['.5', false],
	['5.', false],
	['007', false],
	['+5', false],
	['1e9', false],
	['1 000', false],
	['1,5', false],
	[' 5', false],
	['5\n', false],
	['٥', false],
	['NaN', false]
];

describe('isDecimal', () => {
	it.each(canonical)('%j is a canonical decimal: %s', (text, expected) => {
		expect(isDecimal(text)).toBe(expected);
	});

	it('accepts nothing that the sums would refuse', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^-?[0-9.]{0,42}$/)), (text) => {
				fc.pre(isDecimal(text));
				expect(isDecimal(addDecimals([text, text]))).toBe(true);
			})
		);
	});
});

test.each([
	['5', 0],
	['5.0', 1],
	['-1.250', 3]
])('%s has %i decimals', (value, expected) => {
	expect(decimals(value)).toBe(expected);
});

test.each([
	['1', '2', -1],
	['2', '10', -1],
	['1.50', '1.5', 0],
	['-1', '-2', 1],
	['0.1', '0.09', 1]
])('%s stands to %s as %i', (left, right, expected) => {
	expect(compareDecimals(left, right)).toBe(expected);
});

test('comparing is exact for numbers of any length and sign', () => {
	fc.assert(
		fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.bigInt({ min: -1000n, max: 1000n }), (left, right) => {
			for (const other of [right, left + right, left * right]) {
				const expected = left === other ? 0 : left < other ? -1 : 1;
				expect(compareDecimals(euro(left), euro(other))).toBe(expected);
			}
		})
	);
});

/** Cents as a decimal string. */
const euro = (cents: bigint): string => {
	const sign = cents < 0n ? '-' : '';
	const absolute = cents < 0n ? -cents : cents;
	return `${sign}${absolute / 100n}.${String(absolute % 100n).padStart(2, '0')}`;
};

const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe('sums of money', () => {
	it('never drift: ten thousand amounts add up to the cent', () => {
		fc.assert(
			fc.property(fc.array(amount, { minLength: 10_000, maxLength: 10_000, size: 'max' }), (cents) => {
				const sum = cents.reduce((total, one) => total + one, 0n);
				expect(compareDecimals(addDecimals(cents.map(euro)), euro(sum))).toBe(0);
			}),
			{ numRuns: 10 }
		);
	});

	it('are exact where binary fractions are not', () => {
		expect(addDecimals(['0.1', '0.2'])).toBe('0.3');
		expect(addDecimals(Array.from({ length: 1000 }, () => '0.01'))).toBe('10');
		expect(addDecimals(['9007199254740993', '0.01'])).toBe('9007199254740993.01');
	});

	it('of nothing are zero', () => {
		expect(addDecimals([])).toBe('0');
	});

	it('are decimals, zero without a sign', () => {
		fc.assert(
			fc.property(fc.array(amount, { maxLength: 5 }), (cents) => {
				const back = [...cents, ...cents.map((one) => -one)].map(euro);
				expect(addDecimals(back)).toBe('0');
				expect(isDecimal(addDecimals(cents.map(euro)))).toBe(true);
			})
		);
	});
});

const shares: readonly (readonly [part: string, whole: string, places: number | undefined, expected: string | undefined])[] = [
	['1', '4', undefined, '25'],
	['1', '3', undefined, '33.33'],
	['2', '3', undefined, '66.67'],
	['12344', '100000', undefined, '12.34'],
	['12345', '1000000', undefined, '1.23'],
	['1234499', '100000000', undefined, '1.23'],
	['1235', '100000', undefined, '1.24'],
	['1234', '100000', undefined, '1.23'],
	['1', '200', 0, '1'],
	['0.99', '200', 0, '0'],
	['0', '5', undefined, '0'],
	['5', '0', undefined, undefined],
	['0', '0.00', undefined, undefined],
	['-1', '8', 1, '-12.5'],
	['10000000000000', '0.01', undefined, '100000000000000000']
];

describe('percentageOf', () => {
	it.each(shares)('%s of %s to %s places is %s', (part, whole, places, expected) => {
		expect(percentageOf(part, whole, places)).toBe(expected);
	});

	it('of next to nothing is zero without a sign', () => {
		expect(percentageOf('-0.001', '100')).toBe('0');
	});

	it('rounds half up, as whole numbers do', () => {
		const cents = fc.bigInt({ min: 0n, max: 10n ** 15n });
		fc.assert(
			fc.property(cents, fc.bigInt({ min: 1n, max: 10n ** 15n }), (part, whole) => {
				// Hundredths of a per cent, with half of one added before the rest is cut off.
				const hundredths = (part * 10_000n * 2n + whole) / (whole * 2n);
				expect(compareDecimals(percentageOf(euro(part), euro(whole)) ?? '', euro(hundredths))).toBe(0);
			})
		);
	});
});

const quotients: readonly (readonly [
	left: string,
	right: string,
	places: number,
	rounded: string | undefined,
	down: string | undefined
])[] = [
	['1', '3', 2, '0.33', '0.33'],
	['2', '3', 2, '0.67', '0.66'],
	['1', '8', 2, '0.13', '0.12'],
	['1.99', '1', 1, '2', '1.9'],
	['6', '3', 2, '2', '2'],
	['0', '3', 2, '0', '0'],
	['599999', '100000', 0, '6', '5'],
	['29999999999999999999999999', '10000000000000000000000000', 0, '3', '2'],
	['5', '0', 2, undefined, undefined],
	['5', '0.00', 2, undefined, undefined]
];

test.each(quotients)('%s divided by %s, to %i places, is %s, and %s rounded down', (left, right, places, rounded, down) => {
	expect(divideDecimals(left, right, places)).toBe(rounded);
	expect(divideRoundedDown(left, right, places)).toBe(down);
});

test('rounding down cuts what is more than the places', () => {
	expect(roundDown('12.349')).toBe('12.34');
	expect(roundDown('12.99', 0)).toBe('12');
	expect(roundDown('12')).toBe('12');
});

describe('divideInProportion', () => {
	it('gives what rounding leaves over to the largest remainders, to the earlier where they are equal', () => {
		expect(divideInProportion('100', ['1', '1', '1'])).toEqual(['33.34', '33.33', '33.33']);
		expect(divideInProportion('0.02', ['1', '1', '1'])).toEqual(['0.01', '0.01', '0']);
		expect(divideInProportion('10', ['1', '2', '2'], 0)).toEqual(['2', '4', '4']);
		expect(divideInProportion('10', ['1', '1.5', '1.5'], 0)).toEqual(['2', '4', '4']);
		expect(divideInProportion('5', ['0', '1'])).toEqual(['0', '5']);
		expect(divideInProportion('0', ['3', '1'])).toEqual(['0', '0']);
	});

	it('cannot divide without weights', () => {
		expect(divideInProportion('5', [])).toBeUndefined();
		expect(divideInProportion('5', ['0', '0.00'])).toBeUndefined();
	});

	it('adds up to the whole, and no part is a unit away from its exact share', () => {
		const weight = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(euro);
		fc.assert(
			fc.property(
				fc.bigInt({ min: 0n, max: 10n ** 15n }).map(euro),
				fc.array(weight, { minLength: 1, maxLength: 12 }),
				(whole, weights) => {
					const parts = divideInProportion(whole, weights);
					const sum = addDecimals(weights);
					fc.pre(compareDecimals(sum, '0') > 0);
					expect(compareDecimals(addDecimals(parts ?? []), whole)).toBe(0);
					weights.forEach((one, index) => {
						const [part = '', exact] = [parts?.[index], multiplyDecimals(whole, one)];
						expect(compareDecimals(multiplyDecimals(addDecimals([part, '0.01']), sum), exact)).toBe(1);
						expect(compareDecimals(multiplyDecimals(addDecimals([part, '-0.01']), sum), exact)).toBe(-1);
					});
				}
			)
		);
	});
});
