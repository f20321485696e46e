import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CostDescription from './CostDescription.svelte';
import { deliveryToolsText } from '#content/text/en/pages/delivery-tools.ts';
import { en } from '#content/text/en.ts';
import type { CostQuestion, Scope } from '#lib/rules/cost-case.ts';
import WithText from '#lib/ui/testing/WithText.svelte';

const words = deliveryToolsText.costs;

const describe = (scope: Scope | undefined, start: Partial<Record<CostQuestion, string>> = {}) => {
	let answers = $state.raw(start);
	render(
		CostDescription,
		{
			scope,
			kinds: [{ value: 'preparation', label: 'Preparation' }],
			answer: (question: CostQuestion) => answers[question],
			words,
			onanswer: (question: CostQuestion, value: string) => (answers = { ...answers, [question]: value })
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return () => answers;
};

test('begins with what is to be paid, and asks no more before', async () => {
	const answers = describe(undefined);
	await page.getByLabelText(words.questions['cost-kind'].label).selectOptions('Preparation');
	expect(answers()).toEqual({ 'cost-kind': 'preparation' });
	await expect.element(page.getByRole('radio')).not.toBeInTheDocument();
});

test('takes an amount as it is typed, and keeps and tells what is none', async () => {
	const answers = describe('whole');
	const cost = page.getByRole('textbox', { name: words.questions['total-cost'].label });
	await cost.fill('120 000');
	expect(answers()).toEqual({ 'total-cost': '120000' });
	await cost.fill('plenty');
	await expect.element(page.getByText(en.problems.notAnAmount)).toBeVisible();
	await expect.element(cost).toHaveAttribute('aria-invalid', 'true');
});

test('an answer can be taken back; the Fund is the ESF+ until another is chosen', async () => {
	const answers = describe('whole', { staff: 'yes' });
	const staff = page.getByRole('group', { name: words.questions.staff.label });
	await expect.element(staff).toHaveAccessibleDescription(words.questions.staff.hint);
	await expect.element(staff.getByRole('radio', { name: 'Yes' })).toBeChecked();
	await staff.getByRole('radio', { name: words.notKnown }).click();
	expect(answers()).toEqual({ staff: '' });
	const fund = page.getByRole('group', { name: words.questions.fund.label });
	await expect.element(fund.getByRole('radio', { name: 'ESF+' })).toBeChecked();
	await expect.element(fund.getByRole('radio', { name: words.notKnown })).not.toBeInTheDocument();
});
