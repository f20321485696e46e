import { compareWithCeiling, exactly, ratesOf, roundedRate, type Ceiling, type Rate } from './co-financing-rates.ts';
import { factsFor, type Facts } from './facts.ts';
import { financingLines, isZero } from './financing-lines.ts';
import { claimReads, entitlement, isForInnovation, isForMostDeprived } from './rate-claims.ts';
import { notApplicable, type Rule } from './rule.ts';
import { mostDeprivedRate } from './special-rates.ts';
import { askedQuestions } from '#lib/draft/applies.ts';
import { addDecimals, compareDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';

/** What a maximum rests on: Art 112(3) CPR, with the points of Art 112(5), Art 14(4) or 10 ESF+, or Art 40 EMFAF. */
export type CeilingGround = 'article-112' | 'clld-bonus' | 'innovation' | 'most-deprived' | 'emfaf';

/** The maximum of a rate, and what the rate is to it. The rate for the most deprived is fixed: another one is wrong, above or below. */
export interface RateLimit {
	readonly ceiling: Ceiling;
	readonly ground: CeilingGround;
	readonly verdict: 'within' | 'open' | 'above' | 'not-fixed';
}

export interface FinancingRate {
	/** Of the line, from 1; absent for all lines together. */
	readonly line?: number;
	/** In per cent, to two decimals; absent while an amount is missing, and for a Fund without a rate in Art 112(3). */
	readonly rate?: Decimal;
	/** Of all lines only where it is the same for each. */
	readonly limit?: RateLimit;
}

/** Only what the rates read may be read for them. */
const reader: Rule = { id: 'financing-rates', severity: 'information', basis: [], reads: claimReads, judge: () => notApplicable };

/** The rate of each line of the financing, and of all where there are several, with the maximum as the rules on co-financing have it. */
export const financingRates = (guide: Guide, draft: Draft): readonly FinancingRate[] => {
	const facts = factsFor(reader, { guide, draft, asked: askedQuestions(guide, draft), texts: [] });
	const rates = new Map(
		ratesOf(facts).flatMap((rate) => (rate.line === undefined || isZero(rate.whole) ? [] : [[rate.line, rate]]))
	);
	const lines = financingLines(facts).map(({ row: { number } }): FinancingRate => {
		const rate = rates.get(number);
		return rate ? { line: number, rate: roundedRate(rate), limit: limitOf(facts, rate) } : { line: number };
	});
	return lines.length < 2 ? lines : [...lines, totalOf(facts, [...rates.values()], lines)];
};

const totalOf = (facts: Facts, rates: readonly Rate[], lines: readonly FinancingRate[]): FinancingRate => {
	const [first, ...others] = rates;
	if (!first || rates.length < lines.length) return {};
	const total: Rate = {
		...first,
		part: addDecimals(rates.map(({ part }) => part)),
		whole: addDecimals(rates.map(({ whole }) => whole))
	};
	const isSame = (rate: Rate): boolean =>
		rate.isEmfaf === first.isEmfaf &&
		compareDecimals(rate.ceiling.lowest, first.ceiling.lowest) === 0 &&
		compareDecimals(rate.ceiling.highest, first.ceiling.highest) === 0;
	return { rate: roundedRate(total), ...(others.every(isSame) ? { limit: limitOf(facts, total) } : {}) };
};

const limitOf = (facts: Facts, rate: Rate): RateLimit => {
	if (rate.isEmfaf) return { ceiling: rate.ceiling, ground: 'emfaf', verdict: compareWithCeiling(rate, rate.ceiling) };
	if (isForMostDeprived(facts)) {
		const isMet = compareDecimals(roundedRate(rate), mostDeprivedRate) === 0;
		return { ceiling: exactly(mostDeprivedRate), ground: 'most-deprived', verdict: isMet ? 'within' : 'not-fixed' };
	}
	const ceiling = entitlement(facts, rate);
	const isInnovation = isForInnovation(facts) && facts.isYes('innovation-rate-claimed');
	const isRaised = compareDecimals(ceiling.lowest, rate.ceiling.lowest) > 0;
	const ground = isInnovation ? 'innovation' : isRaised ? 'clld-bonus' : 'article-112';
	return { ceiling, ground, verdict: compareWithCeiling(rate, ceiling) };
};
