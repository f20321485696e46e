import type { Block } from './block.ts';

/** Pages of one orientation with what stands on them. */
export interface PageRun {
	readonly orientation: 'portrait' | 'landscape';
	readonly blocks: readonly Block[];
}

/** Tables with more columns than this go on landscape pages. */
const columnsInPortrait = 7;

/** How much text may come along between two wide tables before it is worth a portrait page of its own. */
const littleText = 900;

/**
 * Parts a document into runs of portrait and landscape pages. A wide table takes the headings over it along, and little text between two
 * wide tables stays with them.
 */
export const layOutPages = (blocks: readonly Block[]): readonly PageRun[] => {
	const runs: { orientation: PageRun['orientation']; blocks: Block[] }[] = [];
	const add = (orientation: PageRun['orientation'], added: readonly Block[]): void => {
		const last = runs.at(-1);
		if (added.length === 0) return;
		if (last?.orientation === orientation) last.blocks.push(...added);
		else runs.push({ orientation, blocks: [...added] });
	};
	let waiting: Block[] = [];
	for (const block of blocks) {
		if (!isWide(block)) {
			waiting.push(block);
			continue;
		}
		const lead = leadingHeadings(waiting);
		const before = waiting.slice(0, waiting.length - lead.length);
		const staysLandscape = runs.at(-1)?.orientation === 'landscape' && volume(before) <= littleText;
		add(staysLandscape ? 'landscape' : 'portrait', before);
		add('landscape', [...lead, block]);
		waiting = [];
	}
	add('portrait', waiting);
	return runs;
};

const isWide = (block: Block): boolean => block.kind === 'table' && block.columns.length > columnsInPortrait;

const leadingHeadings = (blocks: readonly Block[]): readonly Block[] => {
	let start = blocks.length;
	while (start > 0 && blocks[start - 1]?.kind === 'heading') start -= 1;
	return blocks.slice(start);
};

const volume = (blocks: readonly Block[]): number =>
	blocks.reduce((sum, block) => {
		if (block.kind === 'table')
			return sum + 100 * (block.rows.length + 2) + block.rows.flatMap(({ cells }) => cells).join('').length / 2;
		if (block.kind === 'picture') return sum + 1500;
		if (block.kind === 'list') return sum + block.entries.reduce((length, { text }) => length + text.length + 50, 0);
		return sum + block.text.length + 50;
	}, 0);
