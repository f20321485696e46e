import { loadGuideText, loadSectionText } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadRuleTexts } from '#content/clld-2021-2027/load-knowledge.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { stageQuestions, type Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Id } from '#lib/guide/id.ts';
import { failuresIn, type Finding } from '#lib/rules/judge-rules.ts';
import type { RuleText } from '#lib/rules/rule-text.ts';
import type { Place } from '#lib/rules/rule.ts';
import type { Section } from '#lib/section/section.ts';

/** What the rules say of a draft as it stood a moment ago, with the words to say it in the language of the interface. */
export class Assessment {
	readonly findings: readonly Finding[];
	readonly section: Section;
	readonly ruleTexts: Readonly<Record<Id, RuleText>>;
	readonly guideText: GuideText;
	readonly #stageByQuestion: ReadonlyMap<Id, Id>;

	constructor(guide: Guide, words: AssessmentWords, section: Section, findings: readonly Finding[]) {
		this.findings = findings;
		this.section = section;
		this.ruleTexts = words.ruleTexts;
		this.guideText = words.guideText;
		this.#stageByQuestion = new Map(guide.stages.flatMap((stage) => stageQuestions(stage).map(({ id }) => [id, stage.id])));
	}

	/** Failing rules that are law. */
	get legalFailures(): number {
		return this.findings.filter(({ rule, judgement }) => rule.severity === 'legal' && judgement.verdict === 'fails').length;
	}

	/** Failing rules that are law and lead to a question of this stage. */
	alertsOf(stage: Id): number {
		return this.findings.filter(
			(finding) => finding.rule.severity === 'legal' && failuresIn(finding).some(({ at }) => this.stageOf(at) === stage)
		).length;
	}

	/** The failing findings that lead to a question, or to one of its cells. */
	of(question: Id): readonly Finding[] {
		return this.findings.filter((finding) => failuresIn(finding).some(({ at }) => 'question' in at && at.question === question));
	}

	/** The page that a place is on: a stage, or the section. */
	stageOf(place: Place): Id {
		return 'question' in place ? (this.#stageByQuestion.get(place.question) ?? 'section') : 'section';
	}
}

interface AssessmentWords {
	readonly guideText: GuideText;
	readonly ruleTexts: Readonly<Record<Id, RuleText>>;
}

/** A function that judges drafts; what it needs is fetched once. */
export const loadAssess = async (guide: Guide, locale: string, language: string): Promise<(draft: Draft) => Assessment> => {
	const [guideText, sectionGuideText, sectionText, ruleTexts, { assess }] = await Promise.all([
		loadGuideText(locale),
		loadGuideText(language),
		loadSectionText(language),
		loadRuleTexts(locale),
		import('#lib/section/assess.ts')
	]);
	return (draft) => {
		const { section, findings } = assess(guide, sectionGuideText, sectionText, draft);
		return new Assessment(guide, { guideText, ruleTexts }, section, findings);
	};
};
