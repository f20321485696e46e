import { generateNKeysBetween } from 'fractional-indexing';
import type * as Y from 'yjs';
import { cellsOf, cellTextName, orderOf } from './doc-layout.ts';
import { clearText, writeKey, writeText } from './edit-text.ts';
import type { Shape } from './shape.ts';
import type { Row } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';

/** A table of a document with its rows as they stand, in their order. */
export interface Table {
	readonly doc: Y.Doc;
	readonly shape: Shape;
	readonly question: Id;
	readonly rows: readonly Row[];
}

export const insertRows = (table: Table, index: number, added: readonly Row[]): void => {
	const order = orderOf(table.doc, table.question);
	const positions = makeRoom(order, table.rows, index, added.length);
	added.forEach((row, number) => {
		order.set(row.id, positions[number]);
		for (const [column, cell] of Object.entries(row.cells)) writeCell(table, row.id, column, cell);
	});
};

export const removeRow = ({ doc, question, rows }: Table, id: string): void => {
	const order = orderOf(doc, question);
	if (order.has(id)) order.delete(id);
	for (const column of Object.keys(rows.find((row) => row.id === id)?.cells ?? {})) {
		clearText(doc, cellTextName(question, id, column));
		writeKey(cellsOf(doc, question), `${id}/${column}`, undefined);
	}
};

export const moveRow = ({ doc, question, rows }: Table, id: string, toIndex: number): void => {
	const from = rows.findIndex((row) => row.id === id);
	if (from === -1 || from === toIndex) return;
	const order = orderOf(doc, question);
	const others = rows.filter((row) => row.id !== id);
	const [position] = makeRoom(order, others, Math.max(0, Math.min(toIndex, others.length)), 1);
	order.set(id, position);
};

export const setCell = (table: Table, id: string, column: Id, value: string, shown?: string): void => {
	const order = orderOf(table.doc, table.question);
	// Removed in another copy or window, and still written into here: the row comes back, at the end.
	if (!order.has(id)) order.set(id, makeRoom(order, table.rows, table.rows.length, 1)[0]);
	writeCell(table, id, column, value, shown);
};

const writeCell = ({ doc, shape, question }: Table, id: string, column: Id, value: string, shown?: string): void => {
	const isText = shape.isText(question, column);
	if (isText) writeText(doc, cellTextName(question, id, column), value, shown);
	else clearText(doc, cellTextName(question, id, column));
	writeKey(cellsOf(doc, question), `${id}/${column}`, isText || value === '' ? undefined : value);
};

/** Positions for `count` rows that are to stand at `index`. */
const makeRoom = (order: Y.Map<unknown>, rows: readonly Row[], index: number, count: number): readonly string[] => {
	const free = freePositions(positionAt(order, rows, index - 1), positionAt(order, rows, index), count);
	if (free) return free;
	const fresh = generateNKeysBetween(null, null, rows.length + count);
	rows.forEach((row, number) => order.set(row.id, fresh[number < index ? number : number + count]));
	return fresh.slice(index, index + count);
};

/** The position of a row; null beyond the ends of the table, undefined where the row has none. */
const positionAt = (order: Y.Map<unknown>, rows: readonly Row[], index: number): string | null | undefined => {
	const row = rows[index];
	if (!row) return null;
	const position = order.get(row.id);
	return typeof position === 'string' ? position : undefined;
};

const freePositions = (
	left: string | null | undefined,
	right: string | null | undefined,
	count: number
): string[] | undefined => {
	if (left === undefined || right === undefined) return undefined;
	try {
		return generateNKeysBetween(left, right, count);
	} catch {
		// Two copies chose the same position, or a file brought one that is none: the table is numbered anew.
		return undefined;
	}
};
