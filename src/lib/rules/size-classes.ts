import type { Facts, RowFacts } from './facts.ts';
import { words, type RuleValue } from './rule.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';

/** Operations of one size, by total cost. */
export interface SizeClass {
	readonly row: RowFacts;
	readonly name: RuleValue;
	readonly form: string | undefined;
	/** Its operations are all supported by State aid. */
	readonly isAidOnly: boolean;
	/** The upper limit of the next smaller class, "0" for the smallest: its own operations cost more. */
	readonly above: Decimal;
	readonly upTo: Decimal | undefined;
}

export const sizeClasses = (facts: Facts): readonly SizeClass[] => {
	const rows = facts.rows('size-classes');
	const isAidOnly = (row: RowFacts): boolean => row.choice('aid-only') === 'yes';
	return rows.map((row) => {
		const upTo = row.decimal('up-to');
		// A class for State aid only takes no other operation away from the next larger class.
		const smaller = rows
			.filter((other) => isAidOnly(other) === isAidOnly(row))
			.flatMap((other) => other.decimal('up-to') ?? [])
			.filter((limit) => upTo === undefined || compareDecimals(limit, upTo) < 0)
			.sort(compareDecimals);
		return {
			row,
			name: words(row.text('name') ?? String(row.number)),
			form: row.choice('grant-form'),
			isAidOnly: isAidOnly(row),
			above: smaller.at(-1) ?? '0',
			upTo
		};
	});
};

/** The upper limit of the largest operations, where it is more than the amount. */
export const limitBeyond = (classes: readonly SizeClass[], amount: Decimal): Decimal | undefined =>
	classes
		.flatMap(({ upTo }) => upTo ?? [])
		.filter((upTo) => compareDecimals(upTo, amount) > 0)
		.sort(compareDecimals)
		.at(-1);

/** Whether operations may be larger than the classes say so far. */
export const isOpenAbove = (classes: readonly SizeClass[]): boolean =>
	classes.length === 0 || classes.some(({ upTo }) => upTo === undefined);
