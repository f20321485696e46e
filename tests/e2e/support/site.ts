import { test as base, chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { chromiumLaunch } from '../../../scripts/chromium.mjs';
import { serve, type Running } from '../../../scripts/serve.mjs';
import { nextFolder } from './build-sites.ts';

/** A served copy of the built site. Stopped and started again it keeps its address. */
class Site {
	#running: Running;
	readonly #base: string;
	#folder = 'build';

	private constructor(running: Running, base: string) {
		this.#running = running;
		this.#base = base;
	}

	static async open(base = ''): Promise<Site> {
		return new Site(await serve({ folder: 'build', base }), base);
	}

	/** Ends in a slash. */
	get url(): string {
		return this.#running.url;
	}

	async stop(): Promise<void> {
		await this.#running.close();
	}

	async start(): Promise<void> {
		this.#running = await serve({ folder: this.#folder, port: this.#running.port, base: this.#base });
	}

	/** From now on the next version is served at the same address. */
	async deployNext(): Promise<void> {
		this.#folder = nextFolder;
		await this.stop();
		await this.start();
	}
}

/** A browser with a profile on disk: closed and opened again it has what it had stored. */
export interface Profile {
	open(): Promise<BrowserContext>;
}

interface Fixtures {
	readonly site: Site;
	readonly profile: Profile;
}

interface Options {
	/** The folder of the host that the site is served from, such as "/sub/path". */
	readonly basePath: string;
}

/**
 * Each test has the site on a port of its own; addresses given to `page.goto` are relative to its root ("en/").
 * A request to anywhere else fails the test.
 */
export const test = base.extend<Fixtures & Options>({
	basePath: ['', { option: true }],
	site: async ({ basePath }, use) => {
		const site = await Site.open(basePath);
		await use(site);
		await site.stop();
	},
	baseURL: async ({ site }, use) => {
		await use(site.url);
	},
	context: async ({ context, site }, use) => {
		const strangers = strangersOf(context, site);
		await use(context);
		expect(strangers, 'requests to other origins').toEqual([]);
	},
	profile: async ({ site }, use, testInfo) => {
		const opened: { readonly context: BrowserContext; readonly strangers: readonly string[] }[] = [];
		const open = async () => {
			const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), {
				...(await chromiumLaunch()),
				baseURL: site.url,
				locale: 'en-GB'
			});
			opened.push({ context, strangers: strangersOf(context, site) });
			return context;
		};
		await use({ open });
		for (const { context } of opened) await context.close();
		expect(
			opened.flatMap(({ strangers }) => strangers),
			'requests to other origins'
		).toEqual([]);
	}
});

/** Collects every request of a browser that does not go to the site. */
const strangersOf = (context: BrowserContext, site: Site): readonly string[] => {
	const strangers: string[] = [];
	const { origin } = new URL(site.url);
	context.on('request', (request) => {
		if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
	});
	return strangers;
};

/** Resolves when the site can do without its server. */
export const readyOffline = async (page: Page): Promise<void> => {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
	});
};

/** Looks for a newer version and resolves when it is installed and waiting. */
export const newVersionWaiting = async (page: Page): Promise<void> => {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		if (registration.waiting) return;
		const installed = new Promise<void>((done) => {
			registration.addEventListener('updatefound', () => {
				registration.installing?.addEventListener('statechange', (event) => {
					if ((event.target as ServiceWorker).state === 'installed') done();
				});
			});
		});
		await registration.update();
		await installed;
	});
};

export { expect };
