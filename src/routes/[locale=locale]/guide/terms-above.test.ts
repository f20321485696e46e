import { expect, test } from 'vitest';
import { termsAbove } from './terms-above.ts';
import { explainedTerms } from '#lib/ui/guide/term-marks.ts';

test('a term is known from the text after the one that has it first', () => {
	const terms = explainedTerms({ lag: { term: 'LAG', meaning: '' }, target: { term: 'target', meaning: '' } }, []);
	const above = termsAbove(
		[
			{ id: 'one', text: 'Nothing.' },
			{ id: 'two', text: 'A LAG.' },
			{ id: 'three', text: 'A LAG and a target.' },
			{ id: 'four', text: 'A target.' }
		],
		terms
	);
	expect([...above].map(([id, known]) => [id, ...known])).toEqual([
		['one'],
		['two'],
		['three', 'lag'],
		['four', 'lag', 'target']
	]);
});
