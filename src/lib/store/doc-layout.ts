import type * as Y from 'yjs';
import { isFieldKey, isRowId } from '#lib/draft/draft-schema.ts';
import type { FieldKey } from '#lib/draft/draft.ts';
import { isId, type Id } from '#lib/guide/id.ts';

/**
 * Where a draft stands in its Yjs document. Only top-level types with flat keys: a nested type belongs to the copy that created it,
 * and one of two created apart would be lost at the merge.
 */
export const metaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta');

/** Single values of all kinds but text, by question. */
export const answersOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('answers');

/** `question/value` for every choice and code among several. */
export const chosenOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('chosen');

/** `key/adopted`, `key/transferred-text` and `key/transferred-at` of programme fields. */
export const fieldsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('fields');

/** `subject/property` for what is noted about checks, pitfalls and the like, all but texts. */
export const statesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('states');

/** Position by row. */
export const orderOf = (doc: Y.Doc, question: Id): Y.Map<unknown> => doc.getMap(`order:${question}`);

/** `row/column` for all cells but texts. */
export const cellsOf = (doc: Y.Doc, question: Id): Y.Map<unknown> => doc.getMap(`cells:${question}`);

export const answerTextName = (question: Id): string => `text:${question}`;

export const cellTextName = (question: Id, row: string, column: Id): string => `cell:${question}/${row}/${column}`;

export const stateTextName = (subject: Id, property: Id): string => `state:${subject}/${property}`;

export const fieldTextName = (key: FieldKey): string => `field:${key}`;

/** The text of that name; empty where there is none, and then none is made. */
export const textOf = (doc: Y.Doc, name: string): string => (doc.share.has(name) ? doc.getText(name).toJSON() : '');

export type FieldMark = 'adopted' | 'transferred-text' | 'transferred-at';

export const fieldMark = (key: FieldKey, mark: FieldMark): string => `${key}/${mark}`;

/** What a top-level type holds, by its name; undefined for names that are none of ours. */
export type Place =
	| { readonly kind: 'meta' | 'answers' | 'chosen' | 'fields' | 'states' }
	| { readonly kind: 'order' | 'cells' | 'text'; readonly question: Id }
	| { readonly kind: 'cell'; readonly question: Id; readonly row: string; readonly column: Id }
	| { readonly kind: 'state'; readonly subject: Id; readonly property: Id }
	| { readonly kind: 'field'; readonly key: FieldKey };

export const placeOf = (name: string): Place | undefined => {
	if (name === 'meta' || name === 'answers' || name === 'chosen' || name === 'fields' || name === 'states') return { kind: name };
	const colon = name.indexOf(':');
	const [kind, rest] = [name.slice(0, colon), name.slice(colon + 1)];
	if (kind === 'field') return isFieldKey(rest) ? { kind, key: rest } : undefined;
	if (kind === 'order' || kind === 'cells' || kind === 'text') return isId(rest) ? { kind, question: rest } : undefined;
	if (kind === 'state') {
		const [subject, property] = splitKey(rest);
		return isId(subject) && isId(property) ? { kind, subject, property } : undefined;
	}
	if (kind !== 'cell') return undefined;
	const [question = '', row = '', column = '', ...more] = rest.split('/');
	return isId(question) && isRowId(row) && isId(column) && more.length === 0 ? { kind, question, row, column } : undefined;
};

/** "question/value" or "row/column" in two; the value may have slashes of its own. */
export const splitKey = (key: string): readonly [string, string] => {
	const slash = key.indexOf('/');
	return [key.slice(0, slash), key.slice(slash + 1)];
};
