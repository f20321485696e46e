import type { Draft } from '#lib/draft/draft.ts';
import { entryOf } from '#lib/draft/edit.ts';
import { levelOf } from '#lib/draft/states.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Capacity, Measure } from '#lib/guide/knowledge.ts';

/** The question whose rows are the capacity-building plan. */
export const capacityPlan = 'capacity-plan';

export const maturityLevels = [1, 2, 3, 4, 5] as const;

/** A capacity need as it stands in a draft. */
export interface CapacityStanding {
	readonly capacity: Capacity;
	/** The level now, 1–5; absent until it is judged. */
	readonly level?: number;
	readonly target?: number;
	/** Levels from now to the target, never below 0; absent until both are chosen. */
	readonly gap?: number;
}

export const capacityStandings = (draft: Draft, capacities: readonly Capacity[]): readonly CapacityStanding[] =>
	capacities.map((capacity) => {
		const level = levelOf(draft, capacity.id, 'level');
		const target = levelOf(draft, capacity.id, 'target');
		return {
			capacity,
			...(level === undefined ? {} : { level }),
			...(target === undefined ? {} : { target }),
			...(level === undefined || target === undefined ? {} : { gap: Math.max(0, target - level) })
		};
	});

export const isJudged = ({ level }: CapacityStanding): boolean => level !== undefined;

export const isBelowTarget = ({ gap = 0 }: CapacityStanding): boolean => gap > 0;

/** The target is lower than the level now: one of the two cannot be meant. */
export const isTargetPassed = ({ level, target }: CapacityStanding): boolean =>
	level !== undefined && target !== undefined && target < level;

/** The needs below their target, the largest gap first, then the lowest level; otherwise the order stays. */
export const largestGaps = (standings: readonly CapacityStanding[]): readonly CapacityStanding[] =>
	standings
		.filter(isBelowTarget)
		.sort((left, right) => (right.gap ?? 0) - (left.gap ?? 0) || (left.level ?? 0) - (right.level ?? 0));

export interface CapacityCount {
	readonly all: number;
	/** With a level now. */
	readonly judged: number;
	/** With a level now and a target: only these are compared. */
	readonly compared: number;
	readonly belowTarget: number;
	/** Levels missing to the targets, in all. */
	readonly missing: number;
	/** The average level now of those judged, to one decimal place; absent where none is. */
	readonly averageLevel?: number;
	/** The average target of those compared, to one decimal place. */
	readonly averageTarget?: number;
}

export const countCapacities = (standings: readonly CapacityStanding[]): CapacityCount => {
	const compared = standings.filter(({ gap }) => gap !== undefined);
	const averageLevel = average(standings.flatMap(({ level }) => level ?? []));
	const averageTarget = average(compared.flatMap(({ target }) => target ?? []));
	return {
		all: standings.length,
		judged: standings.filter(isJudged).length,
		compared: compared.length,
		belowTarget: standings.filter(isBelowTarget).length,
		missing: standings.reduce((sum, { gap = 0 }) => sum + gap, 0),
		...(averageLevel === undefined ? {} : { averageLevel }),
		...(averageTarget === undefined ? {} : { averageTarget })
	};
};

/** Rounded half up. */
const average = (values: readonly number[]): number | undefined =>
	values.length === 0 ? undefined : Math.round((values.reduce((sum, value) => sum + value, 0) * 10) / values.length) / 10;

/** Standings by actor or by dimension, in the order in which the keys appear. */
export const groupCapacities = <Key extends 'actor' | 'dimension'>(
	standings: readonly CapacityStanding[],
	key: Key
): ReadonlyMap<Capacity[Key], readonly CapacityStanding[]> => {
	const groups = new Map<Capacity[Key], CapacityStanding[]>();
	for (const standing of standings) {
		const group = groups.get(standing.capacity[key]);
		if (group) group.push(standing);
		else groups.set(standing.capacity[key], [standing]);
	}
	return groups;
};

/** The row of the plan, by measure, that belongs to it: the first whose cell "measure" is its title, given by the caller. */
export const plannedRows = (
	draft: Draft,
	measures: readonly Measure[],
	titleOf: (measure: Id) => string
): ReadonlyMap<Id, string> => {
	const rowByTitle = new Map<string, string>();
	for (const { id, cells } of entryOf(draft.rows, capacityPlan) ?? []) {
		const title = entryOf(cells, 'measure')?.trim();
		if (title && !rowByTitle.has(title)) rowByTitle.set(title, id);
	}
	return new Map(
		measures.flatMap(({ id }) => {
			const row = rowByTitle.get(titleOf(id).trim());
			return row === undefined ? [] : [[id, row] as const];
		})
	);
};

/** The measures that fit a need, best first. */
export const measuresFor = (capacity: Capacity, measures: readonly Measure[]): readonly Measure[] =>
	[...new Set(capacity.measures)].flatMap((id) => measures.find((measure) => measure.id === id) ?? []);

/** A measure with the needs below target that it serves. */
export interface ProposedMeasure {
	readonly measure: Measure;
	readonly serves: readonly CapacityStanding[];
}

/**
 * Measures for the needs below their target, without those in the plan. First those that work on the most missing levels, then those
 * that stand highest among the measures of a need; otherwise in the order of the needs.
 */
export const proposedMeasures = (
	standings: readonly CapacityStanding[],
	measures: readonly Measure[],
	planned: { has(measure: Id): boolean }
): readonly ProposedMeasure[] => {
	const proposals = new Map<Id, { measure: Measure; serves: CapacityStanding[]; rank: number; missing: number }>();
	for (const standing of standings.filter(isBelowTarget)) {
		measuresFor(standing.capacity, measures).forEach((measure, rank) => {
			if (planned.has(measure.id)) return;
			const proposal = proposals.get(measure.id) ?? { measure, serves: [], rank, missing: 0 };
			proposal.serves.push(standing);
			proposal.rank = Math.min(proposal.rank, rank);
			proposal.missing += standing.gap ?? 0;
			proposals.set(measure.id, proposal);
		});
	}
	return [...proposals.values()]
		.sort((left, right) => right.missing - left.missing || left.rank - right.rank)
		.map(({ measure, serves }) => ({ measure, serves }));
};

/**
 * The cells of the plan for a measure: its longest duration, and the first of its cost types, whose ids are also those of the sources of
 * funding. The words are given by the caller, because the officer goes on writing in them.
 */
export const planCells = (
	{ weeks, costs }: Measure,
	words: { readonly measure: string; readonly need: string; readonly owner: string }
): Readonly<Record<Id, string>> => {
	const [funding] = costs;
	return { ...words, ...(weeks ? { weeks: String(weeks[1]) } : {}), ...(funding ? { funding } : {}) };
};
