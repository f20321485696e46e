import { loadGuideText, loadSources } from '#content/clld-2021-2027/load-guide-text.ts';
import {
	loadBenchmarks,
	loadCapacities,
	loadChallenges,
	loadChecks,
	loadMeasures,
	loadPitfalls,
	loadPractices,
	loadReferences,
	loadRuleTexts,
	loadScreens,
	loadTerms
} from '#content/clld-2021-2027/load-knowledge.ts';
import type { Text } from '#content/text/text.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import { guideEntries, type Entry } from '#lib/search/search-entries.ts';
import { SearchIndex } from '#lib/search/search-index.ts';
import { placeWords } from '#lib/ui/guide/law-place.ts';

/** Everything of the guide, ready to be searched in one language. */
export interface LoadedSearch {
	readonly guide: Guide;
	readonly guideText: GuideText;
	readonly entries: readonly Entry[];
	readonly index: SearchIndex;
}

const loaded = new Map<string, Promise<LoadedSearch>>();

/** Loads and indexes once for a language; what failed is tried again by the next one who asks. */
export const loadSearch = (locale: string, text: Text): Promise<LoadedSearch> => {
	let search = loaded.get(locale);
	if (!search) {
		search = load(locale, text).catch((error: unknown) => {
			loaded.delete(locale);
			throw error;
		});
		loaded.set(locale, search);
	}
	return search;
};

const load = async (locale: string, text: Text): Promise<LoadedSearch> => {
	const [
		{ guide },
		guideText,
		sources,
		{ rules },
		ruleTexts,
		checks,
		pitfalls,
		challenges,
		capacities,
		measures,
		practices,
		benchmarks,
		screens,
		references,
		terms
	] = await Promise.all([
		import('#content/clld-2021-2027/guide.ts'),
		loadGuideText(locale),
		loadSources(),
		import('#lib/rules/rules.ts'),
		loadRuleTexts(locale),
		loadChecks(locale),
		loadPitfalls(locale),
		loadChallenges(locale),
		loadCapacities(locale),
		loadMeasures(locale),
		loadPractices(locale),
		loadBenchmarks(locale),
		loadScreens(locale),
		loadReferences(locale),
		loadTerms(locale)
	]);
	const known = { checks, pitfalls, challenges, capacities, measures, practices, benchmarks, screens, references, terms };
	const shortNames = new Map(sources.map(({ id, act }) => [id, act?.shortName ?? id]));
	const entries = guideEntries({
		guide,
		text: guideText,
		knowledge: parts(known, 'all'),
		knowledgeText: parts(known, 'texts'),
		rules,
		ruleTexts,
		sources,
		cite: ({ act, place }) => text.context.law(shortNames.get(act) ?? act, placeWords(place, text))
	});
	return { guide, guideText, entries, index: await SearchIndex.of(entries) };
};

type Known = Readonly<Record<string, { readonly all: unknown; readonly texts: unknown }>>;

const parts = <All extends Known, Part extends 'all' | 'texts'>(known: All, part: Part) =>
	Object.fromEntries(Object.entries(known).map(([kind, value]) => [kind, value[part]])) as {
		readonly [Kind in keyof All]: All[Kind][Part];
	};
