import type { ChartContent } from './chart-content.ts';
import type { TableColumn, TableRow } from '#lib/section/section.ts';

/** The figures of a chart as a table: on the page, on paper and in CSV the same. */
export interface FigureTable {
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
}

export const figureTable = ({ axis, categories, series, shares, format, formatShare }: ChartContent): FigureTable => ({
	columns: [
		{ id: 'category', label: axis, numeric: false },
		...series.map(({ id, label, head = label }) => ({ id, label: head, numeric: true })),
		...(shares ? [{ id: 'share', label: shares.label, numeric: true }] : [])
	],
	rows: categories.map(({ label }, index) => {
		const share = shares?.values[index];
		return {
			kind: 'row',
			cells: [
				{ shown: label, data: label },
				...series.map(({ values }) => figure(values[index], format)),
				...(shares ? [figure(share === undefined ? undefined : Math.round(share * 100), formatShare)] : [])
			]
		};
	})
});

const figure = (
	value: number | undefined,
	format: (value: number) => string
): { readonly shown: string; readonly data: string } =>
	value === undefined ? { shown: '–', data: '' } : { shown: format(value), data: String(value) };
