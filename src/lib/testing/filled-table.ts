import { draftWith } from './draft-with.ts';
import { tinyWords } from './tiny-text.ts';
import { guide } from '#content/clld-2021-2027/guide.ts';
import { text } from '#content/clld-2021-2027/text/en/guide.ts';
import { guideQuestions } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import { fillTable } from '#lib/section/fill-table.ts';
import type { TablePart } from '#lib/section/section.ts';

/** A table of the guide for CLLD, filled from a draft to which every question is put. */
export const filledTable = (table: Id, parts: Parameters<typeof draftWith>[0], objectives: readonly string[] = []): TablePart => {
	const found = guide.tables.find(({ id }) => id === table);
	if (!found) throw new Error(`No table "${table}"`);
	const asked = new Set(guideQuestions(guide).map(({ id }) => id));
	return fillTable({ guide, text, words: tinyWords(), draft: draftWith(parts), asked }, found, objectives);
};

type Seen = Readonly<Record<Id, string>>;

/** Rows by column: as shown, with no-break spaces as underscores, or as data. Empty cells are left out. */
export const rowsOf = ({ columns, rows }: TablePart, as: 'shown' | 'data' = 'shown'): readonly Seen[] =>
	rows.map(({ cells }) =>
		Object.fromEntries(
			columns.flatMap(({ id }, index) => {
				const cell = cells[index]?.[as] ?? '';
				return cell === '' ? [] : [[id, cell.replaceAll('\u00a0', '_')]];
			})
		)
	);
