import type { Calendar, CalendarText } from '#lib/guide/calendar.ts';
import type { Knowledge } from '#lib/guide/knowledge.ts';
import type { KnowledgeText } from '#lib/guide/knowledge-text.ts';
import type { RuleText } from '#lib/rules/rule-text.ts';

/** One kind of knowledge: what it is, and its words in the language of the interface. */
export interface Known<Kind extends keyof Knowledge> {
	readonly all: Knowledge[Kind];
	readonly texts: KnowledgeText[Kind];
}

const inLocale = async <Value>(locale: string, value: Value): Promise<Value> =>
	__PSEUDO__ && locale === 'en-XA' ? (await import('../text/pseudo.ts')).pseudo(value) : value;

export const loadChecks = async (locale: string): Promise<Known<'checks'>> => {
	const [structure, words] = await Promise.all([import('./knowledge/checks.ts'), import('./text/en/knowledge/checks.ts')]);
	return { all: structure.checks, texts: await inLocale(locale, words.checks) };
};

export const loadPitfalls = async (locale: string): Promise<Known<'pitfalls'>> => {
	const [structure, words] = await Promise.all([import('./knowledge/pitfalls.ts'), import('./text/en/knowledge/pitfalls.ts')]);
	return { all: structure.pitfalls, texts: await inLocale(locale, words.pitfalls) };
};

export const loadChallenges = async (locale: string): Promise<Known<'challenges'>> => {
	const [structure, words] = await Promise.all([
		import('./knowledge/challenges.ts'),
		import('./text/en/knowledge/challenges.ts')
	]);
	return { all: structure.challenges, texts: await inLocale(locale, words.challenges) };
};

export const loadCapacities = async (locale: string): Promise<Known<'capacities'>> => {
	const [structure, words] = await Promise.all([
		import('./knowledge/capacities.ts'),
		import('./text/en/knowledge/capacities.ts')
	]);
	return { all: structure.capacities, texts: await inLocale(locale, words.capacities) };
};

export const loadMeasures = async (locale: string): Promise<Known<'measures'>> => {
	const [structure, words] = await Promise.all([import('./knowledge/measures.ts'), import('./text/en/knowledge/measures.ts')]);
	return { all: structure.measures, texts: await inLocale(locale, words.measures) };
};

export const loadPractices = async (locale: string): Promise<Known<'practices'>> => {
	const [structure, words] = await Promise.all([import('./knowledge/practices.ts'), import('./text/en/knowledge/practices.ts')]);
	return { all: structure.practices, texts: await inLocale(locale, words.practices) };
};

export const loadBenchmarks = async (locale: string): Promise<Known<'benchmarks'>> => {
	const [structure, words] = await Promise.all([
		import('./knowledge/benchmarks.ts'),
		import('./text/en/knowledge/benchmarks.ts')
	]);
	return { all: structure.benchmarks, texts: await inLocale(locale, words.benchmarks) };
};

export const loadScreens = async (locale: string): Promise<Known<'screens'>> => {
	const [structure, words] = await Promise.all([import('./knowledge/screens.ts'), import('./text/en/knowledge/screens.ts')]);
	return { all: structure.screens, texts: await inLocale(locale, words.screens) };
};

export const loadReferences = async (locale: string): Promise<Known<'references'>> => {
	const [structure, words] = await Promise.all([
		import('./knowledge/references.ts'),
		import('./text/en/knowledge/references.ts')
	]);
	return { all: structure.references, texts: await inLocale(locale, words.references) };
};

export const loadTerms = async (locale: string): Promise<Known<'terms'>> => {
	const [structure, words] = await Promise.all([import('./knowledge/terms.ts'), import('./text/en/knowledge/terms.ts')]);
	return { all: structure.terms, texts: await inLocale(locale, words.terms) };
};

export const loadCalendar = async (locale: string): Promise<{ readonly calendar: Calendar; readonly texts: CalendarText }> => {
	const [structure, words] = await Promise.all([import('./knowledge/calendar.ts'), import('./text/en/knowledge/calendar.ts')]);
	return { calendar: structure.calendar, texts: await inLocale(locale, words.calendar) };
};

/** All of it at once, as documents need it. */
export const loadKnowledge = async (
	locale: string
): Promise<{ readonly knowledge: Knowledge; readonly knowledgeText: KnowledgeText }> => {
	const [{ knowledge }, { knowledgeText }] = await Promise.all([
		import('./knowledge/knowledge.ts'),
		import('./text/en/knowledge/knowledge.ts')
	]);
	return { knowledge, knowledgeText: await inLocale(locale, knowledgeText) };
};

export const loadRuleTexts = async (locale: string): Promise<Readonly<Record<string, RuleText>>> =>
	inLocale(locale, (await import('./text/en/rules.ts')).ruleTexts);
