import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	exposureLevel,
	exposureOf,
	isPressing,
	isRaised,
	pitfallRegister,
	pressingAt,
	type PitfallEntry,
	type RaisedReason
} from './pitfalls.ts';
import { askedQuestions, holds } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { questionsRead, type Condition } from '#lib/guide/condition.ts';
import { guideQuestions } from '#lib/guide/guide.ts';
import { ratings, type Pitfall, type Rating } from '#lib/guide/knowledge.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

type Parts = Parameters<typeof draftWith>[0];

const pitfallWith = (id: string, parts: Partial<Pitfall> = {}): Pitfall => ({
	id,
	group: 'design',
	stages: ['decide'],
	likelihood: 'medium',
	impact: 'medium',
	basis: [{ kind: 'default' }],
	checks: [],
	questions: [],
	raisedBy: [],
	...parts
});

const because = (when: Condition, parts: Partial<Pitfall> = {}): Pitfall =>
	pitfallWith('pf-01', { ...parts, raisedBy: [{ id: 'why', when }] });

const entryOf = (pitfall: Pitfall, parts?: Parts): PitfallEntry => {
	const [entry] = pitfallRegister(tinyGuide, [pitfall], draftWith(parts));
	if (!entry) throw new Error('One pitfall has one entry');
	return entry;
};

const everywhere: Condition = { question: 'use', is: ['all'] };

describe('a pitfall is raised', () => {
	const cases: readonly (readonly [name: string, when: Condition, parts: Parts, reasons: readonly RaisedReason[]])[] = [
		['not by an empty draft', everywhere, {}, []],
		['by an answer', everywhere, { answers: { use: 'all' } }, [{ id: 'why', restsOn: ['use'], at: ['use'] }]],
		['not by another answer', everywhere, { answers: { use: 'none' } }, []],
		[
			'by an answer that is missing',
			{ all: [everywhere, { not: { question: 'why', answered: true } }] },
			{ answers: { use: 'all' } },
			[{ id: 'why', restsOn: ['use', 'why'], at: ['use', 'why'] }]
		],
		[
			'not by an answer to a question that is not asked',
			{ question: 'network', is: ['yes'] },
			{ answers: { network: 'yes' } },
			[]
		],
		[
			'by the alternative that is met alone',
			{ any: [{ question: 'budget', above: '5' }, everywhere, { question: 'share', below: '3' }] },
			{ answers: { budget: '5', share: '2.5' } },
			[{ id: 'why', restsOn: ['share'], at: ['share'] }]
		],
		[
			'by both alternatives that are met',
			{ any: [{ question: 'budget', above: '5' }, everywhere] },
			{ answers: { budget: '6', use: 'all' } },
			[{ id: 'why', restsOn: ['budget', 'use'], at: ['budget', 'use'] }]
		],
		[
			'by what keeps a denied condition from holding',
			{ not: { all: [everywhere, { question: 'budget', answered: true }] } },
			{ answers: { use: 'all' } },
			[{ id: 'why', restsOn: ['budget'], at: ['budget'] }]
		],
		[
			'by a table with too few rows',
			{ question: 'places', fewerRows: 2 },
			{ rows: { places: [{ name: 'Linz' }] } },
			[{ id: 'why', restsOn: ['places'], at: ['places'] }]
		]
	];

	it.each(cases)('%s', (_, when, parts, reasons) => {
		expect(entryOf(because(when), parts).reasons).toEqual(reasons);
	});

	it('by every reason that holds, in the order of the guide', () => {
		const pitfall = pitfallWith('pf-01', {
			raisedBy: [
				{ id: 'small', when: { question: 'budget', below: '10' } },
				{ id: 'nowhere', when: { question: 'use', is: ['none'] } },
				{ id: 'everywhere', when: everywhere }
			]
		});
		const { reasons } = entryOf(pitfall, { answers: { use: 'all', budget: '9' } });
		expect(reasons.map(({ id }) => id)).toEqual(['small', 'everywhere']);
	});

	it('at the questions that it is about, where its reason rests on any of them', () => {
		const when: Condition = { all: [everywhere, { not: { question: 'why', answered: true } }] };
		const answers = { use: 'all' };
		expect(entryOf(because(when, { questions: ['why', 'budget'] }), { answers }).reasons[0]?.at).toEqual(['why']);
		expect(entryOf(because(when, { questions: ['budget'] }), { answers }).reasons[0]?.at).toEqual(['use', 'why']);
	});
});

describe('the rating', () => {
	const pitfall = pitfallWith('pf-01', { likelihood: 'low', impact: 'high' });

	it('is typical until the officer gives their own', () => {
		expect(entryOf(pitfall)).toMatchObject({ likelihood: 'low', impact: 'high', exposure: 3 });
	});

	it('is the officer’s own where there is one', () => {
		expect(entryOf(pitfall, { states: { 'pf-01': { likelihood: 'high' } } })).toMatchObject({
			likelihood: 'high',
			impact: 'high',
			exposure: 9
		});
	});

	it('is typical where the officer’s own is none of the ratings', () => {
		expect(entryOf(pitfall, { states: { 'pf-01': { likelihood: 'huge', impact: 'constructor' } } })).toMatchObject({
			likelihood: 'low',
			impact: 'high'
		});
	});

	test.each<readonly [Rating, Rating, number, Rating]>([
		['low', 'low', 1, 'low'],
		['low', 'medium', 2, 'low'],
		['low', 'high', 3, 'medium'],
		['medium', 'medium', 4, 'medium'],
		['medium', 'high', 6, 'high'],
		['high', 'high', 9, 'high']
	])('%s and %s make an exposure of %i, which is %s', (likelihood, impact, exposure, level) => {
		expect(exposureOf(likelihood, impact)).toBe(exposure);
		expect(exposureOf(impact, likelihood)).toBe(exposure);
		expect(exposureLevel(exposure)).toBe(level);
	});
});

describe('the register', () => {
	const raised = (id: string, likelihood: Rating, impact: Rating): Pitfall =>
		pitfallWith(id, { likelihood, impact, raisedBy: [{ id: 'why', when: everywhere }] });
	const answers = { use: 'all' };
	const order = (pitfalls: readonly Pitfall[], parts: Parts): readonly string[] =>
		pitfallRegister(tinyGuide, pitfalls, draftWith(parts)).map(({ pitfall }) => pitfall.id);

	it('puts what is raised before what is not, then the higher exposure, then the lower id', () => {
		const pitfalls = [
			pitfallWith('pf-05', { likelihood: 'high', impact: 'high' }),
			raised('pf-04', 'low', 'low'),
			raised('pf-03', 'medium', 'high'),
			raised('pf-02', 'high', 'medium'),
			pitfallWith('pf-01')
		];
		expect(order(pitfalls, { answers })).toEqual(['pf-02', 'pf-03', 'pf-04', 'pf-05', 'pf-01']);
	});

	it('puts what is decided among the rest, and what is only half decided nowhere else', () => {
		const pitfalls = [raised('pf-01', 'high', 'high'), raised('pf-02', 'low', 'low'), raised('pf-03', 'low', 'low')];
		const states = { 'pf-01': { state: 'accepted', reason: 'We can bear it.' }, 'pf-03': { state: 'treated' } };
		expect(order(pitfalls, { answers, states })).toEqual(['pf-02', 'pf-03', 'pf-01']);
	});

	it('keeps the entries that an edit leaves alone the same objects', () => {
		const pitfalls = [raised('pf-01', 'low', 'low'), raised('pf-02', 'low', 'medium')];
		const before = draftWith({ answers, states: { 'pf-02': { measures: 'A' } } });
		const noted: Draft = { ...before, states: { ...before.states, 'pf-01': { state: 'treated', measures: 'A' } } };
		const answered: Draft = { ...noted, answers: { use: 'none' } };
		const entries = (draft: Draft): readonly (PitfallEntry | undefined)[] => {
			const register = pitfallRegister(tinyGuide, pitfalls, draft);
			return pitfalls.map((pitfall) => register.find((entry) => entry.pitfall === pitfall));
		};
		const [first, second] = entries(before);
		expect(entries(noted)[0]).toMatchObject({ state: 'treated' });
		expect(entries(noted)[1]).toBe(second);
		expect(entries(answered).map((entry) => entry?.reasons)).toEqual([[], []]);
		expect(entries(before)).toEqual([first, second]);
	});

	it('follows the officer’s own rating', () => {
		const pitfalls = [raised('pf-01', 'low', 'low'), raised('pf-02', 'low', 'medium')];
		expect(order(pitfalls, { answers, states: { 'pf-01': { impact: 'high' } } })).toEqual(['pf-01', 'pf-02']);
	});
});

describe('at a question', () => {
	const pitfalls = [
		pitfallWith('pf-01', {
			raisedBy: [
				{ id: 'everywhere', when: everywhere },
				{ id: 'small', when: { question: 'budget', below: '10' } }
			]
		})
	];
	const answers = { use: 'all', budget: '9' };
	const told = (question: string, states: Parts = {}): readonly (readonly string[])[] =>
		pressingAt(pitfallRegister(tinyGuide, pitfalls, draftWith({ answers, ...states })), question).map(({ reasons }) =>
			reasons.map(({ id }) => id)
		);

	it('stand the reasons that rest on its answer', () => {
		expect(told('use')).toEqual([['everywhere']]);
		expect(told('budget')).toEqual([['small']]);
		expect(told('share')).toEqual([]);
	});

	it('stands nothing that has been decided', () => {
		expect(told('use', { states: { 'pf-01': { state: 'treated', measures: 'A cap.' } } })).toEqual([]);
		expect(told('use', { states: { 'pf-01': { state: 'treated', measures: ' ' } } })).toEqual([['everywhere']]);
	});
});

describe('for any draft and any condition', () => {
	const ids = guideQuestions(tinyGuide).map(({ id }) => id);
	const question = fc.constantFrom(...ids, 'unknown');
	const values = fc.array(fc.constantFrom('all', 'some', 'yes', 'town', 'a', '10'), { minLength: 1, maxLength: 3 });
	const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
		condition: fc.oneof(
			{ maxDepth: 4 },
			fc.record({ question, answered: fc.constant<true>(true) }),
			fc.record({ question, is: values }),
			fc.record({ question, includes: values }),
			fc.record({ question, below: fc.constant('8') }),
			fc.record({ question, after: fc.constant('2026-01-01') }),
			fc.record({ question, fewerRows: fc.integer({ min: 1, max: 3 }) }),
			fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
			fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
			fc.record({ not: tie('condition') })
		)
	}));
	const draft = garbledDraft(tinyGuide);

	/** The answers of one draft to some questions, all others from another. */
	const mixed = (kept: Draft, other: Draft, questions: readonly string[]): Draft => ({
		...other,
		answers: withOnly(kept.answers, other.answers, questions),
		rows: withOnly(kept.rows, other.rows, questions)
	});
	const withOnly = <Value>(
		kept: Readonly<Record<string, Value>>,
		other: Readonly<Record<string, Value>>,
		questions: readonly string[]
	): Readonly<Record<string, Value>> =>
		Object.fromEntries([
			...Object.entries(other).filter(([id]) => !questions.includes(id)),
			...Object.entries(kept).filter(([id]) => questions.includes(id))
		]);

	it('what a reason rests on is read by it, and is enough to make it hold', () => {
		fc.assert(
			fc.property(condition, draft, draft, (when, given, other) => {
				const asked = askedQuestions(tinyGuide, given);
				const [entry] = pitfallRegister(tinyGuide, [because(when)], given);
				const [reason] = entry?.reasons ?? [];
				expect(reason !== undefined).toBe(holds(when, given, asked));
				if (!reason) return;
				expect(questionsRead(when)).toEqual(expect.arrayContaining([...reason.restsOn]));
				expect(reason.restsOn).toEqual(expect.arrayContaining([...reason.at]));
				expect(holds(when, mixed(given, other, reason.restsOn), asked)).toBe(true);
			})
		);
	});

	it('the register holds each pitfall once, in one order, with an exposure from 1 to 9', () => {
		const rating = fc.constantFrom(...ratings);
		const pitfalls = fc.uniqueArray(
			fc.record({ id: fc.stringMatching(/^pf-\d\d$/), likelihood: rating, impact: rating, when: condition }),
			{ selector: ({ id }) => id, maxLength: 6 }
		);
		fc.assert(
			fc.property(pitfalls, draft, (parts, given) => {
				const all = parts.map(({ id, when, ...ratings }) => ({ ...because(when, ratings), id }));
				const register = pitfallRegister(tinyGuide, all, given);
				expect(register.map(({ pitfall }) => pitfall.id).sort()).toEqual(all.map(({ id }) => id).sort());
				expect(pitfallRegister(tinyGuide, [...all].reverse(), given)).toEqual(register);
				for (const { exposure } of register) expect([1, 2, 3, 4, 6, 9]).toContain(exposure);
				expect(register.findLastIndex(isPressing)).toBe(register.filter(isPressing).length - 1);
				for (const entry of register.filter(isPressing)) {
					expect(isRaised(entry)).toBe(true);
					for (const at of entry.reasons.flatMap((reason) => reason.at)) {
						expect(pressingAt(register, at).map(({ pitfall }) => pitfall.id)).toContain(entry.pitfall.id);
					}
				}
			})
		);
	});
});
