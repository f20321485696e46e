import { describe, expect, it } from 'vitest';
import { buildDocument } from './document.ts';
import { documentToMarkdown } from './markdown.ts';
import { exampleSection } from './testing/example-section.ts';
import { exportedAt, field, sources, table } from './testing/section-fixture.ts';
import { exportWords as words } from '#content/text/en/export.ts';
import type { Part, Section } from '#lib/section/section.ts';

const section = exampleSection();
const markdownOf = (changed: Partial<Section> = {}): string =>
	documentToMarkdown(buildDocument({ section: { ...section, ...changed }, words, sources, exportedAt }));
const linesOf = (...parts: readonly Part[]): readonly string[] =>
	markdownOf({ headings: [{ number: '1', title: 'Strategy', level: 1, parts }] }).split('\n');

describe('Markdown', () => {
	it('has headings, lists and tables', () => {
		const markdown = markdownOf();
		expect(markdown).toContain('\n# Programme for Employment');
		expect(markdown).toContain('\n##### 2.1.1.1.1 Interventions of the Funds');
		expect(markdown).toContain('\n- the building of capacity of local partnerships;\n');
		expect(markdown).toContain('\n**Table 5. Dimension 2 – form of financing**\n');
		expect(markdown).toContain(
			'\n| Priority | Fund | Category of region | Specific objective | Code | Amount (EUR) |\n| --- | --- | --- | --- | --- | ---: |\n'
		);
	});

	it('shows marks of Markdown as they were typed', () => {
		const cases: readonly (readonly [string, string])[] = [
			['*stars* and _lines_', '\\*stars\\* and \\_lines\\_'],
			['# no heading', '\\# no heading'],
			['1. no list', '1\\. no list'],
			['1.5 is a number', '1.5 is a number'],
			['+ no list', '\\+ no list'],
			['<b>bold</b> & [link](x)', '\\<b\\>bold\\</b\\> \\& \\[link\\](x)'],
			['`code` ~~gone~~ $x$ \\', '\\`code\\` \\~\\~gone\\~\\~ \\$x\\$ \\\\'],
			['---', '\\---']
		];
		for (const [typed, written] of cases) expect(linesOf(field('a', '1', 'A', 9, typed))).toContain(written);
	});

	it('keeps a cell in its row', () => {
		const lines = linesOf(table('Table 1', 'T', ['A', 'B'], [['one | two', 'first\nsecond']], ['Total', '']));
		expect(lines).toContain('| one \\| two | first<br>second |');
		expect(lines).toContain('| **Total** |  |');
	});

	it('is the same for the same document', () => {
		expect(markdownOf()).toBe(markdownOf());
	});
});
