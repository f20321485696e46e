import type { Answer } from './draft.ts';
import { compareDecimals } from './decimal.ts';
import { decimals, isDecimal } from './is-decimal.ts';
import { failed, ok, type Result } from './result.ts';
import type { CodeList } from '#lib/guide/code-list.ts';
import { codeListById } from '#lib/guide/code-list.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Option, ValueKind } from '#lib/guide/question.ts';

/** Why an answer, kept as it was typed, cannot be used yet. */
export type ValueProblem =
	| { readonly kind: 'not-a-number' }
	| { readonly kind: 'too-small'; readonly min: string }
	| { readonly kind: 'too-large'; readonly max: string }
	| { readonly kind: 'too-many-decimals'; readonly decimals: number }
	| { readonly kind: 'not-a-date' }
	| { readonly kind: 'too-early'; readonly min: string }
	| { readonly kind: 'too-late'; readonly max: string }
	| { readonly kind: 'not-an-option'; readonly value: string }
	| { readonly kind: 'not-a-code'; readonly value: string };

/**
 * Reads one kept answer by the kind of its question: several choices and codes as an array, everything else as a string.
 * Texts are always readable; a text over its limit is the concern of the rules.
 * An empty answer is not a problem: ask `isEmpty` first.
 */
export const readValue = (kind: ValueKind, answer: Answer, lists: readonly CodeList[]): Result<Answer, ValueProblem> => {
	switch (kind.kind) {
		case 'text':
			return ok(typeof answer === 'string' ? answer : singleValue(answer));
		case 'number':
			return readNumber(singleValue(answer), kind.min ?? 0, kind.max, kind.decimals ?? 0);
		case 'money':
			return readNumber(singleValue(answer), 0, 1e13, 2);
		case 'percentage':
			return readNumber(singleValue(answer), 0, kind.max ?? 100, 4);
		case 'date':
			return readDate(singleValue(answer), kind.min, kind.max);
		case 'yes-no':
			return readMember(singleValue(answer), isYesNo, 'not-an-option');
		case 'choice':
			return readMember(singleValue(answer), isOption(kind.options), 'not-an-option');
		case 'choices':
			return readMembers(severalValues(answer), isOption(kind.options), 'not-an-option');
		case 'code':
			return readMember(singleValue(answer), isCode(lists, kind.list), 'not-a-code');
		case 'codes':
			return readMembers(severalValues(answer), isCode(lists, kind.list), 'not-a-code');
	}
};

/** What of an answer can be used: of several choices or codes those that are known. Undefined where that is nothing. */
export const usableAnswer = (kind: ValueKind, answer: Answer, lists: readonly CodeList[]): Answer | undefined => {
	if (isEmpty(answer)) return undefined;
	const read = readValue(kind, answer, lists);
	if (read.ok) return read.value;
	if (kind.kind !== 'choices' && kind.kind !== 'codes') return undefined;
	const known = severalValues(answer).filter((value) => readValue(kind, [value], lists).ok);
	return known.length === 0 ? undefined : known;
};

/**
 * `usableAnswer` of one of the answers of a draft, or of one cell of a row. Rules, sentences and tables read the same value again and
 * again; it is read once for each object that holds it, and those never change.
 */
export const usableIn = (
	holder: Readonly<Record<Id, Answer>>,
	id: Id,
	kind: ValueKind,
	lists: readonly CodeList[]
): Answer | undefined => {
	let read = readOf.get(holder);
	if (!read) {
		read = new Map();
		readOf.set(holder, read);
	}
	let known = read.get(id);
	if (known?.kind !== kind) {
		const answer = holder[id];
		known = { kind, value: answer === undefined ? undefined : usableAnswer(kind, answer, lists) };
		read.set(id, known);
	}
	return known.value;
};

const readOf = new WeakMap<object, Map<Id, { readonly kind: ValueKind; readonly value: Answer | undefined }>>();

export const isEmpty = (answer: Answer | undefined): boolean =>
	answer === undefined || (typeof answer === 'string' ? answer.trim() === '' : answer.length === 0);

/** What is kept for a question that takes one value. Several values, kept where one is expected, cannot be read as one. */
export const singleValue = (answer: Answer): string => (typeof answer === 'string' ? answer : answer.join(', ')).trim();

/** What is kept for a question that takes several values; one, kept alone, is a list of one. */
export const severalValues = (answer: Answer): readonly string[] => (typeof answer === 'string' ? [answer] : answer);

type IsMember = (value: string) => boolean;

const isYesNo: IsMember = (value) => value === 'yes' || value === 'no' || value === 'unknown';

const isOption =
	(options: readonly Option[]): IsMember =>
	(value) =>
		options.some(({ id }) => id === value);

const isCode = (lists: readonly CodeList[], id: Id): IsMember => {
	const list = codeListById(lists, id);
	let codes = codeSets.get(list);
	if (!codes) {
		codes = new Set(list.codes.map(({ code }) => code));
		codeSets.set(list, codes);
	}
	const known = codes;
	return (value) => known.has(value);
};

/** Lists have up to two hundred codes, and a table reads one for each cell. */
const codeSets = new WeakMap<CodeList, ReadonlySet<string>>();

const readNumber = (text: string, min: number, max: number | undefined, places: number): Result<Answer, ValueProblem> => {
	if (!isDecimal(text)) return failed({ kind: 'not-a-number' });
	if (decimals(text) > places) return failed({ kind: 'too-many-decimals', decimals: places });
	if (compareDecimals(text, String(min)) < 0) return failed({ kind: 'too-small', min: String(min) });
	if (max !== undefined && compareDecimals(text, String(max)) > 0) return failed({ kind: 'too-large', max: String(max) });
	return ok(text);
};

const readDate = (text: string, min = '1990-01-01', max = '2050-12-31'): Result<Answer, ValueProblem> => {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!parts) return failed({ kind: 'not-a-date' });
	const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return failed({ kind: 'not-a-date' });
	if (text < min) return failed({ kind: 'too-early', min });
	if (text > max) return failed({ kind: 'too-late', max });
	return ok(text);
};

const readMember = (value: string, isMember: IsMember, kind: 'not-an-option' | 'not-a-code'): Result<Answer, ValueProblem> =>
	isMember(value) ? ok(value) : failed({ kind, value });

const readMembers = (
	values: readonly string[],
	isMember: IsMember,
	kind: 'not-an-option' | 'not-a-code'
): Result<Answer, ValueProblem> => {
	const stranger = values.find((value) => !isMember(value));
	return stranger === undefined ? ok(values) : failed({ kind, value: stranger });
};
