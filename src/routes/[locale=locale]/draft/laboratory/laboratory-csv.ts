import type { LaboratoryText } from '#content/text/en/pages/laboratory.ts';
import { tableToCsv } from '#lib/export/csv.ts';
import type { Area, AreaAllocation } from '#lib/readiness/allocate.ts';
import { decimalMark } from '#lib/section/figures.ts';
import type { TableColumn } from '#lib/section/section.ts';
import { paidFigures, type PaidFigure, type ShownScenario } from '#lib/section/scenario-figures.ts';

/** What one scenario says in one column, of an area and in total. */
interface ScenarioColumn {
	readonly label: string;
	readonly numeric: boolean;
	readonly of: (row: AreaAllocation) => string | undefined;
	readonly total: string | undefined;
}

/** Everything calculated, one line for each LAG: figures as data, with the decimal mark that spreadsheets of the language read. */
export const laboratoryCsv = (
	areas: readonly Area[],
	scenarios: readonly ShownScenario[],
	words: LaboratoryText,
	locale: string
): string => {
	const columns = scenarios.flatMap((scenario) =>
		columnsOf(scenario, words).map((column, index) => ({ ...column, id: `${scenario.id}-${index}`, scenario }))
	);
	const labels: readonly TableColumn[] = [
		{ id: 'name', label: words.table.lag, numeric: false },
		{ id: 'population', label: words.table.population, numeric: true },
		{ id: 'weight', label: words.file.weight, numeric: true },
		...columns.map(({ id, label, numeric }) => ({ id, label, numeric }))
	];
	const line = (kind: 'row' | 'total', cells: readonly (string | undefined)[]) => ({
		kind,
		cells: cells.map((data = '') => ({ shown: data, data }))
	});
	const rows = areas.map((area, index) =>
		line('row', [
			area.name || words.unnamed(index + 1),
			area.population,
			area.weight,
			...columns.map(({ of, scenario }) => {
				const row = scenario.allocation.areas[index];
				return row && of(row);
			})
		])
	);
	const total = line('total', [
		words.table.total,
		scenarios[0]?.allocation.population,
		undefined,
		...columns.map((column) => column.total)
	]);
	return tableToCsv(
		{
			kind: 'table',
			table: 'laboratory',
			number: '',
			title: '',
			basis: [],
			columns: labels,
			rows: [...rows, total],
			questions: []
		},
		{ decimalMark: decimalMark(locale) === ',' ? ',' : '.' }
	);
};

const columnsOf = (
	{ name, allocation, differences }: ShownScenario,
	{ file, table }: LaboratoryText
): readonly ScenarioColumn[] => {
	const label = (what: string): string => file.column(name, what);
	const figure = (key: 'budget' | PaidFigure): ScenarioColumn => ({
		label: label(table.figures[key]),
		numeric: true,
		of: (row) => row[key],
		total: allocation[key]
	});
	return [
		figure('budget'),
		{ label: label(file.share), numeric: true, of: ({ share }) => share, total: undefined },
		...(differences
			? [
					{
						label: label(file.difference),
						numeric: true,
						of: ({ area }: AreaAllocation) => differences.areas.get(area)?.euro,
						total: differences.total.euro
					},
					{
						label: label(file.differencePercent),
						numeric: true,
						of: ({ area }: AreaAllocation) => differences.areas.get(area)?.percent,
						total: differences.total.percent
					}
				]
			: []),
		...paidFigures.map(figure),
		{
			label: label(file.remarks),
			numeric: false,
			of: ({ flags }) => flags.map((flag) => table.marks[flag]).join(', '),
			total: undefined
		}
	];
};
