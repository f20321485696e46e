import * as Y from 'yjs';
import { attempt } from './attempt.ts';
import { readDraftFile } from './draft-file.ts';
import { loadDoc } from './load-doc.ts';
import { newId } from './new-id.ts';
import type { ImportProblem } from './problems.ts';
import { projectDoc } from './project.ts';
import { newUpdate, type StoredDraft } from './stored-draft.ts';
import { newSnapshot } from './stored-snapshot.ts';
import type { Tables } from './tables.ts';
import type { Tabs } from './tabs.ts';
import { limits } from '#lib/draft/draft-schema.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { failed, type Result } from '#lib/draft/result.ts';
import type { Id } from '#lib/guide/id.ts';

export interface Imported {
	readonly id: string;
	readonly name: string;
	/** `merged`: the draft was here already, and now holds what either copy holds. */
	readonly kind: 'new' | 'merged';
}

interface ImportPlace {
	readonly guide: Id;
	readonly tables: Tables;
	readonly tabs: Tabs;
	readonly now: () => string;
	readonly author: () => string;
	add(draft: Draft, copy?: Uint8Array): Promise<string>;
}

export const importDraft = async (file: Blob, place: ImportPlace): Promise<Result<Imported, ImportProblem>> => {
	if (file.size > limits.file) return failed({ kind: 'too-large', bytes: file.size, limit: limits.file });
	const text = await file.text().catch(() => undefined);
	if (text === undefined) return failed({ kind: 'unreadable-file' });
	const read = readDraftFile(text, place.guide);
	if (!read.ok) return read;
	const { draft, copy } = read.value;
	return attempt(async () => {
		const present = await place.tables.draft(draft.id);
		if (present && copy) return merge(present, draft, copy, place);
		const id = await place.add(present ? { ...draft, id: newId() } : draft, copy);
		return { id, name: draft.name, kind: 'new' };
	});
};

/** The copy becomes one more row of the log. A draft in the bin comes out of it: whoever opens its file wants to see it. */
const merge = async (present: StoredDraft, draft: Draft, copy: Uint8Array, place: ImportPlace): Promise<Imported> => {
	const { id: draftId } = draft;
	const loaded = loadDoc(await place.tables.updates(draftId));
	const doc = loaded?.doc ?? new Y.Doc();
	const before = loaded && projectDoc(doc, present.changedAt);
	let brought: Uint8Array | undefined;
	doc.on('update', (update: Uint8Array) => (brought = update));
	Y.applyUpdate(doc, copy);
	const { name } = projectDoc(doc, draft.changedAt);
	if (brought) {
		// Kept first: should the merge fail, there is one snapshot too many, and nothing is lost.
		if (before) await place.tables.putSnapshot(snapshotBefore(before, place));
		const merged = newUpdate(draftId, brought, place.now(), place.author());
		await place.tables.append(merged, name);
		place.tabs.tell({ draftId, update: merged.update, at: merged.at });
	}
	if (present.deletedAt !== undefined) {
		await place.tables.change(draftId, { deletedAt: undefined });
		place.tabs.tell({ draftId, removed: false });
	}
	return { id: draftId, name, kind: 'merged' };
};

const snapshotBefore = (draft: Draft, { now, author }: ImportPlace) =>
	newSnapshot({ kind: 'before-merge', name: '', draft, at: now(), author: author() });
