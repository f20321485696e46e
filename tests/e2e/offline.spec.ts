import type { Page } from '@playwright/test';
import { expect, newVersionWaiting, readyOffline, test } from './support/site.ts';

const storedPaths = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname);
	});

test('after the first visit every page opens without the server', async ({ page, site }) => {
	await page.goto('en/');
	await readyOffline(page);
	await site.stop();
	for (const path of ['', 'en/', 'en/about/', 'en/draft/decide/', 'en/draft/decide/?id=some-draft']) {
		const response = await page.goto(path);
		expect(response?.ok(), path).toBe(true);
		await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
	}
});

test('a browser closed and opened again without a network starts the planner', async ({ profile, site }) => {
	const before = await profile.open();
	const first = await before.newPage();
	await first.goto('en/');
	await readyOffline(first);
	await before.close();
	await site.stop();

	const after = await profile.open();
	const page = await after.newPage();
	await page.goto('en/about/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('in a folder of a host', () => {
	test.use({ basePath: '/some/folder' });

	test('pages open without the server, and nothing outside the folder is touched', async ({ page, site, context }) => {
		const asked: string[] = [];
		context.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto('en/');
		await readyOffline(page);
		await site.stop();
		await page.goto('en/draft/decide/?id=some-draft');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(asked.filter((path) => !path.startsWith('/some/folder/'))).toEqual([]);
	});
});

test('other ways to write an address lead to the page, with what was asked of it', async ({ page, site }) => {
	await page.goto('en/');
	await readyOffline(page);
	await site.stop();
	await page.goto('en/draft/decide?id=some-draft');
	expect(page.url()).toBe(`${site.url}en/draft/decide/?id=some-draft`);
	await page.goto('en/about/index.html');
	expect(page.url()).toBe(`${site.url}en/about/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an address that does not exist is said not to exist, with a way home', async ({ page, site }) => {
	const lost = 'en/no/such/page/';
	expect((await page.goto(lost))?.status()).toBe(404);
	await expect(page.getByRole('link', { name: 'start page' })).toHaveAttribute('href', site.url);

	await page.goto('en/');
	await readyOffline(page);
	await site.stop();
	await page.goto(lost);
	await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'start page' })).toHaveAttribute('href', site.url);
});

test.describe('languages', () => {
	test.beforeEach(async ({ site }) => {
		await site.deployNext();
	});

	test('the first visit stores the base language alone', async ({ page }) => {
		await page.goto('en/');
		await readyOffline(page);
		const stored = await storedPaths(page);
		expect(stored).toContain('/en/about/');
		expect(stored.filter((path) => path.includes('en-XA'))).toEqual([]);
	});

	test('a language that was not stored is stood in for by the same page in the base language', async ({ page, site }) => {
		await page.goto('en/');
		await readyOffline(page);
		await site.stop();
		await page.goto('en-XA/draft/decide/?id=some-draft');
		expect(page.url()).toBe(`${site.url}en/draft/decide/?id=some-draft`);
	});

	test('a language once opened works without the server, all of it', async ({ page, site }) => {
		await page.goto('en/');
		await readyOffline(page);
		await page.goto('en-XA/');
		await expect.poll(() => storedPaths(page)).toContain('/en-XA/about/');
		await site.stop();
		await page.goto('en-XA/about/');
		expect(page.url()).toBe(`${site.url}en-XA/about/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('all languages can be stored at once', async ({ page }) => {
		await page.goto('en/');
		await readyOffline(page);
		const answers = await page.evaluate(async () => {
			const { active } = await navigator.serviceWorker.ready;
			const { port1, port2 } = new MessageChannel();
			const heard: string[] = [];
			const complete = new Promise<void>((done) => {
				port1.onmessage = ({ data }: MessageEvent<{ state: string }>) => {
					heard.push(data.state);
					if (data.state !== 'keeping') done();
				};
			});
			active?.postMessage({ type: 'KEEP_LOCALES' }, [port2]);
			await complete;
			return heard;
		});
		expect(answers.at(-1)).toBe('complete');
		expect(await storedPaths(page)).toContain('/en-XA/about/');
	});
});

test('nothing stored is fetched again when only the version changes', async ({ page, site, context }) => {
	await page.goto('en/');
	await readyOffline(page);
	const before = new Set(await storedPaths(page));
	await site.deployNext();
	const asked: string[] = [];
	context.on('request', (request) => {
		if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
	});
	await newVersionWaiting(page);
	expect(asked).toContain('/en/about/');
	expect(asked.filter((path) => path.startsWith('/_app/immutable/') && before.has(path))).toEqual([]);
});
