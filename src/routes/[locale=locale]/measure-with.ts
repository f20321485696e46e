import { loadGuideText, loadSectionText, sectionLanguages } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadCapacities, loadChecks, loadPitfalls } from '#content/clld-2021-2027/load-knowledge.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import { capacityStandings } from '#lib/readiness/capacities.ts';
import { checkStandings } from '#lib/readiness/checks.ts';
import { measureReadiness, type Readiness } from '#lib/readiness/measures.ts';
import { pitfallRegister } from '#lib/readiness/pitfalls.ts';
import { draftProgress } from '#lib/readiness/progress.ts';

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
		return (draft: Draft): Readiness =>
			measureReadiness({
				progress: draftProgress(guide, draft),
				checks: checkStandings(guide, draft, checks.all),
				findings: assess(guide, guideText, sectionText, draft).findings,
				pitfalls: pitfallRegister(guide, pitfalls.all, draft),
				capacities: capacityStandings(draft, capacities.all)
			});
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
