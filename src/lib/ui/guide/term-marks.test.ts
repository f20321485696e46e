import { describe, expect, test } from 'vitest';
import { explainedTerms, findTerms, markTerms, termsIn } from './term-marks.ts';
import { parseInline } from '#lib/guide/inline.ts';

const term = (name: string, ...also: string[]) => ({ term: name, also, meaning: `What ${name} means.` });

const terms = explainedTerms(
	{
		group: term('local action group', 'LAG', 'LAGs', 'local action groups'),
		strategy: term('CLLD strategy', 'strategy', 'LDS'),
		authority: term('managing authority', 'MA', 'MAs', 'managing authorities'),
		aid: term('State aid', 'state aid'),
		'small-aid': term('de minimis aid', 'de minimis'),
		target: term('target', 'targets'),
		programme: term('programme'),
		rule: term('decommitment', 'N+3'),
		objective: term('policy objective', 'PO4')
	},
	['strategy', 'programme', 'target group']
);

const marked = (text: string) =>
	findTerms(text, terms).flatMap((part) => (part.kind === 'term' ? [`${part.id}: ${part.text}`] : []));

const plain = (text: string) =>
	findTerms(text, terms)
		.map((part) => part.text)
		.join('');

describe('a term is found', () => {
	test.each([
		['at its first occurrence only', 'A LAG, another LAG and a third LAG.', ['group: LAG']],
		['in any of its forms, once', 'LAGs are local action groups.', ['group: LAGs']],
		[
			'in capitals and small letters',
			'Managing authorities grant state aid.',
			['authority: Managing authorities', 'aid: state aid']
		],
		['in its longest form', 'Support under de minimis aid.', ['small-aid: de minimis aid']],
		['over a space that does not break', 'A local action\u00a0group.', ['group: local action\u00a0group']],
		['at the end and before a mark', '“LAG’s” rules; N+3, PO4.', ['group: LAG', 'rule: N+3', 'objective: PO4']]
	])('%s', (_, text, expected) => {
		expect(marked(text)).toEqual(expected);
	});
});

describe('a term is not found', () => {
	test.each([
		['inside a word', 'Flags lag behind; retargets.'],
		['in a compound', 'A LAG-led call with sub-targets.'],
		['where an abbreviation stands in small letters', 'A time lag.'],
		['in an abbreviation of two letters', 'The MA decides.'],
		['where the word is generic', 'The strategy of a programme.'],
		['where a longer phrase means something else', 'Each target group is named.']
	])('%s', (_, text) => {
		expect(marked(text)).toEqual([]);
	});
});

test('a generic word is marked inside a term that is longer', () => {
	expect(marked('One strategy, then a CLLD strategy.')).toEqual(['strategy: CLLD strategy']);
});

test('the parts make up the whole text', () => {
	const text = 'A LAG (local action group) has targets; the managing authority grants State aid.';
	expect(plain(text)).toBe(text);
	expect(plain('')).toBe('');
});

test('links and emphasis stay whole, and a term is marked once in all blocks', () => {
	const blocks = parseInline('A _LAG_ and [its LAG](question:lag), then LAG.\n\n- another LAG\n- a target');
	const result = markTerms(blocks, terms);
	expect(termsIn(result)).toEqual(['group', 'target']);
	expect(result[0]).toEqual({
		kind: 'paragraph',
		tokens: [
			{ kind: 'text', text: 'A ' },
			{ kind: 'emphasis', text: 'LAG' },
			{ kind: 'text', text: ' and ' },
			{ kind: 'link', target: 'question', id: 'lag', label: 'its LAG' },
			{ kind: 'text', text: ', then ' },
			{ kind: 'term', text: 'LAG', id: 'group' },
			{ kind: 'text', text: '.' }
		]
	});
});

test('terms that are known already are not marked', () => {
	expect(termsIn(markTerms(parseInline('A LAG with a target.'), terms, new Set(['group'])))).toEqual(['target']);
});

test('without terms nothing is marked', () => {
	expect(findTerms('A LAG.', explainedTerms({}, []))).toEqual([{ kind: 'text', text: 'A LAG.' }]);
});
