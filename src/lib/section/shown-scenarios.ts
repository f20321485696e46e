import type { ShownScenario } from './scenario-figures.ts';
import type { ScenarioText } from './scenario-text.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { adoptionOf, isInPlan, type Adoption } from '#lib/readiness/adopt-scenario.ts';
import { compareScenarios } from '#lib/readiness/compare-scenarios.ts';
import type { Laboratory, LaboratoryScenario } from '#lib/readiness/laboratory.ts';

/** A scenario with the name that it is shown by, and what the plan would become by it; absent where it has no budgets. */
export interface NamedScenario {
	readonly scenario: LaboratoryScenario;
	readonly name: string;
	readonly adoption: Adoption | undefined;
}

export const namedScenarios = (
	{ areas, scenarios }: Laboratory,
	draft: Draft,
	words: Pick<ScenarioText, 'unnamedScenario'>
): readonly NamedScenario[] =>
	scenarios.map((scenario, index) => ({
		scenario,
		name: scenario.name || words.unnamedScenario(index + 1),
		adoption: scenario.outcome.ok ? adoptionOf(draft, areas, scenario.outcome.value) : undefined
	}));

/** Scenarios with budgets, each compared with the first of them. */
export const comparedScenarios = (named: readonly NamedScenario[]): readonly ShownScenario[] => {
	const withBudgets = named.flatMap(({ scenario: { id, outcome }, name }) =>
		outcome.ok ? [{ id, name, allocation: outcome.value }] : []
	);
	const [first] = withBudgets;
	return withBudgets.map((scenario) => ({
		...scenario,
		differences: first && scenario !== first ? compareScenarios(first.allocation, scenario.allocation) : undefined
	}));
};

/** The name of the scenario that was adopted into the plan; empty where none was. */
export const adoptedName = (draft: Draft): string => draft.answers['lab-adopted']?.toString() ?? '';

/** Of the adopted scenario: whether the plan still has its budgets, and how many planned areas it does not know. */
export interface AdoptionMark {
	readonly isInPlan: boolean;
	readonly outside: number;
}

export const adoptionMark = ({ name, adoption }: NamedScenario, draft: Draft): AdoptionMark | undefined =>
	name !== adoptedName(draft)
		? undefined
		: { isInPlan: adoption !== undefined && isInPlan(adoption), outside: adoption?.outside.length ?? 0 };
