/** The annexes on offer, in the order in which they follow the section. */
export const annexIds = [
	'readiness',
	'findings',
	'checks',
	'pitfalls',
	'capacity',
	'calendar',
	'laboratory',
	'screens',
	'answers',
	'sources'
] as const;
export type AnnexId = (typeof annexIds)[number];

export const isAnnexId = (text: string): text is AnnexId => (annexIds as readonly string[]).includes(text);
