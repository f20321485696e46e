import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { answersAnnex, sourcesAnnex } from './annexes.ts';
import { buildDocument } from './document.ts';
import { documentToDocx } from './docx.ts';
import { exampleAnswers } from './testing/example-answers.ts';
import { exampleSection } from './testing/example-section.ts';
import { exportedAt, field, sources, table } from './testing/section-fixture.ts';
import { exportWords as words } from '#content/text/en/export.ts';
import type { Section } from '#lib/section/section.ts';

const section = exampleSection();
const answers = exampleAnswers();
const document = buildDocument({
	section,
	words,
	sources,
	exportedAt,
	annexes: [answersAnnex(answers, words), sourcesAnnex(sources, words)]
});

const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));

const rawText = async (file: Uint8Array): Promise<string> => (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value;

const docxOf = (changed: Partial<Section>): Promise<Uint8Array> =>
	documentToDocx(buildDocument({ section: { ...section, ...changed }, words, sources, exportedAt }));

let file: Uint8Array;
let parts: Readonly<Record<string, string>>;
let body: string;

beforeAll(async () => {
	file = await documentToDocx(document);
	parts = partsOf(file);
	body = parts['word/document.xml'] ?? '';
});

describe('the Word file', () => {
	it('holds every field, every cell and every answer', async () => {
		const text = await rawText(file);
		for (const heading of section.headings) {
			expect(text).toContain(heading.title);
			for (const part of heading.parts) {
				if (part.kind === 'field')
					for (const line of part.text.split('\n')) expect(text).toContain(line.replace(/^– /, '').trim());
				else
					for (const cell of part.rows.flatMap(({ cells }) => cells))
						for (const line of cell.shown.split('\n')) expect(text).toContain(line.trim());
			}
		}
		for (const { label, answer } of answers.stages.flatMap(({ questions }) => questions)) {
			expect(text).toContain(label);
			const shown = answer.kind === 'texts' ? answer.texts : answer.rows.flatMap(({ cells }) => cells);
			for (const line of shown.join('\n').split('\n')) expect(text).toContain(line.replace(/^– /, '').trim());
		}
	});

	it('has real headings at the levels of the template', async () => {
		const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
		expect(value).toMatch(/<h1>(<a[^>]*><\/a>)*1 Programme strategy/);
		expect(value).toMatch(/<h2>(<a[^>]*><\/a>)*2\.1 Priorities/);
		expect(value).toMatch(/<h3>(<a[^>]*><\/a>)*2\.1\.1 Title of the priority/);
		expect(value).toMatch(/<h4>(<a[^>]*><\/a>)*2\.1\.1\.1\.1 Interventions/);
		expect(body).toContain('<w:pStyle w:val="FieldTitle"/><w:outlineLvl w:val="4"/>');
	});

	it('repeats the header of each table, keeps rows whole and fits columns', () => {
		const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
		const withHeader = tables.slice(1);
		expect(withHeader.length).toBeGreaterThan(12);
		for (const one of withHeader) {
			expect(one.match(/<w:tblHeader\/>/g)).toHaveLength(1);
			expect(one.match(/<w:cantSplit\/>/g)?.length).toBe(one.match(/<w:tr>/g)?.length);
			const width = Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(one)?.[1]);
			const columns = [...one.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, column]) => Number(column));
			expect(columns.reduce((sum, column) => sum + column, 0)).toBe(width);
		}
	});

	it('sets wide tables on landscape pages with their headings', () => {
		const pages = body.split('<w:sectPr>').map((before, index, all) => ({ before, properties: all[index + 1] ?? '' }));
		const landscape = pages.filter(({ properties }) =>
			/^.*?w:orient="landscape"/s.test(properties.split('</w:sectPr>')[0] ?? '')
		);
		expect(landscape).toHaveLength(2);
		expect(landscape[0]?.before).toContain('2.1.1.1.2 Indicators');
		expect(landscape[1]?.before).toContain('Financing plan');
		expect(landscape[1]?.before).toContain('Enabling conditions');
	});

	it('aligns figures on the right and marks captions', () => {
		expect(body).toContain('<w:pStyle w:val="Caption"/>');
		expect(body).toMatch(/<w:jc w:val="(right|end)"\/><\/w:pPr><w:r><w:t xml:space="preserve">1\u00a0250\u00a0000\.5/);
	});

	it('knows its language, title, subject, creator and time', () => {
		expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
		const core = parts['docProps/core.xml'] ?? '';
		expect(core).toContain('<dc:title>Programme for Employment, Skills and Social Inclusion 2021–2027</dc:title>');
		expect(core).toContain('<dc:subject>Draft programme section: community-led local development</dc:subject>');
		expect(core).toContain('<dc:creator>CLLD Planner</dc:creator>');
		expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-23T13:32:00Z</dcterms:created>');
	});

	it('begins with what tells its kind', () => {
		expect(Object.keys(parts).slice(0, 2).sort()).toEqual(['[Content_Types].xml', '_rels/.rels']);
	});

	it('numbers its pages and names the draft on each', () => {
		const feet = Object.entries(parts).filter(([path]) => path.startsWith('word/footer'));
		expect(feet).toHaveLength(1);
		expect(feet[0]?.[1]).toMatch(/Page .*PAGE.* of .*NUMPAGES/s);
		expect(Object.values(parts).join('')).toContain('2021–2027 · Draft of 23\u00a0November\u00a02026');
	});

	it('opens without a question: no field is marked as out of date', () => {
		expect(body).not.toContain('w:dirty="true"');
		expect(body).not.toContain('PAGEREF');
		expect(parts['word/settings.xml']).not.toContain('updateFields');
		expect(body.match(/w:fldCharType="begin"/g)?.length).toBe(body.match(/w:fldCharType="end"/g)?.length);
	});

	it('links the contents to the headings, and sources to their addresses', () => {
		for (const [, anchor] of body.matchAll(/w:anchor="([^"]+)"/g)) expect(body).toContain(`<w:bookmarkStart w:name="${anchor}"`);
		expect(parts['word/_rels/document.xml.rels']).toContain('Target="https://ec.europa.eu/guidance?id=1&amp;lang=en"');
	});

	it('shades gaps, unless told otherwise', async () => {
		expect(body).toContain('<w:rStyle w:val="Gap"/></w:rPr><w:t xml:space="preserve">[…]</w:t>');
		expect(partsOf(await documentToDocx(document, { markGaps: false }))['word/document.xml']).not.toContain('w:val="Gap"');
	});

	it('writes lists as lists', () => {
		expect(body).toMatch(/<w:pStyle w:val="ListBullet"\/><w:numPr>/);
		expect(parts['word/numbering.xml']).toContain('<w:numFmt w:val="bullet"/>');
	});
});

describe('the same document', () => {
	it('gives the same bytes a while later', async () => {
		// Archives keep time in steps of two seconds.
		await new Promise((wake) => setTimeout(wake, 2100));
		expect(Buffer.from(await documentToDocx(document)).equals(Buffer.from(file))).toBe(true);
	});

	it('gives the same bytes in another time zone', async () => {
		const zone = process.env.TZ;
		process.env.TZ = 'Pacific/Kiritimati';
		const elsewhere = await documentToDocx(document);
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
		expect(Buffer.from(elsewhere).equals(Buffer.from(file))).toBe(true);
	});
});

describe('unusual texts', () => {
	const cases = {
		'right-to-left script': 'نص عربي طويل مع كلمات',
		emoji: '👩‍👩‍👧‍👦 families 🏔️',
		'a very long word': 'x'.repeat(5000),
		'markup characters': '<w:p>&amp; "quoted" \'single\' ]]>',
		'many newlines': '\n\n\n a \n\n'
	};
	for (const [name, text] of Object.entries(cases)) {
		it(`survive: ${name}`, async () => {
			const parts = [field('a', '1', text, 100, text), table('Table 1', text, [text, 'B#'], [[text, '1']])];
			const result = await rawText(
				await docxOf({ title: text, draftName: text, headings: [{ number: '1', title: text, level: 1, parts }] })
			);
			expect(result.split(text.trim()).length).toBeGreaterThan(4);
		});
	}

	it('survive: characters that XML forbids', async () => {
		const result = await rawText(
			await docxOf({ headings: [{ number: '1', title: 'a\u0000b\u000bc\ud800d\uffff', level: 1, parts: [] }] })
		);
		expect(result).toContain('1 ab c\ufffdd');
	});

	it('survive: a section without anything', async () => {
		const result = await rawText(await docxOf({ title: '', draftName: '', facts: [], headings: [], kept: [] }));
		expect(result).toContain(words.emptySection);
	});

	it('are laid out from right to left where their script is', async () => {
		const xml = partsOf(
			await docxOf({ headings: [{ number: '1', title: 'A', level: 1, parts: [field('a', '1', 'B', 9, 'نص عربي')] }] })
		)['word/document.xml'];
		expect(xml).toMatch(/<w:bidi\/>.*<w:rtl\/>.*نص عربي/s);
	});
});
