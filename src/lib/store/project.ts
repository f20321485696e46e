import type * as Y from 'yjs';
import { wholeChange, type DocChange, type TableChange } from './doc-change.ts';
import {
	answersOf,
	answerTextName,
	cellsOf,
	cellTextName,
	chosenOf,
	fieldMark,
	fieldsOf,
	fieldTextName,
	metaOf,
	orderOf,
	statesOf,
	stateTextName,
	textOf,
	type FieldMark
} from './doc-layout.ts';
import { emptyDraft, type Answer, type Draft, type FieldKey, type FieldState, type Row, type State } from '#lib/draft/draft.ts';
import { entryOf, withAnswers, withFields, withRows, withStates } from '#lib/draft/edit.ts';
import type { Id } from '#lib/guide/id.ts';

/** The plain draft that a document holds; `changedAt` is known to the log only. */
export const projectDoc = (doc: Y.Doc, changedAt: string): Draft => {
	const nothing = emptyDraft({ id: '', name: '', guide: { id: '', version: '' }, language: 'en', at: changedAt });
	return project(doc, nothing, { ...wholeChange(doc), meta: true });
};

/**
 * The draft after a change of its document. Whatever the change does not touch stays the same object, and the draft itself where
 * nothing is different.
 */
export const project = (doc: Y.Doc, draft: Draft, change: DocChange): Draft => {
	const answers = new Map<Id, Answer | undefined>();
	for (const question of change.answers) answers.set(question, singleAnswer(doc, question));
	for (const question of new Set([...change.answers, ...change.chosen.keys()])) {
		const single = answers.get(question) ?? singleAnswer(doc, question);
		answers.set(question, single ?? severalAnswer(doc, question, draft, change));
	}
	const rows = new Map<Id, readonly Row[] | undefined>();
	for (const [question, table] of change.tables)
		rows.set(question, projectRows(doc, question, entryOf(draft.rows, question) ?? [], table));
	const fields = new Map<FieldKey, FieldState | undefined>();
	for (const key of change.fields) fields.set(key, projectField(doc, key));
	const states = new Map<Id, State | undefined>();
	for (const [subject, properties] of change.states)
		states.set(subject, projectState(doc, subject, entryOf(draft.states, subject), properties));
	const own = withRows(withAnswers(change.meta ? withMeta(doc, draft) : draft, answers), rows);
	return withStates(withFields(own, fields), states);
};

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** When two versions of a guide disagreed about the kind of a question, text comes first, then the single value, then several. */
const singleAnswer = (doc: Y.Doc, question: Id): string | undefined =>
	textOf(doc, answerTextName(question)) || stringOf(answersOf(doc).get(question)) || undefined;

/** Ordered by value, so that all copies agree; the guide knows the order in which to show them. */
const severalAnswer = (doc: Y.Doc, question: Id, draft: Draft, change: DocChange): readonly string[] | undefined => {
	const before = entryOf(draft.answers, question);
	// A single value may have hidden the choices until now.
	const known = Array.isArray(before) || before === undefined ? [...(before ?? [])] : chosenValues(doc, question);
	const values = new Set([...known, ...(change.chosen.get(question) ?? [])]);
	const chosen = [...values].filter((value) => chosenOf(doc).get(`${question}/${value}`) === true);
	return chosen.length === 0 ? undefined : chosen.sort((left, right) => (left < right ? -1 : 1));
};

export const chosenValues = (doc: Y.Doc, question: Id): string[] => {
	const prefix = `${question}/`;
	return [...chosenOf(doc).keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
};

const withMeta = (doc: Y.Doc, draft: Draft): Draft => {
	const meta = metaOf(doc);
	const read = (key: string, otherwise: string) => stringOf(meta.get(key)) ?? otherwise;
	const next: Draft = {
		...draft,
		id: read('id', draft.id),
		name: read('name', draft.name),
		language: read('language', draft.language),
		createdAt: read('createdAt', draft.createdAt),
		guide: { id: read('guideId', draft.guide.id), version: read('guideVersion', draft.guide.version) }
	};
	const isSame =
		next.id === draft.id &&
		next.name === draft.name &&
		next.language === draft.language &&
		next.createdAt === draft.createdAt &&
		next.guide.id === draft.guide.id &&
		next.guide.version === draft.guide.version;
	return isSame ? draft : next;
};

const projectRows = (
	doc: Y.Doc,
	question: Id,
	rows: readonly Row[],
	{ placed, cells }: TableChange
): readonly Row[] | undefined => {
	const order = orderOf(doc, question);
	const next = new Map(rows.map((row) => [row.id, row]));
	let isOrderSafe = placed.size === 0;
	for (const id of new Set([...placed, ...cells.keys()])) {
		const before = next.get(id);
		const after = projectRow(doc, question, id, before, cells.get(id) ?? []);
		// A row that another copy removed while this one wrote into it stays, with what was written.
		const isPresent = stringOf(order.get(id)) !== undefined || Object.keys(after.cells).length > 0;
		if (isPresent) next.set(id, after);
		else next.delete(id);
		if (isPresent !== (before !== undefined)) isOrderSafe = false;
	}
	const list = [...next.values()];
	if (!isOrderSafe) sortByPosition(list, order);
	if (list.length === 0) return undefined;
	return list.length === rows.length && list.every((row, index) => row === rows[index]) ? rows : list;
};

const projectRow = (doc: Y.Doc, question: Id, id: string, before: Row | undefined, columns: Iterable<Id>): Row => {
	const cells = { ...before?.cells };
	let isSame = before !== undefined;
	for (const column of columns) {
		const cell =
			textOf(doc, cellTextName(question, id, column)) || stringOf(cellsOf(doc, question).get(`${id}/${column}`)) || undefined;
		if (cell === entryOf(cells, column)) continue;
		isSame = false;
		if (cell === undefined) delete cells[column];
		else cells[column] = cell;
	}
	return before && isSame ? before : { id, cells };
};

/** By position, then by id where two copies chose the same one; rows without a position come last. */
const sortByPosition = (rows: Row[], order: Y.Map<unknown>): void => {
	const places = new Map(rows.map(({ id }) => [id, `${stringOf(order.get(id)) ?? '~'}\n${id}`]));
	const place = ({ id }: Row) => places.get(id) ?? '';
	rows.sort((left, right) => (place(left) < place(right) ? -1 : 1));
};

const projectField = (doc: Y.Doc, key: FieldKey): FieldState | undefined => {
	const mark = (name: FieldMark) => stringOf(fieldsOf(doc).get(fieldMark(key, name)));
	const text = textOf(doc, fieldTextName(key));
	const adopted = mark('adopted');
	const [transferred, at] = [mark('transferred-text'), mark('transferred-at')];
	const isOwn = adopted !== undefined || text !== '';
	const isTransferred = transferred !== undefined && at !== undefined;
	if (!isOwn && !isTransferred) return undefined;
	return {
		...(isOwn ? { text, adopted: adopted ?? '' } : {}),
		...(isTransferred ? { transferred: { text: transferred, at } } : {})
	};
};

const projectState = (doc: Y.Doc, subject: Id, before: State | undefined, properties: Iterable<Id>): State | undefined => {
	const state = { ...before };
	for (const property of properties) {
		const value = textOf(doc, stateTextName(subject, property)) || stringOf(statesOf(doc).get(`${subject}/${property}`));
		if (value) state[property] = value;
		else delete state[property];
	}
	return Object.keys(state).length === 0 ? undefined : state;
};
