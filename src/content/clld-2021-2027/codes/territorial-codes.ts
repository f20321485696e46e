import type { CodeList } from '#lib/guide/code-list.ts';

/** Annex I CPR, Table 3: dimension 3, territorial delivery mechanism and territorial focus. CLLD is 09 to 16. */
export const territorialCodes: CodeList = {
	id: 'territorial-codes',
	basis: [
		{ kind: 'law', act: 'cpr', place: '22(5)' },
		{ kind: 'law', act: 'cpr', place: 'annex:I/table-3' }
	],
	codes: [
		{ code: '01', group: 'iti' },
		{ code: '02', group: 'iti' },
		{ code: '03', group: 'iti' },
		{ code: '04', group: 'iti' },
		{ code: '05', group: 'iti' },
		{ code: '06', group: 'iti' },
		{ code: '07', group: 'iti' },
		{ code: '08', group: 'iti' },
		{ code: '09', group: 'clld', caution: true },
		{ code: '10', group: 'clld', caution: true },
		{ code: '11', group: 'clld', caution: true },
		{ code: '12', group: 'clld' },
		{ code: '13', group: 'clld' },
		{ code: '14', group: 'clld' },
		{ code: '15', group: 'clld' },
		{ code: '16', group: 'clld' },
		{ code: '17', group: 'other-tool' },
		{ code: '18', group: 'other-tool' },
		{ code: '19', group: 'other-tool' },
		{ code: '20', group: 'other-tool' },
		{ code: '21', group: 'other-tool' },
		{ code: '22', group: 'other-tool' },
		{ code: '23', group: 'other-tool' },
		{ code: '24', group: 'other-tool' },
		{ code: '25', group: 'other-approaches' },
		{ code: '26', group: 'other-approaches' },
		{ code: '27', group: 'other-approaches' },
		{ code: '28', group: 'other-approaches' },
		{ code: '29', group: 'other-approaches' },
		{ code: '30', group: 'other-approaches' },
		{ code: '31', group: 'other-approaches' },
		{ code: '32', group: 'other-approaches' },
		{ code: '33', group: 'other-approaches' }
	]
};
