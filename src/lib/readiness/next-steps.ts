import { isBelowTarget, type CapacityStanding } from './capacities.ts';
import { weightPoints, type CheckStanding } from './checks.ts';
import type { MeasureId, ReadinessParts } from './measures.ts';
import { isPressing, type PitfallEntry } from './pitfalls.ts';
import { failuresIn, type Finding } from '#lib/rules/judge-rules.ts';
import type { Id } from '#lib/guide/id.ts';

/** Something to do next, with what it moves. */
export interface NextStep {
	readonly measure: MeasureId;
	/** A question, a rule, a check, a pitfall or a capacity. */
	readonly subject: Id;
	/** How much of its measure it gains, 0–1. */
	readonly gain: number;
	/** Opens the gate, or helps to. */
	readonly isGate: boolean;
	/** 1 an answer, 2 a decision with a few words, 3 work outside the planner; planner defaults. */
	readonly effort: 1 | 2 | 3;
}

/** Steps open in a draft, the best first: what keeps the gate shut, then by gain for the effort, then by id. */
export const nextSteps = (parts: ReadinessParts, openQuestions: readonly Id[]): readonly NextStep[] => {
	const asked = parts.progress.asked;
	return [
		...ruleSteps(parts.findings),
		...checkSteps(parts.checks),
		...openQuestions.map((subject): NextStep => ({ measure: 'answers', subject, gain: 1 / asked, isGate: false, effort: 1 })),
		...pitfallSteps(parts.pitfalls),
		...capacitySteps(parts.capacities)
	].sort(byValue);
};

const byValue = (left: NextStep, right: NextStep): number =>
	Number(right.isGate) - Number(left.isGate) ||
	right.gain / right.effort - left.gain / left.effort ||
	left.effort - right.effort ||
	(left.subject < right.subject ? -1 : 1);

const ruleSteps = (findings: readonly Finding[]): readonly NextStep[] => {
	const legal = findings.filter(({ rule, judgement }) => rule.severity === 'legal' && judgement.verdict !== 'not-applicable');
	return legal
		.filter((finding) => failuresIn(finding).length > 0)
		.map(({ rule }) => ({ measure: 'rules', subject: rule.id, gain: 1 / legal.length, isGate: true, effort: 2 }));
};

const checkSteps = (standings: readonly CheckStanding[]): readonly NextStep[] => {
	const counted = standings.filter(({ state }) => state !== 'not-applicable');
	const possible = counted.reduce((sum, { check }) => sum + weightPoints[check.weight], 0);
	return counted
		.filter(({ state }) => state !== 'done')
		.map(({ check, isProposed }) => ({
			measure: 'checks',
			subject: check.id,
			gain: weightPoints[check.weight] / possible,
			isGate: check.weight === 'must',
			// The answers suggest that it is done: what is left is to look and to say so.
			effort: isProposed ? 1 : 3
		}));
};

const pitfallSteps = (register: readonly PitfallEntry[]): readonly NextStep[] => {
	const exposure = register.filter(({ reasons }) => reasons.length > 0).reduce((sum, entry) => sum + entry.exposure, 0);
	return register.filter(isPressing).map((entry) => ({
		measure: 'pitfalls',
		subject: entry.pitfall.id,
		gain: entry.exposure / exposure,
		isGate: false,
		effort: 2
	}));
};

const capacitySteps = (standings: readonly CapacityStanding[]): readonly NextStep[] => {
	const targets = standings.reduce((sum, { gap, target = 0 }) => (gap === undefined ? sum : sum + target), 0);
	return standings.filter(isBelowTarget).map(({ capacity, gap = 0 }) => ({
		measure: 'capacity',
		subject: capacity.id,
		gain: gap / targets,
		isGate: false,
		effort: 3
	}));
};
