import { expect, test } from 'vitest';
import { everyCapacity } from './capacity-filter.ts';
import { CapacityView } from './capacity-view.svelte.ts';
import type { State } from '#lib/draft/draft.ts';
import type { Capacity } from '#lib/guide/knowledge.ts';
import { capacityStandings } from '#lib/readiness/capacities.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const capacities: readonly Capacity[] = [
	{ id: 'method', actor: 'lag', dimension: 'people', stages: [], basis: [], measures: [] },
	{ id: 'staff', actor: 'managing-authority', dimension: 'organisation', stages: [], basis: [], measures: [] },
	{ id: 'forms', actor: 'lag', dimension: 'tools', stages: [], basis: [], measures: [] }
];

const viewOf = (start: Readonly<Record<string, State>> = {}) => {
	let states = $state.raw(start);
	const view = new CapacityView(() => capacityStandings(draftWith({ states }), capacities));
	return {
		view,
		ids: () => view.shown.map(({ capacity }) => capacity.id),
		note: (capacity: string, state: State) => (states = { ...states, [capacity]: state })
	};
};

test('needs are filtered by actor, dimension, gap and judgement', () => {
	const { view, ids } = viewOf({ method: { level: '1', target: '3' }, staff: { level: '2', target: '2' } });
	const shownWith = (filter: Partial<CapacityView['filter']>) => {
		view.filter = { ...everyCapacity, ...filter };
		return ids();
	};
	expect(ids()).toEqual(['method', 'staff', 'forms']);
	expect(shownWith({ actor: 'lag' })).toEqual(['method', 'forms']);
	expect(shownWith({ actor: 'lag', dimension: 'tools' })).toEqual(['forms']);
	expect(shownWith({ show: 'below-target' })).toEqual(['method']);
	expect(shownWith({ show: 'not-judged' })).toEqual(['forms']);
	expect(shownWith({ show: 'not-judged', dimension: 'people' })).toEqual([]);
	expect(view.groups).toEqual([]);
});

test('a need does not vanish while it is judged, and a new filter looks again', () => {
	const { view, ids, note } = viewOf();
	view.filter = { ...everyCapacity, show: 'not-judged' };
	note('method', { level: '2', target: '4' });
	expect(ids()).toEqual(['method', 'staff', 'forms']);
	view.filter = { ...view.filter };
	expect(ids()).toEqual(['staff', 'forms']);
});

test('a need that the filter hides is shown and opened when it is asked for', async () => {
	const { view, ids } = viewOf();
	view.filter = { ...everyCapacity, actor: 'lag' };
	await view.reveal('staff');
	expect(ids()).toEqual(['method', 'staff', 'forms']);
	expect(view.isOpen('staff')).toBe(true);
	expect(view.isWhole).toBe(true);
	view.toggle('staff', false);
	expect(view.isOpen('staff')).toBe(false);
});
