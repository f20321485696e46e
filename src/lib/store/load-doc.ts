import * as Y from 'yjs';
import { metaOf } from './doc-layout.ts';
import { mergeUpdates } from './merge-updates.ts';
import type { StoredUpdate } from './stored-draft.ts';

/** The origin of what was not typed in this window: it is neither stored again nor undone here. */
export class Elsewhere {
	readonly at: string;

	constructor(at: string) {
		this.at = at;
	}
}

export interface LoadedDoc {
	readonly doc: Y.Doc;
	/** Rows of the log that cannot be read; they are left out, and stay where they are. */
	readonly damaged: number;
}

/** The document that a log adds up to; undefined where nothing of it can be read. */
export const loadDoc = (rows: readonly StoredUpdate[]): LoadedDoc | undefined => {
	const whole = docOf(rows);
	if (whole) return isDraft(whole) ? { doc: whole, damaged: 0 } : undefined;
	const readable = rows.filter(isReadable);
	const doc = docOf(readable);
	return doc && isDraft(doc) ? { doc, damaged: rows.length - readable.length } : undefined;
};

const isReadable = (row: StoredUpdate): boolean => docOf([row]) !== undefined;

const docOf = (rows: readonly StoredUpdate[]): Y.Doc | undefined => {
	const doc = new Y.Doc();
	try {
		doc.transact(() => {
			for (const { update } of rows) Y.applyUpdate(doc, update);
		});
		return doc;
	} catch {
		// Damaged bytes make Yjs throw in many ways, and leave the document unusable.
		doc.destroy();
		return undefined;
	}
};

const isDraft = (doc: Y.Doc): boolean => typeof metaOf(doc).get('id') === 'string';

/** All rows that can be read as one update, and those rows. */
export const mergeRows = (
	rows: readonly StoredUpdate[]
): { readonly update: Uint8Array; readonly rows: readonly StoredUpdate[] } => {
	const update = merged(rows);
	if (update) return { update, rows };
	const readable = rows.filter(isReadable);
	return { update: merged(readable) ?? Y.mergeUpdates([]), rows: readable };
};

const merged = (rows: readonly StoredUpdate[]): Uint8Array | undefined => {
	try {
		const update = mergeUpdates(rows.map((row) => row.update));
		Y.applyUpdate(new Y.Doc(), update);
		return update;
	} catch {
		return undefined;
	}
};

/** The document without the letters that were deleted in it: what leaves the device holds only what is to be seen. */
export const copyOf = (doc: Y.Doc): Uint8Array => {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return Y.encodeStateAsUpdate(copy);
};
