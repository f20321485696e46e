import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, paragraph, type Block, type TableBlock } from './block.ts';
import { columnWidths } from './column-widths.ts';
import { layOutPages } from './page-layout.ts';

const tableOf = (columns: number, cells: readonly string[] = []): TableBlock => ({
	kind: 'table',
	columns: Array.from({ length: columns }, (_, index) => ({ label: `Column ${index + 1}`, numeric: index % 3 === 2 })),
	rows:
		cells.length === 0
			? []
			: [{ kind: 'row', cells: Array.from({ length: columns }, (_, index) => cells[index % cells.length] ?? '') }],
	whenEmpty: 'Nothing.'
});

const long = paragraph('text', 'x'.repeat(2000));
const orientations = (blocks: readonly Block[]): readonly string[] =>
	layOutPages(blocks).map(({ orientation, blocks: { length } }) => `${orientation} ${length}`);

describe('pages', () => {
	it('turn for tables of more than seven columns, with the headings over them', () => {
		expect(
			orientations([long, tableOf(7), long, heading('official', 1, 'A'), heading('official', 2, 'B'), tableOf(8), long])
		).toEqual(['portrait 3', 'landscape 3', 'portrait 1']);
	});

	it('stay turned for little text between two wide tables', () => {
		expect(orientations([tableOf(8), paragraph('text', 'Little.'), tableOf(9)])).toEqual(['landscape 3']);
		expect(orientations([tableOf(8), long, tableOf(9)])).toEqual(['landscape 1', 'portrait 1', 'landscape 1']);
	});
});

describe('columns', () => {
	const fit = { total: 9000, size: 170, padding: 180 };

	it('fill the width of the table', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 14 }),
				fc.array(fc.string({ maxLength: 300 }), { maxLength: 14 }),
				(columns, cells) => {
					const widths = columnWidths(tableOf(columns, cells), fit);
					expect(widths).toHaveLength(columns);
					expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9000);
					expect(Math.min(...widths)).toBeGreaterThan(0);
				}
			)
		);
	});

	it('give long texts more space than short ones, and break neither words nor figures', () => {
		const [code = 0, text = 0, amount = 0] = columnWidths(
			{ ...tableOf(3), rows: [{ kind: 'row', cells: ['EECO01', 'word '.repeat(80), '1\u00a0250\u00a0000.5'] }] },
			fit
		);
		expect(text).toBeGreaterThan(4 * code);
		expect(code).toBeGreaterThan(800);
		expect(amount).toBeGreaterThan(1000);
	});
});
