import { countCapacities, groupCapacities, type CapacityStanding } from './capacities.ts';
import { shareMet, type CheckStanding } from './checks.ts';
import { isPressing, isRaised, type PitfallEntry } from './pitfalls.ts';
import { shareAnswered, stageProgress } from './progress.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import { ratings, type Body, type Capacity, type Check, type Rating } from '#lib/guide/knowledge.ts';

/** What a chart shows, in ids: a value for each category in each series. Charts, their tables and every file take it from here. */
export interface ChartFigures<Category extends Id = Id, Series extends Id = Id> {
	readonly categories: readonly Category[];
	readonly series: readonly FigureSeries<Series>[];
	/** The score of each category, 0–1; undefined where nothing of it counts. */
	readonly shares: readonly (number | undefined)[];
}

export interface FigureSeries<Series extends Id = Id> {
	readonly id: Series;
	/** By category; undefined where there is nothing to compare. */
	readonly values: readonly (number | undefined)[];
}

export const questionSeries = ['answered', 'essential-open', 'open'] as const;
export type QuestionSeries = (typeof questionSeries)[number];

/** Questions of each stage that asks any: answered, open and needed for the section, otherwise open. */
export const questionFigures = (guide: Guide, draft: Draft): ChartFigures<Id, QuestionSeries> => {
	const stages = guide.stages
		.map((stage) => [stage.id, stageProgress(guide, draft, stage)] as const)
		.filter(([, { asked }]) => asked > 0);
	return figuresOf(
		stages,
		({ asked, answered, essential, essentialAnswered }) => {
			const essentialOpen = essential - essentialAnswered;
			return { answered, 'essential-open': essentialOpen, open: asked - answered - essentialOpen };
		},
		questionSeries,
		shareAnswered
	);
};

export const checkSeries = ['done', 'in-progress', 'must-not-begun', 'other-not-begun'] as const;
export type CheckSeries = (typeof checkSeries)[number];

/** Checks of each stage that has any, without those that are not applicable. */
export const checkFiguresByStage = (guide: Guide, standings: readonly CheckStanding[]): ChartFigures<Id, CheckSeries> => {
	const groups = groupChecks(standings, ({ stage }) => [stage]);
	return checkFigures(
		guide.stages.flatMap(({ id }) => {
			const group = groups.get(id);
			return group ? [[id, group] as const] : [];
		})
	);
};

/** Checks of each body that is responsible for any, the body with the most first; a check with several bodies counts for each. */
export const checkFiguresByBody = (standings: readonly CheckStanding[]): ChartFigures<Body, CheckSeries> =>
	checkFigures(
		[...groupChecks(standings, ({ responsible }) => responsible)].sort(([, left], [, right]) => right.length - left.length)
	);

const checkFigures = <Key extends Id>(
	groups: readonly (readonly [Key, readonly CheckStanding[]])[]
): ChartFigures<Key, CheckSeries> =>
	figuresOf(
		groups,
		(group) => {
			const count = (accepts: (standing: CheckStanding) => boolean): number => group.filter(accepts).length;
			return {
				done: count(({ state }) => state === 'done'),
				'in-progress': count(({ state }) => state === 'in-progress'),
				'must-not-begun': count(({ state, check }) => state === 'open' && check.weight === 'must'),
				'other-not-begun': count(({ state, check }) => state === 'open' && check.weight !== 'must')
			};
		},
		checkSeries,
		shareMet
	);

const groupChecks = <Key>(
	standings: readonly CheckStanding[],
	keysOf: (check: Check) => readonly Key[]
): ReadonlyMap<Key, readonly CheckStanding[]> => {
	const groups = new Map<Key, CheckStanding[]>();
	for (const standing of standings.filter(({ state }) => state !== 'not-applicable')) {
		for (const key of new Set(keysOf(standing.check))) {
			const group = groups.get(key);
			if (group) group.push(standing);
			else groups.set(key, [standing]);
		}
	}
	return groups;
};

export const capacitySeries = ['now', 'target'] as const;
export type CapacitySeries = (typeof capacitySeries)[number];

/**
 * Average level now and average target by actor or by dimension, of the needs that have both, to one decimal place. A category without
 * such a need is there without values.
 */
export const capacityFigures = <Axis extends 'actor' | 'dimension'>(
	standings: readonly CapacityStanding[],
	axis: Axis
): ChartFigures<Capacity[Axis], CapacitySeries> => {
	const groups = [...groupCapacities(standings, axis)].map(
		([key, group]) => [key, group.filter(({ gap }) => gap !== undefined)] as const
	);
	return figuresOf(
		groups,
		(compared) => {
			const { averageLevel, averageTarget } = countCapacities(compared);
			return { now: averageLevel, target: averageTarget };
		},
		capacitySeries,
		(compared) => {
			const targets = compared.reduce((sum, { target = 0 }) => sum + target, 0);
			return (targets - countCapacities(compared).missing) / targets;
		}
	);
};

/** How many of the pitfalls that the answers raise have this likelihood and impact, and how many of them are open. */
export interface ExposureCell {
	readonly likelihood: Rating;
	readonly impact: Rating;
	readonly raised: number;
	readonly open: number;
}

/** Line by line: the highest likelihood first, in each the lowest impact first. */
export const exposureCells = (register: readonly PitfallEntry[]): readonly ExposureCell[] =>
	[...ratings].reverse().flatMap((likelihood) =>
		ratings.map((impact) => {
			const here = register.filter((entry) => isRaised(entry) && entry.likelihood === likelihood && entry.impact === impact);
			return { likelihood, impact, raised: here.length, open: here.filter(isPressing).length };
		})
	);

const figuresOf = <Category extends Id, Series extends Id, Part>(
	parts: readonly (readonly [Category, Part])[],
	valuesOf: (part: Part) => Readonly<Record<Series, number | undefined>>,
	series: readonly Series[],
	shareOf: (part: Part) => number
): ChartFigures<Category, Series> => {
	const values = parts.map(([, part]) => valuesOf(part));
	return {
		categories: parts.map(([category]) => category),
		series: series.map((id) => ({ id, values: values.map((all) => all[id]) })),
		shares: parts.map(([, part]) => {
			const share = shareOf(part);
			return Number.isNaN(share) ? undefined : share;
		})
	};
};
