import { describe, expect, it, test } from 'vitest';
import { bestCode, findCodes, isWorthSearching } from './find-codes.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { codeListTexts } from '#content/clld-2021-2027/text/en/codes.ts';
import { codeListById } from '#lib/guide/code-list.ts';

const find = (id: string, query: string, within?: readonly string[]) => {
	const groups = findCodes(codeListById(guide.codeLists, id), codeListTexts[id], query, within);
	return { groups, codes: groups.flatMap(({ codes }) => codes.map(({ code }) => code.code)), best: bestCode(groups, query) };
};

describe('the search for a code', () => {
	it('shows every code under its group while nothing is typed', () => {
		const { groups, codes, best } = find('territorial-codes', ' ');
		expect(groups.map(({ id, codes: of }) => [id, of.length])).toEqual([
			['iti', 8],
			['clld', 8],
			['other-tool', 8],
			['other-approaches', 9]
		]);
		expect(groups[1]?.title).toBe('Community-led local development (CLLD)');
		expect([codes.length, best]).toEqual([33, '01']);
	});

	it('finds by words of the title, in any order, without capitals and accents', () => {
		expect(find('intervention-fields', 'term CARE').codes).toEqual(['161']);
		expect(find('intervention-fields', 'carè').codes).toContain('159');
		expect(find('territorial-codes', 'clld rural').codes).toEqual(['12']);
	});

	it('finds by what a code is for, by its caution, and its group', () => {
		expect(find('intervention-fields', '(h)').codes).toEqual(['152', '153']);
		expect(find('intervention-fields', 'animation').codes).toEqual(['169']);
		expect(find('territorial-codes', 'iti mountainous').codes).toEqual(['05']);
		expect(find('intervention-fields', 'submarines').groups).toEqual([]);
		expect(find('intervention-fields', 'submarines').best).toBeUndefined();
	});

	it('begins with the code whose number was typed, then with a title that has the word', () => {
		const { codes, best } = find('intervention-fields', '145');
		expect(codes.slice(0, 3)).toEqual(['145', '145a', '145b']);
		expect(best).toBe('145');
		expect(find('intervention-fields', '145B').best).toBe('145b');
		expect(find('intervention-fields', 'education').best).toBe('121');
		expect(find('intervention-fields', 'ageing').best).toBe('147');
	});

	it('keeps within the codes on offer', () => {
		expect(find('territorial-codes', 'rural', ['09', '12']).codes).toEqual(['12']);
	});

	it('marks the words found in a title', () => {
		const [group] = find('territorial-codes', 'clld areas').groups;
		expect(group?.codes[0]?.title).toEqual([
			{ text: '11 ', isMatch: false },
			{ text: 'CLLD', isMatch: true },
			{ text: ' – Functional urban ', isMatch: false },
			{ text: 'areas', isMatch: true }
		]);
	});
});

test('a search is offered for long lists whose codes are shown', () => {
	const worth = (id: string, within?: readonly string[]) =>
		isWorthSearching(codeListById(guide.codeLists, id), codeListTexts[id], within);
	expect(worth('intervention-fields')).toBe(true);
	expect(worth('secondary-themes')).toBe(true);
	expect(worth('output-indicators')).toBe(true);
	expect(worth('territorial-codes', ['09', '10'])).toBe(false);
	expect(worth('member-states')).toBe(false);
	expect(worth('esf-specific-objectives')).toBe(false);
	expect(worth('funds')).toBe(false);
});
