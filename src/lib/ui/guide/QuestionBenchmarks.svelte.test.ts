import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QuestionBenchmarks from './QuestionBenchmarks.svelte';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';
import { practicesText as words } from '#content/text/en/pages/practices.ts';
import type { Benchmark } from '#lib/guide/knowledge.ts';
import type { QuestionKind } from '#lib/guide/question.ts';

type Value = NonNullable<Benchmark['value']>;

const benchmark = (id: string, value?: Value, more: Partial<Benchmark> = {}): Benchmark => ({
	id,
	questions: ['budget'],
	stages: [],
	basis: [{ kind: 'default' }],
	...(value ? { value } : {}),
	...more
});

const two: Value = { from: '2000000', unit: 'euro' };

const showBenchmarks = (benchmarks: readonly Benchmark[], figure?: string, value: QuestionKind = { kind: 'money' }) =>
	render(
		QuestionBenchmarks,
		{
			question: { id: 'budget', value, basis: [], feeds: [] },
			figure,
			benchmarks,
			texts: Object.fromEntries(
				benchmarks.map(({ id }) => [id, { title: `Title ${id}`, value: `Value ${id}`, note: `Note ${id}.` }])
			),
			sources: new Map(),
			words
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

const titles = () =>
	page
		.getByRole('heading', { level: 4 })
		.elements()
		.map(({ textContent }) => textContent);

test('a figure is shown with what it is, as a reference and not a norm', async () => {
	showBenchmarks([benchmark('a', two)]);
	await expect.element(page.getByText('A reference, not a norm.')).toBeVisible();
	await expect.element(page.getByText('Value a')).toBeVisible();
	await expect.element(page.getByText('Note a.')).toBeVisible();
	await expect.element(page.getByText('Your figure')).not.toBeInTheDocument();
	await page.getByText(words.benchmarks.sources).click();
	await expect.element(page.getByText(en.context.plannerDefault)).toBeVisible();
});

test.each<[string, Value, QuestionKind, string]>([
	['1200000', two, { kind: 'money' }, 'Your figure of EUR 1 200 000 is 60 % of this one (EUR 2 000 000).'],
	['1250100', two, { kind: 'money' }, 'Your figure of EUR 1 250 100 is about 63 % of this one (EUR 2 000 000).'],
	['5000000', two, { kind: 'money' }, 'Your figure of EUR 5 000 000 is 2.5 times this one (EUR 2 000 000).'],
	['2000000', two, { kind: 'money' }, 'Your figure is the same as this one.'],
	['1999999', two, { kind: 'money' }, 'Your figure of EUR 1 999 999 lies below this one (EUR 2 000 000).'],
	[
		'20',
		{ from: '25', unit: 'percent' },
		{ kind: 'percentage' },
		'Your figure of 20 % lies 5 percentage points below this one (25 %).'
	],
	[
		'26',
		{ from: '25', unit: 'percent' },
		{ kind: 'percentage' },
		'Your figure of 26 % lies 1 percentage point above this one (25 %).'
	],
	[
		'5000',
		{ from: '10000', to: '150000', unit: 'people' },
		{ kind: 'number', unit: 'people' },
		'Your figure of 5 000 people lies below this range (10 000 to 150 000 people).'
	],
	[
		'2.5',
		{ from: '2', to: '3', unit: 'staff' },
		{ kind: 'number', unit: 'staff', decimals: 1 },
		'Your figure of 2.5 full-time equivalents lies within this range (2 to 3 full-time equivalents).'
	]
])('%s beside %j', async (figure, value, kind, sentence) => {
	showBenchmarks([benchmark('a', value)], figure, kind);
	await expect.element(page.getByText(sentence.replaceAll(/(?<=\d) (?=\d|%)|(?<=EUR) /g, '\u00a0'))).toBeVisible();
});

test('a figure of another unit, or without a number, is shown without a comparison', async () => {
	showBenchmarks([benchmark('a', { from: '5', unit: 'people' }), benchmark('b')], '1200000');
	await expect.element(page.getByText('Value b')).toBeVisible();
	await expect.element(page.getByText('Your figure')).not.toBeInTheDocument();
});

test('figures that can be compared stand first, and the fourth and following one click away', async () => {
	showBenchmarks([benchmark('a'), benchmark('b', two), benchmark('c'), benchmark('d', two), benchmark('e')], '1');
	expect(titles()).toEqual(['Title b', 'Title d', 'Title a']);
	await page.getByText(words.benchmarks.more(2)).click();
	await expect.element(page.getByText('Value e')).toBeVisible();
	expect(titles()).toEqual(['Title b', 'Title d', 'Title a', 'Title c', 'Title e']);
});

test('a limit of the law is told as one', async () => {
	showBenchmarks([benchmark('a', two, { basis: [{ kind: 'law', act: 'cpr', place: '34(2)' }] }), benchmark('b', two)]);
	await expect.element(page.getByText(words.benchmarks.law)).toBeVisible();
	expect(page.getByText(words.benchmarks.law).elements()).toHaveLength(1);
});

test('without a figure for the question nothing is shown', async () => {
	showBenchmarks([{ ...benchmark('a', two), questions: ['other'] }], '5');
	await expect.element(page.getByRole('region')).not.toBeInTheDocument();
});
