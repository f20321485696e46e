import { describe, expect, test } from 'vitest';
import { citedSources, draftInspirations } from './cited-sources.ts';
import { exampleParts } from '../../../tests/fixtures/example-parts.ts';

const { guide, knowledge, sources } = exampleParts();

const inspirationsOf = (...cells: readonly Readonly<Record<string, string>>[]) => {
	const { draft } = exampleParts({ rows: { inspirations: cells.map((one, index) => ({ id: String(index), cells: one })) } });
	return draftInspirations(guide, draft, knowledge.practices);
};

describe('sources', () => {
	test('of practices that are taken as inspiration are cited', () => {
		const { section, draft } = exampleParts();
		const { practices } = draftInspirations(guide, draft, knowledge.practices);
		expect(practices.map(({ id }) => id)).toEqual(['pr-40', 'pr-10', 'pr-12']);
		const cited = citedSources(section, sources, practices).map(({ id }) => id);
		const wanted = practices.flatMap(({ basis }) => basis.flatMap((one) => (one.kind === 'evidence' ? [one.source] : [])));
		expect(wanted.length).toBeGreaterThan(0);
		expect(cited).toEqual(expect.arrayContaining(wanted));
		expect(new Set(cited).size).toBe(cited.length);
		expect(citedSources(section, sources).length).toBeLessThan(cited.length);
	});

	test('belong to a practice by the number that its row begins with', () => {
		expect(inspirationsOf({ practice: ' pr-04: seen' }, { practice: 'PR-400' }).practices.map(({ id }) => id)).toEqual(['pr-04']);
	});

	test('of other practices are what the user wrote', () => {
		expect(inspirationsOf({ practice: 'What we saw', source: ' A leaflet ' }, { practice: 'Nothing noted' })).toEqual({
			practices: [],
			own: [{ practice: 'What we saw', source: 'A leaflet' }]
		});
	});
});
