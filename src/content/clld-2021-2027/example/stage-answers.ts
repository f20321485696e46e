import type { Answer, Row } from '#lib/draft/draft.ts';
import type { Id } from '#lib/guide/id.ts';

/** What the example says to the questions of one stage. */
export interface StageAnswers {
	readonly answers: Readonly<Record<Id, Answer>>;
	readonly rows: Readonly<Record<Id, readonly Row[]>>;
}

/** Lines of one table as rows of a draft. */
export const numbered = (lines: readonly Row['cells'][]): readonly Row[] =>
	lines.map((cells, index) => ({ id: `row-${index + 1}`, cells }));
