import {
	addDecimals,
	compareDecimals,
	divideInProportion,
	divideRoundedDown,
	multiplyDecimals,
	subtractDecimals
} from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import { failed, ok, type Result } from '#lib/draft/result.ts';

interface Part {
	readonly id: string;
	readonly weight: Decimal;
}

/** Amounts in euro with at most two decimals, none negative. */
interface Limits {
	readonly total: Decimal;
	/** What each part gets before the rest is divided by weight. */
	readonly base: Decimal;
	readonly floor?: Decimal | undefined;
	readonly ceiling?: Decimal | undefined;
}

export type DivideProblem =
	| { readonly kind: 'no-weights' }
	/** `most` is the highest amount for each with which the total is enough. */
	| {
			readonly kind: 'bases-above-total' | 'floors-above-total';
			readonly needed: Decimal;
			readonly total: Decimal;
			readonly most: Decimal;
	  }
	| { readonly kind: 'floor-above-ceiling' | 'base-above-ceiling' }
	/** All who take part have the most they may, and this is left. */
	| { readonly kind: 'ceilings-below-total'; readonly rest: Decimal };

/**
 * Divides a total to the cent: the base to each, the rest by weight. What a floor needs or a ceiling frees is divided again between the
 * others, until all keep both. Equal remainders go to the parts that stand first.
 */
export const divideWithin = (
	parts: readonly Part[],
	{ total, base, floor = '0', ceiling }: Limits
): Result<ReadonlyMap<string, Decimal>, DivideProblem> => {
	const problem = impossible(parts, { total, base, floor, ceiling });
	if (problem) return failed(problem);
	const fixed = new Map<string, Decimal>();
	let free = parts;
	for (;;) {
		const rest = subtractDecimals(total, addDecimals([...fixed.values(), multiplyDecimals(base, String(free.length))]));
		const weights = addDecimals(free.map(({ weight }) => weight));
		const hasWeights = compareDecimals(weights, '0') > 0;
		// Compared as multiples of the weights, which needs no division and is exact.
		const scale = hasWeights ? weights : '1';
		const lowest = multiplyDecimals(floor, scale);
		const highest = ceiling === undefined ? undefined : multiplyDecimals(ceiling, scale);
		const shares = free.map((part) => ({
			part,
			share: addDecimals([multiplyDecimals(base, scale), hasWeights ? multiplyDecimals(rest, part.weight) : '0'])
		}));
		const low = shares.filter(({ share }) => compareDecimals(share, lowest) < 0);
		const high = highest === undefined ? [] : shares.filter(({ share }) => compareDecimals(share, highest) > 0);
		if (low.length === 0 && high.length === 0) {
			const amounts = divideInProportion(
				rest,
				free.map(({ weight }) => weight)
			);
			if (!amounts && compareDecimals(rest, '0') > 0) return failed({ kind: 'ceilings-below-total', rest });
			free.forEach(({ id }, index) => fixed.set(id, addDecimals([base, amounts?.[index] ?? '0'])));
			return ok(fixed);
		}
		const needed = addDecimals(low.map(({ share }) => subtractDecimals(lowest, share)));
		const freed = addDecimals(high.map(({ share }) => subtractDecimals(share, highest ?? share)));
		// Where floors need more than ceilings free, shares can only shrink: who is low now stays low. And the other way round.
		const balance = compareDecimals(needed, freed);
		if (balance >= 0) for (const { part } of low) fixed.set(part.id, addDecimals([floor]));
		if (balance <= 0) for (const { part } of high) fixed.set(part.id, addDecimals([ceiling ?? '0']));
		free = free.filter(({ id }) => !fixed.has(id));
	}
};

const impossible = (
	parts: readonly Part[],
	{ total, base, floor, ceiling }: Limits & { readonly floor: Decimal }
): DivideProblem | undefined => {
	const count = String(parts.length);
	const allWith = (amount: Decimal): Decimal => multiplyDecimals(amount, count);
	const most = (): Decimal => divideRoundedDown(total, count) ?? '0';
	if (parts.every(({ weight }) => compareDecimals(weight, '0') === 0)) return { kind: 'no-weights' };
	if (ceiling !== undefined && compareDecimals(floor, ceiling) > 0) return { kind: 'floor-above-ceiling' };
	if (ceiling !== undefined && compareDecimals(base, ceiling) > 0) return { kind: 'base-above-ceiling' };
	if (compareDecimals(allWith(base), total) > 0) return { kind: 'bases-above-total', needed: allWith(base), total, most: most() };
	if (compareDecimals(allWith(floor), total) > 0)
		return { kind: 'floors-above-total', needed: allWith(floor), total, most: most() };
	if (ceiling !== undefined && compareDecimals(allWith(ceiling), total) < 0)
		return { kind: 'ceilings-below-total', rest: subtractDecimals(total, allWith(ceiling)) };
	return undefined;
};
