import type { Composition } from './compose.ts';
import { countWithoutSpaces, countWithSpaces } from './count.ts';
import { readDraftValues } from './read-draft-values.ts';
import type { FieldPart, ProposedParagraph } from './section.ts';
import { holds } from '#lib/draft/applies.ts';
import type { Draft, FieldKey } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';
import type { ProgrammeField } from '#lib/guide/programme-field.ts';

export const fieldKey = (field: Id, objective: string | undefined): FieldKey =>
	objective === undefined ? field : `${field}@${objective}`;

/** The text of a proposal as it is adopted, counted and copied: its paragraphs, apart by one newline. */
export const proposalText = (proposal: readonly ProposedParagraph[]): string => proposal.map(({ text }) => text).join('\n');

/** One programme field: the proposal, the user's own text where there is one, and how the two stand to each other. */
export const composeField = (composition: Composition, field: ProgrammeField, objective: string | undefined): FieldPart => {
	const key = fieldKey(field.id, objective);
	const state = composition.draft.fields[key];
	const proposal = propose(composition, field, key, objective ?? '');
	const proposed = proposalText(proposal);
	const text = state?.text ?? proposed;
	const isOwn = state?.text !== undefined;
	return {
		kind: 'field',
		key,
		field: field.id,
		...(objective === undefined ? {} : { objective }),
		number: field.number,
		title: composition.text.fields[field.id]?.title ?? field.id,
		limit: field.limit,
		basis: field.basis,
		text,
		count: { withoutSpaces: countWithoutSpaces(text), withSpaces: countWithSpaces(text) },
		state: !isOwn ? 'proposed' : state.text === state.adopted ? 'adopted' : 'edited',
		proposal,
		outdated: isOwn && state.adopted !== proposed && text !== proposed,
		...(state?.adopted === undefined ? {} : { adopted: state.adopted }),
		transfer: state?.transferred === undefined ? 'open' : state.transferred.text === text ? 'transferred' : 'changed-since',
		...(state?.transferred === undefined ? {} : { transferredAt: state.transferred.at })
	};
};

/** Proposals depend on the answers alone: while a text of the user's own is typed, they are made once. */
const propose = (
	composition: Composition,
	field: ProgrammeField,
	key: FieldKey,
	objective: string
): readonly ProposedParagraph[] => {
	const { draft, words, guide } = composition;
	let known = proposals.get(draft.answers);
	if (known?.rows !== draft.rows || known.words !== words || known.guide !== guide || known.language !== draft.language) {
		known = { rows: draft.rows, words, guide, language: draft.language, made: new Map() };
		proposals.set(draft.answers, known);
	}
	let proposal = known.made.get(key);
	if (!proposal) {
		proposal = proposeParagraphs(composition, field, objective);
		known.made.set(key, proposal);
	}
	return proposal;
};

const proposals = new WeakMap<
	Draft['answers'],
	Pick<Draft, 'rows' | 'language'> & Pick<Composition, 'words' | 'guide'> & { made: Map<FieldKey, readonly ProposedParagraph[]> }
>();

const proposeParagraphs = (
	{ guide, text, words, draft, asked }: Composition,
	field: ProgrammeField,
	objective: string
): readonly ProposedParagraph[] =>
	field.paragraphs.flatMap((paragraph) => {
		if (paragraph.when && !holds(paragraph.when, draft, asked)) return [];
		const sentence = words.paragraphs[paragraph.id];
		if (!sentence) throw new Error(`No ${words.locale} sentence for paragraph "${paragraph.id}"`);
		const noted = readDraftValues({ guide, text, draft, asked, objective, words });
		const composed = sentence(noted.values)?.trim() ?? '';
		if (composed === '') return [];
		return [{ id: paragraph.id, text: composed, questions: [...noted.questions], gaps: [...noted.gaps], basis: paragraph.basis }];
	});
