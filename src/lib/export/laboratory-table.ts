import type { TableBlock } from './block.ts';
import type { ExportWords } from './export-words.ts';
import type { AreaAllocation } from '#lib/readiness/allocate.ts';
import { formatNumber, formatPercentage } from '#lib/section/figures.ts';
import {
	figureCells,
	paidFigures,
	withPlaces,
	type Figure,
	type FigureCell,
	type ShownScenario
} from '#lib/section/scenario-figures.ts';
import type { ScenarioWords } from '#lib/section/scenario-words.ts';

interface Column {
	readonly label: string;
	readonly numeric: boolean;
	readonly of: (row: AreaAllocation) => string | undefined;
	readonly total: string | undefined;
}

/**
 * What each LAG gets by one scenario, and what that pays for. Columns that no LAG can fill are left out, and the note says what to enter
 * for them. `first`: the scenario that it is compared with.
 */
export const laboratoryTable = (
	scenario: ShownScenario,
	first: string | undefined,
	{ areas, locale }: ScenarioWords,
	words: ExportWords['laboratory']
): TableBlock => {
	const { table, unnamed } = words.page;
	const { allocation } = scenario;
	const known = paidFigures.filter((figure) => allocation.areas.some((row) => row[figure] !== undefined));
	// What posts need includes what running costs need.
	const missing = (['perInhabitant', 'posts'] as const)
		.filter((figure) => allocation[figure] === undefined)
		.map((figure) => table.missing[figure]);
	const areaOf = ({ area }: AreaAllocation) => areas.findIndex(({ id }) => id === area);
	const hasFractions = allocation.areas.some(({ share }) => share.includes('.'));
	const number = (value: string | undefined): string | undefined => value && formatNumber(value, locale);
	const columns: readonly Column[] = [
		{
			label: table.lag,
			numeric: false,
			of: (row) => areas[areaOf(row)]?.name || unnamed(areaOf(row) + 1),
			total: table.total
		},
		{
			label: table.population,
			numeric: true,
			of: (row) => number(areas[areaOf(row)]?.population),
			total: number(allocation.population)
		},
		...(allocation.scenario.formula === 'weighted'
			? [
					{
						label: words.page.file.weight,
						numeric: true,
						of: (row: AreaAllocation) => number(areas[areaOf(row)]?.weight ?? '1'),
						total: ''
					}
				]
			: []),
		figureColumn('budget', scenario, locale, table.figures.budget),
		{
			label: words.columns.share,
			numeric: true,
			of: ({ share }) => formatPercentage(hasFractions ? withPlaces(share, 2) : share, locale),
			total: ''
		},
		...(scenario.differences
			? [
					figureColumn('difference', scenario, locale, words.columns.difference),
					figureColumn('difference', scenario, locale, words.columns.differencePercent, ({ more }) => more)
				]
			: []),
		...known.map((figure) => figureColumn(figure, scenario, locale, table.figures[figure])),
		...(allocation.areas.some(({ flags }) => flags.length > 0)
			? [
					{
						label: words.columns.remarks,
						numeric: false,
						of: ({ flags }: AreaAllocation) => flags.map((flag) => table.marks[flag]).join(', '),
						total: ''
					}
				]
			: [])
	];
	const rows = [
		...allocation.areas.map((row) => ({ kind: 'row' as const, cells: columns.map(({ of }) => of(row) ?? notKnown) })),
		{ kind: 'total' as const, cells: columns.map(({ total }) => total ?? notKnown) }
	];
	const notes = [
		words.units,
		...(first === undefined ? [] : [words.comparedWith(first)]),
		...(rows.some(({ cells }) => cells.includes(notKnown)) ? [words.dash] : []),
		...missing
	];
	return {
		kind: 'table',
		caption: { text: words.budgets(scenario.name) },
		note: notes.join(' '),
		columns: columns.map(({ label, numeric }) => ({ label, numeric })),
		rows,
		whenEmpty: ''
	};
};

const notKnown = '–';

/** A figure, or the line below it; flags stand in a column of their own. */
const figureColumn = (
	figure: Figure,
	scenario: ShownScenario,
	locale: string,
	label: string,
	part: (cell: FigureCell) => string | undefined = ({ shown }) => shown
): Column => {
	const cells = figureCells(figure, [scenario], locale);
	return { label, numeric: true, of: (row) => part(cells.of(scenario, row)), total: part(cells.total(scenario)) };
};
