import { describe, expect, test } from 'vitest';
import type { CapacityStanding } from './capacities.ts';
import {
	capacityFigures,
	checkFiguresByBody,
	checkFiguresByStage,
	exposureCells,
	questionFigures,
	type ChartFigures
} from './chart-figures.ts';
import type { CheckStanding } from './checks.ts';
import type { PitfallEntry } from './pitfalls.ts';
import { draftProgress } from './progress.ts';
import type { CheckState, PitfallState } from '#lib/draft/states.ts';
import type { Actor, Body, Check, Dimension, Rating } from '#lib/guide/knowledge.ts';
import { draftWith } from '#lib/testing/draft-with.ts';
import { tinyGuide } from '#lib/testing/tiny-guide.ts';

/** A line for each category, as in the table of a chart. */
const lines = ({ categories, series, shares }: ChartFigures): readonly (readonly unknown[])[] =>
	categories.map((category, index) => [category, ...series.map(({ values }) => values[index]), shares[index]]);

describe('questions by stage', () => {
	test('are answered, open and needed, or open', () => {
		const draft = draftWith({ answers: { use: 'all', why: 'Need', partners: ['town'], cci: '2021' } });
		const figures = questionFigures(tinyGuide, draft);
		expect(figures.series.map(({ id }) => id)).toEqual(['answered', 'essential-open', 'open']);
		expect(lines(figures).slice(0, 2)).toEqual([
			['programme', 1, 2, 6, 1 / 9],
			['decide', 3, 1, 1, 3 / 5]
		]);
	});

	test('add up to all that are asked, and a stage that asks nothing is left out', () => {
		const draft = draftWith({ answers: { use: 'none' } });
		const figures = questionFigures(tinyGuide, draft);
		expect(figures.categories).toEqual(['programme', 'decide']);
		const all = figures.series.flatMap(({ values }) => values).reduce<number>((sum, value = 0) => sum + value, 0);
		expect(all).toBe(draftProgress(tinyGuide, draft).asked);
	});
});

const check = (stage: string, weight: Check['weight'], state: CheckState, ...responsible: Body[]): CheckStanding => ({
	check: { id: `${stage}-${weight}-${state}`, stage, weight, responsible, basis: [], questions: [] },
	state,
	isProposed: false
});

const standings = [
	check('design', 'must', 'open', 'lag', 'managing-authority'),
	check('decide', 'must', 'done', 'managing-authority'),
	check('decide', 'should', 'in-progress', 'managing-authority'),
	check('decide', 'could', 'open', 'partners'),
	check('decide', 'must', 'not-applicable', 'network')
];

describe('checks', () => {
	test('stand by stage in the order of the guide, without those that do not apply', () => {
		const figures = checkFiguresByStage(tinyGuide, standings);
		expect(figures.series.map(({ id }) => id)).toEqual(['done', 'in-progress', 'must-not-begun', 'other-not-begun']);
		expect(lines(figures)).toEqual([
			['decide', 1, 1, 0, 1, 3 / 6],
			['design', 0, 0, 1, 0, 0]
		]);
	});

	test('count for each body responsible, the one with the most first', () => {
		expect(lines(checkFiguresByBody(standings))).toEqual([
			['managing-authority', 1, 1, 1, 0, 3 / 8],
			['lag', 0, 0, 1, 0, 0],
			['partners', 0, 0, 0, 1, 0]
		]);
	});
});

const need = (actor: Actor, dimension: Dimension, level?: number, target?: number): CapacityStanding => ({
	capacity: { id: `${actor}-${dimension}-${level}-${target}`, actor, dimension, stages: [], basis: [], measures: [] },
	...(level === undefined ? {} : { level }),
	...(target === undefined ? {} : { target }),
	...(level === undefined || target === undefined ? {} : { gap: Math.max(0, target - level) })
});

describe('capacity', () => {
	const needs = [
		need('lag', 'people', 2, 4),
		need('lag', 'tools', 3, 3),
		need('lag', 'tools', 1),
		need('audit-authority', 'people')
	];

	test('is the average of the needs with a level and a target, so that both compare the same', () => {
		expect(lines(capacityFigures(needs, 'actor'))).toEqual([
			['lag', 2.5, 3.5, 5 / 7],
			['audit-authority', undefined, undefined, undefined]
		]);
	});

	test('stands by dimension too', () => {
		expect(lines(capacityFigures(needs, 'dimension'))).toEqual([
			['people', 2, 4, 0.5],
			['tools', 3, 3, 1]
		]);
	});

	test('beyond its target adds nothing to the share', () => {
		expect(capacityFigures([need('lag', 'people', 5, 2), need('lag', 'people', 1, 2)], 'actor').shares).toEqual([3 / 4]);
	});
});

const pitfall = (id: string, likelihood: Rating, impact: Rating, state: PitfallState, isRaised = true): PitfallEntry => ({
	pitfall: { id, group: 'design', stages: [], likelihood, impact, basis: [], checks: [], questions: [], raisedBy: [] },
	reasons: isRaised ? [{ id: 'because', restsOn: [], at: [] }] : [],
	state,
	likelihood,
	impact,
	exposure: 0
});

test('pitfalls are counted by likelihood and impact, those that nothing raises not at all', () => {
	const cells = exposureCells([
		pitfall('a', 'high', 'medium', 'open'),
		pitfall('b', 'high', 'medium', 'treated'),
		pitfall('c', 'low', 'low', 'open', false)
	]);
	expect(cells).toHaveLength(9);
	expect(cells[0]).toEqual({ likelihood: 'high', impact: 'low', raised: 0, open: 0 });
	expect(cells[1]).toEqual({ likelihood: 'high', impact: 'medium', raised: 2, open: 1 });
	expect(cells.reduce((sum, { raised }) => sum + raised, 0)).toBe(2);
});
