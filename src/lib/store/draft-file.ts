import * as Y from 'yjs';
import { projectDoc } from './project.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { readDraft, type ReadDraftProblem } from '#lib/draft/read-draft.ts';
import { failed, ok, type Result } from '#lib/draft/result.ts';
import type { Id } from '#lib/guide/id.ts';

const format = 'clld-planner-draft';

export interface DraftFile {
	readonly draft: Draft;
	/** The document behind the draft, where the file carries one that says the same: it merges with other copies. */
	readonly copy?: Uint8Array;
}

/** A draft as a file: to be read by people, and with its copy by the planner. The same draft gives the same text. */
export const draftFile = (draft: Draft, copy: Uint8Array): string =>
	`${JSON.stringify({ format, version: 1, draft: inOrder(draft), copy: toBase64(copy) }, undefined, '\t')}\n`;

/** Reads a draft file, or a plain draft as JSON. A copy that is damaged, or says something else than the draft, is left out. */
export const readDraftFile = (text: string, guide?: Id): Result<DraftFile, ReadDraftProblem> => {
	const parsed = parseJson(text);
	if (!parsed.ok) return parsed;
	const value = parsed.value;
	if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format)
		return plainDraft(value, guide);
	const { version, draft, copy } = value as { version?: unknown; draft?: unknown; copy?: unknown };
	if (typeof version === 'number' && version > 1) return failed({ kind: 'from-a-newer-version', version });
	if (version !== 1) return failed({ kind: 'not-a-draft', at: 'version' });
	const read = readDraft(draft, guide);
	if (!read.ok) return read.problem.kind === 'another-format' ? failed({ kind: 'not-a-draft', at: 'draft' }) : read;
	const decoded = typeof copy === 'string' ? fromBase64(copy) : undefined;
	return ok(decoded && isCopyOf(decoded, read.value) ? { draft: read.value, copy: decoded } : { draft: read.value });
};

const plainDraft = (value: unknown, guide: Id | undefined): Result<DraftFile, ReadDraftProblem> => {
	const read = readDraft(value, guide);
	return read.ok ? ok({ draft: read.value }) : read;
};

const parseJson = (text: string): Result<unknown, ReadDraftProblem> => {
	try {
		// Some editors begin a file with a byte order mark, which JSON does not know.
		return ok(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
	} catch {
		return failed({ kind: 'not-json' });
	}
};

const isCopyOf = (copy: Uint8Array, draft: Draft): boolean => {
	const doc = new Y.Doc();
	try {
		Y.applyUpdate(doc, copy);
	} catch {
		// Whatever a stranger's bytes made Yjs throw: the plain draft is there.
		return false;
	}
	return JSON.stringify(inOrder(projectDoc(doc, draft.changedAt))) === JSON.stringify(inOrder(draft));
};

/** The same value with the keys of all records sorted. */
const inOrder = (draft: Draft): Draft => ({
	format: draft.format,
	id: draft.id,
	name: draft.name,
	guide: { id: draft.guide.id, version: draft.guide.version },
	language: draft.language,
	createdAt: draft.createdAt,
	changedAt: draft.changedAt,
	answers: sorted(draft.answers, (answer) => answer),
	rows: sorted(draft.rows, (rows) => rows.map(({ id, cells }) => ({ id, cells: sorted(cells, (cell) => cell) }))),
	fields: sorted(draft.fields, ({ text, adopted, transferred }) => ({
		...(text === undefined ? {} : { text }),
		...(adopted === undefined ? {} : { adopted }),
		...(transferred === undefined ? {} : { transferred: { text: transferred.text, at: transferred.at } })
	})),
	states: sorted(draft.states, (state) => sorted(state, (value) => value))
});

const sorted = <Value>(entries: Readonly<Record<string, Value>>, inner: (value: Value) => Value): Record<string, Value> =>
	Object.fromEntries(
		Object.entries(entries)
			.sort(([left], [right]) => (left < right ? -1 : 1))
			.map(([key, value]) => [key, inner(value)])
	);

const toBase64 = (bytes: Uint8Array): string => {
	let binary = '';
	for (let start = 0; start < bytes.length; start += 0x8000)
		binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
	return btoa(binary);
};

const fromBase64 = (text: string): Uint8Array | undefined => {
	try {
		return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	} catch {
		return undefined;
	}
};
