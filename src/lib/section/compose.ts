import { composeField } from './compose-field.ts';
import { fillTable } from './fill-table.ts';
import { outline, type OutlineHeading, type OutlinePart } from './outline.ts';
import type { SectionText } from './section-text.ts';
import type { FieldPart, Heading, Part, Section, TablePart } from './section.ts';
import { titledCode } from './show-value.ts';
import { askedAnswer, askedQuestions, holds } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { severalValues, singleValue } from '#lib/draft/read-value.ts';
import { codeListById } from '#lib/guide/code-list.ts';
import { questionsById, type Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Id } from '#lib/guide/id.ts';

/** Everything that composing reads; both texts in the language of the section. */
export interface Composition {
	readonly guide: Guide;
	readonly text: GuideText;
	readonly words: SectionText;
	readonly draft: Draft;
	readonly asked: ReadonlySet<Id>;
}

/**
 * The draft programme section of a draft, in Annex V order. Deterministic: the same draft gives the same section.
 * `text` and `words` are in the draft's section language.
 */
export const compose = (guide: Guide, text: GuideText, words: SectionText, draft: Draft): Section => {
	const composition: Composition = { guide, text, words, draft, asked: askedQuestions(guide, draft) };
	const objectives = chosenObjectives(guide, draft);
	const headings = outline.flatMap((heading) => composeHeading(composition, heading, objectives));
	const present = new Set(headings.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'field' ? [part.key] : []))));
	return {
		draftName: draft.name,
		language: draft.language,
		title: firstText(composition, ['programme-title', 'programme-title-national']) ?? draft.name,
		facts: programmeFacts(composition, objectives),
		headings: withoutEmptyParents(headings),
		kept: Object.entries(draft.fields)
			.filter(([key, state]) => !present.has(key) && (state.text ?? '').trim() !== '')
			.map(([key, state]) => ({ key, text: state.text ?? '', ...splitKey(key) }))
			.sort((left, right) => (left.key < right.key ? -1 : 1))
	};
};

/** The specific objectives chosen, in the official order. */
export const chosenObjectives = (guide: Guide, draft: Draft): readonly string[] => {
	const answer = askedAnswer('specific-objectives', draft, askedQuestions(guide, draft));
	if (answer === undefined) return [];
	const chosen = severalValues(answer);
	return codeListById(guide.codeLists, 'esf-specific-objectives')
		.codes.map(({ code }) => code)
		.filter((code) => chosen.includes(code));
};

export const sectionFields = (section: Section): readonly FieldPart[] =>
	section.headings.flatMap(({ parts }) => parts.filter((part) => part.kind === 'field'));

export const sectionTables = (section: Section): readonly TablePart[] =>
	section.headings.flatMap(({ parts }) => parts.filter((part) => part.kind === 'table'));

const composeHeading = (composition: Composition, heading: OutlineHeading, objectives: readonly string[]): readonly Heading[] => {
	const { words, text } = composition;
	const base = { number: heading.number, title: words.headings[heading.number] ?? heading.number, level: heading.level };
	if (!heading.perObjective) {
		const parts = heading.parts.flatMap((part) => composeParts(composition, part, objectives));
		return heading.onlyWithParts && parts.length === 0 && heading.parts.length > 0 ? [] : [{ ...base, parts }];
	}
	if (objectives.length === 0) return [{ ...base, parts: [], awaitsObjective: true }];
	return objectives.map((objective) => ({
		...base,
		title: `${base.title}: ${titledCode(text.codeLists['esf-specific-objectives'], 'esf-specific-objectives', objective)}`,
		objective,
		parts: heading.parts.flatMap((part) => composeParts(composition, part, [objective]))
	}));
};

const composeParts = (composition: Composition, part: OutlinePart, objectives: readonly string[]): readonly Part[] => {
	const { guide, draft, asked } = composition;
	if ('table' in part) {
		const table = guide.tables.find((candidate) => candidate.id === part.table);
		if (!table) throw new Error(`The outline names the unknown table "${part.table}"`);
		return table.when && !holds(table.when, draft, asked) ? [] : [fillTable(composition, table, objectives)];
	}
	const field = guide.fields.find((candidate) => candidate.id === part.field);
	if (!field) throw new Error(`The outline names the unknown field "${part.field}"`);
	if (field.when && !holds(field.when, draft, asked)) return [];
	const keys = field.per === 'programme' ? [undefined] : objectives;
	return keys.map((objective) => {
		const composed = composeField(composition, field, objective);
		return part.inTable ? { ...composed, inTable: part.inTable } : composed;
	});
};

/** "2.2" stands only while one of "2.2.1" and "2.2.2" does. */
const withoutEmptyParents = (headings: readonly Heading[]): readonly Heading[] => {
	const optional = new Set(outline.filter(({ onlyWithParts }) => onlyWithParts).map(({ number }) => number));
	return headings.filter(
		({ number, parts }) =>
			!optional.has(number) || parts.length > 0 || headings.some((other) => other.number.startsWith(`${number}.`))
	);
};

const programmeFacts = (composition: Composition, objectives: readonly string[]): Section['facts'] => {
	const { draft, text, words, guide, asked } = composition;
	const funds = questionsById(guide).get('programme-funds');
	const chosenFunds = severalValues(askedAnswer('programme-funds', draft, asked) ?? []);
	const fundLabels =
		funds && 'options' in funds.value
			? funds.value.options
					.filter(({ id }) => chosenFunds.includes(id))
					.map(({ id }) => text.questions['programme-funds']?.options?.[id]?.label ?? id)
			: [];
	const state = firstText(composition, ['member-state']);
	const facts: readonly (readonly [keyof SectionText['facts'], string | undefined])[] = [
		['memberState', state && titledCode(text.codeLists['member-states'], 'member-states', state)],
		['programme', firstText(composition, ['programme-title', 'programme-title-national'])],
		['cci', firstText(composition, ['cci'])],
		['version', firstText(composition, ['programme-version'])],
		['funds', fundLabels.join(', ')],
		['priority', firstText(composition, ['priority-number'])],
		[
			'objectives',
			objectives.map((code) => titledCode(text.codeLists['esf-specific-objectives'], 'esf-specific-objectives', code)).join('; ')
		]
	];
	return facts.flatMap(([key, value]) => (value ? [{ label: words.facts[key], value }] : []));
};

/** What was written to the first of the questions that has an answer. */
const firstText = ({ draft, asked }: Composition, questions: readonly Id[]): string | undefined =>
	questions.map((id) => singleValue(askedAnswer(id, draft, asked) ?? '')).find((text) => text !== '');

const splitKey = (key: string): { field: Id; objective?: string } => {
	const [field = key, objective] = key.split('@');
	return objective === undefined ? { field } : { field, objective };
};
