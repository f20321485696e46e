import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledTable, rowsOf } from '#lib/testing/filled-table.ts';

type Row = Readonly<Record<string, string>>;

const fill = (variant: 'real-cost' | 'flat-rate', financing: readonly Row[], language = 'en') =>
	filledTable(variant === 'real-cost' ? 'table-11' : 'table-11-flat', {
		answers: { 'priority-number': ' 2 ' },
		rows: { financing },
		language
	});

const lessDeveloped = {
	fund: 'ESF+',
	category: 'less-developed',
	basis: 'total',
	union: '8500000.00',
	'union-ta': '340000',
	flexibility: '1500000.50',
	'flexibility-ta': '60000.02',
	'national-public': '1200000.25',
	'national-private': '300000.25'
};

const transition = { fund: 'ESF+', category: 'transition', basis: 'public', union: '600000', 'national-public': '400000' };

describe('Table 11 at real cost', () => {
	it('adds up to the cent, without the columns of technical assistance', () => {
		expect(rowsOf(fill('real-cost', [lessDeveloped, transition]))).toEqual([
			{
				objective: '4',
				priority: '2',
				basis: expect.stringMatching(/total/i) as string,
				fund: 'ESF+',
				category: expect.stringMatching(/less developed/i) as string,
				union: '10_000_000.50',
				'union-without-flexibility': '8_500_000',
				flexibility: '1_500_000.50',
				national: '1_500_000.50',
				'national-public': '1_200_000.25',
				'national-private': '300_000.25',
				total: '11_500_001',
				rate: '86.96_%'
			},
			{
				objective: '4',
				priority: '2',
				basis: expect.stringMatching(/public/i) as string,
				fund: 'ESF+',
				category: expect.stringMatching(/transition/i) as string,
				union: '600_000',
				'union-without-flexibility': '600_000',
				flexibility: '0',
				national: '400_000',
				'national-public': '400_000',
				'national-private': '0',
				total: '1_000_000',
				rate: '60_%'
			},
			{
				objective: 'Total',
				union: '10_600_000.50',
				'union-without-flexibility': '9_100_000',
				flexibility: '1_500_000.50',
				national: '1_900_000.50',
				'national-public': '1_600_000.25',
				'national-private': '300_000.25',
				total: '12_500_001',
				rate: '84.8_%'
			}
		]);
	});

	it('carries its numbers as data, too', () => {
		expect(rowsOf(fill('real-cost', [lessDeveloped]), 'data')).toEqual([
			{
				objective: '4',
				priority: '2',
				basis: 'total',
				fund: 'ESF+',
				category: 'less-developed',
				union: '10000000.5',
				'union-without-flexibility': '8500000.00',
				flexibility: '1500000.50',
				national: '1500000.5',
				'national-public': '1200000.25',
				'national-private': '300000.25',
				total: '11500001',
				rate: '86.96'
			}
		]);
	});
});

describe('Table 11 at a flat rate', () => {
	it('adds technical assistance to the contribution of the Union', () => {
		const rows = rowsOf(fill('flat-rate', [lessDeveloped, transition]));
		expect(rows).toMatchObject([
			{
				union: '10_400_000.52',
				'union-ta': '340_000',
				'flexibility-ta': '60_000.02',
				national: '1_500_000.50',
				total: '11_900_001.02',
				rate: '87.39_%'
			},
			{ union: '600_000', 'union-ta': '0', 'flexibility-ta': '0', national: '400_000', total: '1_000_000', rate: '60_%' },
			{
				union: '11_000_000.52',
				'union-ta': '340_000',
				'flexibility-ta': '60_000.02',
				national: '1_900_000.50',
				total: '12_900_001.02',
				rate: '85.27_%'
			}
		]);
	});

	it('has all columns of its variant, in the order of the template', () => {
		const columns = [
			'objective',
			'priority',
			'basis',
			'fund',
			'category',
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
		expect(fill('flat-rate', []).columns.map(({ id }) => id)).toEqual(columns);
		expect(fill('real-cost', []).columns.map(({ id }) => id)).toEqual(columns.filter((id) => !id.endsWith('-ta')));
		expect(
			fill('flat-rate', [])
				.columns.filter(({ numeric }) => numeric)
				.map(({ id }) => id)
		).toEqual(columns.slice(5));
	});
});

describe('Table 11', () => {
	it.each([
		['nothing but the Fund', { fund: 'ESF+' }, { union: '0', national: '0', total: '0' }, undefined],
		['the Union alone', { union: '100' }, { union: '100', national: '0', total: '100' }, '100_%'],
		['the Member State alone', { 'national-private': '0.01' }, { union: '0', national: '0.01', total: '0.01' }, '0_%'],
		['cents that stay below a rounding', { union: '1', 'national-public': '199' }, { total: '200' }, '0.5_%'],
		['a third', { union: '1', 'national-public': '2' }, { total: '3' }, '33.33_%'],
		['half a hundredth, rounded up', { union: '1', 'national-public': '19999' }, { total: '20_000' }, '0.01_%'],
		['less than half a hundredth', { union: '1', 'national-public': '20001' }, { total: '20_002' }, '0_%']
	])('of a partly filled row with %s', (_, row, expected, rate) => {
		const [only, ...others] = rowsOf(fill('real-cost', [row]));
		expect(only).toMatchObject(expected);
		expect(only?.['rate']).toBe(rate);
		expect(others).toEqual([]);
	});

	it('shows an amount that cannot be read as it was typed, and counts it as nothing', () => {
		const row = { union: '1000000', flexibility: 'about 5 million', 'national-public': '1 000 000', 'national-private': '-5' };
		const second = { union: '500000', 'union-ta': '1.005', 'national-public': ' 500000 ' };
		expect(rowsOf(fill('flat-rate', [row, second]))).toMatchObject([
			{
				union: '1_000_000',
				flexibility: 'about 5 million',
				'national-public': '1 000 000',
				'national-private': '-5',
				national: '0',
				rate: '100_%'
			},
			{ union: '500_000', 'union-ta': '1.005', 'national-public': '500_000', total: '1_000_000', rate: '50_%' },
			{ union: '1_500_000', flexibility: '0', 'union-ta': '0', national: '500_000', total: '2_000_000', rate: '75_%' }
		]);
	});

	it('leaves out rows in which nothing is written, and has no total of one row', () => {
		expect(rowsOf(fill('real-cost', [{}, { union: ' ' }]))).toEqual([]);
		expect(fill('real-cost', [{}, transition]).rows.map(({ kind }) => kind)).toEqual(['row']);
		expect(fill('real-cost', [transition, transition]).rows.map(({ kind }) => kind)).toEqual(['row', 'row', 'total']);
	});

	it('writes its figures in the language of the section', () => {
		expect(rowsOf(fill('real-cost', [lessDeveloped], 'de'))[0]).toMatchObject({ union: '10_000_000,50', rate: '86,96_%' });
	});

	it('always adds up: parts to sums, rows to totals', () => {
		const cents = fc.bigInt({ min: 0n, max: 10n ** 15n });
		const euro = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;
		const toCents = (value = '0'): bigint => {
			const [whole = '0', fraction = ''] = value.split('.');
			return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
		};
		const parts = [
			'union-without-flexibility',
			'union-ta',
			'flexibility',
			'flexibility-ta',
			'national-public',
			'national-private'
		];
		const typed = fc.record({
			union: cents.map(euro),
			'union-ta': cents.map(euro),
			flexibility: cents.map(euro),
			'flexibility-ta': cents.map(euro),
			'national-public': cents.map(euro),
			'national-private': cents.map(euro)
		});
		fc.assert(
			fc.property(
				fc.constantFrom('real-cost', 'flat-rate'),
				fc.array(typed, { minLength: 2, maxLength: 6 }),
				(variant, financing) => {
					const rows = rowsOf(fill(variant, financing), 'data');
					const total = rows.at(-1);
					const sum = (columns: readonly string[], row: Row | undefined) =>
						columns.reduce((all, column) => all + toCents(row?.[column]), 0n);
					for (const row of rows) {
						expect(toCents(row['union'])).toBe(sum(parts.slice(0, 4), row));
						expect(toCents(row['national'])).toBe(sum(parts.slice(4), row));
						expect(toCents(row['total'])).toBe(sum(parts, row));
					}
					for (const column of [...parts, 'union', 'national', 'total']) {
						expect(toCents(total?.[column])).toBe(rows.slice(0, -1).reduce((all, row) => all + toCents(row[column]), 0n));
					}
				}
			)
		);
	});
});
