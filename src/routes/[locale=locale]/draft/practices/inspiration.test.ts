import { expect, test } from 'vitest';
import { inspirationCells, takenPractices } from './inspiration.ts';
import type { Practice } from '#lib/guide/knowledge.ts';
import type { Source } from '#lib/guide/source.ts';

const practice: Practice = {
	id: 'pr-01',
	kinds: ['system'],
	countries: ['DE'],
	periods: [],
	funds: [],
	groups: [],
	themes: [],
	stages: [],
	confidence: 'seen',
	basis: [
		{ kind: 'evidence', source: 'src-48' },
		{ kind: 'law', act: 'cpr', place: '31' },
		{ kind: 'evidence', source: 'src-49' }
	]
};

const text = { title: 'One competition', place: 'Saxony-Anhalt', facts: '', novelty: '', result: '', lesson: '' };

const source = (id: string): Source => ({
	id,
	kind: 'report',
	title: `Title ${id}`,
	publisher: 'A ministry',
	year: '2021',
	addresses: [],
	seen: 'whole'
});

test('a practice enters the table with its number, title and place, and with all its sources', () => {
	expect(inspirationCells(practice, text, [source('src-49'), source('src-48')])).toEqual({
		practice: 'PR-01 One competition, Saxony-Anhalt',
		source: 'A ministry, Title src-48, 2021; A ministry, Title src-49, 2021'
	});
});

test('a row that begins with the number of a practice takes it, whatever follows', () => {
	const rows = [
		{ id: 'a', cells: { practice: 'PR-01 One competition, Saxony-Anhalt' } },
		{ id: 'b', cells: { practice: ' fr-02: seen in Warsaw' } },
		{ id: 'c', cells: { practice: 'What we saw in Tartu' } },
		{ id: 'd', cells: {} }
	];
	expect([...takenPractices(rows)]).toEqual([
		['pr-01', 'a'],
		['fr-02', 'b']
	]);
});
