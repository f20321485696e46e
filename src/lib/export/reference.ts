import { cleanLine } from './clean-text.ts';
import type { ReferenceWords } from './export-words.ts';
import type { Basis, Source } from '#lib/guide/source.ts';

/** The legal bases among these, written out: "CPR, Article 22(3)(d)(v); CPR, Annex V, point 2.1.1". Empty where there is none. */
export const legalReferences = (basis: readonly Basis[], sources: readonly Source[], words: ReferenceWords): string => {
	const references = basis.flatMap((one) => {
		if (one.kind !== 'law') return [];
		const act = sources.find(({ id }) => id === one.act)?.act?.shortName ?? one.act.toUpperCase();
		const written = words.law(act, writePlace(one.place, words));
		return [cleanLine(one.reading ? words.reading(written) : written)];
	});
	return [...new Set(references)].join('; ');
};

const writePlace = (place: string, words: ReferenceWords): string => {
	const [, kind, rest = ''] = /^(annex|recital):(.*)$/.exec(place) ?? [];
	if (kind === undefined) return words.article(place);
	if (kind === 'recital') return words.recital(rest);
	const [annex = '', ...inside] = rest.split('/');
	return words.annex(
		annex,
		inside.map((part) => writePart(part, words))
	);
};

const writePart = (part: string, words: ReferenceWords): string => {
	const [, kind, number = ''] = /^(table|appendix)-(.+)$/.exec(part) ?? [];
	if (kind === 'table') return words.table(number);
	return kind === 'appendix' ? words.appendix(number) : words.point(part);
};
