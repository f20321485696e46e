/** What a document is made of: plain parts that every writer understands, so that annexes of any kind can join a document. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | PictureBlock;

/**
 * `official` headings carry the numbers of the template and stand in the contents; `field` titles stand over one text each, `question`
 * titles over one answer.
 */
export interface HeadingBlock {
	readonly kind: 'heading';
	readonly look: 'official' | 'field' | 'question';
	/** 1 for the highest below the document's title. */
	readonly level: number;
	/** Already part of the text where the title speaks for itself ("Appendix 3"). */
	readonly number?: string;
	readonly text: string;
	/** Begins on a new page where there are pages. */
	readonly startsPage?: true;
}

/** One paragraph. `note`: legal basis and counts; `remark`: what the document says about itself, such as a field without a text. */
export interface ParagraphBlock {
	readonly kind: 'paragraph';
	readonly look: 'text' | 'note' | 'remark';
	readonly text: string;
	/** Stands on the page of what follows. */
	readonly leads?: true;
}

export interface ListBlock {
	readonly kind: 'list';
	readonly entries: readonly ListEntry[];
}

export interface ListEntry {
	readonly text: string;
	/** Web addresses that belong to the entry. */
	readonly addresses?: readonly string[];
}

export interface TableBlock {
	readonly kind: 'table';
	readonly caption?: { readonly number?: string; readonly text: string };
	/** Basis of the table, under the caption. */
	readonly note?: string;
	readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
	/** Each row has a cell for each column. Lines of a cell are apart by one newline. */
	readonly rows: readonly { readonly kind: 'row' | 'total'; readonly cells: readonly string[] }[];
	/** Said in place of rows where there are none. */
	readonly whenEmpty: string;
}

/** A picture as wide as the page; what it shows stands in a table too, for formats and readers without pictures. */
export interface PictureBlock {
	readonly kind: 'picture';
	readonly png: Uint8Array<ArrayBuffer>;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** What it shows, in one sentence. */
	readonly alt: string;
}

export const heading = (look: HeadingBlock['look'], level: number, text: string, number?: string): HeadingBlock => ({
	kind: 'heading',
	look,
	level,
	text,
	...(number === undefined ? {} : { number })
});

export const paragraph = (look: ParagraphBlock['look'], text: string): ParagraphBlock => ({ kind: 'paragraph', look, text });

/** "Table 6. Title", or what there is of it. */
export const captionText = ({ number, text }: NonNullable<TableBlock['caption']>): string =>
	number === undefined || number === '' ? text : text === '' ? number : `${number}. ${text}`;

/** "2.1.1 Title", or the title alone. */
export const headingText = ({ number, text }: HeadingBlock): string =>
	number === undefined || number === '' ? text : text === '' ? number : `${number} ${text}`;
