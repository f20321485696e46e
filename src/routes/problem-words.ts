import type { Text } from '#content/text/text.ts';
import type { OpenProblem, StoreProblem } from '#lib/store/problems.ts';

/** Why an open draft could not be saved, what is safe, and what to do. */
export const troubleWords = (problem: StoreProblem, text: Text): string => {
	switch (problem.kind) {
		case 'quota':
			return text.trouble.quota;
		case 'closed':
			return text.trouble.closed;
		case 'no-indexeddb':
			return text.trouble.notKept;
		case 'blocked':
			return text.trouble.blocked;
		case 'newer-database':
			return text.trouble.newer;
		case 'purged':
			return text.trouble.purged;
		case 'unknown':
			return text.trouble.unknown(problem.message);
	}
};

/** Why a draft cannot be shown. */
export const openProblemWords = (problem: OpenProblem, text: Text): string => {
	switch (problem.kind) {
		case 'no-such-draft':
		case 'purged':
			return text.draftProblem.noSuchDraft;
		case 'deleted':
			return text.draftProblem.deleted;
		case 'damaged':
			return text.draftProblem.allDamaged;
		case 'unknown':
			return text.draftProblem.unknown(problem.message);
		default:
			return text.draftProblem.unreachable;
	}
};

/** Why something could not be done with a draft of the list; nothing was changed. */
export const shelfProblemWords = (problem: OpenProblem, text: Text): string =>
	problem.kind === 'quota' || problem.kind === 'closed'
		? text.home.notDone
		: `${text.home.notDone} ${openProblemWords(problem, text)}`;

/** Why the shelf could not be opened; the planner then works in memory only. */
export const storeProblemWords = (problem: StoreProblem, text: Text): string =>
	problem.kind === 'blocked' || problem.kind === 'newer-database' ? troubleWords(problem, text) : text.trouble.notKept;
