import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Running } from '../../scripts/serve.mjs';
import { gzippedSize, type Figure } from './figures.ts';

const folder = 'build';

/** Words and guidance are content, which grows with what the planner knows; the budget is for the program. */
const isContent = (file: string): boolean => file.includes('/_app/immutable/locales/');

export const measureSizes = async (browser: Browser, site: Running): Promise<readonly Figure[]> => [
	await scriptSize(browser, site, 'JavaScript of the first page', 'en/', 60),
	await scriptSize(browser, site, 'JavaScript of a stage page', 'en/draft/decide/', 110),
	await precacheSize(browser, site)
];

const scriptSize = async (browser: Browser, site: Running, what: string, path: string, budget: number): Promise<Figure> => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const files: string[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') files.push(fileOf(response.url(), site));
	});
	await page.goto(site.url + path, { waitUntil: 'networkidle' });
	await context.close();
	const content = gzippedSize(files.filter(isContent));
	return {
		what,
		value: gzippedSize(files.filter((file) => !isContent(file))),
		unit: 'kB',
		budget,
		note: `${files.length} files; and ${content.toFixed(1)} kB of words`
	};
};

const precacheSize = async (browser: Browser, site: Running): Promise<Figure> => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${site.url}en/`);
	const files = (await storedUrls(page)).map((url) => fileOf(url, site));
	await context.close();
	const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
	return {
		what: 'kept for offline use on the first visit',
		value: gzippedSize(files),
		unit: 'kB',
		budget: 1000,
		note: `${files.length} files; ${(bytes / 1000).toFixed(0)} kB uncompressed`
	};
};

const storedUrls = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return requests.flat().map(({ url }) => url);
	});

/** The built file behind an address. */
const fileOf = (url: string, site: Running): string => {
	const path = join(folder, decodeURIComponent(new URL(url).pathname.slice(new URL(site.url).pathname.length)));
	const page = join(path, 'index.html');
	return existsSync(page) ? page : path;
};
