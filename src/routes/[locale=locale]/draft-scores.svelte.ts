import { SvelteMap } from 'svelte/reactivity';
import { measureWith } from './measure-with.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Readiness } from '#lib/readiness/measures.ts';

interface Wanted {
	readonly guide: Guide;
	readonly locale: string;
	/** The first is measured first. */
	readonly drafts: () => readonly Draft[];
	readonly onfail: () => void;
}

/** The readiness of several drafts, measured one after the other, so that the page stays quick. */
export class DraftScores {
	readonly #scores = new SvelteMap<Draft, Readiness>();

	/** To be made while a component starts. */
	constructor({ guide, locale, drafts, onfail }: Wanted) {
		const measure = measureWith(guide, locale);
		$effect(() => {
			const wanted = drafts();
			const next = wanted.find((draft) => !this.#scores.has(draft));
			if (!next) return;
			let isCurrent = true;
			const keep = (readiness: Readiness) => {
				if (!isCurrent) return;
				for (const draft of [...this.#scores.keys()]) if (!wanted.includes(draft)) this.#scores.delete(draft);
				this.#scores.set(next, readiness);
			};
			const timer = setTimeout(() => void measure(next).then(keep, () => isCurrent && onfail()));
			return () => {
				isCurrent = false;
				clearTimeout(timer);
			};
		});
	}

	/** Undefined until it is measured. */
	of(draft: Draft): Readiness | undefined {
		return this.#scores.get(draft);
	}
}
