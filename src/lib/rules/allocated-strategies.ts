import type { Facts, RowFacts } from './facts.ts';
import { addDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** A strategy with its allocations by Fund and programme. */
export interface AllocatedStrategy {
	readonly name: string;
	readonly rows: readonly RowFacts[];
	/** The total public contribution over all Funds; absent while an amount is missing. */
	readonly contribution: Decimal | undefined;
	/** Management, monitoring, evaluation and animation; absent where none is entered. */
	readonly running: Decimal | undefined;
	/** The row in which running costs are entered first. */
	readonly runningRow: RowFacts | undefined;
}

/** Rows of one name are one strategy; a row without a name stands alone. */
export const allocatedStrategies = (facts: Facts): readonly AllocatedStrategy[] => {
	const rowsByName = new Map<string, RowFacts[]>();
	for (const row of facts.rows('strategy-allocations')) {
		const name = nameOf(row);
		const rows = rowsByName.get(name);
		if (rows) rows.push(row);
		else rowsByName.set(name, [row]);
	}
	return [...rowsByName].map(([name, rows]) => ({
		name,
		rows,
		contribution: sumOf(rows, ['fund-contribution', 'national-public']),
		running: sumOf(
			rows.filter((row) => row.decimal('management-animation') !== undefined),
			['management-animation']
		),
		runningRow: rows.find((row) => row.decimal('management-animation') !== undefined)
	}));
};

/** Absent where there is nothing to add, or an amount is missing. */
const sumOf = (rows: readonly RowFacts[], columns: readonly Id[]): Decimal | undefined => {
	const amounts = rows.flatMap((row) => columns.map((column) => row.decimal(column)));
	const known = amounts.filter((amount) => amount !== undefined);
	return known.length === 0 || known.length < amounts.length ? undefined : addDecimals(known);
};

export const nameOf = (row: RowFacts): string => row.text('strategy')?.replace(/\s+/g, ' ') ?? String(row.number);

/** The public contribution of a row, as far as it is entered. */
export const rowContribution = (row: RowFacts): Decimal =>
	addDecimals([row.decimal('fund-contribution') ?? '0', row.decimal('national-public') ?? '0']);
