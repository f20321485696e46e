import { expect, it } from 'vitest';
import { adoptionOf, isInPlan, type Adoption } from './adopt-scenario.ts';
import { allocate, type Area } from './allocate.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

type Cells = Readonly<Record<string, string>>;

const areas: readonly Area[] = [
	{ id: 'a', name: 'North', population: '1000', budget: '2500000' },
	{ id: 'b', name: 'South', population: '3000', budget: '3000000' }
];

const adopt = (planned: readonly Cells[], answers: Cells = {}, own: readonly Area[] = areas): Adoption => {
	const outcome = allocate(own, { formula: 'entered' });
	if (!outcome.ok) throw new Error(outcome.problem.kind);
	return adoptionOf(draftWith({ answers, rows: { 'planned-areas': planned } }), own, outcome.value);
};

it('adds areas that the plan does not have, with their population, and answers what is not answered', () => {
	const adoption = adopt([{ name: ' ' }]);
	expect(adoption).toEqual({
		allocations: [
			{ row: undefined, name: 'North', population: '1000', from: undefined, to: '2500000' },
			{ row: undefined, name: 'South', population: '3000', from: undefined, to: '3000000' }
		],
		unchanged: 0,
		outside: [],
		strategies: { from: undefined, to: '2' },
		total: { from: undefined, to: '5500000' }
	});
	expect(isInPlan(adoption)).toBe(false);
});

it('changes the planned areas of the same name, and leaves those that it does not know', () => {
	const planned = [
		{ name: 'SOUTH ', population: '2900', allocation: '1000000' },
		{ name: 'West', allocation: '500000' },
		{ name: 'North', allocation: 'about 2 million' }
	];
	const adoption = adopt(planned, { 'number-of-strategies': '3', 'budget-total': '5500000.00' });
	expect(adoption).toEqual({
		allocations: [
			{ row: 'row-3', name: 'North', population: '1000', from: 'about 2 million', to: '2500000' },
			{ row: 'row-1', name: 'South', population: undefined, from: '1000000', to: '3000000' }
		],
		unchanged: 0,
		outside: ['West'],
		strategies: { from: '3', to: '2' },
		total: undefined
	});
	expect(isInPlan(adoption)).toBe(false);
});

it('changes nothing in a plan that has the budgets already', () => {
	const planned = [
		{ name: 'North', allocation: '2500000.0' },
		{ name: 'South', allocation: '3000000' }
	];
	const adoption = adopt(planned, { 'number-of-strategies': '2', 'budget-total': '5500000' });
	expect(adoption).toEqual({ allocations: [], unchanged: 2, outside: [], strategies: undefined, total: undefined });
	expect(isInPlan(adoption)).toBe(true);
	expect(isInPlan(adopt([...planned, { name: 'West' }]))).toBe(true);
});

it('takes each of several planned areas with one name once', () => {
	const own = ['a', 'b', 'c'].map((id) => ({ id, name: 'Lakes', budget: '5' }));
	const rows = adopt([{ name: 'Lakes' }, { name: 'lakes' }], {}, own).allocations.map(({ row }) => row);
	expect(rows).toEqual(['row-1', 'row-2', undefined]);
});
