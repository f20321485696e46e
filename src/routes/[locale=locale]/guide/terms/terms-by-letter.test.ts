import { expect, test } from 'vitest';
import { otherNames, termsByLetter } from './terms-by-letter.ts';
import type { Term } from '#lib/guide/knowledge.ts';

const term = (id: string): Term => ({ id, translations: { de: id, fr: id }, basis: [{ kind: 'default' }] });

test('terms stand under their letters, capitals and small letters together, in the order of the language', () => {
	const texts = {
		aid: { term: 'State aid', meaning: '' },
		cost: { term: 'simplified cost', meaning: '' },
		agency: { term: 'ägency', meaning: '' },
		animation: { term: 'animation', meaning: '' }
	};
	const letters = termsByLetter(['aid', 'cost', 'agency', 'animation'].map(term), texts, 'en');
	expect(letters.map(({ letter, terms }) => [letter, ...terms.map(({ id }) => id)])).toEqual([
		['Ä', 'agency'],
		['A', 'animation'],
		['S', 'cost', 'aid']
	]);
});

test('a plural and a capital are no other name', () => {
	const names = (name: string, ...also: string[]) => otherNames({ term: name, also, meaning: '' });
	expect(names('local action group', 'LAG', 'LAGs', 'local action groups')).toEqual(['LAG']);
	expect(names('managing authority', 'MA', 'managing authorities')).toEqual(['MA']);
	expect(names('type of intervention', 'types of intervention')).toEqual([]);
	expect(names('Lead Fund', 'lead fund')).toEqual([]);
	expect(otherNames({ term: 'animation', meaning: '' })).toEqual([]);
});
