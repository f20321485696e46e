import fc from 'fast-check';
import { draftWith } from './draft-with.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { guideQuestions, type Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import type { QuestionKind } from '#lib/guide/question.ts';

const odd = ['', ' ', 'yes', 'no', 'unknown', '0', '-1', '12.5', ' 7 ', '1e9', '999999999999999', '2026-02-30', '2026-11-23', 'constructor', 'toString', '…'];

/** Drafts that follow no rule: right and wrong values, arrays where strings belong, unknown ids, broken numbers, other people's words. */
export const anyDraft = (guide: Guide): fc.Arbitrary<Draft> => {
	const questions = guideQuestions(guide);
	const value = fc.oneof(fc.constantFrom(...new Set([...questions.flatMap((question) => valuesOf(question.value, guide)), ...odd])), fc.string());
	const ids = fc.constantFrom(...questions.map(({ id }) => id), 'unknown', 'to-string');
	const columns = fc.constantFrom(...new Set([...questions.flatMap(({ value: kind }) => columnsOf(kind)), 'unknown']));
	return fc
		.record({
			answers: fc.dictionary(ids, fc.oneof({ weight: 3, arbitrary: value }, fc.array(value, { maxLength: 4 })), { maxKeys: questions.length }),
			rows: fc.dictionary(ids, fc.array(fc.dictionary(columns, value, { maxKeys: 12 }), { maxLength: 4 }), { maxKeys: questions.length }),
			fields: fc.dictionary(
				fc.oneof(fc.constantFrom(...guide.fields.map(({ id }) => id)), fc.constantFrom(...guide.fields.map(({ id }) => `${id}@h`)), fc.constant('gone@x')),
				fc.record({ text: fc.string(), adopted: fc.string(), transferred: fc.constant({ text: 'a', at: '2026-11-23T14:32:00Z' }) }, { requiredKeys: [] })
			)
		})
		.map(draftWith);
};

const columnsOf = (kind: QuestionKind): readonly Id[] => (kind.kind === 'rows' ? kind.columns.map(({ id }) => id) : []);

const valuesOf = (kind: QuestionKind, guide: Guide): readonly string[] => {
	if (kind.kind === 'rows') return kind.columns.flatMap((column) => valuesOf(column.value, guide));
	if ('options' in kind) return kind.options.map(({ id }) => id);
	if ('list' in kind) return guide.codeLists.find(({ id }) => id === kind.list)?.codes.map(({ code }) => code) ?? [];
	return [];
};
