import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeField, fieldKey, proposalText } from './compose-field.ts';
import type { FieldPart } from './section.ts';
import { askedQuestions } from '#lib/draft/applies.ts';
import type { FieldState } from '#lib/draft/draft.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';
import { tinyText, tinyWords } from '#lib/testing/tiny-text.ts';

const words = tinyWords({
	'strategy-opening': (v) => `The programme has ${v.figure('budget')}.`,
	'strategy-network': (v) => ` It ${v.phrase('use')}. `,
	'actions-opening': (v) => `Objective ${v.objective}: ${v.text('cci')}.`
});

const composed = (id: string, parts: Parameters<typeof draftWith>[0], objective?: string): FieldPart => {
	const draft = draftWith(parts);
	const field = tinyGuide.fields.find((candidate) => candidate.id === id);
	if (!field) throw new Error(`No field "${id}"`);
	return composeField(
		{ guide: tinyGuide, text: tinyText, words, draft, asked: askedQuestions(tinyGuide, draft) },
		field,
		objective
	);
};

const answers = { use: 'all', why: 'x', partners: ['town'], network: 'yes', budget: '5000' };

const text = 'The programme has EUR\u00a05\u00a0000.\nIt supports all areas.';

const withField = (state: FieldState) => composed('strategy', { answers, fields: { strategy: state } });

describe('a proposal', () => {
	it('is the text of a field that has none of its own, counted against the limit', () => {
		expect(composed('strategy', { answers })).toEqual({
			kind: 'field',
			key: 'strategy',
			field: 'strategy',
			number: '1',
			title: 'Field strategy',
			limit: 2000,
			basis: [{ kind: 'default' }],
			text,
			count: { withoutSpaces: 42, withSpaces: 50 },
			state: 'proposed',
			proposal: [
				{
					id: 'strategy-opening',
					text: 'The programme has EUR\u00a05\u00a0000.',
					questions: ['budget'],
					gaps: [],
					basis: [{ kind: 'default' }]
				},
				{ id: 'strategy-network', text: 'It supports all areas.', questions: ['use'], gaps: [], basis: [{ kind: 'default' }] }
			],
			outdated: false,
			transfer: 'open'
		});
	});

	it('leaves out a paragraph whose condition does not hold, and one that has nothing to say', () => {
		expect(composed('strategy', { answers: { ...answers, network: 'no' } }).proposal.map(({ id }) => id)).toEqual([
			'strategy-opening'
		]);
		expect(composed('partnership', { answers })).toMatchObject({
			text: '',
			proposal: [],
			count: { withoutSpaces: 0, withSpaces: 0 }
		});
	});

	it('notes the questions that left a gap', () => {
		const { text: proposed, proposal } = composed('strategy', {});
		expect(proposed).toBe('The programme has […].');
		expect(proposal.map(({ questions, gaps }) => ({ questions, gaps }))).toEqual([{ questions: ['budget'], gaps: ['budget'] }]);
	});

	it('is written for its specific objective', () => {
		expect(composed('actions', { answers: { cci: 'CCI' } }, 'h')).toMatchObject({
			key: 'actions@h',
			objective: 'h',
			text: 'Objective h: CCI.'
		});
	});

	it('is text apart by one newline', () => {
		expect(proposalText(composed('strategy', { answers }).proposal)).toBe(text);
		expect(proposalText([])).toBe('');
	});

	it('has a sentence for each of its paragraphs, or it is our own mistake', () => {
		const draft = draftWith();
		const [field] = tinyGuide.fields;
		const composition = {
			guide: tinyGuide,
			text: tinyText,
			words: { ...words, paragraphs: {} },
			draft,
			asked: askedQuestions(tinyGuide, draft)
		};
		expect(() => field && composeField(composition, field, undefined)).toThrow('strategy-opening');
	});
});

const states: readonly (readonly [name: string, state: FieldState, expected: Partial<FieldPart>])[] = [
	['no text of its own', {}, { state: 'proposed', text, outdated: false, transfer: 'open' }],
	['the proposal, adopted', { text, adopted: text }, { state: 'adopted', text, outdated: false }],
	['an edited text', { text: 'Ours.', adopted: text }, { state: 'edited', text: 'Ours.', outdated: false, adopted: text }],
	[
		'an adopted text, since when the proposal has changed',
		{ text: 'Old.', adopted: 'Old.' },
		{ state: 'adopted', text: 'Old.', outdated: true }
	],
	[
		'an edited text, since when the proposal has changed',
		{ text: 'Ours.', adopted: 'Old.' },
		{ state: 'edited', text: 'Ours.', outdated: true, adopted: 'Old.' }
	],
	[
		'a text of the user that says what the new proposal says',
		{ text, adopted: 'Old.' },
		{ state: 'edited', text, outdated: false, adopted: 'Old.' }
	],
	['a text that was emptied', { text: '', adopted: text }, { state: 'edited', text: '', outdated: false }],
	['a text without what it was adopted from', { text: 'Ours.' }, { state: 'edited', text: 'Ours.', outdated: true }]
];

const at = '2026-11-23T14:32:00Z';

const transfers: readonly (readonly [name: string, state: FieldState, expected: Partial<FieldPart>])[] = [
	['the proposal as it stands', { transferred: { text, at } }, { transfer: 'transferred', state: 'proposed', transferredAt: at }],
	[
		'an older proposal',
		{ transferred: { text: 'Old.', at } },
		{ transfer: 'changed-since', state: 'proposed', transferredAt: at }
	],
	[
		'the own text',
		{ text: 'Ours.', adopted: text, transferred: { text: 'Ours.', at } },
		{ transfer: 'transferred', state: 'edited' }
	],
	[
		'the proposal before it was edited',
		{ text: 'Ours.', adopted: text, transferred: { text, at } },
		{ transfer: 'changed-since', state: 'edited' }
	],
	[
		'the own text while the proposal has changed',
		{ text: 'Ours.', adopted: 'Old.', transferred: { text: 'Ours.', at } },
		{ transfer: 'transferred', outdated: true }
	]
];

describe('a field', () => {
	it.each(states)('with %s', (_, state, expected) => {
		expect(withField(state)).toMatchObject(expected);
	});

	it.each(transfers)('of which was transferred: %s', (_, state, expected) => {
		expect(withField(state)).toMatchObject(expected);
	});

	it('never loses the own text, whatever the answers become', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom('all', 'none', '…'), fc.string(), (own, use, budget) => {
				const field = composed('strategy', {
					answers: { ...answers, use, budget },
					fields: { strategy: { text: own, adopted: text } }
				});
				expect(field.text).toBe(own);
				const proposed = proposalText(field.proposal);
				expect(field.outdated).toBe(proposed !== text && proposed !== own);
			})
		);
	});
});

describe('fieldKey', () => {
	it('is the field, and the objective where there is one', () => {
		expect([fieldKey('partnership', undefined), fieldKey('territories', 'h')]).toEqual(['partnership', 'territories@h']);
	});
});
