import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Running } from '../../scripts/serve.mjs';
import { gzippedSize, type Figure } from './figures.ts';

const folder = 'build';

export const measureSizes = async (browser: Browser, site: Running): Promise<readonly Figure[]> => [
	await scriptSize(browser, site, 'JavaScript of the first page', 'en/', 60),
	await scriptSize(browser, site, 'JavaScript of a stage page', 'en/draft/decide/', 110),
	await precacheSize(browser, site)
];

/** What the page's own HTML names, with all that it imports; the guide, the words, the store and the like are fetched by that code. */
const scriptSize = async (browser: Browser, site: Running, what: string, path: string, budget: number): Promise<Figure> => {
	const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
	const named = [...html.matchAll(/<link href="([^"]+)" rel="modulepreload">|<script src="([^"]+)">/g)];
	const first = new Set(named.map(([, module, script]) => fileOf(new URL(module ?? script ?? '', site.url + path).href, site)));
	for (const file of first) for (const imported of importedBy(file)) first.add(imported);

	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const fetched: string[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') fetched.push(fileOf(response.url(), site));
	});
	await page.goto(site.url + path, { waitUntil: 'networkidle' });
	await context.close();
	const later = gzippedSize(fetched.filter((file) => !first.has(file)));
	return {
		what,
		value: gzippedSize([...first]),
		unit: 'kB',
		budget,
		note: `${first.size} files; ${later.toFixed(1)} kB follow by themselves`
	};
};

const precacheSize = async (browser: Browser, site: Running): Promise<Figure> => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${site.url}en/`);
	const files = (await storedUrls(page)).map((url) => fileOf(url, site));
	await context.close();
	const missing = files.flatMap((file) => importedBy(file).filter((imported) => !files.includes(imported)));
	if (missing.length > 0) throw new Error(`Not stored, but imported by what is stored: ${[...new Set(missing)].join(', ')}`);
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

/** The files that a script cannot run without. */
const importedBy = (file: string): readonly string[] =>
	file.endsWith('.js')
		? [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)"(\.{1,2}\/[^"]+\.js)"/g)].map(([, path]) =>
				join(dirname(file), path ?? '')
			)
		: [];

/** The built file behind an address. */
const fileOf = (url: string, site: Running): string => {
	const path = join(folder, decodeURIComponent(new URL(url).pathname.slice(new URL(site.url).pathname.length)));
	const page = join(path, 'index.html');
	return existsSync(page) ? page : path;
};
