import type { Answer, Draft, FieldKey, Row } from '#lib/draft/draft.ts';
import { entryOf } from '#lib/draft/edit.ts';
import { isEmpty } from '#lib/draft/read-value.ts';
import { stageQuestions, type Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';

/** Absent before: it was added. Absent after: it was removed. */
interface Change<Value> {
	readonly before?: Value;
	readonly after?: Value;
}

export interface AnswerChange extends Change<Answer> {
	readonly kind: 'answer';
	readonly question: Id;
}

interface RowChange {
	readonly row: string;
	/** The cells that differ. */
	readonly cells: readonly (Change<string> & { readonly column: Id })[];
}

export interface TableChange {
	readonly kind: 'table';
	readonly question: Id;
	readonly added: readonly Row[];
	readonly removed: readonly Row[];
	readonly changed: readonly RowChange[];
}

export type QuestionChange = AnswerChange | TableChange;

/** What differs on one page of the guide. */
interface PlaceChanges {
	/** A stage or a tool; absent for what a guide of another version asked. */
	readonly place?: Id;
	readonly questions: readonly QuestionChange[];
}

/** The user's own text of a programme field; absent where the field follows its proposal. */
export interface FieldChange extends Change<string> {
	readonly field: FieldKey;
}

export interface StateChange extends Change<string> {
	readonly subject: Id;
	readonly property: Id;
}

export interface DraftComparison {
	readonly places: readonly PlaceChanges[];
	readonly fields: readonly FieldChange[];
	readonly states: readonly StateChange[];
	/** All differences: answers, rows, texts and notes. */
	readonly count: number;
}

/** What differs between two drafts, in the order of the guide. The order of rows and what was ticked as transferred do not count. */
export const compareDrafts = (guide: Guide, before: Draft, after: Draft): DraftComparison => {
	const known = [
		...guide.stages.map((stage) => ({ place: stage.id, asked: stageQuestions(stage).map(({ id }) => id) })),
		...guide.tools.map(({ id, questions }) => ({ place: id, asked: questions.map((question) => question.id) }))
	];
	const named = new Set(known.flatMap(({ asked }) => asked));
	const strange = keysOf(before.answers, after.answers, before.rows, after.rows).filter((id) => !named.has(id));
	const places = [...known, { asked: strange }]
		.map(({ asked, ...rest }) => ({ ...rest, questions: asked.flatMap((question) => questionChanges(question, before, after)) }))
		.filter(({ questions }) => questions.length > 0);
	const fields = fieldChanges(before, after);
	const states = stateChanges(before, after);
	const changes = places.flatMap(({ questions }) => questions).map(countOf);
	return { places, fields, states, count: changes.reduce((sum, count) => sum + count, fields.length + states.length) };
};

const countOf = (change: QuestionChange): number =>
	change.kind === 'answer' ? 1 : change.added.length + change.removed.length + change.changed.length;

const questionChanges = (question: Id, before: Draft, after: Draft): readonly QuestionChange[] => {
	const answers = [entryOf(before.answers, question), entryOf(after.answers, question)] as const;
	const answer = change(isSameAnswer, ...answers);
	const rows = [entryOf(before.rows, question) ?? [], entryOf(after.rows, question) ?? []] as const;
	const table = tableChange(question, ...rows);
	return [...(answer ? [{ kind: 'answer' as const, question, ...answer }] : []), ...(table ? [table] : [])];
};

/** Several choices are a set: their order says nothing. */
const isSameAnswer = (left: Answer | undefined, right: Answer | undefined): boolean => {
	if (isEmpty(left) || isEmpty(right)) return isEmpty(left) && isEmpty(right);
	if (typeof left === 'string' || typeof right === 'string') return left === right;
	return left?.length === right?.length && new Set([...(left ?? []), ...(right ?? [])]).size === new Set(left).size;
};

const change = <Value>(
	isSame: (left: Value | undefined, right: Value | undefined) => boolean,
	before: Value | undefined,
	after: Value | undefined
): Change<Value> | undefined =>
	isSame(before, after) ? undefined : { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };

const textChange = (before: string | undefined, after: string | undefined): Change<string> | undefined =>
	change((left, right) => (left ?? '') === (right ?? ''), before || undefined, after || undefined);

const tableChange = (question: Id, before: readonly Row[], after: readonly Row[]): TableChange | undefined => {
	if (before === after) return undefined;
	const earlier = new Map(before.map((row) => [row.id, row]));
	const later = new Set(after.map(({ id }) => id));
	const added = after.filter(({ id }) => !earlier.has(id));
	const removed = before.filter(({ id }) => !later.has(id));
	const changed = after.flatMap((row) => {
		const was = earlier.get(row.id);
		const cells = was && was !== row ? cellChanges(was, row) : [];
		return cells.length > 0 ? [{ row: row.id, cells }] : [];
	});
	return added.length + removed.length + changed.length > 0 ? { kind: 'table', question, added, removed, changed } : undefined;
};

const cellChanges = (before: Row, after: Row): RowChange['cells'] =>
	keysOf(before.cells, after.cells).flatMap((column) => {
		const differs = textChange(entryOf(before.cells, column), entryOf(after.cells, column));
		return differs ? [{ column, ...differs }] : [];
	});

const fieldChanges = (before: Draft, after: Draft): readonly FieldChange[] =>
	keysOf(before.fields, after.fields).flatMap((field) => {
		const texts = [entryOf(before.fields, field)?.text, entryOf(after.fields, field)?.text] as const;
		const differs = change((left, right) => left === right, ...texts);
		return differs ? [{ field, ...differs }] : [];
	});

const stateChanges = (before: Draft, after: Draft): readonly StateChange[] =>
	keysOf(before.states, after.states).flatMap((subject) => {
		const earlier = entryOf(before.states, subject) ?? {};
		const later = entryOf(after.states, subject) ?? {};
		return keysOf(earlier, later).flatMap((property) => {
			const differs = textChange(entryOf(earlier, property), entryOf(later, property));
			return differs ? [{ subject, property, ...differs }] : [];
		});
	});

const keysOf = (...records: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
	[...new Set(records.flatMap(Object.keys))].sort();
