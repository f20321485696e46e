import type * as Y from 'yjs';
import { metaOf } from './doc-layout.ts';
import { writeAnswer } from './edit-answer.ts';
import { adopt, markTransferred } from './edit-field.ts';
import { insertRows } from './edit-rows.ts';
import { writeState } from './edit-state.ts';
import { seededDoc } from './seed.ts';
import type { Shape } from './shape.ts';
import type { Draft } from '#lib/draft/draft.ts';

/** A fresh document for a plain draft. The same draft gives the same document on every device, so that its copies merge. */
export const draftDoc = (draft: Draft, shape: Shape): Y.Doc =>
	seededDoc((doc) => {
		const { id, name, language, createdAt, guide } = draft;
		const meta = Object.entries({ id, name, language, createdAt, guideId: guide.id, guideVersion: guide.version });
		for (const [key, value] of meta) metaOf(doc).set(key, value.toWellFormed());
		for (const [question, value] of sorted(draft.answers)) writeAnswer(doc, shape, { question, before: undefined, value });
		for (const [question, rows] of sorted(draft.rows)) insertRows({ doc, shape, question, rows: [] }, 0, rows.map(sortedCells));
		for (const [key, { text, adopted, transferred }] of sorted(draft.fields)) {
			if (text !== undefined || adopted !== undefined) adopt(doc, key, adopted ?? '', text ?? '');
			markTransferred(doc, key, transferred);
		}
		for (const [subject, state] of sorted(draft.states))
			for (const [property, value] of sorted(state)) writeState(doc, subject, property, value);
	});

const sorted = <Value>(entries: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] =>
	Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1));

const sortedCells = <Row extends { readonly cells: Readonly<Record<string, string>> }>(row: Row): Row => ({
	...row,
	cells: Object.fromEntries(sorted(row.cells))
});
