import type { Draft } from '#lib/draft/draft.ts';
import { scoreOf } from '#lib/draft/states.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Screen, ScreenItem } from '#lib/guide/knowledge.ts';

/** The most that a question of a screen can be scored. */
const highestScore = 3;

/** How a screen, or a group of its questions, stands in a draft. */
export interface ScreenCount {
	readonly asked: number;
	readonly scored: number;
	/** Points of the questions scored, out of three for each of them. */
	readonly points: number;
	readonly possible: number;
	/** Points out of three for every question of the screen, 0–1: what is not scored counts as nothing. */
	readonly share: number;
}

export interface ScreenResult extends ScreenCount {
	/** Questions that stop while they are at 0, and are. */
	readonly stoppedBy: readonly ScreenItem[];
	/** The result that the share reaches, the first one while a question stops it; absent until every question is scored. */
	readonly result?: Id;
}

const countScreen = (draft: Draft, items: readonly ScreenItem[]): ScreenCount => {
	const scores = items.flatMap(({ id }) => scoreOf(draft, id) ?? []);
	const points = scores.reduce((sum, score) => sum + score, 0);
	return {
		asked: items.length,
		scored: scores.length,
		points,
		possible: scores.length * highestScore,
		share: items.length === 0 ? 0 : points / (items.length * highestScore)
	};
};

/** The result of a screen. A question that stops decides at once, however few are scored. */
export const screenResult = (draft: Draft, { items, results }: Screen): ScreenResult => {
	const count = countScreen(draft, items);
	const stoppedBy = items.filter(({ id, stop }) => stop === true && scoreOf(draft, id) === 0);
	const reached = results.filter(({ from }) => count.share >= from).at(-1);
	const result = stoppedBy.length > 0 ? results[0] : count.scored === count.asked ? reached : undefined;
	return { ...count, stoppedBy, ...(result === undefined ? {} : { result: result.id }) };
};

/** Counts by group, in the order of the groups. */
export const countScreenGroups = (draft: Draft, { groups, items }: Screen): ReadonlyMap<Id, ScreenCount> =>
	new Map(
		groups.map((group) => [
			group,
			countScreen(
				draft,
				items.filter((one) => one.group === group)
			)
		])
	);
