import type { Text } from '#content/text/text.ts';
import type { StoreProblem } from '#lib/store/problems.ts';

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

/** Why the shelf could not be opened; the planner then works in memory only. */
export const storeProblemWords = (problem: StoreProblem, text: Text): string =>
	problem.kind === 'blocked' || problem.kind === 'newer-database' ? troubleWords(problem, text) : text.trouble.notKept;
