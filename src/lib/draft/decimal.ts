import Big from 'big.js';

/** A number as a canonical decimal string: "-12.5", "0", "1250000.5". Exact; never a binary floating point number. */
export type Decimal = string;

const canonical = /^-?(0|[1-9]\d*)(\.\d+)?$/;

export const isDecimal = (text: string): boolean => canonical.test(text) && text.length <= 40;

export const decimals = (value: Decimal): number => value.split('.')[1]?.length ?? 0;

export const compareDecimals = (left: Decimal, right: Decimal): number => new Big(left).cmp(right);

export const addDecimals = (values: readonly Decimal[]): Decimal =>
	values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed();

export const subtractDecimals = (left: Decimal, right: Decimal): Decimal => new Big(left).minus(right).toFixed();

/** `part` as a percentage of `whole`, rounded half up; undefined where the whole is zero. */
export const percentageOf = (part: Decimal, whole: Decimal, places = 2): Decimal | undefined => {
	const divisor = new Big(whole);
	if (divisor.eq(0)) return undefined;
	return new Big(part).times(100).div(divisor).round(places, Big.roundHalfUp).toFixed();
};
