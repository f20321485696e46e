import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenObjectives, compose, sectionFields, sectionTables } from './compose.ts';
import { outline } from './outline.ts';
import { gap, type Section } from './section.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { text } from '#content/clld-2021-2027/text/en/guide.ts';
import { sectionText } from '#content/clld-2021-2027/text/en/section.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { guideQuestions } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';
import { tinyText, tinyWords } from '#lib/testing/tiny-text.ts';

const words = tinyWords({
	'strategy-opening': (v) => `The programme has ${v.figure('budget')}.`,
	'justification-opening': (v) => `Why ${v.objective}.`,
	'actions-network': () => 'There is a network.'
});

type Parts = Parameters<typeof draftWith>[0];

const section = (parts?: Parts): Section => compose(tinyGuide, tinyText, words, draftWith(parts));

const numbers = ({ headings }: Section): readonly string[] => headings.map(({ number }) => number);

const keys = (of: Section): readonly string[] => sectionFields(of).map(({ key }) => key);

const realCost = { 'technical-assistance-form': 'real-cost' };

describe('the headings', () => {
	it('stand in the order of the template', () => {
		const order = outline.map(({ number }) => number);
		expect(numbers(section({ answers: { ...realCost, 'specific-objectives': ['h'] } }))).toEqual(order);
	});

	it.each([
		['without technical assistance at real cost', {}, []],
		['at a flat rate', { 'technical-assistance-form': 'flat-rate' }, []],
		['at real cost', realCost, ['2.2', '2.2.1', '2.2.2']]
	] as const)('2.2 to 2.2.2 are there only at real cost: %s', (_, answers, expected) => {
		expect(numbers(section({ answers })).filter((number) => number.startsWith('2.2'))).toEqual(expected);
	});

	it('keep the other headings when nothing stands under them', () => {
		const { headings } = section();
		expect(headings.filter(({ parts }) => parts.length === 0).map(({ number }) => number)).toEqual([
			'2',
			'2.1',
			'2.1.1.1.1',
			'3'
		]);
	});

	it('say so where a specific objective is missing', () => {
		const [heading, ...others] = section().headings.filter(({ awaitsObjective }) => awaitsObjective);
		expect(heading).toEqual({ number: '2.1.1.1.1', title: 'Heading 2.1.1.1.1', level: 4, parts: [], awaitsObjective: true });
		expect(others).toEqual([]);
	});

	it('are repeated for each specific objective, in the official order', () => {
		const { headings } = section({ answers: { 'specific-objectives': ['k', 'a'] } });
		const repeated = headings.filter(({ number }) => number === '2.1.1.1.1');
		expect(repeated.map(({ title, objective, awaitsObjective }) => ({ title, objective, awaitsObjective }))).toEqual([
			{ title: 'Heading 2.1.1.1.1: (a) Employment', objective: 'a', awaitsObjective: undefined },
			{ title: 'Heading 2.1.1.1.1: (k) Services', objective: 'k', awaitsObjective: undefined }
		]);
		expect(repeated.map(({ parts }) => parts.map((part) => part.kind === 'field' && part.key))).toEqual(
			['a', 'k'].map((objective) =>
				['actions', 'target-groups', 'equality', 'territories', 'cooperation', 'instruments'].map(
					(field) => `${field}@${objective}`
				)
			)
		);
	});

	it('show their number where they have no title', () => {
		const { headings } = compose(tinyGuide, tinyText, { ...words, headings: {} }, draftWith());
		expect(headings[0]?.title).toBe('1');
	});
});

describe('the specific objectives', () => {
	it.each([
		['none', undefined, []],
		['an empty list', [], []],
		['several in any order', ['k', 'h', 'a'], ['a', 'h', 'k']],
		['one kept alone', 'h', ['h']],
		['one twice', ['h', 'h'], ['h']],
		['a word that contains their letters', 'hack', []],
		['unknown ones', ['z', 'h', ''], ['h']]
	] as const)('are read from %s', (_, answer, expected) => {
		expect(
			chosenObjectives(tinyGuide, draftWith({ answers: answer === undefined ? {} : { 'specific-objectives': answer } }))
		).toEqual(expected);
	});
});

describe('the justification', () => {
	const withTable = section({
		answers: { 'specific-objectives': ['h'] },
		fields: { 'justification@h': { text: 'Ours.', adopted: 'Why h.' } }
	});

	it('is a field that documents print in Table 1 only', () => {
		expect(sectionFields(withTable).find(({ key }) => key === 'justification@h')).toMatchObject({
			inTable: 'table-1',
			text: 'Ours.'
		});
	});

	it('has the same text in the field and in the table', () => {
		const table = sectionTables(withTable).find(({ table: id }) => id === 'table-1');
		expect(table?.rows.map(({ cells }) => cells.map(({ data }) => data))).toEqual([['4', 'ESO4.8', 'Ours.']]);
	});
});

describe('the tables', () => {
	const financing = (answers: Readonly<Record<Id, string>>) =>
		sectionTables(section({ answers }))
			.map(({ table }) => table)
			.filter((id) => id.startsWith('table-11'));

	it('have one Table 11, by the form of technical assistance', () => {
		expect(financing({})).toEqual(['table-11']);
		expect(financing(realCost)).toEqual(['table-11']);
		expect(financing({ 'technical-assistance-form': 'flat-rate' })).toEqual(['table-11-flat']);
	});
});

describe('texts of fields that the section no longer has', () => {
	const fields = {
		'territories@k': { text: 'About k.', adopted: '' },
		'territories@h': { text: 'About h.', adopted: '' },
		'ta-actions': { text: 'Help desk.', adopted: '' },
		'actions@k': { text: '  ', adopted: '' },
		'equality@k': { transferred: { text: 'x', at: '2026-11-23T14:32:00Z' } },
		'long-gone': { text: 'From an older guide.', adopted: '' }
	};

	it('are kept, in a settled order; blanks are not', () => {
		const composed = section({ answers: { 'specific-objectives': ['h'] }, fields });
		expect(composed.kept).toEqual([
			{ key: 'long-gone', field: 'long-gone', text: 'From an older guide.' },
			{ key: 'ta-actions', field: 'ta-actions', text: 'Help desk.' },
			{ key: 'territories@k', field: 'territories', objective: 'k', text: 'About k.' }
		]);
	});

	it('come back with their field', () => {
		const composed = section({ answers: { ...realCost, 'specific-objectives': ['h', 'k'] }, fields });
		expect(composed.kept.map(({ key }) => key)).toEqual(['long-gone']);
		expect(sectionFields(composed).find(({ key }) => key === 'territories@k')?.text).toBe('About k.');
	});

	it('are all kept while no objective is chosen', () => {
		expect(section({ fields }).kept.map(({ key }) => key)).toEqual(['long-gone', 'ta-actions', 'territories@h', 'territories@k']);
	});
});

describe('the head of the document', () => {
	const answers = {
		'member-state': 'AT',
		cci: ' 2021AT05SFPR001 ',
		'programme-title': 'Employment Austria',
		'programme-title-national': 'Beschäftigung Österreich',
		'programme-version': '1.1',
		'programme-funds': ['erdf', 'esf-plus'],
		'priority-number': '2',
		'specific-objectives': ['k', 'h']
	};

	it('states what is known of the programme', () => {
		expect(section({ answers, language: 'en' })).toMatchObject({
			draftName: 'Our draft',
			language: 'en',
			title: 'Employment Austria',
			facts: [
				{ label: 'Member State', value: 'Austria' },
				{ label: 'Programme', value: 'Employment Austria' },
				{ label: 'CCI', value: '2021AT05SFPR001' },
				{ label: 'Version', value: '1.1' },
				{ label: 'Funds', value: 'ESF+, ERDF' },
				{ label: 'Priority', value: '2' },
				{ label: 'Specific objectives', value: '(h) Inclusion; (k) Services' }
			]
		});
	});

	it('leaves out what is not', () => {
		expect(section()).toMatchObject({ title: 'Our draft', facts: [] });
	});

	it('takes the national title where there is no other', () => {
		expect(section({ answers: { ...answers, 'programme-title': ' ' } }).title).toBe('Beschäftigung Österreich');
	});

	it('shows a Member State and Funds that cannot be read as they are, or not at all', () => {
		const { facts } = section({ answers: { 'member-state': 'constructor', 'programme-funds': 'esf-plus' } });
		expect(facts).toEqual([
			{ label: 'Member State', value: 'constructor' },
			{ label: 'Funds', value: 'ESF+' }
		]);
	});
});

describe('compose', () => {
	it('never throws, and loses no text of the user', () => {
		fc.assert(
			fc.property(garbledDraft(tinyGuide), (draft) => {
				const composed = compose(tinyGuide, tinyText, words, draft);
				const own = Object.entries(draft.fields).flatMap(([key, { text = '' }]) =>
					text.trim() === '' ? [] : [`${key}: ${text}`]
				);
				const found = [...sectionFields(composed), ...composed.kept].map(({ key, text }) => `${key}: ${text}`);
				expect(own.filter((text) => !found.includes(text))).toEqual([]);
				expect(new Set(keys(composed)).size).toBe(keys(composed).length);
			})
		);
	});

	it('is deterministic: the same draft gives the same section', () => {
		fc.assert(
			fc.property(garbledDraft(tinyGuide), (draft) => {
				const first = JSON.stringify(compose(tinyGuide, tinyText, words, draft));
				const reversed = <Value>(entries: Readonly<Record<string, Value>>) =>
					Object.fromEntries(Object.entries(entries).toReversed());
				const copy = { ...draft, answers: reversed(draft.answers), rows: reversed(draft.rows), fields: reversed(draft.fields) };
				expect(JSON.stringify(compose(tinyGuide, tinyText, words, draft))).toBe(first);
				expect(JSON.stringify(compose(tinyGuide, tinyText, words, copy))).toBe(first);
			})
		);
	});

	it.each(['fields', 'tables'] as const)('throws for an outline that names %s unknown to the guide', (part) => {
		expect(() => compose({ ...tinyGuide, [part]: [] }, tinyText, words, draftWith())).toThrow('The outline names the unknown');
	});
});

describe('the section that the guide for CLLD proposes', () => {
	const untraced = (draft: Draft) =>
		sectionFields(compose(guide, text, sectionText, draft))
			.flatMap(({ proposal }) => proposal)
			.filter(({ text: prose, gaps, questions }) => {
				const isTraced = gaps.length > 0 && gaps.every((question) => questions.includes(question));
				return prose.includes(gap) && !isTraced;
			});

	it('is there for any draft, and every gap in it leads to a question that was read', () => {
		fc.assert(
			fc.property(garbledDraft(guide), (draft) => {
				expect(untraced(draft)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('leads back from a gap that the user wrote, too', () => {
		const typed = guideQuestions(guide).filter(({ value }) => value.kind === 'text');
		const answers = Object.fromEntries(typed.map(({ id }) => [id, `Not settled: ${gap}`]));
		const chosen = { 'specific-objectives': ['h'], 'technical-assistance-form': 'real-cost', 'clld-use': 'yes' };
		const draft = draftWith({ answers: { ...answers, ...chosen } });
		expect(untraced(draft)).toEqual([]);
		expect(sectionFields(compose(guide, text, sectionText, draft)).flatMap(({ proposal }) => proposal)).toContainEqual(
			expect.objectContaining({ id: 'strategy-needs', gaps: ['local-needs'] })
		);
	});
});
