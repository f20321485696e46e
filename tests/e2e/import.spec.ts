import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createDraft, saved } from './support/fill.ts';
import { expect, test } from './support/site.ts';

const open = (page: Page, name: string, buffer: Buffer) =>
	page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer });

const bad: readonly (readonly [what: string, buffer: () => Buffer, says: RegExp])[] = [
	['an empty file', () => Buffer.from(''), /not a draft file, or it is damaged/],
	['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /not a draft file, or it is damaged/],
	['a truncated file', () => Buffer.from('{"format":"clld-planner-draft","version":1,"draft":{"format":1,"id":"x'), /damaged/],
	['a file of another application', () => Buffer.from('{"survey":{"pages":[]}}'), /comes from another application/],
	[
		'a draft with a part that cannot be read',
		() => Buffer.from(JSON.stringify({ format: 'clld-planner-draft', version: 1, draft: { format: 1, id: 'x', name: 3 } })),
		/part of it cannot be read/
	],
	[
		'a newer version',
		() => Buffer.from(JSON.stringify({ format: 'clld-planner-draft', version: 99, draft: {} })),
		/newer version/
	]
];

for (const [what, buffer, says] of bad) {
	test(`opening ${what} is refused in plain words and changes nothing`, async ({ page }) => {
		await page.goto('en/');
		await createDraft(page, 'Already here');
		await saved(page);
		await page.goto('en/');
		await page.getByRole('link', { name: 'Already here' }).waitFor();
		await open(page, 'colleague.json', buffer());
		await expect(page.getByText(says)).toBeVisible();
		await expect(page.getByText('Nothing on this device was changed.')).toBeVisible();
		await expect(page.getByText('1 draft', { exact: true })).toBeVisible();
	});
}

test('a file of 200 MB is refused at once', async ({ page }, testInfo) => {
	const path = testInfo.outputPath('large.json');
	const { open: openFile } = await import('node:fs/promises');
	const file = await openFile(path, 'w');
	await file.truncate(200_000_000);
	await file.close();
	await page.goto('en/');
	await page.locator('input[type="file"]').setInputFiles(path);
	await expect(page.getByText(/is larger than/)).toBeVisible({ timeout: 10_000 });
});

test('a draft saved to a file opens again elsewhere, and merges with the copy that went on', async ({
	page,
	context,
	browser,
	site
}) => {
	await page.goto('en/');
	await createDraft(page, 'Shared');
	await page.locator('#answer-programme-title').fill('Regional programme');
	const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
	const file = await readFile(await download.path());

	const elsewhere = await browser.newContext({ baseURL: site.url });
	const colleague = await elsewhere.newPage();
	await colleague.goto('en/');
	await open(colleague, 'shared.clld.json', file);
	await expect(colleague.locator('#answer-programme-title')).toHaveValue('Regional programme');
	await colleague.locator('#answer-cci').fill('2021XX05SFPR001');
	const [back] = await Promise.all([colleague.waitForEvent('download'), colleague.keyboard.press('Control+s')]);
	const edited = await readFile(await back.path());
	await elsewhere.close();

	await page.locator('#answer-programme-title').fill('Regional programme Nordvale');
	await saved(page);
	await page.goto('en/');
	await open(page, 'shared.clld.json', edited);
	await expect(page.getByText('merged into “Shared”')).toBeVisible();
	await expect(page.locator('#answer-cci')).toHaveValue('2021XX05SFPR001');
	await expect(page.locator('#answer-programme-title')).toHaveValue('Regional programme Nordvale');
	expect(context.pages()).toHaveLength(1);
});
