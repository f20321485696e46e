import { factsFor, type FieldText } from './facts.ts';
import type { Failure, Judgement, Place, Rule } from './rule.ts';
import { askedQuestions } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';

/** What a rule says of a draft. */
export interface Finding {
	readonly rule: Rule;
	readonly judgement: Judgement;
}

/** The places where a finding fails; none where it does not. */
export const failuresIn = ({ judgement }: Finding): readonly Failure[] => (judgement.verdict === 'fails' ? judgement.cases : []);

/** The places at which a failure can be put right. */
export const placesOf = ({ at, alsoAt }: Failure): readonly Place[] => (alsoAt ? [at, alsoAt] : [at]);

/** The failures of a finding that are shown at a question, those of its cells with them, or at the text of a programme field. */
export const failuresAt = (finding: Finding, place: Place): readonly Failure[] =>
	failuresIn(finding).filter((failure) => placesOf(failure).some((one) => isSamePlace(one, place)));

/** One question, whatever the cell, or one text of the section. */
export const isSamePlace = (one: Place, other: Place): boolean =>
	'question' in one ? 'question' in other && one.question === other.question : 'key' in other && one.key === other.key;

/** Every rule's judgement of a draft, in the order of the rules. `texts` are those of the programme fields. */
export const judgeRules = (
	rules: readonly Rule[],
	guide: Guide,
	draft: Draft,
	texts: readonly FieldText[]
): readonly Finding[] => {
	const asked = askedQuestions(guide, draft);
	return rules.map((rule) => ({ rule, judgement: rule.judge(factsFor(rule, { guide, draft, asked, texts })) }));
};
