import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyPage, shown } from './support/pages.ts';
import { expect, test } from './support/site.ts';

const violations = async (page: Page): Promise<readonly string[]> => {
	const result = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

for (const colorScheme of ['light', 'dark'] as const) {
	test(`no page has a violation that can be found automatically, in ${colorScheme}`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ colorScheme });
		const pages = await everyPage(page, 'en', () => page.getByRole('button', { name: 'Open the example' }).click());
		for (const address of pages) {
			await page.goto(address);
			await shown(page);
			expect(await violations(page), address).toEqual([]);
		}
	});
}

test('dialogs and sheets have no violation either', async ({ page }) => {
	await page.goto('en/');
	await page.getByRole('button', { name: 'New draft' }).click();
	expect(await violations(page)).toEqual([]);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByRole('button', { name: 'Open the example' }).click();
	await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.setViewportSize({ width: 390, height: 800 });
	await page.getByRole('button', { name: 'Outline' }).click();
	expect(await violations(page)).toEqual([]);
});

test('a question is answered, and its help opened and closed, by keyboard alone', async ({ page }) => {
	await page.goto('en/');
	await shown(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'New draft' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
	await page.keyboard.type('By keyboard');
	await page.keyboard.press('Enter');
	await page.locator('section[id^="question-"]').first().waitFor();
	await page.keyboard.press('Alt+n');
	await expect(page.locator('section[id^="question-"]').first().locator('input, textarea, select').first()).toBeFocused();
	await page.keyboard.press('Alt+n');
	const focused = page.locator(':focus');
	await expect(focused).toHaveCount(1);
});

for (const width of [320, 390, 1280]) {
	test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height: 800 });
		const pages = await everyPage(page, 'en', () => page.getByRole('button', { name: 'Open the example' }).click());
		for (const address of pages) {
			await page.goto(address);
			await shown(page);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
				address
			).toBe(0);
		}
	});
}
