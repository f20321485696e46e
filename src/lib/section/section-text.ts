import type { Id } from '#lib/guide/id.ts';
import type { Values } from './values.ts';

/**
 * The words of the section in one language: a sentence for each paragraph of the structure, and the official headings.
 * A paragraph that returns nothing is left out of the text.
 */
export interface SectionText {
	readonly locale: string;
	readonly headings: Readonly<Record<string, string>>;
	readonly paragraphs: Readonly<Record<Id, (values: Values) => string | undefined>>;
	readonly yes: string;
	readonly no: string;
	readonly total: string;
	/** Head of the document. */
	readonly documentTitle: string;
	readonly facts: Readonly<Record<'programme' | 'cci' | 'memberState' | 'priority' | 'funds' | 'objectives' | 'version', string>>;
}
