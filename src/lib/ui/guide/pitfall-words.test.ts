import { expect, test } from 'vitest';
import { givenAnswer } from './pitfall-words.ts';
import { en } from '#content/text/en.ts';
import { pitfallsText } from '#content/text/en/pages/pitfalls.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';
import { tinyText } from '#lib/testing/tiny-text.ts';

const context = { guide: tinyGuide, guideText: tinyText, words: pitfallsText, text: en, locale: 'en' };

type Parts = Parameters<typeof draftWith>[0];

const said = (question: string, parts?: Parts) => givenAnswer(context, draftWith(parts), question, '#there');

const cases: readonly (readonly [name: string, question: string, parts: Parts, value: string])[] = [
	['a choice by its label', 'use', { answers: { use: 'some' } }, 'In some places'],
	[
		'several choices as a list',
		'partners',
		{ answers: { use: 'all', why: 'x', partners: ['school', 'town'] } },
		'A school and A town'
	],
	['money with its currency', 'budget', { answers: { budget: '1500000' } }, 'EUR\u00a01\u00a0500\u00a0000'],
	['a table by the number of its rows', 'places', { rows: { places: [{ name: 'Linz' }, { name: 'Wels' }, {}] } }, '2 places'],
	['one row in the singular', 'places', { rows: { places: [{ name: 'Linz' }] } }, '1 place'],
	['a text on one line', 'why', { answers: { use: 'all', why: 'Old\nand new' } }, 'Old and new']
];

test.each(cases)('an answer is shown: %s', (_, question, parts, value) => {
	expect(said(question, parts)).toMatchObject({ value, isMissing: false, label: 'Label', href: '#there' });
});

test('a long text is cut between words, and marked as the officer’s own', () => {
	const { value, isOwn } = said('why', { answers: { use: 'all', why: 'word '.repeat(100) } });
	expect(value).toMatch(/^(word )+word…$/);
	expect(value.length).toBeLessThanOrEqual(161);
	expect(isOwn).toBe(true);
});

test('a long word is cut too', () => {
	expect(said('why', { answers: { use: 'all', why: 'w'.repeat(500) } }).value).toHaveLength(161);
});

test.each<readonly [string, string, Parts, string]>([
	['is not answered', 'budget', {}, pitfallsText.notAnswered],
	['is a table without a filled row', 'places', { rows: { places: [{}] } }, pitfallsText.notAnswered],
	['is not asked', 'why', { answers: { why: 'kept' } }, pitfallsText.notAsked]
])('what %s says so', (_, question, parts, value) => {
	expect(said(question, parts)).toMatchObject({ value, isMissing: true, isOwn: false });
});
