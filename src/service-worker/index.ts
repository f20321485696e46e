import { base, build, files, prerendered, version } from '$service-worker';
import { PrecacheController } from 'workbox-precaching';
import { LocaleFiles } from './locale-files.ts';
import { draftShell, guideShell, isLeftOut } from './left-out.ts';
import type { KeepingLocales, LocalesAvailable, Message } from './messages.ts';
import { cacheNameOf, deleteOlderVersions } from './older-versions.ts';
import { baseLocale, inBaseLocale, localeOf, pagePath, pathsByLocale } from './paths.ts';

declare const self: ServiceWorkerGlobalScope;

const cacheName = cacheNameOf(self.registration.scope, version);
const hashedFiles = `${base}/_app/immutable/`;

const localeOfPath = (path: string): string | undefined => localeOf(path.slice(base.length));
const onDemand = (path: string): boolean => ![undefined, baseLocale].includes(localeOfPath(path));

const isKept = (path: string): boolean => !isLeftOut(path.slice(base.length));

const pages = new Set(prerendered);
const precache = new PrecacheController({ cacheName });
precache.addToCacheList([
	...build.filter((path) => !onDemand(path) && isKept(path)).map((url) => ({ url, revision: null })),
	...[...files, ...prerendered].filter((path) => !onDemand(path) && isKept(path)).map((url) => ({ url, revision: version }))
]);
const localeFiles = new LocaleFiles(
	cacheName,
	pathsByLocale(
		prerendered.filter((path) => onDemand(path) && isKept(path)),
		build,
		base
	)
);

self.addEventListener('install', (event) => {
	event.waitUntil(
		carryOver()
			.then(() => precache.install(event))
			.then(() => localeFiles.keepAsBefore())
	);
});

/** Files with a hash in their name are the same in every version: what an older one has stored is not fetched again. */
const carryOver = async (): Promise<void> => {
	const cache = await caches.open(cacheName);
	for (const path of build) {
		const stored = await caches.match(path, { ignoreVary: true });
		if (stored) await cache.put(path, stored);
	}
};

self.addEventListener('activate', (event) => {
	event.waitUntil(self.clients.claim().then(() => deleteOlderVersions(self.registration, self.clients, version)));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(`${base}/`)) return;
	if (request.mode === 'navigate') {
		event.respondWith(answerNavigation(event, url));
		event.waitUntil(deleteOlderVersions(self.registration, self.clients, version));
	} else {
		event.respondWith(storedAt(url.pathname).then((response) => response ?? fetchAt(event, url.pathname)));
	}
});

let opened: Promise<Cache> | undefined;

/** What this version has stored at a path, or an older one that a window still runs; queries do not matter. */
const storedAt = async (path: string): Promise<Response | undefined> => {
	opened ??= caches.open(cacheName);
	const stored = await (await opened).match(precache.getCacheKeyForURL(path) ?? path, { ignoreVary: true });
	return stored ?? (path.startsWith(hashedFiles) ? caches.match(path, { ignoreVary: true }) : undefined);
};

const answerNavigation = async (event: FetchEvent, url: URL): Promise<Response> => {
	const page = pagePath(url.pathname);
	// Pages refer to their files by relative addresses, so a page must be opened at its own.
	if (pages.has(page) && page !== url.pathname) return Response.redirect(page + url.search);
	const under = page.slice(base.length);
	const sameForAll = pages.has(page) ? draftShell(under) : undefined;
	const stored = (await storedAt(page)) ?? (sameForAll === undefined ? undefined : await storedAt(base + sameForAll));
	if (stored) return stored;
	try {
		return await fetchAt(event, page);
	} catch {
		// The page itself has no words; it shows those of its address, so it is answered there.
		const shell = guideShell(under);
		const wordless = pages.has(page) && shell !== undefined ? await storedAt(base + shell) : undefined;
		if (wordless) return wordless;
		const path = await standIn(page);
		return path === undefined ? Response.error() : Response.redirect(path + url.search);
	}
};

/** What to open without a network instead of a page that is not stored: the same page in the base language, "not found", or home. */
const standIn = async (page: string): Promise<string | undefined> => {
	const home = `${base}/${baseLocale}/`;
	const counterpart = base + inBaseLocale(page.slice(base.length));
	const candidates = page === `${base}/` ? [home] : [counterpart, `${base}/404.html`, home];
	for (const path of candidates) if (path !== page && (await storedAt(path))) return path;
	return undefined;
};

/** Whoever opens a language has all of it from then on. Without room or network it is tried again with the next file. */
const fetchAt = async (event: FetchEvent, path: string): Promise<Response> => {
	const response = await fetch(event.request);
	if (onDemand(path)) event.waitUntil(localeFiles.keep([localeOfPath(path) ?? baseLocale]).catch(() => undefined));
	return response;
};

self.addEventListener('message', (event) => {
	const message = event.data as Message;
	if (message.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	if (message.type === 'LIST_LOCALES') event.waitUntil(listLocales(event.ports[0]));
	if (message.type === 'KEEP_LOCALES') event.waitUntil(keepLocales(event.ports[0]));
});

const listLocales = async (port: MessagePort | undefined): Promise<void> => {
	const available: LocalesAvailable = {
		offered: [baseLocale, ...localeFiles.offered],
		kept: [baseLocale, ...(await localeFiles.kept())]
	};
	port?.postMessage(available);
};

const keepLocales = async (port: MessagePort | undefined): Promise<void> => {
	const total = localeFiles.offered.length;
	let done = 0;
	const tell = (state: KeepingLocales['state']) => port?.postMessage({ state, done, total } satisfies KeepingLocales);
	try {
		await localeFiles.keep(localeFiles.offered, () => {
			done += 1;
			tell('keeping');
		});
		tell('complete');
	} catch {
		tell('interrupted');
	}
};
