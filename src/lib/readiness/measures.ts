import { countCapacities, type CapacityStanding } from './capacities.ts';
import { isOpenMust, shareMet, type CheckStanding } from './checks.ts';
import { isRaised, type PitfallEntry } from './pitfalls.ts';
import { shareAnswered, type Progress } from './progress.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';

/** Everything that readiness is computed from. */
export interface ReadinessParts {
	readonly progress: Progress;
	readonly checks: readonly CheckStanding[];
	readonly findings: readonly Finding[];
	readonly pitfalls: readonly PitfallEntry[];
	readonly capacities: readonly CapacityStanding[];
}

export const measureIds = ['answers', 'checks', 'rules', 'pitfalls', 'capacity'] as const;
export type MeasureId = (typeof measureIds)[number];

/** One of the five measures of readiness. */
export interface ReadinessMeasure {
	readonly id: MeasureId;
	/** 0–1. */
	readonly share: number;
	/** What counts as fulfilled, and out of what: questions, checks, legal rules, raised pitfalls, needs compared. */
	readonly fulfilled: number;
	readonly counted: number;
}

/** What keeps the verdict at "not ready", whatever the measures say. */
export interface Gate {
	readonly isOpen: boolean;
	/** Failing rules that are law. */
	readonly legalFailures: readonly Finding[];
	readonly openMusts: readonly CheckStanding[];
}

export type Verdict = 'not-ready' | 'in-preparation' | 'ready';

export interface Readiness {
	readonly measures: readonly ReadinessMeasure[];
	readonly gate: Gate;
	readonly verdict: Verdict;
}

/** From this share on in every measure a draft behind an open gate is ready; a planner default. */
export const readyFrom = 0.8;

/**
 * The five measures of readiness, the gate and the verdict.
 *
 * answers: questions answered ÷ questions asked. checks: points of the checks done ÷ points of those that count (must 3, should 2, could 1).
 * rules: legal rules passed ÷ legal rules that concern the draft, those that cannot be judged yet included. pitfalls: exposure of the raised
 * pitfalls that are treated or accepted ÷ exposure of all that are raised; 1 while none is raised. capacity: levels reached, each up to its
 * target, ÷ the targets; 0 while none is compared.
 */
export const measureReadiness = (parts: ReadinessParts): Readiness => {
	const measures = [answers(parts), checks(parts), rules(parts), pitfalls(parts), capacity(parts)];
	const gate = gateOf(parts);
	const isReady = measures.every(({ share }) => share >= readyFrom);
	return { measures, gate, verdict: !gate.isOpen ? 'not-ready' : isReady ? 'ready' : 'in-preparation' };
};

const gateOf = ({ findings, checks: standings }: ReadinessParts): Gate => {
	const legalFailures = findings.filter(({ rule, judgement }) => rule.severity === 'legal' && judgement.verdict === 'fails');
	const openMusts = standings.filter(isOpenMust);
	return { isOpen: legalFailures.length === 0 && openMusts.length === 0, legalFailures, openMusts };
};

const answers = ({ progress }: ReadinessParts): ReadinessMeasure => ({
	id: 'answers',
	share: shareAnswered(progress),
	fulfilled: progress.answered,
	counted: progress.asked
});

const checks = ({ checks: standings }: ReadinessParts): ReadinessMeasure => ({
	id: 'checks',
	share: shareMet(standings),
	fulfilled: standings.filter(({ state }) => state === 'done').length,
	counted: standings.filter(({ state }) => state !== 'not-applicable').length
});

const rules = ({ findings }: ReadinessParts): ReadinessMeasure => {
	const legal = findings.filter(({ rule, judgement }) => rule.severity === 'legal' && judgement.verdict !== 'not-applicable');
	const passed = legal.filter(({ judgement }) => judgement.verdict === 'passes').length;
	return { id: 'rules', share: shareOf(passed, legal.length), fulfilled: passed, counted: legal.length };
};

const pitfalls = ({ pitfalls: register }: ReadinessParts): ReadinessMeasure => {
	const raised = register.filter(isRaised);
	const decided = raised.filter(({ state }) => state !== 'open');
	const exposure = (entries: readonly PitfallEntry[]): number => entries.reduce((sum, entry) => sum + entry.exposure, 0);
	return {
		id: 'pitfalls',
		share: raised.length === 0 ? 1 : shareOf(exposure(decided), exposure(raised)),
		fulfilled: decided.length,
		counted: raised.length
	};
};

const capacity = ({ capacities }: ReadinessParts): ReadinessMeasure => {
	const compared = capacities.filter(({ gap }) => gap !== undefined);
	const targets = compared.reduce((sum, { target = 0 }) => sum + target, 0);
	const { missing, belowTarget } = countCapacities(compared);
	return {
		id: 'capacity',
		share: shareOf(targets - missing, targets),
		fulfilled: compared.length - belowTarget,
		counted: compared.length
	};
};

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
