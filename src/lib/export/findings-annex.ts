import type { AnnexParts } from './annex-parts.ts';
import { heading, paragraph, type Block } from './block.ts';
import type { Annex } from './document.ts';
import type { ExportWords } from './export-words.ts';
import { findingPlace, questionPlaces } from './finding-place.ts';
import { datedReferences, evidenceReferences, referenceEntries } from './reference.ts';
import { plainWords } from '#lib/guide/inline.ts';
import type { Source } from '#lib/guide/source.ts';
import { failuresIn, placesOf, type Finding } from '#lib/rules/judge-rules.ts';
import type { Rule, Severity } from '#lib/rules/rule.ts';
import { ruleSentence } from '#lib/section/rule-words.ts';

const severities: readonly Severity[] = ['legal', 'recommended', 'information'];

/** What the rules say of the draft: failing rules by severity, those that cannot be judged yet, and the acts that both rest on. */
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
			...unknownBlocks(unknown, parts),
			...referenceBlocks([...failing, ...unknown], parts)
		]
	};
};

const titleOf = ({ rule }: Finding, { ruleTexts }: AnnexParts): string =>
	`${rule.id.toUpperCase()}: ${ruleTexts[rule.id]?.title ?? ''}`;

const findingBlocks = (finding: Finding, parts: AnnexParts): readonly Block[] => {
	const { guide, guideText, draft, ruleTexts, sources, words } = parts;
	const { id, severity } = finding.rule;
	const text = ruleTexts[id];
	const context = { guide, text: guideText, locale: draft.language };
	return [
		heading('question', 3, words.findings.failing(id.toUpperCase(), words.findings.failed[severity] + (text?.title ?? ''))),
		...failuresIn(finding).flatMap((failure) => [
			paragraph('text', ruleSentence(text?.messages[failure.message] ?? text?.title ?? '', failure.values, context)),
			paragraph(
				'note',
				words.findings.where(
					placesOf(failure)
						.map((place) => findingPlace(place, parts))
						.join('; ')
				)
			)
		]),
		paragraph('text', words.findings.todo(plainWords(text?.remedy ?? ''))),
		paragraph('note', basisWords(finding.rule, sources, words, draft.language))
	];
};

const unknownBlocks = (unknown: readonly Finding[], parts: AnnexParts): readonly Block[] => {
	const { draft, sources, words } = parts;
	const { columns } = words.findings;
	if (unknown.length === 0) return [];
	return [
		heading('official', 2, words.findings.unknown),
		{
			kind: 'table',
			columns: [columns.rule, columns.missing, columns.basis].map((label) => ({ label, numeric: false })),
			rows: unknown.map((finding) => ({
				kind: 'row',
				cells: [
					titleOf(finding, parts),
					questionPlaces(finding.judgement.verdict === 'unknown' ? finding.judgement.missing : [], parts),
					basisWords(finding.rule, sources, words, draft.language)
				]
			})),
			whenEmpty: ''
		}
	];
};

const referenceBlocks = (findings: readonly Finding[], { draft, sources, words }: AnnexParts): readonly Block[] => {
	const { references } = words.findings;
	const entries = referenceEntries(
		findings.flatMap(({ rule }) => rule.basis),
		sources,
		words.reference,
		draft.language
	);
	if (entries.length === 0) return [];
	return [heading('official', 2, references.title), paragraph('text', references.intro), { kind: 'list', entries }];
};

/** What its failure means, and what a rule rests on: "Legal requirement. Law: CPR (text of 25 October 2025), Article 34(2)." */
export const basisWords = (
	{ severity, basis }: Pick<Rule, 'severity' | 'basis'>,
	sources: readonly Source[],
	{ findings, reference }: Pick<ExportWords, 'findings' | 'reference'>,
	language: string
): string => {
	const laws = datedReferences(basis, sources, reference, language);
	return [
		findings.basis.severity(findings.severity[severity]),
		...(laws === '' ? [] : [findings.basis.law(laws)]),
		...[...evidenceReferences(basis, sources)].map(([kind, references]) => findings.basis.source(kind, references)),
		...(basis.some(({ kind }) => kind === 'default') ? [findings.basis.default] : [])
	].join(' ');
};
