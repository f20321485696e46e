import { weightPoints } from './checks.ts';
import type { MeasureId, ReadinessParts } from './measures.ts';
import { isRaised } from './pitfalls.ts';
import { askedQuestions, isAnswered } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { stageQuestions, type Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';

export type Grouping = 'stage' | 'body' | 'actor';

/**
 * What one thing adds to its measure, in the points of that measure: 1 for a question or a rule, 3, 2 or 1 for a check, the exposure of a
 * pitfall, the target of a capacity.
 */
export interface Contribution {
	/** A question, a check, a rule, a pitfall or a capacity. */
	readonly subject: Id;
	readonly possible: number;
	readonly reached: number;
	/** Where it belongs; it counts in each group. */
	readonly groups: Readonly<Partial<Record<Grouping, readonly Id[]>>>;
}

/** Everything that moves the measures: the points reached of those possible are the measure's share. */
export const contributions = (
	guide: Guide,
	draft: Draft,
	parts: ReadinessParts
): Readonly<Record<MeasureId, readonly Contribution[]>> => ({
	answers: answers(guide, draft),
	checks: checks(parts),
	rules: rules(parts),
	pitfalls: pitfalls(parts),
	capacity: capacity(parts)
});

const answers = (guide: Guide, draft: Draft): readonly Contribution[] => {
	const asked = askedQuestions(guide, draft);
	return guide.stages.flatMap((stage) =>
		stageQuestions(stage)
			.filter(({ id }) => asked.has(id))
			.map((question) => ({
				subject: question.id,
				possible: 1,
				reached: isAnswered(question, draft) ? 1 : 0,
				groups: { stage: [stage.id] }
			}))
	);
};

const checks = ({ checks: standings }: ReadinessParts): readonly Contribution[] =>
	standings
		.filter(({ state }) => state !== 'not-applicable')
		.map(({ check, state }) => {
			const possible = weightPoints[check.weight];
			return {
				subject: check.id,
				possible,
				reached: state === 'done' ? possible : 0,
				groups: { stage: [check.stage], body: check.responsible }
			};
		});

const rules = ({ findings }: ReadinessParts): readonly Contribution[] =>
	findings
		.filter(({ rule, judgement }) => rule.severity === 'legal' && judgement.verdict !== 'not-applicable')
		.map(({ rule, judgement }) => ({
			subject: rule.id,
			possible: 1,
			reached: judgement.verdict === 'passes' ? 1 : 0,
			groups: {}
		}));

const pitfalls = ({ pitfalls: register }: ReadinessParts): readonly Contribution[] =>
	register.filter(isRaised).map(({ pitfall, state, exposure }) => ({
		subject: pitfall.id,
		possible: exposure,
		reached: state === 'open' ? 0 : exposure,
		groups: { stage: pitfall.stages }
	}));

const capacity = ({ capacities }: ReadinessParts): readonly Contribution[] =>
	capacities
		.filter(({ gap }) => gap !== undefined)
		.map(({ capacity: need, target = 0, gap = 0 }) => ({
			subject: need.id,
			possible: target,
			reached: target - gap,
			groups: { actor: [need.actor] }
		}));

/** Points of a measure, in all or in one group. */
export interface Points {
	readonly possible: number;
	readonly reached: number;
}

export const pointsOf = (all: readonly Contribution[]): Points => ({
	possible: all.reduce((sum, { possible }) => sum + possible, 0),
	reached: all.reduce((sum, { reached }) => sum + reached, 0)
});

/** Points by stage, by body responsible or by actor, in the order in which these appear. */
export const pointsBy = (all: readonly Contribution[], grouping: Grouping): ReadonlyMap<Id, Points> => {
	const groups = new Map<Id, Contribution[]>();
	for (const contribution of all) {
		for (const key of new Set(contribution.groups[grouping])) {
			const group = groups.get(key);
			if (group) group.push(contribution);
			else groups.set(key, [contribution]);
		}
	}
	return new Map([...groups].map(([key, group]) => [key, pointsOf(group)]));
};

/** What still keeps the measure down, the most points first; otherwise in their order. */
export const missingFrom = (all: readonly Contribution[]): readonly Contribution[] =>
	all
		.filter(({ possible, reached }) => reached < possible)
		.sort((left, right) => right.possible - right.reached - (left.possible - left.reached));
