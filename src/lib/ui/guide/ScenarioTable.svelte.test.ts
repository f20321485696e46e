import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ScenarioTable from './ScenarioTable.svelte';
import WithText from '../testing/WithText.svelte';
import { laboratoryText as words } from '#content/text/en/pages/laboratory.ts';
import { en } from '#content/text/en.ts';
import { allocate, type Area, type Scenario } from '#lib/readiness/allocate.ts';
import { compareScenarios } from '#lib/readiness/compare-scenarios.ts';

const areas: readonly Area[] = [
	{ id: 'a', name: 'North', population: '10000' },
	{ id: 'b', name: '', population: '30000' }
];

const allocationOf = (scenario: Scenario, of: readonly Area[] = areas) => {
	const outcome = allocate(of, scenario);
	if (!outcome.ok) throw new Error(outcome.problem.kind);
	return outcome.value;
};

const showTable = (more: Partial<Scenario> = {}) => {
	const equal = allocationOf({ formula: 'equal', total: '6000000', ...more });
	const perHead = allocationOf({ formula: 'per-head', total: '6000000', ...more });
	const scenarios = [
		{ id: 'one', name: 'Equal', allocation: equal },
		{ id: 'two', name: 'By people', allocation: perHead, differences: compareScenarios(equal, perHead) }
	];
	render(ScenarioTable, { areas, scenarios, words }, { wrapper: WithText, wrapperProps: { text: en } });
};

/** The text of a row, cell by cell. */
const cellsOf = (name: string) =>
	[
		...page
			.getByRole('row', { name: new RegExp(`^${name}`) })
			.element()
			.querySelectorAll('td')
	].map(({ innerText }) => innerText.replaceAll('\u00a0', ' ').replace(/\s*\n\s*/g, ' | '));

test('each LAG has its budget by each scenario, with flags in words and the difference to the first', async () => {
	showTable();
	await expect.element(page.getByRole('columnheader', { name: 'By people' })).toBeVisible();
	const mark = words.table.marks['below-viable'].replaceAll('\u00a0', ' ');
	expect(cellsOf('North')).toEqual(['10 000', '3 000 000', `1 500 000 | ${mark} | −50 %`]);
	expect(cellsOf(words.unnamed(2))).toEqual(['30 000', '3 000 000', '4 500 000 | +50 %']);
	expect(cellsOf(words.table.total)).toEqual(['40 000', '6 000 000', '6 000 000 | ±0 %']);
});

test('another figure is chosen by name', async () => {
	showTable({ runningShare: '26', years: '6', staffCost: '50000', postsNeeded: '2' });
	await page.getByRole('radio', { name: words.table.figures.posts }).click();
	expect(cellsOf('North')).toEqual(['10 000', '2.6', `1.3 | ${words.table.marks['too-few-posts']}`]);
	await page.getByRole('radio', { name: words.table.figures.runningPerYear }).click();
	expect(cellsOf('North')[1]).toBe(`130 000 | ${words.table.marks['above-running-limit'].replace('\u00a0', ' ')}`);
	await page.getByRole('radio', { name: words.table.figures.perInhabitant }).click();
	expect(cellsOf(words.table.average)).toEqual(['40 000', '150', '150']);
});

test('differences are shown for the other scenarios only', async () => {
	showTable();
	await page.getByRole('radio', { name: words.table.figures.difference }).click();
	await expect.element(page.getByRole('columnheader', { name: 'Equal' })).not.toBeInTheDocument();
	expect(cellsOf('North')).toEqual(['10 000', '−1 500 000 | −50 %']);
});

test('a figure that is not known says what to enter', async () => {
	showTable();
	await page.getByRole('radio', { name: words.table.figures.posts }).click();
	await expect.element(page.getByText(words.table.missing.posts)).toBeVisible();
	await expect
		.element(
			page
				.getByRole('row', { name: /^North/ })
				.getByText(words.table.none)
				.first()
		)
		.toBeInTheDocument();
});

test('a single scenario has no differences to choose', async () => {
	const allocation = allocationOf({ formula: 'equal', total: '6000000' });
	const scenarios = [{ id: 'one', name: 'Equal', allocation }];
	render(ScenarioTable, { areas, scenarios, words }, { wrapper: WithText, wrapperProps: { text: en } });
	await expect.element(page.getByRole('radio', { name: words.table.figures.budget })).toBeChecked();
	await expect.element(page.getByRole('radio', { name: words.table.figures.difference })).not.toBeInTheDocument();
});

test('with forty LAGs the totals stay in view while the rows are scrolled', async () => {
	const many = Array.from({ length: 40 }, (_, index) => ({ id: `row-${index}`, name: `LAG ${index}`, population: '5000' }));
	const allocation = allocationOf({ formula: 'equal', total: '100000000' }, many);
	render(
		ScenarioTable,
		{ areas: many, scenarios: [{ id: 'one', name: 'Equal', allocation }], words },
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	const region = page.getByRole('region', { name: words.table.caption }).element();
	const total = page.getByRole('rowheader', { name: words.table.total }).element();
	for (const top of [0, 300, 5000]) {
		region.scrollTop = top;
		const [frame, foot] = [region.getBoundingClientRect(), total.getBoundingClientRect()];
		expect(foot.bottom).toBeLessThanOrEqual(frame.bottom + 1);
		expect(foot.top).toBeGreaterThan(frame.top);
	}
	await expect.element(page.getByRole('region', { name: words.table.caption })).toHaveAttribute('tabindex', '0');
});
