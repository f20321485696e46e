import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName, safeFileName } from './file-name.ts';

const nameOf = (draftName: string): string =>
	exportFileName({ draftName, exportedAt: '2026-11-23T23:30:00+01:00', extension: 'docx' });

describe('a file name', () => {
	it('has the draft and the date', () => {
		expect(nameOf('Northern counties')).toBe('clld-section_Northern counties_2026-11-23.docx');
		expect(exportFileName({ prefix: 'clld-draft', draftName: 'Nord', exportedAt: '2026-11-23', extension: 'clld.json' })).toBe(
			'clld-draft_Nord_2026-11-23.clld.json'
		);
		expect(nameOf(' / ')).toBe('clld-section_2026-11-23.docx');
	});

	it('keeps letters of any language and replaces what is reserved', () => {
		expect(nameOf('Žemaitija – „Κοινότητα“ 2021/27: A?')).toBe('clld-section_Žemaitija – „Κοινότητα“ 2021-27- A_2026-11-23.docx');
		expect(nameOf('a\u0000b\u202ec\nd')).toBe('clld-section_a bc d_2026-11-23.docx');
		expect(safeFileName('CON')).toBe('_CON');
		expect(safeFileName('..')).toBe('file');
	});

	it('is never too long, reserved or cut inside a character', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (draftName) => {
				const name = nameOf(draftName);
				expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
				expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
				expect(name.endsWith('2026-11-23.docx')).toBe(true);
			})
		);
		expect(nameOf('👩‍👩‍👧‍👦'.repeat(20))).toMatch(/^clld-section_(👩‍👩‍👧‍👦)*_2026-11-23\.docx$/u);
	});
});
