import type { Facts, RowFacts } from './facts.ts';
import { notApplicable, options, percentage, unknown, type Failure, type Judgement, type Place, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** Arts 54 to 56 CPR. */
export const ceilings: Readonly<Record<string, Decimal>> = {
	'indirect-of-direct': '7',
	'indirect-of-staff': '15',
	'indirect-calculated': '25',
	'staff-of-direct': '20',
	'remaining-of-staff': '40'
};

const flatRateReads: readonly Id[] = ['grant-forms', 'cost-methods', 'cost-options'];

interface FlatRate {
	readonly row: RowFacts;
	readonly costKind: string | undefined;
	readonly kind: string | undefined;
}

/** The rows that apply a flat rate; one that is only named, without the form, counts as well. */
const flatRates = (facts: Facts): readonly FlatRate[] =>
	facts.rows('cost-options').flatMap((row) => {
		const form = row.choice('form');
		const kind = row.choice('flat-rate-kind');
		const isFlatRate = form === 'flat-rate' || (form === undefined && kind !== undefined);
		return isFlatRate ? [{ row, costKind: row.choice('cost-kind'), kind }] : [];
	});

/** What to say while no row applies a flat rate. */
const withoutFlatRates = (facts: Facts): Judgement => {
	const forms = facts.choices('grant-forms');
	const methods = facts.choices('cost-methods');
	if (forms.includes('flat-rates') || methods.includes('off-the-shelf')) return unknown('cost-options');
	const isAnswered = forms.length > 0 || methods.length > 0 || facts.rows('cost-options').length > 0;
	return isAnswered ? notApplicable : unknown('cost-options');
};

const at = (row: RowFacts, column: Id): Place => ({ question: 'cost-options', row: row.id, column });

const kindOf = (kind: string | undefined) => options('cost-options', kind === undefined ? [] : [kind], 'flat-rate-kind');

/** Kinds of cost that make up one operation, so that their rates meet in one budget. */
export const budgets: readonly (readonly string[])[] = [
	['preparation'],
	['lag-staff', 'lag-other'],
	['operation-staff', 'operation-other', 'participant-costs'],
	['small-operation'],
	['cooperation']
];

const exclusiveRates: Rule = {
	id: 'c40',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '56(3)' },
		{ kind: 'law', act: 'cpr', place: '56(1)', reading: true }
	],
	reads: flatRateReads,
	judge: (facts) => {
		if (!facts.isAsked('cost-options')) return notApplicable;
		const rates = flatRates(facts);
		if (rates.length === 0) return withoutFlatRates(facts);
		const failures = budgets.flatMap((budget) => {
			const together = rates.filter(({ costKind }) => costKind !== undefined && budget.includes(costKind));
			if (!together.some(({ kind }) => kind === 'remaining-of-staff')) return [];
			return together.flatMap(({ row, costKind, kind }): readonly Failure[] => {
				if (kind === undefined || kind === 'remaining-of-staff') return [];
				const values = {
					cost: options('cost-options', costKind === undefined ? [] : [costKind], 'cost-kind'),
					rate: kindOf(kind)
				};
				return [{ message: kind === 'staff-of-direct' ? 'staff' : 'indirect', at: at(row, 'flat-rate-kind'), values }];
			});
		});
		const isOpen = rates.some(({ costKind, kind }) => costKind === undefined || kind === undefined);
		return settle(failures, isOpen ? ['cost-options'] : []);
	}
};

const ratesWithinCeilings: Rule = {
	id: 'c41',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '54' },
		{ kind: 'law', act: 'cpr', place: '55(1)' },
		{ kind: 'law', act: 'cpr', place: '56(1)' }
	],
	reads: flatRateReads,
	judge: (facts) => {
		if (!facts.isAsked('cost-options')) return notApplicable;
		const rates = flatRates(facts);
		if (rates.length === 0) return withoutFlatRates(facts);
		const failures: Failure[] = [];
		let isOpen = false;
		for (const { row, kind } of rates) {
			const ceiling = ceilings[kind ?? ''];
			const rate = row.decimal('rate');
			if (ceiling === undefined || rate === undefined) isOpen = true;
			else if (compareDecimals(rate, ceiling) > 0) {
				const values = { kind: kindOf(kind), rate: percentage(rate), ceiling: percentage(ceiling) };
				failures.push({ message: 'fails', at: at(row, 'rate'), values });
			}
		}
		return settle(failures, isOpen ? ['cost-options'] : []);
	}
};

export const flatRateRules: readonly Rule[] = [exclusiveRates, ratesWithinCeilings];
