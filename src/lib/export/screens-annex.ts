import type { AnnexParts } from './annex-parts.ts';
import { heading, paragraph, type Block } from './block.ts';
import type { Annex } from './document.ts';
import { scoreOf, stateOf } from '#lib/draft/states.ts';
import type { Screen } from '#lib/guide/knowledge.ts';
import { screenResult } from '#lib/readiness/screens.ts';
import { formatPercentage } from '#lib/section/figures.ts';

/** The results of the screens, with the questions that were scored. */
export const screensAnnex = (parts: AnnexParts): Annex => ({
	title: parts.words.screens.title,
	blocks: [
		paragraph('text', parts.words.screens.intro),
		...parts.knowledge.screens.flatMap((screen) => screenBlocks(screen, parts))
	]
});

const screenBlocks = (screen: Screen, { draft, knowledgeText, words }: AnnexParts): readonly Block[] => {
	const text = knowledgeText.screens[screen.id];
	const { scored, points, possible, stoppedBy, result } = screenResult(draft, screen);
	const title = heading('official', 2, text?.title ?? screen.id);
	if (scored === 0) return [title, paragraph('remark', words.screens.none)];
	const outcome = result === undefined ? undefined : text?.results[result];
	const share = formatPercentage(String(Math.round((points / possible) * 100)), draft.language);
	const { columns } = words.screens;
	return [
		title,
		...(outcome ? [paragraph('text', `${outcome.title}. ${outcome.meaning}`)] : []),
		paragraph('text', words.screens.points(points, possible, share)),
		...(stoppedBy.length === 0
			? []
			: [paragraph('text', words.screens.stopped(stoppedBy.map(({ id }) => id.toUpperCase()).join(', ')))]),
		{
			kind: 'table',
			columns: [
				{ label: columns.question, numeric: false },
				{ label: columns.score, numeric: true },
				{ label: columns.note, numeric: false }
			],
			rows: screen.items
				.filter(({ id }) => scoreOf(draft, id) !== undefined || stateOf(draft, id, 'note') !== undefined)
				.map(({ id }) => ({
					kind: 'row',
					cells: [
						`${id.toUpperCase()} ${text?.items[id]?.question ?? ''}`,
						String(scoreOf(draft, id) ?? ''),
						stateOf(draft, id, 'note') ?? ''
					]
				})),
			whenEmpty: words.screens.none
		}
	];
};
