import type { AnnexParts } from './annex-parts.ts';
import { heading, paragraph, type Block, type TableBlock } from './block.ts';
import type { Annex } from './document.ts';
import { stateOf } from '#lib/draft/states.ts';
import { capacityStandings, groupCapacities, type CapacityStanding } from '#lib/readiness/capacities.ts';
import { byWeight, checkStandings, countChecks, type CheckStanding } from '#lib/readiness/checks.ts';
import { exposureLevel, isRaised, pitfallRegister, type PitfallEntry } from '#lib/readiness/pitfalls.ts';
import { formatDate } from '#lib/section/figures.ts';

const table = (
	labels: readonly (readonly [label: string, numeric?: 'numeric'])[],
	rows: readonly (readonly string[])[],
	whenEmpty: string
): TableBlock => ({
	kind: 'table',
	columns: labels.map(([label, numeric]) => ({ label, numeric: numeric !== undefined })),
	rows: rows.map((cells) => ({ kind: 'row', cells })),
	whenEmpty
});

/** Lines of one cell, without the empty ones. */
const lines = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part?.trim()).join('\n');

/** Who and by when, as noted of a check or a pitfall. */
const charged = ({ draft }: AnnexParts, subject: string): string => {
	const due = stateOf(draft, subject, 'due');
	return lines(stateOf(draft, subject, 'person'), due === undefined ? undefined : formatDate(due, draft.language));
};

/** Every check that concerns the draft, by stage, with its state and what was noted. */
export const checksAnnex = (parts: AnnexParts): Annex => {
	const { guide, guideText, draft, knowledge, words } = parts;
	const standings = checkStandings(guide, draft, knowledge.checks);
	const { counted, done, openMusts } = countChecks(standings);
	return {
		title: words.checks.title,
		blocks: [
			paragraph('text', words.checks.summary(done, counted, openMusts)),
			...guide.stages.flatMap((stage): readonly Block[] => {
				const ofStage = byWeight(standings.filter(({ check }) => check.stage === stage.id));
				if (ofStage.length === 0) return [];
				const { columns } = words.checks;
				return [
					heading('official', 2, guideText.stages[stage.id]?.title ?? stage.id, String(stage.number)),
					table(
						[[columns.check], [columns.weight], [columns.state], [columns.charged], [columns.note]],
						ofStage.map((standing) => checkCells(standing, parts)),
						''
					)
				];
			})
		]
	};
};

const checkCells = ({ check, state }: CheckStanding, parts: AnnexParts): readonly string[] => {
	const { draft, knowledgeText, words } = parts;
	return [
		`${check.id.toUpperCase()} ${knowledgeText.checks[check.id]?.title ?? ''}`,
		words.checks.weights[check.weight],
		words.checks.states[state],
		lines(check.responsible.map((body) => words.bodies[body]).join(', '), charged(parts, check.id)),
		lines(state === 'not-applicable' ? stateOf(draft, check.id, 'reason') : undefined, stateOf(draft, check.id, 'note'))
	];
};

/** The register: pitfalls that the answers raise or about which something was decided, by exposure. */
export const pitfallsAnnex = (parts: AnnexParts): Annex => {
	const { guide, draft, knowledge, words } = parts;
	const register = pitfallRegister(guide, knowledge.pitfalls, draft);
	const shown = register.filter((entry) => isRaised(entry) || entry.state !== 'open');
	const { columns } = words.pitfalls;
	return {
		title: words.pitfalls.title,
		blocks: [
			paragraph('text', words.pitfalls.intro),
			table(
				[[columns.pitfall], [columns.reasons], [columns.exposure], [columns.state], [columns.measures], [columns.charged]],
				shown.map((entry) => pitfallCells(entry, parts)),
				words.pitfalls.none
			)
		]
	};
};

const pitfallCells = (entry: PitfallEntry, parts: AnnexParts): readonly string[] => {
	const { pitfall, reasons, exposure, likelihood, impact, state } = entry;
	const { draft, knowledgeText, words } = parts;
	const text = knowledgeText.pitfalls[pitfall.id];
	return [
		`${pitfall.id.toUpperCase()} ${text?.title ?? ''}`,
		isRaised(entry) ? lines(...reasons.map(({ id }) => text?.reasons[id])) : words.pitfalls.notRaised,
		lines(words.pitfalls.exposure(exposureLevel(exposure), exposure), words.pitfalls.rated(likelihood, impact)),
		words.pitfalls.states[state],
		lines(stateOf(draft, pitfall.id, 'measures'), stateOf(draft, pitfall.id, 'reason'), stateOf(draft, pitfall.id, 'note')) ||
			words.pitfalls.noMeasures,
		charged(parts, pitfall.id) || words.pitfalls.nobody
	];
};

/** Capacity needs by actor, level now and target; the plan itself stands among the answers of the tools. */
export const capacityAnnex = (parts: AnnexParts, plan: readonly Block[]): Annex => {
	const { draft, knowledge, words } = parts;
	const judged = capacityStandings(draft, knowledge.capacities).filter(
		({ level, target }) => level !== undefined || target !== undefined
	);
	const { columns } = words.capacity;
	return {
		title: words.capacity.title,
		blocks: [
			paragraph('text', words.capacity.intro),
			...[...groupCapacities(judged, 'actor')].flatMap(([actor, standings]): readonly Block[] => [
				heading('official', 2, words.bodies[actor]),
				table(
					[[columns.need], [columns.level], [columns.target], [columns.gap, 'numeric'], [columns.note]],
					standings.map((standing) => capacityCells(standing, parts)),
					''
				)
			]),
			...(judged.length === 0 ? [paragraph('remark', words.capacity.none)] : []),
			heading('official', 2, words.capacity.plan),
			...plan
		]
	};
};

const capacityCells = ({ capacity, level, target, gap }: CapacityStanding, parts: AnnexParts): readonly string[] => {
	const text = parts.knowledgeText.capacities[capacity.id];
	const described = (value: number | undefined): string =>
		value === undefined ? '' : lines(String(value), text?.levels[value - 1]);
	return [
		`${capacity.id.toUpperCase()} ${text?.title ?? ''}`,
		described(level),
		described(target),
		gap === undefined ? '' : String(gap),
		stateOf(parts.draft, capacity.id, 'note') ?? ''
	];
};
