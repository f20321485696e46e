import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js';
import type { ChartContent, ChartSeries } from './chart-content.ts';
import { drawPattern } from './draw-pattern.ts';
import { looks } from './looks.ts';
import type { Palette } from './read-palette.ts';
import { wrapLabel } from './wrap-label.ts';

export type PlannerChart = ChartConfiguration<'bar' | 'radar', (number | null)[]>;

/** What Chart.js is told. Legend, title and hints are markup beside the canvas, where everybody can reach them. */
export const chartConfiguration = (content: ChartContent, palette: Palette): PlannerChart => {
	const shared: ChartOptions<'bar' | 'radar'> = {
		responsive: true,
		maintainAspectRatio: false,
		animation: false,
		font: fontOf(palette)
	};
	return content.kind === 'radar' ? radar(content, palette, shared) : stackedBars(content, palette, shared);
};

const stackedBars = (content: ChartContent, palette: Palette, shared: ChartOptions<'bar' | 'radar'>): PlannerChart => {
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

const radar = (content: ChartContent, palette: Palette, shared: ChartOptions<'bar' | 'radar'>): PlannerChart => {
	const { colours } = palette;
	const grid = gridOf(palette);
	const dataset = ({ label, look, values }: ChartSeries): ChartDataset<'radar', (number | null)[]> => {
		const isTarget = look === 'target';
		const ink = colours[looks[look].ink];
		return {
			label,
			data: values.map((value) => value ?? null),
			fill: isTarget ? false : 'origin',
			backgroundColor: drawPattern('under-way', palette),
			borderColor: ink,
			borderWidth: 2,
			borderDash: isTarget ? [6, 4] : [],
			pointStyle: isTarget ? 'rectRot' : 'circle',
			pointRadius: isTarget ? 5 : 4,
			pointHoverRadius: 8,
			pointHitRadius: 12,
			pointBackgroundColor: isTarget ? colours.surface : ink,
			pointHoverBackgroundColor: isTarget ? colours.surface : ink,
			pointBorderColor: ink,
			pointHoverBorderColor: colours.text,
			pointHoverBorderWidth: 3,
			spanGaps: true,
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

const gridOf = ({ colours, isForced }: Palette) => ({ color: colours.border, lineWidth: isForced ? 0.5 : 1 });

const fontOf = ({ font, size }: Palette, factor = 1) => ({ family: font, size: size * factor });

/** Pixels; a radar that is narrower has no room for labels of full size. */
const narrow = 400;
