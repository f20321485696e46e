import type * as Y from 'yjs';
import { answersOf, cellsOf, chosenOf, fieldsOf, orderOf, placeOf, splitKey, statesOf, type Place } from './doc-layout.ts';
import { isFieldKey, isRowId } from '#lib/draft/draft-schema.ts';
import type { FieldKey } from '#lib/draft/draft.ts';
import { isId, type Id } from '#lib/guide/id.ts';

export interface TableChange {
	/** Rows that came, went or moved. */
	readonly placed: Set<string>;
	readonly cells: Map<string, Set<Id>>;
}

/** What of a draft must be read anew from its document. */
export interface DocChange {
	meta: boolean;
	readonly answers: Set<Id>;
	readonly chosen: Map<Id, Set<string>>;
	readonly tables: Map<Id, TableChange>;
	readonly fields: Set<FieldKey>;
	/** Properties by subject. */
	readonly states: Map<Id, Set<Id>>;
}

const noChange = (): DocChange => ({
	meta: false,
	answers: new Set(),
	chosen: new Map(),
	tables: new Map(),
	fields: new Set(),
	states: new Map()
});

/** What a transaction changed. */
export const changeOf = (doc: Y.Doc, transaction: Y.Transaction): DocChange => {
	const change = noChange();
	for (const [type, keys] of transaction.changed) {
		const name = nameOf(doc, type);
		if (name !== undefined) note(change, name, keys);
	}
	return change;
};

/** Everything that a document holds. */
export const wholeChange = (doc: Y.Doc): DocChange => {
	const change = noChange();
	for (const name of [...doc.share.keys()]) {
		const map = mapOf(doc, name);
		note(change, name, map ? map.keys() : []);
	}
	return change;
};

const mapOf = (doc: Y.Doc, name: string): Y.Map<unknown> | undefined => {
	const place = placeOf(name);
	switch (place?.kind) {
		case 'answers':
			return answersOf(doc);
		case 'chosen':
			return chosenOf(doc);
		case 'fields':
			return fieldsOf(doc);
		case 'states':
			return statesOf(doc);
		case 'order':
			return orderOf(doc, place.question);
		case 'cells':
			return cellsOf(doc, place.question);
		case 'meta':
		case 'text':
		case 'cell':
		case 'field':
		case 'state':
		case undefined:
			return undefined;
	}
};

// A type does not know its own name; the document does.
const names = new WeakMap<object, string>();

const nameOf = (doc: Y.Doc, type: object): string | undefined => {
	if (!names.has(type)) for (const [name, shared] of doc.share) names.set(shared, name);
	return names.get(type);
};

const note = (change: DocChange, name: string, keys: Iterable<string | null>): void => {
	const place = placeOf(name);
	switch (place?.kind) {
		case 'meta':
			change.meta = true;
			break;
		case 'text':
			change.answers.add(place.question);
			break;
		case 'field':
			change.fields.add(place.key);
			break;
		case 'cell':
			noteCell(change, place.question, place.row, place.column);
			break;
		case 'state':
			noteState(change, place.subject, place.property);
			break;
		case 'answers':
		case 'chosen':
		case 'fields':
		case 'states':
		case 'order':
		case 'cells':
			for (const key of keys) if (key !== null) noteKey(change, place, key);
			break;
		case undefined:
			break;
	}
};

const noteKey = (change: DocChange, place: Place, key: string): void => {
	const [left, right] = splitKey(key);
	switch (place.kind) {
		case 'answers':
			if (isId(key)) change.answers.add(key);
			break;
		case 'chosen':
			if (isId(left)) entry(change.chosen, left, () => new Set<string>()).add(right);
			break;
		case 'fields':
			if (isFieldKey(left)) change.fields.add(left);
			break;
		case 'states':
			if (isId(left) && isId(right)) noteState(change, left, right);
			break;
		case 'order':
			if (isRowId(key)) tableOf(change, place.question).placed.add(key);
			break;
		case 'cells':
			if (isRowId(left) && isId(right)) noteCell(change, place.question, left, right);
			break;
		case 'meta':
		case 'text':
		case 'cell':
		case 'field':
		case 'state':
			break;
	}
};

const noteCell = (change: DocChange, question: Id, row: string, column: Id): void =>
	void entry(tableOf(change, question).cells, row, () => new Set<Id>()).add(column);

const noteState = (change: DocChange, subject: Id, property: Id): void =>
	void entry(change.states, subject, () => new Set<Id>()).add(property);

const tableOf = (change: DocChange, question: Id): TableChange =>
	entry(change.tables, question, () => ({ placed: new Set(), cells: new Map() }));

const entry = <Value>(map: Map<string, Value>, key: string, make: () => Value): Value => {
	const found = map.get(key);
	if (found !== undefined) return found;
	const made = make();
	map.set(key, made);
	return made;
};
