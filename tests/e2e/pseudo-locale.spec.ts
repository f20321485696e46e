import type { Page } from '@playwright/test';
import { everyPage, shown } from './support/pages.ts';
import { expect, test } from './support/site.ts';

/**
 * Visible words that no pseudo-locale text has changed. Official codes, figures, the product's and authors' names, and what the user
 * wrote are the same in every language.
 */
const unchangedWords = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const changed = /[åéîøûýÅÉÎØÛÝñçšˑ]/;
		const own = [
			'.title',
			'textarea',
			'tbody th',
			'td.when',
			'option',
			'.proposal',
			'.print-only',
			'td',
			'dd',
			'kbd',
			'a[rel~="external"]',
			'select'
		];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = (node.textContent ?? '').trim();
			const parent = node.parentElement;
			if (!parent || !/\p{L}{3}/u.test(text) || changed.test(text)) continue;
			if (own.some((selector) => parent.closest(selector)) || ['SCRIPT', 'STYLE'].includes(parent.tagName)) continue;
			if (parent.closest('[translate="no"], [lang]:not(html)')) continue;
			if (!parent.checkVisibility()) continue;
			found.push(`${text.slice(0, 60)} <${parent.tagName.toLowerCase()} class="${parent.className}">`);
		}
		for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
			for (const name of ['aria-label', 'title', 'placeholder']) {
				const value = element.getAttribute(name) ?? '';
				if (/\p{L}{3}/u.test(value) && !changed.test(value) && !element.closest('[translate="no"], [lang]:not(html)'))
					found.push(`${name}="${value.slice(0, 60)}"`);
			}
		}
		return [...new Set(found)];
	});

/** Elements whose words are cut off or run over their neighbours. */
const cutWords = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, label, legend, p, th, summary, .affix')]
			.filter((element) => element.checkVisibility() && element.clientWidth > 1)
			.filter(
				(element) => getComputedStyle(element).display !== 'inline' && getComputedStyle(element).textOverflow !== 'ellipsis'
			)
			.filter((element) => element.scrollWidth > element.clientWidth + 2)
			.map(
				(element) => `${element.tagName.toLowerCase()}.${element.className}: ${(element.textContent ?? '').trim().slice(0, 50)}`
			)
	);

test.beforeEach(async ({ site }) => {
	await site.deployNext();
});

for (const width of [390, 1280]) {
	test(`every interface and guide text comes from the dictionaries, and nothing is cut at ${width} px`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width, height: 900 });
		const pages = await everyPage(page, 'en-XA', () => page.getByRole('main').getByRole('button').nth(1).click());
		for (const address of pages) {
			await page.goto(address);
			await shown(page);
			expect(await unchangedWords(page), address).toEqual([]);
			expect(await cutWords(page), address).toEqual([]);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
				address
			).toBe(0);
		}
	});
}
