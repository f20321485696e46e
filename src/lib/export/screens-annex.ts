import type { AnnexParts } from './annex-parts.ts';
import { answerBlocks } from './annexes.ts';
import { heading, paragraph, type Block } from './block.ts';
import type { Annex } from './document.ts';
import { draftAnswer } from './draft-answers.ts';
import { askedQuestions, isAnswered } from '#lib/draft/applies.ts';
import { scoreOf, stateOf } from '#lib/draft/states.ts';
import { questionsById } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Screen } from '#lib/guide/knowledge.ts';
import type { ScreenText } from '#lib/guide/knowledge-text.ts';
import { ecosystemGaps } from '#lib/readiness/ecosystem.ts';
import { countScreenGroups, screenResult } from '#lib/readiness/screens.ts';
import { formatList, formatPercentage } from '#lib/section/figures.ts';

/** The order of the pages: what a screen is about, the map with its gaps, the screen, what follows from it. */
const layouts: readonly { readonly tool: Id; readonly before: readonly Id[]; readonly after: readonly Id[] }[] = [
	{
		tool: 'scaling',
		before: ['scaling-practice', 'scaling-from', 'scaling-to', 'scaling-approach'],
		after: ['scaling-next-steps']
	},
	{
		tool: 'ecosystem',
		before: ['ecosystem-actors', 'ecosystem-relations'],
		after: ['ecosystem-governance', 'ecosystem-next-steps']
	},
	{ tool: 'learning', before: ['learning-activities'], after: [] }
];

/** Everything of the three tools: what was entered, the gaps of the map, and the screens with their results. */
export const screensAnnex = (parts: AnnexParts): Annex => ({
	title: parts.words.screens.title,
	blocks: [
		paragraph('text', parts.words.screens.intro),
		...layouts.flatMap(({ tool, before, after }): readonly Block[] => {
			const { guideText, knowledge, words } = parts;
			const screen = knowledge.screens.find(({ id }) => id === tool);
			const title = heading('official', 2, guideText.tools[tool]?.title ?? tool);
			if (!isUsed([...before, ...after], screen, parts)) return [title, paragraph('remark', words.screens.unused)];
			return [
				title,
				...before.flatMap((id) => questionBlocks(id, parts, before.length + after.length > 1)),
				...(tool === 'ecosystem' ? gapBlocks(parts) : []),
				...(screen ? screenBlocks(screen, parts) : []),
				...after.flatMap((id) => questionBlocks(id, parts, true))
			];
		})
	]
});

const isUsed = (questions: readonly Id[], screen: Screen | undefined, { guide, draft }: AnnexParts): boolean =>
	questions.some((id) => {
		const question = questionsById(guide).get(id);
		return question !== undefined && isAnswered(question, draft);
	}) ||
	(screen?.items.some(({ id }) => isNoted(id, draft)) ?? false);

const isNoted = (item: Id, draft: AnnexParts['draft']): boolean =>
	scoreOf(draft, item) !== undefined || stateOf(draft, item, 'note') !== undefined;

/** A question with its answer; the only question of a tool says what the title of the tool has said. */
const questionBlocks = (id: Id, { guide, guideText, draft, yesNo, words }: AnnexParts, withLabel: boolean): readonly Block[] => {
	const question = questionsById(guide).get(id);
	if (!question || !askedQuestions(guide, draft).has(id)) return [];
	const { label, answer } = draftAnswer(guide, guideText, draft, yesNo, question);
	return [...(withLabel ? [heading('question', 3, label)] : []), ...answerBlocks(answer, words.answers)];
};

const gapBlocks = ({ guide, guideText, draft, words }: AnnexParts): readonly Block[] => {
	const { page } = words.screens;
	const { actors, missingFunctions, weakRelations, unknownActors } = ecosystemGaps(guide, draft);
	const title = heading('question', 3, page.gaps);
	if (actors === 0) return [title, paragraph('remark', page.noActors)];
	const option = (question: Id, column: Id, id: Id): string =>
		guideText.questions[question]?.columns?.[column]?.options?.[id]?.label ?? id;
	const functions = missingFunctions.map((id) => option('ecosystem-actors', 'function', id));
	return [
		title,
		paragraph('text', functions.length === 0 ? page.allFunctions : page.missingFunctions(formatList(functions, draft.language))),
		paragraph('text', page.weakRelations(weakRelations.length)),
		...(weakRelations.length === 0
			? []
			: [
					{
						kind: 'list' as const,
						entries: weakRelations.map(({ from, to, kind, state }) => ({
							text: page.relation(
								from,
								to,
								option('ecosystem-relations', 'kind', kind),
								option('ecosystem-relations', 'state', state)
							)
						}))
					}
				]),
		...(unknownActors.length === 0 ? [] : [paragraph('text', page.unknownActors(formatList(unknownActors, draft.language)))])
	];
};

const screenBlocks = (screen: Screen, parts: AnnexParts): readonly Block[] => {
	const { draft, knowledgeText, words } = parts;
	const text = knowledgeText.screens[screen.id];
	const { asked, scored, points, possible, stoppedBy, result } = screenResult(draft, screen);
	const outcome = result === undefined ? undefined : text?.results[result];
	const { page } = words.screens;
	const title = heading('question', 3, text?.title ?? screen.id);
	if (!screen.items.some(({ id }) => isNoted(id, draft))) return [title, paragraph('remark', words.screens.none)];
	return [
		title,
		paragraph('text', outcome ? words.screens.result(outcome.title, outcome.meaning) : page.open),
		paragraph('text', `${page.scored(scored, asked)}.`),
		...(scored === 0 ? [] : [paragraph('text', words.screens.points(points, possible, shareOf(points, possible, parts)))]),
		...(stoppedBy.length === 0
			? []
			: [paragraph('text', words.screens.stopped(stoppedBy.map(({ id }) => id.toUpperCase()).join(', ')))]),
		...(text ? [paragraph('note', text.scale.map((meaning, score) => words.screens.meaning(score, meaning)).join(' '))] : []),
		groupTable(screen, text, parts),
		itemTable(screen, text, parts)
	];
};

const shareOf = (points: number, possible: number, { draft }: AnnexParts): string =>
	formatPercentage(String(Math.round((points / possible) * 100)), draft.language);

const groupTable = (screen: Screen, text: ScreenText | undefined, parts: AnnexParts): Block => {
	const { columns, scored: scoredWords, points: pointsWords, none } = parts.words.screens.groups;
	return {
		kind: 'table',
		columns: [
			{ label: columns.group, numeric: false },
			{ label: columns.scored, numeric: true },
			{ label: columns.points, numeric: true }
		],
		rows: [...countScreenGroups(parts.draft, screen)].map(([group, { asked, scored, points, possible }]) => ({
			kind: 'row',
			cells: [
				text?.groups[group] ?? group,
				scoredWords(scored, asked),
				scored === 0 ? none : pointsWords(points, possible, shareOf(points, possible, parts))
			]
		})),
		whenEmpty: ''
	};
};

/** The questions that were scored or noted. */
const itemTable = (screen: Screen, text: ScreenText | undefined, { draft, words }: AnnexParts): Block => {
	const { columns, notScored, none } = words.screens;
	return {
		kind: 'table',
		columns: [
			{ label: columns.question, numeric: false },
			{ label: columns.score, numeric: true },
			{ label: columns.note, numeric: false }
		],
		rows: screen.items
			.filter(({ id }) => isNoted(id, draft))
			.map(({ id }) => ({
				kind: 'row',
				cells: [
					`${id.toUpperCase()} ${text?.items[id]?.question ?? ''}`,
					String(scoreOf(draft, id) ?? notScored),
					stateOf(draft, id, 'note') ?? ''
				]
			})),
		whenEmpty: none
	};
};
