import { bonusPoints, compareWithCeiling, exceeds, isEmfafPriority, raisedBy, rateReads, ratesOf } from './co-financing-rates.ts';
import type { Facts } from './facts.ts';
import { financingLines, isZero } from './financing-lines.ts';
import {
	claimReads,
	entitlement,
	isForInnovation,
	isForMostDeprived,
	isOnlyClld,
	isPlanned,
	rateFailure,
	ratesUnderArticle112
} from './rate-claims.ts';
import { codes, failsAt, money, notApplicable, passesWhen, unknown, type Failure, type Judgement, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import { specialRateRules } from './special-rates.ts';
import { addDecimals, compareDecimals, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** Annex I, Table 3. */
const clldCodes = ['09', '10', '11', '12', '13', '14', '15', '16'];

const rateWithinMaximum: Rule = {
	id: 'p32',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '112(3)' }],
	reads: claimReads,
	judge: (facts) => {
		if (!isPlanned(facts) || isForMostDeprived(facts)) return notApplicable;
		const all = ratesOf(facts);
		const rates = ratesUnderArticle112(facts);
		if (rates.length === 0) {
			return all.length > 0 || isEmfafPriority(facts, financingLines(facts)) ? notApplicable : unknown('rate-claimed');
		}
		const failures: Failure[] = [];
		const missing: Id[] = [];
		for (const rate of rates) {
			const ceiling = entitlement(facts, rate);
			const verdict = compareWithCeiling(rate, ceiling);
			if (verdict === 'open') missing.push(...ceiling.missing);
			if (verdict !== 'above') continue;
			const wouldFit = isOnlyClld(facts) && !exceeds(rate, raisedBy(bonusPoints, ceiling).highest);
			const isBonusRefused = facts.isNo('clld-bonus-claimed') && rate.source === 'rate' && wouldFit;
			failures.push(rateFailure(rate, ceiling.highest, isBonusRefused ? 'without-bonus' : rate.source));
		}
		return settle(failures, missing);
	}
};

const bonusOnlyForClld: Rule = {
	id: 'p33',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '112(5)' },
		{ kind: 'law', act: 'cpr', place: 'annex:I/table-3', reading: true }
	],
	reads: [...claimReads, 'dimension-3'],
	judge: (facts) => {
		if (!isPlanned(facts)) return notApplicable;
		if (facts.isYes('clld-bonus-claimed')) return judgeCoding(facts);
		const hasOtherGround = facts.isYes('innovation-rate-claimed') || isForMostDeprived(facts);
		if (facts.isNo('clld-bonus-claimed') || hasOtherGround) return notApplicable;
		const rates = ratesUnderArticle112(facts).filter((rate) => !exceeds(rate, raisedBy(bonusPoints, rate.ceiling).highest));
		const above = rates.filter((rate) => compareWithCeiling(rate, rate.ceiling) === 'above');
		if (above.length === 0) {
			const open = rates.filter((rate) => compareWithCeiling(rate, rate.ceiling) === 'open');
			return open.length === 0
				? notApplicable
				: settle(
						[],
						open.flatMap(({ ceiling }) => ceiling.missing)
					);
		}
		if (isForInnovation(facts) && !facts.isNo('innovation-rate-claimed')) return unknown('innovation-rate-claimed');
		const onlyClld = isOnlyClld(facts);
		if (onlyClld === undefined) return unknown('priority-only-clld');
		if (onlyClld) return judgeCoding(facts);
		return failsAt(above.map((rate) => rateFailure(rate, rate.ceiling.highest, rate.source === 'rate' ? 'mixed' : 'mixed-line')));
	}
};

/** Our reading: a priority delivered entirely through CLLD has all its money under the codes of CLLD in dimension 3. */
const judgeCoding = (facts: Facts): Judgement => {
	const rows = facts.rows('dimension-3');
	const coded = rows.filter((row) => row.choice('code') !== undefined && row.decimal('amount') !== undefined);
	if (coded.length === 0) return unknown('dimension-3');
	const failures: Failure[] = [];
	const amounts: Decimal[] = [];
	for (const row of coded) {
		const code = row.choice('code') ?? '';
		const amount = row.decimal('amount') ?? '0';
		if (clldCodes.includes(code)) amounts.push(amount);
		else if (!isZero(amount)) {
			failures.push({
				message: 'other-code',
				at: { question: 'dimension-3', row: row.id, column: 'code' },
				values: { amount: money(amount), code: codes('territorial-codes', code) }
			});
		}
	}
	if (failures.length > 0) return failsAt(failures);
	if (coded.length < rows.length) return unknown('dimension-3');
	const lines = financingLines(facts).filter(({ fund }) => fund === undefined || fund === 'ESF+');
	if (lines.length === 0 || lines.some(({ row }) => row.decimal('union') === undefined)) return unknown('financing');
	// Technical assistance at flat rate has no specific objective, and some tables leave the flexibility amount out.
	const operations = addDecimals(lines.map(({ union, assistance }) => subtractDecimals(union, assistance)));
	const withoutFlexibility = addDecimals(lines.map(({ row }) => row.decimal('union') ?? '0'));
	const coding = addDecimals(amounts);
	const isShort = compareDecimals(coding, operations) < 0 && compareDecimals(coding, withoutFlexibility) !== 0;
	const values = { sum: money(coding), union: money(operations), short: money(subtractDecimals(operations, coding)) };
	return passesWhen(!isShort, 'dimension-3', values, 'short');
};

const emfafWithoutBonus: Rule = {
	id: 'p34',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '1(4)' },
		{ kind: 'law', act: 'emfaf', place: '40' }
	],
	reads: [...rateReads, 'clld-bonus-claimed'],
	judge: (facts) => {
		if (!isPlanned(facts)) return notApplicable;
		const lines = financingLines(facts);
		if (!isEmfafPriority(facts, lines) && !lines.some(({ fund }) => fund === 'EMFAF')) return notApplicable;
		const rates = ratesOf(facts).filter(({ isEmfaf }) => isEmfaf);
		const bonus: readonly Failure[] = facts.isYes('clld-bonus-claimed')
			? [{ message: 'bonus', at: { question: 'clld-bonus-claimed' }, values: {} }]
			: [];
		const above = rates.filter((rate) => compareWithCeiling(rate, rate.ceiling) === 'above');
		return settle(
			[...bonus, ...above.map((rate) => rateFailure(rate, rate.ceiling.highest))],
			rates.length === 0 ? [lines.length === 0 ? 'rate-claimed' : 'financing'] : []
		);
	}
};

const oneBonus: Rule = {
	id: 'c68',
	severity: 'recommended',
	basis: [
		{ kind: 'law', act: 'cpr', place: '112(5)', reading: true },
		{ kind: 'law', act: 'esf-plus-2025', place: '12c(5)', reading: true }
	],
	reads: claimReads,
	judge: (facts) => {
		const hasOtherGround = facts.isYes('innovation-rate-claimed') || isForMostDeprived(facts);
		if (!facts.isYes('clld-bonus-claimed') || hasOtherGround) return notApplicable;
		const rates = ratesUnderArticle112(facts);
		const failures: Failure[] = [];
		const missing: Id[] = rates.length === 0 ? ['rate-claimed'] : [];
		for (const rate of rates) {
			const ceiling = raisedBy(bonusPoints, rate.ceiling);
			const verdict = compareWithCeiling(rate, ceiling);
			if (verdict === 'above') failures.push(rateFailure(rate, ceiling.highest));
			if (verdict === 'open') missing.push(...ceiling.missing);
		}
		return settle(failures, missing);
	}
};

export const coFinancingRules: readonly Rule[] = [
	rateWithinMaximum,
	bonusOnlyForClld,
	emfafWithoutBonus,
	...specialRateRules,
	oneBonus
];
