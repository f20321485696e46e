import type { Term } from '#lib/guide/knowledge.ts';
import type { TermText } from '#lib/guide/knowledge-text.ts';

/** The terms in the order of a dictionary of the language, under the letters they begin with. */
export const termsByLetter = (
	terms: readonly Term[],
	texts: Readonly<Record<string, TermText>>,
	language: string
): readonly { readonly id: string; readonly letter: string; readonly terms: readonly Term[] }[] => {
	const { compare } = new Intl.Collator(language);
	const nameOf = ({ id }: Term) => texts[id]?.term ?? id;
	const letterOf = (term: Term) => nameOf(term).charAt(0).toLocaleUpperCase(language);
	const sorted = [...terms].sort((left, right) => compare(nameOf(left), nameOf(right)));
	return [...new Set(sorted.map(letterOf))].map((letter) => ({
		id: `letter-${letter}`,
		letter,
		terms: sorted.filter((term) => letterOf(term) === letter)
	}));
};

/** Other names of a term, without those that are only its plural or written with a capital. */
export const otherNames = ({ term, also = [] }: TermText): readonly string[] => {
	const seen = new Set([stem(term)]);
	return also.filter((name) => {
		const isNew = !seen.has(stem(name));
		seen.add(stem(name));
		return isNew;
	});
};

const stem = (name: string): string =>
	name
		.toLowerCase()
		.split(' ')
		.map((word) => word.replace(/(?:ies|y|s)$/, ''))
		.join(' ');
