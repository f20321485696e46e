import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { excerpt, fold, indexedWords, markWords, wantedWords } from './words.ts';

test.each([
	['Małopolska', 'malopolska'],
	['ÉVALUATION', 'evaluation'],
	['Straße', 'strasse'],
	['œuvre', 'oeuvre'],
	['Τοπικός', 'τοπικοσ'],
	['plain', 'plain']
])('%j is folded to %j', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test.each([
	['Running costs, 25\u00a0%', ['running', 'costs', '25']],
	['co-financing', ['co', 'financing', 'cofinancing']],
	['Article 31(2)(b)', ['article', '31', '2', 'b']],
	['the programme’s text', ['the', 'programme', 's', 'text']],
	['2014–2020', ['2014', '2020']],
	['…', []]
])('%j is found by %j', (text, words) => {
	expect(indexedWords(text)).toEqual(words);
});

test('a query is its words, each once', () => {
	expect(wantedWords('Co-financing: co financing')).toEqual(['co', 'financing']);
});

test('no accent makes a word another one', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-zéèüößąšñç]{1,12}$/), (word) => {
			expect(wantedWords(word)).toEqual(wantedWords(word.toUpperCase()));
			expect(indexedWords(word)).toEqual(indexedWords(word.normalize('NFD')));
		})
	);
});

describe('marking words', () => {
	const shown = (text: string, ...found: readonly string[]) =>
		markWords(text, new Set(found))
			.map((part) => (part.isMatch ? `[${part.text}]` : part.text))
			.join('');

	it.each([
		['Running costs of LAGs', ['costs'], 'Running [costs] of LAGs'],
		['Running costs', ['running', 'costs'], '[Running] [costs]'],
		['The co-financing rate', ['financing'], 'The co-[financing] rate'],
		['The co-financing rate', ['cofinancing'], 'The [co-financing] rate'],
		['In Małopolska', ['malopolska'], 'In [Małopolska]'],
		['Me\u0301thode', ['methode'], '[Me\u0301thode]'],
		['Nothing here', ['costs'], 'Nothing here'],
		['', ['costs'], '']
	])('in %j of %j', (text, found, expected) => {
		expect(shown(text, ...found)).toBe(expected);
	});

	it('loses and changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const parts = markWords(text, new Set(indexedWords(text)));
				expect(parts.map((part) => part.text).join('')).toBe(text);
			})
		);
	});
});

describe('an excerpt', () => {
	const cut = (text: string, length: number, ...found: readonly string[]) => excerpt(text, new Set(found), length);

	it('is the line that has most of the words', () => {
		expect(cut('About costs.\nRunning costs are limited.\nRunning on.', 40, 'running', 'costs')).toBe(
			'Running costs are limited.'
		);
	});

	it('is the first line where nothing was found in the text itself', () => {
		expect(cut('One.\nTwo.', 40, 'title')).toBe('One.');
	});

	it('is cut between words around what was found', () => {
		const text = 'A long beginning that says little, then the ceiling of running costs, and an end that goes on for a while.';
		expect(cut(text, 40, 'ceiling')).toBe('…then the ceiling of running costs, and…');
		expect(cut(text, 40, 'beginning')).toBe('A long beginning that says little, then…');
		expect(cut(text, 40, 'while')).toBe('…and an end that goes on for a while.');
	});

	it('never ends in a mark before its dots', () => {
		expect(cut('One two three. Four five six.', 15, 'one')).toBe('One two three…');
	});

	it('has what was found, and is no longer than asked for but for the dots', () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 60 }), fc.nat({ max: 59 }), (text, index) => {
				const words = indexedWords(text);
				const word = words[index % words.length] ?? '';
				const shown = cut(text, 50, word);
				expect(indexedWords(shown)).toContain(word);
				expect(shown.length).toBeLessThanOrEqual(52);
			})
		);
	});

	it('of one endless word is cut too', () => {
		expect(cut('a'.repeat(1000), 50, 'a'.repeat(1000)).length).toBeLessThanOrEqual(52);
	});
});
