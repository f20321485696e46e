import { loadGuideText, loadSectionText, loadSources } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadRuleTexts } from '#content/clld-2021-2027/load-knowledge.ts';
import type { FindingsText } from '#content/text/en/pages/findings.ts';
import { loadFindingsText } from '#content/text/load-page-text.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { stageQuestions, type Guide, type Stage } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Source } from '#lib/guide/source.ts';
import { failuresAt, failuresIn, placesOf, type Finding } from '#lib/rules/judge-rules.ts';
import type { RuleText } from '#lib/rules/rule-text.ts';
import type { Place, Severity } from '#lib/rules/rule.ts';
import type { Section } from '#lib/section/section.ts';

/** What the rules say of a draft as it stood a moment ago, with the words to say it in the language of the interface. */
export class Assessment {
	readonly findings: readonly Finding[];
	readonly section: Section;
	readonly ruleTexts: Readonly<Record<Id, RuleText>>;
	readonly guideText: GuideText;
	readonly findingsText: FindingsText;
	/** What the rules rest on, by id. */
	readonly sources: ReadonlyMap<Id, Source>;
	readonly #stageByQuestion: ReadonlyMap<Id, Id>;

	constructor(guide: Guide, words: AssessmentWords, section: Section, findings: readonly Finding[]) {
		this.findings = findings;
		this.section = section;
		this.ruleTexts = words.ruleTexts;
		this.guideText = words.guideText;
		this.findingsText = words.findingsText;
		this.sources = words.sources;
		this.#stageByQuestion = new Map(guide.stages.flatMap((stage) => stageQuestions(stage).map(({ id }) => [id, stage.id])));
	}

	/** Failing rules that are law. */
	get legalFailures(): number {
		return this.findings.filter(({ rule, judgement }) => rule.severity === 'legal' && judgement.verdict === 'fails').length;
	}

	/** Failing rules of one severity that lead to a page: a stage, or the section. */
	failingOn(page: Id, severity: Severity): readonly Finding[] {
		return this.findings.filter(
			(finding) =>
				finding.rule.severity === severity &&
				failuresIn(finding)
					.flatMap(placesOf)
					.some((place) => this.stageOf(place) === page)
		);
	}

	/** How many rules fail in a stage, and the first of its questions at which one of the gravest is put right. */
	failuresOf(stage: Stage): StageFailures {
		const legal = this.failingOn(stage.id, 'legal');
		const recommended = this.failingOn(stage.id, 'recommended');
		const gravest = legal.length > 0 ? legal : recommended;
		const first = stageQuestions(stage).find(({ id }) =>
			gravest.some((finding) => failuresAt(finding, { question: id }).length > 0)
		);
		return { legal: legal.length, recommended: recommended.length, first: first?.id };
	}

	/** The failing findings that lead to a question with its cells, or to a programme field. */
	at(place: Place): readonly Finding[] {
		return this.findings.filter((finding) => failuresAt(finding, place).length > 0);
	}

	/** The page that a place is on: a stage, or the section. */
	stageOf(place: Place): Id {
		return 'question' in place ? (this.#stageByQuestion.get(place.question) ?? 'section') : 'section';
	}
}

export interface StageFailures {
	readonly legal: number;
	readonly recommended: number;
	readonly first: Id | undefined;
}

interface AssessmentWords {
	readonly guideText: GuideText;
	readonly ruleTexts: Readonly<Record<Id, RuleText>>;
	readonly findingsText: FindingsText;
	readonly sources: ReadonlyMap<Id, Source>;
}

/** A function that judges drafts; what it needs is fetched once. */
export const loadAssess = async (guide: Guide, locale: string, language: string): Promise<(draft: Draft) => Assessment> => {
	const [guideText, sectionGuideText, sectionText, ruleTexts, findingsText, sources, { assess }] = await Promise.all([
		loadGuideText(locale),
		loadGuideText(language),
		loadSectionText(language),
		loadRuleTexts(locale),
		loadFindingsText(locale),
		loadSources(),
		import('#lib/section/assess.ts')
	]);
	const words = { guideText, ruleTexts, findingsText, sources: new Map(sources.map((source) => [source.id, source])) };
	return (draft) => {
		const { section, findings } = assess(guide, sectionGuideText, sectionText, draft);
		return new Assessment(guide, words, section, findings);
	};
};
