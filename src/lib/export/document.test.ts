import { describe, expect, it } from 'vitest';
import { answersAnnex, keptTextsAnnex, sourcesAnnex } from './annexes.ts';
import type { Block } from './block.ts';
import { allBlocks, buildDocument } from './document.ts';
import { exampleAnswers } from './testing/example-answers.ts';
import { exampleSection } from './testing/example-section.ts';
import { exportedAt, field, sources, table } from './testing/section-fixture.ts';
import { exportWords as words } from '#content/text/en/export.ts';
import type { Heading, Section } from '#lib/section/section.ts';

const sectionOf = (...headings: readonly Heading[]): Section => ({ ...exampleSection(), headings });
const build = (section: Section) => buildDocument({ section, words, sources, exportedAt });
const sayings = (blocks: readonly Block[]): readonly string[] =>
	blocks.map((block) => {
		if (block.kind === 'list') return block.entries.map(({ text }) => `* ${text}`).join('\n');
		if (block.kind === 'picture') return block.alt;
		return block.kind === 'table' ? (block.caption?.text ?? '') : block.text;
	});

describe('a field', () => {
	it('has its official number, legal basis, paragraphs, lists and count', () => {
		const text = 'First.\n\nPoints:\n– one;\n– two.\nLast […].';
		const { blocks } = build(
			sectionOf({ number: '2', title: 'Priorities', level: 1, parts: [field('actions', '2.1', 'Actions', 8000, text)] })
		);
		expect(blocks).toEqual([
			{ kind: 'heading', look: 'official', level: 1, number: '2', text: 'Priorities' },
			{ kind: 'heading', look: 'field', level: 2, number: '2.1', text: 'Actions' },
			{ kind: 'paragraph', look: 'note', text: 'Legal basis: CPR, Article 22(3)(d)(v); CPR, Annex V, point 2.1' },
			{ kind: 'paragraph', look: 'text', text: 'First.' },
			{ kind: 'paragraph', look: 'text', text: 'Points:' },
			{ kind: 'list', entries: [{ text: 'one;' }, { text: 'two.' }] },
			{ kind: 'paragraph', look: 'text', text: 'Last […].' },
			{ kind: 'paragraph', look: 'note', text: '31 of 8\u00a0000 characters without spaces' }
		]);
	});

	it('says so when it has no text, is over its limit, or only proposed', () => {
		const heading = (part: Heading['parts'][number]): Section =>
			sectionOf({ number: '6', title: 'More', level: 1, parts: [part] });
		expect(sayings(build(heading(field('a', '6', 'A', 10, ' \n '))).blocks)).toContain('No text yet.');
		expect(sayings(build(heading(field('a', '6', 'A', 10, 'x'.repeat(12_345)))).blocks)).toContain(
			'12\u00a0345 of 10 characters without spaces: 12\u00a0335 over the limit'
		);
		expect(sayings(build(heading(field('a', '6', 'A', 10, 'x', { state: 'proposed' }))).blocks)).toContain(
			'1 of 10 characters without spaces · proposed from the answers, not yet adopted'
		);
	});

	it('does not repeat a title that its heading has said', () => {
		const part = field('partnership', '6', 'Partnership', 100, 'Text.');
		const official = sayings(build(sectionOf({ number: '6', title: 'Partnership', level: 1, parts: [part] })).blocks);
		expect(official.filter((saying) => saying === 'Partnership')).toHaveLength(1);
		const appendix = { ...field('operations', 'Appendix 3', 'List of operations', 100, 'Text.') };
		expect(
			sayings(
				build(sectionOf({ number: 'appendix-3', title: 'Appendix 3: List of operations', level: 1, parts: [appendix] })).blocks
			)[0]
		).toBe('Appendix 3: List of operations');
	});

	it('names its objective where the heading does not', () => {
		const part = field('justification', '1', 'Justification', 100, 'Text.', { objective: 'h' });
		expect(sayings(build(sectionOf({ number: '1', title: 'Strategy', level: 1, parts: [part] })).blocks)).toContain(
			'Justification (specific objective h)'
		);
	});

	it('stands in its table only, where a table shows it', () => {
		const part = field('justification', '1', 'Justification', 100, 'Text.', { inTable: 'table-1' });
		const inTable = build(
			sectionOf({ number: '1', title: 'Strategy', level: 1, parts: [part, table('Table 1', 'Choice', ['Text'], [['Text.']])] })
		);
		expect(sayings(inTable.blocks)).toEqual(['Strategy', 'Choice']);
		expect(sayings(build(sectionOf({ number: '1', title: 'Strategy', level: 1, parts: [part] })).blocks)).toContain('Text.');
	});
});

describe('a document', () => {
	it('has the facts, the draft and its date in words', () => {
		const document = build(exampleSection());
		expect(document.draftLine).toBe('Draft of 23\u00a0November\u00a02026');
		expect(document.facts.at(-1)).toEqual({ label: 'Draft', value: 'Northern counties, first version' });
		expect(document.pageLabel).toEqual([
			{ kind: 'text', text: 'Page ' },
			{ kind: 'page' },
			{ kind: 'text', text: ' of ' },
			{ kind: 'pages' }
		]);
	});

	it('can be posted to a worker', () => {
		const document = build(exampleSection());
		expect(structuredClone(document)).toEqual(document);
	});

	it('explains a heading that waits for an objective, and a section without fields', () => {
		const waiting: Heading = { number: '2', title: 'Interventions', level: 1, parts: [], awaitsObjective: true };
		expect(sayings(build(sectionOf(waiting)).blocks)).toContain(words.awaitsObjective);
		expect(sayings(build(sectionOf()).blocks)).toEqual([words.emptySection]);
	});

	it('leaves notes out when asked to', () => {
		const { blocks } = buildDocument({ section: exampleSection(), words, sources, exportedAt, withoutNotes: true });
		expect(JSON.stringify(blocks)).not.toMatch(/Legal basis|without spaces/);
	});

	it('refuses a time that is none', () => {
		expect(() => buildDocument({ section: exampleSection(), words, sources, exportedAt: 'now' })).toThrow('Not a time: "now"');
	});

	it('loses no cell of a ragged row', () => {
		const ragged = {
			...table('Table 9', 'Ragged', ['A'], [['a']]),
			rows: [{ kind: 'row' as const, cells: ['a', 'b'].map((data) => ({ data, shown: data })) }]
		};
		const { blocks } = build(sectionOf({ number: '1', title: 'Strategy', level: 1, parts: [ragged] }));
		expect(blocks[1]).toMatchObject({ columns: [{ label: 'A' }, { label: '' }], rows: [{ cells: ['a', 'b'] }] });
	});
});

describe('annexes', () => {
	const section = exampleSection();
	const document = buildDocument({
		section,
		words,
		sources,
		exportedAt,
		annexes: [
			answersAnnex(exampleAnswers(), words),
			sourcesAnnex(sources, words),
			...keptTextsAnnex(section, (id) => `Field ${id}`, words)
		]
	});

	it('are numbered, and each begins a page', () => {
		const titles = allBlocks(document).filter((block) => block.kind === 'heading' && block.startsPage);
		expect(sayings(titles)).toEqual([
			'Annex 1: Questions and answers',
			'Annex 2: Sources',
			'Annex 3: Texts that are kept but not used'
		]);
	});

	it('show single answers, several choices, tables and missing answers', () => {
		const said = sayings(document.annexes[0]?.blocks ?? []);
		expect(said).toContain('A pilot first, extended after a review');
		expect(said).toContain('* European Social Fund Plus\n* European Regional Development Fund');
		expect(said).toContain(words.answers.noAnswer);
		expect(document.annexes[0]?.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(8);
	});

	it('keep texts that have no field', () => {
		expect(sayings(document.annexes[2]?.blocks ?? [])).toEqual([
			words.kept.intro,
			'Field territories (specific objective h)',
			'A text of an objective that was unticked.',
			'* with a list'
		]);
	});

	it('link to web addresses only', () => {
		const addressed = sources.map((source) => ({ ...source, addresses: ['javascript:alert(1)', 'https://example.org/a'] }));
		const { blocks } = sourcesAnnex(addressed, words);
		expect(blocks.at(-1)).toMatchObject({ entries: [{ addresses: ['https://example.org/a'] }] });
	});
});
