import { compose, sectionFields } from './compose.ts';
import { findPlaces } from './find-places.ts';
import type { SectionText } from './section-text.ts';
import type { Section } from './section.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { FieldText } from '#lib/rules/facts.ts';
import { judgeRules, type Finding } from '#lib/rules/judge-rules.ts';
import { rules } from '#lib/rules/rules.ts';

export interface Assessed {
	readonly section: Section;
	readonly findings: readonly Finding[];
}

/** The section of a draft, and what every rule says of its answers and texts. Both texts in the section's language. */
export const assess = (guide: Guide, guideText: GuideText, sectionText: SectionText, draft: Draft): Assessed => {
	const section = compose(guide, guideText, sectionText, draft);
	return { section, findings: judgeSection(guide, guideText, draft, section) };
};

/** What every rule, and the place finder, say of a draft and the section composed from it. */
export const judgeSection = (guide: Guide, guideText: GuideText, draft: Draft, section: Section): readonly Finding[] => [
	...judgeRules(rules, guide, draft, fieldTexts(section)),
	...findPlaces(guide, guideText, draft, section)
];

/** The texts of a section's programme fields, for rules to read. */
export const fieldTexts = (section: Section): readonly FieldText[] =>
	sectionFields(section).map(({ key, field, text, count }) => ({ key, field, text, count: count.withoutSpaces }));
