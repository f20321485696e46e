import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CostForms from './CostForms.svelte';
import { deliveryToolsText } from '#content/text/en/pages/delivery-tools.ts';
import { en } from '#content/text/en.ts';
import type { Row } from '#lib/draft/draft.ts';
import type { CostCase } from '#lib/rules/cost-case.ts';
import WithText from '#lib/ui/testing/WithText.svelte';

const words = deliveryToolsText.costs;

const showForms = (more: Partial<CostCase> = {}, start: readonly Row[] = []) => {
	let rows = $state.raw(start);
	const told: string[] = [];
	const described: CostCase = { costKind: 'small-operation', scope: 'whole', fund: 'ESF+', ratesBeside: [], ...more };
	render(
		CostForms,
		{
			described,
			get rows() {
				return rows;
			},
			words,
			article95Href: '#article-95',
			ontake: ({ form }) => {
				told.push(`take ${form}`);
				rows = [{ id: 'new', cells: { 'cost-kind': described.costKind, form } }];
			},
			onshow: ({ id }) => told.push(`show ${id}`)
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return told;
};

/** As a matcher of text sees it. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const group = (verdict: keyof typeof words.groups) => page.getByRole('region', { name: words.groups[verdict] });

test('forms stand under what the Regulation says of them, with reason and article', async () => {
	showForms({ totalCost: '200000', aid: 'none', hasStaff: true, contracts: 'above' });
	await expect.element(page.getByRole('status')).toHaveTextContent(words.duty.applies);
	const obligatory = group('obligatory').getByRole('article', { name: words.forms['draft-budget'].title });
	await expect.element(obligatory).toHaveTextContent(plain(`${words.reasons['draft-agreed']} Article 53(3)(b)`));
	const excluded = group('excluded').getByRole('article', { name: words.forms['staff-of-direct'].title });
	await expect.element(excluded).toHaveTextContent(`${words.reasons['contracts-above']} Article 55(1)`);
	await expect.element(excluded.getByRole('button')).not.toBeInTheDocument();
	await expect.element(group('excluded').getByText(words.reasons['real-not-allowed'])).toBeVisible();
});

test('above the threshold nothing is obligatory, and the draft budget is excluded', async () => {
	showForms({ totalCost: '200000.01', aid: 'none' });
	await expect.element(page.getByRole('status')).toHaveTextContent(words.duty.free);
	await expect.element(group('obligatory')).not.toBeInTheDocument();
	await expect.element(group('excluded').getByText(words.reasons['above-draft-budget'])).toBeVisible();
});

test('what is missing is named, and where the programme answers it', async () => {
	showForms();
	await expect.element(page.getByRole('status')).toHaveTextContent(/Total cost of the operation.*State aid/);
	await expect.element(page.getByText(words.noRecommendation)).toBeVisible();
	const open = group('open').getByRole('article', { name: words.forms['not-linked'].title });
	await expect.element(open.getByRole('link', { name: words.toQuestion })).toHaveAttribute('href', '#article-95');
});

test('the recommended form stands first, is taken over, and hands the focus on', async () => {
	const told = showForms({ totalCost: '50000', aid: 'none' });
	const first = group('obligatory').getByRole('article').first();
	await expect.element(first).toHaveTextContent(`${words.forms['draft-budget'].title} ${words.recommended}`);
	await first.getByRole('button', { name: /^Take over into the plan ?: Draft budget$/ }).click();
	expect(told).toEqual(['take draft-budget']);
	await expect.element(first.getByRole('button', { name: /^Show the row/ })).toHaveFocus();
});

test('a form that is in the plan leads to its row instead', async () => {
	const told = showForms({ totalCost: '50000', aid: 'none' }, [
		{ id: 'row-1', cells: { 'cost-kind': 'small-operation', form: 'unit-costs' } }
	]);
	const planned = page.getByRole('article', { name: words.forms['unit-costs'].title });
	await expect.element(planned).toHaveTextContent(words.planned);
	await planned.getByRole('button', { name: /^Show the row/ }).click();
	expect(told).toEqual(['show row-1']);
});
