import { expect, test } from 'vitest';
import { fieldAnchor } from './field-anchor.ts';

test('the text of each objective has an address of its own, without signs that need escaping', () => {
	expect(['communication', 'actions@h', 'actions@k'].map(fieldAnchor)).toEqual(['communication', 'actions-h', 'actions-k']);
});
