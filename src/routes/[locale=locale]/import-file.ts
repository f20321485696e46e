import { planner } from '../planner.svelte.ts';
import type { Text } from '#content/text/text.ts';
import type { ImportProblem } from '#lib/store/problems.ts';

interface Imported {
	readonly message: string;
	readonly isWrong: boolean;
	/** The draft to show; absent when nothing was changed. */
	readonly id?: string;
}

/** Opens a draft file and says in words what came of it. */
export const importFile = async (file: File, text: Text): Promise<Imported> => {
	const shelf = await planner.open();
	const imported = await shelf.importDraft(file);
	if (!imported.ok) {
		return { message: `${importProblemWords(imported.problem, file.name, text)} ${text.imports.nothingChanged}`, isWrong: true };
	}
	const { id, name, kind } = imported.value;
	return { message: kind === 'merged' ? text.imports.merged(name) : text.imports.done(name), isWrong: false, id };
};

const importProblemWords = (problem: ImportProblem, file: string, text: Text): string => {
	const words = text.imports;
	switch (problem.kind) {
		case 'not-json':
			return words.notJson(file);
		case 'not-a-draft':
			return words.notADraft(file, problem.at);
		case 'another-format':
			return words.anotherFormat(file);
		case 'another-guide':
			return words.anotherGuide(file);
		case 'from-a-newer-version':
			return words.newer(file);
		case 'too-large':
			return words.tooLarge(file, `${Math.round(problem.limit / 1e6)}\u00a0MB`);
		case 'unreadable-file':
			return words.unreadable(file);
		default:
			return words.notStored;
	}
};
