import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyPage, shown } from './support/pages.ts';
import { expect, test } from './support/site.ts';

/** What can be found automatically: by the criteria and good practice, or by the contrast of colours alone. */
const violations = async (page: Page, only?: 'contrast'): Promise<readonly string[]> => {
	// Options come first: they take the place of what was set before.
	const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
	const result = await (
		only === undefined
			? builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			: builder.withRules(['color-contrast'])
	).analyze();
	return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

const parts = {
	'stages of a draft': (address: string) => isStage.test(address),
	'other pages of a draft': (address: string) => address.includes('/draft/') && !isStage.test(address),
	'pages without a draft': (address: string) => !address.includes('/draft/')
};

/** Long pages of the guide, made of the same blocks as the others: their colours are not looked at twice. */
const isLong = /\/guide\/(checks|practices|screens|fields|rules|terms|sources)\//;

const isStage =
	/\/draft\/(programme|decide|design|programme-text|delivery|preparation|selection|agreements|implementation|evaluation)\//;

for (const colorScheme of ['light', 'dark'] as const) {
	for (const [name, isPart] of Object.entries(parts)) {
		test(`${name} have no violation that can be found automatically, in ${colorScheme}`, async ({ page }) => {
			test.setTimeout(240_000);
			await page.emulateMedia({ colorScheme });
			const pages = await everyPage(page, 'en', () => page.getByRole('button', { name: 'Open the example' }).click());
			for (const address of pages.filter((one) => isPart(one) && !(colorScheme === 'dark' && isLong.test(one)))) {
				await page.goto(address);
				await shown(page);
				// Dark and light differ in their colours only.
				expect.soft(await violations(page, colorScheme === 'dark' ? 'contrast' : undefined), address).toEqual([]);
			}
		});
	}
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

// At 390 and 1280 px with the longer words of the pseudo-locale: see pseudo-locale.spec.ts.
test('no page scrolls sideways at 320 px', async ({ page }) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 320, height: 800 });
	const pages = await everyPage(page, 'en', () => page.getByRole('button', { name: 'Open the example' }).click());
	for (const address of pages) {
		await page.goto(address);
		await shown(page);
		expect
			.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), address)
			.toBe(0);
	}
});
