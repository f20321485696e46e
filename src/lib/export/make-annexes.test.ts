import { expect, test } from 'vitest';
import { annexIds } from './annex-ids.ts';
import { makeAnnexes } from './make-annexes.ts';
import { exampleParts } from '../../../tests/fixtures/example-parts.ts';
import { sayings, tablesOf, under } from './testing/read-blocks.ts';

const parts = exampleParts();
const { words } = parts;

test('annexes come in their order, whatever the order in which they are chosen', () => {
	const titles = makeAnnexes(['sources', 'laboratory', 'calendar', 'screens'], parts).map(({ title }) => title);
	const order = [words.calendar.title, words.laboratory.title, words.screens.title, words.sources.title];
	expect(titles.filter((title) => order.includes(title))).toEqual(order);
	expect(makeAnnexes(annexIds, parts).every(({ blocks }) => blocks.length > 0)).toBe(true);
});

test('the capacity plan has every measure of the tool', () => {
	const [capacity] = makeAnnexes(['capacity'], parts);
	const [plan] = tablesOf(under(capacity?.blocks ?? [], words.capacity.plan));
	expect(plan?.rows).toHaveLength(parts.draft.rows['capacity-plan']?.length ?? -1);
});

test('sources that the user noted with inspirations of their own stand last', () => {
	const rows = { inspirations: [{ id: 'a', cells: { practice: 'What we saw', source: 'A leaflet' } }] };
	const annex = makeAnnexes(['sources'], exampleParts({ rows })).at(-1);
	expect(sayings(under(annex?.blocks ?? [], words.sources.own))).toEqual(['What we saw: A leaflet']);
	expect(sayings(makeAnnexes(['sources'], parts).at(-1)?.blocks ?? [])).not.toContain(words.sources.own);
});
