import {
	AlignmentType,
	BorderStyle,
	LevelFormat,
	LineRuleType,
	ShadingType,
	type INumberingOptions,
	type IStylesOptions
} from 'docx';
import { regional } from '#lib/section/figures.ts';

const lineRule = LineRuleType.AUTO;

const accent = '1F3A68';
const muted = '595959';
const rule = 'B8C0CC';
export const headerFill = 'E8ECF3';

/** Ids of the styles; Word knows its own by these ids, the others carry a name that an officer finds in the list of styles. */
export const styleIds = {
	fieldTitle: 'FieldTitle',
	question: 'Question',
	note: 'Note',
	remark: 'Remark',
	kind: 'DocumentKind',
	contentsTitle: 'ContentsTitle',
	fact: 'Fact',
	factLabel: 'FactLabel',
	bullet: 'ListBullet',
	cell: 'TableText',
	cellHeader: 'TableHeading',
	gap: 'Gap'
} as const;

export const bulletList = 'bullets';

export const documentStyles = (language: string): IStylesOptions => ({
	default: {
		document: {
			run: { font: 'Arial', size: 21, language: { value: wordLanguage(language) } },
			paragraph: { spacing: { after: 120, line: 276, lineRule } }
		},
		title: {
			run: { size: 44, bold: true, color: accent },
			paragraph: { spacing: { before: 60, after: 240, line: 252, lineRule } }
		},
		heading1: headingStyle(30, 480, 160),
		heading2: headingStyle(26, 400, 140),
		heading3: headingStyle(23, 340, 120),
		heading4: headingStyle(22, 320, 120),
		caption: {
			run: { size: 20, bold: true, italics: false, color: '000000' },
			paragraph: { spacing: { before: 280, after: 80, line: 252, lineRule }, keepNext: true, keepLines: true }
		}
	},
	paragraphStyles: [
		{
			id: styleIds.kind,
			name: 'Document kind',
			basedOn: 'Normal',
			next: 'Title',
			run: { size: 22, color: muted },
			paragraph: { spacing: { before: 480, after: 120 } }
		},
		{
			id: styleIds.contentsTitle,
			name: 'Contents title',
			basedOn: 'Normal',
			run: { size: 26, bold: true, color: accent },
			paragraph: { spacing: { before: 480, after: 160 }, keepNext: true }
		},
		{
			id: styleIds.fieldTitle,
			name: 'Field title',
			basedOn: 'Normal',
			next: 'Normal',
			quickFormat: true,
			run: { size: 21, bold: true },
			paragraph: { spacing: { before: 300, after: 60 }, keepNext: true, keepLines: true }
		},
		{
			id: styleIds.question,
			name: 'Question',
			basedOn: 'Normal',
			next: 'Normal',
			quickFormat: true,
			run: { size: 20, bold: true, color: '262626' },
			paragraph: { spacing: { before: 220, after: 60 }, keepNext: true, keepLines: true }
		},
		{
			id: styleIds.note,
			name: 'Note',
			basedOn: 'Normal',
			next: 'Normal',
			quickFormat: true,
			run: { size: 17, color: muted },
			paragraph: { spacing: { after: 100, line: 252, lineRule } }
		},
		{
			id: styleIds.remark,
			name: 'Remark',
			basedOn: 'Normal',
			next: 'Normal',
			quickFormat: true,
			run: { italics: true, color: muted }
		},
		{
			id: styleIds.fact,
			name: 'Fact',
			basedOn: 'Normal',
			run: { size: 20 },
			paragraph: { spacing: { before: 50, after: 50, line: 252, lineRule } }
		},
		{ id: styleIds.factLabel, name: 'Fact label', basedOn: styleIds.fact, run: { color: muted } },
		{
			id: styleIds.bullet,
			name: 'List Bullet',
			basedOn: 'Normal',
			quickFormat: true,
			paragraph: { spacing: { after: 60 }, indent: { left: 397, hanging: 284 } }
		},
		{
			id: styleIds.cell,
			name: 'Table text',
			basedOn: 'Normal',
			quickFormat: true,
			run: { size: 17 },
			paragraph: { spacing: { before: 30, after: 30, line: 247, lineRule } }
		},
		{
			id: styleIds.cellHeader,
			name: 'Table heading',
			basedOn: styleIds.cell,
			run: { bold: true },
			paragraph: { keepNext: true }
		},
		...[1, 2, 3, 4].map((level) => ({
			id: `TOC${level}`,
			name: `toc ${level}`,
			basedOn: 'Normal',
			next: 'Normal',
			run: { size: level === 1 ? 20 : 19, bold: level === 1 },
			paragraph: {
				spacing: { before: level === 1 ? 80 : 0, after: 30, line: 252, lineRule },
				indent: { left: (level - 1) * 227 }
			}
		})),
		{
			id: 'Header',
			name: 'header',
			basedOn: 'Normal',
			run: { size: 16, color: muted },
			paragraph: { spacing: { after: 0, line: 240, lineRule } }
		},
		{
			id: 'Footer',
			name: 'footer',
			basedOn: 'Normal',
			run: { size: 16, color: muted },
			paragraph: { spacing: { after: 0, line: 240, lineRule } }
		}
	],
	characterStyles: [
		{ id: styleIds.gap, name: 'Gap', run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFE94D' } } },
		{ id: 'Hyperlink', name: 'Hyperlink', run: { color: '0B5394', underline: {} } }
	]
});

/** Word names a language with its country, and checks no spelling without it. */
const wordLanguage = (language: string): string => {
	const { language: spoken, region } = new Intl.Locale(regional(language)).maximize();
	return region === undefined ? spoken : `${spoken}-${region}`;
};

const headingStyle = (size: number, before: number, after: number) => ({
	run: { size, bold: true, color: accent },
	paragraph: { spacing: { before, after, line: 252, lineRule }, keepNext: true, keepLines: true }
});

export const documentNumbering: INumberingOptions = {
	config: [
		{
			reference: bulletList,
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: '–',
					alignment: AlignmentType.LEFT,
					style: { paragraph: { indent: { left: 397, hanging: 284 } } }
				}
			]
		}
	]
};

export const thinRule = { style: BorderStyle.SINGLE, size: 4, color: rule };
export const strongRule = { style: BorderStyle.SINGLE, size: 8, color: accent };
export const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' };
