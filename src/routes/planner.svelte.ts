import { authorName } from './preferences.ts';
import { guideReference } from '#content/clld-2021-2027/guide-reference.ts';
import type { Result } from '#lib/draft/result.ts';
import { Offline } from '#lib/offline/offline.svelte.ts';
import type { StoreProblem } from '#lib/store/problems.ts';
import type { Shelf, Surroundings } from '#lib/store/shelf.ts';
import type { StoredDraft } from '#lib/store/stored-draft.ts';

/** The running planner: the shelf of drafts on this device, and whether it works without a network. One per page. */
class Planner {
	#shelf: Shelf | undefined = $state.raw();
	#problem: StoreProblem | undefined = $state.raw();
	#isNew = $state(false);
	#opening: Promise<Shelf> | undefined;
	readonly offline = new Offline();

	/** Why nothing can be kept, where that is so. */
	get problem(): StoreProblem | undefined {
		return this.#problem;
	}

	get isOnline(): boolean {
		return this.offline.online;
	}

	/** Undefined until it is known what is on the shelf. */
	get drafts(): readonly StoredDraft[] | undefined {
		return this.#shelf ? this.#shelf.drafts.current : this.#isNew ? [] : undefined;
	}

	/** Drafts that end with the window, because this browser keeps nothing. */
	get holdsUnkeptDrafts(): boolean {
		return this.#shelf !== undefined && !this.#shelf.kept && (this.#shelf.drafts.current?.length ?? 0) > 0;
	}

	/** Opens the shelf if there is one: the first page of a first visit does without the store. */
	async look(): Promise<void> {
		if (await isFirstVisit()) this.#isNew = true;
		else await this.open();
	}

	/** The shelf; where the browser keeps nothing, one that lasts as long as the window. The store is loaded on first use. */
	open(): Promise<Shelf> {
		this.#opening ??= this.#open().catch((error: unknown) => {
			// The store could not be loaded: the next one who asks tries again.
			this.#opening = undefined;
			throw error;
		});
		return this.#opening;
	}

	async create(name: string, language: string): Promise<Result<string, StoreProblem>> {
		const created = await (await this.open()).create({ name, language });
		// The first draft worth keeping is the moment to ask the browser to keep it; the answer stands in the settings.
		if (created.ok) void import('#lib/store/storage-state.ts').then(({ askToPersist }) => askToPersist());
		return created;
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
		const surroundings: Surroundings = {
			guide: guideReference,
			loadGuide: async () => (await import('#content/clld-2021-2027/guide.ts')).guide,
			now: () => new Date().toISOString(),
			author: authorName
		};
		const opened = await openShelf(surroundings, databaseName);
		if (!opened.ok) this.#problem = opened.problem;
		const shelf = opened.ok ? opened.value : memoryShelf(surroundings);
		this.#shelf = shelf;
		void shelf.purgeDeletedBefore(new Date(Date.now() - keptInBin).toISOString());
		return shelf;
	}
}

const databaseName = 'clld-planner';

/** Whether there is no database of ours yet. Browsers that cannot tell open it. */
const isFirstVisit = async (): Promise<boolean> => {
	try {
		return (await indexedDB.databases()).every(({ name }) => name !== databaseName);
	} catch {
		return false;
	}
};

/** Deleted drafts can be taken back for 30 days. */
const keptInBin = 30 * 24 * 3_600_000;

export const planner = new Planner();
