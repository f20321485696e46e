import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { answersAnnex, sourcesAnnex } from './annexes.ts';
import { buildDocument } from './document.ts';
import { documentToOdt, mimetype } from './odt.ts';
import { exampleAnswers } from './testing/example-answers.ts';
import { exampleSection } from './testing/example-section.ts';
import { exportedAt, field, sources, table } from './testing/section-fixture.ts';
import { exportWords as words } from '#content/text/en/export.ts';
import type { Section } from '#lib/section/section.ts';

const documentOf = (changed: Partial<Section> = {}) =>
	buildDocument({
		section: { ...exampleSection(), ...changed },
		words,
		sources,
		exportedAt,
		annexes: [answersAnnex(exampleAnswers(), words), sourcesAnnex(sources, words)]
	});

const filesOf = (packed: Uint8Array): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Every element that opens closes, in order; what is left between the tags is text. */
const wellFormed = (xml: string): boolean => {
	const open: string[] = [];
	for (const [, closing = '', name = '', own = ''] of xml.matchAll(/<(\/?)([a-z]+:[a-zA-Z-]+)[^<>]*?(\/?)>/g)) {
		if (closing !== '') {
			if (open.pop() !== name) return false;
		} else if (own === '') open.push(name);
	}
	return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;|apos;)/.test(xml);
};

const textOf = (xml: string): string =>
	xml
		.replace(/<[^>]*>/g, '\n')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

describe('the OpenDocument file', () => {
	it('tells what it is at its beginning, uncompressed', () => {
		const packed = documentToOdt(documentOf());
		expect(strFromU8(packed.subarray(30, 38))).toBe('mimetype');
		expect(strFromU8(packed.subarray(38, 38 + mimetype.length))).toBe(mimetype);
	});

	it('is well-formed in all its parts, whatever was typed', () => {
		const text = '<text:p>&"\'</text:p>   three spaces]]>';
		const parts = [field('a', '1', text, 10, text), table(text, text, [text], [[text]])];
		const files = filesOf(
			documentToOdt(
				documentOf({
					title: text,
					facts: [{ label: text, value: text }],
					headings: [{ number: '1', title: text, level: 1, parts }]
				})
			)
		);
		for (const name of ['content.xml', 'styles.xml', 'meta.xml']) expect(wellFormed(files[name] ?? ''), name).toBe(true);
		expect(files['content.xml']).not.toContain('<text:p>&');
	});

	it('holds every text of the section and its annexes', () => {
		const document = documentOf();
		const written = textOf(filesOf(documentToOdt(document))['content.xml'] ?? '').replace(/\s+/g, ' ');
		for (const { headings } of [exampleSection()]) {
			for (const part of headings.flatMap(({ parts }) => parts)) {
				if (part.kind === 'field' && part.inTable === undefined)
					for (const line of part.text.split('\n'))
						expect(written).toContain(line.replace(/^– /, '').replace(/\s+/g, ' ').slice(0, 40));
			}
		}
		for (const { title } of document.annexes) expect(written).toContain(title);
	});

	it('repeats the head of a table, and keeps its rows whole', () => {
		const content = filesOf(documentToOdt(documentOf()))['content.xml'] ?? '';
		expect(content.split('<table:table-header-rows>').length).toBeGreaterThan(3);
		expect(content).toContain('fo:keep-together="always"');
	});

	it('links its contents to headings that exist', () => {
		const content = filesOf(documentToOdt(documentOf()))['content.xml'] ?? '';
		const links = [...content.matchAll(/xlink:href="#([^"]+)"/g)].map(([, anchor]) => anchor);
		expect(links.length).toBeGreaterThan(5);
		for (const anchor of links) expect(content.split(`text:bookmark text:name="${anchor}"`)).toHaveLength(2);
	});

	it('says its language and title', () => {
		const files = filesOf(documentToOdt(documentOf()));
		expect(files['meta.xml']).toContain('<dc:language>en</dc:language>');
		expect(files['styles.xml']).toContain('fo:language="en" fo:country="GB"');
	});

	it('is the same, byte for byte, from the same document', () => {
		expect(documentToOdt(documentOf())).toEqual(documentToOdt(documentOf()));
	});
});
