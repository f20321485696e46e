import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import mammoth from 'mammoth';
import { exportAs } from './support/export-as.ts';
import { createDraft, fillStage, goToPage, saved } from './support/fill.ts';
import { expect, readyOffline, test } from './support/site.ts';

const stages = ['Decide', 'Design', 'Programme text'];

const wordText = async (download: Download): Promise<string> => {
	const { value } = await mammoth.extractRawText({ path: await download.path() });
	return value.replaceAll('\u00a0', ' ');
};

test('an officer plans without a network, comes back later, and exports every answer', async ({ profile, site }) => {
	test.setTimeout(180_000);
	const before = await profile.open();
	const first = await before.newPage();
	await first.goto('en/');
	await readyOffline(first);
	await site.stop();

	await createDraft(first, 'Valleys of the north');
	const typed = [...(await fillStage(first))];
	for (const stage of stages) {
		await goToPage(first, new RegExp(stage));
		typed.push(...(await fillStage(first)));
	}
	await saved(first);
	await first.reload();
	await expect(first.getByText('Valleys of the north').first()).toBeVisible();
	await before.close();

	const after = await profile.open();
	const page = await after.newPage();
	await page.goto('en/');
	await page.getByRole('link', { name: 'Valleys of the north' }).click();
	await goToPage(page, 'Draft section');
	const text = await wordText(await exportAs(page, 'Word'));
	expect(typed.filter((answer) => !text.includes(answer))).toEqual([]);
	expect(typed.length).toBeGreaterThan(60);
});

test('the example is one click away and exports in every format, without a network', async ({ page, site }) => {
	await page.goto('en/');
	await readyOffline(page);
	await site.stop();
	await page.getByRole('button', { name: 'Open the example' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Draft programme section' })).toBeVisible();

	const text = await wordText(await exportAs(page, 'Word'));
	expect(text).toContain('Nordvale');
	for (const format of ['Web page', 'Markdown', 'JSON', 'Tables as CSV']) {
		const download = await exportAs(page, format);
		const bytes = await readFile(await download.path());
		expect(bytes.length, format).toBeGreaterThan(2000);
	}
});

test('a proposal is adopted and edited; when answers change it says so and overwrites nothing', async ({ page }) => {
	await page.goto('en/');
	await page.getByRole('button', { name: 'Open the example' }).click();
	const field = page.getByRole('article', { name: /^6 Partnership/ });
	await expect(field.getByText('Follows your answers')).toBeVisible();
	await field.getByRole('button', { name: 'Adopt and edit' }).click();
	const own = field.getByRole('textbox');
	await own.focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(' A sentence of ours.');
	await expect(field.getByText('Edited by you')).toBeVisible();

	await field.getByRole('checkbox', { name: 'Transferred to SFC2021' }).check();
	await expect(field.getByText(/^on \d/)).toBeVisible();
	await own.focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(' And another.');
	await expect(field.getByText('Changed since the transfer')).toBeVisible();

	await page
		.getByRole('complementary')
		.getByRole('link', { name: /partner/i })
		.first()
		.click();
	await expect(page.locator('section[id^="question-"]').locator(':focus')).toBeVisible();
	await goToPage(page, /Programme text/);
	const rows = page.locator('#question-partners');
	await rows.getByRole('textbox').first().fill('Zwyxwald');
	await goToPage(page, 'Draft section');
	await expect(field.getByText('Answers changed')).toBeVisible();
	await expect(own).toHaveValue(/A sentence of ours\. And another\.$/);
	await field.getByRole('button', { name: 'Show the difference' }).click();
	await expect(field.locator('ins').filter({ hasText: 'Zwyxwald' }).first()).toBeVisible();
	await field.getByRole('button', { name: 'Keep my text' }).click();
	await expect(field.getByText('Edited by you')).toBeVisible();
});
