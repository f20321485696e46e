import type { AnnexParts } from './annex-parts.ts';
import { answerBlocks } from './annexes.ts';
import { heading, paragraph, type Block, type TableBlock } from './block.ts';
import type { Annex } from './document.ts';
import { draftAnswer } from './draft-answers.ts';
import { laboratoryTable } from './laboratory-table.ts';
import { questionsById } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import { readLaboratory, type FromPlan } from '#lib/readiness/laboratory.ts';
import type { Scenario } from '#lib/readiness/allocate.ts';
import { formatList, formatMoney, formatNumber, formatPercentage } from '#lib/section/figures.ts';
import type { ShownScenario } from '#lib/section/scenario-figures.ts';
import { scenarioLines } from '#lib/section/scenario-lines.ts';
import {
	allocationSentences,
	comparisonWords,
	fromPlanWords,
	scenarioProblemWords,
	type ScenarioWords
} from '#lib/section/scenario-words.ts';
import {
	adoptedName,
	adoptionMark,
	comparedScenarios,
	namedScenarios,
	type NamedScenario
} from '#lib/section/shown-scenarios.ts';

/** Scenarios that stand beside each other in one table; more would leave columns too narrow for an amount. */
const scenariosBeside = 4;

/** The laboratory: the scenarios with their formulas and results side by side, what stands out in each, then the budgets of the LAGs. */
export const laboratoryAnnex = (parts: AnnexParts): Annex => {
	const { guide, guideText, draft, words } = parts;
	const laboratory = readLaboratory(guide, draft);
	const { areas, scenarios, sharedNames } = laboratory;
	const { page } = words.laboratory;
	const title = words.laboratory.title;
	if (areas.length === 0 && scenarios.length === 0) return { title, blocks: [paragraph('remark', words.laboratory.unused)] };
	const columns = guideText.questions['lab-scenarios']?.columns;
	const context: ScenarioWords = {
		words: page,
		locale: draft.language,
		areas,
		columnLabel: (column) => columns?.[column]?.label ?? column
	};
	const named = namedScenarios(laboratory, draft, page);
	const calculated = comparedScenarios(named);
	const population = calculated[0]?.allocation.population;
	return {
		title,
		blocks: [
			paragraph('text', words.laboratory.intro),
			paragraph(
				'text',
				words.laboratory.areas(areas.length, population === undefined ? undefined : formatNumber(population, draft.language))
			),
			...(sharedNames.length === 0
				? []
				: [
						paragraph(
							'text',
							page.sharedNames(
								formatList(
									sharedNames.map((name) => `“${name}”`),
									draft.language
								)
							)
						)
					]),
			...adoptedBlocks(named, parts),
			...inParts(calculated).flatMap((some) => [assumptionTable(some, named, context, parts), resultTable(some, context, parts)]),
			...(calculated.length === 0 ? areaBlocks(parts) : []),
			...named.flatMap((one) => scenarioBlocks(one, calculated, context, parts)),
			...budgetBlocks(calculated, context, parts)
		]
	};
};

const inParts = (scenarios: readonly ShownScenario[]): readonly (readonly ShownScenario[])[] =>
	Array.from({ length: Math.ceil(scenarios.length / scenariosBeside) }, (_, part) =>
		scenarios.slice(part * scenariosBeside, (part + 1) * scenariosBeside)
	);

/** Which scenario the plan holds. */
const adoptedBlocks = (named: readonly NamedScenario[], { draft, words }: AnnexParts): readonly Block[] => {
	const { adopted, notAdopted, page } = words.laboratory;
	const name = adoptedName(draft);
	if (name === '') return [paragraph('text', notAdopted)];
	return [paragraph('text', named.some((one) => one.name === name) ? adopted(name) : page.summary.adoptedGone(name))];
};

/** What goes into each scenario, from its row or from the plan. */
const assumptionTable = (
	scenarios: readonly ShownScenario[],
	named: readonly NamedScenario[],
	{ columnLabel }: ScenarioWords,
	parts: AnnexParts
): TableBlock => {
	const { guideText, draft, words } = parts;
	const { assumptions, fromPlan, notSet } = words.laboratory;
	const money = (value: string): string => formatMoney(value, draft.language);
	const formula = guideText.questions['lab-scenarios']?.columns?.['formula']?.options;
	const lines: readonly (readonly [column: Id, cell: (scenario: Scenario) => string | undefined])[] = [
		['formula', (scenario) => formula?.[scenario.formula]?.label ?? scenario.formula],
		['total', ({ total }) => total && money(total)],
		['base', (scenario) => (scenario.formula === 'base-and-head' && scenario.base ? money(scenario.base) : undefined)],
		['floor', ({ floor }) => floor && money(floor)],
		['ceiling', ({ ceiling }) => ceiling && money(ceiling)],
		['running-share', ({ runningShare }) => runningShare && formatPercentage(runningShare, draft.language)],
		['years', ({ years }) => years && formatNumber(years, draft.language)],
		['staff-cost', ({ staffCost }) => staffCost && money(staffCost)]
	];
	const isFromPlan = (id: string, column: Id): boolean =>
		named.find(({ scenario }) => scenario.id === id)?.scenario.fromPlan.includes(column as FromPlan) ?? false;
	return scenarioTable(
		assumptions,
		scenarios,
		lines
			.map(([column, cell]) => ({
				label: columnLabel(column),
				cells: scenarios.map(({ id, allocation }) => {
					const value = cell(allocation.scenario);
					return value !== undefined && isFromPlan(id, column) ? fromPlan(value) : value;
				})
			}))
			.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
		notSet,
		parts
	);
};

const resultTable = (scenarios: readonly ShownScenario[], context: ScenarioWords, parts: AnnexParts): TableBlock => {
	const lines = scenarioLines(
		scenarios.map(({ allocation }) => allocation),
		context
	);
	const { page } = parts.words.laboratory;
	return scenarioTable(
		page.summary.caption,
		scenarios,
		lines.map(({ label, cells }) => ({
			label,
			cells: cells.map((cell) => cell && [cell.shown, cell.who].filter(Boolean).join('\n'))
		})),
		page.table.none,
		parts
	);
};

/** A line for each figure, a column for each scenario. */
const scenarioTable = (
	caption: string,
	scenarios: readonly ShownScenario[],
	lines: readonly { readonly label: string; readonly cells: readonly (string | undefined)[] }[],
	missing: string,
	{ words }: AnnexParts
): TableBlock => ({
	kind: 'table',
	caption: { text: caption },
	columns: [words.laboratory.figure, ...scenarios.map(({ name }) => name)].map((label) => ({ label, numeric: false })),
	rows: lines.map(({ label, cells }) => ({ kind: 'row', cells: [label, ...cells.map((cell) => cell ?? missing)] })),
	whenEmpty: ''
});

/** One scenario: how it differs from the first, and what stands out; or why it has no budgets. */
const scenarioBlocks = (
	one: NamedScenario,
	calculated: readonly ShownScenario[],
	context: ScenarioWords,
	parts: AnnexParts
): readonly Block[] => {
	const { scenario, name } = one;
	const { page } = parts.words.laboratory;
	const title = heading('official', 2, name);
	if (!scenario.outcome.ok) {
		return [
			title,
			paragraph('remark', page.problems.title),
			paragraph('text', scenarioProblemWords(scenario.outcome.problem, context))
		];
	}
	const differences = calculated.find(({ id }) => id === scenario.id)?.differences;
	const [first] = calculated;
	const mark = adoptionMark(one, parts.draft);
	const texts = [
		...(mark ? [mark.isInPlan ? `${page.summary.adopted(mark.outside)}.` : `${page.summary.adoptedEarlier}.`] : []),
		comparisonWords(first && differences ? { first: first.name, differences } : undefined, context),
		fromPlanWords(scenario, context)
	];
	return [
		title,
		...texts.filter((text) => text !== '').map((text) => paragraph('text', text)),
		{ kind: 'list', entries: allocationSentences(scenario.outcome.value, context).map(({ text }) => ({ text })) }
	];
};

/** The budgets of the LAGs by each scenario; last, because wide tables go on pages of their own. */
const budgetBlocks = (calculated: readonly ShownScenario[], context: ScenarioWords, { words }: AnnexParts): readonly Block[] => {
	const [first] = calculated;
	if (!first) return [];
	return [
		heading('official', 2, words.laboratory.page.table.caption),
		...calculated.map((scenario) =>
			laboratoryTable(scenario, scenario.differences ? first.name : undefined, context, words.laboratory)
		)
	];
};

/** The LAGs as they were entered, while no scenario has budgets. */
const areaBlocks = ({ guide, guideText, draft, yesNo, words }: AnnexParts): readonly Block[] => {
	const question = questionsById(guide).get('lab-areas');
	if (!question) return [];
	const { label, answer } = draftAnswer(guide, guideText, draft, yesNo, question);
	return [heading('question', 3, label), ...answerBlocks(answer, words.answers)];
};
