import type { CheckState } from '#lib/draft/states.ts';
import type { Body } from '#lib/guide/knowledge.ts';
import { isOpenMust, type CheckStanding, type Weight } from '#lib/readiness/checks.ts';

/** Which checks to show: all conditions together; within one of them any of the values, none meaning all. */
export interface CheckFilter {
	readonly openMusts: boolean;
	readonly proposed: boolean;
	readonly weights: readonly Weight[];
	readonly states: readonly CheckState[];
	readonly bodies: readonly Body[];
}

export const noFilter: CheckFilter = { openMusts: false, proposed: false, weights: [], states: [], bodies: [] };

export const isFiltering = (filter: CheckFilter): boolean =>
	filter.openMusts || filter.proposed || [...filter.weights, ...filter.states, ...filter.bodies].length > 0;

export const isWanted = (standing: CheckStanding, filter: CheckFilter): boolean =>
	(!filter.openMusts || isOpenMust(standing)) &&
	(!filter.proposed || standing.isProposed) &&
	(filter.weights.length === 0 || filter.weights.includes(standing.check.weight)) &&
	(filter.states.length === 0 || filter.states.includes(standing.state)) &&
	(filter.bodies.length === 0 || filter.bodies.some((body) => standing.check.responsible.includes(body)));
