import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byWeight, checkStandings, countChecks, countChecksBy, isOpenMust, shareMet, weights } from './checks.ts';
import type { Draft, State } from '#lib/draft/draft.ts';
import { withStates } from '#lib/draft/edit.ts';
import { checkStates } from '#lib/draft/states.ts';
import type { Body, Check } from '#lib/guide/knowledge.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { garbledDraft } from '#lib/testing/garbled-draft.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

type Parts = Parameters<typeof draftWith>[0];

const check = (id: string, weight: Check['weight'], more: Partial<Check> = {}): Check => ({
	id,
	stage: 'decide',
	weight,
	responsible: ['managing-authority'],
	basis: [],
	questions: [],
	...more
});

const checks: readonly Check[] = [
	check('why-written', 'could', { proposedWhen: { question: 'why', answered: true } }),
	check('use-decided', 'must', { proposedWhen: { question: 'use', is: ['all', 'some'] }, responsible: ['lag', 'partners'] }),
	check('network-run', 'should', { when: { question: 'network', is: ['yes'] }, responsible: ['lag'] }),
	check('places-chosen', 'must', { stage: 'design', proposedWhen: { question: 'places', answered: true } })
];

const standings = (parts: Parts = {}) => checkStandings(tinyGuide, draftWith(parts), checks);
const ids = (parts?: Parts) => standings(parts).map((standing) => standing.check.id);
const proposed = (parts: Parts) => standings(parts).flatMap((standing) => (standing.isProposed ? [standing.check.id] : []));

const noted = (...pairs: readonly (readonly [check: string, state: State])[]): Parts => ({ states: Object.fromEntries(pairs) });

describe('the checks that concern a draft', () => {
	it('are those without a condition, in their order', () => {
		expect(ids()).toEqual(['why-written', 'use-decided', 'places-chosen']);
	});

	it('are also those whose condition holds', () => {
		const answers = { use: 'all', why: 'x', partners: ['town'], network: 'yes' };
		expect(ids({ answers })).toEqual(['why-written', 'use-decided', 'network-run', 'places-chosen']);
		expect(ids({ answers: { ...answers, use: 'none' } })).not.toContain('network-run');
	});

	it('are none of a stage that does not apply', () => {
		expect(ids({ answers: { use: 'none' } })).toEqual(['why-written', 'use-decided']);
	});

	it('stand as noted; "not applicable" counts only with a reason', () => {
		const states = standings(
			noted(
				['why-written', { state: 'not-applicable', reason: ' ' }],
				['use-decided', { state: 'not-applicable', reason: 'Decided elsewhere.' }],
				['places-chosen', { state: 'in-progress' }]
			)
		);
		expect(states.map(({ state }) => state)).toEqual(['open', 'not-applicable', 'in-progress']);
	});
});

describe('standings as they were before', () => {
	const before = standings({ answers: { why: 'x' } });
	const after = (parts: Parts) => checkStandings(tinyGuide, draftWith(parts), checks, before);

	it('are the same list where nothing of them has changed', () => {
		expect(after({ answers: { why: 'y' }, ...noted(['use-decided', { note: 'n' }]) })).toBe(before);
	});

	it('are the same but for those that have changed', () => {
		const changed = after({ answers: { why: 'x' }, ...noted(['use-decided', { state: 'done' }]) });
		expect(changed.map((standing, index) => standing === before[index])).toEqual([true, false, true]);
		expect(after({ answers: { use: 'none' } })).toEqual(before.slice(0, 2));
		expect(after({ answers: { use: 'all' } }).map(({ isProposed }) => isProposed)).toEqual([false, true, false]);
	});
});

describe('a check is proposed as done', () => {
	it('when the answers fulfil it, and only then', () => {
		expect(proposed({})).toEqual([]);
		expect(proposed({ answers: { use: 'all' } })).toEqual(['use-decided']);
		expect(proposed({ answers: { use: 'all', why: 'x' }, rows: { places: [{ name: 'Linz' }] } })).toEqual([
			'why-written',
			'use-decided',
			'places-chosen'
		]);
	});

	it('not by an answer to a question that is no longer asked', () => {
		expect(proposed({ answers: { use: 'none', why: 'x' } })).toEqual([]);
	});

	it.each([
		['open', {}, true],
		['in progress', { state: 'in-progress' }, true],
		['set aside without a reason', { state: 'not-applicable' }, true],
		['done', { state: 'done' }, false],
		['not applicable', { state: 'not-applicable', reason: 'x' }, false]
	])('or not, while it is %s', (_, state, isProposed) => {
		const parts = { answers: { use: 'all' }, ...noted(['use-decided', state as State]) };
		expect(proposed(parts)).toEqual(isProposed ? ['use-decided'] : []);
	});

	it('never by itself: its state stays', () => {
		expect(standings({ answers: { use: 'all', why: 'x' } }).map(({ state }) => state)).toEqual(['open', 'open', 'open']);
	});
});

describe('checks are counted', () => {
	it('without what is not applicable', () => {
		expect(countChecks(standings())).toEqual({ counted: 3, done: 0, openMusts: 2, notApplicable: 0 });
		expect(
			countChecks(
				standings(
					noted(
						['why-written', { state: 'not-applicable', reason: 'x' }],
						['use-decided', { state: 'done' }],
						['places-chosen', { state: 'in-progress' }]
					)
				)
			)
		).toEqual({ counted: 2, done: 1, openMusts: 1, notApplicable: 1 });
	});

	it('by stage, by weight, and under every body that is responsible', () => {
		const all = standings(noted(['use-decided', { state: 'done' }]));
		expect([...countChecksBy(all, ({ stage }) => [stage])]).toEqual([
			['decide', { counted: 2, done: 1, openMusts: 0, notApplicable: 0 }],
			['design', { counted: 1, done: 0, openMusts: 1, notApplicable: 0 }]
		]);
		expect(countChecksBy(all, ({ weight }) => [weight]).get('must')).toEqual({
			counted: 2,
			done: 1,
			openMusts: 1,
			notApplicable: 0
		});
		const bodies = countChecksBy<Body>(all, ({ responsible }) => responsible);
		expect([...bodies].map(([body, { counted, done }]) => [body, counted, done])).toEqual([
			['managing-authority', 2, 0],
			['lag', 1, 1],
			['partners', 1, 1]
		]);
	});

	it('under a body once, however often it is named', () => {
		const twice = checkStandings(tinyGuide, draftWith(), [check('one', 'must', { responsible: ['lag', 'lag'] })]);
		expect(countChecksBy<Body>(twice, ({ responsible }) => responsible).get('lag')?.counted).toBe(1);
	});

	it('by weight in their share: a must weighs three times a could', () => {
		expect(shareMet(standings(noted(['why-written', { state: 'done' }])))).toBe(1 / 7);
		expect(shareMet(standings(noted(['use-decided', { state: 'done' }])))).toBe(3 / 7);
		expect(shareMet([])).toBe(0);
	});
});

it('the graver checks stand first, and otherwise keep their order', () => {
	const answers = { use: 'all', why: 'x', partners: ['town'], network: 'yes' };
	expect(byWeight(standings({ answers })).map((standing) => standing.check.id)).toEqual([
		'use-decided',
		'places-chosen',
		'network-run',
		'why-written'
	]);
});

describe('for any draft', () => {
	const state: fc.Arbitrary<State> = fc
		.record(
			{
				state: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...checkStates) }, fc.string()),
				reason: fc.constantFrom('', ' ', 'x')
			},
			{ requiredKeys: [] }
		)
		.map((entry) => ({ ...entry }));
	const known = checks.map(({ id }) => id);
	const anyDraft: fc.Arbitrary<Draft> = fc
		.tuple(garbledDraft(tinyGuide), fc.dictionary(fc.constantFrom(...known, 'gone', 'constructor'), state))
		.map(([draft, states]) => ({ ...draft, states }));

	it('the counts are whole: what applies is counted or not applicable, and the weights and stages add up', () => {
		fc.assert(
			fc.property(anyDraft, (draft) => {
				const all = checkStandings(tinyGuide, draft, checks);
				const whole = countChecks(all);
				expect(whole.counted + whole.notApplicable).toBe(all.length);
				expect(whole.done).toBeLessThanOrEqual(whole.counted);
				expect(whole.openMusts).toBe(all.filter(isOpenMust).length);
				for (const keysOf of [(one: Check) => [one.weight], (one: Check) => [one.stage]]) {
					const parts = [...countChecksBy<string>(all, keysOf).values()];
					expect(parts.reduce((sum, { counted }) => sum + counted, 0)).toBe(whole.counted);
					expect(parts.reduce((sum, { openMusts }) => sum + openMusts, 0)).toBe(whole.openMusts);
				}
				expect(byWeight(all)).toHaveLength(all.length);
				expect(all.every(({ state: is, isProposed }) => !isProposed || is === 'open' || is === 'in-progress')).toBe(true);
			})
		);
	});

	it('one more check done never lowers the share, which stays within 0 and 1', () => {
		fc.assert(
			fc.property(anyDraft, fc.constantFrom(...known), (draft, id) => {
				const before = shareMet(checkStandings(tinyGuide, draft, checks));
				const after = shareMet(checkStandings(tinyGuide, withStates(draft, new Map([[id, { state: 'done' }]])), checks));
				expect(after).toBeGreaterThanOrEqual(before);
				expect(before).toBeGreaterThanOrEqual(0);
				expect(after).toBeLessThanOrEqual(1);
			})
		);
	});
});

it('every weight has its place in the order', () => {
	expect(weights).toEqual(['must', 'should', 'could']);
});
