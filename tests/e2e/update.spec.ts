import type { Page } from '@playwright/test';
import { createDraft } from './support/fill.ts';
import { expect, newVersionWaiting, readyOffline, test } from './support/site.ts';

const versions = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1) ?? ''));

const acceptUpdate = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const { waiting } = await navigator.serviceWorker.ready;
		const started = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
		waiting?.postMessage({ type: 'SKIP_WAITING' });
		await started;
	});

/** The files of the version a page runs, as its service worker stored them. */
const hashedFiles = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const requests = await (await caches.open(name)).keys();
		return requests.map(({ url }) => url).filter((url) => url.includes('/_app/immutable/'));
	});

const reachable = (page: Page, urls: readonly string[]): Promise<number> =>
	page.evaluate(async (all) => (await Promise.all(all.map((url) => fetch(url)))).filter((response) => response.ok).length, urls);

test('a newer version waits until it is accepted, and the one at hand goes on working without a network', async ({
	page,
	site
}) => {
	await page.goto('en/');
	await readyOffline(page);
	const [old] = await versions(page);
	await site.deployNext();
	await newVersionWaiting(page);
	await page.reload();
	expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe('installed');

	await site.stop();
	await page.goto('en/about/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await versions(page)).toEqual(expect.arrayContaining([old, 'next']));
});

test('a window of the older version keeps all its files when another window accepts the newer one', async ({
	page,
	context,
	site
}) => {
	await page.goto('en/');
	await readyOffline(page);
	const files = await hashedFiles(page);
	const other = await context.newPage();
	await other.goto('en/about/');
	await site.deployNext();
	await newVersionWaiting(other);

	let reloaded = false;
	page.on('load', () => (reloaded = true));
	await acceptUpdate(other);
	await other.reload();
	await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
	await site.stop();
	expect(await reachable(page, files)).toBe(files.length);
	expect(reloaded).toBe(false);
});

test('the files of the older version go with its last window', async ({ page, context, site }) => {
	await page.goto('en/');
	await readyOffline(page);
	const other = await context.newPage();
	await other.goto('en/about/');
	await site.deployNext();
	await newVersionWaiting(other);
	await acceptUpdate(other);
	await other.reload();
	expect(await versions(other)).toHaveLength(2);

	await page.close();
	await expect
		.poll(async () => {
			await other.reload();
			return versions(other);
		})
		.toEqual(['next']);
});

test('an update is offered, not forced: another window is told, goes on without a network, and loses no word', async ({
	page,
	context,
	site
}) => {
	await page.goto('en/');
	await readyOffline(page);
	await page.getByRole('button', { name: 'Open the example' }).click();
	await page.waitForURL(/[?&]id=/);
	await page.goto(`en/draft/decide/${new URL(page.url()).search}`);
	const answer = page.locator('main textarea').first();
	await answer.fill('Written before the update.');
	const other = await context.newPage();
	await other.goto('en/about/');

	await site.deployNext();
	await newVersionWaiting(page);
	await expect(page.getByRole('button', { name: 'Update now' })).toBeVisible();
	await other.getByRole('button', { name: 'Update now' }).click();
	await expect(page.getByText('updated in another window')).toBeVisible();
	await expect(other.getByRole('button', { name: 'Update now' })).toBeHidden();
	await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(answer).toHaveValue('Written before the update.');

	await site.stop();
	await answer.fill('Written after the update, in the old version.');
	await page.locator('a[href*="/draft/design/"]').first().click();
	await expect(page).toHaveURL(/\/draft\/design\//);
	await page.goBack();
	await page.getByRole('button', { name: 'Reload', exact: true }).click();
	await expect(page.getByText('updated in another window')).toBeHidden();
	await expect(page.locator('main textarea').first()).toHaveValue('Written after the update, in the old version.');
});

test('who types while a new version arrives and is accepted loses no letter', async ({ page, site }) => {
	test.setTimeout(90_000);
	await page.goto('en/');
	await readyOffline(page);
	await createDraft(page, 'Typed on');
	await page.goto(page.url().replace('/draft/programme/', '/draft/decide/'));
	const answer = page.locator('#answer-local-needs');
	const before = 'Written before the new version came. ';
	await answer.fill(before);
	const text = 'Typed on without a break while the new version was fetched and installed. '.repeat(4);
	let isTyping = true;
	const typing = answer.pressSequentially(text, { delay: 25 }).finally(() => (isTyping = false));

	await site.deployNext();
	await newVersionWaiting(page);
	const accept = page.getByRole('button', { name: 'Update now' });
	await expect(accept).toBeVisible();
	expect(isTyping, 'the new version is there while the user types').toBe(true);
	await expect(answer).toBeFocused();
	await typing;
	await expect(answer).toHaveValue(before + text);
	// Accepted at once after the last letter, before it can be stored by itself.
	await answer.press('!');
	const loaded = page.waitForEvent('load');
	await accept.click();
	await loaded;
	await expect(answer).toHaveValue(`${before}${text}!`);
	await expect.poll(() => versions(page)).toContain('next');
	await page.goto('en/settings/');
	await expect(page.getByText('Version next')).toBeVisible();
});
