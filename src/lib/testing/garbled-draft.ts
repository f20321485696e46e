import fc from 'fast-check';
import { draftWith } from './draft-with.ts';
import type { Answer, Draft } from '#lib/draft/draft.ts';
import { guideQuestions, type Guide } from '#lib/guide/guide.ts';
import type { QuestionKind } from '#lib/guide/question.ts';

/** What fits some questions, and what fits none. */
const odd = fc.oneof(
	fc.constantFrom('', ' ', 'yes', 'no', 'unknown', '0', '-1', '7', '12.5', ' 7 ', '1e9', '25000', '999999999999999'),
	fc.constantFrom('2026-11-23', '2026-02-30', '23.11.2026', 'constructor', 'toString', '__proto__', '…', 'a, b'),
	fc.string()
);

/**
 * Drafts that follow no rule: right and wrong values, lists where one value belongs and the reverse, rows under questions that have none,
 * questions, columns and fields that the guide does not know.
 */
export const garbledDraft = (guide: Guide): fc.Arbitrary<Draft> => {
	const value = (kind: QuestionKind): fc.Arbitrary<string> => {
		const offered = offeredBy(kind, guide);
		return offered.length === 0 ? odd : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...offered) }, odd);
	};
	const answer = (kind: QuestionKind): fc.Arbitrary<Answer> => {
		const one = value(kind);
		const several = fc.array(one, { maxLength: 4 });
		return kind.kind === 'choices' || kind.kind === 'codes'
			? fc.oneof({ weight: 4, arbitrary: several }, one)
			: fc.oneof({ weight: 4, arbitrary: one }, several);
	};
	const cells = (kind: QuestionKind) =>
		optional((kind.kind === 'rows' ? kind.columns : []).map((column) => [column.id, value(column.value)]));
	const kinds: readonly (readonly [string, QuestionKind])[] = [
		...guideQuestions(guide).map((question) => [question.id, question.value] as const),
		['unknown', { kind: 'text', lines: 'one' }]
	];
	const state = fc.record(
		{ text: fc.string(), adopted: fc.string(), transferred: fc.constant({ text: 'a', at: '2026-11-23T14:32:00Z' }) },
		{ requiredKeys: [] }
	);
	return fc
		.record({
			answers: optional(kinds.map(([id, kind]) => [id, answer(kind)])),
			rows: optional(kinds.map(([id, kind]) => [id, fc.array(cells(kind), { maxLength: 3 })])),
			fields: optional([...guide.fields.flatMap(({ id }) => [id, `${id}@h`]), 'gone@x'].map((key) => [key, state]))
		})
		.map(draftWith);
};

/** Records in which each entry may be missing. */
const optional = <Value>(
	entries: readonly (readonly [string, fc.Arbitrary<Value>])[]
): fc.Arbitrary<Readonly<Record<string, Value>>> =>
	fc.record(Object.fromEntries(entries), { requiredKeys: [] }).map((record) => record as Record<string, Value>);

const offeredBy = (kind: QuestionKind, guide: Guide): readonly string[] => {
	if ('options' in kind) return kind.options.map(({ id }) => id);
	if ('list' in kind) return guide.codeLists.find(({ id }) => id === kind.list)?.codes.map(({ code }) => code) ?? [];
	return [];
};
