import type { Page } from '@playwright/test';
import { everyPage, shown } from './support/pages.ts';
import { expect, test } from './support/site.ts';
import { en } from '#content/text/en.ts';
import { pseudo } from '#content/text/pseudo.ts';

const text = pseudo(en);

/** The name that a test gives to a draft: words of the user, the same in every language. */
const draftName = 'Valleys';

/**
 * Visible words that no pseudo-locale text has changed. Exempt is what is the same in every language and says so: `translate="no"` for
 * official words and those of the user, `lang` for another language than that of the page.
 */
const unchangedWords = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const changed = /[åéïøûýÅÉÎÖÜñçšˑ]/;
		const marked = '[translate="no"], [lang]:not(html)';
		/** What the user wrote, dates of the browser, and file names, which bear no mark of their own. */
		const unmarked =
			'header .title, tbody th a, td.when, td.date, section[aria-labelledby="deleted-title"] li span, dialog .file';
		const isExempt = (element: Element) => element.closest(`${marked}, ${unmarked}, textarea, script, style`) !== null;
		// Amounts bear the code of the currency, which is no word of a dictionary.
		const isUnchanged = (words: string) => /\p{L}{3}/u.test(words.replace(/\bEUR\b/gu, '')) && !changed.test(words);
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const words = (node.textContent ?? '').trim();
			const parent = node.parentElement;
			if (!parent || !isUnchanged(words) || isExempt(parent)) continue;
			// The options of a closed list have no box of their own.
			if (!(parent.closest('select') ?? parent).checkVisibility()) continue;
			found.push(`${words.slice(0, 60)} <${parent.tagName.toLowerCase()} class="${parent.className}">`);
		}
		for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'label']) {
			for (const element of document.querySelectorAll(`body [${name}]`)) {
				const words = element.getAttribute(name) ?? '';
				if (isUnchanged(words) && !isExempt(element)) found.push(`${name}="${words.slice(0, 60)}"`);
			}
		}
		return [...new Set(found)];
	});

/** Elements whose words are cut off or run over their neighbours. */
const cutWords = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const isShown = (element: HTMLElement) => element.checkVisibility() && element.clientWidth > 1;
		const boxes = [...document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, label, legend, p, th, summary, .affix')]
			.filter(isShown)
			.filter(
				(element) => getComputedStyle(element).display !== 'inline' && getComputedStyle(element).textOverflow !== 'ellipsis'
			)
			.filter((element) => element.scrollWidth > element.clientWidth + 2)
			.map(
				(element) => `${element.tagName.toLowerCase()}.${element.className}: ${(element.textContent ?? '').trim().slice(0, 50)}`
			);
		const ruler = document.createElement('canvas').getContext('2d');
		const placeholders = [...document.querySelectorAll<HTMLInputElement>('input[placeholder]')]
			.filter(isShown)
			.filter((input) => {
				const { font, paddingLeft, paddingRight } = getComputedStyle(input);
				if (!ruler) throw new Error('Words cannot be measured here');
				ruler.font = font;
				const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
				return ruler.measureText(input.placeholder).width > room + 2;
			})
			.map(({ placeholder }) => `placeholder: ${placeholder}`);
		return [...boxes, ...placeholders];
	});

/** Tables of a stage that do not fit beside the outline and the help, and must be scrolled sideways. */
const scrolledTables = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main .scroll')]
			.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
			.map(
				(element) => `${element.closest('section')?.id ?? element.className}: ${element.scrollWidth} in ${element.clientWidth} px`
			)
	);

const expectOwnWords = async (page: Page, where: string): Promise<void> => {
	expect.soft(await unchangedWords(page), where).toEqual([]);
	expect.soft(await cutWords(page), where).toEqual([]);
	expect
		.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), where)
		.toBe(0);
};

const createDraft = async (page: Page): Promise<void> => {
	await page.getByRole('button', { name: text.home.create, exact: true }).click();
	await page.getByLabel(text.newDraft.name, { exact: true }).fill(draftName);
	await page.getByRole('button', { name: text.newDraft.create, exact: true }).click();
	await page.locator('section[id^="question-"]').first().waitFor();
};

const openExample = (page: Page): Promise<void> => page.getByRole('button', { name: text.home.example, exact: true }).click();

const chooseInMenu = async (page: Page, name: string): Promise<void> => {
	await page.locator('tbody summary').first().click();
	await page.locator('tbody details[open]').getByRole('button', { name, exact: true }).click();
};

test.beforeEach(async ({ site }) => {
	await site.deployNext();
});

for (const width of [390, 1280]) {
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height: 900 } });

		test('every text of every page comes from the dictionaries, and nothing is cut', async ({ page }) => {
			test.setTimeout(180_000);
			const pages = await everyPage(page, 'en-XA', () => openExample(page));
			for (const address of pages) {
				await page.goto(address);
				await shown(page);
				await expectOwnWords(page, address);
				const isStage = address.includes('/draft/') && !address.includes('/draft/section/');
				if (width === 1280 && isStage) expect.soft(await scrolledTables(page), address).toEqual([]);
			}
		});

		test('so do those of the drafts, the dialogs and the notices', async ({ page }) => {
			test.setTimeout(90_000);
			await page.goto('en-XA/');
			await page.getByText(text.home.emptyTitle).waitFor();
			await expectOwnWords(page, 'home without a draft');

			await page.getByRole('button', { name: text.home.create, exact: true }).click();
			await page.getByRole('dialog').waitFor();
			await expectOwnWords(page, 'new draft');
			await page.getByLabel(text.newDraft.name, { exact: true }).fill('');
			await page.getByRole('button', { name: text.newDraft.create, exact: true }).click();
			await page.getByText(text.newDraft.nameMissing).waitFor();
			await expectOwnWords(page, 'new draft without a name');
			await page.keyboard.press('Escape');

			await createDraft(page);
			await page.goto('en-XA/');
			await chooseInMenu(page, text.home.rename);
			await page.getByRole('dialog').waitFor();
			await expectOwnWords(page, 'renaming a draft');
			await page.keyboard.press('Escape');

			await page.locator('tbody summary').first().click();
			await expectOwnWords(page, 'the menu of a draft');
			await page.keyboard.press('Escape');

			await chooseInMenu(page, text.home.remove);
			await page.getByText(text.home.deleted(draftName)).waitFor();
			await page.getByText(text.home.deletedTitle).waitFor();
			await expectOwnWords(page, 'a deleted draft and its notice');

			await openExample(page);
			await page.getByRole('main').getByRole('button', { name: text.section.export, exact: true }).click();
			await page.getByRole('dialog').waitFor();
			await expectOwnWords(page, 'export');
			await page.getByRole('button', { name: text.exportDialog.close, exact: true }).last().click();
		});

		test('so does the help of every question of a stage', async ({ page }) => {
			test.setTimeout(120_000);
			await page.goto('en-XA/');
			await openExample(page);
			await page.waitForURL(/\/draft\/section\//);
			await page.goto(`en-XA/draft/design/${new URL(page.url()).search}`);
			await shown(page);
			const questions = page.locator('section[id^="question-"]');
			const help = page.getByRole('complementary');
			expect(await questions.count()).toBeGreaterThan(20);
			for (const question of await questions.all()) {
				const label = (await question.locator('.label').first().textContent()) ?? '';
				const button = question.locator('button.help');
				// On a narrow screen the help is a sheet that the button opens, and hides from the next button.
				if (width === 390) await button.click();
				else await button.focus();
				await expect(help.getByRole('heading', { level: 2 })).toHaveText(label);
				await expectOwnWords(page, `help: ${label}`);
				if (width === 390) await page.keyboard.press('Escape');
			}
		});

		test('so does the banner of a browser that keeps nothing', async ({ page }) => {
			await page.addInitScript(() => {
				Object.defineProperty(window, 'indexedDB', { value: undefined });
			});
			await page.goto('en-XA/');
			await createDraft(page);
			await page.getByText(text.trouble.notKept).first().waitFor();
			await expectOwnWords(page, 'not kept');
		});
	});
}

test('so does the outline, a sheet on a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 900 });
	await page.goto('en-XA/');
	await createDraft(page);
	await page.getByRole('button', { name: text.frame.outline, exact: true }).click();
	await page.getByRole('navigation', { name: text.frame.outline }).getByRole('link').first().waitFor();
	await expectOwnWords(page, 'outline');
});
