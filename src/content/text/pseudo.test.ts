import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { en } from './en.ts';
import { pseudo, pseudoText } from './pseudo.ts';
import { inlineLinks } from '#lib/guide/inline.ts';

test.each([
	['Save', 'Såvé ˑˑ'],
	['', ''],
	[' ', ' '],
	['25 %', '25 %'],
	['A', 'A'],
	['…', '…']
])('%j becomes %j', (text, expected) => {
	expect(pseudoText(text)).toBe(expected);
});

describe('a text of the pseudo-locale', () => {
	const letters = fc.stringMatching(/^[A-Za-z][a-z]{1,20}( [a-z,.]{1,12}){0,20}$/);

	it('is longer by about two fifths', () => {
		fc.assert(
			fc.property(letters, (text) => {
				const more = pseudoText(text).length - text.length;
				expect(more).toBeGreaterThanOrEqual(Math.floor(text.length * 0.4) - 4);
				expect(more).toBeLessThanOrEqual(Math.ceil(text.length * 0.4) + 5);
			})
		);
	});

	it('keeps the targets of its links', () => {
		const text = 'See [the areas](question:planned-areas) and _only_ [the source](source:src-04).';
		const changed = pseudoText(text);
		expect(inlineLinks(changed)).toMatchObject([
			{ target: 'question', id: 'planned-areas', label: 'thé åréåš' },
			{ target: 'source', id: 'src-04' }
		]);
	});
});

describe('a dictionary of the pseudo-locale', () => {
	const words = {
		title: 'Drafts',
		nested: { list: ['one', 'two'], count: 3, isOpen: true, nothing: undefined },
		greet: (name: string, times: number) => `Hello ${name}, ${times} times`,
		plural: (count: number) => ({ label: `${count} drafts` })
	};
	const changed = pseudo(words);

	it('has the same keys, and texts where there were texts', () => {
		expect(Object.keys(changed)).toEqual(Object.keys(words));
		expect(changed.title).toBe(pseudoText('Drafts'));
		expect(changed.nested).toEqual({ list: [pseudoText('one'), pseudoText('two')], count: 3, isOpen: true, nothing: undefined });
	});

	it('changes what functions return', () => {
		expect(changed.greet('Ann', 2)).toBe(pseudoText('Hello Ann, 2 times'));
		expect(changed.plural(2)).toEqual({ label: pseudoText('2 drafts') });
	});

	it('leaves the original alone', () => {
		expect(words.title).toBe('Drafts');
		expect(words.greet('Ann', 2)).toBe('Hello Ann, 2 times');
	});

	it('keeps every text of the interface that has words in it apart from the original', () => {
		const texts = (value: unknown): readonly string[] =>
			typeof value === 'string'
				? [value]
				: typeof value === 'object' && value !== null
					? Object.values(value).flatMap(texts)
					: [];
		const original = texts(en);
		const translated = texts(pseudo(en));
		expect(translated).toHaveLength(original.length);
		expect(original.filter((text, index) => /\p{L}{2}/u.test(text) && text === translated[index])).toEqual([]);
	});
});
