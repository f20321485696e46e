import { questionsById, type Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';

/** What the store must know of a guide: which answers and cells are texts, merged letter by letter. */
export interface Shape {
	isText(question: Id, column?: Id): boolean;
}

export const guideShape = (guide: Guide): Shape => {
	const questions = questionsById(guide);
	return {
		isText: (question, column) => {
			const value = questions.get(question)?.value;
			if (value?.kind !== 'rows') return column === undefined && value?.kind === 'text';
			return value.columns.some((candidate) => candidate.id === column && candidate.value.kind === 'text');
		}
	};
};
