import { expect, test } from 'vitest';
import { failuresAt, failuresIn, placesOf, type Finding } from './judge-rules.ts';
import { failsAt, passes, type Failure, type Judgement, type Place } from './rule.ts';

const finding = (judgement: Judgement): Finding => ({
	rule: { id: 'p01', severity: 'legal', basis: [], reads: [], judge: () => judgement },
	judgement
});

const failure = (at: Place, alsoAt?: Place): Failure => ({ message: 'fails', at, values: {}, ...(alsoAt ? { alsoAt } : {}) });

const cell = failure({ question: 'dimension-1', row: 'row-1', column: 'amount' });
const answer = failure({ question: 'area' }, { field: 'territories', key: 'territories@h' });
const text = failure({ field: 'actions', key: 'actions@h' });
const failing = finding(failsAt([cell, answer, text]));

test('a question shows the failures of its cells too', () => {
	expect(failuresAt(failing, { question: 'dimension-1' })).toEqual([cell]);
});

test('a text shows what lies in it, for one objective, and what it ought to state', () => {
	expect(failuresAt(failing, { field: 'actions', key: 'actions@h' })).toEqual([text]);
	expect(failuresAt(failing, { field: 'actions', key: 'actions@k' })).toEqual([]);
	expect(failuresAt(failing, { field: 'territories', key: 'territories@h' })).toEqual([answer]);
	expect(failuresAt(failing, { question: 'area' })).toEqual([answer]);
});

test('a failure leads to its place, and to the text that ought to state the answer', () => {
	expect(placesOf(cell)).toEqual([cell.at]);
	expect(placesOf(answer)).toEqual([answer.at, answer.alsoAt]);
});

test('a rule that is met fails nowhere', () => {
	expect(failuresIn(finding(passes))).toEqual([]);
	expect(failuresAt(finding(passes), { question: 'area' })).toEqual([]);
});
