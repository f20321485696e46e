import { severities, stagesOf, type StageOf } from './filter-findings.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Basis } from '#lib/guide/source.ts';
import type { Finding } from '#lib/rules/judge-rules.ts';
import type { Severity } from '#lib/rules/rule.ts';

export const groupings = ['severity', 'stage', 'article'] as const;

export type Grouping = (typeof groupings)[number];

type LawBasis = Extract<Basis, { kind: 'law' }>;

interface GroupWords {
	readonly severity: (severity: Severity) => string;
	readonly stage: (id: Id) => string;
	/** The act and article, without paragraphs. */
	readonly act: (basis: LawBasis) => string;
	/** For findings that lead to no place. */
	readonly noStage: string;
	/** For rules that rest on no act. */
	readonly noArticle: string;
	/** A finding of several stages stands under the first of them in this order. */
	readonly stages: readonly Id[];
	readonly stageOf: StageOf;
}

export interface FindingGroup {
	readonly title: string;
	readonly findings: readonly Finding[];
}

/** Findings under headings, each once, in the order of severities, stages or articles; the graver first within a heading. */
export const groupFindings = (findings: readonly Finding[], grouping: Grouping, words: GroupWords): readonly FindingGroup[] => {
	const groups = new Map<string, Finding[]>();
	const put = (title: string, finding: Finding) => groups.set(title, [...(groups.get(title) ?? []), finding]);
	const sorted = [...findings].sort(
		(left, right) => severities.indexOf(left.rule.severity) - severities.indexOf(right.rule.severity)
	);
	if (grouping === 'severity') for (const finding of sorted) put(words.severity(finding.rule.severity), finding);
	if (grouping === 'stage') {
		for (const stage of [...words.stages, undefined])
			for (const finding of sorted)
				if (firstStage(finding, words) === stage) put(stage === undefined ? words.noStage : words.stage(stage), finding);
	}
	if (grouping === 'article') for (const finding of sorted) put(articleOf(finding, words), finding);
	const titled = [...groups].map(([title, grouped]) => ({ title, findings: grouped }));
	return grouping === 'article'
		? titled.sort((left, right) => left.title.localeCompare(right.title, 'en', { numeric: true }))
		: titled;
};

const firstStage = (finding: Finding, { stages, stageOf }: GroupWords): Id | undefined => {
	const own = stagesOf(finding, stageOf);
	return stages.find((stage) => own.includes(stage));
};

const articleOf = ({ rule }: Finding, words: GroupWords): string => {
	const law = rule.basis.find((basis) => basis.kind === 'law');
	return law ? words.act(law) : words.noArticle;
};
