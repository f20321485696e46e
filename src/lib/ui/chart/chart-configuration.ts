import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js';
import type { ChartContent, ChartSeries } from './chart-content.ts';
import { drawPattern } from './draw-pattern.ts';
import { isHollow, looks, type Look } from './looks.ts';
import type { Palette } from './read-palette.ts';
import { wrapLabel } from './wrap-label.ts';

type PlannerType = 'bar' | 'radar' | 'line';
export type PlannerChart = ChartConfiguration<PlannerType, (number | null)[]>;

/** What Chart.js is told. Legend, title and hints are markup beside the canvas, where everybody can reach them. */
export const chartConfiguration = (content: ChartContent, palette: Palette): PlannerChart => {
	const shared: ChartOptions<PlannerType> = {
		responsive: true,
		maintainAspectRatio: false,
		animation: false,
		font: fontOf(palette)
	};
	return { 'stacked-bars': stackedBars, radar, lines }[content.kind](content, palette, shared);
};

const stackedBars = (content: ChartContent, palette: Palette, shared: ChartOptions<PlannerType>): PlannerChart => {
	const { colours } = palette;
	const grid = gridOf(palette);
	const dataset = ({ label, look, values }: ChartSeries): ChartDataset<'bar', (number | null)[]> => {
		const filling = drawPattern(look, palette);
		return {
			label,
			data: values.map((value) => value ?? null),
			backgroundColor: filling,
			hoverBackgroundColor: filling,
			borderColor: colours[looks[look].ink],
			hoverBorderColor: colours.text,
			borderWidth: 1,
			hoverBorderWidth: 3,
			borderSkipped: false,
			barPercentage: 0.85,
			categoryPercentage: 0.85,
			maxBarThickness: 28
		};
	};
	return {
		type: 'bar',
		data: { labels: content.categories.map(({ label }) => label), datasets: content.series.map(dataset) },
		options: {
			...shared,
			indexAxis: 'y',
			scales: {
				x: {
					stacked: true,
					beginAtZero: true,
					...(content.most === undefined ? {} : { max: content.most }),
					border: { display: false },
					grid,
					ticks: { precision: 0, color: colours['text-muted'], font: fontOf(palette) }
				},
				y: {
					stacked: true,
					border: { color: colours['text-muted'] },
					grid: { display: false },
					ticks: {
						autoSkip: false,
						font: fontOf(palette),
						color: colours.text,
						crossAlign: 'far',
						callback(_, index) {
							return wrapLabel(content.categories[index]?.label ?? '', Math.max(14, this.chart.width / 24));
						}
					}
				}
			}
		}
	};
};

const radar = (content: ChartContent, palette: Palette, shared: ChartOptions<PlannerType>): PlannerChart => {
	const { colours } = palette;
	const grid = gridOf(palette);
	const dataset = ({ label, look, values }: ChartSeries): ChartDataset<'radar', (number | null)[]> => {
		const isTarget = look === 'target';
		return {
			label,
			data: values.map((value) => value ?? null),
			...lineOf(look, palette),
			fill: isTarget ? false : 'origin',
			backgroundColor: drawPattern('under-way', palette),
			// The target is drawn over what is there.
			order: isTarget ? 0 : 1
		};
	};
	return {
		type: 'radar',
		data: { labels: content.categories.map(({ label }) => label), datasets: content.series.map(dataset) },
		options: {
			...shared,
			scales: {
				r: {
					min: 0,
					...(content.most === undefined ? {} : { max: content.most }),
					angleLines: grid,
					grid,
					ticks: {
						stepSize: 1,
						font: fontOf(palette),
						color: colours['text-muted'],
						showLabelBackdrop: true,
						backdropColor: colours.surface,
						callback: (value) => (Number(value) === 0 ? '' : content.format(Number(value)))
					},
					pointLabels: {
						color: colours.text,
						font: ({ chart }) => fontOf(palette, chart.width < narrow ? 0.85 : 1),
						callback(this: { readonly chart: { readonly width: number } }, label: string) {
							return wrapLabel(label, Math.max(10, this.chart.width / 30));
						}
					}
				}
			}
		}
	};
};

const lines = (content: ChartContent, palette: Palette, shared: ChartOptions<PlannerType>): PlannerChart => {
	const { colours } = palette;
	const { categories, series, most, mark, format } = content;
	const grid = gridOf(palette);
	const isMark = ({ tick }: { readonly tick: { readonly value: number } }): boolean => tick.value === mark?.value;
	return {
		type: 'line',
		data: {
			labels: categories.map(({ label }) => label),
			datasets: series.map(({ label, look, values }) => ({
				label,
				data: values.map((value) => value ?? null),
				...lineOf(look, palette),
				// A point at the top or the bottom of the scale stands out of it by half.
				clip: false
			}))
		},
		options: {
			...shared,
			layout: { padding: { top: 8, right: 12 } },
			scales: {
				x: {
					border: { color: colours['text-muted'] },
					grid: { display: false },
					ticks: {
						autoSkip: false,
						maxRotation: 0,
						font: fontOf(palette),
						color: colours.text,
						callback(_, index) {
							// Where they do not all fit, the last one stays.
							const step = Math.ceil((categories.length * widthOfDay) / this.chart.width);
							const { label = '', short = label } = categories[index] ?? {};
							return (categories.length - 1 - index) % step === 0 ? wrapLabel(short, 8) : '';
						}
					}
				},
				y: {
					beginAtZero: true,
					...(most === undefined ? {} : { max: most }),
					border: { display: false },
					grid: {
						color: (context) => (isMark(context) ? colours[looks.mark.ink] : grid.color),
						lineWidth: (context) => (isMark(context) ? 2 : grid.lineWidth)
					},
					ticks: {
						...(most === undefined ? {} : { stepSize: most / 5 }),
						font: fontOf(palette),
						color: colours['text-muted'],
						callback: (value) => format(Number(value))
					}
				}
			}
		}
	};
};

/** A line with its points, on a canvas. */
const lineOf = (look: Look, { colours }: Palette) => {
	const { dash, point } = looks[look];
	const ink = colours[looks[look].ink];
	const inside = isHollow(look) ? colours.surface : ink;
	return {
		borderColor: ink,
		borderWidth: 2,
		borderDash: Array.from<number>(dash),
		pointStyle: point === 'none' ? (false as const) : point,
		pointRadius: point === 'circle' ? 4 : 5,
		pointHoverRadius: 8,
		pointHitRadius: 12,
		pointBackgroundColor: inside,
		pointHoverBackgroundColor: inside,
		pointBorderColor: ink,
		pointBorderWidth: 2,
		pointHoverBorderColor: colours.text,
		pointHoverBorderWidth: 3,
		spanGaps: true
	};
};

const gridOf = ({ colours, isForced }: Palette) => ({ color: colours.border, lineWidth: isForced ? 0.5 : 1 });

const fontOf = ({ font, size }: Palette, factor = 1) => ({ family: font, size: size * factor });

/** Pixels that a short label of the axis of lines takes: a day, or a moment in lines. */
const widthOfDay = 56;

/** Pixels; a radar that is narrower has no room for labels of full size. */
const narrow = 400;
