/**
 * Characters as Annex V counts them (footnote 1: without spaces), in the way SFC2021 does: white space and invisible characters
 * do not count. Graphemes made of several code points count by code point, as a database field does.
 */
export const countWithoutSpaces = (text: string): number => codePoints(text.replace(invisible, ''));

/** Characters with spaces as a word processor counts them: paragraph marks do not count. */
export const countWithSpaces = (text: string): number => codePoints(text.replace(/[\r\n]/g, ''));

/** White space, control characters, and format characters such as soft hyphen, zero-width space and byte order mark. */
const invisible = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]+/gu;

/** Code points are code units less one for each surrogate pair. */
const codePoints = (text: string): number => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
