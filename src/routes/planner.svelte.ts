import { authorName } from './preferences.ts';
import { guideReference } from '#content/clld-2021-2027/guide-reference.ts';
import type { Result } from '#lib/draft/result.ts';
import { Offline } from '#lib/offline/offline.svelte.ts';
import type { StoreProblem } from '#lib/store/problems.ts';
import type { Shelf, StoredDraft } from '#lib/store/shelf.ts';

/** The running planner: the shelf of drafts on this device, and whether it works without a network. One per page. */
class Planner {
	#shelf: Shelf | undefined = $state.raw();
	#problem: StoreProblem | undefined = $state.raw();
	#opening: Promise<Shelf> | undefined;
	readonly offline = new Offline();

	/** Why nothing can be kept, where that is so. */
	get problem(): StoreProblem | undefined {
		return this.#problem;
	}

	get isOnline(): boolean {
		return this.offline.online;
	}

	/** Undefined until the shelf is open. */
	get drafts(): readonly StoredDraft[] | undefined {
		return this.#shelf?.drafts.current;
	}

	/** The shelf; where the browser keeps nothing, one that lasts as long as the window. The store is loaded on first use. */
	open(): Promise<Shelf> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	async create(name: string, language: string): Promise<Result<string, StoreProblem>> {
		return (await this.open()).create({ name, language });
	}

	/** A fresh copy of the example, so that it can be tried out and thrown away. */
	async createExample(locale: string): Promise<Result<string, StoreProblem>> {
		const [{ loadExample }, shelf] = await Promise.all([import('#content/clld-2021-2027/example/load-example.ts'), this.open()]);
		return shelf.createFrom(await loadExample(locale));
	}

	noteProgress(draft: string, progress: number): void {
		void this.open().then((shelf) => shelf.setProgress(draft, progress));
	}

	async #open(): Promise<Shelf> {
		const { openShelf, memoryShelf } = await import('#lib/store/open-shelf.ts');
		const surroundings = { guide: guideReference, now: () => new Date().toISOString(), author: authorName };
		const opened = await openShelf(surroundings);
		if (!opened.ok) this.#problem = opened.problem;
		const shelf = opened.ok ? opened.value : memoryShelf(surroundings);
		this.#shelf = shelf;
		return shelf;
	}
}

export const planner = new Planner();
