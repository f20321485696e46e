import { askedQuestions } from '#lib/draft/applies.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { isEmpty, readValue, type ValueProblem } from '#lib/draft/read-value.ts';
import { stageQuestions, type Guide, type Stage } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import type { ValueKind } from '#lib/guide/question.ts';

/** An answer, or a cell of a table, that is kept as typed but cannot be used yet. */
export interface Unreadable {
	readonly question: Id;
	readonly kind: ValueKind;
	readonly problem: ValueProblem;
	readonly cell?: { readonly row: string; readonly number: number; readonly column: Id };
}

/** What of a stage's answers cannot be used yet, in the order of its questions. */
export const unreadableAnswers = (guide: Guide, draft: Draft, stage: Stage): readonly Unreadable[] => {
	const asked = askedQuestions(guide, draft);
	return stageQuestions(stage)
		.filter(({ id }) => asked.has(id))
		.flatMap(({ id, value }): readonly Unreadable[] => {
			if (value.kind !== 'rows') {
				const answer = draft.answers[id];
				if (answer === undefined || isEmpty(answer)) return [];
				const read = readValue(value, answer, guide.codeLists);
				return read.ok ? [] : [{ question: id, kind: value, problem: read.problem }];
			}
			return (draft.rows[id] ?? []).flatMap((row, index) =>
				value.columns.flatMap((column): readonly Unreadable[] => {
					const cell = row.cells[column.id];
					if (cell === undefined || isEmpty(cell)) return [];
					const read = readValue(column.value, cell, guide.codeLists);
					return read.ok
						? []
						: [
								{
									question: id,
									kind: column.value,
									problem: read.problem,
									cell: { row: row.id, number: index + 1, column: column.id }
								}
							];
				})
			);
		});
};
