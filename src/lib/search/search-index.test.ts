import { describe, expect, it, test } from 'vitest';
import type { Entry, EntryKind } from './search-entries.ts';
import { SearchIndex } from './search-index.ts';

const entry = (kind: EntryKind, id: string, title: string, body = '', keywords = ''): Entry => ({
	id: `${kind}/${id}`,
	kind,
	title,
	body,
	keywords,
	place: { kind: kind === 'answer' ? 'question' : kind, id }
});

const entries = [
	entry('question', 'share', 'Which share goes to running costs?', 'The ceiling is 25 %.', 'CPR, Article 34(2)'),
	entry('check', 'ck-001', 'The ceiling is respected.', 'Running and animation costs stay below it.', 'ck-001'),
	entry('term', 'running', 'running costs', 'What it costs to run a LAG.'),
	entry('term', 'de-minimis', 'de minimis aid', 'Small aid below a ceiling.'),
	entry('rule', 'c21', 'The co-financing rate is right.', 'See Article 112.', 'c21 CPR, Article 112'),
	entry('practice', 'pr-01', 'An incubator in Małopolska', 'It tests solutions.'),
	entry('source', 'src-01', 'Report on animation', 'Commission, 2022')
];

const found = (index: SearchIndex, query: string): readonly string[] =>
	index.find(query).flatMap(({ hits }) => hits.map((hit) => hit.entry.id));

const index = await SearchIndex.of(entries);

test.each([
	['whole words', 'running costs', ['term/running', 'question/share', 'check/ck-001']],
	['the beginning of words', 'incub', ['practice/pr-01']],
	['a slip', 'runing cost', ['term/running', 'question/share', 'check/ck-001']],
	['words written as one', 'deminimis', ['term/de-minimis']],
	['a compound with a slip', 'co-fincancing', ['rule/c21']],
	['a compound without its hyphen', 'cofinancing', ['rule/c21']],
	['letters without their accents', 'malopolska', ['practice/pr-01']],
	['an article', 'Art 34', ['question/share']],
	['an id', 'ck-001', ['check/ck-001']],
	['a word more than there is', 'incubator zzzzz', ['practice/pr-01']],
	['nothing of the kind', 'zzzzz', []],
	['one letter', 'r', []],
	['no letter', ' ( ', []]
])('%s: %j finds %j', (_, query, ids) => {
	expect(found(index, query)).toEqual(ids);
});

test('a figure with another digit is another figure', () => {
	expect(found(index, '113')).toEqual([]);
	expect(found(index, '112')).toEqual(['rule/c21']);
});

test('while a second word is begun, its first letter takes nothing away', () => {
	expect(found(index, 'running c')).toEqual(expect.arrayContaining([...found(index, 'running costs')]));
});

test('of a whole sentence the words that are in many entries may be missing', async () => {
	const many = Array.from({ length: 30 }, (_, number) => entry('pitfall', `pf-${number}`, `What is the matter ${number}`));
	const larger = await SearchIndex.of([...entries, ...many]);
	expect(found(larger, 'what is the share of running costs')[0]).toBe('question/share');
});

test('hits come by kind, the kind with the best hit first, with the words that were found', () => {
	const groups = index.find('runing cost');
	expect(groups.map(({ kind }) => kind)).toEqual(['term', 'question', 'check']);
	expect(groups[0]?.hits[0]?.words).toEqual(new Set(['running', 'costs']));
});

describe('the texts of the user', () => {
	const own = (id: string, body: string) => entry('answer', id, 'Which share goes to running costs?', body);

	it('are found by what they say, not by the question above them', async () => {
		const mine = await SearchIndex.of(entries);
		await mine.setOwn([own('one', 'We plan 20 % for the valleys.')]);
		expect(found(mine, 'valley')).toEqual(['answer/one']);
		expect(found(mine, 'share')).not.toContain('answer/one');
	});

	it('take the place of those before', async () => {
		const mine = await SearchIndex.of(entries);
		await mine.setOwn([own('one', 'Valleys'), own('two', 'Forests'), own('three', 'Lakes')]);
		await mine.setOwn([own('one', 'Valleys'), own('two', 'Moors')]);
		expect(found(mine, 'valleys')).toEqual(['answer/one']);
		expect(found(mine, 'forests')).toEqual([]);
		expect(found(mine, 'moors')).toEqual(['answer/two']);
		expect(found(mine, 'lakes')).toEqual([]);
		expect(found(mine, 'running costs')).toHaveLength(3);
	});

	it('are right in the end when they change while they are being indexed', async () => {
		const mine = await SearchIndex.of(entries);
		const many = (word: string) => Array.from({ length: 100 }, (_, number) => own(String(number), `${word} ${number}`));
		await Promise.all([mine.setOwn(many('Valley')), mine.setOwn(many('Forest')), mine.setOwn([own('1', 'Valley')])]);
		expect(found(mine, 'valley')).toEqual(['answer/1']);
		expect(found(mine, 'forest')).toEqual([]);
	});
});
