import type { ReferenceItem } from '#lib/guide/knowledge.ts';

const kinds: Readonly<Record<ReferenceItem['kind'], string>> = {
	approach: 'Routes of scaling',
	'scaling-step': 'A working order for scaling',
	consortium: 'The six consortia of the first call',
	'follow-up': 'What followed',
	governance: 'Forms of governance',
	'mapping-step': 'How to map an ecosystem, in ten steps',
	task: 'Core tasks of a competence centre'
};

export const screensText = {
	scored: (scored: number, asked: number) => `${scored} of ${asked} questions scored`,
	points: (points: string, possible: string, share: string) => `${points} of ${possible} points so far, ${share}`,
	result: 'Result',
	open: 'The result comes when every question is scored.',
	stopped: (count: number) =>
		count === 1
			? 'One question at 0 stops the scaling, whatever the other points:'
			: `${count} questions at 0 stop the scaling, whatever the other points:`,
	stop: 'Stops while at 0',
	score: 'Score',
	clear: 'Clear the score',
	note: 'Note',
	help: 'What to look for',
	onlyOpen: 'Only questions without a score',
	noneOpen: 'Every question has a score.',
	scale: 'What the scores mean',
	basis: 'Basis',
	reading: 'To read beside it',
	kinds,
	map: 'The map',
	gaps: 'What the map shows',
	noActors: 'No actor is entered yet.',
	missingFunctions: (functions: string) => `No actor is named for: ${functions}.`,
	allFunctions: 'Every function has at least one actor.',
	weakRelations: (count: number) =>
		count === 0
			? 'No relation is marked as weak, missing or broken.'
			: count === 1
				? '1 relation is weak, missing or broken:'
				: `${count} relations are weak, missing or broken:`,
	relation: (from: string, to: string, kind: string, state: string) => `${from} – ${to}: ${kind}, ${state}`,
	unknownActors: (names: string) => `Named in a relation but not among the actors: ${names}.`,
	learned: (count: number, withUse: number) =>
		count === 0
			? 'No activity is noted yet. Begin with the last visit, training or conversation from which you took something away.'
			: `${count === 1 ? '1 activity' : `${count} activities`} noted, ${withUse} of them with a change that follows from it.`
};

export type ScreensText = typeof screensText;
