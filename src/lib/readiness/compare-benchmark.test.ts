import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBenchmark, unitOf, type Comparison } from './compare-benchmark.ts';
import type { Benchmark } from '#lib/guide/knowledge.ts';
import type { QuestionKind } from '#lib/guide/question.ts';

const money: QuestionKind = { kind: 'money' };
const people: QuestionKind = { kind: 'number', unit: 'people' };

const euro = (from: string, to?: string): Pick<Benchmark, 'value'> => ({
	value: { from, ...(to === undefined ? {} : { to }), unit: 'euro' }
});

const percent = (value: string, isExact = true) => ({ kind: 'percent', value, isExact }) as const;
const times = (value: string, isExact = true) => ({ kind: 'times', value, isExact }) as const;

describe('money', () => {
	test.each<[string, string, Pick<Benchmark, 'value'>, Comparison]>([
		['a figure below one', '1200000', euro('2000000'), { position: 'below', to: '2000000', ratio: percent('60') }],
		['a rounded share', '1200000', euro('2700000'), { position: 'below', to: '2700000', ratio: percent('44', false) }],
		['the same figure, spelt otherwise', '2000000.00', euro('2000000'), { position: 'equal' }],
		['a figure above one', '3000000', euro('2000000'), { position: 'above', to: '2000000', ratio: percent('150') }],
		['twice the figure', '4000000', euro('2000000'), { position: 'above', to: '2000000', ratio: times('2') }],
		['several times the figure', '5100000', euro('2000000'), { position: 'above', to: '2000000', ratio: times('2.6', false) }],
		['many times the figure', '25000000', euro('2000000'), { position: 'above', to: '2000000', ratio: times('13', false) }],
		['nearly the same, below', '1999999', euro('2000000'), { position: 'below', to: '2000000' }],
		['nearly the same, above', '2000001', euro('2000000'), { position: 'above', to: '2000000' }],
		['next to nothing', '1', euro('2000000'), { position: 'below', to: '2000000' }],
		['nothing', '0', euro('2000000'), { position: 'below', to: '2000000' }],
		['something beside nothing', '5', euro('0'), { position: 'above', to: '0' }],
		['a figure within a range', '15', euro('10', '20'), { position: 'within' }],
		['the lower end of a range', '10', euro('10', '20'), { position: 'within' }],
		['the upper end of a range', '20', euro('10', '20'), { position: 'within' }],
		['below a range', '5', euro('10', '20'), { position: 'below', to: '10', ratio: percent('50') }],
		['above a range', '30', euro('10', '20'), { position: 'above', to: '20', ratio: percent('150') }],
		['a range of one figure', '10', euro('10', '10'), { position: 'equal' }]
	])('%s', (_title, figure, benchmark, expected) => {
		expect(compareBenchmark(money, figure, benchmark)).toEqual(expected);
	});

	test('a calculated figure gives no exact ratio', () => {
		expect(compareBenchmark(money, '1200000', { ...euro('2000000'), calculated: true })).toEqual({
			position: 'below',
			to: '2000000',
			ratio: percent('60', false)
		});
		expect(compareBenchmark(money, '4000000', { ...euro('2000000'), calculated: true })).toMatchObject({
			ratio: times('2', false)
		});
	});
});

test('shares are compared in percentage points', () => {
	const benchmark = { value: { from: '8', to: '9', unit: 'percent' } } as const;
	expect(compareBenchmark({ kind: 'percentage' }, '6.5', benchmark)).toEqual({ position: 'below', to: '8', points: '1.5' });
	expect(compareBenchmark({ kind: 'percentage' }, '20', benchmark)).toEqual({ position: 'above', to: '9', points: '11' });
	expect(compareBenchmark({ kind: 'percentage' }, '8.2', benchmark)).toEqual({ position: 'within' });
});

test('years have an order, but no ratio', () => {
	const kind: QuestionKind = { kind: 'number', unit: 'year' };
	expect(compareBenchmark(kind, '2020', { value: { from: '2015', unit: 'year' } })).toEqual({ position: 'above', to: '2015' });
});

test('nothing is compared without two numbers of the same unit', () => {
	expect(compareBenchmark(money, undefined, euro('1'))).toBeUndefined();
	expect(compareBenchmark(money, 'about two', euro('1'))).toBeUndefined();
	expect(compareBenchmark(money, '1', {})).toBeUndefined();
	expect(compareBenchmark(people, '1', euro('1'))).toBeUndefined();
	expect(compareBenchmark({ kind: 'text', lines: 'one' }, '1', euro('1'))).toBeUndefined();
	expect(compareBenchmark(people, '-5', { value: { from: '10', unit: 'people' } })).toEqual({ position: 'below', to: '10' });
});

test('the unit of a question is that of its figures', () => {
	expect([money, { kind: 'percentage' } as const, people, { kind: 'yes-no' } as const].map(unitOf)).toEqual([
		'euro',
		'percent',
		'people',
		undefined
	]);
});

test('exactly one of equal, below and above holds, and turning the two round turns the position', () => {
	const amount = fc.bigInt({ min: 0n, max: 10n ** 13n }).map(String);
	fc.assert(
		fc.property(amount, amount, (left, right) => {
			const there = compareBenchmark(money, left, euro(right))?.position;
			const back = compareBenchmark(money, right, euro(left))?.position;
			expect([there, back]).toEqual(
				left === right ? ['equal', 'equal'] : there === 'below' ? ['below', 'above'] : ['above', 'below']
			);
		})
	);
});
