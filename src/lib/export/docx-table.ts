import {
	AlignmentType,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType,
	type ITableCellBorders
} from 'docx';
import type { TableBlock } from './block.ts';
import { columnWidths } from './column-widths.ts';
import { headerFill, noRule, strongRule, styleIds, thinRule } from './docx-styles.ts';
import { direction, textRuns } from './docx-text.ts';
import type { ExportDocument } from './document.ts';

/** A table no longer than this is not parted by the end of a page. */
const rowsKeptTogether = 8;
const lettersKeptTogether = 1500;

const cellMargins = { top: 20, bottom: 20, left: 85, right: 85 };

/** A table with a header that repeats on each page, rows that stay whole, and figures on the right. Width in twips. */
export const docxTable = (table: TableBlock, width: number, markGaps: boolean): Table => {
	const widths = columnWidths(table, { total: width, size: 170, padding: 180 });
	const header = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: table.columns.map(({ label, numeric }, index) =>
			cell({
				paragraphs: [label],
				style: styleIds.cellHeader,
				numeric,
				width: widths[index] ?? 1,
				markGaps: false,
				fill: headerFill,
				borders: { bottom: strongRule },
				bottom: true
			})
		)
	});
	const staysWhole =
		table.rows.length <= rowsKeptTogether && table.rows.flatMap(({ cells }) => cells).join('').length <= lettersKeptTogether;
	const rows = table.rows.map(
		({ kind, cells }, rowIndex) =>
			new TableRow({
				cantSplit: true,
				keepNext: rowIndex < table.rows.length - 1 && (staysWhole || table.rows[rowIndex + 1]?.kind === 'total'),
				children: cells.map((text, index) =>
					cell({
						paragraphs: text.split('\n'),
						style: kind === 'total' ? styleIds.cellHeader : styleIds.cell,
						numeric: table.columns[index]?.numeric ?? false,
						width: widths[index] ?? 1,
						markGaps,
						...(kind === 'total' ? { borders: { top: strongRule } } : {})
					})
				)
			})
	);
	return new Table({
		columnWidths: [...widths],
		width: { size: width, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		margins: cellMargins,
		borders: tableBorders,
		tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
		rows: [header, ...(rows.length === 0 ? [emptyRow(table, width)] : rows)]
	});
};

const tableBorders = {
	top: strongRule,
	bottom: strongRule,
	left: noRule,
	right: noRule,
	insideHorizontal: thinRule,
	insideVertical: noRule
};

const emptyRow = ({ columns, whenEmpty }: TableBlock, width: number): TableRow =>
	new TableRow({
		cantSplit: true,
		children: [
			new TableCell({
				columnSpan: columns.length,
				width: { size: width, type: WidthType.DXA },
				children: [new Paragraph({ style: styleIds.cell, children: [new TextRun({ text: whenEmpty, italics: true })] })]
			})
		]
	});

interface Cell {
	readonly paragraphs: readonly string[];
	readonly style: string;
	readonly numeric: boolean;
	readonly width: number;
	readonly markGaps: boolean;
	readonly fill?: string;
	readonly borders?: ITableCellBorders;
	readonly bottom?: true;
}

const cell = ({ paragraphs, style, numeric, width, markGaps, fill, borders, bottom }: Cell): TableCell =>
	new TableCell({
		width: { size: width, type: WidthType.DXA },
		...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
		...(borders === undefined ? {} : { borders }),
		...(bottom ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
		children: paragraphs.map(
			(text) =>
				new Paragraph({
					style,
					...direction(text),
					...(numeric ? { alignment: AlignmentType.RIGHT } : {}),
					children: [...textRuns(text, markGaps)]
				})
		)
	});

/** The facts under the title: labels on the left, no header. */
export const docxFacts = (facts: ExportDocument['facts'], width: number): Table => {
	const widths = [Math.round(width * 0.3), width - Math.round(width * 0.3)] as const;
	return new Table({
		columnWidths: [...widths],
		width: { size: width, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		margins: cellMargins,
		borders: { ...tableBorders, top: thinRule, bottom: thinRule },
		rows: facts.map(
			({ label, value }) =>
				new TableRow({
					cantSplit: true,
					children: [
						{ text: label, style: styleIds.factLabel },
						{ text: value, style: styleIds.fact }
					].map(
						({ text, style }, index) =>
							new TableCell({
								width: { size: widths[index] ?? 1, type: WidthType.DXA },
								children: [new Paragraph({ style, ...direction(text), children: [...textRuns(text, false)] })]
							})
					)
				})
		)
	});
};
