import { expect, test } from 'vitest';
import { plannedCells, splitRows, usualScenarios } from './first-rows.ts';
import { laboratoryText as words } from '#content/text/en/pages/laboratory.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

test('planned areas become rows of the laboratory, with what they have; blank rows are left behind', () => {
	const draft = draftWith({
		rows: {
			'planned-areas': [{ name: 'North', population: '1000', allocation: '5', note: 'x' }, { name: ' ' }, { name: 'South' }]
		}
	});
	const { filled, blank } = splitRows(draft, 'planned-areas');
	expect(plannedCells(filled)).toEqual([{ name: 'North', population: '1000', budget: '5' }, { name: 'South' }]);
	expect(blank.map(({ id }) => id)).toEqual(['row-2']);
	expect(splitRows(draft, 'lab-areas')).toEqual({ filled: [], blank: [] });
});

test('the usual scenarios share out half of the total as base amount, where there is a total and somebody to share', () => {
	const baseOf = (total: string | undefined, areas: number) => usualScenarios(words, total, areas)[2]?.['base'];
	expect(usualScenarios(words, '36000000', 12)).toEqual([
		{ name: 'Equal', formula: 'equal' },
		{ name: 'Per head', formula: 'per-head' },
		{ name: 'Half equal, half per head', formula: 'base-and-head', base: '1500000' }
	]);
	expect([baseOf('1000000', 7), baseOf(undefined, 7), baseOf('1000000', 0)]).toEqual(['71000', undefined, undefined]);
});
