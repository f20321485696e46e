import type { Answer } from './draft.ts';
import { compareDecimals, decimals, isDecimal } from './decimal.ts';
import { failed, ok, type Result } from './result.ts';
import type { CodeList } from '#lib/guide/code-list.ts';
import { codeListById } from '#lib/guide/code-list.ts';
import type { ValueKind } from '#lib/guide/question.ts';

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
 * Reads one kept answer by the kind of its question. Texts are always readable; a text over its limit is the concern of the rules.
 * An empty answer is not a problem: ask `isEmpty` first.
 */
export const readValue = (kind: ValueKind, answer: Answer, lists: readonly CodeList[]): Result<Answer, ValueProblem> => {
	switch (kind.kind) {
		case 'text':
			return ok(answer);
		case 'number':
			return readNumber(single(answer), kind.min ?? 0, kind.max, kind.decimals ?? 0);
		case 'money':
			return readNumber(single(answer), 0, 1e13, 2);
		case 'percentage':
			return readNumber(single(answer), 0, kind.max ?? 100, 4);
		case 'date':
			return readDate(single(answer), kind.min, kind.max);
		case 'yes-no':
			return readMembers(answer, (value) => ['yes', 'no', 'unknown'].includes(value), 'not-an-option');
		case 'choice':
		case 'choices':
			return readMembers(answer, (value) => kind.options.some((option) => option.id === value), 'not-an-option');
		case 'code':
		case 'codes': {
			const { codes } = codeListById(lists, kind.list);
			return readMembers(answer, (value) => codes.some((code) => code.code === value), 'not-a-code');
		}
	}
};

export const isEmpty = (answer: Answer | undefined): boolean =>
	answer === undefined || (typeof answer === 'string' ? answer.trim() === '' : answer.length === 0);

const single = (answer: Answer): string => (typeof answer === 'string' ? answer.trim() : (answer[0] ?? ''));

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

const readMembers = (
	answer: Answer,
	isMember: (value: string) => boolean,
	kind: 'not-an-option' | 'not-a-code'
): Result<Answer, ValueProblem> => {
	const stranger = (typeof answer === 'string' ? [answer] : answer).find((value) => !isMember(value));
	return stranger === undefined ? ok(answer) : failed({ kind, value: stranger });
};
