import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, sectionTables } from './compose.ts';
import { fillTable } from './fill-table.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { text } from '#content/clld-2021-2027/text/en/guide.ts';
import { askedQuestions } from '#lib/draft/applies.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { filledTable, rowsOf } from '#lib/testing/filled-table.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';
import { tinyText, tinyWords } from '#lib/testing/tiny-text.ts';

const priority = { 'priority-number': '2' };

const shownText = (text: string): string => expect.stringContaining(text) as string;

describe('the indicator tables', () => {
	it('take id and title of a common indicator from the official list', () => {
		const rows = [
			{ objective: 'h', category: 'transition', common: ' EECO02 ', unit: 'persons', milestone: '1250.5', target: '12500' }
		];
		const table = filledTable('table-2', { answers: priority, rows: { 'output-indicators': rows } });
		expect(rowsOf(table)).toEqual([
			{
				priority: '2',
				objective: 'ESO4.8 (h)',
				fund: 'ESF+',
				category: shownText('ransition'),
				id: 'EECO02',
				indicator: 'Unemployed, including long-term unemployed',
				unit: 'persons',
				milestone: '1_250.5',
				target: '12_500'
			}
		]);
		expect(rowsOf(table, 'data')).toMatchObject([
			{ objective: 'ESO4.8', category: 'transition', milestone: '1250.5', target: '12500' }
		]);
	});

	it('prefer an id and a title that the officer wrote', () => {
		const rows = [
			{ common: 'EECO02', id: 'SO1', name: 'Strategies supported' },
			{ id: 'SO2', name: 'Networks' }
		];
		expect(rowsOf(filledTable('table-2', { rows: { 'output-indicators': rows } }))).toEqual([
			{ fund: 'ESF+', id: 'SO1', indicator: 'Strategies supported' },
			{ fund: 'ESF+', id: 'SO2', indicator: 'Networks' }
		]);
	});

	it.each(['EECO99', 'constructor', 'toString'])('give no title to the unknown indicator %s', (common) => {
		expect(rowsOf(filledTable('table-2', { rows: { 'output-indicators': [{ common, unit: 'persons' }] } }))).toEqual([
			{ fund: 'ESF+', unit: 'persons' }
		]);
	});

	it('have baseline, year, source and comments for results; a year is not grouped', () => {
		const rows = [
			{
				objective: 'h',
				common: 'EECR01',
				unit: 'persons',
				baseline: '0',
				'reference-year': '2021',
				target: '45000.25',
				'data-source': 'Monitoring',
				comments: 'By strategy'
			}
		];
		expect(rowsOf(filledTable('table-3', { answers: priority, rows: { 'result-indicators': rows } }))).toEqual([
			{
				priority: '2',
				objective: 'ESO4.8 (h)',
				fund: 'ESF+',
				id: 'EECR01',
				indicator: 'Participants engaged in job searching upon leaving',
				unit: 'persons',
				baseline: '0',
				'reference-year': '2021',
				target: '45_000.25',
				'data-source': 'Monitoring',
				comments: 'By strategy'
			}
		]);
	});

	it('show what cannot be read as it was typed', () => {
		const rows = [{ objective: 'H', category: 'rich', milestone: 'many', target: '-1' }];
		expect(rowsOf(filledTable('table-2', { rows: { 'output-indicators': rows } }))).toEqual([
			{ objective: 'H', fund: 'ESF+', category: 'rich', milestone: 'many', target: '-1' }
		]);
	});
});

const dimensions = [
	['table-4', 'dimension-1', '134'],
	['table-5', 'dimension-2', '01'],
	['table-6', 'dimension-3', '09'],
	['table-7', 'dimension-6', '01'],
	['table-8', 'dimension-7', '02']
] as const;

describe.each(dimensions)('%s, from %s', (table, question, code) => {
	const fill = (amounts: readonly string[]) =>
		filledTable(table, {
			answers: priority,
			rows: { [question]: amounts.map((amount) => ({ objective: 'h', category: 'transition', code, amount })) }
		});

	it('has a row for each code, and their total', () => {
		const filled = fill(['1000000.10', '2500', '0.20']);
		const row = {
			priority: '2',
			fund: 'ESF+',
			category: shownText('ransition'),
			objective: 'ESO4.8 (h)',
			code: shownText(`${code} `)
		};
		expect(rowsOf(filled)).toEqual([
			{ ...row, amount: '1_000_000.10' },
			{ ...row, amount: '2_500' },
			{ ...row, amount: '0.20' },
			{ priority: 'Total', amount: '1_002_500.30' }
		]);
		expect(rowsOf(filled, 'data').map((cells) => cells['amount'])).toEqual(['1000000.10', '2500', '0.20', '1002500.3']);
		expect(filled.rows.map(({ kind }) => kind)).toEqual(['row', 'row', 'row', 'total']);
		expect(filled.questions).toEqual([question, 'priority-number']);
	});

	it('adds up amounts with blanks around them, and no others', () => {
		expect(rowsOf(fill([' 100 ', '200', 'about 300', '']))).toMatchObject([
			{ amount: '100' },
			{ amount: '200' },
			{ amount: 'about 300' },
			{ code: shownText(code) },
			{ priority: 'Total', amount: '300' }
		]);
	});

	it('has no total of one amount', () => {
		expect(fill(['100']).rows.map(({ kind }) => kind)).toEqual(['row']);
		expect(fill(['100', 'much']).rows.map(({ kind }) => kind)).toEqual(['row', 'row']);
		expect(fill([]).rows).toEqual([]);
	});
});

describe('Table 12', () => {
	it('has the conditions of ESF+, with yes and no in words and nothing for what is not known yet', () => {
		const rows = [
			{
				condition: '4-4',
				objective: 'l',
				fulfilled: 'yes',
				criterion: 'A strategy',
				'criterion-fulfilled': 'no',
				reference: 'https://example.org',
				justification: 'In force'
			},
			{ condition: 'h-3', fulfilled: 'unknown', 'criterion-fulfilled': 'perhaps' }
		];
		expect(rowsOf(filledTable('table-12', { rows: { 'enabling-conditions': rows } }))).toEqual([
			{
				condition: shownText('4.4 '),
				fund: 'ESF+',
				objective: 'ESO4.12 (l)',
				fulfilled: 'Yes',
				criteria: 'A strategy',
				'criteria-fulfilled': 'No',
				reference: 'https://example.org',
				justification: 'In force'
			},
			{ condition: shownText('Charter of Fundamental Rights'), fund: 'ESF+', 'criteria-fulfilled': 'perhaps' }
		]);
	});
});

describe('Table 13', () => {
	it('has the authorities in the order they were written', () => {
		const rows = [
			{ role: 'audit-authority', name: 'Court', email: 'court@example.org' },
			{ role: 'managing-authority', name: 'Ministry', contact: 'Ms Novak' }
		];
		expect(rowsOf(filledTable('table-13', { rows: { authorities: rows } }))).toEqual([
			{ authority: shownText('udit'), name: 'Court', email: 'court@example.org' },
			{ authority: shownText('anaging'), name: 'Ministry', contact: 'Ms Novak' }
		]);
	});
});

describe('Table 14', () => {
	it.each([
		['both answers', { 'uses-article-94': 'yes', 'uses-article-95': 'no' }, [{ 'article-94': 'Yes', 'article-95': 'No' }]],
		['one answer', { 'uses-article-95': 'no' }, [{ 'article-95': 'No' }]],
		['answers that are not known yet', { 'uses-article-94': 'unknown', 'uses-article-95': 'perhaps' }, []],
		['no answer', {}, []]
	])('from %s', (_, answers, rows) => {
		expect(rowsOf(filledTable('table-14', { answers }))).toEqual(rows);
	});
});

describe('Table 1', () => {
	it('has a row for each specific objective, with its justification', () => {
		const fields = { 'justification@h': { text: 'Because of h.', adopted: '' } };
		const draft = draftWith({ fields });
		const table = tinyGuide.tables.find(({ id }) => id === 'table-1');
		const composition = { guide: tinyGuide, text: tinyText, words: tinyWords(), draft, asked: askedQuestions(tinyGuide, draft) };
		expect(table && rowsOf(fillTable(composition, table, ['a', 'h']))).toEqual([
			{ 'policy-objective': '4', objective: 'a' },
			{ 'policy-objective': '4', objective: 'ESO4.8 (h)', justification: 'Because of h.' }
		]);
	});

	it('needs the field of the justification', () => {
		const draft = draftWith();
		const [table] = tinyGuide.tables;
		const composition = {
			guide: { ...tinyGuide, fields: [] },
			text: tinyText,
			words: tinyWords(),
			draft,
			asked: askedQuestions(tinyGuide, draft)
		};
		expect(() => table && fillTable(composition, table, ['h'])).toThrow('justification');
	});
});

describe('a table', () => {
	it('has its official number and title, and a label for each column', () => {
		const { number, title, columns } = filledTable('table-6', {});
		expect(number).toBe('Table 6');
		expect(title).not.toBe('table-6');
		expect(columns.map(({ id, numeric }) => [id, numeric])).toEqual([
			['priority', false],
			['fund', false],
			['category', false],
			['objective', false],
			['code', false],
			['amount', true]
		]);
		expect(columns.filter(({ id, label }) => id === label)).toEqual([]);
	});

	it('stays empty while its question is not asked', () => {
		const draft = draftWith({
			answers: { ...priority, 'uses-article-94': 'yes' },
			rows: { 'dimension-3': [{ code: '09', amount: '5' }] }
		});
		const composition = { guide, text, words: tinyWords(), draft, asked: new Set<string>() };
		const filled = guide.tables.map((table) => [table.id, fillTable(composition, table, []).rows.length]);
		expect(filled.filter(([, rows]) => rows !== 0)).toEqual([]);
	});

	it('that nothing fills is our own mistake', () => {
		const draft = draftWith();
		const composition = { guide, text, words: tinyWords(), draft, asked: new Set<string>() };
		expect(() => fillTable(composition, { id: 'table-99', number: 'Table 99', place: '9', basis: [], columns: [] }, [])).toThrow(
			'table-99'
		);
	});
});

describe('every table of the guide', () => {
	const words = tinyWords(
		Object.fromEntries(guide.fields.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => [id, () => undefined])))
	);

	it('is filled from any draft, with a text in every cell', () => {
		fc.assert(
			fc.property(garbledDraft(guide), (draft) => {
				for (const { columns, rows } of sectionTables(compose(guide, text, words, draft))) {
					for (const { cells } of rows) {
						expect(cells).toHaveLength(columns.length);
						expect(cells.filter(({ shown, data }) => typeof shown !== 'string' || typeof data !== 'string')).toEqual([]);
					}
				}
				expect(sectionTables(compose(guide, text, words, draft))).toHaveLength(12);
			}),
			{ numRuns: 30 }
		);
	});
});
