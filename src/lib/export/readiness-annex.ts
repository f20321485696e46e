import type { AnnexParts, ReportFigure } from './annex-parts.ts';
import { heading, paragraph, type Block } from './block.ts';
import type { Annex } from './document.ts';
import { measureReadiness } from '#lib/readiness/measures.ts';
import { readinessParts } from '#lib/readiness/readiness-parts.ts';
import { formatPercentage } from '#lib/section/figures.ts';

/** The verdict, what keeps the gate shut, the five measures, and how the work stands in figures. */
export const readinessAnnex = (parts: AnnexParts): Annex => {
	const { guide, knowledge, words, draft, findings, ruleTexts, knowledgeText } = parts;
	const { measures, gate, verdict } = measureReadiness(readinessParts({ guide, ...knowledge }, draft, findings));
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
				: [heading('official', 2, words.readiness.gate), { kind: 'list' as const, entries: reasons.map((text) => ({ text })) }]),
			...parts.figures.flatMap(figureBlocks)
		]
	};
};

const figureBlocks = ({ title, summary, table, picture }: ReportFigure): readonly Block[] => [
	heading('official', 2, title),
	...(summary === '' ? [] : [{ ...paragraph('text', summary), leads: true as const }]),
	...(picture ? [{ kind: 'picture' as const, ...picture, alt: [title, summary].filter((part) => part !== '').join('. ') }] : []),
	{
		kind: 'table',
		columns: table.columns,
		rows: table.rows.map(({ kind, cells }) => ({ kind, cells: cells.map(({ shown }) => shown) })),
		whenEmpty: ''
	}
];
