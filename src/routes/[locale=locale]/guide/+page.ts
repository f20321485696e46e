import type { PageLoad } from './$types';

export { localeEntries as entries } from '../../locale-entries.ts';

export const load: PageLoad = async ({ parent }) => {
	const [{ guide, sources }, { knowledge }, { rules }] = await Promise.all([
		parent(),
		import('#content/clld-2021-2027/knowledge/knowledge.ts'),
		import('#lib/rules/rules.ts')
	]);
	const { checks, pitfalls, challenges, capacities, measures, practices, benchmarks, screens, references, terms } = knowledge;
	return {
		counts: {
			checks: checks.length,
			pitfalls: pitfalls.length + challenges.length,
			capacities: capacities.length + measures.length,
			practices: practices.length,
			benchmarks: benchmarks.length,
			rules: rules.length,
			screens: screens.flatMap(({ items }) => items).length + references.length,
			fields: guide.fields.length + guide.tables.length + guide.codeLists.length,
			tools: guide.tools.length,
			terms: terms.length,
			sources: sources.size
		}
	};
};
