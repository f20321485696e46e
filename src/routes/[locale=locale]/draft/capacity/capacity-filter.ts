import { isBelowTarget, isJudged, type CapacityStanding } from '#lib/readiness/capacities.ts';

export const capacityShows = ['all', 'below-target', 'not-judged'] as const;

/** Which needs are shown; an empty actor or dimension stands for all. */
export interface CapacityFilter {
	readonly actor: string;
	readonly dimension: string;
	readonly show: (typeof capacityShows)[number];
}

export const everyCapacity: CapacityFilter = { actor: '', dimension: '', show: 'all' };

export const fitsFilter = (standing: CapacityStanding, { actor, dimension, show }: CapacityFilter): boolean =>
	(actor === '' || standing.capacity.actor === actor) &&
	(dimension === '' || standing.capacity.dimension === dimension) &&
	(show === 'all' || (show === 'below-target' ? isBelowTarget(standing) : !isJudged(standing)));
