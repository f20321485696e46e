/** Removes `remove` characters at `at` and puts `insert` there. */
export interface Splice {
	readonly at: number;
	readonly remove: number;
	readonly insert: string;
}

/** The smallest single splice that turns one text into another. It never cuts a character made of two halves. */
export const spliceBetween = (before: string, after: string): Splice => {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
	if (start > 0 && isHighHalf(before.charCodeAt(start - 1))) start -= 1;
	let end = 0;
	while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
		end += 1;
	if (end > 0 && isLowHalf(before.charCodeAt(before.length - end))) end -= 1;
	return { at: start, remove: before.length - start - end, insert: after.slice(start, after.length - end) };
};

/**
 * What was typed into a text that showed `shown`, as splices of the text as it stands now, to be applied in this order.
 * The two differ when another window wrote while letters were being composed: then letters of both sides stay, and only those
 * are removed that were removed on purpose from what was shown.
 */
export const rebasedSplices = (shown: string, typed: string, actual: string): readonly Splice[] => {
	const mine = spliceBetween(shown, typed);
	if (mine.remove === 0 && mine.insert === '') return [];
	if (shown === actual) return [mine];
	const other = spliceBetween(shown, actual);
	const [mineEnd, otherEnd] = [mine.at + mine.remove, other.at + other.remove];
	const shift = other.insert.length - other.remove;
	const after = { at: Math.max(mine.at, otherEnd) + shift, remove: Math.max(0, mineEnd - Math.max(mine.at, otherEnd)) };
	if (mine.at >= other.at) return [{ ...after, insert: mine.insert }];
	const before = { at: mine.at, remove: Math.min(mineEnd, other.at) - mine.at, insert: mine.insert };
	return after.remove > 0 ? [{ ...after, insert: '' }, before] : [before];
};

export const applySplice = (text: string, { at, remove, insert }: Splice): string =>
	text.slice(0, at) + insert + text.slice(at + remove);

const isHighHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
