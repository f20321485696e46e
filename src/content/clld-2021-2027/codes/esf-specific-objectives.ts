import type { CodeList } from '#lib/guide/code-list.ts';

/** Points (a) to (m) of Article 4(1) of the ESF+ Regulation. */
export const esfSpecificObjectives: CodeList = {
	id: 'esf-specific-objectives',
	basis: [{ kind: 'law', act: 'esf-plus', place: '4(1)' }],
	codes: [
		{ code: 'a' },
		{ code: 'b' },
		{ code: 'c' },
		{ code: 'd' },
		{ code: 'e' },
		{ code: 'f' },
		{ code: 'g' },
		{ code: 'h' },
		{ code: 'i' },
		{ code: 'j' },
		{ code: 'k' },
		{ code: 'l', caution: true },
		{ code: 'm', caution: true }
	]
};

/** What SFC2021 calls them. */
export const sfcObjectiveCodes: Readonly<Record<string, string>> = {
	a: 'ESO4.1',
	b: 'ESO4.2',
	c: 'ESO4.3',
	d: 'ESO4.4',
	e: 'ESO4.5',
	f: 'ESO4.6',
	g: 'ESO4.7',
	h: 'ESO4.8',
	i: 'ESO4.9',
	j: 'ESO4.10',
	k: 'ESO4.11',
	l: 'ESO4.12',
	m: 'ESO4.13'
};
