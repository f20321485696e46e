import type { CodeList } from '#lib/guide/code-list.ts';

/** Annex I CPR, Table 2: dimension 2, form of support. */
export const financingForms: CodeList = {
	id: 'financing-forms',
	basis: [
		{ kind: 'law', act: 'cpr', place: '22(5)' },
		{ kind: 'law', act: 'cpr', place: 'annex:I/table-2' }
	],
	codes: [{ code: '01' }, { code: '02' }, { code: '03' }, { code: '04' }, { code: '05' }, { code: '06' }]
};
