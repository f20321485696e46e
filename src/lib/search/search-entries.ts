import type { Guide } from '#lib/guide/guide.ts';
import type { GuideText, QuestionText } from '#lib/guide/guide-text.ts';
import type { Id } from '#lib/guide/id.ts';
import { parseInline, type InlineToken } from '#lib/guide/inline.ts';
import type { Knowledge } from '#lib/guide/knowledge.ts';
import type { KnowledgeText } from '#lib/guide/knowledge-text.ts';
import type { Question } from '#lib/guide/question.ts';
import type { Basis, Source } from '#lib/guide/source.ts';
import type { RuleText } from '#lib/rules/rule-text.ts';
import type { Rule } from '#lib/rules/rule.ts';

/** The things of a guide that can be found; `field` stands for the fields and tables of the programme template. */
export type ThingKind =
	| 'stage'
	| 'tool'
	| 'question'
	| 'check'
	| 'pitfall'
	| 'challenge'
	| 'capacity'
	| 'measure'
	| 'practice'
	| 'benchmark'
	| 'rule'
	| 'screen-question'
	| 'reference'
	| 'term'
	| 'source'
	| 'field';

/** `answer` is what the user wrote, whatever it was written about. */
export type EntryKind = ThingKind | 'answer';

/** Where an entry lives: the thing it is, or was written about. `page` is the stage, tool or screen that it belongs to. */
export interface EntryPlace {
	readonly kind: ThingKind;
	readonly id: Id;
	readonly page?: Id;
	/** Of a field that is written once for each specific objective. */
	readonly objective?: string;
}

/** Something that can be found. The lines of a body are apart, so that the one that answers can be shown. */
export interface Entry {
	readonly id: string;
	readonly kind: EntryKind;
	readonly title: string;
	readonly body: string;
	/** Words that it is found by, and that are not shown: other names, articles. */
	readonly keywords: string;
	readonly place: EntryPlace;
}

/** Everything of a guide, with its words in one language. */
export interface Findable {
	readonly guide: Guide;
	readonly text: GuideText;
	readonly knowledge: Knowledge;
	readonly knowledgeText: KnowledgeText;
	readonly rules: readonly Pick<Rule, 'id' | 'basis'>[];
	readonly ruleTexts: Readonly<Record<Id, RuleText>>;
	readonly sources: readonly Source[];
	/** An article as a reader may type it, "CPR, Article 34(2)". */
	readonly cite: (basis: Basis & { readonly kind: 'law' }) => string;
}

/** An entry for each thing of the guide that has words. */
export const guideEntries = (findable: Findable): readonly Entry[] => [
	...stageEntries(findable),
	...questionEntries(findable),
	...knowledgeEntries(findable),
	...screenEntries(findable),
	...ruleEntries(findable),
	...fieldEntries(findable),
	...sourceEntries(findable)
];

type Words = string | undefined;

const entry = (place: EntryPlace, title: string, body: readonly Words[], keywords: readonly Words[]): Entry => ({
	id: `${place.kind}/${place.id}`,
	kind: place.kind,
	title: plain(title),
	body: present(body).map(plain).join('\n'),
	keywords: present(keywords).join('\n'),
	place
});

const present = (parts: readonly Words[]): readonly string[] =>
	parts.filter((part) => part !== undefined && part !== '') as string[];

/** A text of the guide without its marks. */
const plain = (text: string): string =>
	/[_[\n]/.test(text)
		? parseInline(text)
				.map((block) => (block.kind === 'list' ? block.items.map(tokenWords).join('\n') : tokenWords(block.tokens)))
				.join('\n')
		: text;

const tokenWords = (tokens: readonly InlineToken[]): string =>
	tokens.map((token) => (token.kind === 'link' ? token.label : token.text)).join('');

const articles = (basis: readonly Basis[], cite: Findable['cite']): readonly string[] =>
	basis.flatMap((one) => (one.kind === 'law' ? [cite(one)] : []));

const stageEntries = ({ guide, text }: Findable): readonly Entry[] => [
	...guide.stages.flatMap(({ id }) => {
		const words = text.stages[id];
		if (!words) return [];
		const groups = Object.values(words.groups).map(({ title }) => title);
		return [entry({ kind: 'stage', id, page: id }, words.title, [words.purpose], [words.short, ...groups])];
	}),
	...guide.tools.flatMap(({ id }) => {
		const words = text.tools[id];
		return words ? [entry({ kind: 'tool', id, page: id }, words.title, [words.purpose], [words.short])] : [];
	})
];

const questionEntries = ({ guide, text, cite }: Findable): readonly Entry[] => {
	const asked = [
		...guide.stages.flatMap(({ id, groups }) =>
			groups.flatMap(({ questions }) => questions.map((question) => ({ question, id })))
		),
		...guide.tools.flatMap(({ id, questions }) => questions.map((question) => ({ question, id })))
	];
	return asked.flatMap(({ question, id: page }) => {
		const words = text.questions[question.id];
		if (!words) return [];
		const keywords = [...choices(question, words), ...articles(question.basis, cite)];
		return [entry({ kind: 'question', id: question.id, page }, words.label, [words.hint, words.help, words.why], keywords)];
	});
};

/** What can be chosen, and what a table asks for. */
const choices = ({ value }: Question, words: QuestionText): readonly Words[] =>
	value.kind === 'rows'
		? [...(words.row ?? []), ...value.columns.map(({ id }) => words.columns?.[id]?.label)]
		: Object.values(words.options ?? {}).map(({ label }) => label);

const knowledgeEntries = ({ knowledge, knowledgeText: texts, cite }: Findable): readonly Entry[] => [
	...knowledge.checks.flatMap(({ id, stage, basis }) => {
		const words = texts.checks[id];
		const place = { kind: 'check', id, page: stage } as const;
		return words ? [entry(place, words.title, [words.why, words.evidence], [id, ...articles(basis, cite)])] : [];
	}),
	...knowledge.pitfalls.flatMap(({ id, stages, basis }) => {
		const words = texts.pitfalls[id];
		const place = { kind: 'pitfall', id, ...first(stages) } as const;
		if (!words) return [];
		const body = [words.problem, ...words.signs, words.consequence, ...words.avoid];
		return [entry(place, words.title, body, [id, ...articles(basis, cite)])];
	}),
	...knowledge.challenges.flatMap(({ id, stages }) => {
		const words = texts.challenges[id];
		const place = { kind: 'challenge', id, ...first(stages) } as const;
		if (!words) return [];
		return [entry(place, words.title, [words.problem, words.countermeasure, words.caution, words.reportedBy], [id])];
	}),
	...knowledge.capacities.flatMap(({ id, stages, basis }) => {
		const words = texts.capacities[id];
		const place = { kind: 'capacity', id, ...first(stages) } as const;
		return words ? [entry(place, words.title, [words.need, ...words.levels], [id, ...articles(basis, cite)])] : [];
	}),
	...knowledge.measures.flatMap(({ id }) => {
		const words = texts.measures[id];
		return words ? [entry({ kind: 'measure', id }, words.title, [words.example, words.duration], [id])] : [];
	}),
	...knowledge.practices.flatMap(({ id, stages }) => {
		const words = texts.practices[id];
		const place = { kind: 'practice', id, ...first(stages) } as const;
		if (!words) return [];
		const body = [words.place, words.lesson, words.facts, words.novelty, words.result, words.caution];
		return [entry(place, words.title, body, [id])];
	}),
	...knowledge.benchmarks.flatMap(({ id, stages, basis }) => {
		const words = texts.benchmarks[id];
		const place = { kind: 'benchmark', id, ...first(stages) } as const;
		return words ? [entry(place, words.title, [words.value, words.note], [id, ...articles(basis, cite)])] : [];
	}),
	...knowledge.terms.flatMap(({ id, translations, basis }) => {
		const words = texts.terms[id];
		if (!words) return [];
		const keywords = [...(words.also ?? []), ...Object.values(translations), ...articles(basis, cite)];
		return [entry({ kind: 'term', id }, words.term, [words.meaning], keywords)];
	})
];

const first = ([page]: readonly Id[]): { readonly page?: Id } => (page === undefined ? {} : { page });

const screenEntries = ({ knowledge, knowledgeText: texts }: Findable): readonly Entry[] => [
	...knowledge.screens.flatMap((screen) => {
		const words = texts.screens[screen.id];
		return screen.items.flatMap(({ id, group }) => {
			const item = words?.items[id];
			const place = { kind: 'screen-question', id, page: screen.id } as const;
			return item ? [entry(place, item.question, [item.help], [words?.groups[group]])] : [];
		});
	}),
	...knowledge.references.flatMap(({ id }) => {
		const words = texts.references[id];
		if (!words) return [];
		const facts = (words.facts ?? []).map(([label, fact]) => `${label}: ${fact}`);
		return [entry({ kind: 'reference', id }, words.title, [words.text, ...facts], [])];
	})
];

const ruleEntries = ({ rules, ruleTexts, cite }: Findable): readonly Entry[] =>
	rules.flatMap(({ id, basis }) => {
		const words = ruleTexts[id];
		const keywords = [id, ...articles(basis, cite)];
		return words ? [entry({ kind: 'rule', id }, words.title, [words.explain, words.remedy], keywords)] : [];
	});

const fieldEntries = ({ guide, text, cite }: Findable): readonly Entry[] => [
	...guide.fields.flatMap(({ id, number, basis }) => {
		const words = text.fields[id];
		if (!words) return [];
		return [entry({ kind: 'field', id }, `${number} ${words.title}`, [words.guidance], articles(basis, cite))];
	}),
	...guide.tables.flatMap(({ id, number, place, basis }) => {
		const words = text.tables[id];
		if (!words) return [];
		const keywords = [place, ...Object.values(words.columns), ...articles(basis, cite)];
		return [entry({ kind: 'field', id }, `${number} ${words.title}`, [words.guidance], keywords)];
	})
];

const sourceEntries = ({ sources }: Findable): readonly Entry[] =>
	sources.map(({ id, title, publisher, year, act }) =>
		entry({ kind: 'source', id }, title, [`${publisher}, ${year}`], [id, act?.shortName, act?.number])
	);
