import { expect, test } from 'vitest';
import { affixes, problemWords } from './value-words.ts';
import { en } from '#content/text/en.ts';
import type { ValueKind } from '#lib/guide/question.ts';

const year: ValueKind = { kind: 'number', unit: 'year', min: 2007, max: 2031 };
const people: ValueKind = { kind: 'number', unit: 'people', min: 2007, max: 2031 };

test('a limit is grouped, unless it is a year', () => {
	const words = (kind: ValueKind) => [
		problemWords({ kind: 'too-small', min: '2007' }, kind, en, 'en'),
		problemWords({ kind: 'too-large', max: '2031' }, kind, en, 'en')
	];
	expect(words(year)).toEqual(['The number must be 2007 or more.', 'The number must be 2031 or less.']);
	expect(words(people)).toEqual(['The number must be 2\u00a0007 or more.', 'The number must be 2\u00a0031 or less.']);
});

test('a year has no word beside it', () => {
	expect(affixes(year, en)).toEqual({});
	expect(affixes(people, en)).toEqual({ suffix: 'people' });
});
