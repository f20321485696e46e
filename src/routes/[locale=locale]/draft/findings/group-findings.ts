import type { Basis } from '#lib/guide/source.ts';
import { failuresIn, type Finding } from '#lib/rules/judge-rules.ts';
import type { Judgement, Place, Severity } from '#lib/rules/rule.ts';

export type Grouping = 'severity' | 'stage' | 'article';

export const verdictOrder = ['fails', 'unknown', 'passes', 'not-applicable'] as const satisfies readonly Judgement['verdict'][];

type LawBasis = Extract<Basis, { kind: 'law' }>;

interface GroupWords {
	readonly severity: (severity: Severity) => string;
	readonly stage: (id: string) => string;
	/** The act and article, without paragraphs. */
	readonly act: (basis: LawBasis) => string;
	/** For rules without an article, and for findings that lead to no place. */
	readonly other: string;
	readonly stages: readonly string[];
	readonly stageOf: (place: Place) => string;
}

export interface FindingGroup {
	readonly title: string;
	readonly findings: readonly Finding[];
}

const severities: readonly Severity[] = ['legal', 'recommended', 'information'];

/** Findings under headings, in the order of severities, stages or articles; the graver first within a heading. */
export const groupFindings = (findings: readonly Finding[], grouping: Grouping, words: GroupWords): readonly FindingGroup[] => {
	const sorted = [...findings].sort(
		(left, right) => severities.indexOf(left.rule.severity) - severities.indexOf(right.rule.severity)
	);
	const groups = new Map<string, Finding[]>();
	const put = (title: string, finding: Finding) => groups.set(title, [...(groups.get(title) ?? []), finding]);
	if (grouping === 'severity') for (const finding of sorted) put(words.severity(finding.rule.severity), finding);
	if (grouping === 'stage') {
		for (const stage of [...words.stages, undefined])
			for (const finding of sorted)
				if (stagesOf(finding, words).includes(stage)) put(stage === undefined ? words.other : words.stage(stage), finding);
	}
	if (grouping === 'article') {
		for (const finding of sorted) put(articleOf(finding, words), finding);
		return [...groups]
			.map(([title, grouped]) => ({ title, findings: grouped }))
			.sort((left, right) => left.title.localeCompare(right.title, 'en', { numeric: true }));
	}
	return [...groups].map(([title, grouped]) => ({ title, findings: grouped }));
};

/** Where a finding is put right; for one that does not fail, where its first question stands. */
const stagesOf = (finding: Finding, { stageOf }: GroupWords): readonly (string | undefined)[] => {
	const failures = failuresIn(finding);
	if (failures.length > 0) return [...new Set(failures.map(({ at }) => stageOf(at)))];
	const [first] = finding.judgement.verdict === 'unknown' ? finding.judgement.missing : finding.rule.reads;
	return [first === undefined ? undefined : stageOf({ question: first })];
};

const articleOf = ({ rule }: Finding, words: GroupWords): string => {
	const law = rule.basis.find((basis) => basis.kind === 'law');
	return law ? words.act(law) : words.other;
};
