import type { CodeList } from '#lib/guide/code-list.ts';

/** Horizontal conditions h-1 to h-4 in the order of Annex III CPR, thematic conditions for the ESF+ numbered as in Annex IV. */
export const enablingConditions: CodeList = {
	id: 'enabling-conditions',
	basis: [
		{ kind: 'law', act: 'cpr', place: '15(1)' },
		{ kind: 'law', act: 'cpr', place: 'annex:III' },
		{ kind: 'law', act: 'cpr', place: 'annex:IV' }
	],
	codes: [
		{ code: 'h-1', group: 'horizontal' },
		{ code: 'h-2', group: 'horizontal' },
		{ code: 'h-3', group: 'horizontal' },
		{ code: 'h-4', group: 'horizontal' },
		{ code: '4-1', group: 'thematic' },
		{ code: '4-2', group: 'thematic' },
		{ code: '4-3', group: 'thematic' },
		{ code: '4-4', group: 'thematic' },
		{ code: '4-5', group: 'thematic' },
		{ code: '4-6', group: 'thematic' }
	]
};

const everyObjective: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'];

/** The ESF+ specific objectives that each condition is linked to; (d), (i), (l) and (m) have no thematic condition. */
export const conditionObjectives: Readonly<Record<string, readonly string[]>> = {
	'h-1': everyObjective,
	'h-2': everyObjective,
	'h-3': everyObjective,
	'h-4': everyObjective,
	'4-1': ['a', 'b'],
	'4-2': ['c'],
	'4-3': ['e', 'f', 'g'],
	'4-4': ['h'],
	'4-5': ['j'],
	'4-6': ['k']
};
