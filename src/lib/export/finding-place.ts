import type { AnnexParts } from './annex-parts.ts';
import { askedQuestions, askedRows } from '#lib/draft/applies.ts';
import { stageQuestions } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Place } from '#lib/rules/rule.ts';
import { sectionFields } from '#lib/section/compose.ts';
import { failurePlace } from '#lib/section/rule-words.ts';

/** Where a failure is put right, in words: the stage or tool, the question, its row and column; or the field of the programme text. */
export const findingPlace = (at: Place, parts: AnnexParts): string => {
	const { guide, guideText, draft, section, words } = parts;
	const named = failurePlace(at, { guide, text: guideText, locale: draft.language });
	if ('field' in at) {
		const objective = sectionFields(section).find(({ key }) => key === at.key)?.objective;
		return words.findings.place(words.findings.programmeText, [
			objective === undefined ? named : words.forObjective(named, objective)
		]);
	}
	const rows = askedRows(at.question, draft, askedQuestions(guide, draft));
	const row = rows.findIndex(({ id }) => id === at.row) + 1;
	const column = at.column === undefined ? undefined : guideText.questions[at.question]?.columns?.[at.column]?.label;
	return words.findings.place(questionPage(at.question, parts), [
		words.findings.question(named),
		...(row === 0 ? [] : [words.findings.row(row)]),
		...(column === undefined ? [] : [words.findings.question(column)])
	]);
};

/** Questions by the stage or tool that asks them, each page on a line of its own. */
export const questionPlaces = (questions: readonly Id[], parts: AnnexParts): string => {
	const byPage = new Map<string, Id[]>();
	for (const question of new Set(questions)) {
		const page = questionPage(question, parts);
		byPage.set(page, [...(byPage.get(page) ?? []), question]);
	}
	const { guideText, words } = parts;
	return [...byPage]
		.map(([page, ids]) =>
			words.findings.place(
				page,
				ids.map((id) => words.findings.question(guideText.questions[id]?.label ?? id))
			)
		)
		.join('\n');
};

/** "3 Prepare the call", or the title of the tool. */
const questionPage = (question: Id, { guide, guideText }: AnnexParts): string => {
	const stage = guide.stages.find((one) => stageQuestions(one).some(({ id }) => id === question));
	if (stage)
		return [stage.number === 0 ? '' : String(stage.number), guideText.stages[stage.id]?.title ?? stage.id].join(' ').trim();
	const tool = guide.tools.find(({ questions }) => questions.some(({ id }) => id === question));
	return tool ? (guideText.tools[tool.id]?.title ?? tool.id) : '';
};
