import { allocatedStrategies, rowContribution, type AllocatedStrategy } from './allocated-strategies.ts';
import type { Facts } from './facts.ts';
import { financingLines, financingReads, isZero, type FinancingLine } from './financing-lines.ts';
import {
	codes,
	fails,
	money,
	notApplicable,
	options,
	passes,
	passesWhen,
	percentage,
	unknown,
	words,
	type Failure,
	type Rule,
	type RuleValue
} from './rule.ts';
import { settle } from './settle.ts';
import { fundCodes, strategyPlanRules } from './strategy-plan.ts';
import { addDecimals, compareDecimals, partOf, percentageOf, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** Of the total public contribution to a strategy; Art 34(2) CPR. */
const ceiling = '25';

/** Shares of running and animation costs that are too small to work with, or leave no room below the ceiling. */
const thinShare = '10';
const closeShare = '22';

const strategyFailure = (strategy: AllocatedStrategy, message: Id, values: Readonly<Record<string, RuleValue>>): Failure => ({
	message,
	at: {
		question: 'strategy-allocations',
		column: 'management-animation',
		...(strategy.runningRow ? { row: strategy.runningRow.id } : {})
	},
	values: {
		strategy: words(strategy.name),
		share: percentage(percentageOf(strategy.running ?? '0', strategy.contribution ?? '0') ?? '100'),
		...values
	}
});

const managementWithinCeiling: Rule = {
	id: 'c29',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '34(2)' },
		{ kind: 'law', act: 'cpr', place: '34(2)', reading: true }
	],
	reads: ['running-cost-share', 'budget-total', 'strategy-allocations'],
	judge: (facts) => {
		if (!facts.isAsked('running-cost-share')) return notApplicable;
		const share = facts.decimal('running-cost-share');
		const failures: Failure[] = [];
		if (share !== undefined && compareDecimals(share, ceiling) > 0) {
			const total = facts.decimal('budget-total');
			const over = total === undefined ? undefined : partOf(total, subtractDecimals(share, ceiling));
			failures.push({
				message: over === undefined ? 'share' : 'share-and-amount',
				at: { question: 'running-cost-share' },
				values: { share: percentage(share), ...(over === undefined ? {} : { over: money(over) }) }
			});
		}
		let isJudged = share !== undefined;
		for (const strategy of allocatedStrategies(facts)) {
			const { contribution, running } = strategy;
			if (contribution === undefined || running === undefined) continue;
			isJudged = true;
			const over = subtractDecimals(running, partOf(contribution, ceiling));
			if (compareDecimals(over, '0') > 0) failures.push(strategyFailure(strategy, 'strategy', { over: money(over) }));
		}
		return settle(failures, isJudged ? [] : ['running-cost-share']);
	}
};

const managementIsRealistic: Rule = {
	id: 'c30',
	severity: 'recommended',
	basis: [{ kind: 'law', act: 'cpr', place: '34(2)', reading: true }, { kind: 'default' }],
	reads: ['running-cost-share', 'strategy-allocations'],
	judge: (facts) => {
		if (!facts.isAsked('running-cost-share')) return notApplicable;
		const share = facts.decimal('running-cost-share');
		const failures: Failure[] = [];
		let isAboveCeiling = false;
		const reasonFor = (part: Decimal, whole: Decimal): 'low' | 'high' | undefined => {
			if (compareDecimals(part, partOf(whole, ceiling)) > 0) isAboveCeiling = true;
			else if (compareDecimals(part, partOf(whole, closeShare)) > 0) return 'high';
			return compareDecimals(part, partOf(whole, thinShare)) < 0 ? 'low' : undefined;
		};
		const message = share === undefined ? undefined : reasonFor(share, '100');
		if (share !== undefined && message !== undefined) {
			failures.push({ message, at: { question: 'running-cost-share' }, values: { share: percentage(share) } });
		}
		let isJudged = share !== undefined;
		for (const strategy of allocatedStrategies(facts)) {
			const { contribution, running } = strategy;
			if (contribution === undefined || running === undefined || isZero(contribution)) continue;
			isJudged = true;
			const reason = reasonFor(running, contribution);
			if (reason !== undefined) failures.push(strategyFailure(strategy, `strategy-${reason}`, {}));
		}
		// Above the ceiling there is nothing to recommend: that is another rule.
		if (failures.length === 0 && isAboveCeiling) return notApplicable;
		return settle(failures, isJudged ? [] : ['running-cost-share']);
	}
};

const baseIsPublic: Rule = {
	id: 'c31',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '2(28)' },
		{ kind: 'law', act: 'cpr', place: '34(2)' }
	],
	reads: ['budget-total', 'clld-funds', 'other-programmes-involved', 'strategy-allocations', ...financingReads],
	judge: (facts) => {
		if (!facts.isAsked('budget-total')) return notApplicable;
		const lines = financingLines(facts);
		if (lines.length === 0) return unknown('financing');
		const total = (of: readonly FinancingLine[], column: 'union' | 'nationalPublic' | 'nationalPrivate'): Decimal =>
			addDecimals(of.map((line) => line[column]));
		const privateMoney = total(lines, 'nationalPrivate');
		if (isZero(privateMoney)) return passes;
		if (lines.some(({ rateBase }) => rateBase === undefined)) return unknown('financing');
		// What other programmes add to the strategies is not in this table, so the sums cannot be compared.
		if (facts.isYes('other-programmes-involved')) return passes;
		const publicMoney = (of: readonly FinancingLine[]): Decimal => addDecimals([total(of, 'union'), total(of, 'nationalPublic')]);
		const failures: Failure[] = [];
		for (const fund of new Set(lines.flatMap((line) => line.fund ?? []))) {
			const ofFund = lines.filter((line) => line.fund === fund);
			const rows = facts.rows('strategy-allocations').filter((row) => row.choice('fund') === fund);
			const sum = addDecimals(rows.map(rowContribution));
			if (isZero(total(ofFund, 'nationalPrivate')) || compareDecimals(sum, publicMoney(ofFund)) <= 0) continue;
			failures.push({
				message: 'allocations',
				at: { question: 'strategy-allocations' },
				values: { sum: money(sum), fund: codes('funds', fund), public: money(publicMoney(ofFund)) }
			});
		}
		const budget = facts.decimal('budget-total');
		const funds = facts.choices('clld-funds').map((fund) => fundCodes[fund]);
		const missing: Id[] = [...(budget === undefined ? ['budget-total'] : []), ...(funds.length === 0 ? ['clld-funds'] : [])];
		const isWhole = funds.length > 0 && funds.every((fund) => lines.some((line) => line.fund === fund));
		if (budget !== undefined && isWhole && compareDecimals(budget, publicMoney(lines)) > 0) {
			const values = { budget: money(budget), public: money(publicMoney(lines)), private: money(privateMoney) };
			failures.push({ message: 'budget', at: { question: 'budget-total' }, values });
		}
		return settle(failures, missing);
	}
};

const preparationStandsApart: Rule = {
	id: 'c32',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '34(1)(a)' },
		{ kind: 'law', act: 'cpr', place: '34(2)' }
	],
	reads: ['preparatory-budget', 'action-types'],
	judge: (facts) => {
		const budget = facts.decimal('preparatory-budget');
		if (!facts.isAsked('preparatory-budget') || (budget !== undefined && isZero(budget))) return notApplicable;
		if (budget === undefined) return unknown('preparatory-budget');
		const types = facts.choices('action-types');
		if (types.length === 0) return unknown('action-types');
		return passesWhen(types.includes('capacity-building'), 'action-types', { amount: money(budget) });
	}
};

const preparationStaysEligible: Rule = {
	id: 'c33',
	severity: 'information',
	basis: [{ kind: 'law', act: 'cpr', place: '34(2)' }],
	reads: ['preparatory-budget', 'paid-if-not-selected'],
	judge: (facts) => {
		const budget = facts.decimal('preparatory-budget');
		if (budget === undefined || isZero(budget) || facts.isYes('paid-if-not-selected')) return notApplicable;
		return fails('paid-if-not-selected', { amount: money(budget) });
	}
};

/** Art 34(1)(a) to (c), by option of the types of action. */
const supportTypes = ['capacity-building', 'operations', 'management-animation'] as const;

const supportIsComplete: Rule = {
	id: 'c34',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '34(1)' }],
	reads: ['budget-total', 'preparatory-budget', 'running-cost-share', 'action-types', 'running-costs-fund'],
	judge: (facts) => {
		if (!facts.isAsked('action-types')) return notApplicable;
		const payer = facts.choice('running-costs-fund');
		// Another Fund may pay preparation, management and animation of all strategies; Art 31(3).
		const isPaidElsewhere = payer !== undefined && payer !== 'ESF+';
		const asked = isPaidElsewhere ? (['operations'] as const) : supportTypes;
		const failures: Failure[] = [];
		const missing: Id[] = [];
		const types = facts.choices('action-types');
		const absent = asked.filter((type) => !types.includes(type));
		if (types.length === 0) missing.push('action-types');
		else if (absent.length > 0) {
			failures.push({
				message: 'types',
				at: { question: 'action-types' },
				values: { types: options('action-types', absent) }
			});
		}
		const preparation = facts.decimal('preparatory-budget');
		const share = facts.decimal('running-cost-share');
		for (const [question, amount] of [
			['preparatory-budget', preparation],
			['running-cost-share', share]
		] as const) {
			if (amount === undefined) missing.push(question);
			else if (isZero(amount) && !isPaidElsewhere) failures.push({ message: question, at: { question }, values: {} });
		}
		failures.push(...withoutOperations(facts, preparation, share));
		return settle(failures, missing);
	}
};

const withoutOperations = (facts: Facts, preparation: Decimal = '0', share: Decimal = '0'): readonly Failure[] => {
	const budget = facts.decimal('budget-total');
	if (budget === undefined) return [];
	const others = addDecimals([preparation, partOf(budget, share)]);
	if (compareDecimals(others, budget) < 0) return [];
	return [{ message: 'operations', at: { question: 'budget-total' }, values: { budget: money(budget), others: money(others) } }];
};

const cooperationHasPlace: Rule = {
	id: 'c35',
	severity: 'recommended',
	basis: [
		{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
		{ kind: 'law', act: 'cpr', place: '34(1)(b)' },
		{ kind: 'law', act: 'cpr', place: '34(1)(b)', reading: true }
	],
	reads: ['cooperation-planned', 'cooperation-description', 'cooperation-operations'],
	judge: (facts) => {
		if (!facts.isAsked('cooperation-planned')) return notApplicable;
		const planned = facts.choice('cooperation-planned');
		if (planned === undefined) return unknown('cooperation-planned');
		const hasLine = facts.rows('cooperation-operations').some((row) => !isZero(row.decimal('amount') ?? '0'));
		const isMet = facts.text('cooperation-description') !== undefined || hasLine;
		return passesWhen(isMet, 'cooperation-description', {}, planned === 'yes' ? 'planned' : 'none');
	}
};

export const strategyMoneyRules: readonly Rule[] = [
	...strategyPlanRules,
	managementWithinCeiling,
	managementIsRealistic,
	baseIsPublic,
	preparationStandsApart,
	preparationStaysEligible,
	supportIsComplete,
	cooperationHasPlace
];
