import type { CodeList } from '#lib/guide/code-list.ts';

/** Annex I CPR, Table 7: dimension 7, gender equality. */
export const genderCodes: CodeList = {
	id: 'gender-codes',
	basis: [
		{ kind: 'law', act: 'cpr', place: '22(5)' },
		{ kind: 'law', act: 'cpr', place: 'annex:I/table-7' }
	],
	codes: [
		{ code: '01', gender: 100 },
		{ code: '02', gender: 40 },
		{ code: '03', gender: 0 }
	]
};
