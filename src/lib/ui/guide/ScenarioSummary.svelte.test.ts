import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ScenarioFigures from './ScenarioFigures.svelte';
import ScenarioSummary from './ScenarioSummary.svelte';
import WithText from '../testing/WithText.svelte';
import { laboratoryText as words } from '#content/text/en/pages/laboratory.ts';
import { en } from '#content/text/en.ts';
import { allocate, type Allocation, type Area, type Scenario } from '#lib/readiness/allocate.ts';
import { compareScenarios } from '#lib/readiness/compare-scenarios.ts';
import type { LaboratoryProblem } from '#lib/readiness/laboratory.ts';
import { formatMoney, formatPercentage } from '#lib/section/figures.ts';

const areas: readonly Area[] = ['North', 'South', 'East', 'West', 'Middle'].map((name, index) => ({
	id: name,
	name,
	population: String(10_000 * (index + 1)),
	budget: String(1_000_000 * (index + 1) - 100_000)
}));

const context = { words, locale: 'en', areas, columnLabel: (column: string) => `The ${column}` };
const money = (amount: string) => formatMoney(amount, 'en');

const allocationOf = (scenario: Scenario): Allocation => {
	const outcome = allocate(areas, scenario);
	if (!outcome.ok) throw new Error(outcome.problem.kind);
	return outcome.value;
};

interface Shown {
	readonly first?: Allocation;
	readonly adopted?: { readonly isInPlan: boolean; readonly outside: number };
	readonly adoptedOn?: string;
}

const showSummary = (allocation: Allocation, { first, adopted, adoptedOn = '' }: Shown = {}) => {
	let adoptions = 0;
	render(
		ScenarioSummary,
		{
			props: {
				scenario: {
					id: 'two',
					name: 'Fair',
					formula: 'entered',
					fromPlan: ['total', 'floor'],
					outcome: { ok: true, value: allocation }
				},
				name: 'Fair',
				context,
				compared: first && { first: 'Equal', differences: compareScenarios(first, allocation) },
				adopted,
				adoptedOn,
				onadopt: () => (adoptions += 1)
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return () => adoptions;
};

const showProblem = (problem: LaboratoryProblem) =>
	render(
		ScenarioSummary,
		{
			props: {
				scenario: { id: 'two', name: 'Fair', fromPlan: [], outcome: { ok: false, problem } },
				name: 'Fair',
				context,
				compared: undefined,
				adopted: undefined,
				onadopt: () => undefined
			}
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);

test('what stands out is said in sentences that name the LAGs', async () => {
	showSummary(allocationOf({ formula: 'entered', total: '16000000', floor: '3000000', runningShare: '30' }));
	const flags = words.summary.flags;
	const sentences = [
		flags['below-soft']('North', money('1000000')),
		flags['below-viable']('South', money('2000000')),
		flags['below-floor'](words.summary.names(3, 'North, South and East'), ''),
		flags['above-running-limit'](words.summary.all, formatPercentage('25', 'en')),
		words.summary.left(money('1500000'), money('16000000')),
		words.summary.fromPlan('the total and the minimum')
	];
	for (const sentence of sentences) await expect.element(page.getByText(sentence)).toBeVisible();
});

test('limits that are kept are said too', async () => {
	showSummary(allocationOf({ formula: 'equal', total: '16000000', runningShare: '25' }));
	await expect.element(page.getByText(words.summary.viable(money('2000000')))).toBeVisible();
	await expect.element(page.getByText(words.summary.withinRunningLimit(formatPercentage('25', 'en')))).toBeVisible();
});

test('amounts entered above the total are told with the excess', async () => {
	showSummary(allocationOf({ formula: 'entered', total: '14000000' }));
	await expect.element(page.getByText(words.summary.over(money('500000'), money('14000000')))).toBeVisible();
});

test('it is compared with the first scenario', async () => {
	const equal = allocationOf({ formula: 'equal', total: '15000000' });
	showSummary(allocationOf({ formula: 'per-head', total: '15000000' }), { first: equal });
	const { compared, mostGained, mostLost } = words.summary;
	await expect
		.element(
			page.getByText(
				[compared('Equal', 2, 2), mostGained('Middle', money('2000000'), 1), mostLost('North', money('2000000'), 1)].join(' ')
			)
		)
		.toBeVisible();
});

test('it is adopted by a button that names it', async () => {
	const adoptions = showSummary(allocationOf({ formula: 'equal', total: '16000000' }));
	await page.getByRole('button', { name: new RegExp(`^${words.summary.adopt} ?: Fair$`) }).click();
	expect(adoptions()).toBe(1);
});

test('it is adopted again where the plan has changed since', async () => {
	const adoptions = showSummary(allocationOf({ formula: 'equal', total: '16000000' }), {
		adopted: { isInPlan: false, outside: 0 },
		adoptedOn: '2026-02-19'
	});
	const { adoptAgain, adoptedEarlier, adoptedOn } = words.summary;
	await expect.element(page.getByText(adoptedOn(adoptedEarlier, '19\u00a0February\u00a02026'))).toBeVisible();
	await page.getByRole('button', { name: new RegExp(`^${adoptAgain} ?: Fair$`) }).click();
	expect(adoptions()).toBe(1);
});

test('while the plan has its budgets it is not offered again; areas that the plan has besides are counted', async () => {
	showSummary(allocationOf({ formula: 'equal', total: '16000000' }), { adopted: { isInPlan: true, outside: 2 } });
	await expect.element(page.getByText(words.summary.adopted(2), { exact: true })).toBeVisible();
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

const { problems } = words;

test.each<[LaboratoryProblem, string]>([
	[{ kind: 'no-areas' }, problems.noAreas],
	[{ kind: 'formula-missing' }, problems.formulaMissing],
	[{ kind: 'total-missing' }, problems.totalMissing],
	[{ kind: 'base-missing' }, problems.baseMissing],
	[{ kind: 'unreadable', columns: ['total', 'base'] }, problems.unreadable('The total and The base')],
	[{ kind: 'weight-unreadable', areas: ['South'] }, problems.weightUnreadable('South')],
	[
		{ kind: 'population-missing', areas: ['North', 'South', 'East', 'West'] },
		problems.populationMissing(words.summary.andMore('North, South, East', 1))
	],
	[{ kind: 'budget-missing', areas: ['North', 'South'] }, problems.budgetMissing('North and South')],
	[{ kind: 'no-weights' }, problems.noWeights],
	[
		{ kind: 'bases-above-total', needed: '9', total: '6', most: '2' },
		problems.basesAboveTotal(money('9'), money('6'), money('2'))
	],
	[
		{ kind: 'floors-above-total', needed: '9', total: '6', most: '2' },
		problems.floorsAboveTotal(money('9'), money('6'), money('2'))
	],
	[{ kind: 'floor-above-ceiling' }, problems.floorAboveCeiling],
	[{ kind: 'base-above-ceiling' }, problems.baseAboveCeiling],
	[{ kind: 'ceilings-below-total', rest: '5' }, problems.ceilingsBelowTotal(money('5'))]
])('a scenario without budgets says why, and cannot be adopted: %j', async (problem, sentence) => {
	showProblem(problem);
	await expect.element(page.getByText(sentence)).toBeVisible();
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('the main figures of scenarios stand side by side', async () => {
	const scenarios = [
		{ id: 'one', name: 'Equal', formula: 'In equal parts', allocation: allocationOf({ formula: 'equal', total: '15000000' }) },
		{
			id: 'two',
			name: 'People',
			formula: 'By head',
			allocation: allocationOf({ formula: 'per-head', total: '15000000', runningShare: '20', years: '5', staffCost: '50000' })
		}
	];
	render(
		ScenarioFigures,
		{ props: { scenarios, context, caption: words.summary.caption } },
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	const row = (label: string) =>
		[
			...page
				.getByRole('row', { name: new RegExp(`^${label}`) })
				.element()
				.querySelectorAll('td')
		].map(({ innerText }) => innerText.replaceAll('\u00a0', ' ').replace(/\s*\n\s*/g, ' | '));
	await expect.element(page.getByRole('columnheader', { name: 'People' })).toBeVisible();
	expect(row(words.summary.smallest)).toEqual(['EUR 3 000 000 | 5 LAGs', 'EUR 1 000 000 | North']);
	expect(row(words.summary.ratio)).toEqual([words.summary.allSame, words.summary.times('5')]);
	expect(row(words.summary.running)).toEqual(['–', 'EUR 3 000 000 (20 %)']);
	expect(row(words.summary.posts)).toEqual(['–', words.summary.range('0.8', '4')]);
});
