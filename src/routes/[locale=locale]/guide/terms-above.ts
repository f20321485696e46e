import { parseInline } from '#lib/guide/inline.ts';
import { markTerms, termsIn, type ExplainedTerms } from '#lib/ui/guide/term-marks.ts';

/** By text: the terms that the texts above it explain already, so that a page marks each term once. */
export const termsAbove = (
	texts: readonly { readonly id: string; readonly text: string }[],
	terms: ExplainedTerms
): ReadonlyMap<string, ReadonlySet<string>> => {
	const above = new Map<string, ReadonlySet<string>>();
	let known: ReadonlySet<string> = new Set();
	for (const { id, text } of texts) {
		above.set(id, known);
		known = new Set([...known, ...termsIn(markTerms(parseInline(text), terms, known))]);
	}
	return above;
};
