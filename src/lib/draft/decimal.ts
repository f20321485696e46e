import Big from 'big.js';
import type { Decimal } from './is-decimal.ts';

export const compareDecimals = (left: Decimal, right: Decimal): number => new Big(left).cmp(right);

export const addDecimals = (values: readonly Decimal[]): Decimal =>
	values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed();

/** `part` as a percentage of `whole`, rounded half up; undefined where the whole is zero. */
export const percentageOf = (part: Decimal, whole: Decimal, places = 2): Decimal | undefined => {
	const divisor = new Big(whole);
	if (divisor.eq(0)) return undefined;
	return new Big(part).times(100).div(divisor).round(places, Big.roundHalfUp).toFixed();
};
