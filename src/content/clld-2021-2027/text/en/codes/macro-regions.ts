import type { CodeListText } from '#lib/guide/guide-text.ts';

export const macroRegions: CodeListText = {
	title: 'Dimension 8: macro-regional and sea basin strategies',
	note: 'Part of Annex I, but without a table of its own in the programme template.',
	codes: {
		'01': 'Adriatic & Ionian Region Strategy',
		'02': 'Alpine Region Strategy',
		'03': 'Baltic Sea Region Strategy',
		'04': 'Danube Region Strategy',
		'05': 'Arctic Ocean',
		'06': 'Atlantic Strategy',
		'07': 'Black Sea',
		'08': 'Mediterranean Sea',
		'09': 'North Sea',
		'10': 'Western Mediterranean Strategy',
		'11': 'No contribution to macro-regional or sea basin strategies'
	}
};
