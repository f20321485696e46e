import { isOpenMust, type CheckStanding } from './checks.ts';
import type { DraftComparison } from './compare-drafts.ts';
import { measureReadiness, type MeasureId, type ReadinessParts, type Verdict } from './measures.ts';
import { percentageOf } from './trend.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';

/** What became of readiness between two states of a draft. */
export interface ReadinessComparison {
	readonly verdict: { readonly before: Verdict; readonly after: Verdict };
	/** The measures whose whole percentage differs. */
	readonly measures: readonly { readonly id: MeasureId; readonly before: number; readonly after: number }[];
	/** Rules that judge differently, as they judge afterwards. */
	readonly rules: {
		/** Fail, and did not before. */
		readonly failing: readonly Finding[];
		/** Pass, and did not before. */
		readonly passing: readonly Finding[];
		/** Failed before; now they concern the draft no more, or cannot be judged. */
		readonly dropped: readonly Finding[];
		/** All whose verdict differs. */
		readonly count: number;
	};
	/** Checks that must be done, as they stand afterwards. */
	readonly musts: {
		/** Open or in progress, and before done, not applicable or of no concern. */
		readonly open: readonly CheckStanding[];
		readonly done: readonly CheckStanding[];
		/** Were open; now they are not applicable, or of no concern. As they stood before. */
		readonly dropped: readonly CheckStanding[];
	};
}

export const compareReadiness = (before: ReadinessParts, after: ReadinessParts): ReadinessComparison => {
	const [was, is] = [measureReadiness(before), measureReadiness(after)];
	const measures = is.measures.map((measure, index) => ({
		id: measure.id,
		before: percentageOf(was.measures[index] ?? { share: 0 }),
		after: percentageOf(measure)
	}));
	return {
		verdict: { before: was.verdict, after: is.verdict },
		measures: measures.filter((measure) => measure.before !== measure.after),
		rules: compareRules(before.findings, after.findings),
		musts: compareMusts(before.checks, after.checks)
	};
};

const compareRules = (before: readonly Finding[], after: readonly Finding[]): ReadinessComparison['rules'] => {
	const verdicts = new Map(before.map(({ rule, judgement }) => [rule.id, judgement.verdict]));
	const moved = after.filter(({ rule, judgement }) => judgement.verdict !== verdicts.get(rule.id));
	const failing = moved.filter(({ judgement }) => judgement.verdict === 'fails');
	const passing = moved.filter(({ judgement }) => judgement.verdict === 'passes');
	const dropped = moved.filter(
		(finding) => verdicts.get(finding.rule.id) === 'fails' && !failing.includes(finding) && !passing.includes(finding)
	);
	return { failing, passing, dropped, count: moved.length };
};

const compareMusts = (before: readonly CheckStanding[], after: readonly CheckStanding[]): ReadinessComparison['musts'] => {
	const was = { open: idsOf(before.filter(isOpenMust)), done: idsOf(before.filter(isDoneMust)) };
	const is = { open: idsOf(after.filter(isOpenMust)), done: idsOf(after.filter(isDoneMust)) };
	return {
		open: after.filter(({ check: { id } }) => is.open.has(id) && !was.open.has(id)),
		done: after.filter(({ check: { id } }) => is.done.has(id) && !was.done.has(id)),
		dropped: before.filter(({ check: { id } }) => was.open.has(id) && !is.open.has(id) && !is.done.has(id))
	};
};

const idsOf = (standings: readonly CheckStanding[]): ReadonlySet<Id> => new Set(standings.map(({ check }) => check.id));

const isDoneMust = ({ check, state }: CheckStanding): boolean => check.weight === 'must' && state === 'done';

/** What a difference of two drafts is about. */
export const changeKinds = ['answers', 'texts', 'checks', 'pitfalls', 'capacities', 'screens'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How many questions, own texts of programme fields, checks, pitfalls, capacities and questions of screens differ, each counted once. */
export const countChanges = (
	{ places, fields, states }: DraftComparison,
	kindOf: (subject: Id) => Exclude<ChangeKind, 'answers' | 'texts'>
): Readonly<Record<ChangeKind, number>> => {
	const questions = new Set(places.flatMap((place) => place.questions).map(({ question }) => question));
	const subjects = [...new Set(states.map(({ subject }) => subject))].map(kindOf);
	const noted = (kind: ChangeKind): number => subjects.filter((one) => one === kind).length;
	return {
		answers: questions.size,
		texts: fields.length,
		checks: noted('checks'),
		pitfalls: noted('pitfalls'),
		capacities: noted('capacities'),
		screens: noted('screens')
	};
};
