import type { GuideText } from '#lib/guide/guide-text.ts';
import type { KnowledgeText } from '#lib/guide/knowledge-text.ts';
import { restingKinds, type Resting, type RestingKind } from '#lib/guide/rests-on.ts';
import type { RuleText } from '#lib/rules/rule-text.ts';

export interface RestingGroup {
	readonly kind: RestingKind;
	readonly entries: readonly { readonly id: string; readonly title: string }[];
}

interface Texts {
	readonly guide: GuideText;
	/** Number and title of the fields and tables. */
	readonly places: Readonly<Record<string, string>>;
	readonly knowledge: KnowledgeText;
	readonly rules: Readonly<Record<string, RuleText>>;
}

/** What rests on a source, kind by kind, each thing with its title. */
export const groupResting = (things: readonly Resting[], texts: Texts): readonly RestingGroup[] =>
	restingKinds.flatMap((kind) => {
		const entries = things
			.filter((thing) => thing.kind === kind)
			.map(({ id }) => ({ id, title: titleOf(kind, id, texts) ?? id }));
		return entries.length === 0 ? [] : [{ kind, entries }];
	});

const titleOf = (kind: RestingKind, id: string, { guide, places, knowledge, rules }: Texts): string | undefined => {
	switch (kind) {
		case 'stages':
		case 'tools':
			return guide[kind][id]?.title;
		case 'questions':
			return guide.questions[id]?.label;
		case 'fields':
		case 'tables':
			return places[id];
		case 'code-lists':
			return guide.codeLists[id]?.title;
		case 'rules':
			return rules[id]?.title;
		case 'screen-items':
			return Object.values(knowledge.screens).find(({ items }) => id in items)?.items[id]?.question;
		case 'terms':
			return knowledge.terms[id]?.term;
		default:
			return knowledge[kind][id]?.title;
	}
};
