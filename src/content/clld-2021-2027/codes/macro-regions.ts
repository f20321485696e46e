import type { CodeList } from '#lib/guide/code-list.ts';

/** Annex I CPR, Table 8: dimension 8, macro-regional and sea basin strategies. */
export const macroRegions: CodeList = {
	id: 'macro-regions',
	basis: [
		{ kind: 'law', act: 'cpr', place: '22(5)' },
		{ kind: 'law', act: 'cpr', place: 'annex:I/table-8' }
	],
	codes: [
		{ code: '01' },
		{ code: '02' },
		{ code: '03' },
		{ code: '04' },
		{ code: '05' },
		{ code: '06' },
		{ code: '07' },
		{ code: '08' },
		{ code: '09' },
		{ code: '10' },
		{ code: '11' }
	]
};
