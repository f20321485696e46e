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

/** Rounded half up; undefined where the divisor is zero. */
export const divideDecimals = (left: Decimal, right: Decimal, places = 2): Decimal | undefined =>
	quotient(halfUp(places), left, right);

/** Never more than the exact quotient; undefined where the divisor is zero. Neither number is negative. */
export const divideRoundedDown = (left: Decimal, right: Decimal, places = 2): Decimal | undefined =>
	quotient(down(places), left, right);

export const roundDown = (value: Decimal, places = 2): Decimal => new Big(value).round(places, Big.roundDown).toFixed();

/**
 * `whole` divided in proportion to `weights`, each part rounded to so many places, so that the parts add up to the whole exactly:
 * what rounding down leaves over goes to the largest remainders, the earlier first where they are equal. Nothing is negative, and the
 * whole has no more places than the parts. Undefined where the weights are all zero.
 */
export const divideInProportion = (whole: Decimal, weights: readonly Decimal[], places = 2): readonly Decimal[] | undefined => {
	const sum = new Big(addDecimals(weights));
	if (sum.eq(0)) return undefined;
	const Rounded = down(places);
	const parts = weights.map((weight, index) => {
		const exact = new Rounded(whole).times(weight);
		const part = exact.div(sum);
		return { part, index, remainder: exact.minus(part.times(sum)) };
	});
	const unit = new Big(`1e-${places}`);
	const left = parts
		.reduce((rest, { part }) => rest.minus(part), new Big(whole))
		.div(unit)
		.toNumber();
	const oneMore = new Set(
		[...parts]
			.sort((one, other) => other.remainder.cmp(one.remainder) || one.index - other.index)
			.slice(0, left)
			.map(({ index }) => index)
	);
	return parts.map(({ part, index }) => (oneMore.has(index) ? part.plus(unit) : part).toFixed());
};

const quotient = (Rounded: Big.BigConstructor, left: Decimal, right: Decimal): Decimal | undefined => {
	const divisor = new Rounded(right);
	return divisor.eq(0) ? undefined : new Rounded(left).div(divisor).toFixed();
};

/** Numbers whose divisions are rounded once, to so many places, from the exact quotient. */
const rounding = (mode: Big.RoundingMode): ((places: number) => Big.BigConstructor) => {
	const made = new Map<number, Big.BigConstructor>();
	return (places) => {
		const known = made.get(places);
		if (known) return known;
		const Rounded = Big();
		Rounded.DP = places;
		Rounded.RM = mode;
		made.set(places, Rounded);
		return Rounded;
	};
};

const halfUp = rounding(Big.roundHalfUp);
const down = rounding(Big.roundDown);
