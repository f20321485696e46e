import Big from 'big.js';
import type { Decimal } from './is-decimal.ts';

export const compareDecimals = (left: Decimal, right: Decimal): number => {
	// Without zeros in front the longer whole part is the larger number, which settles most comparisons with a limit.
	const longer = left.startsWith('-') || right.startsWith('-') ? 0 : wholeDigits(left) - wholeDigits(right);
	return longer === 0 ? new Big(left).cmp(right) : Math.sign(longer);
};

const wholeDigits = (value: Decimal): number => {
	const mark = value.indexOf('.');
	return mark === -1 ? value.length : mark;
};

export const addDecimals = (values: readonly Decimal[]): Decimal =>
	values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed();

export const subtractDecimals = (left: Decimal, right: Decimal): Decimal => new Big(left).minus(right).toFixed();

export const multiplyDecimals = (left: Decimal, right: Decimal): Decimal => new Big(left).times(right).toFixed();

/** `percent` per cent of `whole`, exact. */
export const partOf = (whole: Decimal, percent: Decimal): Decimal => new Big(whole).times(percent).times('0.01').toFixed();

/** `part` as a percentage of `whole`, rounded half up; undefined where the whole is zero. */
export const percentageOf = (part: Decimal, whole: Decimal, places = 2): Decimal | undefined => {
	const divisor = new Big(whole);
	if (divisor.eq(0)) return undefined;
	return new Big(part).times(100).div(divisor).round(places, Big.roundHalfUp).toFixed();
};
