import type { Id } from './id.ts';
import type { Basis } from './source.ts';

export interface Code {
	readonly code: string;
	/** What SFC2021 calls it, where that differs. */
	readonly sfc?: string;
	/** Sub-heading inside the list ("CLLD", "Immediate results"), an id whose label is text. */
	readonly group?: Id;
	/** Coefficients of the Regulation in per cent, where the list has them. */
	readonly climate?: number;
	readonly environment?: number;
	readonly gender?: number;
	/** A fact about this code that the officer must know; the sentence is text, keyed by list and code. */
	readonly caution?: true;
}

/** An official list: Annex I dimensions, specific objectives, common indicators, Member States. Official titles are text. */
export interface CodeList {
	readonly id: Id;
	readonly basis: readonly Basis[];
	readonly codes: readonly Code[];
}

export const codeListById = (lists: readonly CodeList[], id: Id): CodeList => {
	const list = lists.find((candidate) => candidate.id === id);
	if (!list) throw new Error(`No code list "${id}"`);
	return list;
};
