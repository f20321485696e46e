/** Letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ı: 'i',
	ς: 'σ'
};

/** Small letters without accents, so that "Małopolska" is found by "malopolska". */
export const fold = (text: string): string => {
	const small = text.toLowerCase();
	// Most texts have no letters but plain ones; taking the others apart is slow.
	if (!/[\u00c0-\u1fff]/.test(small)) return small;
	return small
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßæœøđðłıς]/g, (letter) => plainLetters[letter] ?? letter);
};

const compound = /[\p{L}\p{N}]+(?:[-\u2011][\p{L}\p{N}]+)*/gu;
const hyphen = /[-\u2011]/;

/** The words that a text is found by: "co-financing" also by "cofinancing". */
export const indexedWords = (text: string): string[] =>
	(fold(text).match(compound) ?? []).flatMap((word) => {
		const parts = word.split(hyphen);
		return parts.length === 1 ? parts : [...parts, parts.join('')];
	});

/** The words that somebody searches for. */
export const wantedWords = (text: string): string[] => [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu))];

export interface TextPart {
	readonly text: string;
	readonly isMatch: boolean;
}

/** A text in parts, those that are among the words found apart. */
export const markWords = (text: string, found: ReadonlySet<string>): readonly TextPart[] => {
	const parts: { text: string; isMatch: boolean }[] = [];
	const push = (piece: string, isMatch: boolean) => {
		const last = parts.at(-1);
		if (piece === '') return;
		if (last?.isMatch === isMatch) last.text += piece;
		else parts.push({ text: piece, isMatch });
	};
	let position = 0;
	for (const { start, end } of matches(text, found)) {
		push(text.slice(position, start), false);
		push(text.slice(start, end), true);
		position = end;
	}
	push(text.slice(position), false);
	return parts;
};

interface Match {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** Letters with their marks, as they are written. */
const written = /[\p{L}\p{N}\p{M}]+(?:[-\u2011][\p{L}\p{N}\p{M}]+)*/gu;

const matches = (text: string, found: ReadonlySet<string>): readonly Match[] =>
	[...text.matchAll(written)].flatMap(({ 0: whole, index }) => {
		const parts = whole.split(hyphen);
		const joined = fold(parts.join(''));
		if (found.has(joined)) return [{ word: joined, start: index, end: index + whole.length }];
		let start = index;
		return parts.flatMap((part) => {
			const word = fold(part);
			const match = { word, start, end: start + part.length };
			start = match.end + 1;
			return found.has(word) ? [match] : [];
		});
	});

const ellipsis = '…';

/** The line of a text that says most about the words found, cut to a length around the first of them. */
export const excerpt = (text: string, found: ReadonlySet<string>, length: number): string => {
	const lines = text.split('\n').map((line) => ({ line, hits: matches(line, found) }));
	const best = lines.reduce((left, right) => (distinct(right.hits) > distinct(left.hits) ? right : left));
	const { line, hits } = best;
	if (line.length <= length) return line;
	const hit = hits[0]?.start ?? 0;
	const from = Math.max(0, Math.min(hit - Math.round(length / 4), line.length - length));
	const gap = from === 0 ? -1 : line.indexOf(' ', from);
	const start = gap === -1 || gap >= hit ? from : gap + 1;
	const until = start + length;
	if (until >= line.length) return ellipsis + line.slice(start);
	const end = line.lastIndexOf(' ', until);
	const piece = line.slice(start, end > start ? end : until).replace(/[\s.,;:]*$/, ellipsis);
	return start > 0 ? ellipsis + piece : piece;
};

const distinct = (hits: readonly Match[]): number => new Set(hits.map(({ word }) => word)).size;
