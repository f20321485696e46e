import type { Block, TableBlock } from '../block.ts';

/** Every word of some blocks, one line for each heading, paragraph, entry and row. */
export const sayings = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap((block) => {
		switch (block.kind) {
			case 'list':
				return block.entries.map(({ text, addresses = [] }) => [text, ...addresses].join(' '));
			case 'table':
				return [block.caption?.text ?? '', block.note ?? '', ...block.rows.map(({ cells }) => cells.join(' | '))];
			case 'picture':
				return [block.alt];
			case 'heading':
			case 'paragraph':
				return [block.text];
		}
	});

export const tablesOf = (blocks: readonly Block[]): readonly TableBlock[] => blocks.filter((block) => block.kind === 'table');

/** What stands under the heading of this text, up to the next of its level or above. */
export const under = (blocks: readonly Block[], title: string): readonly Block[] => {
	const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
	const heading = blocks[start];
	if (heading?.kind !== 'heading') throw new Error(`No heading "${title}"`);
	const rest = blocks.slice(start + 1);
	const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level);
	return end === -1 ? rest : rest.slice(0, end);
};
