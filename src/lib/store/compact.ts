import { mergeRows } from './load-doc.ts';
import type { StoredUpdate } from './stored-draft.ts';
import type { Replacement, Tables } from './tables.ts';

/** Rows in a log from which on it is compacted when the draft is opened. */
export const longLog = 200;

/**
 * Merges a log into one row for each day. Other windows go on: they append rows of their own, and a row that takes the place of
 * others has the highest of their numbers, so that whoever reads from a number onwards misses nothing.
 */
export const compact = async (tables: Tables, draftId: string): Promise<void> => {
	const run = () => tables.replace(draftId, mergedByDay);
	if (!navigator.locks) return run();
	await navigator.locks.request(`clld-planner/compact/${draftId}`, { ifAvailable: true }, (lock) => (lock ? run() : undefined));
};

/** Rows that cannot be read stay as they are. */
export const mergedByDay = (rows: readonly StoredUpdate[]): Replacement => {
	const days = new Map<string, StoredUpdate[]>();
	for (const row of rows) {
		const day = row.at.slice(0, 10);
		const known = days.get(day);
		if (known) known.push(row);
		else days.set(day, [row]);
	}
	const merged = [...days.values()].map(mergeRows).filter((day) => day.rows.length > 1);
	return {
		put: merged.map(({ update, rows: day }) => mergedRow(update, day)),
		remove: merged.flatMap(({ rows: day }) => day.slice(0, -1).map(({ seq }) => seq))
	};
};

const mergedRow = (update: Uint8Array, rows: readonly StoredUpdate[]): StoredUpdate => {
	const { seq, draftId, author: lastAuthor } = rows.at(-1)!;
	const at = rows.reduce((latest, row) => (row.at > latest ? row.at : latest), '');
	const author = rows.every((row) => row.author === lastAuthor) ? lastAuthor : undefined;
	return { seq, draftId, update, at, ...(author === undefined ? {} : { author }) };
};
