import { readFileSync } from 'node:fs';
import { guide } from '#content/clld-2021-2027/guide.ts';
import type { ReadDraftProblem } from '#lib/draft/read-draft.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { readDraftFile } from '#lib/store/draft-file.ts';

/** A command that cannot be carried out as it was given; its message is all that is printed. */
export class BadInput extends Error {}

/** The draft in a file; what is wrong with it is said in words. */
export const readDraftAt = (path: string): Draft => {
	const read = readDraftFile(readText(path), guide.header.id);
	if (read.ok) return read.value.draft;
	throw new BadInput(`${path} ${problemWords(read.problem)}`);
};

const readText = (path: string): string => {
	try {
		return readFileSync(path, 'utf8');
	} catch (problem) {
		throw new BadInput(`${path} cannot be read: ${problem instanceof Error ? problem.message : String(problem)}`);
	}
};

const problemWords = (problem: ReadDraftProblem): string => {
	switch (problem.kind) {
		case 'not-json':
			return 'is not a draft file: it is not JSON.';
		case 'another-format':
			return 'is JSON, but not a draft of the planner.';
		case 'not-a-draft':
			return `is not a draft that can be read${problem.at === '' ? '' : `: see ${problem.at}`}.`;
		case 'from-a-newer-version':
			return `was written by a newer version of the planner (format ${problem.version}).`;
		case 'another-guide':
			return `was written with another guide, "${problem.guide}".`;
		case 'too-large':
			return `has ${problem.bytes} bytes; a draft has at most ${problem.limit}.`;
	}
};
