import { createSubscriber } from 'svelte/reactivity';
import { storeProblem, type StoreProblem } from './problems.ts';
import { readStoredSnapshot, type StoredSnapshot } from './stored-snapshot.ts';
import type { Tables } from './tables.ts';

interface Read {
	readonly snapshots: readonly StoredSnapshot[];
	readonly damaged: number;
}

/** The snapshots of one draft, newest first; follows every change, those of other windows too. */
export class SnapshotList {
	readonly #subscribe: () => void;
	#read: Read | undefined;
	#problem: StoreProblem | undefined;

	constructor(tables: Tables, draftId: string) {
		this.#subscribe = createSubscriber((update) =>
			tables.watchSnapshots(
				draftId,
				(rows) => {
					this.#read = readRows(rows, this.#read?.snapshots ?? []);
					this.#problem = undefined;
					update();
				},
				(error) => {
					this.#problem = storeProblem(error);
					update();
				}
			)
		);
	}

	/** Undefined until the table has been read. A snapshot stays the same object as long as the list lives. */
	get current(): readonly StoredSnapshot[] | undefined {
		this.#subscribe();
		return this.#read?.snapshots;
	}

	/** Snapshots that could not be read; they are left out, and kept. */
	get damaged(): number {
		this.#subscribe();
		return this.#read?.damaged ?? 0;
	}

	get problem(): StoreProblem | undefined {
		this.#subscribe();
		return this.#problem;
	}
}

/** Reading a whole draft takes a while, and snapshots do not change: what was read before is taken as it is. */
const readRows = (rows: readonly unknown[], before: readonly StoredSnapshot[]): Read => {
	const known = new Map(before.map((snapshot) => [snapshot.id, snapshot]));
	const snapshots = rows
		.map((row) => known.get((row as { readonly id: string }).id) ?? readStoredSnapshot(row))
		.filter((snapshot) => snapshot !== undefined)
		.sort((left, right) => (left.at > right.at ? -1 : 1));
	return { snapshots, damaged: rows.length - snapshots.length };
};
