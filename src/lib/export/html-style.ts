import type { ExportDocument } from './document.ts';

/** The style sheet of the document: quiet on a screen, and a good print on A4 with wide tables on landscape pages. */
export const htmlStyle = ({ pageLabel, title, draftLine }: ExportDocument): string => {
	const page = pageLabel.map((part) => (part.kind === 'text' ? cssString(part.text) : `counter(${part.kind})`)).join(' ');
	const head = cssString([title, draftLine].filter((part) => part !== '').join(' · '));
	return `
:root { color-scheme: light; --ink: #1a1a1a; --muted: #595959; --accent: #1f3a68; --rule: #b8c0cc; --head: #e8ecf3; --gap: #ffe94d; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem 4rem; background: #fff; color: var(--ink); font: 1rem/1.5 Arial, Calibri, "Liberation Sans", sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { color: var(--accent); line-height: 1.25; margin: 2em 0 0.5em; text-wrap: balance; }
h1 { font-size: 2rem; margin-top: 0.25em; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.3rem; }
h4 { font-size: 1.15rem; }
h5 { font-size: 1.05rem; }
h6 { font-size: 1rem; }
.field, .question { color: var(--ink); font-size: 1rem; margin: 1.5em 0 0.25em; }
p { margin: 0 0 0.6em; max-width: 75ch; }
ul { margin: 0 0 0.8em; padding-inline-start: 1.4em; max-width: 75ch; }
li { margin-bottom: 0.2em; }
ul.dashes { list-style: "–  "; }
.kind, .note { color: var(--muted); }
.note { font-size: 0.85rem; }
img { display: block; height: auto; margin: 1em 0; max-width: 100%; break-inside: avoid; }
.remark { color: var(--muted); font-style: italic; }
.draft { font-weight: bold; }
dl { display: grid; grid-template-columns: minmax(8rem, 30%) 1fr; margin: 1.5em 0; border-top: 1px solid var(--rule); max-width: 75ch; }
dt, dd { margin: 0; padding: 0.35em 0.25em; border-bottom: 1px solid var(--rule); }
dt { color: var(--muted); }
nav { margin: 2em 0 3em; }
nav h2 { font-size: 1.2rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav .level-1 { font-weight: bold; margin-top: 0.4em; }
nav .level-2 { padding-inline-start: 1.25em; }
nav .level-3 { padding-inline-start: 2.5em; }
nav .level-4 { padding-inline-start: 3.75em; }
a { color: #0b5394; }
nav a { color: inherit; text-decoration: none; }
nav a:hover, nav a:focus-visible { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
mark { background: var(--gap); color: inherit; }
.table { margin: 1.5em 0; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; line-height: 1.35; border-bottom: 2px solid var(--accent); }
caption { text-align: start; font-size: 1rem; font-weight: bold; padding-bottom: 0.4em; }
caption .note { display: block; font-weight: normal; }
th, td { padding: 0.3em 0.5em; text-align: start; vertical-align: top; border-top: 1px solid var(--rule); }
thead th { background: var(--head); border-block: 2px solid var(--accent); vertical-align: bottom; }
.figure { text-align: end; white-space: nowrap; }
thead .figure { white-space: normal; }
.total td { font-weight: bold; border-top: 2px solid var(--accent); }
@page { size: A4; margin: 24mm 22mm 22mm;
	@top-left { content: ${head}; font: 8pt Arial, sans-serif; color: #595959; }
	@bottom-right { content: ${page === '' ? '""' : page}; font: 8pt Arial, sans-serif; color: #595959; }
}
@page :first { @top-left { content: ""; } }
@page wide { size: A4 landscape; margin: 20mm; }
@media print {
	body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
	nav { font-size: 9.5pt; margin: 1.5em 0 0; }
	p, ul, dl { max-width: none; }
	.leads { break-after: avoid; }
	h1, h2, h3, h4, h5, h6, caption, .note { break-after: avoid; }
	.starts-page, main { break-before: page; }
	.table { overflow: visible; }
	.wide { page: wide; }
	table { font-size: 8.5pt; }
	thead { display: table-header-group; }
	tr { break-inside: avoid; }
	thead th, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
	p { orphans: 2; widows: 2; }
}
`;
};

/** A string of CSS that can neither end its quotes nor the style element. */
const cssString = (text: string): string =>
	`"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
