import { getContext, setContext } from 'svelte';
import type { ExplainedTerms } from './term-marks.ts';
import type { Id } from '#lib/guide/id.ts';

/** How a page explains the terms in its texts; an object of getters, because the terms are fetched when the page is there. */
export interface Explanations {
	readonly terms: ExplainedTerms | undefined;
	/** Where the glossary explains a term. */
	readonly termHref: (id: Id) => string;
	/** The label of the link to the glossary. */
	readonly more: string;
}

const key = Symbol('explanations');

const none: Explanations = { terms: undefined, termHref: () => '', more: '' };

export const setExplanations = (explanations: Explanations): Explanations => setContext(key, explanations);

/** A page that explains nothing is no mistake: its texts stand alone. */
export const getExplanations = (): Explanations => getContext<Explanations | undefined>(key) ?? none;
