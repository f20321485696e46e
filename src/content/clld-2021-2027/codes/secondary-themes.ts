import type { CodeList } from '#lib/guide/code-list.ts';

/** Annex I CPR, Table 6: dimension 6, ESF+ secondary themes. */
export const secondaryThemes: CodeList = {
	id: 'secondary-themes',
	basis: [
		{ kind: 'law', act: 'cpr', place: '22(5)' },
		{ kind: 'law', act: 'cpr', place: 'annex:I/table-6' }
	],
	codes: [
		{ code: '01', climate: 100 },
		{ code: '02', climate: 0 },
		{ code: '03', climate: 0 },
		{ code: '04', climate: 0 },
		{ code: '05', climate: 0 },
		{ code: '06', climate: 0 },
		{ code: '07', climate: 0 },
		{ code: '08', climate: 0 },
		{ code: '09', climate: 0 },
		{ code: '10', climate: 0 },
		{ code: '11', climate: 0 }
	]
};
