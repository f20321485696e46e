import { dev, version } from '$app/environment';
import { resolve } from '$app/paths';
import { online } from 'svelte/reactivity/window';
import type { Workbox } from 'workbox-window';
import { pageLock, type KeepingLocales, type LocalesAvailable, type Message } from '../../service-worker/messages.ts';

export type OfflineState =
	/** The page has only just been opened. */
	| 'starting'
	| 'unsupported'
	| 'installing'
	/** Everything works without a network. */
	| 'ready'
	/** A newer version is at hand; this one goes on working until the user accepts it. */
	| 'update-waiting'
	/** Another window accepted a newer version; this one goes on working until it is reloaded. */
	| 'reload-needed'
	| 'failed';

const hour = 3_600_000;
/** How long an accepted version may take to start before the page reloads all the same. */
const patience = 10_000;

/** The page's side of the service worker: whether the planner works without a network, and newer versions. Make one per page. */
export class Offline {
	#state = $state<OfflineState>('starting');
	#workbox: Workbox | undefined;
	#registration: ServiceWorkerRegistration | undefined;
	#hadWorker = false;
	#started = false;
	#replaced = false;

	get state(): OfflineState {
		return this.#state;
	}

	/** Whether the device has a network, as far as the browser knows. */
	get online(): boolean {
		return online.current ?? true;
	}

	/** Registers the service worker once the page has loaded, and looks for newer versions from then on. */
	async start(): Promise<void> {
		if (this.#started) return;
		this.#started = true;
		if (dev || !('serviceWorker' in navigator)) {
			this.#state = 'unsupported';
			return;
		}
		const scope = location.origin + resolve('/');
		void navigator.locks.request(pageLock(scope, version), { mode: 'shared' }, forever);
		navigator.serviceWorker.addEventListener('controllerchange', () => this.#controllerChanged());
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void this.#check(scope);
		});
		setInterval(() => void this.#check(scope), hour);
		await this.#register(scope);
	}

	/**
	 * Starts the newer version and reloads the page with it. `isSaved` resolves when nothing unsaved is left; when it
	 * rejects, so does this, and the page stays as it is.
	 */
	async acceptUpdate(isSaved: () => Promise<void>): Promise<void> {
		await isSaved();
		if (this.#registration?.waiting) {
			const started = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
			this.#workbox?.messageSkipWaiting();
			await Promise.race([started, new Promise((done) => setTimeout(done, patience))]);
			await isSaved();
		}
		location.reload();
	}

	/** The languages there are, and those that work without a network; undefined while the service worker is not ready. */
	listLocales(): Promise<LocalesAvailable | undefined> {
		return new Promise((done) => {
			if (!this.#ask({ type: 'LIST_LOCALES' }, (answer) => done(answer as LocalesAvailable))) done(undefined);
		});
	}

	/** Makes all languages available without a network; what could be had stays when it is interrupted. */
	keepAllLocales(onprogress: (progress: KeepingLocales) => void): Promise<'complete' | 'interrupted'> {
		return new Promise((done) => {
			const asked = this.#ask({ type: 'KEEP_LOCALES' }, (answer) => {
				const progress = answer as KeepingLocales;
				onprogress(progress);
				if (progress.state !== 'keeping') done(progress.state);
			});
			if (!asked) done('interrupted');
		});
	}

	async #register(scope: string): Promise<void> {
		try {
			// Loaded late: nothing on the first screen waits for it.
			const { Workbox } = await import('workbox-window');
			this.#workbox = new Workbox(`${scope}service-worker.js`, { scope, updateViaCache: 'none' });
			this.#hadWorker = (await navigator.serviceWorker.getRegistration(scope))?.active?.state === 'activated';
			const registration = await this.#workbox.register();
			if (!registration) return;
			this.#registration = registration;
			registration.addEventListener('updatefound', () => this.#look());
			this.#look();
		} catch {
			// Storage is full or blocked, or the file could not be had: the state says so, and every check tries again.
			this.#state = 'failed';
		}
	}

	async #check(scope: string): Promise<void> {
		if (this.#state === 'failed') return this.#register(scope);
		try {
			await this.#registration?.update();
		} catch {
			// Without a network there is nothing newer to be had; the version at hand goes on working.
		}
	}

	/** A first worker takes over a page that had none; after that, another one means another version. */
	#controllerChanged(): void {
		this.#replaced = this.#hadWorker;
		this.#hadWorker = true;
		this.#look();
	}

	#look(): void {
		if (!this.#registration) return;
		const { installing, waiting, active } = this.#registration;
		for (const worker of [installing, waiting]) if (worker) worker.onstatechange = () => this.#look();
		if (this.#replaced) this.#state = 'reload-needed';
		else if (active) this.#state = waiting ? 'update-waiting' : 'ready';
		else this.#state = installing || waiting ? 'installing' : 'failed';
	}

	#ask(message: Message, onanswer: (answer: unknown) => void): boolean {
		const worker = this.#registration?.active;
		if (!worker) return false;
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => onanswer(data);
		worker.postMessage(message, [port2]);
		return true;
	}
}

/** Never resolves: the lock goes with the page. */
const forever = (): Promise<never> => new Promise(() => undefined);
