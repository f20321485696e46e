import type { Facts, RowFacts } from './facts.ts';
import { addDecimals, compareDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** A row of Table 11 with the sums that the document shows. */
export interface FinancingLine {
	readonly row: RowFacts;
	/** A code of the list of Funds. */
	readonly fund: string | undefined;
	readonly category: string | undefined;
	/** With flexibility amount and, at flat rate, technical assistance. */
	readonly union: Decimal;
	/** Technical assistance at flat rate, flexibility amount included: a part of `union`. */
	readonly assistance: Decimal;
	/** A part of `union`. */
	readonly flexibility: Decimal;
	readonly nationalPublic: Decimal;
	readonly nationalPrivate: Decimal;
	/** What the rate is a share of: the public money, and private money where the basis is total cost. Absent while an amount is missing. */
	readonly rateBase: Decimal | undefined;
}

export const financingReads: readonly Id[] = ['financing', 'technical-assistance-form'];

/** Like Table 11, these count technical assistance only where the Partnership Agreement sets the flat rate. */
export const financingLines = (facts: Facts): readonly FinancingLine[] => {
	const isFlat = facts.choice('technical-assistance-form') === 'flat-rate';
	return facts.rows('financing').map((row) => {
		const amount = (column: Id): Decimal => row.decimal(column) ?? '0';
		const assistance = isFlat ? addDecimals([amount('union-ta'), amount('flexibility-ta')]) : '0';
		const flexibility = addDecimals([amount('flexibility'), isFlat ? amount('flexibility-ta') : '0']);
		const union = addDecimals([amount('union'), amount('flexibility'), assistance]);
		const nationalPublic = amount('national-public');
		const nationalPrivate = amount('national-private');
		const basis = row.choice('basis');
		const isComplete =
			row.decimal('union') !== undefined &&
			row.decimal('national-public') !== undefined &&
			(basis !== undefined || isZero(nationalPrivate));
		return {
			row,
			fund: row.choice('fund'),
			category: row.choice('category'),
			union,
			assistance,
			flexibility,
			nationalPublic,
			nationalPrivate,
			rateBase: isComplete ? addDecimals([union, nationalPublic, basis === 'public' ? '0' : nationalPrivate]) : undefined
		};
	});
};

export const isZero = (value: Decimal): boolean => compareDecimals(value, '0') === 0;
