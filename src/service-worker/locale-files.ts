import { copyResponse } from 'workbox-core/copyResponse.js';

/** The pages and files of the languages that are kept on demand, in the cache of this version. */
export class LocaleFiles {
	readonly #cacheName: string;
	/** Pages first: their addresses are the same in every version. */
	readonly #pathsByLocale: ReadonlyMap<string, readonly string[]>;
	readonly #keeping = new Map<string, Promise<void>>();

	constructor(cacheName: string, pathsByLocale: ReadonlyMap<string, readonly string[]>) {
		this.#cacheName = cacheName;
		this.#pathsByLocale = pathsByLocale;
	}

	get offered(): readonly string[] {
		return [...this.#pathsByLocale.keys()];
	}

	/** The languages of which every file is stored. */
	async kept(): Promise<readonly string[]> {
		const stored = await this.#stored();
		return this.offered.filter((locale) => this.#paths(locale).every((path) => stored.has(path)));
	}

	/** Stores what is missing of these languages; rejects when a file cannot be had. Two calls at once share the work. */
	async keep(locales: readonly string[], onkept: (locale: string) => void = () => undefined): Promise<void> {
		for (const locale of locales) {
			const keeping = this.#keeping.get(locale) ?? this.#fetchMissing(locale).finally(() => this.#keeping.delete(locale));
			this.#keeping.set(locale, keeping);
			await keeping;
			onkept(locale);
		}
	}

	/** Keeps the languages that an earlier version kept, as far as it got. */
	async keepAsBefore(): Promise<void> {
		for (const locale of this.offered) {
			const [firstPage] = this.#paths(locale);
			if (firstPage && (await caches.match(firstPage, { ignoreVary: true }))) await this.keep([locale]);
		}
	}

	#paths(locale: string): readonly string[] {
		return this.#pathsByLocale.get(locale) ?? [];
	}

	async #stored(): Promise<ReadonlySet<string>> {
		const requests = await (await caches.open(this.#cacheName)).keys();
		return new Set(requests.map(({ url }) => new URL(url).pathname));
	}

	async #fetchMissing(locale: string): Promise<void> {
		const cache = await caches.open(this.#cacheName);
		const stored = await this.#stored();
		for (const path of this.#paths(locale)) {
			if (stored.has(path)) continue;
			const response = await fetch(path, { cache: 'no-cache' });
			if (!response.ok) throw new Error(`${path} answered ${response.status}`);
			// A redirected response may not answer a navigation; its copy may.
			await cache.put(path, response.redirected ? await copyResponse(response) : response);
		}
	}
}
