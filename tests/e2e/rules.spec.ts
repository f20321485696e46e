import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { goToPage } from './support/fill.ts';
import { expect, test } from './support/site.ts';

const openExample = async (page: Page, stage: string | RegExp): Promise<void> => {
	await page.goto('en/');
	await page.getByRole('button', { name: 'Open the example' }).click();
	await page.getByRole('heading', { level: 1, name: 'Draft programme section' }).waitFor();
	await goToPage(page, stage);
};

const question = (page: Page, id: string): Locator => page.locator(`#question-${id}`);

const findingsAt = (page: Page, id: string): Locator => question(page, id).getByRole('list', { name: 'What the rules say' });

const paste = (cell: Locator, text: string): Promise<void> =>
	cell.evaluate((element, pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, text);

test('28 % of running costs is flagged where it is typed, with the amount over and the article', async ({ page }) => {
	await openExample(page, /Design/);
	await question(page, 'running-cost-share').getByRole('textbox').fill('28');
	const said = findingsAt(page, 'running-cost-share');
	await expect(said).toContainText('Legal requirement');
	await expect(said).toContainText(/ceiling is 25.%.*EUR.[\d\s]+ too much/);
	await expect(said.getByRole('link', { name: /Article 34\(2\)/ }).first()).toBeVisible();
	await expect(page.getByRole('main').getByText('1 legal requirement fails.')).toBeVisible();
	await said
		.getByRole('link', { name: /^Explain/ })
		.first()
		.click();
	const finding = page.locator('article#c29');
	await expect(finding.getByRole('heading', { name: /^Not met: / })).toBeFocused();
	await expect(finding.getByRole('link', { name: /Article 34\(2\)/ }).first()).toBeVisible();
	await finding
		.getByRole('link', { name: /^Go to/ })
		.first()
		.click();
	await expect(question(page, 'running-cost-share').getByRole('textbox')).toBeFocused();
	await question(page, 'running-cost-share').getByRole('textbox').fill('25');
	await expect(said.getByText('Legal requirement')).toBeHidden();
	await expect(page.getByText('1 legal requirement fails.')).toBeHidden();
});

test('the head of a stage leads to its failing rules, which can be filtered further', async ({ page }) => {
	await openExample(page, /Design/);
	await question(page, 'running-cost-share').getByRole('textbox').fill('28');
	await page.getByRole('link', { name: 'All findings of this stage' }).click();
	await expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue('design');
	await expect(page.locator('article#c29')).toBeVisible();
	await expect(page.getByText(/^\d+ of \d+ rules shown\.$/)).toBeVisible();
	await page.getByRole('combobox', { name: 'Severity' }).selectOption('Strong recommendation');
	await expect(page.locator('article#c29')).toBeHidden();
	await expect(page.getByText(/^0 of \d+ rules shown\.$/)).toBeVisible();
});

test('what fails in a text is told at its field, in the outline, and leads there', async ({ page }) => {
	await openExample(page, 'Draft section');
	const field = page.locator('article#actions-h');
	await field.getByRole('button', { name: 'Write it myself' }).click();
	const said = field.getByRole('list', { name: 'What the rules say' });
	await expect(said).toContainText('Legal requirement');
	await expect(said.getByRole('link', { name: /Article 22\(3\)/ }).first()).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Outline' }).getByRole('link', { name: 'Draft section' })).toContainText(
		/legal requirements? fails?/
	);
	await goToPage(page, 'Findings');
	await page
		.getByRole('link', { name: /^Go to: 2\.1\.1\.1\.1/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/draft\/section\/\?id=.*#actions-h$/);
	await expect(field.getByRole('textbox')).toBeFocused();
});

test('95 % of co-financing in a priority that is not dedicated is flagged', async ({ page }) => {
	await openExample(page, /Programme text/);
	await question(page, 'rate-claimed').getByRole('textbox').fill('95');
	await question(page, 'innovation-rate-claimed').getByRole('radio', { name: 'Yes' }).check();
	await expect(findingsAt(page, 'innovation-rate-claimed').or(findingsAt(page, 'rate-claimed')).first()).toContainText(/95.%/);
	await goToPage(page, /Findings/);
	await expect(page.getByRole('article').filter({ hasText: /95.%/ }).first()).toContainText('Legal requirement');
});

test('a table of codes that is one cent off is flagged with the cent', async ({ page }) => {
	await openExample(page, /Programme text/);
	const table = question(page, 'dimension-1');
	const amount = table.locator('input[inputmode="decimal"]').first();
	const before = (await amount.inputValue()).replace(/\s/g, '').replace(',', '.');
	await amount.fill((Number(before) - 0.01).toFixed(2));
	await amount.blur();
	await expect(findingsAt(page, 'dimension-1')).toContainText(/0\.01/);
});

test('forty LAGs pasted from a spreadsheet are checked row by row, and exported', async ({ page }) => {
	test.setTimeout(60_000);
	await openExample(page, /Agree/);
	const table = question(page, 'strategy-allocations');
	await table.getByRole('button', { name: /^Add / }).click();
	const rows = Array.from({ length: 40 }, (_, index) =>
		[`Valley ${index + 1}`, 'ESF+', 'Programme', '900000', '100000', '20000', index === 7 ? '251000' : '200000', '100000'].join(
			'\t'
		)
	);
	await paste(table.locator('tbody tr, li').last().locator('input, textarea').first(), rows.join('\n'));
	await expect(findingsAt(page, 'strategy-allocations')).toContainText('Valley 8');
	await expect(findingsAt(page, 'strategy-allocations')).toContainText(/EUR.1.000/);
	await goToPage(page, 'Draft section');
	await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
	await page.getByRole('radio', { name: 'Markdown', exact: true }).check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export as Markdown' }).click()
	]);
	const text = (await readFile(await download.path(), 'utf8')).replaceAll('\u00a0', ' ');
	for (const number of [1, 8, 40]) expect(text).toContain(`Valley ${number}`);
	expect(text).toContain('Findings');
});
