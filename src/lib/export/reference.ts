import type { ListEntry } from './block.ts';
import { cleanLine } from './clean-text.ts';
import type { ReferenceWords } from './export-words.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Basis, Source } from '#lib/guide/source.ts';
import { formatDate } from '#lib/section/figures.ts';

type Law = Extract<Basis, { kind: 'law' }>;

/** The legal bases among these, written out: "CPR, Article 22(3)(d)(v); CPR, Annex V, point 2.1.1". Empty where there is none. */
export const legalReferences = (basis: readonly Basis[], sources: readonly Source[], words: ReferenceWords): string =>
	lawsOf(basis)
		.map(({ act, place, reading }) =>
			markReading(words.law(shortName(act, sources), writePlace(place, words)), reading === true, words)
		)
		.join('; ');

/**
 * The same with the date of the text that was read, the places of one act together and each once: "CPR (text of 25 October 2025), Article
 * 31; Article 34(2) (our reading)".
 */
export const datedReferences = (
	basis: readonly Basis[],
	sources: readonly Source[],
	words: ReferenceWords,
	language: string
): string => {
	const laws = lawsOf(basis);
	return [...new Set(laws.map(({ act }) => act))]
		.flatMap((act) => {
			const ofAct = laws.filter((law) => law.act === act);
			return [...new Set(ofAct.map(({ place }) => place))].map((place, index) => {
				const isReading = ofAct.some((law) => law.place === place && law.reading === true);
				const name = shortName(act, sources);
				const date = actOf(act, sources)?.consolidated;
				const dated = date === undefined ? name : words.dated(name, formatDate(date, language));
				const written = writePlace(place, words);
				return markReading(index === 0 ? words.law(dated, written) : written, isReading, words);
			});
		})
		.join('; ');
};

/** The published sources among these, by kind: "Publisher, Title, 2024". */
export const evidenceReferences = (basis: readonly Basis[], sources: readonly Source[]): ReadonlyMap<Source['kind'], string> => {
	const cited = new Set(basis.map((one) => (one.kind === 'evidence' ? one.source : undefined)));
	const byKind = new Map<Source['kind'], string>();
	for (const source of sources)
		if (cited.has(source.id))
			byKind.set(source.kind, [byKind.get(source.kind), writeSource(source)].filter((one) => one !== undefined).join('; '));
	return byKind;
};

/** Each act and source that is cited, once, in the order of the sources: an act with the date of its text and its ELI address. */
export const referenceEntries = (
	basis: readonly Basis[],
	sources: readonly Source[],
	words: ReferenceWords,
	language: string
): readonly ListEntry[] => {
	const cited = new Set(basis.map((one) => (one.kind === 'law' ? one.act : one.kind === 'evidence' ? one.source : undefined)));
	return sources
		.filter(({ id }) => cited.has(id))
		.map((source) =>
			source.act
				? {
						text: words.dated(`${source.act.shortName}: ${source.title}`, formatDate(source.act.consolidated, language)),
						addresses: [source.act.eli]
					}
				: { text: writeSource(source), addresses: source.addresses }
		);
};

/** Each place in an act once. */
const lawsOf = (basis: readonly Basis[]): readonly Law[] => {
	const laws = basis.filter((one) => one.kind === 'law');
	const key = ({ act, place, reading }: Law): string => `${act}/${place}/${reading ?? false}`;
	return [...new Map(laws.map((law) => [key(law), law])).values()];
};

const actOf = (act: Id, sources: readonly Source[]): Source['act'] => sources.find(({ id }) => id === act)?.act;

const shortName = (act: Id, sources: readonly Source[]): string => actOf(act, sources)?.shortName ?? act.toUpperCase();

const writeSource = ({ publisher, title, year }: Source): string => cleanLine(`${publisher}, ${title}, ${year}`);

const markReading = (reference: string, isReading: boolean, words: ReferenceWords): string =>
	cleanLine(isReading ? words.reading(reference) : reference);

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
