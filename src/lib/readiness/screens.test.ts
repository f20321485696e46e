import { describe, expect, test } from 'vitest';
import { countScreenGroups, screenResult } from './screens.ts';
import type { Screen } from '#lib/guide/knowledge.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const screen: Screen = {
	id: 'scaling',
	groups: ['need', 'money'],
	items: [
		{ id: 'rq-01', group: 'need', stop: true, basis: [] },
		{ id: 'rq-02', group: 'need', basis: [] },
		{ id: 'rq-03', group: 'money', basis: [] }
	],
	basis: [],
	results: [
		{ id: 'not-ready', from: 0 },
		{ id: 'prepare', from: 0.6 },
		{ id: 'scale', from: 0.8 }
	]
};

const scored = (...scores: readonly string[]) =>
	draftWith({ states: Object.fromEntries(scores.map((score, index) => [`rq-0${index + 1}`, { score }])) });

describe('a screen', () => {
	test('has no result until every question is scored', () => {
		expect(screenResult(scored('3', '3'), screen)).toMatchObject({ scored: 2, points: 6, possible: 6 });
		expect(screenResult(scored('3', '3'), screen).result).toBeUndefined();
	});

	test.each([
		['below the first limit', ['1', '2', '2'], 'not-ready'],
		['on the limit of the second', ['2', '2', '2'], 'prepare'],
		['on the highest', ['3', '3', '3'], 'scale']
	])('%s is judged by its share', (_, scores, result) => {
		expect(screenResult(scored(...scores), screen).result).toBe(result);
	});

	test('is stopped by one question at 0, however good the rest is, and at once', () => {
		expect(screenResult(scored('0', '3', '3'), screen)).toMatchObject({ result: 'not-ready', stoppedBy: [{ id: 'rq-01' }] });
		expect(screenResult(scored('0'), screen).result).toBe('not-ready');
	});

	test('is not stopped by a question at 0 that does not stop', () => {
		expect(screenResult(scored('3', '0', '3'), screen)).toMatchObject({ result: 'prepare', stoppedBy: [] });
	});

	test('does not count what is no score', () => {
		expect(screenResult(scored('7', 'x', ''), screen)).toMatchObject({ scored: 0, share: 0 });
	});

	test('is counted by group', () => {
		const groups = countScreenGroups(scored('1', '2', '3'), screen);
		expect(groups.get('need')).toMatchObject({ points: 3, asked: 2 });
		expect(groups.get('money')).toMatchObject({ points: 3, share: 1 });
	});
});
