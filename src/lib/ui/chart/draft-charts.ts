import { chartContent, type ChartContent } from './chart-content.ts';
import { figureTable, type FigureTable } from './figure-table.ts';
import type { DashboardText } from '#content/text/en/pages/dashboard.ts';
import type { Draft } from '#lib/draft/draft.ts';
import type { Guide } from '#lib/guide/guide.ts';
import { ratings, type Actor, type Dimension } from '#lib/guide/knowledge.ts';
import { countCapacities, largestGaps, type CapacityStanding } from '#lib/readiness/capacities.ts';
import {
	capacityFigures,
	checkFiguresByBody,
	checkFiguresByStage,
	exposureCells,
	questionFigures,
	type ChartFigures,
	type CheckSeries
} from '#lib/readiness/chart-figures.ts';
import { countChecks } from '#lib/readiness/checks.ts';
import type { ReadinessParts } from '#lib/readiness/measures.ts';
import { exposureLevel, isPressing, isRaised, type PitfallEntry } from '#lib/readiness/pitfalls.ts';
import { formatNumber, formatPercentage } from '#lib/section/figures.ts';

/** A chart with its title and its sentence, the same on the dashboard and in documents. */
export interface DraftChart {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly content: ChartContent;
}

/** Figures as a table, and the chart that they are drawn in where there is one. */
export interface DraftFigure extends Omit<DraftChart, 'content'> {
	readonly table: FigureTable;
	readonly content?: ChartContent;
}

/** What the charts of a draft are made of; words and titles in one language. */
export interface ChartParts {
	readonly guide: Guide;
	readonly draft: Draft;
	readonly parts: ReadinessParts;
	readonly stageTitle: (id: string) => string;
	readonly capacityTitle: (id: string) => string;
	readonly words: DashboardText;
	readonly locale: string;
}

/** Questions answered and open, by stage. */
export const questionChart = (chart: ChartParts): DraftChart => {
	const { guide, draft, parts, stageTitle, words } = chart;
	const labels = words.figures.questions;
	const figures = questionFigures(guide, draft);
	const openStages = openBy(figures)
		.filter(({ open }) => open > 0)
		.slice(0, 2)
		.map(({ id, open }) => [stageTitle(id), open] as const);
	return {
		id: 'questions',
		title: labels.title,
		summary: labels.summary(parts.progress.answered, parts.progress.asked, openStages),
		content: chartContent(figures, {
			...formatsOf(chart),
			kind: 'stacked-bars',
			axis: words.figures.stage,
			category: stageTitle,
			series: {
				answered: { label: labels.series.answered, look: 'reached' },
				'essential-open': { label: labels.series['essential-open'], look: 'urgent' },
				open: { label: labels.series.open, look: 'remaining' }
			},
			share: labels.share
		})
	};
};

/** Checks done, begun and not begun, by stage. */
export const stageChecksChart = (chart: ChartParts): DraftChart => {
	const { guide, parts, stageTitle, words } = chart;
	const labels = words.figures.checks;
	const { done, counted } = countChecks(parts.checks);
	const notBegun = parts.checks.filter(({ check, state }) => check.weight === 'must' && state === 'open').length;
	return {
		id: 'checks',
		title: labels.title,
		summary: labels.summary(done, counted, notBegun),
		content: checksContent(chart, checkFiguresByStage(guide, parts.checks), words.figures.stage, stageTitle)
	};
};

/** The same by body responsible. */
export const bodyChecksChart = (chart: ChartParts): DraftChart => {
	const { parts, words } = chart;
	const figures = checkFiguresByBody(parts.checks);
	const [busiest] = openBy(figures);
	return {
		id: 'bodies',
		title: words.figures.bodies.title,
		summary: busiest ? words.figures.bodies.summary(words.bodies[busiest.id], busiest.open, busiest.all) : '',
		content: checksContent(chart, figures, words.figures.body, (id) => words.bodies[id])
	};
};

/** Capacity now and target of these needs, by actor or by dimension. */
export const capacityChart = (
	chart: Pick<ChartParts, 'capacityTitle' | 'words' | 'locale'>,
	standings: readonly CapacityStanding[],
	axis: 'actor' | 'dimension'
): DraftChart => {
	const { capacityTitle, words } = chart;
	const labels = words.figures.capacity;
	const { compared, belowTarget } = countCapacities(standings);
	const [widest] = largestGaps(standings);
	const wording = {
		...formatsOf(chart),
		kind: 'radar' as const,
		most: 5,
		axis: labels.axes[axis],
		series: {
			now: { label: labels.series.now, look: 'reached' as const },
			target: { label: labels.series.target, look: 'target' as const }
		},
		share: labels.share
	};
	return {
		id: `capacity-${axis}`,
		title: labels.title,
		summary: labels.summary(compared, belowTarget, widest && capacityTitle(widest.capacity.id)),
		content:
			axis === 'actor'
				? chartContent(capacityFigures(standings, 'actor'), { ...wording, category: (id: Actor) => words.actors[id] })
				: chartContent(capacityFigures(standings, 'dimension'), {
						...wording,
						category: (id: Dimension) => words.dimensions[id]
					})
	};
};

/** How many pitfalls are raised and open at each likelihood and impact; a table, because it is one. */
const exposureFigure = (register: readonly PitfallEntry[], words: DashboardText): DraftFigure => {
	const labels = words.figures.pitfalls;
	const cells = exposureCells(register);
	const open = register.filter(isPressing);
	const high = open.filter(({ exposure }) => exposureLevel(exposure) === 'high').length;
	return {
		id: 'pitfalls',
		title: labels.title,
		summary: labels.summary(register.filter(isRaised).length, open.length, high),
		table: {
			columns: [
				{ id: 'likelihood', label: labels.likelihood, numeric: false },
				...ratings.map((impact) => ({ id: impact, label: `${labels.impact}: ${words.ratings[impact]}`, numeric: false }))
			],
			rows: [...ratings].reverse().map((likelihood) => ({
				kind: 'row',
				cells: [
					words.ratings[likelihood],
					...cells.filter((cell) => cell.likelihood === likelihood).map(({ raised, open: still }) => labels.cell(raised, still))
				].map((shown) => ({ shown, data: shown }))
			}))
		}
	};
};

/** Everything that a report shows of a draft in figures; charts of which something can be drawn with what they are drawn from. */
export const draftFigures = (chart: ChartParts): readonly DraftFigure[] => {
	const { parts, words } = chart;
	const isCompared = parts.capacities.some(({ gap }) => gap !== undefined);
	const charts = [
		questionChart(chart),
		stageChecksChart(chart),
		bodyChecksChart(chart),
		...(isCompared
			? (['actor', 'dimension'] as const).map((axis) => ({
					...capacityChart(chart, parts.capacities, axis),
					title: `${words.figures.capacity.title}: ${words.figures.capacity.axes[axis]}`
				}))
			: [])
	];
	return [...charts.map((one) => ({ ...one, table: figureTable(one.content) })), exposureFigure(parts.pitfalls, words)];
};

const formatsOf = ({ words, locale }: Pick<ChartParts, 'words' | 'locale'>) => ({
	format: (value: number): string => formatNumber(String(value), locale),
	formatShare: (percent: number): string => formatPercentage(String(percent), locale),
	point: words.point
});

const checksContent = <Category extends string>(
	chart: ChartParts,
	figures: ChartFigures<Category, CheckSeries>,
	axis: string,
	category: (id: Category) => string
): ChartContent => {
	const labels = chart.words.figures.checks;
	return chartContent(figures, {
		...formatsOf(chart),
		kind: 'stacked-bars',
		axis,
		category,
		series: {
			done: { label: labels.series.done, look: 'reached' },
			'in-progress': { label: labels.series['in-progress'], look: 'under-way' },
			'must-not-begun': { label: labels.series['must-not-begun'], look: 'urgent' },
			'other-not-begun': { label: labels.series['other-not-begun'], look: 'remaining' }
		},
		share: labels.share
	});
};

/** Everything but the first series, by category; the most first. */
const openBy = <Category extends string>({ categories, series }: ChartFigures<Category>) =>
	categories
		.map((id, index) => {
			const values = series.map(({ values: all }) => all[index] ?? 0);
			const all = values.reduce((sum, value) => sum + value, 0);
			return { id, all, open: all - (values[0] ?? 0) };
		})
		.sort((left, right) => right.open - left.open);
