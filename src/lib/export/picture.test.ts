import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { PictureBlock } from './block.ts';
import { buildDocument } from './document.ts';
import { documentToDocx } from './docx.ts';
import { documentToHtml } from './html.ts';
import { sectionToJson } from './json.ts';
import { documentToMarkdown } from './markdown.ts';
import { documentToOdt } from './odt.ts';
import { exampleSection } from './testing/example-section.ts';
import { exportedAt, sources } from './testing/section-fixture.ts';
import { exportWords as words } from '#content/text/en/export.ts';

/** One white pixel. */
const png = Uint8Array.from(
	atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='),
	(letter) => letter.charCodeAt(0)
);
const picture: PictureBlock = { kind: 'picture', png, width: 900, height: 450, alt: 'Bars: 3 of 4 “done” & counted' };
const annexes = [{ title: 'Charts', blocks: [picture, { ...picture, alt: 'A second one' }] }];
const document = buildDocument({ section: exampleSection(), words, sources, exportedAt, annexes });

describe('a picture', () => {
	test('stands in a Word file with its words', async () => {
		const file = await documentToDocx(document);
		expect(await documentToDocx(document)).toEqual(file);
		const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
		const images = [...value.matchAll(/<img[^>]*>/g)].map(([tag]) => tag);
		expect(images).toHaveLength(2);
		expect(images[0]).toContain('Bars: 3 of 4 “done” &amp; counted');
		expect(images[0]).toContain(`src="data:image/png;base64,${btoa(String.fromCharCode(...png))}"`);
	});

	test('stands in an OpenDocument text with its words, no wider than the page', () => {
		const files = unzipSync(documentToOdt(document));
		expect(files['Pictures/1.png']).toEqual(png);
		expect(strFromU8(files['META-INF/manifest.xml'] ?? new Uint8Array())).toContain(
			'manifest:full-path="Pictures/2.png" manifest:media-type="image/png"'
		);
		const content = strFromU8(files['content.xml'] ?? new Uint8Array());
		expect(content).toContain('svg:width="16.000cm" svg:height="8.000cm"');
		expect(content).toContain('<svg:desc>Bars: 3 of 4 “done” &amp; counted</svg:desc>');
	});

	test('stands inside an HTML file, which asks for nothing else', () => {
		const html = documentToHtml(document);
		expect(html.match(/<img /g)).toHaveLength(2);
		expect(html).toContain('alt="Bars: 3 of 4 “done” &amp; counted" width="900" height="450"');
		expect(html).toContain(`src="data:image/png;base64,${btoa(String.fromCharCode(...png))}"`);
	});

	test('is left out where there are no pictures', () => {
		expect(documentToMarkdown(document)).not.toContain('Bars');
		expect(sectionToJson({ section: exampleSection(), exportedAt, annexes })).not.toContain('Bars');
	});
});
