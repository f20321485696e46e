import * as load from '#content/clld-2021-2027/load-knowledge.ts';
import type { Knowledge } from '#lib/guide/knowledge.ts';
import type { KnowledgeText } from '#lib/guide/knowledge-text.ts';

/** Everything that the guide knows, with its words. */
export const loadAllKnowledge = async (locale: string): Promise<{ knowledge: Knowledge; knowledgeText: KnowledgeText }> => {
	const [checks, pitfalls, challenges, capacities, measures, practices, benchmarks, screens, references, terms] =
		await Promise.all([
			load.loadChecks(locale),
			load.loadPitfalls(locale),
			load.loadChallenges(locale),
			load.loadCapacities(locale),
			load.loadMeasures(locale),
			load.loadPractices(locale),
			load.loadBenchmarks(locale),
			load.loadScreens(locale),
			load.loadReferences(locale),
			load.loadTerms(locale)
		]);
	return {
		knowledge: {
			checks: checks.all,
			pitfalls: pitfalls.all,
			challenges: challenges.all,
			capacities: capacities.all,
			measures: measures.all,
			practices: practices.all,
			benchmarks: benchmarks.all,
			screens: screens.all,
			references: references.all,
			terms: terms.all
		},
		knowledgeText: {
			checks: checks.texts,
			pitfalls: pitfalls.texts,
			challenges: challenges.texts,
			capacities: capacities.texts,
			measures: measures.texts,
			practices: practices.texts,
			benchmarks: benchmarks.texts,
			screens: screens.texts,
			references: references.texts,
			terms: terms.texts
		}
	};
};
