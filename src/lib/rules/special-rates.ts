import { exceeds, roundedRate } from './co-financing-rates.ts';
import type { Facts } from './facts.ts';
import { isZero } from './financing-lines.ts';
import {
	claimReads,
	innovationRate,
	isForInnovation,
	isForMostDeprived,
	isPlanned,
	rateFailure,
	ratesUnderArticle112
} from './rate-claims.ts';
import { codes, fails, money, notApplicable, passes, unknown, type Failure, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import { compareDecimals, partOf, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** Art 10 of the ESF+ Regulation. */
export const mostDeprivedRate = '90';

/** Of the ESF+ resources of the Member State under shared management, for all priorities at the innovation rate; Art 14(4). */
const innovationShare = '5';

const innovationWithinShare: Rule = {
	id: 'p35',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'esf-plus', place: '14(4)' }],
	reads: [...claimReads, 'national-esf-total', 'national-shares'],
	judge: (facts) => {
		if (!facts.isYes('innovation-rate-claimed')) return notApplicable;
		const isInnovation = isForInnovation(facts);
		const failures: Failure[] =
			isInnovation === false ? [{ message: 'not-dedicated', at: { question: 'priority-kind' }, values: {} }] : [];
		const rates = ratesUnderArticle112(facts);
		failures.push(...rates.filter((rate) => exceeds(rate, innovationRate)).map((rate) => rateFailure(rate, innovationRate)));
		const missing: Id[] = isInnovation === undefined ? ['priority-kind'] : [];
		if (facts.decimal('rate-claimed') === undefined) missing.push('rate-claimed');
		const national = judgeInnovationShare(facts);
		return settle([...failures, ...national.failures], [...missing, ...national.missing]);
	}
};

const judgeInnovationShare = (facts: Facts): { readonly failures: readonly Failure[]; readonly missing: readonly Id[] } => {
	const total = facts.decimal('national-esf-total');
	const rows = facts.rows('national-shares').filter((row) => row.choice('theme') === 'innovation-rate');
	const failures: Failure[] = [];
	const missing: Id[] = [];
	if (total === undefined) missing.push('national-esf-total');
	if (rows.length === 0) missing.push('national-shares');
	for (const row of total === undefined ? [] : rows) {
		const national = row.decimal('national-amount');
		const amount = national ?? row.decimal('clld-amount') ?? '0';
		const limit = partOf(total ?? '0', innovationShare);
		// The share is one of all resources; the total asked for leaves technical assistance out, which takes up to 6 % of them.
		if (compareDecimals(partOf(amount, '94'), limit) > 0) {
			failures.push({
				message: 'share',
				at: { question: 'national-shares', row: row.id, column: national === undefined ? 'clld-amount' : 'national-amount' },
				values: { amount: money(amount), limit: money(limit), over: money(subtractDecimals(amount, limit)) }
			});
		} else if (compareDecimals(amount, limit) > 0) missing.push('national-esf-total');
		if (national === undefined) missing.push('national-shares');
	}
	return { failures, missing };
};

const ratesNotAddedUp: Rule = {
	id: 'p36',
	severity: 'recommended',
	basis: [
		{ kind: 'law', act: 'cpr', place: '112(5)', reading: true },
		{ kind: 'law', act: 'esf-plus', place: '14(4)', reading: true },
		{ kind: 'law', act: 'esf-plus', place: '10', reading: true }
	],
	reads: ['innovation-rate-claimed', 'priority-kind', 'clld-bonus-claimed'],
	judge: (facts) => {
		const isClaimed = facts.isYes('innovation-rate-claimed');
		const isSpecial = isClaimed || (facts.isAsked('innovation-rate-claimed') && isForMostDeprived(facts));
		const hasBonus = facts.isYes('clld-bonus-claimed');
		if (!isSpecial) return hasBonus ? passes : notApplicable;
		if (hasBonus) return fails('clld-bonus-claimed', {}, isClaimed ? 'innovation' : 'most-deprived');
		return facts.isAsked('clld-bonus-claimed') && !facts.isNo('clld-bonus-claimed') ? unknown('clld-bonus-claimed') : passes;
	}
};

const innovationPriorityExists: Rule = {
	id: 'p37',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'esf-plus', place: '14(4)' }],
	reads: ['priority-kind', 'programme-place', 'innovation-priority-exists', 'rate-claimed'],
	judge: (facts) => {
		if (!isPlanned(facts)) return notApplicable;
		if (isForInnovation(facts) || facts.isYes('innovation-priority-exists')) return passes;
		if (facts.isNo('innovation-priority-exists')) return fails('innovation-priority-exists');
		if (facts.choices('priority-kind').length === 0) return unknown('priority-kind');
		// Not asked where CLLD stands inside the dedicated priority, which then has to be this one.
		if (!facts.isAsked('innovation-priority-exists')) return fails('priority-kind', {}, 'not-ticked');
		return unknown('innovation-priority-exists');
	}
};

const mostDeprivedAtNinety: Rule = {
	id: 'p38',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'esf-plus', place: '10' }],
	reads: [...claimReads, 'specific-objectives'],
	judge: (facts) => {
		if (!isPlanned(facts) || !isForMostDeprived(facts)) return notApplicable;
		const kinds = facts.choices('priority-kind');
		const objectives = facts.choices('specific-objectives');
		const strangers = objectives.filter((code) => !kinds.includes(`most-deprived-${code}`));
		const failures: Failure[] = [];
		if (strangers.length > 0) {
			const values = { objectives: codes('esf-specific-objectives', ...strangers) };
			failures.push({ message: 'objectives', at: { question: 'specific-objectives' }, values });
		}
		const rates = ratesUnderArticle112(facts).filter(({ whole }) => !isZero(whole));
		for (const rate of rates) {
			if (compareDecimals(roundedRate(rate), mostDeprivedRate) === 0) continue;
			failures.push(rateFailure(rate, mostDeprivedRate));
		}
		const missing: Id[] = facts.decimal('rate-claimed') === undefined ? ['rate-claimed'] : [];
		return settle(failures, objectives.length === 0 ? [...missing, 'specific-objectives'] : missing);
	}
};

/** The special rates of the ESF+: social innovation and the most deprived. */
export const specialRateRules: readonly Rule[] = [
	innovationWithinShare,
	ratesNotAddedUp,
	innovationPriorityExists,
	mostDeprivedAtNinety
];
