import type * as Y from 'yjs';
import { fieldMark, fieldsOf, fieldTextName, textOf, type FieldMark } from './doc-layout.ts';
import { clearText, writeKey, writeText } from './edit-text.ts';
import type { FieldKey } from '#lib/draft/draft.ts';

const mark = (doc: Y.Doc, key: FieldKey, name: FieldMark, value: string | undefined): void =>
	writeKey(fieldsOf(doc), fieldMark(key, name), value);

export const hasOwnText = (doc: Y.Doc, key: FieldKey): boolean =>
	fieldsOf(doc).has(fieldMark(key, 'adopted')) || textOf(doc, fieldTextName(key)) !== '';

/** Makes the proposal, or a text that came from it, the user's own. */
export const adopt = (doc: Y.Doc, key: FieldKey, proposal: string, text: string): void => {
	writeText(doc, fieldTextName(key), text);
	mark(doc, key, 'adopted', proposal);
};

export const writeOwn = (doc: Y.Doc, key: FieldKey, text: string, shown?: string): void =>
	writeText(doc, fieldTextName(key), text, shown);

export const followProposal = (doc: Y.Doc, key: FieldKey): void => {
	clearText(doc, fieldTextName(key));
	mark(doc, key, 'adopted', undefined);
};

/** Marks the user's own text as compared with the proposal as it stands now. */
export const keepOwn = (doc: Y.Doc, key: FieldKey, proposal: string): void => {
	if (hasOwnText(doc, key)) mark(doc, key, 'adopted', proposal);
};

export const markTransferred = (
	doc: Y.Doc,
	key: FieldKey,
	transferred: { readonly text: string; readonly at: string } | undefined
): void => {
	mark(doc, key, 'transferred-text', transferred?.text);
	mark(doc, key, 'transferred-at', transferred?.at);
};
