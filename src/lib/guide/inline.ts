import { isId, type Id } from './id.ts';

export type LinkTarget = 'question' | 'stage' | 'field' | 'source';

/** A link to a field may also name a table of the programme. */
export interface InlineLink {
	readonly kind: 'link';
	readonly target: LinkTarget;
	readonly id: Id;
	readonly label: string;
}

export type InlineToken =
	{ readonly kind: 'text'; readonly text: string } | { readonly kind: 'emphasis'; readonly text: string } | InlineLink;

export type InlineBlock =
	| { readonly kind: 'paragraph'; readonly tokens: readonly InlineToken[] }
	| { readonly kind: 'list'; readonly items: readonly (readonly InlineToken[])[] };

/**
 * Reads a sentence or several of guide text: paragraphs apart by an empty line, list lines that begin with "- ",
 * `_emphasis_` and `[label](target:id)`. Total: what is not of this grammar stays text.
 */
export const parseInline = (source: string): readonly InlineBlock[] => source.split(/\n[ \t]*\n/).flatMap(parseBlock);

/** The links of a text, in order. */
export const inlineLinks = (source: string): readonly InlineLink[] =>
	parseInline(source)
		.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.tokens))
		.filter((token) => token.kind === 'link');

/** The words alone, for places that have neither links nor emphasis. */
export const plainWords = (source: string): string =>
	parseInline(source)
		.map((block) => (block.kind === 'list' ? block.items : [block.tokens]))
		.flat()
		.map((tokens) => tokens.map((token) => (token.kind === 'link' ? token.label : token.text)).join(''))
		.join('\n');

const listMark = '- ';

const parseBlock = (block: string): readonly InlineBlock[] => {
	const blocks: InlineBlock[] = [];
	const lines = block
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	for (let start = 0; start < lines.length;) {
		const isList = isListLine(lines[start]);
		let end = start + 1;
		while (end < lines.length && isListLine(lines[end]) === isList) end += 1;
		const run = lines.slice(start, end);
		blocks.push(
			isList
				? { kind: 'list', items: run.map((line) => parseTokens(line.slice(listMark.length).trim())) }
				: { kind: 'paragraph', tokens: parseTokens(run.join(' ')) }
		);
		start = end;
	}
	return blocks;
};

const isListLine = (line: string | undefined): boolean => line?.startsWith(listMark) ?? false;

/** An underscore inside a word, as in "snake_case", is only an underscore. */
const mark =
	/\[([^[\]]+)\]\((question|stage|field|source):([^()\s]+)\)|(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu;

const parseTokens = (line: string): readonly InlineToken[] => {
	const tokens: InlineToken[] = [];
	let position = 0;
	for (const match of line.matchAll(mark)) {
		const token = readMark(match);
		if (!token) continue;
		if (match.index > position) tokens.push({ kind: 'text', text: line.slice(position, match.index) });
		tokens.push(token);
		position = match.index + match[0].length;
	}
	if (position < line.length) tokens.push({ kind: 'text', text: line.slice(position) });
	return tokens;
};

const readMark = ([, label, target, id, emphasis]: RegExpExecArray): InlineToken | undefined => {
	if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
	if (label === undefined || target === undefined || id === undefined || !isId(id)) return undefined;
	return { kind: 'link', target: target as LinkTarget, id, label };
};
