import type { CodeList } from '#lib/guide/code-list.ts';

/** Points (a) to (m) of Article 4(1) of the ESF+ Regulation. */
export const esfSpecificObjectives: CodeList = {
	id: 'esf-specific-objectives',
	basis: [{ kind: 'law', act: 'esf-plus', place: '4(1)' }],
	codes: [
		{ code: 'a', sfc: 'ESO4.1' },
		{ code: 'b', sfc: 'ESO4.2' },
		{ code: 'c', sfc: 'ESO4.3' },
		{ code: 'd', sfc: 'ESO4.4' },
		{ code: 'e', sfc: 'ESO4.5' },
		{ code: 'f', sfc: 'ESO4.6' },
		{ code: 'g', sfc: 'ESO4.7' },
		{ code: 'h', sfc: 'ESO4.8' },
		{ code: 'i', sfc: 'ESO4.9' },
		{ code: 'j', sfc: 'ESO4.10' },
		{ code: 'k', sfc: 'ESO4.11' },
		{ code: 'l', sfc: 'ESO4.12', caution: true },
		{ code: 'm', sfc: 'ESO4.13', caution: true }
	]
};
