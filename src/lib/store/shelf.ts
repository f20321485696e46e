import * as Y from 'yjs';
import { attempt } from './attempt.ts';
import { compact, longLog } from './compact.ts';
import { metaOf } from './doc-layout.ts';
import { draftDoc } from './draft-doc.ts';
import { draftFile } from './draft-file.ts';
import { DraftList } from './draft-list.ts';
import { importDraft, type Imported } from './import-draft.ts';
import { copyOf, loadDoc, type LoadedDoc } from './load-doc.ts';
import { newId } from './new-id.ts';
import { OpenDraft } from './open-draft.svelte.ts';
import type { ImportProblem, OpenProblem, StoreProblem } from './problems.ts';
import { projectDoc } from './project.ts';
import { guideShape } from './shape.ts';
import { SnapshotList } from './snapshot-list.ts';
import { newUpdate, type StoredDraft } from './stored-draft.ts';
import { newSnapshot, type StoredSnapshot } from './stored-snapshot.ts';
import type { Tables } from './tables.ts';
import { Tabs } from './tabs.ts';
import { limits } from '#lib/draft/draft-schema.ts';
import { emptyDraft, type Draft } from '#lib/draft/draft.ts';
import { failed, ok, type Result } from '#lib/draft/result.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';

export interface Surroundings {
	readonly guide: { readonly id: Id; readonly version: string };
	/** The guide itself is needed only where the contents of a draft are; the list does without. */
	readonly loadGuide: () => Promise<Guide>;
	/** ISO 8601. */
	readonly now: () => string;
	/** Who writes, as the history names them; empty where unknown. */
	readonly author: () => string;
}

interface ReadDraft extends LoadedDoc {
	readonly stored: StoredDraft;
	readonly draft: Draft;
	/** Rows of the log, and the number of the last one. */
	readonly rows: number;
	readonly seen: number;
}

/** The drafts on this device. */
export class Shelf {
	readonly #tables: Tables;
	readonly #surroundings: Surroundings;
	readonly #tabs: Tabs;
	readonly drafts: DraftList;

	constructor(tables: Tables, surroundings: Surroundings) {
		this.#tables = tables;
		this.#surroundings = surroundings;
		this.#tabs = new Tabs(tables.name);
		this.drafts = new DraftList(tables);
	}

	/** Whether drafts outlive the window. */
	get kept(): boolean {
		return this.#tables.kept;
	}

	/** Tells the id of the new draft. */
	create({ name, language }: { readonly name: string; readonly language: string }): Promise<Result<string, StoreProblem>> {
		const { guide, now } = this.#surroundings;
		return this.createFrom(emptyDraft({ id: '', name, guide, language, at: now() }));
	}

	/** A new draft with the contents of another one, from now on apart from it. */
	createFrom(draft: Draft, name = draft.name): Promise<Result<string, StoreProblem>> {
		const at = this.#surroundings.now();
		return attempt(() => this.#add({ ...draft, id: newId(), name: name.slice(0, limits.name), createdAt: at, changedAt: at }));
	}

	async open(id: string): Promise<Result<OpenDraft, OpenProblem>> {
		const read = await this.#read(id);
		if (!read.ok) return read;
		const { stored, rows, ...loaded } = read.value;
		if (stored.deletedAt !== undefined) return failed({ kind: 'deleted' });
		const shape = guideShape(await this.#surroundings.loadGuide());
		// A compaction that fails changes nothing and is tried again at the next opening; a database in trouble tells so at the next write.
		if (rows > longLog) void attempt(() => compact(this.#tables, id));
		const { now, author } = this.#surroundings;
		return ok(new OpenDraft({ ...loaded, shape, tables: this.#tables, now, author, savedAt: stored.changedAt }));
	}

	async duplicate(id: string, name: string): Promise<Result<string, OpenProblem>> {
		const read = await this.#read(id);
		return read.ok ? this.createFrom(read.value.draft, name) : read;
	}

	async rename(id: string, wanted: string): Promise<Result<void, OpenProblem>> {
		const name = wanted.slice(0, limits.name).toWellFormed();
		const read = await this.#read(id);
		if (!read.ok) return read;
		const { doc } = read.value;
		const before = Y.encodeStateVector(doc);
		metaOf(doc).set('name', name);
		const { now, author } = this.#surroundings;
		const renamed = newUpdate(id, Y.encodeStateAsUpdate(doc, before), now(), author());
		const written = await attempt(() => this.#tables.append(renamed, name));
		if (!written.ok) return written;
		this.#tabs.tell({ draftId: id, update: renamed.update, at: renamed.at });
		return ok(undefined);
	}

	/** Puts a draft in the bin; `restore` takes it out again. */
	remove(id: string): Promise<Result<void, StoreProblem>> {
		return this.#bin(id, this.#surroundings.now());
	}

	restore(id: string): Promise<Result<void, StoreProblem>> {
		return this.#bin(id, undefined);
	}

	/** Deletes a draft for good. */
	purge(id: string): Promise<Result<void, StoreProblem>> {
		return attempt(() => this.#purge([id]));
	}

	/** Empties the bin of what went into it before that time. */
	purgeDeletedBefore(time: string): Promise<Result<void, StoreProblem>> {
		return attempt(async () => {
			const drafts = await this.#tables.drafts();
			await this.#purge(drafts.filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < time).map(({ id }) => id));
		});
	}

	/** Opens a draft file: a new draft, or more of a draft that is here already. */
	importDraft(file: Blob): Promise<Result<Imported, ImportProblem>> {
		return importDraft(file, {
			guide: this.#surroundings.guide.id,
			tables: this.#tables,
			tabs: this.#tabs,
			now: this.#surroundings.now,
			author: this.#surroundings.author,
			add: (draft, copy) => this.#add(draft, copy)
		});
	}

	/** A draft as it is stored, to be read only. */
	async draftOf(id: string): Promise<Result<Draft, OpenProblem>> {
		const read = await this.#read(id);
		return read.ok ? ok(read.value.draft) : read;
	}

	snapshots(draftId: string): SnapshotList {
		return new SnapshotList(this.#tables, draftId);
	}

	/** Keeps a draft as it stands under a name. */
	takeSnapshot(draft: Draft, wanted: string): Promise<Result<StoredSnapshot, StoreProblem>> {
		const name = wanted.slice(0, limits.name).toWellFormed();
		const { now, author } = this.#surroundings;
		const snapshot = newSnapshot({ kind: 'taken', name, draft, at: now(), author: author() });
		return attempt(async () => {
			await this.#tables.putSnapshot(snapshot);
			return snapshot;
		});
	}

	deleteSnapshot(id: string): Promise<Result<void, StoreProblem>> {
		return attempt(() => this.#tables.deleteSnapshot(id));
	}

	/** Puts a snapshot back that was deleted. */
	putBackSnapshot(snapshot: StoredSnapshot): Promise<Result<void, StoreProblem>> {
		return attempt(() => this.#tables.putSnapshot(snapshot));
	}

	/** A new draft with the contents of a snapshot; the draft that it was taken of stays as it is. */
	restoreAsNew({ draft }: StoredSnapshot, name: string): Promise<Result<string, StoreProblem>> {
		return this.createFrom(draft, name);
	}

	async fileOf(id: string): Promise<Result<string, OpenProblem>> {
		const read = await this.#read(id);
		return read.ok ? ok(draftFile(read.value.draft, copyOf(read.value.doc))) : read;
	}

	/** How far a draft has come, 0…1, for the list. */
	setProgress(id: string, progress: number): Promise<Result<void, StoreProblem>> {
		return attempt(() => this.#tables.change(id, { progress: Math.min(1, Math.max(0, progress)) }));
	}

	close(): void {
		this.#tabs.close();
		this.#tables.close();
	}

	async #read(id: string): Promise<Result<ReadDraft, OpenProblem>> {
		const read = await attempt(() => Promise.all([this.#tables.draft(id), this.#tables.updates(id)]));
		if (!read.ok) return read;
		const [stored, rows] = read.value;
		if (!stored) return failed({ kind: 'no-such-draft' });
		const loaded = loadDoc(rows);
		if (!loaded) return failed({ kind: 'damaged', rows: rows.length });
		const draft = projectDoc(loaded.doc, stored.changedAt);
		return ok({ ...loaded, stored, draft, rows: rows.length, seen: rows.at(-1)?.seq ?? 0 });
	}

	async #add(draft: Draft, copy?: Uint8Array): Promise<string> {
		const { id, name, createdAt, changedAt, guide } = draft;
		const update = copy ?? Y.encodeStateAsUpdate(draftDoc(draft, guideShape(await this.#surroundings.loadGuide())));
		const first = newUpdate(id, update, changedAt, this.#surroundings.author());
		await this.#tables.add({ id, name, createdAt, changedAt, guideVersion: guide.version }, first);
		return id;
	}

	async #purge(ids: readonly string[]): Promise<void> {
		await this.#tables.purge(ids);
		for (const draftId of ids) this.#tabs.tell({ draftId, removed: true });
	}

	async #bin(draftId: string, deletedAt: string | undefined): Promise<Result<void, StoreProblem>> {
		const written = await attempt(() => this.#tables.change(draftId, { deletedAt }));
		if (written.ok) this.#tabs.tell({ draftId, removed: deletedAt !== undefined });
		return written;
	}
}
