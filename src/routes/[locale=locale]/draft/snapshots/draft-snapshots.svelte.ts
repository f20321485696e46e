import { planner } from '../../../planner.svelte.ts';
import { DraftScores } from '../../draft-scores.svelte.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Readiness } from '#lib/readiness/measures.ts';
import type { StoreProblem } from '#lib/store/problems.ts';
import type { SnapshotList } from '#lib/store/snapshot-list.ts';
import type { StoredSnapshot } from '#lib/store/stored-snapshot.ts';

interface Wanted {
	readonly guide: Guide;
	readonly locale: string;
	readonly draftId: () => string;
	/** Measured beside the snapshots, and before them. */
	readonly drafts?: () => readonly Draft[];
	readonly onfail: () => void;
}

/** The snapshots of a draft with their readiness. To be made while a component starts. */
export class DraftSnapshots {
	#list: SnapshotList | undefined = $state.raw();
	readonly #scores: DraftScores;

	constructor({ guide, locale, draftId, drafts = () => [], onfail }: Wanted) {
		// The shelf is opened on the disk, and the list is that of one draft.
		$effect(() => {
			const wanted = draftId();
			let isCurrent = true;
			planner.open().then((shelf) => {
				if (isCurrent) this.#list = shelf.snapshots(wanted);
			}, onfail);
			return () => (isCurrent = false);
		});
		this.#scores = new DraftScores({
			guide,
			locale,
			drafts: () => [...drafts(), ...(this.current ?? []).map(({ draft }) => draft)],
			onfail
		});
	}

	/** Newest first; undefined until they have been read. */
	get current(): readonly StoredSnapshot[] | undefined {
		return this.#list?.current;
	}

	/** Snapshots that could not be read. */
	get damaged(): number {
		return this.#list?.damaged ?? 0;
	}

	get problem(): StoreProblem | undefined {
		return this.#list?.problem;
	}

	/** Undefined until it is measured. */
	scoreOf(draft: Draft): Readiness | undefined {
		return this.#scores.of(draft);
	}
}
