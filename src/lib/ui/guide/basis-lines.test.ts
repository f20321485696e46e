import { expect, test } from 'vitest';
import { basisLines } from './basis-lines.ts';
import type { Basis } from '#lib/guide/source.ts';

const law = (act: string, place: string): Basis => ({ kind: 'law', act, place });
const reading = (act: string, place: string): Basis => ({ kind: 'law', act, place, reading: true });
const study: Basis = { kind: 'evidence', source: 'src-01' };

test('the places of one act stand together, at the place of the first', () => {
	expect(basisLines([law('cpr', '33(3)(f)'), study, law('esf-plus', '14(2)'), law('cpr', '44(2)')])).toEqual([
		{
			kind: 'law',
			act: 'cpr',
			places: [
				{ place: '33(3)(f)', reading: 'none' },
				{ place: '44(2)', reading: 'none' }
			]
		},
		study,
		{ kind: 'law', act: 'esf-plus', places: [{ place: '14(2)', reading: 'none' }] }
	]);
});

test.each([
	['after it', [law('cpr', '44(2)'), reading('cpr', '44(2)')]],
	['before it', [reading('cpr', '44(2)'), law('cpr', '44(2)')]]
])('a place named plainly and with our reading %s is shown once, as our reading in part', (_, basis) => {
	expect(basisLines(basis)).toEqual([{ kind: 'law', act: 'cpr', places: [{ place: '44(2)', reading: 'part' }] }]);
});

test('a place named only with our reading is our reading as a whole', () => {
	expect(basisLines([reading('cpr', '44(2)'), reading('cpr', '44(2)')])).toEqual([
		{ kind: 'law', act: 'cpr', places: [{ place: '44(2)', reading: 'whole' }] }
	]);
});

test('evidence and our own proposal are shown once', () => {
	expect(basisLines([study, { kind: 'default' }, study, { kind: 'default' }])).toEqual([study, { kind: 'default' }]);
});
