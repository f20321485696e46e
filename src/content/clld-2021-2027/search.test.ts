import { expect, test } from 'vitest';
import { knowledge } from './knowledge/knowledge.ts';
import { pack } from './pack.ts';
import { text } from './text/en/guide.ts';
import { knowledgeText } from './text/en/knowledge/knowledge.ts';
import { ruleTexts } from './text/en/rules.ts';
import { loadExample } from './example/load-example.ts';
import { rules } from '#lib/rules/rules.ts';
import { ownEntries } from '#lib/search/own-entries.ts';
import { guideEntries } from '#lib/search/search-entries.ts';
import { SearchIndex } from '#lib/search/search-index.ts';

const entries = guideEntries({
	guide: pack,
	text,
	knowledge,
	knowledgeText,
	rules,
	ruleTexts,
	sources: pack.sources,
	cite: ({ act, place }) => `${pack.sources.find(({ id }) => id === act)?.act?.shortName ?? act}, Article ${place}`
});

const index = await SearchIndex.of(entries);
await index.setOwn(ownEntries(pack, await loadExample('en'), entries));

/** The first three of each kind, as somebody sees them. */
const seen = (query: string): readonly string[] =>
	index.find(query).flatMap(({ hits }) => hits.slice(0, 3).map((hit) => hit.entry.id));

test.each([
	['runing cost', 'term/running-costs'],
	['runing cost', 'question/running-cost-share'],
	['deminimis', 'term/de-minimis-aid'],
	['co-fincancing', 'term/co-financing-rate'],
	['cofinancing', 'term/co-financing-rate'],
	['lead fund', 'term/lead-fund'],
	['lead fund', 'question/lead-fund'],
	['what is the lead fund', 'term/lead-fund'],
	['Art 34', 'rule/c29'],
	['simplfied cost options', 'term/simplified-cost-option'],
	['preparatory suport', 'term/preparatory-support'],
	['Lokale Aktionsgruppe', 'term/local-action-group'],
	['Malopolska', 'practice/pr-47'],
	['2021/1060', 'source/cpr'],
	['ck-014', 'check/ck-014'],
	['c29', 'rule/c29'],
	['Table 6', 'field/table-6']
])('%j finds %s', (query, id) => {
	expect(seen(query)).toContain(id);
});

test('words of the example are found in spite of a slip', () => {
	const [first] = index.find('Tarow Valley');
	expect(first?.kind).toBe('answer');
	expect(first?.hits.map(({ entry }) => entry.place.id)).toContain('planned-areas');
});

test('what the guide has can be found by its title', () => {
	const some = entries.filter((_, index) => index % 10 === 0);
	const lost = some.filter(({ id, kind, title }) => {
		const group = index.find(title).find((found) => found.kind === kind);
		return !group?.hits.some((hit) => hit.entry.id === id);
	});
	expect(lost.map(({ id }) => id)).toEqual([]);
});

test('every kind of knowledge is there, and no two entries share an id', () => {
	const kinds = new Set(entries.map(({ kind }) => kind));
	expect([...kinds].sort()).toEqual(
		[
			...['benchmark', 'capacity', 'challenge', 'check', 'field', 'measure', 'pitfall', 'practice', 'question'],
			...['reference', 'rule', 'screen-question', 'source', 'stage', 'term', 'tool']
		].sort()
	);
	expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});
