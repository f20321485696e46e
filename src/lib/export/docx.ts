import {
	AlignmentType,
	Document,
	Footer,
	Header,
	HeadingLevel,
	ImageRun,
	LineRuleType,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	SectionType,
	TableOfContents,
	TextRun,
	type FileChild,
	type ISectionOptions
} from 'docx';
import { captionText, headingText, type Block, type HeadingBlock, type PictureBlock, type TableBlock } from './block.ts';
import { documentNumbering, documentStyles, styleIds, bulletList } from './docx-styles.ts';
import { docxFacts, docxTable } from './docx-table.ts';
import { direction, linkRuns, textRuns } from './docx-text.ts';
import { corePropertiesPath, coreProperties, settlePackage } from './docx-package.ts';
import { allBlocks, type ExportDocument } from './document.ts';
import { layOutPages, type PageRun } from './page-layout.ts';

export interface DocxOptions {
	/** Shades the places where an answer is missing. On unless turned off. */
	readonly markGaps?: boolean;
}

/** The document as a Word file. The same document gives the same bytes. */
export const documentToDocx = async (
	document: ExportDocument,
	{ markGaps = true }: DocxOptions = {}
): Promise<Uint8Array<ArrayBuffer>> => {
	const runs = layOutPages(allBlocks(document));
	const file = new Document({
		title: document.title,
		subject: document.kind,
		creator: document.creator,
		styles: documentStyles(document.language),
		numbering: documentNumbering,
		sections: [
			frontPage(document),
			...runs.map((run, index): ISectionOptions => ({
				...(index === 0 ? { headers: { default: pageHeader(document) } } : {}),
				properties: pages(run.orientation),
				children: run.blocks.flatMap((block) => blockChildren(block, { width: textWidth[run.orientation], markGaps }))
			}))
		]
	});
	const packed = await Packer.toArrayBuffer(file, false, [{ path: corePropertiesPath, data: coreProperties(document) }]);
	return settlePackage(new Uint8Array(packed), document.exportedAt);
};

const paper = { width: 11906, height: 16838 };
const margins = {
	portrait: { top: 1418, bottom: 1304, left: 1418, right: 1418, header: 680, footer: 624 },
	landscape: { top: 1304, bottom: 1134, left: 1134, right: 1134, header: 624, footer: 567 }
};
const textWidth = {
	portrait: paper.width - margins.portrait.left - margins.portrait.right,
	landscape: paper.height - margins.landscape.left - margins.landscape.right
};

const pages = (orientation: PageRun['orientation']): NonNullable<ISectionOptions['properties']> => ({
	type: SectionType.NEXT_PAGE,
	page: {
		size: { ...paper, orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
		margin: margins[orientation]
	}
});

const frontPage = (document: ExportDocument): ISectionOptions => ({
	headers: { default: new Header({ children: [new Paragraph({ style: 'Header', children: [] })] }) },
	footers: { default: pageFooter(document) },
	properties: pages('portrait'),
	children: [
		new Paragraph({ style: styleIds.kind, children: [new TextRun(document.kind)] }),
		new Paragraph({ heading: HeadingLevel.TITLE, ...direction(document.title), children: [...textRuns(document.title, false)] }),
		new Paragraph({
			style: styleIds.fact,
			spacing: { after: 240 },
			children: [new TextRun({ text: document.draftLine, bold: true })]
		}),
		docxFacts(document.facts, textWidth.portrait),
		new Paragraph({ style: styleIds.contentsTitle, children: [new TextRun(document.contentsTitle)] }),
		new TableOfContents(document.contentsTitle, {
			hyperlink: true,
			headingStyleRange: '1-4',
			beginDirty: false,
			tabLeader: 'none'
		}),
		endOfPages()
	]
});

/** A section of pages ends with a paragraph; this one is too small to begin a page of its own. */
const endOfPages = (): Paragraph =>
	new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [], run: { size: 2 } });

const pageHeader = ({ title, draftLine }: ExportDocument): Header =>
	new Header({
		children: [
			new Paragraph({
				style: 'Header',
				children: [new TextRun([shortened(title), draftLine].filter((part) => part !== '').join(' · '))]
			})
		]
	});

const shortened = (text: string): string => {
	const characters = [...text];
	return characters.length > 100 ? `${characters.slice(0, 99).join('').trimEnd()}…` : text;
};

const pageFooter = ({ pageLabel }: ExportDocument): Footer =>
	new Footer({
		children: [
			new Paragraph({
				style: 'Footer',
				alignment: AlignmentType.RIGHT,
				children: pageLabel.map((part) => {
					if (part.kind === 'text') return new TextRun(part.text);
					return new TextRun({ children: [part.kind === 'page' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES] });
				})
			})
		]
	});

interface Setting {
	readonly width: number;
	readonly markGaps: boolean;
}

const blockChildren = (block: Block, setting: Setting): readonly FileChild[] => {
	switch (block.kind) {
		case 'heading':
			return [headingParagraph(block)];
		case 'paragraph':
			return [
				new Paragraph({
					...(block.look === 'text' ? {} : { style: block.look === 'note' ? styleIds.note : styleIds.remark }),
					...(block.leads ? { keepNext: true } : {}),
					...direction(block.text),
					children: [...textRuns(block.text, setting.markGaps)]
				})
			];
		case 'list':
			return block.entries.map(
				({ text, addresses = [] }, index) =>
					new Paragraph({
						style: styleIds.bullet,
						numbering: { reference: bulletList, level: 0 },
						...(index === block.entries.length - 1 ? { spacing: { after: 120 } } : {}),
						...direction(text),
						children: [...textRuns(text, setting.markGaps), ...linkRuns(addresses)]
					})
			);
		case 'table':
			return tableChildren(block, setting);
		case 'picture':
			return [pictureParagraph(block, setting)];
	}
};

const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

const headingParagraph = (block: HeadingBlock): Paragraph => {
	const text = headingText(block);
	const children = [...textRuns(text, false)];
	if (block.look === 'official') {
		return new Paragraph({
			heading: headingLevels[block.level - 1] ?? HeadingLevel.HEADING_4,
			pageBreakBefore: block.startsPage === true,
			...direction(text),
			children
		});
	}
	if (block.look === 'question') return new Paragraph({ style: styleIds.question, ...direction(text), children });
	return new Paragraph({ style: styleIds.fieldTitle, outlineLevel: Math.min(block.level, 9) - 1, ...direction(text), children });
};

/** Twentieths of a point to the pixels that the library counts in, 96 to the inch. */
const pixels = (width: number): number => Math.round((width / 1440) * 96);

const pictureParagraph = ({ png, width, height, alt }: PictureBlock, setting: Setting): Paragraph => {
	const shown = Math.min(width, pixels(setting.width));
	return new Paragraph({
		keepNext: true,
		children: [
			new ImageRun({
				type: 'png',
				data: png,
				transformation: { width: shown, height: Math.round((shown * height) / width) },
				altText: { name: alt, title: '', description: alt }
			})
		]
	});
};

const tableChildren = (table: TableBlock, { width, markGaps }: Setting): readonly FileChild[] => [
	...(table.caption === undefined
		? []
		: [new Paragraph({ style: 'Caption', children: [...textRuns(captionText(table.caption), false)] })]),
	...(table.note === undefined
		? []
		: [new Paragraph({ style: styleIds.note, keepNext: true, children: [new TextRun(table.note)] })]),
	table.columns.length === 0
		? new Paragraph({ style: styleIds.remark, children: [new TextRun(table.whenEmpty)] })
		: docxTable(table, width, markGaps),
	endOfPages()
];
