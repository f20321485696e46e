import { loadGuideText, loadSectionText, sectionLanguages } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadCapacities, loadChecks, loadPitfalls } from '#content/clld-2021-2027/load-knowledge.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import { measureReadiness, type Readiness } from '#lib/readiness/measures.ts';
import { readinessParts } from '#lib/readiness/readiness-parts.ts';

/** Measures drafts; what that needs is fetched at the first one, and once for each language of sections. */
export const measureWith = (guide: Guide, locale: string): ((draft: Draft) => Promise<Readiness>) => {
	const loaded = new Map<string, ReturnType<typeof load>>();
	const load = async (language: string) => {
		const [guideText, sectionText, { assess }, checks, pitfalls, capacities] = await Promise.all([
			loadGuideText(language),
			loadSectionText(language),
			import('#lib/section/assess.ts'),
			loadChecks(locale),
			loadPitfalls(locale),
			loadCapacities(locale)
		]);
		const known = { guide, checks: checks.all, pitfalls: pitfalls.all, capacities: capacities.all };
		return (draft: Draft): Readiness =>
			measureReadiness(readinessParts(known, draft, assess(guide, guideText, sectionText, draft).findings));
	};
	return async (draft) => {
		const language = sectionLanguages.find((known) => known === draft.language) ?? sectionLanguages[0] ?? 'en';
		const measure = loaded.get(language) ?? load(language);
		loaded.set(language, measure);
		try {
			return (await measure)(draft);
		} catch (error) {
			// What could not be fetched is tried again with the next draft.
			loaded.delete(language);
			throw error;
		}
	};
};
