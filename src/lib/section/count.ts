/**
 * Characters as Annex V counts them (footnote 1: without spaces), in the way SFC2021 does: white space and invisible characters
 * do not count. Graphemes made of several code points count by code point, as a database field does.
 */
export const countWithoutSpaces = (text: string): number => countCodePoints(text, isVisible);

/** Characters with spaces as a word processor counts them: paragraph marks do not count. */
export const countWithSpaces = (text: string): number => countCodePoints(text, isNoParagraphMark);

const countCodePoints = (text: string, counts: (codePoint: number) => boolean): number => {
	let count = 0;
	for (let at = 0; at < text.length; at += 1) {
		const codePoint = text.codePointAt(at) ?? 0;
		if (codePoint > 0xffff) at += 1;
		if (counts(codePoint)) count += 1;
	}
	return count;
};

const isNoParagraphMark = (codePoint: number): boolean => codePoint !== 0x0a && codePoint !== 0x0d;

/** Letters, figures and signs of ASCII are told apart by number, and others once: this runs over whole fields at every key. */
const isVisible = (codePoint: number): boolean => {
	if (codePoint < 0x7f) return codePoint > 0x20;
	let visible = others.get(codePoint);
	if (visible === undefined) {
		visible = !invisible.test(String.fromCodePoint(codePoint));
		others.set(codePoint, visible);
	}
	return visible;
};

/** White space, control characters, and format characters such as soft hyphen, zero-width space and byte order mark. */
const invisible = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]/u;

const others = new Map<number, boolean>();
