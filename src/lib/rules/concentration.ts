import type { Facts } from './facts.ts';
import { isZero } from './financing-lines.ts';
import { codes, money, notApplicable, percentage, unknown, type Failure, type Judgement, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import { compareDecimals, partOf, percentageOf, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** Minimum shares of the national ESF+ resources; Arts 7(3) to 7(6) and 9(2) of the ESF+ Regulation. */
const minima = {
	'social-inclusion': '25',
	'most-deprived': '3',
	'child-poverty': '5',
	youth: '12.5',
	'capacity-building': '0.25'
} as const;

const shareReads: readonly Id[] = ['programme-funds', 'national-esf-total', 'national-shares'];

/** National shares are a matter of programmes with ESF+ money. */
const concernsEsf = (facts: Facts): boolean => {
	const funds = facts.choices('programme-funds');
	return facts.isAsked('national-shares') && (funds.length === 0 || funds.includes('esf-plus'));
};

interface Tested {
	readonly failures: readonly Failure[];
	readonly missing: readonly Id[];
}

/** Each row for the theme gives the amount of all programmes, so each is tested by itself. */
const testShare = (facts: Facts, theme: keyof typeof minima): Tested => {
	const total = facts.decimal('national-esf-total');
	const rows = facts.rows('national-shares').filter((row) => row.choice('theme') === theme);
	const failures: Failure[] = [];
	const missing: Id[] = [];
	if (rows.length === 0) missing.push('national-shares');
	if (total === undefined) return { failures, missing: [...missing, 'national-esf-total'] };
	const required = partOf(total, minima[theme]);
	for (const row of rows) {
		const amount = row.decimal('national-amount');
		if (amount === undefined) missing.push('national-shares');
		else if (compareDecimals(amount, required) < 0) {
			failures.push({
				message: 'share',
				at: { question: 'national-shares', row: row.id, column: 'national-amount' },
				values: {
					share: percentage(percentageOf(amount, total) ?? '0'),
					required: money(required),
					short: money(subtractDecimals(required, amount))
				}
			});
		}
	}
	return { failures, missing };
};

const judgeShare = (facts: Facts, theme: keyof typeof minima): Judgement => {
	const { failures, missing } = testShare(facts, theme);
	return settle(failures, missing);
};

/** For shares that bind only some Member States, which the user names. */
const judgeRaisedShare = (facts: Facts, theme: 'child-poverty' | 'youth'): Judgement => {
	if (!concernsEsf(facts)) return notApplicable;
	const raised = facts.choices('raised-thresholds');
	if (raised.length === 0) return unknown('raised-thresholds');
	return raised.includes(theme) ? judgeShare(facts, theme) : notApplicable;
};

const youthPriority: Rule = {
	id: 'p39',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'esf-plus', place: '11' },
		{ kind: 'law', act: 'esf-plus', place: '7(6)' }
	],
	reads: ['priority-kind', 'specific-objectives', 'national-shares'],
	judge: (facts) => {
		if (!facts.isAsked('national-shares') || !facts.choices('priority-kind').includes('youth-employment')) return notApplicable;
		const objectives = facts.choices('specific-objectives');
		if (objectives.length === 0) return unknown('specific-objectives');
		const failures: Failure[] = [];
		const at = { question: 'specific-objectives' };
		if (!objectives.includes('a')) failures.push({ message: 'without-a', at, values: {} });
		const strangers = objectives.filter((code) => !['a', 'f', 'l'].includes(code));
		if (strangers.length > 0) {
			failures.push({ message: 'others', at, values: { objectives: codes('esf-specific-objectives', ...strangers) } });
		}
		return settle(failures, []);
	}
};

const socialInclusion: Rule = {
	id: 'p40',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'esf-plus', place: '7(4)' },
		{ kind: 'law', act: 'esf-plus', place: '7(5)' },
		{ kind: 'law', act: 'esf-plus', place: '7(8)' }
	],
	reads: shareReads,
	judge: (facts) => (concernsEsf(facts) ? judgeShare(facts, 'social-inclusion') : notApplicable)
};

const mostDeprived: Rule = {
	id: 'p41',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'esf-plus', place: '7(5)' }],
	reads: shareReads,
	judge: (facts) => (concernsEsf(facts) ? judgeShare(facts, 'most-deprived') : notApplicable)
};

const childPoverty: Rule = {
	id: 'p42',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'esf-plus', place: '7(3)' }],
	reads: [...shareReads, 'raised-thresholds'],
	judge: (facts) => judgeRaisedShare(facts, 'child-poverty')
};

const youth: Rule = {
	id: 'p43',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'esf-plus', place: '7(6)' }],
	reads: [...shareReads, 'raised-thresholds'],
	judge: (facts) => judgeRaisedShare(facts, 'youth')
};

const partnerCapacity: Rule = {
	id: 'p44',
	severity: 'legal',
	basis: [{ kind: 'law', act: 'esf-plus', place: '9(2)' }],
	reads: [...shareReads, 'raised-thresholds', 'partner-capacity-amount'],
	judge: (facts) => {
		if (!concernsEsf(facts)) return notApplicable;
		const failures: Failure[] = [];
		const missing: Id[] = [];
		const amount: Decimal | undefined = facts.decimal('partner-capacity-amount');
		if (amount === undefined) missing.push('partner-capacity-amount');
		else if (isZero(amount)) failures.push({ message: 'nothing', at: { question: 'partner-capacity-amount' }, values: {} });
		const raised = facts.choices('raised-thresholds');
		if (raised.length === 0) missing.push('raised-thresholds');
		if (raised.includes('capacity-building')) {
			const share = testShare(facts, 'capacity-building');
			failures.push(...share.failures);
			missing.push(...share.missing);
		}
		return settle(failures, missing);
	}
};

export const concentrationRules: readonly Rule[] = [
	youthPriority,
	socialInclusion,
	mostDeprived,
	childPoverty,
	youth,
	partnerCapacity
];
