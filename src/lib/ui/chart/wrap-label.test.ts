import { expect, it } from 'vitest';
import { wrapLabel } from './wrap-label.ts';

const cases: readonly (readonly [label: string, most: number, lines: readonly string[]])[] = [
	['Design', 10, ['Design']],
	['National competence centre', 20, ['National competence', 'centre']],
	['National competence centre', 5, ['National', 'competence', 'centre']],
	['a b c', 3, ['a b', 'c']]
];

it.each(cases)('"%s" in lines of at most %i characters', (label, most, lines) => {
	expect(wrapLabel(label, most)).toEqual(lines);
});
