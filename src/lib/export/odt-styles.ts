import { regional } from '#lib/section/figures.ts';

/** Names of the styles as an officer finds them in the list of styles. */
export const odtStyles = {
	kind: 'Document_20_kind',
	title: 'Title',
	draftLine: 'Draft_20_line',
	factLabel: 'Fact_20_label',
	fact: 'Fact',
	text: 'Text_20_body',
	fieldTitle: 'Field_20_title',
	question: 'Question_20_title',
	note: 'Note',
	remark: 'Remark',
	caption: 'Caption',
	cell: 'Table_20_text',
	cellHeader: 'Table_20_heading',
	figure: 'Table_20_figure',
	contentsTitle: 'Contents_20_Heading',
	gap: 'Gap',
	link: 'Internet_20_link',
	bullets: 'Bullets'
} as const;

export const contentsStyle = (level: number): string => `Contents_20_${level}`;

/** Width of the text in hundredths of a millimetre: A4 with the margins of the page layouts below. */
export const odtTextWidth = { portrait: 16000, landscape: 25700 } as const;

const accent = '#1f3a68';
const muted = '#595959';
export const rule = '#b8c0cc';
export const headerFill = '#e8ecf3';

interface ParagraphLook {
	readonly name: string;
	readonly shown: string;
	readonly parent?: string;
	readonly next?: string;
	readonly outline?: number;
	/** Attributes of style:paragraph-properties and style:text-properties. */
	readonly paragraph?: string;
	readonly text?: string;
}

const spacing = (before: number, after: number): string => `fo:margin-top="${before}pt" fo:margin-bottom="${after}pt"`;

const letters = (size: number, more = ''): string =>
	`fo:font-size="${size}pt" style:font-size-asian="${size}pt" style:font-size-complex="${size}pt"${more}`;

const boldly = ' fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"';
const coloured = (colour: string): string => ` fo:color="${colour}"`;
const kept = ' fo:keep-with-next="always" fo:keep-together="always"';

const headings: readonly (readonly [size: number, before: number, after: number])[] = [
	[15, 24, 8],
	[13, 20, 7],
	[11.5, 17, 6],
	[11, 16, 6]
];

const looks: readonly ParagraphLook[] = [
	{ name: odtStyles.text, shown: 'Text body', paragraph: `${spacing(0, 6)} fo:line-height="115%"` },
	{ name: odtStyles.kind, shown: 'Document kind', paragraph: spacing(24, 6), text: letters(11, coloured(muted)) },
	{ name: odtStyles.title, shown: 'Title', paragraph: spacing(3, 12), text: letters(22, boldly + coloured(accent)) },
	{ name: odtStyles.draftLine, shown: 'Draft line', paragraph: spacing(0, 12), text: letters(10.5, boldly) },
	{ name: odtStyles.factLabel, shown: 'Fact label', paragraph: spacing(1, 1), text: letters(9.5, coloured(muted)) },
	{ name: odtStyles.fact, shown: 'Fact', paragraph: spacing(1, 1), text: letters(9.5) },
	...headings.map(([size, before, after], index): ParagraphLook => ({
		name: `Heading_20_${index + 1}`,
		shown: `Heading ${index + 1}`,
		next: odtStyles.text,
		outline: index + 1,
		paragraph: spacing(before, after) + kept,
		text: letters(size, boldly + coloured(accent))
	})),
	{
		name: odtStyles.fieldTitle,
		shown: 'Field title',
		next: odtStyles.text,
		paragraph: spacing(15, 3) + kept,
		text: letters(10.5, boldly)
	},
	{
		name: odtStyles.question,
		shown: 'Question title',
		next: odtStyles.text,
		paragraph: spacing(10, 2) + kept,
		text: letters(10.5, boldly)
	},
	{ name: odtStyles.note, shown: 'Note', paragraph: spacing(0, 5), text: letters(8.5, coloured(muted)) },
	{
		name: odtStyles.remark,
		shown: 'Remark',
		paragraph: spacing(0, 6),
		text: letters(10.5, `${coloured(muted)} fo:font-style="italic"`)
	},
	{ name: odtStyles.caption, shown: 'Caption', paragraph: spacing(14, 4) + kept, text: letters(10, boldly) },
	{ name: odtStyles.cell, shown: 'Table text', paragraph: spacing(1, 1), text: letters(8.5) },
	{ name: odtStyles.cellHeader, shown: 'Table heading', parent: odtStyles.cell, text: letters(8.5, boldly) },
	{ name: odtStyles.figure, shown: 'Table figure', parent: odtStyles.cell, paragraph: 'fo:text-align="end"' },
	{
		name: odtStyles.contentsTitle,
		shown: 'Contents Heading',
		paragraph: spacing(24, 8) + kept,
		text: letters(13, boldly + coloured(accent))
	},
	...[1, 2, 3, 4].map((level): ParagraphLook => ({
		name: contentsStyle(level),
		shown: `Contents ${level}`,
		paragraph: `${spacing(level === 1 ? 4 : 1, 1)} fo:margin-left="${(level - 1) * 0.6}cm"`
	})),
	{ name: 'Header', shown: 'Header', text: letters(8.5, coloured(muted)) },
	{ name: 'Footer', shown: 'Footer', paragraph: 'fo:text-align="end"', text: letters(8.5, coloured(muted)) }
];

const paragraphStyle = ({ name, shown, parent = 'Standard', next, outline, paragraph, text }: ParagraphLook): string =>
	[
		`<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="${parent}"`,
		next === undefined ? '' : ` style:next-style-name="${next}"`,
		outline === undefined ? '' : ` style:default-outline-level="${outline}"`,
		' style:class="text">',
		paragraph === undefined ? '' : `<style:paragraph-properties ${paragraph}/>`,
		text === undefined ? '' : `<style:text-properties ${text}/>`,
		'</style:style>'
	].join('');

const namespaces = [
	'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
	'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
	'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
	'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
	'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
	'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
	'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
	'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
	'xmlns:dc="http://purl.org/dc/elements/1.1/"',
	'xmlns:xlink="http://www.w3.org/1999/xlink"'
].join(' ');

export const xmlRoot = (element: string, content: string): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<office:${element} ${namespaces} office:version="1.3">${content}</office:${element}>`;

/** What every page shows: already escaped. */
export interface PageWords {
	readonly header: string;
	readonly footer: string;
}

/** styles.xml: the styles, the page layouts in portrait and landscape, header and footer. */
export const stylesXml = (language: string, { header, footer }: PageWords): string =>
	xmlRoot(
		'document-styles',
		[
			'<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial, &apos;Liberation Sans&apos;" style:font-family-generic="swiss"/></office:font-face-decls>',
			'<office:styles>',
			defaultStyle(language),
			'<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
			...looks.map(paragraphStyle),
			`<style:style style:name="${odtStyles.gap}" style:family="text"><style:text-properties fo:background-color="#ffe08a"/></style:style>`,
			`<style:style style:name="${odtStyles.link}" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#1f4a8c" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>`,
			bulletStyle,
			outlineStyle,
			'</office:styles>',
			'<office:automatic-styles>',
			pageLayout('portrait', 21, 29.7, 2.5),
			pageLayout('landscape', 29.7, 21, 2),
			'</office:automatic-styles>',
			'<office:master-styles>',
			masterPage('Front', 'portrait', { header: '', footer }),
			masterPage('Portrait', 'portrait', { header, footer }),
			masterPage('Landscape', 'landscape', { header, footer }),
			'</office:master-styles>'
		].join('')
	);

const defaultStyle = (language: string): string => {
	const { language: tongue, region } = new Intl.Locale(regional(language));
	return `<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" style:writing-mode="page"/><style:text-properties style:font-name="Arial" ${letters(10.5)} fo:language="${tongue}" fo:country="${region ?? 'none'}"/></style:default-style>`;
};

const bulletStyle = `<text:list-style style:name="${odtStyles.bullets}"><text:list-level-style-bullet text:level="1" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="0.5cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>`;

/** Numbers are part of the official titles, so the outline has none of its own. */
const outlineStyle = `<text:outline-style style:name="Outline">${[1, 2, 3, 4]
	.map((level) => `<text:outline-level-style text:level="${level}" style:num-format=""/>`)
	.join('')}</text:outline-style>`;

const pageLayout = (name: string, width: number, height: number, margin: number): string =>
	`<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${width}cm" fo:page-height="${height}cm" style:print-orientation="${name}" fo:margin="${margin}cm"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>`;

const masterPage = (name: string, layout: string, { header, footer }: PageWords): string =>
	`<style:master-page style:name="${name}" style:page-layout-name="${layout}"><style:header><text:p text:style-name="Header">${header}</text:p></style:header><style:footer><text:p text:style-name="Footer">${footer}</text:p></style:footer></style:master-page>`;
