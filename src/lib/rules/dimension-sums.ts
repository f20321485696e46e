import {
	breakdown,
	categoryValue,
	dimensionQuestions,
	dimensionRows,
	dimensions,
	isUnder,
	objectiveValue,
	pairsOf,
	sumOf,
	type Dimension,
	type DimensionRow
} from './dimension-rows.ts';
import type { Facts } from './facts.ts';
import { failsAt, money, notApplicable, place, unknown, type Failure, type Rule } from './rule.ts';
import { addDecimals, compareDecimals, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';

/** A table of types of intervention with its rows. */
interface Filled extends Dimension {
	readonly rows: readonly DimensionRow[];
}

interface UnionAmount {
	readonly category: string | undefined;
	/** With the flexibility amount, without technical assistance; absent where it cannot be read. */
	readonly amount: Decimal | undefined;
}

export const sumsAgree: Rule = {
	id: 'p22',
	severity: 'recommended',
	basis: [breakdown, { kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.3', reading: true }],
	reads: ['clld-use', 'financing', ...dimensionQuestions],
	judge: (facts) => {
		if (facts.choice('clld-use') === 'no') return notApplicable;
		const financing = unionAmounts(facts);
		const isFinanced = financing.length > 0 && financing.every(isReadable);
		const all = dimensions.map((dimension) => ({ ...dimension, rows: dimensionRows(facts, dimension.question) }));
		const readable = all.filter(({ rows }) => rows.length > 0 && rows.every(isReadable));
		const missing = [
			...(isFinanced ? [] : ['financing']),
			...all.filter((table) => !readable.includes(table)).map(({ question }) => question)
		];
		if (!isFinanced || readable.length === 0) return unknown(...missing);
		const failures = readable.flatMap((table) => differences(table, financing));
		const [first, ...others] = readable.filter(({ question }) =>
			failures.every(({ at }) => !('question' in at) || at.question !== question)
		);
		if (first) failures.push(...others.flatMap((other) => splits(other, first)));
		return failures.length === 0 && missing.length > 0 ? unknown(...missing) : failsAt(failures);
	}
};

const unionAmounts = (facts: Facts): readonly UnionAmount[] =>
	facts
		.rows('financing')
		.filter((row) => row.choice('fund') === 'ESF+')
		.map((row) => {
			const union = row.decimal('union');
			const amount = union === undefined ? undefined : addDecimals([union, row.decimal('flexibility') ?? '0']);
			return { category: row.choice('category'), amount };
		});

const isReadable = ({ category, amount }: UnionAmount): boolean => category !== undefined && amount !== undefined;

/** Categories of region in which a table does not add up to the financing. */
const differences = ({ question, table, rows }: Filled, financing: readonly UnionAmount[]): Failure[] => {
	const inCategory = (of: readonly UnionAmount[], category: string) => sumOf(of.filter((one) => one.category === category));
	const categories = new Set([...financing, ...rows].flatMap(({ category }) => category ?? []));
	return [...categories].flatMap((category) =>
		unequal(inCategory(rows, category), inCategory(financing, category), question, {
			table: place(table),
			...categoryValue(category)
		})
	);
};

/** Specific objectives to which two tables give different shares of the same money; Table 11 is not divided by objective. */
const splits = ({ question, table, rows }: Filled, reference: Filled): readonly Failure[] => {
	const all = [...rows, ...reference.rows];
	if (all.some(({ objective }) => objective === undefined)) return [];
	return pairsOf(all).flatMap((pair) => {
		const under = (of: readonly DimensionRow[]) => sumOf(of.filter((row) => isUnder(row, pair)));
		const values = {
			table: place(table),
			reference: place(reference.table),
			...objectiveValue(pair.objective),
			...categoryValue(pair.category)
		};
		return unequal(under(rows), under(reference.rows), question, values).map((failure) => ({ ...failure, message: 'split' }));
	});
};

const unequal = (sum: Decimal, expected: Decimal, question: string, values: Failure['values']): Failure[] => {
	const order = compareDecimals(sum, expected);
	if (order === 0) return [];
	const difference = order > 0 ? subtractDecimals(sum, expected) : subtractDecimals(expected, sum);
	const figures = { sum: money(sum), expected: money(expected), difference: money(difference) };
	return [{ message: order > 0 ? 'over' : 'under', at: { question }, values: { ...values, ...figures } }];
};
