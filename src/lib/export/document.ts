import { heading, paragraph, type Block, type TableBlock } from './block.ts';
import { cleanBlock } from './clean-block.ts';
import { cleanLine, textBlocks } from './clean-text.ts';
import type { ExportWords } from './export-words.ts';
import { legalReferences } from './reference.ts';
import type { Source } from '#lib/guide/source.ts';
import { formatDate, formatNumber } from '#lib/section/figures.ts';
import type { FieldPart, Heading, Part, Section, TablePart } from '#lib/section/section.ts';

/** A whole document, plain enough to be posted to a worker: every word is there, only the form is left to the writers. */
export interface ExportDocument {
	/** BCP 47. */
	readonly language: string;
	readonly kind: string;
	readonly title: string;
	readonly draftName: string;
	/** "Draft of 23 November 2026". */
	readonly draftLine: string;
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	readonly contentsTitle: string;
	readonly blocks: readonly Block[];
	readonly annexes: readonly Annex[];
	/** "Page x of y" in its parts. */
	readonly pageLabel: readonly PageLabelPart[];
	readonly creator: string;
	/** ISO 8601. */
	readonly exportedAt: string;
}

export type PageLabelPart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'page' | 'pages' };

/** Anything that follows the section. Headings inside it begin at level 2. */
export interface Annex {
	readonly title: string;
	readonly blocks: readonly Block[];
}

export interface DocumentParts {
	readonly section: Section;
	readonly annexes?: readonly Annex[];
	readonly words: ExportWords;
	/** The guide's sources, for the short names of acts. */
	readonly sources: readonly Source[];
	/** ISO 8601; the date in the document is the one written here. */
	readonly exportedAt: string;
	/** Leaves out legal bases, counts and the note on proposed texts. */
	readonly withoutNotes?: true;
}

/** The document of a section with its annexes, in the section's language. */
export const buildDocument = ({
	section,
	annexes = [],
	words,
	sources,
	exportedAt,
	withoutNotes
}: DocumentParts): ExportDocument => {
	if (Number.isNaN(Date.parse(exportedAt))) throw new RangeError(`Not a time: "${exportedAt}"`);
	const writing: Writing = { language: section.language, words, sources, withNotes: withoutNotes !== true };
	const blocks = section.headings.flatMap((one) => headingBlocks(one, writing)).map(cleanBlock);
	return {
		language: section.language,
		kind: words.documentKind,
		title: cleanLine(section.title),
		draftName: cleanLine(section.draftName),
		draftLine: words.draftOf(formatDate(exportedAt.slice(0, 10), section.language)),
		facts: [...section.facts, { label: words.draftName, value: section.draftName }].map(({ label, value }) => ({
			label: cleanLine(label),
			value: cleanLine(value)
		})),
		contentsTitle: words.contents,
		blocks: blocks.length === 0 ? [paragraph('remark', words.emptySection)] : blocks,
		annexes: annexes.map(({ title, blocks }, index) => ({
			title: cleanLine(words.annex(String(index + 1), title)),
			blocks: blocks.map(cleanBlock)
		})),
		pageLabel: splitPageLabel(words.page),
		creator: words.creator,
		exportedAt
	};
};

interface Writing {
	readonly language: string;
	readonly words: ExportWords;
	readonly sources: readonly Source[];
	readonly withNotes: boolean;
}

const headingBlocks = (one: Heading, writing: Writing): readonly Block[] => {
	const { words } = writing;
	return [
		heading('official', one.level, one.title, officialNumber(one.number)),
		...(one.awaitsObjective ? [paragraph('remark', words.awaitsObjective)] : []),
		...one.parts.flatMap((part) => partBlocks(part, one, writing))
	];
};

/** "appendix-3" is an id, and the title says it in words. */
const officialNumber = (number: string): string | undefined => (/^\d/.test(number) ? number : undefined);

const partBlocks = (part: Part, parent: Heading, writing: Writing): readonly Block[] => {
	if (part.kind === 'table') return [tableBlock(part, writing)];
	const isPrintedInTable =
		part.inTable !== undefined && parent.parts.some((other) => other.kind === 'table' && other.table === part.inTable);
	return isPrintedInTable ? [] : fieldBlocks(part, parent, writing);
};

const fieldBlocks = (field: FieldPart, parent: Heading, writing: Writing): readonly Block[] => {
	const { words } = writing;
	const text = textBlocks(field.text);
	const title =
		field.objective !== undefined && parent.objective === undefined
			? words.forObjective(field.title, field.objective)
			: field.title;
	return [
		...(repeatsHeading(field, parent) ? [] : [heading('field', parent.level + 1, title, officialNumber(field.number))]),
		...note(field.basis, writing),
		...(text.length === 0 ? [paragraph('remark', words.emptyField)] : text),
		...(writing.withNotes ? [paragraph('note', countLine(field, text.length === 0, writing))] : [])
	];
};

/** "6 Partnership" over the field "Partnership" says it once. */
const repeatsHeading = ({ title }: FieldPart, parent: Heading): boolean =>
	parent.parts.filter((part) => part.kind === 'field' && part.inTable === undefined).length === 1 &&
	simplified(parent.title).endsWith(simplified(title));

const simplified = (text: string): string => cleanLine(text).toLowerCase();

const note = (basis: FieldPart['basis'], { sources, words, withNotes }: Writing): readonly Block[] => {
	const references = withNotes ? legalReferences(basis, sources, words.reference) : '';
	return references === '' ? [] : [paragraph('note', words.legalBasis(references))];
};

const countLine = ({ count, limit, state }: FieldPart, isEmpty: boolean, { language, words }: Writing): string => {
	const figure = (number: number): string => formatNumber(String(number), language);
	const { withoutSpaces } = count;
	const counted =
		withoutSpaces > limit
			? words.countOverLimit(figure(withoutSpaces), figure(limit), figure(withoutSpaces - limit))
			: words.count(figure(withoutSpaces), figure(limit));
	return state === 'proposed' && !isEmpty ? `${counted} · ${words.proposedText}` : counted;
};

const tableBlock = (table: TablePart, writing: Writing): TableBlock => {
	const references = writing.withNotes ? legalReferences(table.basis, writing.sources, writing.words.reference) : '';
	return {
		kind: 'table',
		caption: { number: table.number, text: table.title },
		...(references === '' ? {} : { note: writing.words.legalBasis(references) }),
		columns: table.columns,
		rows: table.rows.map(({ kind, cells }) => ({ kind, cells: cells.map(({ shown }) => shown) })),
		whenEmpty: writing.words.emptyTable
	};
};

/** Letters of no script stand for the figures, wherever a language puts them. */
const splitPageLabel = (label: ExportWords['page']): readonly PageLabelPart[] =>
	label('\ue000', '\ue001')
		.split(/([\ue000\ue001])/)
		.filter((part) => part !== '')
		.map((part) => (part === '\ue000' ? { kind: 'page' } : part === '\ue001' ? { kind: 'pages' } : { kind: 'text', text: part }));

/** Everything of a document in reading order, annexes under their titles. */
export const allBlocks = (document: ExportDocument): readonly Block[] => [
	...document.blocks,
	...document.annexes.flatMap(({ title, blocks }): readonly Block[] => [
		{ ...heading('official', 1, title), startsPage: true },
		...blocks
	])
];
