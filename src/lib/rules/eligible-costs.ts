import { eligibilityPeriod } from './eligibility-period.ts';
import type { Facts } from './facts.ts';
import { codes, fails, money, notApplicable, passes, passesWhen, unknown, type Failure, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import { isOpenAbove, limitBeyond, sizeClasses } from './size-classes.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** What the final check of eligibility looks at; undefined while that is not answered. */
const checkPoints = (facts: Facts): readonly string[] | undefined => {
	const points = facts.choices('final-check-points');
	return points.length === 0 ? undefined : points;
};

const notCompleted: Rule = {
	id: 'c43',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '63(6)' },
		{ kind: 'law', act: 'cpr', place: '33(3)(d)', reading: true }
	],
	reads: ['started-operations', 'final-check-points'],
	judge: (facts) => {
		if (!facts.isAsked('started-operations')) return notApplicable;
		const points = checkPoints(facts);
		if (points !== undefined && !points.includes('not-completed')) return fails('final-check-points');
		return settle(
			[],
			[
				...(facts.choice('started-operations') === undefined ? ['started-operations'] : []),
				...(points === undefined ? ['final-check-points'] : [])
			]
		);
	}
};

/** The limits that the rules for LAGs and applicants state; undefined while that is not answered. */
const costLimits = (facts: Facts): readonly string[] | undefined => {
	const limits = facts.choices('cost-limits');
	return limits.length === 0 ? undefined : limits;
};

/** Infrastructure for education, housing, social inclusion, health and reception; Annex I, Table 1 CPR. */
const infrastructureCodes: readonly string[] = ['121', '122', '123', '124', '125', '126', '127', '128', '133'];

const noInfrastructure: Rule = {
	id: 'c44',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'esf-plus', place: '16(1)(a)' },
		{ kind: 'law', act: 'cpr', place: '25(2)' },
		{ kind: 'law', act: 'cpr', place: '33(3)(d)', reading: true }
	],
	reads: ['cost-limits', 'dimension-1', 'cross-financing-share'],
	judge: (facts) => {
		if (!facts.isAsked('cost-limits')) return notApplicable;
		const limits = costLimits(facts);
		const failures: Failure[] =
			limits === undefined || limits.includes('no-land-or-buildings')
				? []
				: [{ message: 'unstated', at: { question: 'cost-limits' }, values: {} }];
		const missing: Id[] = limits === undefined ? ['cost-limits'] : [];
		const share = facts.decimal('cross-financing-share');
		for (const row of facts.rows('dimension-1')) {
			const code = row.choice('code');
			if (code === undefined || !infrastructureCodes.includes(code)) continue;
			if (share === undefined) missing.push('cross-financing-share');
			else if (compareDecimals(share, '0') === 0) {
				const at = { question: 'dimension-1', row: row.id, column: 'code' };
				failures.push({ message: 'code', at, values: { code: codes('intervention-fields', code) } });
			}
		}
		return settle(failures, missing);
	}
};

const equipment: Rule = {
	id: 'c45',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'esf-plus', place: '16(1)(b)' },
		{ kind: 'law', act: 'cpr', place: '33(3)(d)', reading: true }
	],
	reads: ['cost-limits'],
	judge: (facts) => {
		if (!facts.isAsked('cost-limits')) return notApplicable;
		const limits = costLimits(facts);
		return limits === undefined ? unknown('cost-limits') : passesWhen(limits.includes('equipment-cases'), 'cost-limits');
	}
};

/** The largest total cost below EUR 5 million, up to which VAT is eligible without a further test; Art 64(1) CPR. */
const withEligibleVat = '4999999.99';

const interestAndVat: Rule = {
	id: 'c46',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '64(1)' },
		{ kind: 'law', act: 'cpr', place: '33(3)(d)', reading: true }
	],
	reads: ['cost-limits', 'size-classes'],
	judge: (facts) => {
		if (!facts.isAsked('cost-limits')) return notApplicable;
		const limits = costLimits(facts);
		if (limits === undefined) return unknown('cost-limits');
		const failures: Failure[] = [];
		const missing: Id[] = [];
		if (!limits.includes('no-interest')) failures.push({ message: 'interest', at: { question: 'cost-limits' }, values: {} });
		if (!limits.includes('vat-rule')) {
			const classes = sizeClasses(facts);
			const limit = limitBeyond(classes, withEligibleVat);
			if (limit !== undefined)
				failures.push({ message: 'vat', at: { question: 'cost-limits' }, values: { limit: money(limit) } });
			else if (isOpenAbove(classes)) missing.push('size-classes');
		}
		return settle(failures, missing);
	}
};

const noDoubleFunding: Rule = {
	id: 'c47',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '63(9)' },
		{ kind: 'law', act: 'cpr', place: '63(9)', reading: true }
	],
	reads: ['final-check-points', 'double-funding-check'],
	judge: (facts) => {
		if (!facts.isAsked('double-funding-check')) return notApplicable;
		const points = checkPoints(facts);
		if (points?.includes('double-funding') || facts.choices('double-funding-check').length > 0) return passes;
		return points === undefined ? unknown('double-funding-check') : fails('final-check-points');
	}
};

export const eligibleCostRules: readonly Rule[] = [
	eligibilityPeriod,
	notCompleted,
	noInfrastructure,
	equipment,
	interestAndVat,
	noDoubleFunding
];
