import type { Text } from '#content/text/text.ts';

/** A place in an act in words: "31(3)" → "Article 31(3)", "annex:V/2.1.1" → "Annex V, point 2.1.1", "recital:26" → "Recital 26". */
export const placeWords = (place: string, text: Text): string => {
	const [kind, rest] = place.includes(':')
		? [place.slice(0, place.indexOf(':')), place.slice(place.indexOf(':') + 1)]
		: ['article', place];
	if (kind === 'recital') return text.context.recital(rest);
	if (kind !== 'annex') return text.context.article(rest);
	const [annex = '', point = ''] = rest.split('/');
	const table = /^table-(.+)$/.exec(point)?.[1];
	return text.context.annex(annex, table ? text.context.table(table) : point === '' ? '' : text.context.point(point));
};
