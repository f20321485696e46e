import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createDraft, goToPage, saved } from './support/fill.ts';
import { expect, test } from './support/site.ts';

const needs = (page: Page) => page.locator('#answer-local-needs');

const openDecide = async (page: Page, name: string): Promise<string> => {
	await page.goto('en/');
	await createDraft(page, name);
	await page.goto(page.url().replace('/draft/programme/', '/draft/decide/'));
	await needs(page).waitFor();
	return page.url();
};

/** The browser refuses writes as it does when the disk is full, once `diskIsFull` is set; a really full disk would harm the machine. */
const withDisk = (page: Page) =>
	page.addInitScript(() => {
		for (const name of ['add', 'put'] as const) {
			const write = IDBObjectStore.prototype[name];
			IDBObjectStore.prototype[name] = function (...values) {
				if ('diskIsFull' in globalThis) throw new DOMException('The disk is full', 'QuotaExceededError');
				return write.apply(this, values);
			};
		}
	});

const fillDisk = (page: Page) => page.evaluate(() => Object.assign(globalThis, { diskIsFull: true }));

const freeDisk = (page: Page) => page.evaluate(() => Reflect.deleteProperty(globalThis, 'diskIsFull'));

test('two windows typing into one text converge, with every letter of both', async ({ page, context }) => {
	const address = await openDecide(page, 'Two windows');
	const other = await context.newPage();
	await other.goto(address);
	await needs(other).waitFor();

	await Promise.all([
		needs(page).pressSequentially('a'.repeat(100), { delay: 5 }),
		needs(other).pressSequentially('b'.repeat(100), { delay: 7 })
	]);

	await expect.poll(async () => (await needs(page).inputValue()).length, { timeout: 3000 }).toBe(200);
	const text = await needs(page).inputValue();
	expect(text.replaceAll('a', '')).toHaveLength(100);
	expect(text.replaceAll('b', '')).toHaveLength(100);
	await expect(needs(other)).toHaveValue(text);
	await page.reload();
	await expect(needs(page)).toHaveValue(text);
});

test('what one window types stands in the other within a second', async ({ page, context }) => {
	const address = await openDecide(page, 'In step');
	const other = await context.newPage();
	await other.goto(address);
	await needs(other).waitFor();
	await needs(page).fill('Villages above the lake');
	await expect(needs(other)).toHaveValue('Villages above the lake', { timeout: 1000 });
});

test('a window killed while typing loses no more than the last second', async ({ profile }) => {
	const context = await profile.open();
	const again = await context.newPage();
	await again.goto('en/about/');
	const page = await context.newPage();
	const address = await openDecide(page, 'Killed');
	await needs(page).pressSequentially('Kept although the window died', { delay: 10 });
	await page.waitForTimeout(1000);
	const crashed = page.waitForEvent('crash');
	void page.goto('chrome://crash').catch(() => undefined);
	await crashed;

	await again.goto(address);
	await expect(needs(again)).toHaveValue('Kept although the window died');
});

test('undo and redo reach over fields and tables of a session', async ({ page }) => {
	await openDecide(page, 'Undo');
	await needs(page).fill('First words');
	const choice = page.locator('#question-clld-use').getByRole('radio').first();
	await choice.check();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(choice).not.toBeChecked();
	await page.keyboard.press('Control+z');
	await expect(needs(page)).toHaveValue('');
	await page.keyboard.press('Control+y');
	await expect(needs(page)).toHaveValue('First words');
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(choice).toBeChecked();
});

test('a full disk is told, what was typed stays, can be saved to a file, and is stored once there is room', async ({ page }) => {
	await withDisk(page);
	await openDecide(page, 'Full disk');
	await saved(page);
	await fillDisk(page);
	await needs(page).fill('Written on a full disk. '.repeat(200));
	await expect(page.getByRole('alert')).toContainText('storage is full');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('alert').getByRole('button', { name: 'Save to file' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/\.clld\.json$/);
	expect(await readFile(await download.path(), 'utf8')).toContain('Written on a full disk');
	await expect(needs(page)).toHaveValue(/Written on a full disk/);

	await freeDisk(page);
	await expect(page.getByText(/^Saved on this device/)).toBeAttached({ timeout: 15_000 });
	await page.reload();
	await expect(needs(page)).toHaveValue(/Written on a full disk/);
});

test('a browser that keeps nothing says so, and the draft can be saved to a file and opened again', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	});
	await page.goto('en/');
	await createDraft(page, 'Nothing kept');
	await expect(page.getByText('does not let the planner keep anything').first()).toBeVisible();
	await page.locator('#answer-programme-title').fill('Programme of the lakes');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save to file' }).first().click()
	]);
	const path = await download.path();

	await page.goto('en/');
	await page.locator('input[type="file"]').setInputFiles({
		name: 'mine.clld.json',
		mimeType: 'application/json',
		buffer: await readFile(path)
	});
	await expect(page.locator('#answer-programme-title')).toHaveValue('Programme of the lakes');
});

test('a draft left while the disk is full is offered on every page, and opens again with every word', async ({ page }) => {
	await withDisk(page);
	await openDecide(page, 'Left unsaved');
	await saved(page);
	await fillDisk(page);
	await needs(page).fill('Words that are in this window only');
	await expect(page.getByRole('alert')).toContainText('storage is full');
	await page.getByRole('link', { name: 'CLLD Planner' }).click();
	const banner = page.getByRole('alert');
	await expect(banner).toContainText('“Left unsaved” could not be saved');

	await page.locator('summary').click();
	await page.getByRole('button', { name: 'Delete', exact: true }).click();
	await expect(page.getByText('That could not be done')).toBeVisible();

	await banner.getByRole('link').click();
	await goToPage(page, /Decide/);
	await expect(needs(page)).toHaveValue('Words that are in this window only');
	await freeDisk(page);
	await expect(page.getByText(/^Saved on this device/)).toBeAttached({ timeout: 15_000 });
	await page.reload();
	await expect(needs(page)).toHaveValue('Words that are in this window only');
});

test('a draft deleted for good in another window can be written anew from this one', async ({ page, context }) => {
	await openDecide(page, 'Taken away');
	await needs(page).fill('Still here');
	await saved(page);
	const other = await context.newPage();
	await other.goto('en/');
	await other.locator('summary').click();
	await other.getByRole('button', { name: 'Delete', exact: true }).click();
	await expect(page.getByText('was deleted in another window')).toBeVisible();
	await other.getByRole('button', { name: /Delete for good/ }).click();
	await expect(other.getByText('Recently deleted')).toBeHidden();
	await page.getByRole('button', { name: 'Restore the draft' }).click();
	await goToPage(page, /Decide/);
	await expect(needs(page)).toHaveValue('Still here');
	await expect(page.getByText('was deleted in another window')).toBeHidden();
});

test('undo in a dialog leaves the draft behind it alone', async ({ page }) => {
	await openDecide(page, 'Behind a dialog');
	await needs(page).fill('An answer');
	await page.getByRole('button', { name: 'Rename the draft' }).click();
	await page.keyboard.type('Another name');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Escape');
	await expect(needs(page)).toHaveValue('An answer');
});
