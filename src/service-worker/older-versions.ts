import { pageLock } from './messages.ts';

/** Cache names of one app on an origin that may hold several: "planner https://host/path/ 1795464000000". */
export const cacheNameOf = (scope: string, version: string): string => `planner ${scope} ${version}`;

/**
 * Deletes the caches of other versions that no open window needs. A window that has not yet said which version it runs
 * may be loading an old one, so then all are kept, as they are while a newer version waits.
 */
export const deleteOlderVersions = async (
	registration: ServiceWorkerRegistration,
	clients: Clients,
	current: string
): Promise<void> => {
	const prefix = cacheNameOf(registration.scope, '');
	const others = (await caches.keys()).filter(
		(name) => name.startsWith(prefix) && name !== cacheNameOf(registration.scope, current)
	);
	// In this order: a version that begins to install after the names were read is not among them.
	if (others.length === 0 || registration.installing || registration.waiting) return;
	const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
	const pages = await openPages(registration.scope);
	if (windows.length > pages.length) return;
	const unused = others.filter((name) => !pages.includes(pageLock(registration.scope, name.slice(prefix.length))));
	await Promise.all(unused.map((name) => caches.delete(name)));
};

/** The locks held by this app's pages, one entry for each page. */
const openPages = async (scope: string): Promise<readonly string[]> => {
	const { held = [] } = await navigator.locks.query();
	return held.map(({ name = '' }) => name).filter((name) => name.startsWith(pageLock(scope, '')));
};
