import type { Page } from '@playwright/test';
import { createDraft } from './support/fill.ts';
import { expect, test } from './support/site.ts';

/** The summary of the menu beside a draft; its words are for screen readers only. */
const menuOf = (page: Page, name: string) => page.locator('summary').getByText(`More for ${name}`, { exact: true }).locator('..');

test('drafts are renamed, duplicated, searched, sorted and deleted with undo', async ({ page }) => {
	await page.goto('en/');
	await expect(page.getByText('No drafts on this device yet')).toBeVisible();
	for (const name of ['Äpfel', 'Birnen']) {
		await createDraft(page, name);
		await page.getByRole('link', { name: 'CLLD Planner' }).click();
		await page.getByRole('link', { name }).waitFor();
	}
	const names = page.locator('tbody th');
	await expect(names).toHaveText(['Birnen', 'Äpfel']);
	await page.getByLabel('Sort by').selectOption('name');
	await expect(names).toHaveText(['Äpfel', 'Birnen']);
	await page.getByLabel('Search drafts by name').fill('apf');
	await expect(names).toHaveText(['Äpfel']);
	await page.getByLabel('Search drafts by name').fill('');

	await menuOf(page, 'Birnen').click();
	await page.getByRole('button', { name: 'Duplicate' }).click();
	await expect(names).toHaveText(['Äpfel', 'Birnen', 'Birnen (copy)']);
	await menuOf(page, 'Birnen (copy)').click();
	await page.getByRole('button', { name: 'Rename' }).click();
	await page.getByLabel('Name', { exact: true }).fill('Quitten');
	await page.getByRole('button', { name: 'Rename' }).click();
	await expect(names).toHaveText(['Äpfel', 'Birnen', 'Quitten']);

	await menuOf(page, 'Quitten').click();
	await page.getByRole('button', { name: 'Delete', exact: true }).click();
	await expect(names).toHaveText(['Äpfel', 'Birnen']);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(names).toHaveText(['Äpfel', 'Birnen', 'Quitten']);

	await menuOf(page, 'Quitten').click();
	await page.getByRole('button', { name: 'Delete', exact: true }).click();
	await page.getByRole('button', { name: /Delete for good.*Quitten/ }).click();
	await expect(page.getByText('Recently deleted')).toBeHidden();
});

test('what cannot be understood is kept as typed, told, and can be jumped to', async ({ page }) => {
	await page.goto('en/');
	await createDraft(page, 'Figures');
	await page.goto(page.url().replace('/draft/programme/', '/draft/design/'));
	const budget = page.locator('#answer-budget-total');
	await budget.fill('about 3 million');
	await budget.blur();
	await expect(page.locator('#question-budget-total')).toContainText('This is not an amount');
	await page.reload();
	await expect(budget).toHaveValue('about 3 million');
	const summary = page.getByRole('region', { name: 'One answer on this page cannot be used yet' });
	await summary.getByRole('button').click();
	await expect(budget).toBeFocused();
	await budget.fill('3,000,000.50');
	await budget.blur();
	await expect(budget).toHaveValue('3\u00a0000\u00a0000.50');
	await expect(summary).toBeHidden();
});

test('rows copied from a spreadsheet become rows of the table', async ({ page }) => {
	await page.goto('en/');
	await createDraft(page, 'Paste');
	await page.goto(page.url().replace('/draft/programme/', '/draft/design/'));
	const question = page.locator('#question-planned-areas');
	await question.getByRole('button', { name: /^Add / }).click();
	await question.getByRole('textbox').first().focus();
	const text = Array.from({ length: 40 }, (_, index) => `Area ${index + 1}\t12\t${20 + index} 000\t1 250 000`).join('\n');
	await page.evaluate((pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, text);
	await expect(question.getByText(/50.000.000/).first()).toBeVisible();
	await expect(question.locator('input[value="Area 40"], input').first()).toHaveValue('Area 1');
});
