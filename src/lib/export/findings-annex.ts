import type { AnnexParts } from './annex-parts.ts';
import { heading, paragraph, type Block } from './block.ts';
import type { Annex } from './document.ts';
import { legalReferences } from './reference.ts';
import { plainWords } from '#lib/guide/inline.ts';
import { failuresIn, type Finding } from '#lib/rules/judge-rules.ts';
import type { Severity } from '#lib/rules/rule.ts';
import { ruleSentence } from '#lib/section/rule-words.ts';

const severities: readonly Severity[] = ['legal', 'recommended', 'information'];

/** What the rules say of the draft: failing rules by severity with what to do, then those that cannot be judged yet. */
export const findingsAnnex = (parts: AnnexParts): Annex => {
	const { findings, words } = parts;
	const failing = findings.filter((finding) => failuresIn(finding).length > 0);
	const unknown = findings.filter(({ judgement }) => judgement.verdict === 'unknown');
	const passed = findings.filter(({ judgement }) => judgement.verdict === 'passes').length;
	return {
		title: words.findings.title,
		blocks: [
			paragraph('text', words.findings.summary(failing.length, unknown.length, passed)),
			...severities.flatMap((severity): readonly Block[] => {
				const grouped = failing.filter(({ rule }) => rule.severity === severity);
				if (grouped.length === 0) return [];
				return [
					heading('official', 2, words.findings.severities[severity]),
					...grouped.flatMap((one) => findingBlocks(one, parts))
				];
			}),
			...(unknown.length === 0
				? []
				: [
						heading('official', 2, words.findings.unknown),
						{ kind: 'list' as const, entries: unknown.map((one) => ({ text: titleOf(one, parts) })) }
					])
		]
	};
};

const titleOf = ({ rule }: Finding, { ruleTexts }: AnnexParts): string =>
	`${rule.id.toUpperCase()}: ${ruleTexts[rule.id]?.title ?? ''}`;

const findingBlocks = (finding: Finding, parts: AnnexParts): readonly Block[] => {
	const { guide, guideText, draft, ruleTexts, sources, words } = parts;
	const text = ruleTexts[finding.rule.id];
	const context = { guide, text: guideText, locale: draft.language };
	const references = legalReferences(finding.rule.basis, sources, words.reference);
	return [
		heading('question', 3, titleOf(finding, parts)),
		...failuresIn(finding).map(({ message, values }) =>
			paragraph('text', ruleSentence(text?.messages[message] ?? '', values, context))
		),
		paragraph('text', words.findings.todo(plainWords(text?.remedy ?? ''))),
		...(references === '' ? [] : [paragraph('note', words.legalBasis(references))])
	];
};
