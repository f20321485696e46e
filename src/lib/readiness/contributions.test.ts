import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CapacityStanding } from './capacities.ts';
import type { CheckStanding } from './checks.ts';
import { contributions, missingFrom, pointsBy, pointsOf } from './contributions.ts';
import { measureReadiness, type ReadinessParts } from './measures.ts';
import type { PitfallEntry } from './pitfalls.ts';
import { draftProgress } from './progress.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { checkStates, pitfallStates } from '#lib/draft/states.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';
import { fails, notApplicable, passes, unknown } from '#lib/rules/rule.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

const anyCheck = fc.record({
	check: fc.record({
		id: fc.uuid(),
		stage: fc.constantFrom('decide', 'design'),
		weight: fc.constantFrom('must', 'should', 'could'),
		responsible: fc.subarray(['lag', 'partners', 'managing-authority'] as const, { minLength: 1 }),
		basis: fc.constant([]),
		questions: fc.constant([])
	}),
	state: fc.constantFrom(...checkStates),
	isProposed: fc.boolean()
}) satisfies fc.Arbitrary<CheckStanding>;

const anyFinding: fc.Arbitrary<Finding> = fc
	.record({
		id: fc.uuid(),
		severity: fc.constantFrom('legal' as const, 'recommended' as const),
		judgement: fc.constantFrom(passes, notApplicable, unknown('use'), fails('use'))
	})
	.map(({ id, severity, judgement }) => ({ rule: { id, severity, basis: [], reads: [], judge: () => judgement }, judgement }));

const anyPitfall: fc.Arbitrary<PitfallEntry> = fc
	.record({
		id: fc.uuid(),
		stages: fc.subarray(['decide', 'design']),
		state: fc.constantFrom(...pitfallStates),
		exposure: fc.integer({ min: 1, max: 9 }),
		isRaised: fc.boolean()
	})
	.map(({ id, stages, state, exposure, isRaised }) => ({
		pitfall: {
			id,
			group: 'design',
			stages,
			likelihood: 'low',
			impact: 'low',
			basis: [],
			checks: [],
			questions: [],
			raisedBy: []
		},
		reasons: isRaised ? [{ id: 'because', restsOn: [], at: [] }] : [],
		state,
		likelihood: 'low',
		impact: 'low',
		exposure
	}));

const anyCapacity: fc.Arbitrary<CapacityStanding> = fc
	.record({
		id: fc.uuid(),
		actor: fc.constantFrom('lag' as const, 'audit-authority' as const),
		level: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
		target: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })
	})
	.map(({ id, actor, level, target }) => ({
		capacity: { id, actor, dimension: 'people', stages: [], basis: [], measures: [] },
		...(level === undefined ? {} : { level }),
		...(target === undefined ? {} : { target }),
		...(level === undefined || target === undefined ? {} : { gap: Math.max(0, target - level) })
	}));

const partsOf = (draft: Draft, more: Omit<ReadinessParts, 'progress'>): ReadinessParts => ({
	progress: draftProgress(tinyGuide, draft),
	...more
});

const anyParts = fc
	.record({
		answers: fc.subarray(['cci', 'use', 'why', 'people', 'share']),
		checks: fc.array(anyCheck),
		findings: fc.array(anyFinding),
		pitfalls: fc.array(anyPitfall),
		capacities: fc.array(anyCapacity)
	})
	.map(({ answers, ...more }) => {
		const draft = draftWith({ answers: Object.fromEntries(answers.map((id) => [id, 'all'])) });
		return { draft, parts: partsOf(draft, more) };
	});

test('what is reached of what is possible is the share of every measure', () => {
	fc.assert(
		fc.property(anyParts, ({ draft, parts }) => {
			const all = contributions(tinyGuide, draft, parts);
			for (const { id, share } of measureReadiness(parts).measures) {
				const { possible, reached } = pointsOf(all[id]);
				if (possible > 0) expect(reached / possible).toBe(share);
			}
		})
	);
});

test('points stand by group, in each that a thing belongs to', () => {
	const draft = draftWith({ answers: { cci: '2021' } });
	const all = contributions(
		tinyGuide,
		draft,
		partsOf(draft, {
			checks: [
				{
					check: { id: 'a', stage: 'decide', weight: 'must', responsible: ['lag', 'partners'], basis: [], questions: [] },
					state: 'done',
					isProposed: false
				},
				{
					check: { id: 'b', stage: 'design', weight: 'could', responsible: ['lag'], basis: [], questions: [] },
					state: 'open',
					isProposed: false
				}
			],
			findings: [],
			pitfalls: [],
			capacities: []
		})
	);
	expect([...pointsBy(all.answers, 'stage')].map(([stage, { reached }]) => [stage, reached])).toEqual([
		['programme', 1],
		['decide', 0],
		['design', 0]
	]);
	expect([...pointsBy(all.checks, 'body')]).toEqual([
		['lag', { possible: 4, reached: 3 }],
		['partners', { possible: 3, reached: 3 }]
	]);
	expect(missingFrom(all.checks).map(({ subject }) => subject)).toEqual(['b']);
});

test('what is missing stands by the points it would add', () => {
	const line = (subject: string, possible: number, reached: number) => ({ subject, possible, reached, groups: {} });
	const all = [line('a', 1, 0), line('b', 3, 3), line('c', 4, 2), line('d', 3, 0), line('e', 2, 0)];
	expect(missingFrom(all).map(({ subject }) => subject)).toEqual(['d', 'c', 'e', 'a']);
});
