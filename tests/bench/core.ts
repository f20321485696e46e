import { exampleDraft } from '#content/clld-2021-2027/example/example-draft.ts';
import { knowledge } from '#content/clld-2021-2027/knowledge/knowledge.ts';
import { pack as guide } from '#content/clld-2021-2027/pack.ts';
import { text } from '#content/clld-2021-2027/text/en/guide.ts';
import { knowledgeText } from '#content/clld-2021-2027/text/en/knowledge/knowledge.ts';
import { ruleTexts } from '#content/clld-2021-2027/text/en/rules.ts';
import { sectionText } from '#content/clld-2021-2027/text/en/section.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { rules } from '#lib/rules/rules.ts';
import { guideEntries } from '#lib/search/search-entries.ts';
import { SearchIndex } from '#lib/search/search-index.ts';
import { assess } from '#lib/section/assess.ts';

/** Milliseconds for the section and every finding of the example, each time after another answer has changed. */
export const assessmentTimes = (times: number): readonly number[] =>
	Array.from({ length: times }, (_, index) => {
		const draft: Draft = { ...exampleDraft, answers: { ...exampleDraft.answers, 'decision-reasons': `Reason ${index}` } };
		return timed(() => assess(guide, text, sectionText, draft));
	});

/** Milliseconds to write the same draft out, which looks at every answer and cell once. */
export const writingTimes = (times: number): readonly number[] =>
	Array.from({ length: times }, () => timed(() => JSON.stringify(exampleDraft)));

/** What officers look for: beginnings, whole words, slips and several words. */
const queries = [
	'p',
	'par',
	'partnership',
	'partnrship',
	'running costs',
	'lag',
	'selection criteria conflict',
	'33(3)',
	'simplified cost',
	'selction of strategis',
	'leader 2017',
	'animaton',
	'xyzzy',
	'the monitoring committee approves'
];

const entries = guideEntries({
	guide,
	text,
	knowledge,
	knowledgeText,
	rules,
	ruleTexts,
	sources: guide.sources,
	cite: ({ act, place }) => `${act} ${place}`
});

/** Milliseconds for each query against the whole guide. */
export const searchTimes = async (rounds: number): Promise<readonly number[]> => {
	const index = await SearchIndex.of(entries);
	return Array.from({ length: rounds }, () => queries.map((query) => timed(() => index.find(query)))).flat();
};

/** Milliseconds to look through the same texts letter by letter, with no tolerance for slips and no order. */
export const scanTimes = (rounds: number): readonly number[] =>
	Array.from({ length: rounds }, () =>
		queries.map((query) => timed(() => entries.filter(({ title, body }) => title.includes(query) || body.includes(query))))
	).flat();

const timed = (work: () => unknown): number => {
	const start = performance.now();
	work();
	return performance.now() - start;
};
