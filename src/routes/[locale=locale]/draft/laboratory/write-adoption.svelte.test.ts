import { expect, test } from 'vitest';
import { localDay, writeAdoption } from './write-adoption.ts';
import { newDraft, testShelf } from '#lib/store/test-shelf.ts';

test('a scenario is adopted, and undone, in one step', async () => {
	const draft = await newDraft(await testShelf());
	const [north, south] = draft.addRows('planned-areas', [{ name: 'North', allocation: '1' }, { name: 'South' }]);
	draft.answer('number-of-strategies', '2');
	draft.answer('lab-adopted', 'Fair');
	const { answers, rows } = draft.current;
	writeAdoption(
		draft,
		{
			allocations: [
				{ row: north!, name: 'North', from: '1', to: '2500000.5' },
				{ row: south!, name: 'South', population: '3000', to: '3000000' },
				{ name: 'East', population: '5', to: '1000000' }
			],
			unchanged: 0,
			outside: [],
			strategies: { from: '2', to: '3' },
			total: { to: '6500000.5' }
		},
		{ name: 'Fair', also: { strategies: false, total: false }, on: '2026-11-23' }
	);
	expect(draft.current.rows['planned-areas']?.map(({ cells }) => cells)).toEqual([
		{ name: 'North', allocation: '2500000.5' },
		{ name: 'South', population: '3000', allocation: '3000000' },
		{ name: 'East', population: '5', allocation: '1000000' }
	]);
	expect(draft.current.answers).toEqual({
		...answers,
		'budget-total': '6500000.5',
		'lab-adopted': 'Fair',
		'lab-adopted-on': '2026-11-23'
	});
	draft.undo();
	expect(draft.current).toMatchObject({ answers, rows });
	expect(Object.keys(draft.current.answers)).toEqual(Object.keys(answers));
});

test('the day of an adoption is that of the clock on the wall', () => {
	expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
