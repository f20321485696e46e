import { codes, options } from './rule.ts';
import type { Facts } from './facts.ts';
import { addDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Basis } from '#lib/guide/source.ts';

/** A dimension of Annex I CPR by its question, and the table of the template that it fills. */
export interface Dimension {
	readonly question: Id;
	readonly table: Id;
}

export const dimensions: readonly Dimension[] = [
	{ question: 'dimension-1', table: 'table-4' },
	{ question: 'dimension-2', table: 'table-5' },
	{ question: 'dimension-3', table: 'table-6' },
	{ question: 'dimension-6', table: 'table-7' },
	{ question: 'dimension-7', table: 'table-8' }
];

export const dimensionQuestions: readonly Id[] = dimensions.map(({ question }) => question);

export const breakdown: Basis = { kind: 'law', act: 'cpr', place: '22(3)(d)(viii)' };

export interface DimensionRow {
	readonly id: string;
	readonly number: number;
	readonly objective: string | undefined;
	readonly category: string | undefined;
	readonly code: string | undefined;
	readonly amount: Decimal | undefined;
}

export const dimensionRows = (facts: Facts, question: Id): readonly DimensionRow[] =>
	facts.rows(question).map((row) => ({
		id: row.id,
		number: row.number,
		objective: row.choice('objective'),
		category: row.choice('category'),
		code: row.choice('code'),
		amount: row.decimal('amount')
	}));

export const sumOf = (rows: readonly Pick<DimensionRow, 'amount'>[]): Decimal =>
	addDecimals(rows.flatMap(({ amount }) => amount ?? []));

export const objectiveValue = (objective: string) => ({ objective: codes('esf-specific-objectives', objective) });

export const categoryValue = (category: string) => ({ category: options('financing', [category], 'category') });

export interface Pair {
	readonly objective: string;
	readonly category: string;
}

export const isUnder = (row: DimensionRow, { objective, category }: Pair): boolean =>
	row.objective === objective && row.category === category;

/** Each specific objective with each category of region in which it has a row, once. */
export const pairsOf = (rows: readonly DimensionRow[]): readonly Pair[] => {
	const pairs = new Map<string, Pair>();
	for (const { objective, category } of rows) {
		if (objective && category) pairs.set(`${objective} ${category}`, { objective, category });
	}
	return [...pairs.values()];
};
