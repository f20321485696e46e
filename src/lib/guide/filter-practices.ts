import type { Id } from './id.ts';
import type { PracticeText } from './knowledge-text.ts';
import type { Practice } from './knowledge.ts';

/** The properties that practices are filtered by. */
export const practiceFacets = ['countries', 'funds', 'groups', 'themes', 'periods', 'kinds'] as const;
export type PracticeFacet = (typeof practiceFacets)[number];

/** A practice is found when it has one of the values of every facet that has any, teaches at the stage, and has every word of the query. */
export interface PracticeFilter extends Readonly<Record<PracticeFacet, readonly string[]>> {
	readonly stage?: Id;
	readonly query: string;
}

export const emptyPracticeFilter: PracticeFilter = {
	countries: [],
	funds: [],
	groups: [],
	themes: [],
	periods: [],
	kinds: [],
	query: ''
};

type PracticeTexts = Readonly<Record<Id, PracticeText>>;

export const filterPractices = (
	practices: readonly Practice[],
	texts: PracticeTexts,
	filter: PracticeFilter
): readonly Practice[] => {
	const words = wordsOf(filter.query);
	return practices.filter(
		(practice) => practiceFacets.every((facet) => fitsFacet(practice, facet, filter)) && fitsRest(practice, texts, filter, words)
	);
};

/**
 * How many practices each value of each facet, and each stage, would give beside the rest of the filter. Values without a result are
 * left out, except those that are chosen, so that a choice can always be taken back.
 */
export const practiceOptions = (
	practices: readonly Practice[],
	texts: PracticeTexts,
	filter: PracticeFilter
): Readonly<Record<PracticeFacet | 'stages', ReadonlyMap<string, number>>> => {
	const words = wordsOf(filter.query);
	const { stage, ...anyStage } = filter;
	const count = (facet: PracticeFacet | 'stages', chosen: readonly string[]): ReadonlyMap<string, number> => {
		const rest = facet === 'stages' ? anyStage : filter;
		const counts = new Map(chosen.map((value) => [value, 0]));
		for (const practice of practices) {
			if (!practiceFacets.every((other) => other === facet || fitsFacet(practice, other, filter))) continue;
			if (!fitsRest(practice, texts, rest, words)) continue;
			for (const value of new Set(practice[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return counts;
	};
	return {
		countries: count('countries', filter.countries),
		funds: count('funds', filter.funds),
		groups: count('groups', filter.groups),
		themes: count('themes', filter.themes),
		periods: count('periods', filter.periods),
		kinds: count('kinds', filter.kinds),
		stages: count('stages', stage === undefined ? [] : [stage])
	};
};

/** What a stage offers beside it: what was seen first, then what authorities did, then what teaches at the fewest other stages. */
export const practicesOfStage = (practices: readonly Practice[], stage: Id): readonly Practice[] =>
	practices
		.filter(({ stages }) => stages.includes(stage))
		.sort(
			(left, right) =>
				Number(left.confidence !== 'seen') - Number(right.confidence !== 'seen') ||
				Number(!isOfAuthority(left)) - Number(!isOfAuthority(right)) ||
				left.stages.length - right.stages.length
		);

const isOfAuthority = ({ kinds }: Practice): boolean => kinds.includes('system') || kinds.includes('front-runner');

const fitsFacet = (practice: Practice, facet: PracticeFacet, filter: PracticeFilter): boolean => {
	const values: readonly string[] = practice[facet];
	return filter[facet].length === 0 || filter[facet].some((value) => values.includes(value));
};

const fitsRest = (practice: Practice, texts: PracticeTexts, filter: PracticeFilter, words: readonly string[]): boolean => {
	if (filter.stage !== undefined && !practice.stages.includes(filter.stage)) return false;
	if (words.length === 0) return true;
	const text = texts[practice.id];
	return text !== undefined && words.every((word) => foldedText(practice.id, text).includes(word));
};

const wordsOf = (query: string): readonly string[] => folded(query).split(/\s+/).filter(Boolean);

const foldedTexts = new WeakMap<PracticeText, string>();

/** Folding seventy texts takes longer than a key press may. */
const foldedText = (id: Id, text: PracticeText): string => {
	let all = foldedTexts.get(text);
	if (all === undefined) {
		all = folded([id, text.title, text.place, text.facts, text.lesson].join('\n'));
		foldedTexts.set(text, all);
	}
	return all;
};

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ħ: 'h',
	ı: 'i'
};

/** Lower case, without accents. */
const folded = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[łøđðþßæœħı]/g, (letter) => plainLetters[letter] ?? letter);
