import { describe, expect, it } from 'vitest';
import { financingRates } from './financing-rates.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

type Cells = Readonly<Record<string, string>>;

const line = (union: string, nationalPublic: string, more: Cells = {}): Cells => ({
	fund: 'ESF+',
	category: 'transition',
	basis: 'public',
	union,
	'national-public': nationalPublic,
	...more
});

const transition = { 'categories-of-region': ['transition'], 'category-history': ['none'], 'programme-place': 'embedded' };
const bonus = {
	'categories-of-region': ['transition'],
	'category-history': ['none'],
	'priority-only-clld': 'yes',
	'clld-bonus-claimed': 'yes'
};

const ratesOf = (rows: readonly Cells[], answers: Parameters<typeof draftWith>[0] = {}) =>
	financingRates(guide, draftWith({ ...answers, rows: { financing: rows } })).map(({ line: number, rate, limit }) => [
		number ?? 'all',
		rate,
		...(limit ? [limit.ceiling.lowest, limit.ceiling.highest, limit.ground, limit.verdict] : [])
	]);

describe('financingRates', () => {
	it('has nothing to say of an empty table', () => {
		expect(ratesOf([])).toEqual([]);
		expect(ratesOf([{}])).toEqual([]);
	});

	it.each([
		['on the maximum', line('600000', '400000'), '60', 'within'],
		['a cent above it, which two decimals do not show', line('600000.01', '399999.99'), '60', 'above'],
		['two thirds', line('2', '1'), '66.67', 'above'],
		[
			'private money of a total-cost basis counts',
			line('600000', '200000', { basis: 'total', 'national-private': '200000' }),
			'60',
			'within'
		],
		['that of a public basis does not', line('600000', '200000', { 'national-private': '200000' }), '75', 'above'],
		['the flexibility amount is Union money', line('500000', '400000', { flexibility: '100000' }), '60', 'within']
	])('divides the Union contribution by what is eligible: %s', (_, cells, rate, verdict) => {
		expect(ratesOf([cells], { answers: transition })).toEqual([[1, rate, '60', '60', 'article-112', verdict]]);
	});

	it('raises the maximum by ten points for a priority of CLLD alone', () => {
		expect(ratesOf([line('700000', '300000')], { answers: bonus })).toEqual([[1, '70', '70', '70', 'clld-bonus', 'within']]);
		expect(ratesOf([line('700000', '300000')], { answers: { ...bonus, 'clld-bonus-claimed': 'no' } })).toEqual([
			[1, '70', '60', '60', 'article-112', 'above']
		]);
	});

	it('knows the special rates', () => {
		const innovation = { ...transition, 'priority-kind': ['social-innovation'], 'innovation-rate-claimed': 'yes' };
		expect(ratesOf([line('95', '5')], { answers: innovation })).toEqual([[1, '95', '95', '95', 'innovation', 'within']]);
		const deprived = { ...transition, 'priority-kind': ['most-deprived-l'] };
		expect(ratesOf([line('90', '10')], { answers: deprived })).toEqual([[1, '90', '90', '90', 'most-deprived', 'within']]);
		expect(ratesOf([line('85', '15')], { answers: deprived })).toEqual([[1, '85', '90', '90', 'most-deprived', 'not-fixed']]);
		expect(ratesOf([line('70', '30', { fund: 'EMFAF' })], { answers: transition })).toEqual([
			[1, '70', '70', '70', 'emfaf', 'within']
		]);
	});

	it('tells between which figures the maximum lies, and which answers decide', () => {
		const answers = { 'categories-of-region': ['transition'], 'category-history': ['none'] };
		const rates = financingRates(guide, draftWith({ answers, rows: { financing: [line('65', '35')] } }));
		expect(rates).toEqual([
			{
				line: 1,
				rate: '65',
				limit: {
					ceiling: { lowest: '60', highest: '70', missing: ['priority-only-clld'] },
					ground: 'article-112',
					verdict: 'open'
				}
			}
		]);
	});

	it('leaves out the rate of a line that is not complete, and of all with it', () => {
		expect(ratesOf([line('600000', '400000'), { fund: 'ESF+', union: '5' }], { answers: transition })).toEqual([
			[1, '60', '60', '60', 'article-112', 'within'],
			[2, undefined],
			['all', undefined]
		]);
		expect(ratesOf([line('0', '0')], { answers: transition })).toEqual([[1, undefined]]);
	});

	it('adds the lines up, and compares them where their maximum is the same', () => {
		expect(ratesOf([line('600000', '400000'), line('300000', '300000')], { answers: transition }).at(-1)).toEqual([
			'all',
			'56.25',
			'60',
			'60',
			'article-112',
			'within'
		]);
		const other = line('850000', '150000', { category: 'less-developed' });
		expect(ratesOf([line('600000', '400000'), other], { answers: transition })).toEqual([
			[1, '60', '60', '60', 'article-112', 'within'],
			[2, '85', '85', '85', 'article-112', 'within'],
			['all', '72.5']
		]);
	});
});
