import { strToU8, zipSync } from 'fflate';
import { captionText, headingText, type Block, type HeadingBlock, type PictureBlock, type TableBlock } from './block.ts';
import { isWebAddress, runsRightToLeft, splitAtGaps } from './clean-text.ts';
import { columnWidths } from './column-widths.ts';
import { allBlocks, type ExportDocument } from './document.ts';
import { contentsStyle, headerFill, odtStyles as styles, odtTextWidth, rule, stylesXml, xmlRoot } from './odt-styles.ts';
import { layOutPages, type PageRun } from './page-layout.ts';
import { archiveDay } from './zip.ts';

export interface OdtOptions {
	/** Shades the places where an answer is missing. On unless turned off. */
	readonly markGaps?: boolean;
}

/** The document as an OpenDocument text (ODF 1.3). The same document gives the same bytes. */
export const documentToOdt = (document: ExportDocument, { markGaps = true }: OdtOptions = {}): Uint8Array<ArrayBuffer> => {
	const file = (content: string) => [strToU8(content), { level: 6 }] as const;
	const pictures: Uint8Array[] = [];
	const content = contentXml(document, markGaps, pictures);
	const packed = zipSync(
		{
			// Programs tell what the file is by this name, stored as it is at the beginning.
			mimetype: [strToU8(mimetype), { level: 0 }],
			'content.xml': [...file(content)],
			'styles.xml': [...file(stylesXml(document.language, pageWords(document)))],
			'meta.xml': [...file(metaXml(document))],
			// Already packed in themselves.
			...Object.fromEntries(pictures.map((png, index) => [picturePath(index + 1), [png, { level: 0 }] as const])),
			'META-INF/manifest.xml': [...file(manifest(pictures.length))]
		},
		{ mtime: archiveDay(document.exportedAt) }
	);
	return packed.buffer instanceof ArrayBuffer ? (packed as Uint8Array<ArrayBuffer>) : new Uint8Array(packed);
};

export const mimetype = 'application/vnd.oasis.opendocument.text';

const picturePath = (number: number): string => `Pictures/${number}.png`;

const manifest = (pictures: number): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimetype}"/>${['content.xml', 'styles.xml', 'meta.xml'].map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`).join('')}${Array.from({ length: pictures }, (_, index) => `<manifest:file-entry manifest:full-path="${picturePath(index + 1)}" manifest:media-type="image/png"/>`).join('')}</manifest:manifest>`;

const metaXml = ({ title, kind, creator, language, exportedAt }: ExportDocument): string => {
	const at = new Date(exportedAt).toISOString().replace(/\.\d+Z$/, 'Z');
	return xmlRoot(
		'document-meta',
		`<office:meta><meta:generator>${escapeXml(creator)}</meta:generator><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(kind)}</dc:subject><meta:initial-creator>${escapeXml(creator)}</meta:initial-creator><dc:creator>${escapeXml(creator)}</dc:creator><meta:creation-date>${at}</meta:creation-date><dc:date>${at}</dc:date><dc:language>${escapeXml(language)}</dc:language></office:meta>`
	);
};

const pageWords = ({ title, draftLine, pageLabel }: ExportDocument) => ({
	header: escapeXml([title.length > 100 ? `${title.slice(0, 99)}…` : title, draftLine].filter((part) => part !== '').join(' · ')),
	footer: pageLabel
		.map((part) => {
			if (part.kind === 'text') return escapeXml(part.text);
			return part.kind === 'page' ? '<text:page-number text:select-page="current"/>' : '<text:page-count/>';
		})
		.join('')
});

interface Writing {
	readonly markGaps: boolean;
	readonly anchors: ReadonlyMap<Block, string>;
	/** Styles of single tables, collected while the text is written. */
	readonly automatic: string[];
	/** Files that stand beside the text, collected likewise. */
	readonly pictures: Uint8Array[];
	tables: number;
}

const contentXml = (document: ExportDocument, markGaps: boolean, pictures: Uint8Array[]): string => {
	const runs = layOutPages(allBlocks(document));
	const official = runs.flatMap(({ blocks }) => blocks).filter(isOfficial);
	const writing: Writing = {
		markGaps,
		anchors: new Map(official.map((block, index) => [block, `heading-${index + 1}`])),
		automatic: [],
		pictures,
		tables: 0
	};
	const body = [
		`<text:p text:style-name="first-page">${escapeXml(document.kind)}</text:p>`,
		paragraph(styles.title, escapeXml(document.title === '' ? document.kind : document.title), document.title),
		paragraph(styles.draftLine, escapeXml(document.draftLine)),
		factsTable(document, writing),
		contents(document, official, writing),
		...runs.flatMap((run) => [
			`<text:p text:style-name="to-${run.orientation}"/>`,
			...run.blocks.map((block) => blockXml(block, run, writing))
		])
	].join('\n');
	return xmlRoot(
		'document-content',
		`<office:automatic-styles>${fixedStyles}${writing.automatic.join('')}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`
	);
};

const tiny = '<style:text-properties fo:font-size="1pt"/>';
const noSpace = 'fo:margin-top="0pt" fo:margin-bottom="0pt" fo:line-height="1pt"';

const fixedStyles = [
	`<style:style style:name="first-page" style:family="paragraph" style:parent-style-name="${styles.kind}" style:master-page-name="Front"/>`,
	`<style:style style:name="to-portrait" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Portrait"><style:paragraph-properties ${noSpace}/>${tiny}</style:style>`,
	`<style:style style:name="to-landscape" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Landscape"><style:paragraph-properties ${noSpace}/>${tiny}</style:style>`,
	...[1, 2, 3, 4].map(
		(level) =>
			`<style:style style:name="page-heading-${level}" style:family="paragraph" style:parent-style-name="Heading_20_${level}"><style:paragraph-properties fo:break-before="page"/></style:style>`
	),
	`<style:style style:name="leads" style:family="paragraph" style:parent-style-name="${styles.text}"><style:paragraph-properties fo:keep-with-next="always"/></style:style>`,
	`<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.06cm 0.15cm" fo:border-bottom="0.5pt solid ${rule}"/></style:style>`,
	`<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm 0.15cm" fo:background-color="${headerFill}" fo:border-top="0.5pt solid ${rule}" fo:border-bottom="0.75pt solid ${rule}" style:vertical-align="bottom"/></style:style>`,
	'<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>'
].join('');

const isOfficial = (block: Block): block is HeadingBlock => block.kind === 'heading' && block.look === 'official';

const contents = ({ contentsTitle }: ExportDocument, official: readonly HeadingBlock[], { anchors }: Writing): string => {
	const entries = official
		.filter(({ level }) => level <= 4)
		.map(
			(block) =>
				`<text:p text:style-name="${contentsStyle(block.level)}"><text:a xlink:type="simple" xlink:href="#${anchors.get(block) ?? ''}">${escapeXml(headingText(block))}</text:a></text:p>`
		);
	if (entries.length === 0) return '';
	const title = escapeXml(contentsTitle);
	const templates = [1, 2, 3, 4]
		.map(
			(level) =>
				`<text:table-of-content-entry-template text:outline-level="${level}" text:style-name="${contentsStyle(level)}"><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-link-end/></text:table-of-content-entry-template>`
		)
		.join('');
	return `<text:table-of-content text:name="contents" text:protected="true"><text:table-of-content-source text:outline-level="4"><text:index-title-template text:style-name="${styles.contentsTitle}">${title}</text:index-title-template>${templates}</text:table-of-content-source><text:index-body><text:index-title text:name="contents-title"><text:p text:style-name="${styles.contentsTitle}">${title}</text:p></text:index-title>${entries.join('')}</text:index-body></text:table-of-content>`;
};

const blockXml = (block: Block, { orientation }: PageRun, writing: Writing): string => {
	switch (block.kind) {
		case 'heading':
			return headingXml(block, writing);
		case 'paragraph':
			return paragraph(block.leads ? 'leads' : lookStyles[block.look], textXml(block.text, writing), block.text);
		case 'list':
			return block.entries.length === 0
				? ''
				: `<text:list text:style-name="${styles.bullets}">${block.entries
						.map(
							({ text, addresses = [] }) =>
								`<text:list-item>${paragraph(styles.text, [textXml(text, writing), ...addresses.map(linkXml)].join(' '), text)}</text:list-item>`
						)
						.join('')}</text:list>`;
		case 'table':
			return tableXml(block, odtTextWidth[orientation], writing);
		case 'picture':
			return pictureXml(block, odtTextWidth[orientation], writing);
	}
};

const lookStyles = { text: styles.text, note: styles.note, remark: styles.remark } as const;

const headingXml = (block: HeadingBlock, { anchors }: Writing): string => {
	const text = escapeXml(headingText(block));
	if (block.look === 'official') {
		const level = Math.min(block.level, 4);
		const style = block.startsPage ? `page-heading-${level}` : `Heading_20_${level}`;
		return `<text:h text:style-name="${style}" text:outline-level="${level}"><text:bookmark text:name="${anchors.get(block) ?? ''}"/>${text}</text:h>`;
	}
	const style = block.look === 'question' ? styles.question : styles.fieldTitle;
	// Below the levels of the contents, which list the official headings alone.
	return `<text:h text:style-name="${style}" text:outline-level="${Math.min(Math.max(block.level, 5), 10)}">${text}</text:h>`;
};

const factsTable = ({ facts }: ExportDocument, writing: Writing): string => {
	if (facts.length === 0) return '';
	const width = odtTextWidth.portrait;
	const rows = facts.map(
		({ label, value }) =>
			`<table:table-row table:style-name="row">${cellXml('cell', paragraph(styles.factLabel, escapeXml(label)))}${cellXml('cell', paragraph(styles.fact, escapeXml(value), value))}</table:table-row>`
	);
	return openTable([Math.round(width * 0.3), width - Math.round(width * 0.3)], writing) + rows.join('') + '</table:table>';
};

const tableXml = (table: TableBlock, width: number, writing: Writing): string => {
	const { caption, note, columns, rows, whenEmpty } = table;
	const title = caption === undefined ? '' : paragraph(styles.caption, escapeXml(captionText(caption)));
	const noted = note === undefined ? '' : paragraph(styles.note, escapeXml(note));
	if (columns.length === 0) return title + noted + paragraph(styles.remark, escapeXml(whenEmpty));
	// Letters of 8.5 pt, as hundredths of a millimetre.
	const widths = columnWidths(table, { total: width, size: 300, padding: 320 });
	const head = columns.map(({ label }) => cellXml('head', paragraph(styles.cellHeader, escapeXml(label)))).join('');
	const body = rows.map(({ kind, cells }) => {
		const written = cells.map((cell, index) => {
			const style = kind === 'total' ? styles.cellHeader : columns[index]?.numeric ? styles.figure : styles.cell;
			return cellXml(
				'cell',
				cell
					.split('\n')
					.map((line) => paragraph(style, textXml(line, writing), line))
					.join('')
			);
		});
		return `<table:table-row table:style-name="row">${written.join('')}</table:table-row>`;
	});
	const covered = columns
		.slice(1)
		.map(() => '<table:covered-table-cell/>')
		.join('');
	const empty = `<table:table-row><table:table-cell table:style-name="cell" table:number-columns-spanned="${columns.length}" office:value-type="string">${paragraph(styles.remark, escapeXml(whenEmpty))}</table:table-cell>${covered}</table:table-row>`;
	return `${title}${noted}${openTable(widths, writing)}<table:table-header-rows><table:table-row table:style-name="row">${head}</table:table-row></table:table-header-rows>${rows.length === 0 ? empty : body.join('')}</table:table>${paragraph(styles.text, '')}`;
};

/** As wide as it is drawn, 96 pixels to the inch, and no wider than the text; `most` in hundredths of a millimetre. */
const pictureXml = ({ png, width, height, alt }: PictureBlock, most: number, { pictures }: Writing): string => {
	pictures.push(png);
	const shown = Math.min((width / 96) * 2.54, most / 1000);
	const size = `svg:width="${shown.toFixed(3)}cm" svg:height="${((shown * height) / width).toFixed(3)}cm"`;
	const path = picturePath(pictures.length);
	return `<text:p text:style-name="${styles.text}"><draw:frame draw:name="picture-${pictures.length}" text:anchor-type="as-char" ${size}><draw:image xlink:href="${path}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:desc>${escapeXml(alt)}</svg:desc></draw:frame></text:p>`;
};

/** The beginning of a table with its columns; widths in hundredths of a millimetre. */
const openTable = (widths: readonly number[], writing: Writing): string => {
	writing.tables += 1;
	const name = `table-${writing.tables}`;
	const centimetres = (width: number): string => `${(width / 1000).toFixed(3)}cm`;
	writing.automatic.push(
		`<style:style style:name="${name}" style:family="table"><style:table-properties style:width="${centimetres(widths.reduce((sum, width) => sum + width, 0))}" table:align="left"/></style:style>`,
		...widths.map(
			(width, index) =>
				`<style:style style:name="${name}.${index + 1}" style:family="table-column"><style:table-column-properties style:column-width="${centimetres(width)}"/></style:style>`
		)
	);
	const columns = widths.map((_, index) => `<table:table-column table:style-name="${name}.${index + 1}"/>`).join('');
	return `<table:table table:name="${name}" table:style-name="${name}">${columns}`;
};

const cellXml = (style: string, content: string): string =>
	`<table:table-cell table:style-name="${style}" office:value-type="string">${content}</table:table-cell>`;

/** The mark of direction lets a text that begins from the right be set from the right. */
const paragraph = (style: string, content: string, text = ''): string =>
	`<text:p text:style-name="${style}">${runsRightToLeft(text) ? '\u200f' : ''}${content}</text:p>`;

const textXml = (text: string, { markGaps }: Writing): string =>
	markGaps
		? splitAtGaps(text)
				.map((part, index) =>
					index % 2 === 1 ? `<text:span text:style-name="${styles.gap}">${escapeXml(part)}</text:span>` : escapeXml(part)
				)
				.join('')
		: escapeXml(text);

const linkXml = (address: string): string =>
	isWebAddress(address)
		? `<text:a xlink:type="simple" xlink:href="${escapeXml(address)}" text:style-name="${styles.link}">${escapeXml(address)}</text:a>`
		: escapeXml(address);

/** Runs of spaces have an element of their own, or they would be read as one. */
const escapeXml = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replace(/ {2,}/g, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`);
