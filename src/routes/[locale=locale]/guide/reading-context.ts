import { createContext } from 'svelte';
import type { ReadingText } from '#content/text/en/pages/reading.ts';
import type { LinkTarget } from '#lib/guide/inline.ts';
import type { Source } from '#lib/guide/source.ts';

/** What every component of the guide's pages needs; an object of getters, so that a change of language is followed. */
interface Reading {
	readonly words: ReadingText;
	readonly sources: ReadonlyMap<string, Source>;
	readonly hrefOf: (kind: LinkTarget, id: string) => string | undefined;
}

export const [getReading, setReading] = createContext<Reading>();
