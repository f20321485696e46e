import type { Code, CodeList } from '#lib/guide/code-list.ts';
import type { CodeListText } from '#lib/guide/guide-text.ts';
import { officialTitle, titledCode } from '#lib/section/show-value.ts';

/** A code that fits what was typed, with all that speaks for or against it. */
export interface FoundCode {
	readonly code: Code;
	/** As the select shows it, cut where a searched word begins or ends. */
	readonly title: readonly { readonly text: string; readonly isMatch: boolean }[];
	readonly use?: string | undefined;
	readonly caution?: string | undefined;
}

export interface FoundGroup {
	readonly id: string;
	readonly title?: string | undefined;
	readonly codes: readonly FoundCode[];
}

/** From this many codes on, a list is searched rather than read. */
const longList = 10;

/** Whether a search helps: the list is long, and its codes are known by their numbers rather than by their names alone. */
export const isWorthSearching = (list: CodeList, text: CodeListText | undefined, within?: readonly string[]): boolean => {
	const codes = offered(list, within);
	return codes.length >= longList && codes.some(({ code }) => titledCode(text, list.id, code) !== officialTitle(text, code));
};

/** The codes in which every typed word occurs: in the code itself, its title, its group, its use or its caution. */
export const findCodes = (
	list: CodeList,
	text: CodeListText | undefined,
	query: string,
	within?: readonly string[]
): readonly FoundGroup[] => {
	const words = plain(query).split(/\s+/).filter(Boolean);
	const groups = new Map<string, FoundCode[]>();
	for (const code of offered(list, within)) {
		const title = titledCode(text, list.id, code.code);
		const group = code.group === undefined ? undefined : text?.groups?.[code.group];
		const use = text?.uses?.[code.code];
		const caution = text?.cautions?.[code.code];
		const told = plain([code.code, title, group, use, caution].filter(Boolean).join(' '));
		if (!words.every((word) => told.includes(word))) continue;
		const found = { code, title: marked(title, words), use, caution };
		groups.set(code.group ?? '', [...(groups.get(code.group ?? '') ?? []), found]);
	}
	return [...groups].map(([id, codes]) => ({ id, title: text?.groups?.[id], codes }));
};

/** The code to begin with: the one whose number was typed, else the first that has a typed word in its title, else the first. */
export const bestCode = (groups: readonly FoundGroup[], query: string): string | undefined => {
	const all = groups.flatMap(({ codes }) => codes);
	const typed = plain(query).trim();
	const best =
		all.find(({ code }) => plain(code.code) === typed) ??
		all.find(({ title }) => typed !== '' && title.some(({ isMatch }) => isMatch)) ??
		all[0];
	return best?.code.code;
};

const offered = (list: CodeList, within?: readonly string[]): readonly Code[] =>
	within ? list.codes.filter(({ code }) => within.includes(code)) : list.codes;

/** Without capitals and accents; a letter stays one letter, so that places can be compared. */
const plain = (text: string): string =>
	[...text]
		.map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, letter.length) || letter)
		.join('');

const marked = (title: string, words: readonly string[]): FoundCode['title'] => {
	const searched = plain(title);
	const isMatch = new Array<boolean>(title.length).fill(false);
	for (const word of words)
		for (let at = searched.indexOf(word); at !== -1; at = searched.indexOf(word, at + 1))
			isMatch.fill(true, at, at + word.length);
	const parts: { text: string; isMatch: boolean }[] = [];
	for (let at = 0; at < title.length; at += 1) {
		const last = parts.at(-1);
		if (last && last.isMatch === isMatch[at]) last.text += title.charAt(at);
		else parts.push({ text: title.charAt(at), isMatch: isMatch[at] ?? false });
	}
	return parts;
};
