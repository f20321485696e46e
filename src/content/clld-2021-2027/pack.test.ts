import { describe, expect, test } from 'vitest';
import { conditionObjectives } from './codes/enabling-conditions.ts';
import { pack as guide } from './pack.ts';
import { text } from './text/en/guide.ts';
import { checkGuide } from '#lib/guide/check-guide.ts';
import { codeListById } from '#lib/guide/code-list.ts';
import { guideQuestions } from '#lib/guide/guide.ts';

const codes = (list: string): readonly string[] => codeListById(guide.codeLists, list).codes.map(({ code }) => code);

test('the pack has no problem: every id resolves, every question can be asked, every word is there', () => {
	expect(checkGuide(guide, text)).toEqual([]);
});

test('nine numbered stages follow the programme page, with at least 110 questions', () => {
	expect(guide.stages.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
	expect(guideQuestions(guide).length).toBeGreaterThanOrEqual(110);
});

describe('the official lists', () => {
	const sizes = {
		'member-states': 27,
		funds: 6,
		'esf-specific-objectives': 13,
		'intervention-fields': 61,
		'financing-forms': 6,
		'territorial-codes': 33,
		'economic-activities': 26,
		'secondary-themes': 11,
		'gender-codes': 3,
		'macro-regions': 11,
		'output-indicators': 19,
		'result-indicators': 6,
		'enabling-conditions': 10
	};

	test.each(Object.entries(sizes))('%s has %i codes', (list, size) => {
		expect(codes(list)).toHaveLength(size);
	});

	test('CLLD is 09 to 16 of dimension 3', () => {
		const clld = codeListById(guide.codeLists, 'territorial-codes').codes.filter(({ group }) => group === 'clld');
		expect(clld.map(({ code }) => code)).toEqual(['09', '10', '11', '12', '13', '14', '15', '16']);
	});

	test('every specific objective has its SFC2021 code, and every condition names known objectives', () => {
		const sfc = codeListById(guide.codeLists, 'esf-specific-objectives').codes.map(({ sfc }) => sfc);
		expect(sfc).toEqual(Array.from({ length: 13 }, (_, index) => `ESO4.${index + 1}`));
		expect(Object.keys(conditionObjectives)).toEqual(codes('enabling-conditions'));
		const named = new Set(Object.values(conditionObjectives).flat());
		expect([...named].toSorted()).toEqual(codes('esf-specific-objectives'));
	});
});

describe('the sources', () => {
	test('the register of evidence is complete', () => {
		const wanted = Array.from({ length: 159 }, (_, index) => `src-${String(index + 1).padStart(2, '0')}`);
		const ids = new Set(guide.sources.map(({ id }) => id));
		expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
	});

	test('every source has a public address, and every act its ELI first', () => {
		for (const { addresses, act } of guide.sources) {
			expect(addresses.length).toBeGreaterThan(0);
			for (const address of addresses) expect(new URL(address).protocol).toMatch(/^https?:$/);
			if (act) expect(addresses[0]).toBe(act.eli);
		}
	});
});
