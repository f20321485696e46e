import { describe, expect, it, test } from 'vitest';
import { isFiltering, isWanted, noFilter, type CheckFilter } from './filter-checks.ts';
import type { CheckState } from '#lib/draft/states.ts';
import type { Body } from '#lib/guide/knowledge.ts';
import type { CheckStanding, Weight } from '#lib/readiness/checks.ts';

const standing = (
	id: string,
	weight: Weight,
	state: CheckState,
	responsible: readonly Body[],
	isProposed = false
): CheckStanding => ({
	check: { id, stage: 'decide', weight, responsible, basis: [], questions: [] },
	state,
	isProposed
});

const standings = [
	standing('a', 'must', 'open', ['managing-authority'], true),
	standing('b', 'must', 'in-progress', ['lag', 'partners']),
	standing('c', 'must', 'done', ['managing-authority']),
	standing('d', 'should', 'open', ['lag'], true),
	standing('e', 'could', 'not-applicable', ['network'])
];

const cases: readonly (readonly [name: string, filter: Partial<CheckFilter>, shown: string])[] = [
	['all', {}, 'abcde'],
	['musts that are neither done nor set aside', { openMusts: true }, 'ab'],
	['what is proposed', { proposed: true }, 'ad'],
	['any of the weights', { weights: ['should', 'could'] }, 'de'],
	['any of the states', { states: ['open', 'done'] }, 'acd'],
	['what any of the bodies is responsible for', { bodies: ['lag', 'network'] }, 'bde'],
	['what meets all conditions', { openMusts: true, bodies: ['lag'] }, 'b'],
	['nothing where conditions exclude each other', { openMusts: true, weights: ['could'] }, '']
];

describe('a filter shows', () => {
	it.each(cases)('%s', (_, filter, shown) => {
		const wanted = standings.filter((one) => isWanted(one, { ...noFilter, ...filter }));
		expect(wanted.map(({ check }) => check.id).join('')).toBe(shown);
	});
});

test('a filter without a condition filters nothing', () => {
	expect(isFiltering(noFilter)).toBe(false);
	for (const [, filter] of cases.slice(1)) expect(isFiltering({ ...noFilter, ...filter })).toBe(true);
});
