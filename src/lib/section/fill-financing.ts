import type { Composition } from './compose.ts';
import { formatNumber } from './figures.ts';
import {
	amountCell,
	amountIn,
	answerCell,
	filledRows,
	plainCell,
	questionCell,
	type Cell,
	type Cells,
	type Filling
} from './table-cell.ts';
import { addDecimals, percentageOf } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Row } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';

/** Amounts of Table 11 by column; `union` is the sum over its parts. */
interface Amounts {
	readonly union: Decimal;
	readonly withoutFlexibility: Decimal;
	readonly technicalAssistance: Decimal;
	readonly flexibility: Decimal;
	readonly flexibilityTechnicalAssistance: Decimal;
	readonly national: Decimal;
	readonly nationalPublic: Decimal;
	readonly nationalPrivate: Decimal;
	readonly total: Decimal;
}

/** Table 11 (Annex V, 3.6) in the variant of Art 36(4) `real-cost` or Art 36(5) `flat-rate`; sums and rates are computed, not typed. */
export const fillFinancing = (composition: Composition, variant: 'real-cost' | 'flat-rate'): Filling => {
	const { draft, words } = composition;
	const rows = filledRows(composition, 'financing');
	const amounts = rows.map((row) => rowAmounts(row, variant));
	const constant: Cells = { objective: plainCell('4'), priority: answerCell(composition, 'priority-number') };
	return {
		questions: ['financing', 'priority-number', 'technical-assistance-form'],
		rows: [
			...rows.map((row, index) => ({
				kind: 'row' as const,
				cells: {
					...constant,
					basis: questionCell(composition, 'financing', row, 'basis'),
					fund: plainCell((row.cells['fund'] ?? '').trim()),
					category: questionCell(composition, 'financing', row, 'category'),
					...amountCells(amounts[index] ?? sumAmounts([]), draft.language),
					...unreadableCells(row)
				}
			})),
			...(rows.length > 1
				? [
						{
							kind: 'total' as const,
							cells: { objective: plainCell(words.total), ...amountCells(sumAmounts(amounts), draft.language) }
						}
					]
				: [])
		]
	};
};

const rowAmounts = (row: Row, variant: 'real-cost' | 'flat-rate'): Amounts => {
	const amount = (column: Id): Decimal => amountIn(row, column) ?? '0';
	const ifFlat = (column: Id): Decimal => (variant === 'flat-rate' ? amount(column) : '0');
	return withSums({
		withoutFlexibility: amount('union'),
		technicalAssistance: ifFlat('union-ta'),
		flexibility: amount('flexibility'),
		flexibilityTechnicalAssistance: ifFlat('flexibility-ta'),
		nationalPublic: amount('national-public'),
		nationalPrivate: amount('national-private')
	});
};

const withSums = (parts: Omit<Amounts, 'union' | 'national' | 'total'>): Amounts => {
	const union = addDecimals([
		parts.withoutFlexibility,
		parts.technicalAssistance,
		parts.flexibility,
		parts.flexibilityTechnicalAssistance
	]);
	const national = addDecimals([parts.nationalPublic, parts.nationalPrivate]);
	return { ...parts, union, national, total: addDecimals([union, national]) };
};

const sumAmounts = (all: readonly Amounts[]): Amounts => {
	const sum = (key: keyof Amounts): Decimal => addDecimals(all.map((amounts) => amounts[key]));
	return withSums({
		withoutFlexibility: sum('withoutFlexibility'),
		technicalAssistance: sum('technicalAssistance'),
		flexibility: sum('flexibility'),
		flexibilityTechnicalAssistance: sum('flexibilityTechnicalAssistance'),
		nationalPublic: sum('nationalPublic'),
		nationalPrivate: sum('nationalPrivate')
	});
};

const amountCells = (amounts: Amounts, language: string): Cells => {
	const cell = (key: keyof Amounts): Cell => amountCell(amounts[key], language);
	const rate = percentageOf(amounts.union, amounts.total);
	return {
		union: cell('union'),
		'union-without-flexibility': cell('withoutFlexibility'),
		'union-ta': cell('technicalAssistance'),
		flexibility: cell('flexibility'),
		'flexibility-ta': cell('flexibilityTechnicalAssistance'),
		national: cell('national'),
		'national-public': cell('nationalPublic'),
		'national-private': cell('nationalPrivate'),
		total: cell('total'),
		rate: rate === undefined ? plainCell('') : { shown: `${formatNumber(rate, language)}\u00a0%`, data: rate }
	};
};

/** Columns of Table 11 that are typed, with the column of the question. */
const typedColumns: Readonly<Record<Id, Id>> = {
	'union-without-flexibility': 'union',
	'union-ta': 'union-ta',
	flexibility: 'flexibility',
	'flexibility-ta': 'flexibility-ta',
	'national-public': 'national-public',
	'national-private': 'national-private'
};

/** What was typed and is no amount counts as nothing in the sums, and stands in its cell. */
const unreadableCells = (row: Row): Cells =>
	Object.fromEntries(
		Object.entries(typedColumns).flatMap(([column, source]) => {
			const typed = (row.cells[source] ?? '').trim();
			return typed === '' || amountIn(row, source) !== undefined ? [] : [[column, plainCell(typed)]];
		})
	);

export const financingColumns: readonly Id[] = [
	'union',
	'union-without-flexibility',
	'union-ta',
	'flexibility',
	'flexibility-ta',
	'national',
	'national-public',
	'national-private',
	'total',
	'rate'
];
