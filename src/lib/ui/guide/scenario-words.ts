import type { LaboratoryText } from '#content/text/en/pages/laboratory.ts';
import { runningLimit, softBudget, viableBudget, type Allocation, type Area, type Flag } from '#lib/readiness/allocate.ts';
import type { LaboratoryProblem } from '#lib/readiness/laboratory.ts';
import { formatList, formatMoney, formatNumber, formatPercentage } from '#lib/section/figures.ts';

/** What the words about scenarios need besides the scenario. */
export interface ScenarioWords {
	readonly words: LaboratoryText;
	readonly locale: string;
	readonly areas: readonly Area[];
	readonly columnLabel: (column: string) => string;
}

const mostNames = 3;

/** An area by its name, or by its number where it has none. */
export const areaName = ({ areas, words }: ScenarioWords, id: string): string => {
	const index = areas.findIndex((area) => area.id === id);
	return areas[index]?.name || words.unnamed(index + 1);
};

/** The first few by name, the others counted. */
export const areaNames = (context: ScenarioWords, ids: readonly string[]): string => {
	const names = ids.slice(0, mostNames).map((id) => areaName(context, id));
	return ids.length > mostNames
		? context.words.summary.andMore(names.join(', '), ids.length - mostNames)
		: formatList(names, context.locale);
};

/** Why a scenario has no budgets, and what to do. */
export const scenarioProblemWords = (problem: LaboratoryProblem, context: ScenarioWords): string => {
	const { locale } = context;
	const words = context.words.problems;
	const money = (amount: string): string => formatMoney(amount, locale);
	switch (problem.kind) {
		case 'no-areas':
			return words.noAreas;
		case 'formula-missing':
			return words.formulaMissing;
		case 'total-missing':
			return words.totalMissing;
		case 'base-missing':
			return words.baseMissing;
		case 'unreadable':
			return words.unreadable(formatList(problem.columns.map(context.columnLabel), locale));
		case 'weight-unreadable':
			return words.weightUnreadable(areaNames(context, problem.areas));
		case 'population-missing':
			return words.populationMissing(areaNames(context, problem.areas));
		case 'budget-missing':
			return words.budgetMissing(areaNames(context, problem.areas));
		case 'no-weights':
			return words.noWeights;
		case 'bases-above-total':
			return words.basesAboveTotal(money(problem.needed), money(problem.total), money(problem.most));
		case 'floors-above-total':
			return words.floorsAboveTotal(money(problem.needed), money(problem.total), money(problem.most));
		case 'floor-above-ceiling':
			return words.floorAboveCeiling;
		case 'base-above-ceiling':
			return words.baseAboveCeiling;
		case 'ceilings-below-total':
			return words.ceilingsBelowTotal(money(problem.rest));
	}
};

/** One sentence for a flag that areas of a scenario have; undefined where none has it. */
export const flagWords = (flag: Flag, { areas, scenario }: Allocation, context: ScenarioWords): string | undefined => {
	const flagged = areas.filter(({ flags }) => flags.includes(flag)).map(({ area }) => area);
	if (flagged.length === 0) return undefined;
	const { summary } = context.words;
	const who =
		flagged.length === areas.length && areas.length > 1
			? summary.all
			: flagged.length === 1
				? areaNames(context, flagged)
				: summary.names(flagged.length, areaNames(context, flagged));
	return summary.flags[flag](who, limitOf(flag, scenario.postsNeeded, context.locale));
};

const limitOf = (flag: Flag, postsNeeded: string | undefined, locale: string): string => {
	switch (flag) {
		case 'below-soft':
			return formatMoney(softBudget, locale);
		case 'below-viable':
			return formatMoney(viableBudget, locale);
		case 'above-running-limit':
			return formatPercentage(runningLimit, locale);
		case 'too-few-posts':
			return formatNumber(postsNeeded ?? '', locale);
		default:
			return '';
	}
};
