import { askedQuestions, askedRows } from '#lib/draft/applies.ts';
import type { Draft, Row } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Practice } from '#lib/guide/knowledge.ts';
import type { Basis, Source } from '#lib/guide/source.ts';
import type { Section } from '#lib/section/section.ts';

/**
 * The sources that a section cites: those of its fields, its tables and the paragraphs it proposes, and those of the practices that the
 * draft takes as inspiration, in the order given.
 */
export const citedSources = (
	{ headings }: Section,
	sources: readonly Source[],
	inspirations: readonly Practice[] = []
): readonly Source[] => {
	const parts = headings.flatMap(({ parts }) => parts);
	const basis: readonly Basis[] = [
		...parts.flatMap((part) => [
			...part.basis,
			...(part.kind === 'field' ? part.proposal.flatMap((paragraph) => paragraph.basis) : [])
		]),
		...inspirations.flatMap((practice) => practice.basis)
	];
	const cited = new Set(basis.map((one) => (one.kind === 'law' ? one.act : one.kind === 'evidence' ? one.source : '')));
	return sources.filter(({ id }) => cited.has(id));
};

/** The inspirations of a draft: practices of the guide, and sources that the user noted with others. */
export interface Inspirations {
	readonly practices: readonly Practice[];
	readonly own: readonly { readonly practice: string; readonly source: string }[];
}

/** A row takes the practice whose number it begins with, whatever the user made of the rest. */
export const draftInspirations = (guide: Guide, draft: Draft, practices: readonly Practice[]): Inspirations => {
	const rows = askedRows('inspirations', draft, askedQuestions(guide, draft));
	const taken = rows.map((row) => practices.find((practice) => isOf(row, practice)));
	return {
		practices: practices.filter((practice) => taken.includes(practice)),
		own: rows.flatMap(({ cells: { practice = '', source = '' } }, index) =>
			taken[index] === undefined && source.trim() !== '' ? [{ practice: practice.trim(), source: source.trim() }] : []
		)
	};
};

const isOf = ({ cells }: Row, { id }: Practice): boolean => {
	const text = (cells['practice'] ?? '').trim().toLowerCase();
	return text.startsWith(id) && !/^\w/.test(text.slice(id.length));
};
