import { describe, expect, test } from 'vitest';
import { guide } from '../guide.ts';
import { calendar } from '../knowledge/calendar.ts';
import { knowledge } from '../knowledge/knowledge.ts';
import { sources } from '../sources.ts';
import { text } from '../text/en/guide.ts';
import { knowledgeText } from '../text/en/knowledge/knowledge.ts';
import { sectionText } from '../text/en/section.ts';
import { exampleDraft as draft } from './example-draft.ts';
import { loadExample } from './load-example.ts';
import { askedQuestions, isAnswered } from '#lib/draft/applies.ts';
import { addDecimals, compareDecimals, percentageOf } from '#lib/draft/decimal.ts';
import { readDraft } from '#lib/draft/read-draft.ts';
import { isEmpty, readValue } from '#lib/draft/read-value.ts';
import { checkState, levelOf, pitfallState, scoreOf } from '#lib/draft/states.ts';
import { guideQuestions, stageQuestions } from '#lib/guide/guide.ts';
import type { ValueKind } from '#lib/guide/question.ts';
import { ratings } from '#lib/guide/knowledge.ts';
import { adoptionOf, isInPlan } from '#lib/readiness/adopt-scenario.ts';
import { capacityStandings, isBelowTarget, plannedRows } from '#lib/readiness/capacities.ts';
import { checkStandings, isOpenMust } from '#lib/readiness/checks.ts';
import { ecosystemGaps } from '#lib/readiness/ecosystem.ts';
import { readLaboratory } from '#lib/readiness/laboratory.ts';
import { isRaised, pitfallRegister } from '#lib/readiness/pitfalls.ts';
import { screenResult } from '#lib/readiness/screens.ts';
import { unreadableAnswers } from '#lib/readiness/unreadable.ts';
import { compose, sectionFields } from '#lib/section/compose.ts';
import { countWithoutSpaces } from '#lib/section/count.ts';

/** So that a visitor sees what an open question looks like. */
const leftOpen = ['final-evaluation-date', 'practices-to-scale', 'scaling-funding', 'bridge-to-next-period'];

const asked = askedQuestions(guide, draft);
const questions = new Map(guideQuestions(guide).map((question) => [question.id, question]));

const answer = (question: string): string => {
	const given = draft.answers[question];
	if (typeof given !== 'string') throw new Error(`No single answer to "${question}"`);
	return given;
};

const list = (question: string): readonly string[] => {
	const given = draft.answers[question];
	if (given === undefined || typeof given === 'string') throw new Error(`No list of answers to "${question}"`);
	return given;
};

type Cells = Readonly<Record<string, string>>;

const lines = (question: string, ...cells: readonly Cells[]): readonly Cells[] =>
	(draft.rows[question] ?? [])
		.map((row) => row.cells)
		.filter((row) => cells.every((wanted) => Object.entries(wanted).every(([column, value]) => row[column] === value)));

const sum = (rows: readonly Cells[], ...columns: readonly string[]): string =>
	addDecimals(rows.flatMap((row) => columns.map((column) => row[column] ?? '0')));

const product = (left: string, right: number): string => String(Number(left) * right);

describe('the answers', () => {
	test('pass the door through which every draft enters', () => {
		expect(readDraft(structuredClone(draft), guide.header.id)).toEqual({ ok: true, value: draft });
	});

	test('come by the loader in every locale', async () => {
		expect(await loadExample('en')).toBe(draft);
		expect(await loadExample('fr')).toBe(draft);
	});

	test('are given to every question asked, but for those left open on purpose', () => {
		const open = guide.stages
			.flatMap(stageQuestions)
			.filter((question) => asked.has(question.id) && !isAnswered(question, draft));
		expect(open.map(({ id }) => id)).toEqual(leftOpen);
	});

	test('belong to questions of the guide: what is listed here has no question any more and can be deleted', () => {
		const ids = [...Object.keys(draft.answers), ...Object.keys(draft.rows)];
		expect(ids.filter((id) => !questions.has(id))).toEqual([]);
	});

	test('belong to questions that are asked', () => {
		const ids = [...Object.keys(draft.answers), ...Object.keys(draft.rows)];
		expect(ids.filter((id) => questions.has(id) && !asked.has(id))).toEqual([]);
	});

	test('stand where their kind keeps them: tables among the rows, several choices as lists', () => {
		const misplaced = [...questions.values()].filter(({ id, value }) => {
			if (value.kind === 'rows') return id in draft.answers;
			if (id in draft.rows) return true;
			const given = draft.answers[id];
			return given !== undefined && (value.kind === 'choices' || value.kind === 'codes') === (typeof given === 'string');
		});
		expect(misplaced.map(({ id }) => id)).toEqual([]);
	});

	test('can be read, tables included', () => {
		expect(guide.stages.flatMap((stage) => unreadableAnswers(guide, draft, stage))).toEqual([]);
	});

	test('choose nothing twice, and nothing outside the part of a list that is offered', () => {
		const wrong = [...questions.values()].filter(({ id, value }) => {
			const given = draft.answers[id];
			if (given === undefined || typeof given === 'string') return false;
			const offered = value.kind === 'codes' ? value.within : undefined;
			return new Set(given).size < given.length || given.some((code) => offered && !offered.includes(code));
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('know the columns of their tables and fill the required ones', () => {
		const wrong = [...questions.values()].flatMap(({ id, value }) => {
			if (value.kind !== 'rows') return [];
			return lines(id).flatMap((cells, index) => [
				...Object.keys(cells)
					.filter((column) => !value.columns.some((known) => known.id === column))
					.map((column) => `${id} ${index + 1}: no column "${column}"`),
				...value.columns
					.filter((column) => column.required && (cells[column.id] ?? '') === '')
					.map((column) => `${id} ${index + 1}: "${column.id}" is empty`)
			]);
		});
		expect(wrong).toEqual([]);
	});

	test('keep to the limits of texts, counted without spaces', () => {
		const over = (place: string, kind: ValueKind, text: string): readonly string[] => {
			const count = countWithoutSpaces(text);
			return kind.kind === 'text' && kind.limit !== undefined && count > kind.limit
				? [`${place}: ${count} of ${kind.limit}`]
				: [];
		};
		const long = [...questions.values()].flatMap(({ id, value }) => {
			if (value.kind !== 'rows') return over(id, value, String(draft.answers[id] ?? ''));
			return lines(id).flatMap((cells, index) =>
				value.columns.flatMap((column) => over(`${id} ${index + 1} ${column.id}`, column.value, cells[column.id] ?? ''))
			);
		});
		expect(long).toEqual([]);
	});
});

describe('the money', () => {
	const [financing] = lines('financing');
	const union = sum(lines('financing'), 'union', 'flexibility');
	const esf = sum(lines('financing'), 'union', 'flexibility', 'national-public');

	test('gives the rate claimed: 60 % in a transition region, and 10 points for a priority of CLLD alone', () => {
		expect(union).toBe('21000000');
		expect(esf).toBe('30000000');
		expect(percentageOf(union, esf)).toBe(answer('rate-claimed'));
		expect(answer('rate-claimed')).toBe('70');
		expect([answer('priority-only-clld'), answer('clld-bonus-claimed')]).toEqual(['yes', 'yes']);
		expect(financing?.category).toBe('transition');
	});

	test.each(['dimension-1', 'dimension-2', 'dimension-3', 'dimension-6', 'dimension-7'])(
		'of %s sums to the Union contribution, for each objective',
		(dimension) => {
			expect(sum(lines(dimension), 'amount')).toBe(union);
			expect(sum(lines(dimension, { objective: 'h' }), 'amount')).toBe('12600000');
			expect(sum(lines(dimension, { objective: 'l' }), 'amount')).toBe('8400000');
		}
	);

	test('of all areas is the total for the strategies, within floor and ceiling', () => {
		expect(sum(lines('planned-areas'), 'allocation')).toBe(answer('budget-total'));
		expect(String(lines('planned-areas').length)).toBe(answer('number-of-strategies'));
		for (const { allocation = '0', population = '0' } of lines('planned-areas')) {
			expect(compareDecimals(allocation, answer('budget-min'))).toBeGreaterThanOrEqual(0);
			expect(compareDecimals(allocation, answer('budget-max'))).toBeLessThanOrEqual(0);
			expect(compareDecimals(population, answer('population-min'))).toBeGreaterThanOrEqual(0);
			expect(compareDecimals(population, answer('population-max'))).toBeLessThanOrEqual(0);
		}
		expect(sum(lines('planned-areas'), 'population')).toBe('333700');
		expect(new Set(lines('planned-areas').map((area) => area['area-type']))).toEqual(new Set(list('area-types')));
	});

	test('of dimension 3 follows the areas: seven twelfths of their public money are Union money of the ESF+', () => {
		for (const code of list('area-types')) {
			const areas = sum(lines('planned-areas', { 'area-type': code }), 'allocation');
			expect(product(sum(lines('dimension-3', { code }), 'amount'), 12)).toBe(product(areas, 7));
		}
	});

	test('of the strategies agrees with the areas, the financing table and the Funds', () => {
		const allocations = lines('strategy-allocations');
		expect(sum(allocations, 'fund-contribution', 'national-public')).toBe(answer('budget-total'));
		expect(sum(lines('strategy-allocations', { fund: 'ESF+' }), 'fund-contribution')).toBe(union);
		expect(sum(lines('strategy-allocations', { fund: 'ESF+' }), 'fund-contribution', 'national-public')).toBe(esf);
		for (const { name = '', allocation } of lines('planned-areas')) {
			expect(sum(lines('strategy-allocations', { strategy: name }), 'fund-contribution', 'national-public')).toBe(allocation);
		}
		const names = lines('planned-areas').map(({ name }) => name);
		expect(lines('agreement-register').map(({ strategy }) => strategy)).toEqual(names);
		expect(new Set(allocations.map(({ programme }) => programme))).toEqual(new Set([answer('programme-title')]));
	});

	test('for running and animation stays at the share announced and below 25 %, for each strategy and for the ESF+ alone', () => {
		for (const { name = '', allocation = '0' } of lines('planned-areas')) {
			const own = lines('strategy-allocations', { strategy: name });
			const running = sum(own, 'management-animation');
			const esfPart = sum(
				lines('strategy-allocations', { strategy: name, fund: 'ESF+' }),
				'fund-contribution',
				'national-public'
			);
			expect(Number(percentageOf(running, allocation))).toBeLessThanOrEqual(Number(answer('running-cost-share')));
			expect(Number(percentageOf(running, esfPart))).toBeLessThan(25);
			expect(compareDecimals(sum(own, 'animation'), running)).toBeLessThan(0);
		}
		expect(sum(lines('strategy-allocations'), 'management-animation')).toBe('7200000');
	});

	test('for preparation is one lump sum for each partnership, inside the allocations', () => {
		expect(product(answer('preparation-amount'), Number(answer('preparation-partnerships')))).toBe(answer('preparatory-budget'));
		expect(sum(lines('strategy-allocations'), 'preparation')).toBe(answer('preparatory-budget'));
	});

	test('for operations pays for the participants promised', () => {
		const operations = addDecimals([esf, '-7200000', `-${answer('preparatory-budget')}`]);
		const target = (objective: string): string => sum(lines('output-indicators', { objective, common: 'EECO01' }), 'target');
		expect(addDecimals([product(target('h'), 3700), product(target('l'), 1850)])).toBe(operations);
		const statuses = ['EECO02', 'EECO04', 'EECO05'].flatMap((common) => lines('output-indicators', { objective: 'h', common }));
		expect(sum(statuses, 'target')).toBe(target('h'));
	});

	test('coded as 169 is what running and preparation cost the Union', () => {
		const layer = addDecimals(['7200000', answer('preparatory-budget')]);
		expect(product(sum(lines('dimension-1', { code: '169' }), 'amount'), 10)).toBe(product(layer, 7));
	});
});

test('the dates follow each other, within the twelve months of Article 32(3)', () => {
	const dates = [
		'clld-decided-on',
		'submission-date',
		'preparation-opens',
		'strategy-call-opens',
		'partnership-stage-closes',
		'decision-date',
		'lag-manual-date',
		'preparation-ends',
		'strategy-call-closes',
		'risk-assessment-date',
		'strategy-approval-date',
		'evaluation-plan-date',
		'system-ready-date',
		'baseline-date',
		'lags-ready-by',
		'mid-term-evaluation-date',
		'last-call-date',
		'eligible-until'
	].map(answer);
	expect(dates).toEqual(dates.toSorted());
	expect(answer('first-round-date') <= '2027-07-14').toBe(true);
	expect(answer('lags-ready-by') <= '2027-07-14').toBe(true);
	for (const row of lines('agreement-register')) {
		const own = [row['approved-on'], row['signed-on'], row['procedures-accepted-on'], row['first-call-on']];
		expect(own).toEqual(own.toSorted());
		expect((row['procedures-accepted-on'] ?? '') <= answer('lags-ready-by')).toBe(true);
		expect((row['first-call-on'] ?? '') > answer('baseline-date')).toBe(true);
	}
});

test('weights add up to 100, and posts of the authority to those planned', () => {
	expect(sum(lines('strategy-criteria'), 'weight')).toBe('100');
	expect(sum(lines('staff-by-task', { body: 'managing-authority' }), 'posts')).toBe(answer('authority-staff-fte'));
});

test('small operations use simplified costs', () => {
	const small = lines('size-classes').filter((row) => Number(row['up-to']) <= 200_000);
	expect(small.map((row) => row['grant-form'])).not.toContain('real-costs');
	const slowest = Math.max(...lines('size-classes').map((row) => Number(row['days-to-decision'])));
	expect(slowest).toBe(Number(answer('local-decision-days')));
});

test('the enabling conditions are the four horizontal ones and the one of objective (h), each criterion once', () => {
	const count = (condition: string): number => lines('enabling-conditions', { condition, 'criterion-fulfilled': 'yes' }).length;
	expect(['h-1', 'h-2', 'h-3', 'h-4', '4-4'].map(count)).toEqual([5, 2, 2, 3, 4]);
	expect(lines('enabling-conditions')).toHaveLength(16);
});

test('the section proposed has no gap, and every field keeps to its limit', () => {
	const fields = sectionFields(compose(guide, text, sectionText, draft));
	expect(fields.length).toBeGreaterThan(15);
	expect(fields.filter((field) => field.text.trim() === '' || field.text.includes('[…]')).map(({ key }) => key)).toEqual([]);
	expect(fields.filter(({ count, limit }) => count.withoutSpaces > limit).map(({ key }) => key)).toEqual([]);
});

test('addresses lead nowhere', () => {
	const texts = JSON.stringify([draft.answers, draft.rows]);
	const hosts = [...texts.matchAll(/(?:@|https?:\/\/)([a-z0-9.-]+)/g)].map(([, host]) => host);
	expect(hosts.length).toBeGreaterThan(0);
	expect(hosts.filter((host) => !host?.endsWith('example.org'))).toEqual([]);
});

/** The day on which the example was last changed: what is dated before lies behind the authority, what is dated after ahead of it. */
const present = draft.changedAt.slice(0, 10);

const dated = (value: string | undefined): boolean =>
	value !== undefined && readValue({ kind: 'date' }, value, guide.codeLists).ok;

describe('what is noted about checks, pitfalls, capacities, screens and the timeline', () => {
	const properties: Readonly<Record<string, readonly string[]>> = {
		check: ['state', 'note', 'reason', 'person', 'due'],
		pitfall: ['state', 'likelihood', 'impact', 'measures', 'reason', 'person', 'note', 'due'],
		capacity: ['level', 'target', 'note'],
		question: ['score', 'note'],
		task: ['weeks', 'after', 'start', 'done', 'person', 'note']
	};

	const kinds = new Map<string, string>([
		...knowledge.checks.map(({ id }) => [id, 'check'] as const),
		...knowledge.pitfalls.map(({ id }) => [id, 'pitfall'] as const),
		...knowledge.capacities.map(({ id }) => [id, 'capacity'] as const),
		...knowledge.screens.flatMap(({ items }) => items.map(({ id }) => [id, 'question'] as const)),
		...calendar.tasks.map(({ id }) => [id, 'task'] as const)
	]);

	const noted = (kind: string) => Object.entries(draft.states).filter(([subject]) => kinds.get(subject) === kind);

	const standings = checkStandings(guide, draft, knowledge.checks);

	test('belongs to something that the guide knows, with properties that it has', () => {
		const wrong = Object.entries(draft.states).flatMap(([subject, state]) => {
			const known = properties[kinds.get(subject) ?? ''];
			return known ? Object.keys(state).flatMap((key) => (known.includes(key) ? [] : [`${subject}: ${key}`])) : [subject];
		});
		expect(wrong).toEqual([]);
	});

	test('concerns the example: no check is noted that its answers leave out', () => {
		const shown = new Set(standings.map(({ check }) => check.id));
		expect(
			noted('check')
				.map(([id]) => id)
				.filter((id) => !shown.has(id))
		).toEqual([]);
	});

	test('is read as it is written: a state with what it needs, a level, a score', () => {
		for (const [id, { state }] of noted('check')) expect(checkState(draft, id), id).toBe(state);
		for (const [id, { state, likelihood = 'low', impact = 'low' }] of noted('pitfall')) {
			expect(pitfallState(draft, id), id).toBe(state);
			expect(ratings, id).toEqual(expect.arrayContaining([likelihood, impact]));
		}
		for (const [id, { level, target }] of noted('capacity')) {
			expect([levelOf(draft, id, 'level'), levelOf(draft, id, 'target')], id).toEqual([Number(level), Number(target)]);
		}
		for (const [id, { score }] of noted('question')) expect(scoreOf(draft, id), id).toBe(Number(score));
	});

	test('holds no empty text, and dates that lie ahead', () => {
		for (const [id, state] of Object.entries(draft.states)) {
			for (const [key, value] of Object.entries(state)) expect(value.trim(), `${id} ${key}`).not.toBe('');
			if (state['due'] === undefined) continue;
			expect(dated(state['due']), id).toBe(true);
			expect(state['due'] > present, id).toBe(true);
		}
	});

	test('keeps to the dates of the answers', () => {
		expect(draft.states['ck-062']?.['due']).toBe(answer('role-table-signed'));
		expect(draft.states['ck-077']?.['due']).toBe(answer('system-ready-date'));
		expect(draft.states['ck-083']?.['due']).toBe(answer('risk-assessment-date'));
		expect(draft.states['ck-085']?.['due']).toBe(answer('lag-manual-date'));
		expect(draft.states['ck-125']?.['due']).toBe(answer('lags-ready-by'));
		expect(draft.states['ck-145']?.['due']).toBe(answer('evaluation-plan-date'));
		expect(draft.states['ck-147']?.['due']).toBe(answer('baseline-date'));
	});

	test('shows an authority three quarters through, and says who does what is open and must be done, and by when', () => {
		const musts = standings.filter(({ check }) => check.weight === 'must');
		const share = musts.filter(({ state }) => state === 'done').length / musts.length;
		expect(share).toBeGreaterThan(0.7);
		expect(share).toBeLessThan(0.9);
		expect(standings.filter(({ state }) => state === 'not-applicable')).toHaveLength(2);
		for (const { check, state } of standings.filter((one) => isOpenMust(one) || one.state === 'in-progress')) {
			expect(draft.states[check.id], `${check.id} ${state}`).toMatchObject({
				person: expect.any(String),
				due: expect.any(String)
			});
		}
	});

	test('treats one of the two pitfalls raised, and two others beforehand', () => {
		const register = pitfallRegister(guide, knowledge.pitfalls, draft);
		const stands = (raised: boolean) =>
			register.filter((entry) => isRaised(entry) === raised && entry.pitfall.id in draft.states).map(({ state }) => state);
		expect(register.filter(isRaised).map(({ pitfall }) => pitfall.id)).toEqual(['pf-27', 'pf-02']);
		expect(stands(true)).toEqual(['open', 'treated']);
		expect(stands(false).toSorted()).toEqual(['accepted', 'treated']);
	});

	test('judges two thirds of the capacities, none more than two levels below its target or above it', () => {
		const compared = capacityStandings(draft, knowledge.capacities).flatMap(({ gap, level, target }) =>
			gap === undefined ? [] : [{ gap, isPassed: (level ?? 0) > (target ?? 0) }]
		);
		expect(compared).toHaveLength(30);
		expect(new Set(compared.map(({ gap }) => gap))).toEqual(new Set([0, 1, 2]));
		expect(compared.some(({ isPassed }) => isPassed)).toBe(false);
	});

	test('gives the screens a result: one question stops the practice, the ecosystem is developing', () => {
		const [scaling, ecosystem] = knowledge.screens.map((screen) => screenResult(draft, screen));
		expect(scaling).toMatchObject({ scored: 26, result: 'not-ready' });
		expect(scaling?.stoppedBy).toHaveLength(1);
		expect(ecosystem).toMatchObject({ scored: 36, stoppedBy: [], result: 'developing' });
	});
});

describe('the tools', () => {
	const toolQuestions = guide.tools.flatMap((tool) => tool.questions);

	test('have all their questions answered', () => {
		expect(toolQuestions.filter((question) => !isAnswered(question, draft)).map(({ id }) => id)).toEqual([]);
	});

	test('have answers and cells that fit', () => {
		const misfit = (kind: ValueKind, value: string): boolean => !isEmpty(value) && !readValue(kind, value, guide.codeLists).ok;
		const wrong = toolQuestions.flatMap(({ id, value }) => {
			if (value.kind !== 'rows') return misfit(value, answer(id)) ? [id] : [];
			return lines(id).flatMap((cells, index) =>
				value.columns
					.filter((column) => misfit(column.value, cells[column.id] ?? ''))
					.map((column) => `${id} ${index + 1} ${column.id}`)
			);
		});
		expect(wrong).toEqual([]);
	});

	test('plan a row for each measure named, all but one of the catalogue, for needs below their target', () => {
		const planned = plannedRows(draft, knowledge.measures, (id) => knowledgeText.measures[id]?.title ?? id);
		const rows = lines('capacity-plan');
		const own = (draft.rows['capacity-plan'] ?? []).filter(({ id }) => ![...planned.values()].includes(id));
		expect(planned.size).toBe(rows.length - 1);
		expect(own.map(({ cells }) => cells['measure'])).toEqual(['Monthly online clinic on eligibility']);
		const open = capacityStandings(draft, knowledge.capacities).filter(isBelowTarget);
		const titles = open.map(({ capacity }) => knowledgeText.capacities[capacity.id]?.title);
		expect(rows.map(({ need }) => need).filter((need) => !titles.includes(need))).toEqual([]);
		for (const { measure, start = '' } of rows) expect(start > present, measure).toBe(true);
	});

	test('spend no more on capacity than the technical assistance for it', () => {
		const cost = sum(lines('capacity-plan', { funding: 'technical-assistance' }), 'cost');
		expect(compareDecimals(cost, answer('ta-support-amount'))).toBeLessThanOrEqual(0);
	});

	test('name practices as the guide does, with those who published them', () => {
		for (const { practice: cell = '', source } of lines('inspirations')) {
			const practice = knowledge.practices.find(({ id }) => cell.startsWith(`${id.toUpperCase()} `));
			const words = knowledgeText.practices[practice?.id ?? ''];
			expect(cell).toBe(`${practice?.id.toUpperCase()} ${words?.title}, ${words?.place}`);
			const cited = practice?.basis.flatMap((basis) =>
				basis.kind === 'evidence' ? sources.filter(({ id }) => id === basis.source) : []
			);
			expect(source).toBe(cited?.map(({ publisher, title, year }) => `${publisher}, ${title}, ${year}`).join('; '));
		}
	});

	test('relate actors of the list, and leave two functions to nobody', () => {
		const gaps = ecosystemGaps(guide, draft);
		expect(gaps.unknownActors).toEqual([]);
		expect(gaps.missingFunctions).toEqual(['scout', 'incubate']);
		expect(new Set(gaps.weakRelations.map(({ state }) => state))).toEqual(new Set(['weak', 'missing', 'broken']));
	});

	test('learned before the example was last changed, in the order of the dates', () => {
		const dates = lines('learning-activities').map(({ date = '' }) => date);
		expect(dates).toEqual(dates.toSorted());
		expect(dates.at(-1)?.localeCompare(present)).toBeLessThan(0);
	});

	test('divide the money between the planned areas; the scenario adopted is in the plan', () => {
		const planned = lines('planned-areas').map(({ name, population, allocation }) => ({ name, population, budget: allocation }));
		expect(lines('lab-areas').map(({ name, population, budget }) => ({ name, population, budget }))).toEqual(planned);
		const { areas, scenarios } = readLaboratory(guide, draft);
		expect(scenarios.map(({ outcome }) => outcome.ok)).toEqual([true, true, true]);
		const inPlan = scenarios.filter(({ outcome }) => outcome.ok && isInPlan(adoptionOf(draft, areas, outcome.value)));
		expect(inPlan.map(({ name }) => name)).toEqual([answer('lab-adopted')]);
	});
});
