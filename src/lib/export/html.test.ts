import { describe, expect, it } from 'vitest';
import { answersAnnex, sourcesAnnex } from './annexes.ts';
import { buildDocument } from './document.ts';
import { documentToHtml } from './html.ts';
import { exampleAnswers } from './testing/example-answers.ts';
import { exampleSection } from './testing/example-section.ts';
import { exportedAt, field, sources, table } from './testing/section-fixture.ts';
import { exportWords as words } from '#content/text/en/export.ts';
import type { Section } from '#lib/section/section.ts';

const section = exampleSection();
const htmlOf = (changed: Partial<Section> = {}): string =>
	documentToHtml(
		buildDocument({
			section: { ...section, ...changed },
			words,
			sources,
			exportedAt,
			annexes: [answersAnnex(exampleAnswers(), words), sourcesAnnex(sources, words)]
		})
	);

describe('the HTML file', () => {
	it('says its language and asks for nothing else', () => {
		const html = htmlOf();
		expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
		expect(html).toContain("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
		expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
	});

	it('escapes whatever was typed', () => {
		const text = '<script>alert("x")</script> & \'</style>\'';
		const parts = [field('a', '1', text, 10, text), table(text, text, [text], [[text]])];
		const html = htmlOf({
			title: text,
			draftName: text,
			facts: [{ label: text, value: text }],
			headings: [{ number: '1', title: text, level: 1, parts }]
		});
		expect(html).not.toContain('<script');
		expect(html.split('</style>')).toHaveLength(2);
		expect(html.split('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;&lt;/style&gt;&#39;').length).toBeGreaterThan(
			10
		);
	});

	it('nests headings one level below its title, without a jump', () => {
		const levels = [...htmlOf().matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
		expect(levels[0]).toBe(1);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		for (const [index, level] of levels.entries()) if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
	});

	it('links its contents to headings that exist', () => {
		const html = htmlOf();
		const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
		expect(links.length).toBeGreaterThan(12);
		for (const anchor of links) expect(html.split(` id="${anchor}"`)).toHaveLength(2);
	});

	it('has tables with caption, header cells and totals, wide ones on landscape pages', () => {
		const html = htmlOf();
		expect(html).toContain('<caption>Table 4. Dimension 1 – intervention field<span class="note">');
		expect(html).toContain('<th scope="col" class="figure">Amount (EUR)</th>');
		expect(html).toMatch(/<tr class="total"><td>Total<\/td>/);
		expect(html).toMatch(/<div class="wide">\n<h5[^>]*>2\.1\.1\.1\.2 Indicators/);
		expect(html).toContain('<td class="remark" colspan="6">Nothing entered yet.</td>');
		expect(html).toContain('thead { display: table-header-group; }');
	});

	it('marks gaps, unless told otherwise', () => {
		const document = buildDocument({ section, words, sources, exportedAt });
		expect(documentToHtml(document)).toContain('<mark>[…]</mark>');
		expect(documentToHtml(document, { markGaps: false })).not.toContain('<mark>');
	});

	it('is the same for the same document', () => {
		expect(htmlOf()).toBe(htmlOf());
	});
});
