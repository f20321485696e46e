import type { CodeList } from '#lib/guide/code-list.ts';

/** Common output indicators of Annex I to the ESF+ Regulation, with the codes in use for the ESF+ in SFC2021. */
export const outputIndicators: CodeList = {
	id: 'output-indicators',
	basis: [
		{ kind: 'law', act: 'esf-plus', place: '17(1)' },
		{ kind: 'law', act: 'esf-plus', place: 'annex:I' }
	],
	codes: [
		{ code: 'EECO01', group: 'participants', caution: true },
		{ code: 'EECO02', group: 'participants', caution: true },
		{ code: 'EECO03', group: 'participants', caution: true },
		{ code: 'EECO04', group: 'participants', caution: true },
		{ code: 'EECO05', group: 'participants', caution: true },
		{ code: 'EECO06', group: 'participants' },
		{ code: 'EECO07', group: 'participants' },
		{ code: 'EECO08', group: 'participants' },
		{ code: 'EECO09', group: 'participants', caution: true },
		{ code: 'EECO10', group: 'participants', caution: true },
		{ code: 'EECO11', group: 'participants', caution: true },
		{ code: 'EECO12', group: 'other-participants', caution: true },
		{ code: 'EECO13', group: 'other-participants' },
		{ code: 'EECO14', group: 'other-participants' },
		{ code: 'EECO15', group: 'other-participants', caution: true },
		{ code: 'EECO16', group: 'other-participants' },
		{ code: 'EECO17', group: 'other-participants', caution: true },
		{ code: 'EECO18', group: 'entities' },
		{ code: 'EECO19', group: 'entities' }
	]
};

/** Common immediate and longer-term result indicators of the same annex. */
export const resultIndicators: CodeList = {
	id: 'result-indicators',
	basis: [
		{ kind: 'law', act: 'esf-plus', place: '17(1)' },
		{ kind: 'law', act: 'esf-plus', place: 'annex:I' }
	],
	codes: [
		{ code: 'EECR01', group: 'immediate', caution: true },
		{ code: 'EECR02', group: 'immediate', caution: true },
		{ code: 'EECR03', group: 'immediate', caution: true },
		{ code: 'EECR04', group: 'immediate', caution: true },
		{ code: 'EECR05', group: 'longer-term', caution: true },
		{ code: 'EECR06', group: 'longer-term', caution: true }
	]
};
