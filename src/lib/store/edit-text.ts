import type * as Y from 'yjs';
import { textOf } from './doc-layout.ts';
import { rebasedSplices } from './text-splice.ts';

/**
 * Writes into a shared text what was typed into a field that displayed `shown`; without it, the field displayed the text as it is.
 * Half characters become "�" at once, as they would on disk, so that memory and disk never differ.
 */
export const writeText = (doc: Y.Doc, name: string, typed: string, shown?: string): void => {
	const actual = textOf(doc, name);
	const splices = rebasedSplices((shown ?? actual).toWellFormed(), typed.toWellFormed(), actual);
	if (splices.length === 0) return;
	const text = doc.getText(name);
	for (const { at, remove, insert } of splices) {
		if (remove > 0) text.delete(at, remove);
		if (insert !== '') text.insert(at, insert);
	}
};

export const clearText = (doc: Y.Doc, name: string): void => {
	const { length } = textOf(doc, name);
	if (length > 0) doc.getText(name).delete(0, length);
};

/** Sets a key, or removes it; an unchanged value leaves no trace in the log. */
export const writeKey = (map: Y.Map<unknown>, key: string, value: string | true | undefined): void => {
	const written = typeof value === 'string' ? value.toWellFormed() : value;
	if (map.get(key) === written) return;
	if (written === undefined) map.delete(key);
	else map.set(key, written);
};
