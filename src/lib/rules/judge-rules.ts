import { factsFor, type FieldText } from './facts.ts';
import type { Failure, Judgement, Rule } from './rule.ts';
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
