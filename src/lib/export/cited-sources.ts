import type { Basis, Source } from '#lib/guide/source.ts';
import type { Section } from '#lib/section/section.ts';

/** The sources that a section cites: those of its fields, its tables and the paragraphs it proposes, in the order given. */
export const citedSources = ({ headings }: Section, sources: readonly Source[]): readonly Source[] => {
	const parts = headings.flatMap(({ parts }) => parts);
	const basis: readonly Basis[] = parts.flatMap((part) => [
		...part.basis,
		...(part.kind === 'field' ? part.proposal.flatMap((paragraph) => paragraph.basis) : [])
	]);
	const cited = new Set(basis.map((one) => (one.kind === 'law' ? one.act : one.kind === 'evidence' ? one.source : '')));
	return sources.filter(({ id }) => cited.has(id));
};
