import { fillStage, goToPage, createDraft, saved } from './support/fill.ts';
import { everyPage, shown } from './support/pages.ts';
import { expect, readyOffline, test } from './support/site.ts';

test('after one visit and a cold start without a network, every page opens', async ({ profile, site }) => {
	test.setTimeout(120_000);
	const before = await profile.open();
	const first = await before.newPage();
	await first.goto('en/');
	await readyOffline(first);
	await before.close();
	await site.stop();

	const after = await profile.open();
	const page = await after.newPage();
	const pages = await everyPage(page, 'en', () => page.getByRole('button', { name: 'Open the example' }).click());
	expect(pages.length).toBeGreaterThanOrEqual(14);
	for (const address of pages) {
		await page.goto(address);
		await shown(page);
		await expect(page.getByRole('main').first(), address).not.toBeEmpty();
	}
});

test('without a network every kind of field can be typed into, and what was typed is found again', async ({ page, site }) => {
	test.setTimeout(180_000);
	await page.goto('en/');
	await readyOffline(page);
	await site.stop();
	await createDraft(page, 'Every field');
	for (const stage of [/Design/, /Programme text/, /Delivery/]) {
		await goToPage(page, stage);
		const typed = await fillStage(page);
		await saved(page);
		await page.reload();
		await page.locator('section[id^="question-"]').first().waitFor();
		await expect
			.poll(async () => {
				const values = await page
					.locator('textarea, input[type="text"]')
					.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
				return typed.filter((text) => !values.includes(text));
			})
			.toEqual([]);
	}
});
