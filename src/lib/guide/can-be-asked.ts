import type { CodeList } from './code-list.ts';
import type { Condition } from './condition.ts';
import type { Id } from './id.ts';
import type { Question } from './question.ts';

type Atom = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

interface Demand {
	readonly atom: Atom;
	readonly holds: boolean;
}

/**
 * Whether some draft is asked the question: its condition can hold, and so can those of the questions that must be answered for it.
 * Errs on one side only: a condition too tangled to decide counts as one that can hold.
 */
export const canBeAsked = (question: Question, questions: ReadonlyMap<Id, Question>, lists: readonly CodeList[]): boolean => {
	let steps = 20_000;

	const canHold = (
		pending: readonly { readonly condition: Condition; readonly holds: boolean }[],
		demands: readonly Demand[],
		opened: ReadonlySet<Id>
	): boolean => {
		steps -= 1;
		if (steps < 0) return true;
		const [next, ...rest] = pending;
		if (!next) return true;
		const { condition, holds } = next;
		if ('not' in condition) return canHold([{ condition: condition.not, holds: !holds }, ...rest], demands, opened);
		if ('all' in condition || 'any' in condition) {
			const parts = ('all' in condition ? condition.all : condition.any).map((part) => ({ condition: part, holds }));
			const needsEvery = 'all' in condition === holds;
			if (needsEvery) return canHold([...parts, ...rest], demands, opened);
			return parts.some((part) => canHold([part, ...rest], demands, opened));
		}
		const all = [...demands, { atom: condition, holds }];
		const read = questions.get(condition.question);
		if (
			read &&
			!agree(
				all.filter(({ atom }) => atom.question === read.id),
				valuesOf(read, lists)
			)
		)
			return false;
		if (!holds || !read?.when || opened.has(read.id)) return canHold(rest, all, opened);
		return canHold([{ condition: read.when, holds: true }, ...rest], all, new Set([...opened, read.id]));
	};

	return !question.when || canHold([{ condition: question.when, holds: true }], [], new Set([question.id]));
};

/** The values that an answer to the question can take, where they are countable. */
export const valuesOf = ({ value }: Question, lists: readonly CodeList[]): readonly string[] | undefined => {
	switch (value.kind) {
		case 'yes-no':
			return ['yes', 'no', 'unknown'];
		case 'choice':
		case 'choices':
			return value.options.map(({ id }) => id);
		case 'code':
		case 'codes':
			return lists.find(({ id }) => id === value.list)?.codes.map(({ code }) => code);
		default:
			return undefined;
	}
};

/** Whether one answer, or none, can meet all demands on a question. No answer meets every demand that something does not hold. */
const agree = (demands: readonly Demand[], offered: readonly string[] | undefined): boolean => {
	const met = demands.filter(({ holds }) => holds).map(({ atom }) => atom);
	const refused = demands.filter(({ holds }) => !holds).map(({ atom }) => atom);
	if (met.length === 0) return true;
	if (refused.some((atom) => 'answered' in atom)) return false;
	if (!offered) return true;
	const allowed = offered.filter(
		(value) =>
			!refused.some((atom) => ('is' in atom && atom.is.includes(value)) || ('includes' in atom && atom.includes.includes(value)))
	);
	const exact = met.filter((atom) => 'is' in atom);
	return (
		allowed.some((value) => exact.every((atom) => atom.is.includes(value))) &&
		met.every((atom) => !('includes' in atom) || atom.includes.some((value) => allowed.includes(value)))
	);
};
