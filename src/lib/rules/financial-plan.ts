import { rateReads, ratesOf, roundedRate, shownRate } from './co-financing-rates.ts';
import type { Facts } from './facts.ts';
import { financingLines, financingReads, isZero, type FinancingLine } from './financing-lines.ts';
import { flexibilityAmount } from './flexibility-amount.ts';
import { fails, money, notApplicable, number, passes, passesWhen, percentage, unknown, type Failure, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import { addDecimals, compareDecimals, partOf, percentageOf, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** Of the support of ERDF and ESF+ to a priority; Art 25(2) CPR. */
const crossFinancingMaximum = '15';

/** Of what a transfer without a decision may take its share; Art 24(5) CPR. */
const transferLimits = [
	{ question: 'priority-initial-allocation', share: '8', message: 'priority' },
	{ question: 'programme-budget', share: '4', message: 'programme' }
] as const;

/** Per cent of the Fund, technical assistance at real cost or flat rate; Art 36(4) and (5) CPR. */
const assistanceCeilings: Readonly<Record<string, Decimal>> = { 'ESF+': '4', ERDF: '3.5', CF: '2.5', JTF: '4', EMFAF: '6' };
const materialDeprivationCeiling = '5';
const smallMemberStateCeiling = '6';

const financingAddsUp: Rule = {
	id: 'p45',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: 'annex:V/3.6/table-11' },
		{ kind: 'law', act: 'cpr', place: '22(3)(g)(ii)' }
	],
	reads: rateReads,
	judge: (facts) => {
		if (!facts.isAsked('financing')) return notApplicable;
		const lines = financingLines(facts);
		if (lines.length === 0) return unknown('financing');
		const form = facts.choice('technical-assistance-form');
		const failures: Failure[] = [];
		const missing: Id[] = [];
		for (const line of lines) {
			const { row } = line;
			const at = (column: Id) => ({ question: 'financing', row: row.id, column });
			if (line.rateBase === undefined) missing.push('financing');
			if (row.choice('basis') === 'public' && !isZero(line.nationalPrivate)) {
				const values = { line: number(row.number), amount: money(line.nationalPrivate) };
				failures.push({ message: 'private', at: at('national-private'), values });
			}
			for (const column of ['union-ta', 'flexibility-ta']) {
				const amount = row.decimal(column) ?? '0';
				if (isZero(amount) || form === 'flat-rate') continue;
				if (form === undefined) missing.push('technical-assistance-form');
				else
					failures.push({ message: 'assistance', at: at(column), values: { line: number(row.number), amount: money(amount) } });
			}
		}
		const rates = ratesOf(facts);
		const claimed = rates.find(({ source }) => source === 'rate');
		const [first, ...others] = rates.filter(({ source, whole }) => source === 'line' && !isZero(whole));
		if (claimed === undefined) missing.push('rate-claimed');
		if (claimed !== undefined && first !== undefined && missing.length === 0) {
			const isHigher = (left: Decimal, right: Decimal): boolean => compareDecimals(left, right) > 0;
			const highest = others.reduce((best, rate) => (isHigher(roundedRate(rate), roundedRate(best)) ? rate : best), first);
			if (compareDecimals(roundedRate(highest), roundedRate(claimed)) !== 0) {
				const values = { claimed: shownRate(claimed), rate: shownRate(highest), line: number(highest.line ?? 1) };
				failures.push({ message: 'rate', at: { question: 'rate-claimed' }, values });
			}
		}
		return settle(failures, missing);
	}
};

const transferWithoutDecision: Rule = {
	id: 'p47',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '24(5)' },
		{ kind: 'law', act: 'cpr', place: '24(5)', reading: true }
	],
	reads: ['clld-use', 'transfer-amount', 'priority-initial-allocation', 'programme-budget'],
	judge: (facts) => {
		if (facts.choice('clld-use') === 'no' || !facts.isAsked('transfer-amount')) return notApplicable;
		const amount = facts.decimal('transfer-amount');
		if (amount === undefined) return unknown('transfer-amount');
		if (isZero(amount)) return notApplicable;
		const failures: Failure[] = [];
		const missing: Id[] = [];
		for (const { question, share, message } of transferLimits) {
			const whole = facts.decimal(question);
			if (whole === undefined) missing.push(question);
			else if (compareDecimals(amount, partOf(whole, share)) > 0) {
				const limit = partOf(whole, share);
				const values = { amount: money(amount), limit: money(limit), over: money(subtractDecimals(amount, limit)) };
				failures.push({ message, at: { question: 'transfer-amount' }, values });
			}
		}
		return settle(failures, missing);
	}
};

const crossFinancingWithinMaximum: Rule = {
	id: 'p48',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'cpr', place: '25(2)' }],
	reads: ['cross-financing-share', ...financingReads],
	judge: (facts) => {
		if (!facts.isAsked('cross-financing-share')) return notApplicable;
		const share = facts.decimal('cross-financing-share');
		if (share === undefined) return unknown('cross-financing-share');
		if (compareDecimals(share, crossFinancingMaximum) <= 0) return passes;
		const support = addDecimals(
			financingLines(facts)
				.filter(({ fund }) => fund === 'ESF+' || fund === 'ERDF')
				.map(({ union }) => union)
		);
		if (isZero(support)) return fails('cross-financing-share', { share: percentage(share) }, 'share');
		const over = partOf(support, subtractDecimals(share, crossFinancingMaximum));
		return fails('cross-financing-share', { share: percentage(share), over: money(over) }, 'share-and-amount');
	}
};

/** The lowest and the highest ceiling that the answers leave open, for a Fund. */
const assistanceCeiling = (facts: Facts, fund: string) => {
	const general = assistanceCeilings[fund] ?? '4';
	const kind = facts.choice('ta-ceiling');
	const special = kind === 'material-deprivation' && fund === 'ESF+' ? materialDeprivationCeiling : general;
	const chosen = kind === 'small-member-state' ? smallMemberStateCeiling : special;
	const outermost = facts.choice('outermost-only');
	return {
		lowest: addDecimals([chosen, outermost === 'yes' ? '1' : '0']),
		highest: addDecimals([kind === undefined ? smallMemberStateCeiling : chosen, outermost === 'no' ? '0' : '1']),
		missing: [...(kind === undefined ? ['ta-ceiling'] : []), ...(outermost === undefined ? ['outermost-only'] : [])]
	};
};

const assistanceWithinCeiling: Rule = {
	id: 'p49',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '36(4)(b)' },
		{ kind: 'law', act: 'cpr', place: '36(5)' }
	],
	reads: ['ta-share', 'ta-ceiling', 'outermost-only', ...financingReads],
	judge: (facts) => {
		if (!facts.isAsked('ta-share')) return notApplicable;
		const failures: Failure[] = [];
		const missing: Id[] = [];
		const share = facts.decimal('ta-share');
		if (share === undefined) missing.push('ta-share');
		else {
			const ceiling = assistanceCeiling(facts, 'ESF+');
			if (compareDecimals(share, ceiling.highest) > 0) {
				const values = { share: percentage(share), maximum: percentage(ceiling.highest) };
				failures.push({ message: 'share', at: { question: 'ta-share' }, values });
			} else if (compareDecimals(share, ceiling.lowest) > 0) missing.push(...ceiling.missing);
		}
		for (const line of financingLines(facts)) {
			if (line.fund === undefined || isZero(line.assistance)) continue;
			const ceiling = assistanceCeiling(facts, line.fund);
			const operations = subtractDecimals(line.union, line.assistance);
			if (compareDecimals(line.assistance, partOf(operations, ceiling.highest)) > 0) {
				failures.push(assistanceFailure(line, operations, ceiling.highest));
			} else if (compareDecimals(line.assistance, partOf(operations, ceiling.lowest)) > 0) missing.push(...ceiling.missing);
		}
		return settle(failures, missing);
	}
};

const assistanceFailure = ({ row, assistance }: FinancingLine, operations: Decimal, maximum: Decimal): Failure => ({
	message: 'line',
	at: { question: 'financing', row: row.id, column: 'union-ta' },
	values: {
		line: number(row.number),
		share: percentage(percentageOf(assistance, operations) ?? '100'),
		maximum: percentage(maximum),
		over: money(subtractDecimals(assistance, partOf(operations, maximum)))
	}
});

const runningCostsOutsideAssistance: Rule = {
	id: 'p50',
	severity: 'recommended',
	basis: [{ kind: 'law', act: 'cpr', place: '34(1)(c)', reading: true }],
	reads: ['ta-support-actions', 'ta-support-amount'],
	judge: (facts) => {
		if (!facts.isAsked('ta-support-actions')) return notApplicable;
		const actions = facts.choices('ta-support-actions');
		if (actions.length > 0) return passesWhen(!actions.includes('lag-running-costs'), 'ta-support-actions');
		const amount = facts.decimal('ta-support-amount');
		return amount !== undefined && isZero(amount) ? notApplicable : unknown('ta-support-actions');
	}
};

export const financialPlanRules: readonly Rule[] = [
	financingAddsUp,
	flexibilityAmount,
	transferWithoutDecision,
	crossFinancingWithinMaximum,
	assistanceWithinCeiling,
	runningCostsOutsideAssistance
];
