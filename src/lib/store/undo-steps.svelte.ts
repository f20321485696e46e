import * as Y from 'yjs';

/**
 * Undo and redo of what was done in this window. Letters typed into one field within half a second are one step; another field, or
 * another kind of edit, begins a new one.
 */
export class UndoSteps {
	readonly origin = Symbol('this window');
	readonly #stacks: Y.UndoManager;
	#target: string | undefined;
	#canUndo = $state(false);
	#canRedo = $state(false);

	constructor(doc: Y.Doc) {
		this.#stacks = new Y.UndoManager(doc, {
			captureTimeout: 500,
			// An edit that changes nothing is no step, and must not clear what can be redone.
			captureTransaction: ({ changed }) => changed.size > 0
		});
		this.#stacks.addTrackedOrigin(this.origin);
		for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const)
			this.#stacks.on(event, () => this.#count());
	}

	get canUndo(): boolean {
		return this.#canUndo;
	}

	get canRedo(): boolean {
		return this.#canRedo;
	}

	/** Says what is about to be edited. */
	aimAt(target: string): void {
		if (target === this.#target) return;
		this.#stacks.stopCapturing();
		this.#target = target;
	}

	undo(): void {
		this.#target = undefined;
		this.#stacks.undo();
		this.#count();
	}

	redo(): void {
		this.#target = undefined;
		this.#stacks.redo();
		this.#count();
	}

	#count(): void {
		this.#canUndo = this.#stacks.undoStack.length > 0;
		this.#canRedo = this.#stacks.redoStack.length > 0;
	}
}
