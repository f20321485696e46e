import Dexie from 'dexie';
import type { ReadDraftProblem } from '#lib/draft/read-draft.ts';

/** Why the store on this device cannot be opened, read or written. */
export type StoreProblem =
	| { readonly kind: 'no-indexeddb' }
	/** A window of an older version keeps the database from being upgraded. */
	| { readonly kind: 'blocked' }
	| { readonly kind: 'newer-database' }
	| { readonly kind: 'quota' }
	| { readonly kind: 'closed' }
	/** The draft was deleted for good, or the browser's storage was cleared, while the draft was open. */
	| { readonly kind: 'purged' }
	| { readonly kind: 'unknown'; readonly message: string };

export type OpenProblem =
	| StoreProblem
	| { readonly kind: 'no-such-draft' }
	| { readonly kind: 'deleted' }
	/** Nothing of the draft can be read. */
	| { readonly kind: 'damaged'; readonly rows: number };

export type ImportProblem = ReadDraftProblem | { readonly kind: 'unreadable-file' } | OpenProblem;

/** Thrown inside the store to be told as a problem at its border. */
export class StoreError extends Error {
	readonly problem: StoreProblem;

	constructor(problem: StoreProblem) {
		super(problem.kind);
		this.name = 'StoreError';
		this.problem = problem;
	}
}

/** What an exception from the database means. Dexie wraps the first cause, sometimes twice. */
export const storeProblem = (error: unknown): StoreProblem => {
	if (error instanceof StoreError) return error.problem;
	const inner = innerError(error);
	if (inner !== undefined && inner !== error) {
		const problem = storeProblem(inner);
		if (problem.kind !== 'unknown') return problem;
	}
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === Dexie.errnames.QuotaExceeded) return { kind: 'quota' };
	if (name === Dexie.errnames.DatabaseClosed || name === Dexie.errnames.InvalidState) return { kind: 'closed' };
	if (name === Dexie.errnames.MissingAPI || name === 'SecurityError') return { kind: 'no-indexeddb' };
	if (name === Dexie.errnames.Version) return { kind: 'newer-database' };
	return { kind: 'unknown', message: error instanceof Error ? error.message : String(error) };
};

const innerError = (error: unknown): unknown =>
	typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined;
