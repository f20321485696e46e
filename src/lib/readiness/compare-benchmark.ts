import { compareDecimals, multiplyDecimals, percentageOf, subtractDecimals } from '#lib/draft/decimal.ts';
import { isDecimal, type Decimal } from '#lib/draft/is-decimal.ts';
import type { Benchmark } from '#lib/guide/knowledge.ts';
import type { QuestionKind, Unit } from '#lib/guide/question.ts';

/**
 * The user's figure as a share of a reference figure, in whole per cent, or as a multiple of it. `isExact` is false where the
 * number was rounded.
 */
type Ratio =
	| { readonly kind: 'percent'; readonly value: Decimal; readonly isExact: boolean }
	| { readonly kind: 'times'; readonly value: Decimal; readonly isExact: boolean };

/** Where a figure stands. `to` is the figure that it is compared with: of a range the end that it misses. */
export type Comparison =
	| { readonly position: 'equal' }
	| { readonly position: 'within' }
	| {
			readonly position: 'below' | 'above';
			readonly to: Decimal;
			/** Absent where a ratio says nothing: beside zero, between years, for shares, and for what is nearly the same or next to nothing. */
			readonly ratio?: Ratio;
			/** Between shares: percentage points, without sign. */
			readonly points?: Decimal;
	  };

/** The unit of the answers to a question; undefined where they are no numbers. */
export const unitOf = (kind: QuestionKind): Unit | undefined => {
	if (kind.kind === 'money') return 'euro';
	if (kind.kind === 'percentage') return 'percent';
	return kind.kind === 'number' ? kind.unit : undefined;
};

/** The user's figure against a benchmark; undefined where one of them is no number, or their units differ. */
export const compareBenchmark = (
	kind: QuestionKind,
	figure: Decimal | undefined,
	{ value, calculated }: Pick<Benchmark, 'value' | 'calculated'>
): Comparison | undefined => {
	if (value === undefined || figure === undefined || !isDecimal(figure) || unitOf(kind) !== value.unit) return undefined;
	const { from, to = from, unit } = value;
	const isRange = compareDecimals(from, to) !== 0;
	const end = compareDecimals(figure, from) < 0 ? from : compareDecimals(figure, to) > 0 ? to : undefined;
	if (end === undefined) return { position: isRange ? 'within' : 'equal' };
	const position = compareDecimals(figure, end) < 0 ? 'below' : 'above';
	if (unit === 'percent') return { position, to: end, points: distance(figure, end) };
	const ratio = unit === 'year' ? undefined : ratioOf(figure, end, calculated === true);
	return { position, to: end, ...(ratio ? { ratio } : {}) };
};

/**
 * Published figures are rounded, so a ratio is never given more finely than in whole per cent, from twice the figure on in tenths,
 * from ten times on in whole numbers. One that is calculated is not exact, even where the division is.
 */
const ratioOf = (figure: Decimal, end: Decimal, isCalculated: boolean): Ratio | undefined => {
	if (compareDecimals(figure, '0') <= 0 || compareDecimals(end, '0') <= 0) return undefined;
	const isMultiple = compareDecimals(figure, multiplyDecimals(end, '2')) >= 0;
	if (!isMultiple) {
		const value = percentageOf(figure, end, 0);
		if (value === undefined || value === '0' || value === '100') return undefined;
		const isExact = !isCalculated && compareDecimals(multiplyDecimals(end, value), multiplyDecimals(figure, '100')) === 0;
		return { kind: 'percent', value, isExact };
	}
	const isLarge = compareDecimals(figure, multiplyDecimals(end, '10')) >= 0;
	const value = percentageOf(figure, multiplyDecimals(end, '100'), isLarge ? 0 : 1);
	if (value === undefined) return undefined;
	const isExact = !isCalculated && compareDecimals(multiplyDecimals(end, value), figure) === 0;
	return { kind: 'times', value, isExact };
};

const distance = (left: Decimal, right: Decimal): Decimal =>
	compareDecimals(left, right) < 0 ? subtractDecimals(right, left) : subtractDecimals(left, right);
