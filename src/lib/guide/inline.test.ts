import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineLinks, parseInline, type InlineBlock } from './inline.ts';

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const emphasis = (words: string) => ({ kind: 'emphasis', text: words }) as const;

const cases: readonly (readonly [title: string, source: string, blocks: readonly InlineBlock[]])[] = [
	['nothing gives no block', '', []],
	['blank lines give no block', ' \n\n \n', []],
	['plain text is one paragraph', 'A need.', [{ kind: 'paragraph', tokens: [text('A need.')] }]],
	[
		'an empty line parts paragraphs, a single newline does not',
		'First line\nsame paragraph.\n\nSecond.',
		[
			{ kind: 'paragraph', tokens: [text('First line same paragraph.')] },
			{ kind: 'paragraph', tokens: [text('Second.')] }
		]
	],
	[
		'lines with a dash form a list, also right after a sentence',
		'Say:\n- who\n- with _whom_\nThen stop.',
		[
			{ kind: 'paragraph', tokens: [text('Say:')] },
			{ kind: 'list', items: [[text('who')], [text('with '), emphasis('whom')]] },
			{ kind: 'paragraph', tokens: [text('Then stop.')] }
		]
	],
	[
		'emphasis may stand at the start, before punctuation and hold several words',
		'_All six elements_, not _five_.',
		[{ kind: 'paragraph', tokens: [emphasis('All six elements'), text(', not '), emphasis('five'), text('.')] }]
	],
	[
		'an underscore inside a word or beside a space is only an underscore',
		'snake_case_name and _ this _ stay',
		[{ kind: 'paragraph', tokens: [text('snake_case_name and _ this _ stay')] }]
	],
	[
		'links name what they lead to',
		'See [Lead Fund](question:lead-fund), [Design](stage:design), [Territories](field:territories) and [the study](source:src-01).',
		[
			{
				kind: 'paragraph',
				tokens: [
					text('See '),
					{ kind: 'link', target: 'question', id: 'lead-fund', label: 'Lead Fund' },
					text(', '),
					{ kind: 'link', target: 'stage', id: 'design', label: 'Design' },
					text(', '),
					{ kind: 'link', target: 'field', id: 'territories', label: 'Territories' },
					text(' and '),
					{ kind: 'link', target: 'source', id: 'src-01', label: 'the study' },
					text('.')
				]
			}
		]
	],
	[
		'web links, unknown kinds and ids that are none stay text',
		'[a](https://example.org) [b](act:cpr) [c](question:Not_An_Id)',
		[{ kind: 'paragraph', tokens: [text('[a](https://example.org) [b](act:cpr) [c](question:Not_An_Id)')] }]
	]
];

describe('parseInline', () => {
	test.each(cases)('%s', (_title, source, blocks) => {
		expect(parseInline(source)).toEqual(blocks);
	});

	test('loses no letter, whatever the text', () => {
		const letters = (source: string) => source.replace(/[\s_[\]()-]/g, '');
		const written = fc
			.array(fc.constantFrom('word', ' ', '_', '[x]', '(question:y)', '\n', '- ', '.'))
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(written, (source) => {
				const said = parseInline(source)
					.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.tokens))
					.map((token) => (token.kind === 'link' ? `${token.label}${token.target}:${token.id}` : token.text))
					.join('');
				expect(letters(said)).toBe(letters(source));
			})
		);
	});
});

test('inlineLinks finds the links of paragraphs and lists in order', () => {
	const found = inlineLinks('[One](question:one)\n- [two](stage:two)\n\n_three_ [four](source:four)');
	expect(found.map(({ target, id }) => `${target}:${id}`)).toEqual(['question:one', 'stage:two', 'source:four']);
});
