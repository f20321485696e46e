import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import AdoptScenario from './AdoptScenario.svelte';
import WithText from '../testing/WithText.svelte';
import { laboratoryText as words } from '#content/text/en/pages/laboratory.ts';
import { en } from '#content/text/en.ts';
import type { Adoption } from '#lib/readiness/adopt-scenario.ts';
import { formatMoney } from '#lib/section/figures.ts';

const nothing: Adoption = { allocations: [], unchanged: 0, outside: [] };

const openDialog = (adoption: Partial<Adoption>, nameless = 0) => {
	const told: string[] = [];
	render(
		AdoptScenario,
		{
			name: 'Fair',
			adoption: { ...nothing, ...adoption },
			nameless,
			words,
			onadopt: (also) => told.push(JSON.stringify(also)),
			onclose: () => told.push('closed')
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return told;
};

const confirm = () => page.getByRole('button', { name: words.adopt.confirm });

test('what changes, what is added and what stays is shown before it happens', async () => {
	const told = openDialog({
		allocations: [
			{ row: 'row-1', name: 'North', from: '2000000', to: '2500000.5' },
			{ row: 'row-2', name: 'South', from: 'about 3', to: '3000000' },
			{ name: 'East', population: '5', to: '1000000' }
		],
		unchanged: 2,
		outside: ['West'],
		total: { to: '6500000.5' }
	});
	await expect.element(page.getByRole('dialog', { name: words.adopt.title('Fair') })).toBeVisible();
	await expect.element(page.getByRole('row', { name: 'North 2 000 000 2 500 000.50' })).toBeVisible();
	await expect.element(page.getByRole('row', { name: 'South about 3 3 000 000' })).toBeVisible();
	await expect.element(page.getByRole('row', { name: 'East 1 000 000' })).toBeVisible();
	for (const sentence of [
		words.adopt.unchanged(2),
		words.adopt.outside('West'),
		words.adopt.total.set(formatMoney('6500000.5', 'en'))
	])
		await expect.element(page.getByText(sentence)).toBeVisible();
	await confirm().click();
	expect(told).toEqual(['{"strategies":false,"total":false}']);
});

test('an answer that is there already is changed only where the user agrees', async () => {
	const told = openDialog({ strategies: { from: '12', to: '14' }, total: { from: '36000000', to: '35000000' } });
	await expect.element(page.getByText(words.adopt.nothing)).toBeVisible();
	await page.getByRole('checkbox', { name: words.adopt.strategies.change('12', '14') }).click();
	await expect.element(page.getByRole('checkbox', { name: /total public contribution/ })).not.toBeChecked();
	await confirm().click();
	expect(told).toEqual(['{"strategies":true,"total":false}']);
});

test('LAGs without a name have to be named first', async () => {
	const told = openDialog({}, 2);
	await expect.element(page.getByText(words.adopt.nameless(2))).toBeVisible();
	await expect.element(confirm()).not.toBeInTheDocument();
	await page.getByRole('button', { name: words.adopt.cancel }).click();
	expect(told).toEqual(['closed']);
});
