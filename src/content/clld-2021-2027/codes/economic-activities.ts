import type { CodeList } from '#lib/guide/code-list.ts';

/** Annex I CPR, Table 4: dimension 4, recorded for operations, not programmed. */
export const economicActivities: CodeList = {
	id: 'economic-activities',
	basis: [
		{ kind: 'law', act: 'cpr', place: '22(5)' },
		{ kind: 'law', act: 'cpr', place: 'annex:I/table-4' }
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
		{ code: '11' },
		{ code: '12' },
		{ code: '13' },
		{ code: '14' },
		{ code: '15' },
		{ code: '16' },
		{ code: '17' },
		{ code: '18' },
		{ code: '19' },
		{ code: '20' },
		{ code: '21' },
		{ code: '22' },
		{ code: '23' },
		{ code: '24' },
		{ code: '25' },
		{ code: '26' }
	]
};
