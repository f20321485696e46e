import type { Block, ListEntry } from './block.ts';
import { paragraph } from './block.ts';
import { gap } from '#lib/section/section.ts';

/**
 * Text that every format can hold: one kind of line end, and none of the characters that XML forbids, which would make a word processor
 * refuse the whole file.
 */
export const cleanText = (text: string): string =>
	text
		.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
		.replace(/[\t\v\f]/g, ' ')
		.replace(/(?!\n)\p{Cc}|[\ufffe\uffff]/gu, '')
		.replace(/\p{Cs}/gu, '\ufffd');

/** Clean, on one line. */
export const cleanLine = (text: string): string =>
	cleanText(text)
		.replace(/\s*\n\s*/g, ' ')
		.trim();

/** A user's text as paragraphs and lists: lines that begin with a dash or a bullet become entries of a list. */
export const textBlocks = (text: string): readonly Block[] => {
	const blocks: Block[] = [];
	let entries: ListEntry[] = [];
	for (const line of cleanText(text).split('\n')) {
		if (line.trim() === '') continue;
		const entry = /^\s*[–•-]\s+(\S.*)$/u.exec(line)?.[1];
		if (entry === undefined) {
			entries = [];
			blocks.push(paragraph('text', line.trim()));
		} else if (entries.length > 0) {
			entries.push({ text: entry.trim() });
		} else {
			entries = [{ text: entry.trim() }];
			blocks.push({ kind: 'list', entries });
		}
	}
	return blocks;
};

/** A text cut where answers are missing: parts with an odd index are gaps. */
export const splitAtGaps = (text: string): readonly string[] =>
	text.split(gap).flatMap((part, index) => (index === 0 ? [part] : [gap, part]));

/** Whether a text begins, at its first letter, in a script that runs from right to left. */
export const runsRightToLeft = (text: string): boolean => /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text);

/** Whether an address may become a link in a document. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text);
