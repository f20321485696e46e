import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedAnswer, askedQuestions, askedRows, holds, isAnswered } from './applies.ts';
import type { Answer } from './draft.ts';
import type { Condition } from '#lib/guide/condition.ts';
import { guideQuestions, questionsById } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

const chain = ['use', 'why', 'partners', 'network', 'no-network'];

const chainAsked = (answers: Readonly<Record<Id, Answer>>): readonly Id[] => {
	const asked = askedQuestions(tinyGuide, draftWith({ answers }));
	return chain.filter((id) => asked.has(id));
};

const flows: readonly (readonly [name: string, answers: Readonly<Record<Id, Answer>>, asked: readonly Id[]])[] = [
	['an empty draft', {}, ['use', 'no-network']],
	['a choice that is named', { use: 'some' }, ['use', 'why', 'no-network']],
	['a choice that is not named', { use: 'none' }, ['use', 'no-network']],
	['a text', { use: 'all', why: 'Because' }, ['use', 'why', 'partners', 'no-network']],
	['a text of blanks', { use: 'all', why: ' \n' }, ['use', 'why', 'no-network']],
	['several choices, one of them named', { use: 'all', why: 'x', partners: ['school', 'town'] }, chain],
	[
		'several choices, none of them named',
		{ use: 'all', why: 'x', partners: ['school', 'town-school'] },
		['use', 'why', 'partners', 'no-network']
	],
	['a negation', { use: 'all', why: 'x', partners: ['town'], network: 'yes' }, ['use', 'why', 'partners', 'network']],
	['a negation of another answer', { use: 'all', why: 'x', partners: ['town'], network: 'no' }, chain],
	['a chain broken at its start', { use: 'none', why: 'x', partners: ['town'], network: 'yes' }, ['use', 'no-network']],
	['a chain broken in its middle', { use: 'all', partners: ['town'], network: 'yes' }, ['use', 'why', 'no-network']],
	['a choice kept as a list', { use: ['some'] }, ['use', 'why', 'no-network']],
	['two choices where one is expected', { use: ['all', 'some'] }, ['use', 'no-network']],
	['one of several choices, kept alone', { use: 'all', why: 'x', partners: 'town' }, chain],
	[
		'a word that only contains a choice',
		{ use: 'all', why: 'x', partners: 'town-school' },
		['use', 'why', 'partners', 'no-network']
	]
];

describe('askedQuestions', () => {
	it.each(flows)('follows %s', (_, answers, asked) => {
		expect(chainAsked(answers)).toEqual(asked);
	});

	it('asks none of the questions of a stage that does not apply', () => {
		const inDesign = (use: string) => askedQuestions(tinyGuide, draftWith({ answers: { use } })).has('budget');
		expect(inDesign('none')).toBe(false);
		expect(inDesign('some')).toBe(true);
		expect(askedQuestions(tinyGuide, draftWith()).has('budget')).toBe(true);
	});

	it('takes a table for answered from its first filled cell on, as progress does', () => {
		const asks = (rows: readonly Readonly<Record<Id, string>>[]) =>
			askedQuestions(tinyGuide, draftWith({ rows: { places: rows } })).has('place-rules');
		expect(asks([])).toBe(false);
		expect(asks([{}])).toBe(false);
		expect(asks([{ name: '  ' }, {}])).toBe(false);
		expect(asks([{}, { people: 'about 12' }])).toBe(true);
	});

	it('is total, and asks only what the guide has', () => {
		const known = new Set(guideQuestions(tinyGuide).map(({ id }) => id));
		fc.assert(
			fc.property(garbledDraft(tinyGuide), (draft) => {
				const asked = askedQuestions(tinyGuide, draft);
				expect([...asked].filter((id) => !known.has(id))).toEqual([]);
				expect(asked.has('use')).toBe(true);
			})
		);
	});

	it('takes the answer to a question that is not asked for absent', () => {
		fc.assert(
			fc.property(garbledDraft(tinyGuide), (draft) => {
				const asked = askedQuestions(tinyGuide, draft);
				const keep = <Value>(entries: Readonly<Record<Id, Value>>) =>
					Object.fromEntries(Object.entries(entries).filter(([id]) => asked.has(id)));
				const without = { ...draft, answers: keep(draft.answers), rows: keep(draft.rows) };
				expect(askedQuestions(tinyGuide, without)).toEqual(asked);
			})
		);
	});

	it('gives each guide its own answer for the same draft', () => {
		const draft = draftWith({ answers: { use: 'all' } });
		const [first, ...others] = tinyGuide.stages;
		const shorter = { ...tinyGuide, stages: first ? [first] : [] };
		expect(others).toHaveLength(2);
		expect(askedQuestions(tinyGuide, draft).has('use')).toBe(true);
		expect(askedQuestions(shorter, draft).has('use')).toBe(false);
		expect(askedQuestions(tinyGuide, draft).has('use')).toBe(true);
	});
});

const isAll: Condition = { question: 'use', is: ['all'] };
const never: Condition = { any: [] };
const always: Condition = { all: [] };

const conditions: readonly (readonly [condition: Condition, expected: boolean])[] = [
	[isAll, true],
	[{ question: 'use', is: ['none', 'some'] }, false],
	[{ not: isAll }, false],
	[always, true],
	[never, false],
	[{ all: [isAll, always] }, true],
	[{ all: [isAll, never] }, false],
	[{ any: [never, isAll] }, true],
	[{ any: [never, { not: isAll }] }, false],
	[{ not: { all: [isAll, { not: never }] } }, false],
	[{ question: 'why', answered: true }, false],
	[{ not: { question: 'unknown', answered: true } }, true],
	[{ question: 'unknown', is: ['all'] }, false]
];

describe('holds', () => {
	const draft = draftWith({ answers: { use: 'all', unknown: 'all' } });

	it.each(conditions)('%j holds: %s', (condition, expected) => {
		expect(holds(condition, draft, askedQuestions(tinyGuide, draft))).toBe(expected);
	});

	const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
		condition: fc.oneof(
			{ depthSize: 'small' },
			fc.record({
				question: fc.constantFrom('use', 'why', 'partners', 'places', 'unknown'),
				is: fc.array(fc.constantFrom('all', 'town', 'yes'))
			}),
			fc.record({ question: fc.constantFrom('use', 'partners', 'places'), includes: fc.array(fc.constantFrom('all', 'town')) }),
			fc.record({ question: fc.constantFrom('why', 'places', 'unknown'), answered: fc.constant(true as const) }),
			fc.record({ not: tie('condition') }),
			fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
			fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) })
		)
	}));

	it('is total, and a negation is its opposite', () => {
		fc.assert(
			fc.property(anyCondition, garbledDraft(tinyGuide), (condition, any) => {
				const asked = askedQuestions(tinyGuide, any);
				expect(holds({ not: condition }, any, asked)).toBe(!holds(condition, any, asked));
				expect(holds({ all: [condition] }, any, asked)).toBe(holds({ any: [condition] }, any, asked));
			})
		);
	});
});

describe('what a question that is not asked keeps', () => {
	const draft = draftWith({ answers: { use: 'none', why: 'Because' }, rows: { places: [{ name: 'Linz' }] } });
	const asked = askedQuestions(tinyGuide, draft);

	it('is neither an answer nor a row', () => {
		expect(askedAnswer('why', draft, asked)).toBeUndefined();
		expect(askedRows('places', draft, asked)).toEqual([]);
		expect(askedAnswer('use', draft, asked)).toBe('none');
	});

	it('stays in the draft and comes back with the question', () => {
		const again = { ...draft, answers: { ...draft.answers, use: 'all' } };
		const askedAgain = askedQuestions(tinyGuide, again);
		expect(askedAnswer('why', again, askedAgain)).toBe('Because');
		expect(askedRows('places', again, askedAgain)).toEqual([{ id: 'row-1', cells: { name: 'Linz' } }]);
	});
});

describe('isAnswered', () => {
	const questions = questionsById(tinyGuide);
	const answered = (id: Id, parts: Parameters<typeof draftWith>[0]): boolean => {
		const question = questions.get(id);
		return question !== undefined && isAnswered(question, draftWith(parts));
	};

	it.each([
		['a text', 'why', { answers: { why: 'x' } }, true],
		['blanks', 'why', { answers: { why: ' ' } }, false],
		['something unreadable', 'budget', { answers: { budget: 'some money' } }, true],
		['"unknown"', 'network', { answers: { network: 'unknown' } }, true],
		['an empty list', 'partners', { answers: { partners: [] } }, false],
		['rows without a filled cell', 'places', { rows: { places: [{}, { name: ' ' }] } }, false],
		['a row with a filled cell', 'places', { rows: { places: [{}, { name: 'Linz' }] } }, true],
		['an answer where rows belong', 'places', { answers: { places: 'Linz' } }, false],
		['rows where an answer belongs', 'why', { rows: { why: [{ name: 'Linz' }] } }, false]
	] as const)('with %s', (_, id, parts, expected) => {
		expect(answered(id, parts)).toBe(expected);
	});
});
