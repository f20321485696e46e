import {
	allocate,
	byNeed,
	formulas,
	type AllocateProblem,
	type Allocation,
	type Area,
	type Formula,
	type Scenario
} from './allocate.ts';
import { askedAnswer, askedQuestions, askedRows } from '#lib/draft/applies.ts';
import { compareDecimals } from '#lib/draft/decimal.ts';
import type { Draft, Row } from '#lib/draft/draft.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import { isEmpty, usableAnswer } from '#lib/draft/read-value.ts';
import { failed, type Result } from '#lib/draft/result.ts';
import { questionsById, type Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';

export type LaboratoryProblem =
	| AllocateProblem
	| { readonly kind: 'formula-missing' }
	/** Something is written that is no number, so it must not count as empty. */
	| { readonly kind: 'unreadable'; readonly columns: readonly Id[] }
	| { readonly kind: 'weight-unreadable'; readonly areas: readonly string[] };

/** What an empty cell of a scenario takes from the plan. */
const planAnswers = {
	total: 'budget-total',
	floor: 'budget-min',
	ceiling: 'budget-max',
	'running-share': 'running-cost-share'
} as const;

export type FromPlan = keyof typeof planAnswers;

export interface LaboratoryScenario {
	readonly id: string;
	readonly name: string;
	readonly formula?: Formula | undefined;
	/** What comes from the plan, not from the scenario itself. */
	readonly fromPlan: readonly FromPlan[];
	readonly outcome: Result<Allocation, LaboratoryProblem>;
}

export interface Laboratory {
	readonly areas: readonly Area[];
	/** Names that more than one area has. */
	readonly sharedNames: readonly string[];
	readonly scenarios: readonly LaboratoryScenario[];
}

/** The tables of the laboratory, calculated. */
export const readLaboratory = (guide: Guide, draft: Draft): Laboratory => {
	const areaRows = rowsOf(guide, draft, 'lab-areas');
	const areas = areaRows.map(({ id, value }) => ({
		id,
		name: value('name') ?? '',
		population: value('population'),
		weight: value('weight'),
		budget: value('budget')
	}));
	const badWeights = areaRows.filter(({ unreadable }) => unreadable.includes('weight')).map(({ id }) => id);
	const outcomeOf = (
		formula: Formula | undefined,
		given: Omit<Scenario, 'formula'>,
		unreadable: readonly Id[]
	): LaboratoryScenario['outcome'] => {
		if (unreadable.length > 0) return failed({ kind: 'unreadable', columns: unreadable });
		if (formula === undefined) return failed({ kind: 'formula-missing' });
		if (byNeed.includes(formula) && badWeights.length > 0) return failed({ kind: 'weight-unreadable', areas: badWeights });
		return allocate(areas, { formula, ...given });
	};
	const plan = planOf(guide, draft);
	const scenarioRows = rowsOf(guide, draft, 'lab-scenarios');
	/** Years and the cost of a post are rarely what scenarios differ in, so one of them is enough. */
	const inAnyRow = (column: Id): Decimal | undefined =>
		scenarioRows.map(({ value }) => value(column)).find((value) => value !== undefined);
	const scenarios = scenarioRows.map(({ id, value, unreadable }) => {
		const orPlan = (column: FromPlan): Decimal | undefined => value(column) ?? plan(planAnswers[column]);
		const formula = formulas.find((known) => known === value('formula'));
		const given = {
			total: orPlan('total'),
			base: value('base'),
			floor: orPlan('floor'),
			ceiling: unlessZero(orPlan('ceiling')),
			runningShare: orPlan('running-share'),
			years: value('years') ?? inAnyRow('years'),
			staffCost: value('staff-cost') ?? inAnyRow('staff-cost'),
			postsNeeded: plan('lag-staff')
		};
		const fromPlan = (Object.keys(planAnswers) as FromPlan[]).filter(
			(column) => value(column) === undefined && plan(planAnswers[column]) !== undefined
		);
		return { id, name: value('name') ?? '', formula, fromPlan, outcome: outcomeOf(formula, given, unreadable) };
	});
	return { areas, sharedNames: sharedNames(areas), scenarios };
};

/** Names are the same whatever their case and the spaces in them. */
export const nameKey = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

interface ReadRow {
	readonly id: string;
	/** The cell where it can be used. */
	readonly value: (column: Id) => string | undefined;
	/** Columns in which something cannot be used. */
	readonly unreadable: readonly Id[];
}

const rowsOf = (guide: Guide, draft: Draft, question: Id): readonly ReadRow[] => {
	const kind = questionsById(guide).get(question)?.value;
	if (kind?.kind !== 'rows') throw new Error(`The guide has no table "${question}"`);
	const read = (row: Row): ReadRow => {
		const cells = new Map(
			kind.columns.map(({ id, value }) => [
				id,
				usableAnswer(value, row.cells[id] ?? '', guide.codeLists)
					?.toString()
					.trim()
			])
		);
		return {
			id: row.id,
			value: (column) => cells.get(column),
			unreadable: kind.columns.filter(({ id }) => cells.get(id) === undefined && !isEmpty(row.cells[id])).map(({ id }) => id)
		};
	};
	return askedRows(question, draft, askedQuestions(guide, draft)).map(read);
};

/** Numbers that the plan gives; absent where the question is not asked, and in a guide that does not have it. */
const planOf =
	(guide: Guide, draft: Draft) =>
	(question: Id): Decimal | undefined => {
		const kind = questionsById(guide).get(question)?.value;
		const answer = askedAnswer(question, draft, askedQuestions(guide, draft));
		if (!kind || kind.kind === 'rows' || answer === undefined) return undefined;
		return usableAnswer(kind, answer, guide.codeLists)?.toString();
	};

/** A zero says that the plan's maximum is not to be used. */
const unlessZero = (value: Decimal | undefined): Decimal | undefined =>
	value === undefined || compareDecimals(value, '0') === 0 ? undefined : value;

const sharedNames = (areas: readonly Area[]): readonly string[] => {
	const byKey = new Map<string, string[]>();
	for (const { name } of areas) byKey.set(nameKey(name), [...(byKey.get(nameKey(name)) ?? []), name]);
	return [...byKey].flatMap(([key, [name = '', ...others]]) => (key !== '' && others.length > 0 ? [name] : []));
};
