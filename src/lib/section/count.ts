/**
 * Characters as Annex V counts them (footnote 1: without spaces), in the way SFC2021 does: white space and invisible characters
 * do not count. Graphemes made of several code points count by code point, as a database field does.
 */
export const countWithoutSpaces = (text: string): number => {
	let count = 0;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit > 0x20 && unit < 0x7f) count += 1;
		else if (unit > 0x7f) {
			const codePoint = text.codePointAt(at) ?? unit;
			if (codePoint > 0xffff) at += 1;
			if (isVisible(codePoint)) count += 1;
		}
	}
	return count;
};

/** Characters with spaces as a word processor counts them: paragraph marks do not count. */
export const countWithSpaces = (text: string): number => {
	let count = 0;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit === 0x0a || unit === 0x0d) continue;
		count += 1;
		if (unit > 0xd7ff && (text.codePointAt(at) ?? unit) > 0xffff) at += 1;
	}
	return count;
};

/** Whole fields are counted at every key, so characters beyond ASCII are looked up once. */
const isVisible = (codePoint: number): boolean => {
	let visible = known.get(codePoint);
	if (visible === undefined) {
		visible = !invisible.test(String.fromCodePoint(codePoint));
		known.set(codePoint, visible);
	}
	return visible;
};

const known = new Map<number, boolean>();

/** White space, control characters, and format characters such as soft hyphen, zero-width space and byte order mark. */
const invisible = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]/u;
