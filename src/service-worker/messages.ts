/** What pages and the service worker say to each other; pages import this from here. */
export type Message =
	| { readonly type: 'SKIP_WAITING' }
	/** Answered through the port with one `LocalesAvailable`. */
	| { readonly type: 'LIST_LOCALES' }
	/** Answered through the port with a `KeepingLocales` after each language, the last one complete or interrupted. */
	| { readonly type: 'KEEP_LOCALES' };

export interface LocalesAvailable {
	/** All languages of this version. */
	readonly offered: readonly string[];
	/** Those that work without a network. */
	readonly kept: readonly string[];
}

export interface KeepingLocales {
	readonly state: 'keeping' | 'complete' | 'interrupted';
	readonly done: number;
	readonly total: number;
}

/**
 * The Web Lock that every page holds, shared, for as long as it lives. From it the service worker knows which versions are
 * still open in some window, and keeps their files.
 */
export const pageLock = (scope: string, version: string): string => `page of ${scope} at version ${version}`;
