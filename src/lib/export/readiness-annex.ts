import type { AnnexParts } from './annex-parts.ts';
import { heading, paragraph } from './block.ts';
import type { Annex } from './document.ts';
import { capacityStandings } from '#lib/readiness/capacities.ts';
import { checkStandings } from '#lib/readiness/checks.ts';
import { measureReadiness, type Readiness } from '#lib/readiness/measures.ts';
import { pitfallRegister } from '#lib/readiness/pitfalls.ts';
import { draftProgress } from '#lib/readiness/progress.ts';
import { formatPercentage } from '#lib/section/figures.ts';

/** The readiness of the draft that the annexes belong to. */
const readinessOf = ({ guide, draft, findings, knowledge }: AnnexParts): Readiness =>
	measureReadiness({
		progress: draftProgress(guide, draft),
		checks: checkStandings(guide, draft, knowledge.checks),
		findings,
		pitfalls: pitfallRegister(guide, knowledge.pitfalls, draft),
		capacities: capacityStandings(draft, knowledge.capacities)
	});

/** The verdict, what keeps the gate shut, and the five measures. */
export const readinessAnnex = (parts: AnnexParts): Annex => {
	const { words, draft, ruleTexts, knowledgeText } = parts;
	const { measures, gate, verdict } = readinessOf(parts);
	const reasons = [
		...gate.legalFailures.map(({ rule }) => `${rule.id.toUpperCase()}: ${ruleTexts[rule.id]?.title ?? ''}`),
		...gate.openMusts.map(({ check }) => `${check.id.toUpperCase()}: ${knowledgeText.checks[check.id]?.title ?? ''}`)
	];
	return {
		title: words.readiness.title,
		blocks: [
			paragraph('text', words.readiness.verdicts[verdict]),
			{
				kind: 'table',
				columns: [
					{ label: words.readiness.measure, numeric: false },
					{ label: words.readiness.share, numeric: true },
					{ label: words.readiness.fulfilled, numeric: true }
				],
				rows: measures.map(({ id, share, fulfilled, counted }) => ({
					kind: 'row',
					cells: [
						words.readiness.measures[id],
						formatPercentage(String(Math.round(share * 100)), draft.language),
						words.readiness.of(String(fulfilled), String(counted))
					]
				})),
				whenEmpty: ''
			},
			paragraph('note', words.readiness.formulas),
			...(reasons.length === 0
				? []
				: [heading('official', 2, words.readiness.gate), { kind: 'list' as const, entries: reasons.map((text) => ({ text })) }])
		]
	};
};
