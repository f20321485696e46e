import type { InlineBlock, InlineToken } from '#lib/guide/inline.ts';
import type { TermText } from '#lib/guide/knowledge-text.ts';
import type { Id } from '#lib/guide/id.ts';

/** The terms that are explained where they occur, ready for searching. */
export interface ExplainedTerms {
	readonly texts: Readonly<Record<Id, TermText>>;
	/** Finds every form, the longest first, and what looks like one and is not to be marked. */
	readonly pattern: RegExp;
	/** By form: in small letters, or as it is where capitals make the form. */
	readonly ids: ReadonlyMap<string, Id>;
}

export interface TermToken {
	readonly kind: 'term';
	/** As it stands in the text. */
	readonly text: string;
	readonly id: Id;
}

type TextPart = TermToken | { readonly kind: 'text'; readonly text: string };

export type MarkedToken = InlineToken | TermToken;

export type MarkedBlock =
	| { readonly kind: 'paragraph'; readonly tokens: readonly MarkedToken[] }
	| { readonly kind: 'list'; readonly items: readonly (readonly MarkedToken[])[] };

/** Shorter ones, such as "MA" or "SO", mean too many other things. */
const shortestAbbreviation = 3;

/** `unmarked`: generic words that stay as they are although they are terms, and phrases in which a term means something else. */
export const explainedTerms = (texts: Readonly<Record<Id, TermText>>, unmarked: readonly string[]): ExplainedTerms => {
	const ids = new Map<string, Id>();
	for (const [id, { term, also = [] }] of Object.entries(texts)) {
		for (const form of [term, ...also.filter(({ length }) => length >= shortestAbbreviation)]) {
			if (!ids.has(keyOf(form))) ids.set(keyOf(form), id);
		}
	}
	for (const form of unmarked) ids.delete(keyOf(form));
	const forms = [...ids.keys(), ...unmarked].sort((left, right) => right.length - left.length).map(patternOf);
	// Without a form the pattern finds nothing.
	const either = forms.length === 0 ? '(?!)' : forms.join('|');
	return { texts, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${either})(?![\\p{L}\\p{N}-])`, 'giu'), ids };
};

/** A plain text in parts: the first occurrence of each term, as a whole word, is marked; terms in `known` are not. */
export const findTerms = (text: string, terms: ExplainedTerms, known: ReadonlySet<Id> = new Set()): readonly TextPart[] => {
	const parts: TextPart[] = [];
	const seen = new Set(known);
	let position = 0;
	for (const { 0: form, index } of text.matchAll(terms.pattern)) {
		const id = terms.ids.get(keyOf(form));
		if (id === undefined || seen.has(id)) continue;
		seen.add(id);
		if (index > position) parts.push({ kind: 'text', text: text.slice(position, index) });
		parts.push({ kind: 'term', text: form, id });
		position = index + form.length;
	}
	if (position < text.length) parts.push({ kind: 'text', text: text.slice(position) });
	return parts;
};

/** The same for a text that is read already: links and emphasis stay whole. */
export const markTerms = (
	blocks: readonly InlineBlock[],
	terms: ExplainedTerms,
	known: ReadonlySet<Id> = new Set()
): readonly MarkedBlock[] => {
	const seen = new Set(known);
	const mark = (tokens: readonly InlineToken[]): readonly MarkedToken[] =>
		tokens.flatMap((token): readonly MarkedToken[] => {
			if (token.kind !== 'text') return [token];
			const parts = findTerms(token.text, terms, seen);
			for (const part of parts) if (part.kind === 'term') seen.add(part.id);
			return parts;
		});
	return blocks.map((block) =>
		block.kind === 'list' ? { kind: 'list', items: block.items.map(mark) } : { kind: 'paragraph', tokens: mark(block.tokens) }
	);
};

/** The terms marked in a text. */
export const termsIn = (blocks: readonly MarkedBlock[]): readonly Id[] =>
	blocks
		.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.tokens))
		.flatMap((token) => (token.kind === 'term' ? [token.id] : []));

/** Two capitals make an abbreviation: "LAG" is one, "State aid" is none. */
const isAbbreviation = (form: string): boolean => /\p{Lu}[^\s]*\p{Lu}|\p{Lu}\S*\d/u.test(form);

const keyOf = (form: string): string => {
	const plain = form.replaceAll('\u00a0', ' ');
	return isAbbreviation(plain) ? plain : plain.toLowerCase();
};

const patternOf = (form: string): string =>
	form.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replaceAll(' ', String.raw`[ \u00a0]`);
