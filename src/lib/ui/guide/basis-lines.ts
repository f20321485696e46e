import type { Id } from '#lib/guide/id.ts';
import type { Basis } from '#lib/guide/source.ts';

/** One line of a basis as it is shown. */
export type BasisLine =
	| { readonly kind: 'law'; readonly act: Id; readonly places: readonly LawPlace[] }
	| { readonly kind: 'evidence'; readonly source: Id }
	| { readonly kind: 'default' };

interface LawPlace {
	readonly place: string;
	/** How much is our reading: of a place that is named both ways, only a part. */
	readonly reading: 'none' | 'part' | 'whole';
}

/** The places of one act together, and nothing twice, in the order in which they are named first. */
export const basisLines = (basis: readonly Basis[]): readonly BasisLine[] => {
	const lines = new Map<string, BasisLine>();
	for (const entry of basis) {
		if (entry.kind !== 'law') lines.set(entry.kind === 'evidence' ? entry.source : '', entry);
		else lines.set(`act ${entry.act}`, { kind: 'law', act: entry.act, places: lawPlaces(basis, entry.act) });
	}
	return [...lines.values()];
};

const lawPlaces = (basis: readonly Basis[], act: Id): readonly LawPlace[] => {
	const places = new Map<string, LawPlace>();
	for (const entry of basis) {
		if (entry.kind !== 'law' || entry.act !== act) continue;
		const reading = entry.reading ? 'whole' : 'none';
		const before = places.get(entry.place)?.reading ?? reading;
		places.set(entry.place, { place: entry.place, reading: before === reading ? reading : 'part' });
	}
	return [...places.values()];
};
