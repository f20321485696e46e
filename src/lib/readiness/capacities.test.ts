import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	capacityPlan,
	capacityStandings,
	countCapacities,
	groupCapacities,
	isBelowTarget,
	isJudged,
	isTargetPassed,
	largestGaps,
	maturityLevels,
	measuresFor,
	planCells,
	plannedRows,
	proposedMeasures,
	type CapacityStanding
} from './capacities.ts';
import { capacities as guideCapacities } from '#content/clld-2021-2027/knowledge/capacities.ts';
import { measures as guideMeasures } from '#content/clld-2021-2027/knowledge/measures.ts';
import { measures as measureTexts } from '#content/clld-2021-2027/text/en/knowledge/measures.ts';
import { capacityTool } from '#content/clld-2021-2027/tools/capacity.ts';
import { readValue } from '#lib/draft/read-value.ts';
import type { State } from '#lib/draft/draft.ts';
import type { Capacity, Measure } from '#lib/guide/knowledge.ts';
import { draftWith } from '#lib/testing/draft-with.ts';

const need = (id: string, more: Partial<Capacity> = {}): Capacity => ({
	id,
	actor: 'lag',
	dimension: 'people',
	stages: [],
	basis: [],
	measures: [],
	...more
});

const measure = (id: string, more: Partial<Measure> = {}): Measure => ({
	id,
	weeks: [4, 9],
	costs: ['technical-assistance', 'union-network'],
	owners: ['managing-authority'],
	basis: [],
	...more
});

const capacities: readonly Capacity[] = [
	need('method', { measures: ['course', 'visit'] }),
	need('staff', { actor: 'managing-authority', dimension: 'organisation', measures: ['posts', 'visit', 'gone', 'posts'] }),
	need('forms', { dimension: 'tools', measures: ['visit', 'course'] })
];

const measures: readonly Measure[] = [measure('visit'), measure('course'), measure('posts')];

const noted = (states: Readonly<Record<string, State>>): readonly CapacityStanding[] =>
	capacityStandings(draftWith({ states }), capacities);

const levels = (level: number, target?: number): State => ({
	level: String(level),
	...(target === undefined ? {} : { target: String(target) })
});

const ids = (standings: readonly CapacityStanding[]) => standings.map(({ capacity }) => capacity.id);

describe('a capacity need', () => {
	it.each<[name: string, state: State, standing: Omit<CapacityStanding, 'capacity'>, below: boolean, passed: boolean]>([
		['with nothing noted is not judged', {}, {}, false, false],
		['with a level alone has no gap', { level: '2' }, { level: 2 }, false, false],
		['with a target alone has no gap', { target: '4' }, { target: 4 }, false, false],
		['below its target misses the levels between', { level: '2', target: '4' }, { level: 2, target: 4, gap: 2 }, true, false],
		['at its target misses nothing', { level: '3', target: '3' }, { level: 3, target: 3, gap: 0 }, false, false],
		['above its target misses nothing either', { level: '5', target: '2' }, { level: 5, target: 2, gap: 0 }, false, true],
		['with something else than a level is not judged', { level: '6', target: '0', note: 'x' }, {}, false, false]
	])('%s', (_, state, standing, below, passed) => {
		const [first] = noted({ method: state });
		expect(first).toEqual({ capacity: capacities[0], ...standing });
		expect(first && isBelowTarget(first)).toBe(below);
		expect(first && isTargetPassed(first)).toBe(passed);
		expect(first && isJudged(first)).toBe(standing.level !== undefined);
	});
});

describe('needs are counted', () => {
	it('and averaged over those judged, the targets over those compared', () => {
		expect(countCapacities(noted({}))).toEqual({ all: 3, judged: 0, compared: 0, belowTarget: 0, missing: 0 });
		expect(countCapacities(noted({ method: levels(1, 4), staff: levels(2), forms: levels(2, 2) }))).toEqual({
			all: 3,
			judged: 3,
			compared: 2,
			belowTarget: 1,
			missing: 3,
			averageLevel: 1.7,
			averageTarget: 3
		});
		expect(countCapacities(noted({ method: { target: '5' } }))).toEqual({
			all: 3,
			judged: 0,
			compared: 0,
			belowTarget: 0,
			missing: 0
		});
	});

	it('by actor and by dimension, in the order in which these appear', () => {
		const standings = noted({ method: levels(1, 2) });
		expect([...groupCapacities(standings, 'actor')].map(([actor, group]) => [actor, ids(group)])).toEqual([
			['lag', ['method', 'forms']],
			['managing-authority', ['staff']]
		]);
		expect([...groupCapacities(standings, 'dimension').keys()]).toEqual(['people', 'organisation', 'tools']);
	});
});

it('the largest gap stands first, then the lowest level; needs without a gap are left out', () => {
	expect(ids(largestGaps(noted({ method: levels(3, 4), staff: levels(2, 3), forms: levels(3, 5) })))).toEqual([
		'forms',
		'staff',
		'method'
	]);
	expect(ids(largestGaps(noted({ method: levels(3, 3), staff: levels(4, 3), forms: levels(1) })))).toEqual([]);
});

describe('measures', () => {
	const propose = (states: Readonly<Record<string, State>>, ...planned: string[]) =>
		proposedMeasures(noted(states), measures, new Set(planned)).map(
			(proposal) => [proposal.measure.id, ids(proposal.serves)] as const
		);

	it('that fit a need are those it names, best first, each once', () => {
		expect(capacities.map((capacity) => measuresFor(capacity, measures).map(({ id }) => id))).toEqual([
			['course', 'visit'],
			['posts', 'visit'],
			['visit', 'course']
		]);
	});

	it('are proposed only for needs below their target', () => {
		expect(propose({})).toEqual([]);
		expect(propose({ method: levels(3, 3), staff: levels(1) })).toEqual([]);
		expect(propose({ staff: levels(2, 3) })).toEqual([
			['posts', ['staff']],
			['visit', ['staff']]
		]);
	});

	it('are proposed once with every need served, those for the most missing levels first', () => {
		expect(propose({ method: levels(2, 3), staff: levels(1, 4) })).toEqual([
			['visit', ['method', 'staff']],
			['posts', ['staff']],
			['course', ['method']]
		]);
		expect(propose({ method: levels(2, 3), forms: levels(2, 3) })).toEqual([
			['course', ['method', 'forms']],
			['visit', ['method', 'forms']]
		]);
	});

	it('are not proposed again once they are in the plan', () => {
		expect(propose({ staff: levels(2, 3) }, 'posts')).toEqual([['visit', ['staff']]]);
		expect(propose({ staff: levels(2, 3) }, 'posts', 'visit')).toEqual([]);
	});
});

describe('the plan', () => {
	const rowsOf = (...titles: (string | undefined)[]) =>
		plannedRows(
			draftWith({ rows: { [capacityPlan]: titles.map((title) => (title === undefined ? { owner: 'x' } : { measure: title })) } }),
			measures,
			(id) => `The ${id}`
		);

	it('has the measures whose title is the cell of a row, with the first such row', () => {
		expect([...rowsOf()]).toEqual([]);
		expect([...rowsOf(undefined, '', 'The course ', 'The course', 'The visit of my own')]).toEqual([['course', 'row-3']]);
	});

	it('has no measure without a title because of an empty cell', () => {
		const draft = draftWith({ rows: { [capacityPlan]: [{ measure: ' ' }] } });
		expect([...plannedRows(draft, measures, () => '')]).toEqual([]);
	});

	const words = { measure: 'A course', need: 'Method', owner: 'Managing authority' };

	it('takes a measure with its longest duration and its first cost type', () => {
		expect(planCells(measure('course'), words)).toEqual({ ...words, weeks: '9', funding: 'technical-assistance' });
	});

	it('leaves out what a measure does not have', () => {
		const endless: Measure = { id: 'posts', costs: [], owners: [], basis: [] };
		expect(planCells(endless, words)).toEqual(words);
	});

	it('can read every cell of every measure of the guide', () => {
		const [question] = capacityTool.questions;
		const columns = question?.value.kind === 'rows' ? question.value.columns : [];
		expect(question?.id).toBe(capacityPlan);
		for (const one of guideMeasures) {
			for (const [id, cell] of Object.entries(planCells(one, words))) {
				const column = columns.find((candidate) => candidate.id === id);
				expect(column && readValue(column.value, cell, []).ok, `${one.id} ${id}`).toBe(true);
			}
		}
	});

	it('tells every measure of the guide by its title', () => {
		const titles = guideMeasures.map(({ id }) => measureTexts[id]?.title);
		expect(new Set(titles).size).toBe(guideMeasures.length);
	});
});

it('every need of the guide has a measure', () => {
	expect(guideCapacities.filter((capacity) => measuresFor(capacity, guideMeasures).length === 0)).toEqual([]);
});

describe('for any levels', () => {
	const value = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...maturityLevels.map(String)) }, fc.string());
	const states = fc.dictionary(
		fc.constantFrom(...capacities.map(({ id }) => id), 'gone', 'constructor'),
		fc.record({ level: value, target: value }, { requiredKeys: [] }).map((state): State => state)
	);

	it('the counts of the groups add up to the whole, and averages stay between 1 and 5', () => {
		fc.assert(
			fc.property(states, fc.constantFrom('actor', 'dimension'), (all, key) => {
				const standings = noted(all);
				const whole = countCapacities(standings);
				const parts = [...groupCapacities(standings, key).values()].map(countCapacities);
				for (const property of ['all', 'judged', 'compared', 'belowTarget', 'missing'] as const)
					expect(parts.reduce((sum, part) => sum + part[property], 0)).toBe(whole[property]);
				expect(whole.belowTarget).toBeLessThanOrEqual(whole.compared);
				expect(whole.compared).toBeLessThanOrEqual(whole.judged);
				for (const { averageLevel = 1, averageTarget = 1 } of [whole, ...parts]) {
					expect(Math.min(averageLevel, averageTarget)).toBeGreaterThanOrEqual(1);
					expect(Math.max(averageLevel, averageTarget)).toBeLessThanOrEqual(5);
				}
			})
		);
	});

	it('a measure is proposed exactly when a need below target names it and it is not planned', () => {
		fc.assert(
			fc.property(states, fc.subarray(measures.map(({ id }) => id)), (all, planned) => {
				const standings = noted(all);
				const proposed = proposedMeasures(standings, measures, new Set(planned)).map(({ measure: { id } }) => id);
				const wanted = measures
					.map(({ id }) => id)
					.filter((id) => !planned.includes(id))
					.filter((id) => standings.some((standing) => isBelowTarget(standing) && standing.capacity.measures.includes(id)));
				expect([...proposed].sort()).toEqual([...wanted].sort());
				expect(largestGaps(standings)).toHaveLength(countCapacities(standings).belowTarget);
			})
		);
	});
});
