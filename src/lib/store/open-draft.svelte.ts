import type * as Y from 'yjs';
import { changeOf } from './doc-change.ts';
import { fieldTextName, metaOf } from './doc-layout.ts';
import { draftFile } from './draft-file.ts';
import { DraftLog, type DraftLogSetting, type Saved } from './draft-log.svelte.ts';
import { writeAnswer } from './edit-answer.ts';
import { adopt, followProposal, hasOwnText, keepOwn, markTransferred, writeOwn } from './edit-field.ts';
import { insertRows, moveRow, removeRow, setCell, type Table } from './edit-rows.ts';
import { writeState } from './edit-state.ts';
import { writeKey } from './edit-text.ts';
import { copyOf, Elsewhere } from './load-doc.ts';
import { newId } from './new-id.ts';
import type { StoreProblem } from './problems.ts';
import { project, projectDoc } from './project.ts';
import { seedText } from './seed.ts';
import type { Shape } from './shape.ts';
import { UndoSteps } from './undo-steps.svelte.ts';
import { limits } from '#lib/draft/draft-schema.ts';
import type { Answer, Draft, FieldKey, Row } from '#lib/draft/draft.ts';
import { entryOf } from '#lib/draft/edit.ts';
import type { Result } from '#lib/draft/result.ts';
import type { Id } from '#lib/guide/id.ts';

type Cells = Readonly<Record<Id, string>>;

export interface OpenDraftSetting extends Omit<DraftLogSetting, 'current' | 'draftId'> {
	readonly shape: Shape;
	readonly damaged: number;
}

/**
 * A draft that is being written. `current` is a plain immutable draft; an edit keeps every object that it does not touch. Edits take
 * effect in memory at once and are on disk a moment later; `saved` tells.
 */
export class OpenDraft {
	readonly #doc: Y.Doc;
	readonly #shape: Shape;
	readonly #now: () => string;
	readonly #steps: UndoSteps;
	readonly #log: DraftLog;
	/** Stored changes that could not be read and are left out of `current`. */
	readonly damaged: number;
	#current: Draft;

	constructor({ shape, damaged, ...setting }: OpenDraftSetting) {
		this.#doc = setting.doc;
		this.#shape = shape;
		this.#now = setting.now;
		this.damaged = damaged;
		this.#current = $state.raw(projectDoc(setting.doc, setting.savedAt));
		this.#doc.on('afterTransaction', (transaction: Y.Transaction) => this.#follow(transaction));
		this.#steps = new UndoSteps(setting.doc);
		this.#log = new DraftLog({ ...setting, draftId: this.#current.id, current: () => this.#current });
	}

	get current(): Draft {
		return this.#current;
	}

	get saved(): Saved {
		return this.#log.saved;
	}

	/** Deleted in another window; what is typed is still kept. */
	get removed(): boolean {
		return this.#log.removed;
	}

	get canUndo(): boolean {
		return this.#steps.canUndo;
	}

	get canRedo(): boolean {
		return this.#steps.canRedo;
	}

	/** `shown` is the text that the field displayed before this input; see `rebasedSplices`. */
	answer(question: Id, value: Answer | undefined, shown?: string): void {
		const before = entryOf(this.#current.answers, question);
		this.#edit(`answer ${question}`, () => writeAnswer(this.#doc, this.#shape, { question, before, value, shown }));
	}

	addRow(question: Id, cells: Cells = {}): string {
		const row: Row = { id: newId(), cells };
		this.#insert(question, [row]);
		return row.id;
	}

	/** Adds rows in one step, as many as the table has room for, and tells the ids of those added. */
	addRows(question: Id, cells: readonly Cells[]): readonly string[] {
		const room = Math.max(0, limits.rows - this.#table(question).rows.length);
		const rows = cells.slice(0, room).map((filled) => ({ id: newId(), cells: filled }));
		this.#insert(question, rows);
		return rows.map(({ id }) => id);
	}

	setCell(question: Id, row: string, column: Id, value: string, shown?: string): void {
		this.#edit(`cell ${question} ${row} ${column}`, () => setCell(this.#table(question), row, column, value, shown));
	}

	removeRow(question: Id, row: string): void {
		this.#edit(`remove ${row}`, () => removeRow(this.#table(question), row));
	}

	moveRow(question: Id, row: string, toIndex: number): void {
		this.#edit(`move ${row}`, () => moveRow(this.#table(question), row, toIndex));
	}

	/** Notes one property of a check, a pitfall or the like; empty removes it. */
	setState(subject: Id, property: Id, value: string, shown?: string): void {
		this.#edit(`state ${subject} ${property}`, () => writeState(this.#doc, subject, property, value, shown));
	}

	rename(name: string): void {
		this.#edit('name', () => writeKey(metaOf(this.#doc), 'name', name.slice(0, limits.name)));
	}

	setLanguage(language: string): void {
		this.#edit('language', () => writeKey(metaOf(this.#doc), 'language', language));
	}

	/** Typing into a field that follows its proposal adopts the proposal, which is what it `shown`. */
	writeField(key: FieldKey, text: string, shown?: string): void {
		if (!hasOwnText(this.#doc, key)) this.#adopt(`field ${key}`, key, shown ?? '', text);
		else this.#edit(`field ${key}`, () => writeOwn(this.#doc, key, text, shown));
	}

	/** Makes the proposal, or a text that came from it, the user's own. */
	adoptField(key: FieldKey, proposal: string, text = proposal): void {
		this.#adopt(`adopt ${key} ${newId()}`, key, proposal, text);
	}

	/** Gives up the user's own text. */
	followProposal(key: FieldKey): void {
		this.#edit(`follow ${key}`, () => followProposal(this.#doc, key));
	}

	/** Keeps the user's own text, which was compared with the proposal as it stands now. */
	keepField(key: FieldKey, proposal: string): void {
		this.#edit(`keep ${key}`, () => keepOwn(this.#doc, key, proposal));
	}

	markTransferred(key: FieldKey, text: string, at: string): void {
		this.#edit(`transfer ${key}`, () => markTransferred(this.#doc, key, { text, at }));
	}

	unmarkTransferred(key: FieldKey): void {
		this.#edit(`transfer ${key}`, () => markTransferred(this.#doc, key, undefined));
	}

	/** Makes several edits one step of undo, and stores them at once. Each of them finds the draft as it was before the first. */
	together(edits: () => void): void {
		this.#steps.aimAt(`together ${newId()}`);
		this.#doc.transact(edits, this.#steps.origin);
		// What is typed next into the field that was edited last is a step of its own.
		this.#steps.aimAt(`after ${newId()}`);
	}

	undo(): void {
		this.#steps.undo();
	}

	redo(): void {
		this.#steps.redo();
	}

	/** The draft as a file, with the copy that merges; works from memory, whatever the disk does. */
	file(): string {
		return draftFile(this.#current, copyOf(this.#doc));
	}

	/** Resolves when everything typed so far is on disk, or with the reason why not; it is then tried again by itself. */
	save(): Promise<Result<void, StoreProblem>> {
		return this.#log.save();
	}

	/** Reads what other windows have written; happens by itself whenever this window comes to the front. */
	catchUp(): Promise<void> {
		return this.#log.catchUp();
	}

	/** Writes the rest and stops following other windows. Where writing fails the draft stays open, and goes on trying. */
	close(): Promise<Result<void, StoreProblem>> {
		return this.#log.close();
	}

	#table(question: Id): Table {
		return { doc: this.#doc, shape: this.#shape, question, rows: entryOf(this.#current.rows, question) ?? [] };
	}

	#insert(question: Id, rows: readonly Row[]): void {
		const table = this.#table(question);
		this.#edit(`add ${newId()}`, () => insertRows(table, table.rows.length, rows));
	}

	#adopt(target: string, key: FieldKey, proposal: string, text: string): void {
		this.#steps.aimAt(target);
		if (!hasOwnText(this.#doc, key)) seedText(this.#doc, fieldTextName(key), proposal, this.#steps.origin);
		this.#edit(target, () => adopt(this.#doc, key, proposal, text));
	}

	#edit(target: string, change: () => void): void {
		this.#steps.aimAt(target);
		this.#doc.transact(change, this.#steps.origin);
	}

	#follow(transaction: Y.Transaction): void {
		const draft = project(this.#doc, this.#current, changeOf(this.#doc, transaction));
		if (draft === this.#current) return;
		const { origin } = transaction;
		const changedAt = origin instanceof Elsewhere ? later(origin.at, draft.changedAt) : this.#now();
		this.#current = { ...draft, changedAt };
	}
}

const later = (left: string, right: string): string => (left > right ? left : right);
