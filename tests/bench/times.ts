import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import { serve, type Running } from '../../scripts/serve.mjs';
import { median, percentile, type Figure } from './figures.ts';
import { largeDraft } from './large-draft.ts';

const fieldSelector = 'main :is(input, textarea, select):enabled';
const keys = 60;
const starts = 5;
const steps = 12;

export const measureTimes = async (browser: Browser, site: Running): Promise<readonly Figure[]> => [
	await offlineStart(),
	...(await typing(browser, site)),
	await stageToStage(browser, site)
];

/** From the start of the navigation in a browser just launched, without a server, until the first field can be used. */
const offlineStart = async (): Promise<Figure> => {
	const profile = await mkdtemp(join(tmpdir(), 'planner-bench-'));
	const own = await serve({ folder: 'build' });
	try {
		const draft = await inProfile(profile, async (page) => {
			await openHome(page, own);
			await page.getByRole('button', { name: 'Open the example' }).click();
			await page.waitForURL(/[?&]id=/);
			await page.waitForTimeout(1000);
			return new URL(page.url()).searchParams.get('id') ?? '';
		});
		await own.close();
		const page = (path: string, selector: string) =>
			inProfile(profile, (opened) => usableAfter(opened, own.url + path, selector));
		const planner: number[] = [];
		const plain: number[] = [];
		for (let start = 0; start < starts; start += 1) {
			plain.push(await page('404.html', 'main a'));
			planner.push(await page(`en/draft/decide/?id=${draft}`, fieldSelector));
		}
		return {
			what: 'stage page usable, offline cold start',
			value: median(planner),
			unit: 'ms',
			budget: 300,
			baseline: { what: 'a page of plain text, likewise', value: median(plain) },
			note: `median of ${starts}`
		};
	} finally {
		await rm(profile, { recursive: true, force: true });
	}
};

/** A page starts the service worker when its buttons work; before, a click would be lost. */
const openHome = async (page: Page, site: Running): Promise<void> => {
	await page.goto(`${site.url}en/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
};

const inProfile = async <Value>(profile: string, use: (page: Page) => Promise<Value>): Promise<Value> => {
	const context = await chromium.launchPersistentContext(profile, await chromiumLaunch());
	try {
		return await use(await context.newPage());
	} finally {
		await context.close();
	}
};

// Functions that run in the page have no named functions inside: tsx marks those with a call that the page does not know.
const usableAfter = async (page: Page, url: string, selector: string): Promise<number> => {
	await page.addInitScript((wanted) => {
		new MutationObserver(() => {
			if (document.querySelector(wanted)) performance.mark('usable');
		}).observe(document, { attributes: true, childList: true, subtree: true });
	}, selector);
	await page.goto(url);
	return page.evaluate(async () => {
		while (performance.getEntriesByName('usable').length === 0) await new Promise(requestAnimationFrame);
		return performance.getEntriesByName('usable')[0]?.startTime ?? NaN;
	});
};

const typing = async (browser: Browser, site: Running): Promise<readonly Figure[]> => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.addInitScript(() => {
		const open = IDBDatabase.prototype.transaction;
		IDBDatabase.prototype.transaction = function (...parameters) {
			const transaction = open.apply(this, parameters);
			if (parameters[1] === 'readwrite') transaction.addEventListener('complete', () => performance.mark('stored'));
			return transaction;
		};
		addEventListener('keydown', () => performance.mark('key'), { capture: true });
	});
	await openHome(page, site);
	await openFile(page);
	await page.goto(`${site.url}en/draft/decide/?id=${new URL(page.url()).searchParams.get('id')}`);
	await page.locator('main textarea').first().focus();
	await page.keyboard.press('End');
	const devtools = await context.newCDPSession(page);
	const script = await scriptPerKey(page, devtools);
	await page.waitForTimeout(500);
	const stored = await page.evaluate(() => {
		const times = performance.getEntriesByName('stored').map(({ startTime }) => startTime);
		return performance
			.getEntriesByName('key')
			.map(({ startTime }) => (times.find((time) => time > startTime) ?? Infinity) - startTime)
			.slice(1);
	});

	const plain = await context.newPage();
	await plain.setContent('<textarea></textarea>');
	await plain.locator('textarea').focus();
	const baseline = await scriptPerKey(plain, await context.newCDPSession(plain));
	await context.close();
	return [
		{
			what: 'key press to painted, script, 1,000 answers',
			value: percentile(script, 0.95),
			unit: 'ms',
			budget: 8,
			baseline: { what: 'a plain text field', value: percentile(baseline, 0.95) },
			note: `p95 of ${keys}`
		},
		{ what: 'key press to stored', value: percentile(stored, 0.95), unit: 'ms', budget: 50, note: `p95 of ${keys}` }
	];
};

const openFile = async (page: Page): Promise<void> => {
	const file = { format: 'clld-planner-draft', version: 1, draft: largeDraft() };
	await page.locator('input[type=file]').setInputFiles({
		name: 'large.clld.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(file))
	});
	await page.waitForURL(/[?&]id=/);
};

/** Script, style and layout that the browser needed for each key, in milliseconds. */
const scriptPerKey = async (page: Page, devtools: CDPSession): Promise<readonly number[]> => {
	await devtools.send('Performance.enable');
	const spent = async () => {
		const { metrics } = await devtools.send('Performance.getMetrics');
		const parts = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
		return metrics.filter(({ name }) => parts.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0);
	};
	const times: number[] = [];
	for (let key = 0; key < keys; key += 1) {
		const before = await spent();
		await page.keyboard.press('abcdefgh'.charAt(key % 8));
		await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
		times.push((await spent()) - before);
	}
	return times;
};

/** From the click on "next" until the following stage's heading is painted. */
const stageToStage = async (browser: Browser, site: Running): Promise<Figure> => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await openHome(page, site);
	await page.getByRole('button', { name: 'Open the example' }).click();
	await page.waitForURL(/[?&]id=/);
	await page.goto(`${site.url}en/draft/decide/?id=${new URL(page.url()).searchParams.get('id')}`);
	await page.locator(fieldSelector).first().waitFor();
	const times: number[] = [];
	for (let step = 0; step < steps; step += 1) {
		const direction = step % 2 === 0 ? 'design' : 'decide';
		times.push(
			await page.evaluate(async (stage) => {
				const heading = document.querySelector('h1')?.textContent;
				const started = performance.now();
				document.querySelector<HTMLAnchorElement>(`a[href*="/${stage}/?id="]`)?.click();
				while (document.querySelector('h1')?.textContent === heading) await new Promise(requestAnimationFrame);
				return performance.now() - started;
			}, direction)
		);
	}
	await context.close();
	return {
		what: 'stage to stage',
		value: median(times.slice(2)),
		unit: 'ms',
		budget: 30,
		baseline: { what: 'one frame', value: 1000 / 60 },
		note: `median of ${steps - 2}, after each stage was opened once`
	};
};
