import { createSubscriber } from 'svelte/reactivity';
import { storeProblem, type StoreProblem } from './problems.ts';
import type { StoredDraft } from './stored-draft.ts';
import type { Tables } from './tables.ts';

/** The drafts on this device, deleted ones included, newest change first; follows every change, those of other windows too. */
export class DraftList {
	readonly #subscribe: () => void;
	#current: readonly StoredDraft[] | undefined;
	#problem: StoreProblem | undefined;

	constructor(tables: Tables) {
		this.#subscribe = createSubscriber((update) =>
			tables.watch(
				(drafts) => {
					this.#current = [...drafts].sort((left, right) => (left.changedAt > right.changedAt ? -1 : 1));
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

	/** Undefined until the list has been read. */
	get current(): readonly StoredDraft[] | undefined {
		this.#subscribe();
		return this.#current;
	}

	/** Why the list could not be read, or is not up to date. */
	get problem(): StoreProblem | undefined {
		this.#subscribe();
		return this.#problem;
	}
}
