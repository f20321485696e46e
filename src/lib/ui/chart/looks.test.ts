import { expect, test } from 'vitest';
import { looks, type Look } from './looks.ts';

const equals: readonly Look[] = ['first', 'second', 'third', 'fourth', 'fifth'];

test.each(['ink', 'point'] as const)('series of equal rank differ by %s', (property) => {
	expect(new Set(equals.map((look) => looks[look][property])).size).toBe(equals.length);
});

test('series of equal rank differ without colours: as lines by dashes, as surfaces by patterns', () => {
	expect(new Set(equals.map((look) => looks[look].dash.join())).size).toBe(equals.length);
	expect(new Set(equals.map((look) => looks[look].pattern)).size).toBe(equals.length);
});
