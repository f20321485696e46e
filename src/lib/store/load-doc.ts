import * as Y from 'yjs';
import { metaOf } from './doc-layout.ts';
import type { StoredUpdate } from './stored-draft.ts';

/** Marks what did not come from this window, so that it is neither stored again nor undone here. */
export const fromElsewhere = 'elsewhere';

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

export const isReadable = (row: StoredUpdate): boolean => docOf([row]) !== undefined;

const docOf = (rows: readonly StoredUpdate[]): Y.Doc | undefined => {
	const doc = new Y.Doc();
	try {
		doc.transact(() => {
			for (const { update } of rows) Y.applyUpdate(doc, update);
		}, fromElsewhere);
		return doc;
	} catch {
		// Damaged bytes make Yjs throw in many ways, and leave the document unusable.
		doc.destroy();
		return undefined;
	}
};

const isDraft = (doc: Y.Doc): boolean => typeof metaOf(doc).get('id') === 'string';

/** The document without the letters that were deleted in it: what leaves the device holds only what is to be seen. */
export const copyOf = (doc: Y.Doc): Uint8Array => {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return Y.encodeStateAsUpdate(copy);
};
