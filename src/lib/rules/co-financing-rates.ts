import type { Facts } from './facts.ts';
import { financingLines, financingReads, type FinancingLine } from './financing-lines.ts';
import { percentage, type Place, type RuleValue } from './rule.ts';
import { addDecimals, compareDecimals, partOf, percentageOf } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** A maximum in per cent. While answers are missing it is known only to lie between two figures. */
export interface Ceiling {
	readonly lowest: Decimal;
	readonly highest: Decimal;
	readonly missing: readonly Id[];
}

/** The rate claimed, or that of a row of Table 11: `part` of `whole`, exact. */
export interface Rate {
	readonly source: 'rate' | 'line';
	readonly at: Place;
	readonly part: Decimal;
	readonly whole: Decimal;
	/** Of a row: its number. */
	readonly line?: number;
	/** Art 112 does not apply to the EMFAF. */
	readonly isEmfaf: boolean;
	/** Without the bonus for CLLD and without the special rates of the ESF+. */
	readonly ceiling: Ceiling;
}

export const bonusPoints = '10';

/** Of eligible public expenditure; Art 40 of the EMFAF Regulation. */
const emfafMaximum = '70';

/** Art 112(3) CPR: in general, and where the category of the region was a lower one in 2014–2020. */
const maxima: Readonly<Record<string, { readonly general: Decimal; readonly raised: Decimal; readonly history?: string }>> = {
	'less-developed': { general: '85', raised: '85' },
	outermost: { general: '85', raised: '85' },
	transition: { general: '60', raised: '70', history: 'was-less-developed' },
	'more-developed': { general: '40', raised: '50', history: 'was-transition' }
};

const jtfMaxima: Readonly<Record<string, Decimal>> = {
	'less-developed': '85',
	outermost: '85',
	transition: '70',
	'more-developed': '50'
};

/** Not Funds to which Art 112(3) gives a rate by category of region. */
const otherFunds = ['CF', 'EMFAF', 'EAFRD'];

export const rateReads: readonly Id[] = [
	...financingReads,
	'rate-claimed',
	'programme-funds',
	'categories-of-region',
	'category-history'
];

/** The rate claimed for the priority, and the rates that follow from the complete rows of its financing. */
export const ratesOf = (facts: Facts): readonly Rate[] => {
	const lines = financingLines(facts);
	const claimed = facts.decimal('rate-claimed');
	const rates: Rate[] = [];
	if (claimed !== undefined) {
		const isEmfaf = isEmfafPriority(facts, lines);
		rates.push({
			source: 'rate',
			at: { question: 'rate-claimed' },
			part: claimed,
			whole: '100',
			isEmfaf,
			ceiling: isEmfaf ? exactly(emfafMaximum) : ceilingOfPriority(facts, lines)
		});
	}
	for (const line of lines) {
		const isEmfaf = line.fund === 'EMFAF';
		if (line.rateBase === undefined || (!isEmfaf && otherFunds.includes(line.fund ?? ''))) continue;
		rates.push({
			source: 'line',
			at: { question: 'financing', row: line.row.id, column: 'union' },
			part: line.union,
			whole: isEmfaf ? addDecimals([line.union, line.nationalPublic]) : line.rateBase,
			line: line.row.number,
			isEmfaf,
			ceiling: isEmfaf ? exactly(emfafMaximum) : ceilingFor(facts, line.fund, line.category)
		});
	}
	return rates;
};

/** Whether the money of the priority comes from the EMFAF alone. */
export const isEmfafPriority = (facts: Facts, lines: readonly FinancingLine[]): boolean => {
	const funds = lines.flatMap(({ fund }) => fund ?? []);
	if (funds.length > 0) return funds.every((fund) => fund === 'EMFAF');
	return isOnlyFund(facts, 'emfaf');
};

/** The rate claimed is the highest of the priority, so the most generous of its categories decides. */
const ceilingOfPriority = (facts: Facts, lines: readonly FinancingLine[]): Ceiling => {
	const planned = lines.filter(({ fund, category }) => category !== undefined && !otherFunds.includes(fund ?? ''));
	const fund = isOnlyFund(facts, 'jtf') ? 'JTF' : undefined;
	const ceilings =
		planned.length > 0
			? planned.map((line) => ceilingFor(facts, line.fund, line.category))
			: facts.choices('categories-of-region').map((category) => ceilingFor(facts, fund, category));
	if (ceilings.length === 0) return ceilingFor(facts, fund, undefined);
	const highest = (side: 'lowest' | 'highest'): Decimal =>
		ceilings.map((ceiling) => ceiling[side]).reduce((left, right) => (compareDecimals(left, right) >= 0 ? left : right));
	return {
		lowest: highest('lowest'),
		highest: highest('highest'),
		missing: ceilings.flatMap(({ missing }) => missing)
	};
};

const ceilingFor = (facts: Facts, fund: string | undefined, category: string | undefined): Ceiling => {
	const covered = facts.choices('categories-of-region');
	const known = category ?? (covered.length === 1 ? covered[0] : undefined);
	const jtf = fund === 'JTF' ? jtfMaxima[known ?? ''] : undefined;
	if (jtf !== undefined) return exactly(jtf);
	const maximum = maxima[known ?? ''];
	if (!maximum) return { lowest: '40', highest: '85', missing: [covered.length === 0 ? 'categories-of-region' : 'financing'] };
	if (maximum.history === undefined) return exactly(maximum.general);
	const history = facts.choices('category-history');
	if (history.length > 0) return exactly(history.includes(maximum.history) ? maximum.raised : maximum.general);
	const open = facts.isAsked('category-history') ? 'category-history' : 'categories-of-region';
	return { lowest: maximum.general, highest: maximum.raised, missing: [open] };
};

const isOnlyFund = (facts: Facts, fund: Id): boolean => {
	const funds = facts.choices('programme-funds');
	return funds.length === 1 && funds[0] === fund;
};

export const exactly = (maximum: Decimal): Ceiling => ({ lowest: maximum, highest: maximum, missing: [] });

export const raisedBy = (points: Decimal, { lowest, highest, missing }: Ceiling): Ceiling => ({
	lowest: addDecimals([lowest, points]),
	highest: addDecimals([highest, points]),
	missing
});

export const exceeds = (rate: Rate, maximum: Decimal): boolean => compareDecimals(rate.part, partOf(rate.whole, maximum)) > 0;

/** "open" while it depends on answers that are missing. */
export const compareWithCeiling = (rate: Rate, ceiling: Ceiling): 'within' | 'open' | 'above' => {
	if (exceeds(rate, ceiling.highest)) return 'above';
	return exceeds(rate, ceiling.lowest) ? 'open' : 'within';
};

export const shownRate = (rate: Rate): RuleValue => percentage(roundedRate(rate));

export const roundedRate = (rate: Rate): Decimal => percentageOf(rate.part, rate.whole) ?? '0';
