import { readFile } from 'node:fs/promises';
import { createDraft, goToPage } from './support/fill.ts';
import { expect, test } from './support/site.ts';

test('a pitfall is met while answering, followed to its checks, treated, and found in the exported register', async ({
	page
}) => {
	test.setTimeout(60_000);
	await page.goto('en/');
	await createDraft(page, 'A draft with pitfalls');
	await goToPage(page, /Design/);
	await page.locator('#question-budget-min').getByRole('textbox').fill('500000');
	const told = page.getByRole('list', { name: 'Pitfalls that this answer raises' }).first();
	await expect(told).toContainText('Pitfall:');
	await told
		.getByRole('link', { name: /Look at it and decide/ })
		.first()
		.click();
	await page.getByRole('heading', { level: 1, name: /Pitfalls/ }).waitFor();
	const id = new URL(page.url()).hash.slice(1);
	const block = page.locator(`#${id}`);
	await expect(block).toContainText('Raised because');

	const check = block.getByRole('link', { name: /./ }).and(page.locator('a[href*="#ck-"]')).first();
	await expect(check).toBeVisible();
	await check.click();
	await page.getByRole('heading', { level: 1, name: /Checklist/ }).waitFor();
	const checkId = new URL(page.url()).hash.slice(1);
	await page.locator(`#${checkId}`).getByRole('radio', { name: 'In progress' }).check();
	await page.goBack();

	await block.getByRole('radio', { name: 'Treated' }).check();
	await block
		.getByRole('textbox', { name: /measures/i })
		.first()
		.fill('Neighbouring areas share one office.');
	await goToPage(page, 'Draft section');
	await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
	await page.getByRole('radio', { name: 'Markdown', exact: true }).check();
	await page.getByRole('checkbox', { name: 'Checklist' }).check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export as Markdown' }).click()
	]);
	const text = await readFile(await download.path(), 'utf8');
	expect(text).toContain('Pitfalls register');
	expect(text).toContain(id.toUpperCase());
	expect(text).toContain('Neighbouring areas share one office.');
	expect(text).toMatch(new RegExp(`${checkId.toUpperCase()}[^\\n]*In progress`));
});

test('what is noted about checks, capacities and screens is there after a reload', async ({ page }) => {
	await page.goto('en/');
	await createDraft(page, 'Noted');
	await goToPage(page, 'Checklist');
	const check = page.locator('#ck-002');
	await check.getByRole('radio', { name: 'Done' }).check();
	await goToPage(page, 'Scaling');
	await page.locator('#rq-01').getByRole('radio').nth(2).check();
	await page.locator('#rq-01').getByRole('textbox').fill('Asked in two valleys.');
	await page.getByText(/^Saved on this device/).waitFor({ state: 'attached' });
	await page.reload();
	await expect(page.locator('#rq-01').getByRole('radio').nth(2)).toBeChecked();
	await expect(page.locator('#rq-01').getByRole('textbox')).toHaveValue('Asked in two valleys.');
	await goToPage(page, 'Checklist');
	await expect(page.locator('#ck-002').getByRole('radio', { name: 'Done' })).toBeChecked();
});

test('the guide is read without JavaScript', async ({ browser, site }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const [address, words] of [
		['en/guide/', 'Pitfalls'],
		['en/guide/stages/decide/', 'Will you use CLLD'],
		['en/guide/checks/', 'documented by territory'],
		['en/guide/pitfalls/', 'layer cake'],
		['en/guide/capacities/', 'CLLD method'],
		['en/guide/practices/', 'Saxony-Anhalt'],
		['en/guide/sources/', '2021/1060']
	] as const) {
		await page.goto(site.url + address);
		await expect(page.getByRole('main')).toContainText(words);
	}
	await context.close();
});
