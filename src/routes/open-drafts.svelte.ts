import { SvelteSet } from 'svelte/reactivity';
import { ok, type Result } from '#lib/draft/result.ts';
import type { OpenDraft } from '#lib/store/open-draft.svelte.ts';
import type { OpenProblem } from '#lib/store/problems.ts';
import type { Shelf } from '#lib/store/shelf.ts';

/** The drafts that this page holds open: the one on the screen, and any that was left but could not be saved yet. */
class OpenDrafts {
	readonly #open = new SvelteSet<OpenDraft>();

	/** Opens a draft; one that could not be saved when it was left is still here, with every word. */
	async open(shelf: Shelf, id: string): Promise<Result<OpenDraft, OpenProblem>> {
		const held = this.held(id);
		if (held) return ok(held);
		const opened = await shelf.open(id);
		if (opened.ok) this.#open.add(opened.value);
		return opened;
	}

	/** A draft that is open in this window. */
	held(id: string): OpenDraft | undefined {
		return [...this.#open].find(({ current }) => current.id === id);
	}

	/** Saves and closes; where saving fails the draft stays here and goes on trying. */
	async leave(draft: OpenDraft): Promise<void> {
		const closed = await draft.close();
		if (closed.ok) this.#open.delete(draft);
	}

	/** Gives a draft up, after its contents went somewhere else. */
	giveUp(draft: OpenDraft): void {
		this.#open.delete(draft);
	}

	/** Drafts with words that are nowhere but in this window. */
	get unsaved(): readonly OpenDraft[] {
		return [...this.#open].filter(({ saved }) => saved.state === 'failed');
	}

	/** Resolves when nothing typed is unsaved; rejects when something cannot be saved. */
	async allSaved(): Promise<void> {
		for (const draft of this.#open) {
			const saved = await draft.save();
			if (!saved.ok) throw new Error(saved.problem.kind);
		}
	}
}

export const openDrafts = new OpenDrafts();
