import type { Answer } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';

/** What a field may do to a draft. `shown` is the text that the field displayed before this input. */
export interface Edits {
	answer(question: Id, value: Answer | undefined, shown?: string): void;
	addRow(question: Id, cells?: Readonly<Record<Id, string>>): string;
	/** The ids of the rows added, fewer where the table has no room for all. */
	addRows(question: Id, rows: readonly Readonly<Record<Id, string>>[]): readonly string[];
	setCell(question: Id, row: string, column: Id, value: string, shown?: string): void;
	removeRow(question: Id, row: string): void;
	moveRow(question: Id, row: string, toIndex: number): void;
	/** Makes several edits one step of undo. Each of them finds the tables as they were before the first. */
	together(edits: () => void): void;
}
