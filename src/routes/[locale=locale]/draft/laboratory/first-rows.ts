import type { LaboratoryText } from '#content/text/en/pages/laboratory.ts';
import { divideRoundedDown, multiplyDecimals, partOf } from '#lib/draft/decimal.ts';
import type { Draft, Row } from '#lib/draft/draft.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';

type Cells = Readonly<Record<string, string>>;

/** The rows of a table in which something is written, and those that are blank. */
export const splitRows = (
	draft: Draft,
	question: string
): { readonly filled: readonly Row[]; readonly blank: readonly Row[] } => {
	const rows = draft.rows[question] ?? [];
	const isFilled = ({ cells }: Row): boolean => Object.values(cells).some((cell) => cell.trim() !== '');
	return { filled: rows.filter(isFilled), blank: rows.filter((row) => !isFilled(row)) };
};

/** The planned areas as rows of the laboratory. */
export const plannedCells = (planned: readonly Row[]): readonly Cells[] =>
	planned.map(({ cells: { name = '', population = '', allocation = '' } }) =>
		filledOnly({ name, population, budget: allocation })
	);

/** The three scenarios that most discussions begin with. The base amount shares out half of the total, in whole thousands. */
export const usualScenarios = (words: LaboratoryText, total: Decimal | undefined, areas: number): readonly Cells[] => {
	const thousands =
		total === undefined ? undefined : divideRoundedDown(partOf(total, '50'), multiplyDecimals(String(areas), '1000'), 0);
	const base = thousands === undefined ? '' : multiplyDecimals(thousands, '1000');
	return (['equal', 'per-head', 'base-and-head'] as const).map((formula) =>
		filledOnly({ name: words.usual[formula], formula, base: formula === 'base-and-head' ? base : '' })
	);
};

const filledOnly = (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
