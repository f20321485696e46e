import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { runsRightToLeft, splitAtGaps } from './clean-text.ts';
import { styleIds } from './docx-styles.ts';

/** Runs of a text; gaps carry their own style, so that they stand out and can be found. */
export const textRuns = (text: string, markGaps: boolean): readonly TextRun[] => {
	const rightToLeft = runsRightToLeft(text) ? { rightToLeft: true } : {};
	if (!markGaps) return [new TextRun({ text, ...rightToLeft })];
	return splitAtGaps(text)
		.map((part, index) => ({ part, isGap: index % 2 === 1 }))
		.filter(({ part }) => part !== '')
		.map(({ part, isGap }) => new TextRun({ text: part, ...rightToLeft, ...(isGap ? { style: styleIds.gap } : {}) }));
};

export const direction = (text: string): { readonly bidirectional?: true } =>
	runsRightToLeft(text) ? { bidirectional: true } : {};

/** Web addresses as links, each after a space. */
export const linkRuns = (addresses: readonly string[]): readonly ParagraphChild[] =>
	addresses.flatMap((address) => [
		new TextRun({ text: ' ' }),
		new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] })
	]);
