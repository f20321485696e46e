import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { ExportDocument } from './document.ts';
import { zipFiles } from './zip.ts';

export const corePropertiesPath = 'docProps/core.xml';

/** The properties of the file, with the time of the export where the library would write the time of day. */
export const coreProperties = ({ title, kind, creator, language, exportedAt }: ExportDocument): string => {
	const at = new Date(exportedAt).toISOString().replace(/\.\d+Z$/, 'Z');
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escapeXml(title)}</dc:title>`,
		`<dc:subject>${escapeXml(kind)}</dc:subject>`,
		`<dc:creator>${escapeXml(creator)}</dc:creator>`,
		`<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>`,
		'<cp:revision>1</cp:revision>',
		`<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
		`<dc:language>${escapeXml(language)}</dc:language>`,
		'</cp:coreProperties>'
	].join('');
};

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The package as it is given to people, with nothing left to chance: the library draws the names of links at random, counts bookmarks and
 * pictures on from one document to the next, and stamps files with the time of day.
 */
export const settlePackage = (packed: Uint8Array, at: string): Uint8Array<ArrayBuffer> => {
	const files = unzipSync(packed);
	const linkName = namesInOrder('rIdLink');
	const bookmarkName = namesInOrder('_Toc');
	const bookmarkId = namesInOrder('');
	const pictureId = namesInOrder('');
	const change = (path: string, settle: (xml: string) => string): void => {
		const file = files[path];
		if (file) files[path] = strToU8(settle(strFromU8(file)));
	};
	const settleLinks = (xml: string): string =>
		xml.replace(randomLink, (_, before: string, name: string) => before + linkName(name));
	change('word/document.xml', (xml) =>
		settleContents(settleLinks(xml))
			.replace(bookmark, (_, before: string, name: string) => before + bookmarkName(name))
			.replace(bookmarkNumber, (_, before: string, id: string) => before + bookmarkId(id))
			.replace(pictureNumber, (_, before: string, id: string) => before + pictureId(id))
	);
	change('word/_rels/document.xml.rels', settleLinks);
	return zipFiles({ ...pick(files, opening), ...files }, at);
};

/** Programs that look at the beginning of a file to tell what it is expect these there. */
const opening = ['[Content_Types].xml', '_rels/.rels'];

const pick = (files: Readonly<Record<string, Uint8Array>>, paths: readonly string[]): Readonly<Record<string, Uint8Array>> =>
	Object.fromEntries(Object.entries(files).filter(([path]) => paths.includes(path)));

/** Names instead of others, numbered in the order in which they are asked for. */
const namesInOrder = (prefix: string): ((name: string) => string) => {
	const names = new Map<string, string>();
	return (name) => {
		const known = names.get(name) ?? `${prefix}${names.size + 1}`;
		names.set(name, known);
		return known;
	};
};

const randomLink = /(\b(?:r:id|Id)=")(rId[a-z0-9_-]{21})(?=")/g;
const bookmark = /(\bw:(?:anchor|name)=")(_Toc\d+)(?=")/g;
const pictureNumber = /(<wp:docPr id=")(\d+)(?=")/g;
const bookmarkNumber = /(<w:bookmark(?:Start|End) [^>]*\bw:id=")(\d+)(?=")/g;

/**
 * Contents with links and no page numbers. The library marks each number as out of date, at which Word asks a question when the document is
 * opened; updating the field in Word adds the numbers. The end of the field goes into the last entry, where it takes up no line of its own.
 */
const settleContents = (xml: string): string =>
	xml.replaceAll(pageReference, '').replace(fieldEnd, '<w:r>$1</w:r></w:p></w:sdtContent>');

const pageReference =
	/<w:r><w:tab\/><\/w:r><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"\/><w:instrText[^>]*>PAGEREF [^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:fldChar w:fldCharType="end"\/><\/w:r>/g;

const fieldEnd = /<\/w:p><w:p><w:r>(<w:fldChar w:fldCharType="end"\/>)<\/w:r><\/w:p><\/w:sdtContent>/;
