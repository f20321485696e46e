import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldForSfc } from './field-for-sfc.ts';
import { countWithoutSpaces } from '#lib/section/count.ts';

describe('a field for SFC2021', () => {
	it('is plain text with one newline between paragraphs', () => {
		expect(fieldForSfc(' First.\r\n\r\nPoints:\n– one;\n')).toBe('First.\nPoints:\n– one;');
	});

	it('has no invisible characters, and ordinary spaces', () => {
		expect(fieldForSfc('EUR\u00a01\u202f000, Ge\u00admein\u200bschaft\ufeff\ttab')).toBe('EUR 1 000, Gemeinschaft tab');
	});

	it('counts as the planner counts', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				expect(countWithoutSpaces(fieldForSfc(text))).toBe(countWithoutSpaces(text.normalize('NFC')));
			})
		);
	});
});
