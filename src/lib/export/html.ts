import { captionText, headingText, type Block, type HeadingBlock, type TableBlock } from './block.ts';
import { isWebAddress, runsRightToLeft, splitAtGaps } from './clean-text.ts';
import { allBlocks, type ExportDocument } from './document.ts';
import { htmlStyle } from './html-style.ts';
import { layOutPages } from './page-layout.ts';

export interface HtmlOptions {
	/** Marks the places where an answer is missing. On unless turned off. */
	readonly markGaps?: boolean;
}

/** The document as one HTML file that asks for nothing else: no script, no font, no request. */
export const documentToHtml = (document: ExportDocument, { markGaps = true }: HtmlOptions = {}): string => {
	const runs = layOutPages(allBlocks(document));
	const anchors = new Map(
		allBlocksOf(runs)
			.filter(isOfficial)
			.map((block, index) => [block, `heading-${index + 1}`])
	);
	const writing: Writing = { anchors, markGaps };
	const body = runs.flatMap(({ orientation, blocks }) => {
		const markup = blocks.map((block) => blockToHtml(block, writing));
		return orientation === 'landscape' ? ['<div class="wide">', ...markup, '</div>'] : markup;
	});
	return `${[
		'<!doctype html>',
		`<html lang="${escapeHtml(document.language)}">`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
		`<meta name="generator" content="${escapeHtml(document.creator)}">`,
		`<title>${escapeHtml([document.title, document.draftLine].filter((part) => part !== '').join(' – '))}</title>`,
		`<style>${htmlStyle(document)}</style>`,
		'</head>',
		'<body>',
		'<header>',
		`<p class="kind">${escapeHtml(document.kind)}</p>`,
		`<h1${direction(document.title)}>${escapeHtml(document.title === '' ? document.kind : document.title)}</h1>`,
		`<p class="draft">${escapeHtml(document.draftLine)}</p>`,
		factsToHtml(document),
		'</header>',
		contentsToHtml(document, anchors),
		'<main>',
		...body,
		'</main>',
		'</body>',
		'</html>'
	]
		.filter((line) => line !== '')
		.join('\n')}\n`;
};

interface Writing {
	readonly anchors: ReadonlyMap<Block, string>;
	readonly markGaps: boolean;
}

const allBlocksOf = (runs: readonly { readonly blocks: readonly Block[] }[]): readonly Block[] =>
	runs.flatMap(({ blocks }) => blocks);

const isOfficial = (block: Block): block is HeadingBlock => block.kind === 'heading' && block.look === 'official';

const factsToHtml = ({ facts }: ExportDocument): string =>
	facts.length === 0
		? ''
		: `<dl>${facts.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd${direction(value)}>${escapeHtml(value)}</dd>`).join('')}</dl>`;

const contentsToHtml = ({ contentsTitle }: ExportDocument, anchors: ReadonlyMap<HeadingBlock, string>): string => {
	const entries = [...anchors].filter(([{ level }]) => level <= 4);
	if (entries.length === 0) return '';
	const list = entries.map(
		([block, anchor]) => `<li class="level-${block.level}"><a href="#${anchor}">${escapeHtml(headingText(block))}</a></li>`
	);
	return `<nav aria-labelledby="contents"><h2 id="contents">${escapeHtml(contentsTitle)}</h2><ol>${list.join('')}</ol></nav>`;
};

const blockToHtml = (block: Block, writing: Writing): string => {
	switch (block.kind) {
		case 'heading':
			return headingToHtml(block, writing);
		case 'paragraph':
			return `<p${classOf([...(block.look === 'text' ? [] : [block.look]), ...(block.leads ? ['leads'] : [])])}${direction(block.text)}>${textToHtml(block.text, writing)}</p>`;
		case 'list':
			return block.entries.length === 0
				? ''
				: `<ul class="dashes">${block.entries
						.map(
							({ text, addresses = [] }) =>
								`<li${direction(text)}>${[textToHtml(text, writing), ...addresses.map(linkToHtml)].join(' ')}</li>`
						)
						.join('')}</ul>`;
		case 'table':
			return tableToHtml(block, writing);
		case 'picture':
			return `<img src="data:image/png;base64,${base64(block.png)}" alt="${escapeHtml(block.alt)}" width="${block.width}" height="${block.height}">`;
	}
};

const classOf = (names: readonly string[]): string => (names.length === 0 ? '' : ` class="${names.join(' ')}"`);

/** The title of the page is level 1, so everything else is one level lower than in the document. */
const headingToHtml = (block: HeadingBlock, { anchors }: Writing): string => {
	const tag = `h${Math.min(block.level + 1, 6)}`;
	const anchor = anchors.get(block);
	const classes = [...(block.look === 'official' ? [] : [block.look]), ...(block.startsPage ? ['starts-page'] : [])].join(' ');
	const attributes = [
		anchor === undefined ? '' : ` id="${anchor}"`,
		classes === '' ? '' : ` class="${classes}"`,
		direction(block.text)
	].join('');
	return `<${tag}${attributes}>${escapeHtml(headingText(block))}</${tag}>`;
};

/** A region that scrolls must be reachable by keyboard and needs a name, which its caption gives it. */
const tableToHtml = ({ caption, note, columns, rows, whenEmpty }: TableBlock, writing: Writing): string => {
	const noteMarkup = note === undefined ? '' : `<span class="note">${escapeHtml(note)}</span>`;
	const title = caption === undefined ? '' : captionText(caption);
	if (columns.length === 0)
		return `<p class="remark">${escapeHtml([title, whenEmpty].filter((part) => part !== '').join(': '))}</p>`;
	const captionMarkup = title === '' && noteMarkup === '' ? '' : `<caption>${escapeHtml(title)}${noteMarkup}</caption>`;
	const figure = (index: number): string => (columns[index]?.numeric ? ' class="figure"' : '');
	const head = columns.map(({ label }, index) => `<th scope="col"${figure(index)}>${escapeHtml(label)}</th>`).join('');
	const body = rows.map(
		({ kind, cells }) =>
			`<tr${kind === 'total' ? ' class="total"' : ''}>${cells
				.map(
					(cell, index) =>
						`<td${figure(index)}${direction(cell)}>${cell
							.split('\n')
							.map((line) => textToHtml(line, writing))
							.join('<br>')}</td>`
				)
				.join('')}</tr>`
	);
	const empty = `<tr><td class="remark" colspan="${columns.length}">${escapeHtml(whenEmpty)}</td></tr>`;
	const region = title === '' ? '' : ` tabindex="0" role="region" aria-label="${escapeHtml(title)}"`;
	return `<div class="table"${region}><table>${captionMarkup}<thead><tr>${head}</tr></thead><tbody>${rows.length === 0 ? empty : body.join('')}</tbody></table></div>`;
};

const textToHtml = (text: string, { markGaps }: Writing): string =>
	markGaps
		? splitAtGaps(text)
				.map((part, index) => (index % 2 === 1 ? `<mark>${escapeHtml(part)}</mark>` : escapeHtml(part)))
				.join('')
		: escapeHtml(text);

const linkToHtml = (address: string): string =>
	isWebAddress(address) ? `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(address)}</a>` : escapeHtml(address);

/** In pieces, since a function takes only so many arguments. */
const base64 = (bytes: Uint8Array): string => {
	const pieces: string[] = [];
	for (let start = 0; start < bytes.length; start += 8192)
		pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
	return btoa(pieces.join(''));
};

const direction = (text: string): string => (runsRightToLeft(text) ? ' dir="rtl"' : '');

const escapeHtml = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
