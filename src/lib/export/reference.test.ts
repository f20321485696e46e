import { describe, expect, test } from 'vitest';
import { datedReferences, evidenceReferences, legalReferences, referenceEntries } from './reference.ts';
import { sources } from './testing/section-fixture.ts';
import { exportWords } from '#content/text/en/export.ts';
import type { Basis } from '#lib/guide/source.ts';

const words = exportWords.reference;
const law = (place: string, more: { readonly act?: string; readonly reading?: true } = {}): Basis => ({
	kind: 'law',
	act: 'cpr',
	place,
	...more
});
const evidence: Basis = { kind: 'evidence', source: 'src-01' };

describe('references', () => {
	test('name act and place, and nothing twice', () => {
		expect(legalReferences([law('31(3)'), law('31(3)'), evidence, law('annex:V/table-1')], sources, words)).toBe(
			'CPR, Article 31(3); CPR, Annex V, Table 1'
		);
	});

	test('with a date say once of which text an act is', () => {
		const basis = [law('31(3)'), law('28', { act: 'other' }), law('34(2)'), law('34(2)', { reading: true })];
		expect(datedReferences(basis, sources, words, 'en')).toBe(
			'CPR (text of 30\u00a0June\u00a02024), Article 31(3); Article 34(2) (our reading); OTHER, Article 28'
		);
		expect(datedReferences([evidence], sources, words, 'en')).toBe('');
	});

	test('to publications go by kind', () => {
		expect([...evidenceReferences([law('31'), evidence, evidence], sources)]).toEqual([
			['guidance', 'European Commission, Guidance for local actors on community-led local development, 2018']
		]);
	});

	test('as a list have each act and source once, with its address', () => {
		expect(referenceEntries([evidence, law('31'), law('32'), { kind: 'default' }], sources, words, 'en')).toEqual([
			{
				text: 'CPR: Regulation (EU) 2021/1060 laying down common provisions (text of 30\u00a0June\u00a02024)',
				addresses: ['https://data.europa.eu/eli/reg/2021/1060/oj']
			},
			{
				text: 'European Commission, Guidance for local actors on community-led local development, 2018',
				addresses: ['https://ec.europa.eu/guidance?id=1&lang=en']
			}
		]);
	});
});
