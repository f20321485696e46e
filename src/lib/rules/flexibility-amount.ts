import type { Facts, RowFacts } from './facts.ts';
import { financingLines, financingReads, type FinancingLine } from './financing-lines.ts';
import { codes, money, notApplicable, number, options, unknown, type Failure, type Rule } from './rule.ts';
import { settle } from './settle.ts';
import { addDecimals, compareDecimals, partOf, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** Of the contribution for 2026 and 2027; Art 86(1) CPR. */
const flexibilityShare = '50';

export const flexibilityAmount: Rule = {
	id: 'p46',
	severity: 'legal',
	basis: [
		{ kind: 'law', act: 'cpr', place: '86(1)' },
		{ kind: 'law', act: 'cpr', place: '86(1)', reading: true }
	],
	reads: [...financingReads, 'yearly-appropriations'],
	judge: (facts) => {
		if (!facts.isAsked('financing')) return notApplicable;
		const lines = financingLines(facts);
		if (lines.length === 0) return unknown('financing');
		const failures: Failure[] = [];
		const missing: Id[] = [];
		for (const { row, union, flexibility } of lines) {
			if (row.decimal('flexibility') === undefined || row.decimal('union') === undefined) missing.push('financing');
			const rest = subtractDecimals(union, flexibility);
			if (row.decimal('union') === undefined || compareDecimals(flexibility, rest) <= 0) continue;
			failures.push({
				message: 'fails',
				at: { question: 'financing', row: row.id, column: 'flexibility' },
				values: { line: number(row.number), flexibility: money(flexibility), rest: money(rest) }
			});
		}
		const yearly = testHalves(facts, lines);
		return settle([...failures, ...yearly.failures], [...missing, ...yearly.missing]);
	}
};

/** The flexibility amount of each Fund and category of region beside half of its two years, where these are entered. */
const testHalves = (
	facts: Facts,
	lines: readonly FinancingLine[]
): { readonly failures: readonly Failure[]; readonly missing: readonly Id[] } => {
	const years = facts.rows('yearly-appropriations');
	const failures: Failure[] = [];
	const missing: Id[] = [];
	for (const year of years) {
		const { fund, category } = pairOf(year);
		if (fund === undefined || category === undefined) {
			missing.push('yearly-appropriations');
			continue;
		}
		const isSame = (other: Pair): boolean => other.fund === fund && other.category === category;
		const alike = years.filter((row) => isSame(pairOf(row)));
		if (alike[0]?.id !== year.id) continue;
		const amounts = alike.flatMap((row) => [row.decimal('year-2026'), row.decimal('year-2027')]);
		const [first, ...others] = lines.filter(isSame);
		if (amounts.includes(undefined)) missing.push('yearly-appropriations');
		if (first === undefined) missing.push('financing');
		if (first === undefined || amounts.includes(undefined)) continue;
		// A line without the amount is missing already.
		if ([first, ...others].some(({ row }) => row.decimal('flexibility') === undefined)) continue;
		const flexibility = addDecimals([first, ...others].map((line) => line.flexibility));
		const half = partOf(addDecimals(amounts.map((amount) => amount ?? '0')), flexibilityShare);
		if (isSameToTheCent(flexibility, half)) continue;
		failures.push({
			message: 'half',
			at: { question: 'financing', row: first.row.id, column: 'flexibility' },
			values: {
				fund: codes('funds', fund),
				category: options('financing', [category], 'category'),
				flexibility: money(flexibility),
				half: money(half)
			}
		});
	}
	return { failures, missing };
};

interface Pair {
	readonly fund: string | undefined;
	readonly category: string | undefined;
}

const pairOf = (row: RowFacts): Pair => ({ fund: row.choice('fund'), category: row.choice('category') });

/** Half of an odd number of cents may be rounded either way. */
const isSameToTheCent = (left: Decimal, right: Decimal): boolean =>
	compareDecimals(subtractDecimals(left, right), '0.01') < 0 && compareDecimals(subtractDecimals(right, left), '0.01') < 0;
