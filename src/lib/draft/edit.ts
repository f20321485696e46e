import type { Answer, Draft, FieldKey, FieldState, Row, State } from './draft.ts';
import type { Id } from '#lib/guide/id.ts';

type Changes<Key, Value> = ReadonlyMap<Key, Value | undefined>;

/** The draft with other answers; undefined removes one. The same draft where nothing changes. */
export const withAnswers = (draft: Draft, changes: Changes<Id, Answer>): Draft => {
	const answers = withEntries(draft.answers, changes, isSameAnswer);
	return answers === draft.answers ? draft : { ...draft, answers };
};

/** The draft with other rows in some tables; a table without rows is absent. */
export const withRows = (draft: Draft, changes: Changes<Id, readonly Row[]>): Draft => {
	const rows = withEntries(draft.rows, changes);
	return rows === draft.rows ? draft : { ...draft, rows };
};

export const withFields = (draft: Draft, changes: Changes<FieldKey, FieldState>): Draft => {
	const fields = withEntries(draft.fields, changes, isSameField);
	return fields === draft.fields ? draft : { ...draft, fields };
};

export const withStates = (draft: Draft, changes: Changes<Id, State>): Draft => {
	const states = withEntries(draft.states, changes);
	return states === draft.states ? draft : { ...draft, states };
};

export const withAnswer = (draft: Draft, question: Id, answer: Answer | undefined): Draft =>
	withAnswers(draft, new Map([[question, answer]]));

/** The entry that a record has of its own; "constructor" is an id like any other. */
export const entryOf = <Value>(entries: Readonly<Record<string, Value>>, key: string): Value | undefined =>
	Object.hasOwn(entries, key) ? entries[key] : undefined;

const withEntries = <Value>(
	entries: Readonly<Record<string, Value>>,
	changes: Changes<string, Value>,
	isSame: (left: Value, right: Value) => boolean = Object.is
): Readonly<Record<string, Value>> => {
	let changed: Record<string, Value> | undefined;
	for (const [key, value] of changes) {
		const before = entryOf(entries, key);
		if (value === undefined ? before === undefined : before !== undefined && isSame(before, value)) continue;
		changed ??= { ...entries };
		if (value === undefined) delete changed[key];
		else changed[key] = value;
	}
	return changed ?? entries;
};

const isSameAnswer = (left: Answer, right: Answer): boolean =>
	typeof left === 'string' || typeof right === 'string'
		? left === right
		: left.length === right.length && left.every((value, index) => value === right[index]);

const isSameField = (left: FieldState, right: FieldState): boolean =>
	left.text === right.text &&
	left.adopted === right.adopted &&
	left.transferred?.text === right.transferred?.text &&
	left.transferred?.at === right.transferred?.at;
