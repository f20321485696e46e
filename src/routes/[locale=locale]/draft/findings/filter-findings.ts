import type { Id } from '#lib/guide/id.ts';
import { failuresIn, placesOf, type Finding } from '#lib/rules/judge-rules.ts';
import type { Judgement, Place, Severity } from '#lib/rules/rule.ts';

export const verdicts = ['fails', 'unknown', 'passes', 'not-applicable'] as const satisfies readonly Judgement['verdict'][];

export const severities = ['legal', 'recommended', 'information'] as const satisfies readonly Severity[];

/** The page that a place is on: a stage, or the section. */
export type StageOf = (place: Place) => Id;

/** Which findings to show: all conditions together, an empty one meaning any. */
export interface FindingFilter {
	readonly verdict: Judgement['verdict'] | '';
	readonly severity: Severity | '';
	readonly stage: Id;
}

export const isWanted = (finding: Finding, { verdict, severity, stage }: FindingFilter, stageOf: StageOf): boolean =>
	(verdict === '' || finding.judgement.verdict === verdict) &&
	(severity === '' || finding.rule.severity === severity) &&
	(stage === '' || stagesOf(finding, stageOf).includes(stage));

/** Where a finding is put right; for one that does not fail, where its first question stands; nowhere for a rule that asks nothing. */
export const stagesOf = (finding: Finding, stageOf: StageOf): readonly Id[] => {
	const failures = failuresIn(finding);
	if (failures.length > 0) return [...new Set(failures.flatMap(placesOf).map(stageOf))];
	const [first] = finding.judgement.verdict === 'unknown' ? finding.judgement.missing : finding.rule.reads;
	return first === undefined ? [] : [stageOf({ question: first })];
};
