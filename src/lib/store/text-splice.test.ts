import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySplice, rebasedSplices, spliceBetween } from './text-splice.ts';

/** Few letters, so that prefixes and suffixes often coincide, and one character made of two halves each. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '😁'), maxLength: 12 });

const rebased = (shown: string, typed: string, actual: string): string =>
	rebasedSplices(shown, typed, actual).reduce(applySplice, actual);

const hasHalves = (value: string): boolean => !value.isWellFormed();

test('a splice between two texts turns the one into the other and cuts no character in half', () => {
	fc.assert(
		fc.property(text, text, (before, after) => {
			const splice = spliceBetween(before, after);
			expect(applySplice(before, splice)).toBe(after);
			expect(hasHalves(splice.insert) || hasHalves(before.slice(0, splice.at))).toBe(false);
			expect(hasHalves(before.slice(splice.at, splice.at + splice.remove))).toBe(false);
		})
	);
});

test('a splice is as small as what was typed', () => {
	expect(spliceBetween('Local groups decide', 'Local action groups decide')).toEqual({ at: 6, remove: 0, insert: 'action ' });
	expect(spliceBetween('aaa', 'aa')).toEqual({ at: 2, remove: 1, insert: '' });
	expect(spliceBetween('same', 'same')).toEqual({ at: 4, remove: 0, insert: '' });
});

test('what was typed into the text as it stands is what stands there afterwards', () => {
	fc.assert(
		fc.property(text, text, (shown, typed) => {
			expect(rebased(shown, typed, shown)).toBe(typed);
		})
	);
});

test('where nothing was typed, the text stays as others wrote it', () => {
	fc.assert(
		fc.property(text, text, (shown, actual) => {
			expect(rebased(shown, shown, actual)).toBe(actual);
		})
	);
});

test('letters written by both sides are all there, each insertion in one piece', () => {
	fc.assert(
		fc.property(text, text, text, (shown, typed, actual) => {
			const mine = spliceBetween(shown, typed);
			const other = spliceBetween(shown, actual);
			const result = rebased(shown, typed, actual);
			expect(result).toContain(mine.insert);
			expect(result).toContain(other.insert);
			expect(hasHalves(result)).toBe(false);
		})
	);
});

test('two insertions give a text with exactly the letters of both and of what was there', () => {
	const place = fc.nat({ max: 20 });
	const letters = fc.string({ unit: fc.constantFrom('x', 'y', 'z'), maxLength: 5 });
	const insertion = (into: string, at: number, what: string) =>
		into.slice(0, at % (into.length + 1)) + what + into.slice(at % (into.length + 1));
	fc.assert(
		fc.property(fc.lorem(), place, letters, place, letters, (shown, mineAt, mine, otherAt, other) => {
			const result = rebased(shown, insertion(shown, mineAt, mine), insertion(shown, otherAt, other));
			expect([...result].sort()).toEqual([...shown, ...mine, ...other].sort());
		})
	);
});

test.each([
	['typed before what came', 'one two', 'ONE one two', 'one two three', 'ONE one two three'],
	['typed at the very place', 'ab', 'aXb', 'aYb', 'aXYb'],
	['removed around what came', 'keep drop keep', 'keep dr+op keep', 'keep keep', 'keep +keep'],
	['replaced across what came', 'abcdef', 'abcXdef', 'aZf', 'aZXf'],
	['removed on both sides', 'abcdef', 'af', 'abf', 'af']
])('%s', (_title, shown, actual, typed, result) => {
	expect(rebased(shown, typed, actual)).toBe(result);
});
