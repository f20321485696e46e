import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { answersAnnex, keptTextsAnnex, sourcesAnnex } from './annexes.ts';
import { sectionToCsvZip } from './csv.ts';
import { buildDocument } from './document.ts';
import { documentToDocx } from './docx.ts';
import { documentToHtml } from './html.ts';
import { sectionToJson } from './json.ts';
import { documentToMarkdown } from './markdown.ts';
import { exampleAnswers } from './testing/example-answers.ts';
import { exportedAt, sources } from './testing/section-fixture.ts';
import { exportWords as words } from '#content/text/en/export.ts';
import type { FieldPart, Section, TablePart } from '#lib/section/section.ts';

const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 80 }),
	fc.string({ maxLength: 40 }),
	fc.constantFrom('', '[…]', 'a […] b', '\ud800', '– point\n– point', '\n', 'x'.repeat(3000), '=1+1', '<w:p/>', 'عربي', '👩‍👩‍👧')
);

const basis = fc.constantFrom(
	[],
	[{ kind: 'law' as const, act: 'cpr', place: 'annex:V/1/table-1' }],
	[{ kind: 'law' as const, act: 'unknown', place: 'recital:26', reading: true as const }],
	[{ kind: 'evidence' as const, source: 'src-01' }, { kind: 'default' as const }]
);

const fieldPart: fc.Arbitrary<FieldPart> = fc.record(
	{
		kind: fc.constant('field' as const),
		key: text,
		field: text,
		objective: text,
		inTable: fc.constantFrom('table-1', 'table-2'),
		number: text,
		title: text,
		limit: fc.nat(),
		basis,
		text,
		count: fc.record({ withoutSpaces: fc.nat(), withSpaces: fc.nat() }),
		state: fc.constantFrom('proposed', 'adopted', 'edited'),
		proposal: fc.constant([]),
		outdated: fc.boolean(),
		transfer: fc.constant('open' as const)
	},
	{
		requiredKeys: [
			'kind',
			'key',
			'field',
			'number',
			'title',
			'limit',
			'basis',
			'text',
			'count',
			'state',
			'proposal',
			'outdated',
			'transfer'
		]
	}
);

const tablePart: fc.Arbitrary<TablePart> = fc.record({
	kind: fc.constant('table' as const),
	table: fc.constantFrom('table-1', 'table-2', ''),
	number: text,
	title: text,
	basis,
	columns: fc.array(fc.record({ id: text, label: text, numeric: fc.boolean() }), { maxLength: 10 }),
	rows: fc.array(
		fc.record({
			kind: fc.constantFrom('row', 'total'),
			cells: fc.array(fc.record({ shown: text, data: text }), { maxLength: 11 })
		}),
		{ maxLength: 4 }
	),
	questions: fc.constant([])
});

const anySection: fc.Arbitrary<Section> = fc.record({
	draftName: text,
	language: fc.constantFrom('en', 'de', 'mt', 'el', 'ga-IE'),
	title: text,
	facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 4 }),
	headings: fc.array(
		fc.record(
			{
				number: text,
				title: text,
				level: fc.integer({ min: 1, max: 4 }),
				parts: fc.array(fc.oneof(fieldPart, tablePart), { maxLength: 5 }),
				objective: text,
				awaitsObjective: fc.constant(true as const)
			},
			{ requiredKeys: ['number', 'title', 'level', 'parts'] }
		),
		{ maxLength: 5 }
	),
	kept: fc.array(fc.record({ key: text, field: text, text }), { maxLength: 2 })
});

describe('no writer fails, whatever the section', () => {
	const documentOf = (section: Section) =>
		buildDocument({
			section,
			words,
			sources,
			exportedAt,
			annexes: [
				answersAnnex(exampleAnswers(), words),
				sourcesAnnex(sources, words),
				...keptTextsAnnex(section, (field) => field, words)
			]
		});

	it('text formats', () => {
		fc.assert(
			fc.property(anySection, (section) => {
				const document = documentOf(section);
				expect(documentToMarkdown(document)).toBe(documentToMarkdown(document));
				expect(documentToHtml(document)).not.toContain('<w:p/>');
				expect(JSON.parse(sectionToJson({ section, exportedAt }))).toHaveProperty('section.language', section.language);
				expect(sectionToCsvZip(section, exportedAt).length).toBeGreaterThan(0);
			}),
			{ numRuns: 60 }
		);
	});

	it('Word', async () => {
		await fc.assert(
			fc.asyncProperty(anySection, async (section) => {
				const file = Buffer.from(await documentToDocx(documentOf(section)));
				const { value } = await mammoth.extractRawText({ buffer: file });
				expect(value).toContain(words.answers.intro);
			}),
			{ numRuns: 15 }
		);
	}, 60_000);
});
