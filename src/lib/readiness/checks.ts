import { askedQuestions, holds } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { checkState, type CheckState } from '#lib/draft/states.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Check } from '#lib/guide/knowledge.ts';

export type Weight = Check['weight'];

/** The graver first. */
export const weights: readonly Weight[] = ['must', 'should', 'could'];

/** A check that concerns a draft, and how it stands there. */
export interface CheckStanding {
	readonly check: Check;
	readonly state: CheckState;
	/** The answers suggest that it is done, and nobody has said so yet. */
	readonly isProposed: boolean;
}

/**
 * The checks that concern a draft, in their order: those whose condition holds, of stages that apply. What stands as `before` is the same
 * object, and the list is the same where nothing has changed.
 */
export const checkStandings = (
	guide: Guide,
	draft: Draft,
	checks: readonly Check[],
	before: readonly CheckStanding[] = []
): readonly CheckStanding[] => {
	const asked = askedQuestions(guide, draft);
	const idle = new Set(guide.stages.filter(({ when }) => when && !holds(when, draft, asked)).map(({ id }) => id));
	const known = new Map(before.map((standing) => [standing.check, standing]));
	const standings = checks
		.filter(({ stage, when }) => !idle.has(stage) && (!when || holds(when, draft, asked)))
		.map((check): CheckStanding => {
			const state = checkState(draft, check.id);
			const isPending = state === 'open' || state === 'in-progress';
			const isProposed = isPending && check.proposedWhen !== undefined && holds(check.proposedWhen, draft, asked);
			const same = known.get(check);
			return same?.state === state && same.isProposed === isProposed ? same : { check, state, isProposed };
		});
	const isSame = standings.length === before.length && standings.every((standing, index) => standing === before[index]);
	return isSame ? before : standings;
};

/** Musts first, then shoulds, then coulds; otherwise the order stays. */
export const byWeight = (standings: readonly CheckStanding[]): readonly CheckStanding[] =>
	weights.flatMap((weight) => standings.filter(({ check }) => check.weight === weight));

/** A must that is neither done nor set aside: with one of them a programme is not ready. */
export const isOpenMust = ({ check, state }: CheckStanding): boolean =>
	check.weight === 'must' && (state === 'open' || state === 'in-progress');

/** What is not applicable leaves the count. */
export interface CheckCount {
	readonly counted: number;
	readonly done: number;
	readonly openMusts: number;
	readonly notApplicable: number;
}

export const countChecks = (standings: readonly CheckStanding[]): CheckCount => {
	const counted = standings.filter(({ state }) => state !== 'not-applicable');
	return {
		counted: counted.length,
		done: counted.filter(({ state }) => state === 'done').length,
		openMusts: counted.filter(isOpenMust).length,
		notApplicable: standings.length - counted.length
	};
};

/** Counts under every key that a check has: its stage, its weight, each body responsible. In the order in which the keys appear. */
export const countChecksBy = <Key>(
	standings: readonly CheckStanding[],
	keysOf: (check: Check) => readonly Key[]
): ReadonlyMap<Key, CheckCount> => {
	const grouped = new Map<Key, CheckStanding[]>();
	for (const standing of standings) {
		for (const key of new Set(keysOf(standing.check))) {
			const group = grouped.get(key);
			if (group) group.push(standing);
			else grouped.set(key, [standing]);
		}
	}
	return new Map([...grouped].map(([key, group]) => [key, countChecks(group)]));
};

/** What a check counts for in the share met; a planner default. */
export const weightPoints: Readonly<Record<Weight, number>> = { must: 3, should: 2, could: 1 };

/** The share of the checks that are done, weighted, 0–1; 0 where none counts. */
export const shareMet = (standings: readonly CheckStanding[]): number => {
	const points = (all: readonly CheckStanding[]): number => all.reduce((sum, { check }) => sum + weightPoints[check.weight], 0);
	const possible = points(standings.filter(({ state }) => state !== 'not-applicable'));
	return possible === 0 ? 0 : points(standings.filter(({ state }) => state === 'done')) / possible;
};
