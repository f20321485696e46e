import { cleanLine } from './clean-text.ts';
import type { ReferenceWords } from './export-words.ts';
import type { Basis, Source } from '#lib/guide/source.ts';

/** The legal bases among these, written out: "Article 22(3)(d)(v) CPR; Annex V CPR, 2.1.1.1.1". Empty where there is none. */
export const legalReferences = (basis: readonly Basis[], sources: readonly Source[], words: ReferenceWords): string => {
	const references = basis.flatMap((one) => {
		if (one.kind !== 'law') return [];
		const act = sources.find(({ id }) => id === one.act)?.act?.shortName ?? one.act.toUpperCase();
		const written = writePlace(one.place, act, words);
		return [cleanLine(one.reading ? words.reading(written) : written)];
	});
	return [...new Set(references)].join('; ');
};

const writePlace = (place: string, act: string, words: ReferenceWords): string => {
	const [, kind, rest = ''] = /^(annex|recital):(.*)$/.exec(place) ?? [];
	if (kind === undefined) return words.article(place, act);
	if (kind === 'recital') return words.recital(rest, act);
	const [annex = '', ...inside] = rest.split('/');
	const written = words.annex(annex, act);
	return inside.reduce((whole, part) => words.annexPlace(whole, writePart(part, words)), written);
};

const writePart = (part: string, words: ReferenceWords): string => {
	const [, kind, number = ''] = /^(table|appendix)-(.+)$/.exec(part) ?? [];
	if (kind === 'table') return words.table(number);
	if (kind === 'appendix') return words.appendix(number);
	return part;
};
