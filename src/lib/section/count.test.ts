import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWithoutSpaces, countWithSpaces } from './count.ts';

const cases: readonly (readonly [name: string, text: string, withoutSpaces: number, withSpaces: number])[] = [
	['nothing', '', 0, 0],
	['a word', 'CLLD', 4, 4],
	['spaces', 'a b  c', 3, 6],
	['spaces at both ends', ' ab ', 2, 4],
	['no-break and narrow spaces', '10\u00a0000\u202f€', 6, 8],
	['other wide and thin spaces', '\u2003a\u2009b\u3000', 2, 5],
	['tabs', '\ta\tb', 2, 4],
	['paragraphs', 'a\nb\n\nc', 3, 3],
	['paragraphs from Windows', 'a\r\nb', 2, 2],
	['line and paragraph separators', 'a\u2028b\u2029c', 3, 5],
	['a soft hyphen', 'part\u00adner', 7, 8],
	['zero-width spaces and joiners', 'a\u200bb\u200dc\u2060d', 4, 7],
	['a byte order mark', '\ufeffabc', 3, 4],
	['marks of writing direction', '\u200fabc\u202c', 3, 5],
	['a control character', 'a\u0007b', 2, 3],
	['letters with accents of their own', 'ÅéñŽ', 4, 4],
	['combining marks, each a character of the database', 'e\u0301a\u030a', 4, 4],
	['Greek and Cyrillic', 'Αθήνα София', 10, 11],
	['an emoji outside the basic plane', '🌍', 1, 1],
	['a family of emoji, without the joiners between them', '👩\u200d👧\u200d👦', 3, 5],
	['a flag of two letters', '🇪🇺', 2, 2],
	['punctuation and figures', '“EUR 1,5”; 25 %.', 13, 16],
	['the gap', '[…]', 3, 3]
];

describe('characters', () => {
	it.each(cases)('count %s', (_, text, withoutSpaces, withSpaces) => {
		expect(countWithoutSpaces(text)).toBe(withoutSpaces);
		expect(countWithSpaces(text)).toBe(withSpaces);
	});

	it('add up: a text counts as its parts do', () => {
		const text = fc.string({ unit: 'binary' });
		fc.assert(
			fc.property(text, text, (left, right) => {
				expect(countWithoutSpaces(left + right)).toBe(countWithoutSpaces(left) + countWithoutSpaces(right));
				expect(countWithSpaces(left + right)).toBe(countWithSpaces(left) + countWithSpaces(right));
			})
		);
	});

	it('without spaces are never more than with them, and do not change with the white space', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b'),
				(text, space) => {
					expect(countWithoutSpaces(text)).toBeLessThanOrEqual(countWithSpaces(text));
					expect(countWithoutSpaces([...text].join(space))).toBe(countWithoutSpaces(text));
				}
			)
		);
	});
});
