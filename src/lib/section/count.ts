/**
 * Characters as Annex V counts them (footnote 1: without spaces), in the way SFC2021 does: white space and invisible characters
 * do not count. Graphemes made of several code points count by code point, as a database field does.
 */
export const countWithoutSpaces = (text: string): number => {
	let count = 0;
	for (const character of text) if (!invisible.test(character)) count += 1;
	return count;
};

/** Characters with spaces as a word processor counts them: paragraph marks do not count. */
export const countWithSpaces = (text: string): number => {
	let count = 0;
	for (const character of text) if (character !== '\n' && character !== '\r') count += 1;
	return count;
};

/** White space, control characters, and format characters such as soft hyphen, zero-width space and byte order mark. */
const invisible = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]/u;
