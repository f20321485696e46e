import { formatList, formatMoney, formatNumber, formatPercentage } from './figures.ts';
import { isRemark, isUnlawful } from './scenario-figures.ts';
import type { ScenarioText } from './scenario-text.ts';
import { compareDecimals, subtractDecimals } from '#lib/draft/decimal.ts';
import { runningLimit, softBudget, viableBudget, type Allocation, type Area, type Flag } from '#lib/readiness/allocate.ts';
import type { ScenarioDifferences } from '#lib/readiness/compare-scenarios.ts';
import type { LaboratoryProblem, LaboratoryScenario } from '#lib/readiness/laboratory.ts';

/** What the words about scenarios need besides the scenario. */
export interface ScenarioWords {
	readonly words: ScenarioText;
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
const areaNames = (context: ScenarioWords, ids: readonly string[]): string => {
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
const flagWords = (flag: Flag, { areas, scenario }: Allocation, context: ScenarioWords): string | undefined => {
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

/** A sentence about an allocation, by how grave it is: a broken law, something to look at, a remark, a limit that is kept. */
export interface AllocationSentence {
	readonly kind: 'unlawful' | 'attention' | 'remark' | 'kept';
	readonly text: string;
}

/** What stands out in the budgets of a scenario, the gravest flags first, then the limits that are kept. */
export const allocationSentences = (allocation: Allocation, context: ScenarioWords): readonly AllocationSentence[] => [
	...leftWords(allocation, context).map((text): AllocationSentence => ({ kind: 'attention', text })),
	...flagOrder.flatMap((flag): readonly AllocationSentence[] => {
		const text = flagWords(flag, allocation, context);
		if (text === undefined) return [];
		return [{ kind: isUnlawful(flag) ? 'unlawful' : isRemark(flag) ? 'remark' : 'attention', text }];
	}),
	...limitsKept(allocation, context).map((text): AllocationSentence => ({ kind: 'kept', text }))
];

const flagOrder: readonly Flag[] = [
	'above-running-limit',
	'below-soft',
	'below-viable',
	'below-floor',
	'above-ceiling',
	'too-few-posts',
	'at-floor',
	'at-ceiling'
];

/** What amounts entered by hand leave of the total, or by how much they exceed it. */
const leftWords = ({ left, scenario: { total } }: Allocation, { words, locale }: ScenarioWords): readonly string[] => {
	if (left === undefined || total === undefined) return [];
	const money = (amount: string): string => formatMoney(amount, locale);
	return [
		compareDecimals(left, '0') < 0
			? words.summary.over(money(subtractDecimals('0', left)), money(total))
			: words.summary.left(money(left), money(total))
	];
};

const limitsKept = (
	{ smallest, scenario: { runningShare } }: Allocation,
	{ words: { summary }, locale }: ScenarioWords
): readonly string[] => [
	...(compareDecimals(smallest.budget, viableBudget) < 0 ? [] : [summary.viable(formatMoney(viableBudget, locale))]),
	...(runningShare === undefined || compareDecimals(runningShare, runningLimit) > 0
		? []
		: [summary.withinRunningLimit(formatPercentage(runningLimit, locale))])
];

/** A scenario beside the first one: its name, and what the budgets are more or less. */
export interface Compared {
	readonly first: string;
	readonly differences: ScenarioDifferences;
}

/** Who gains and who loses against the first scenario; nothing for the first itself. */
export const comparisonWords = (compared: Compared | undefined, context: ScenarioWords): string => {
	if (!compared) return '';
	const { first, differences } = compared;
	const { summary } = context.words;
	if (differences.gaining + differences.losing === 0) return summary.same(first);
	const mostOf = (
		areas: readonly string[],
		sentence: (who: string, amount: string, count: number) => string
	): readonly string[] => {
		const euro = differences.areas.get(areas[0] ?? '')?.euro;
		if (euro === undefined) return [];
		return [sentence(areaNames(context, areas), formatMoney(euro.replace('-', ''), context.locale), areas.length)];
	};
	return [
		summary.compared(first, differences.gaining, differences.losing),
		...mostOf(differences.mostGained, summary.mostGained),
		...mostOf(differences.mostLost, summary.mostLost)
	].join(' ');
};

/** Which figures of a scenario come from the plan; nothing where none does. */
export const fromPlanWords = ({ fromPlan }: LaboratoryScenario, { words: { summary }, locale }: ScenarioWords): string =>
	fromPlan.length === 0
		? ''
		: summary.fromPlan(
				formatList(
					fromPlan.map((part) => summary.planNames[part]),
					locale
				)
			);
