import type { Row } from '#lib/draft/draft.ts';
import type { PracticeText } from '#lib/guide/knowledge-text.ts';
import type { Practice } from '#lib/guide/knowledge.ts';
import type { Source } from '#lib/guide/source.ts';

/** The table that keeps the practices a draft was inspired by. */
export const inspirationsQuestion = 'inspirations';

/** "PR-01 One competition for three Funds, Saxony-Anhalt, Germany". */
const reference = ({ id }: Practice, { title, place }: PracticeText): string => `${id.toUpperCase()} ${title}, ${place}`;

/** The cells with which a practice enters the table: what it is, and who published it. */
export const inspirationCells = (
	practice: Practice,
	text: PracticeText,
	sources: readonly Source[]
): { readonly practice: string; readonly source: string } => {
	const cited = practice.basis.flatMap((basis) => {
		const source = basis.kind === 'evidence' ? sources.find(({ id }) => id === basis.source) : undefined;
		return source ? [`${source.publisher}, ${source.title}, ${source.year}`] : [];
	});
	return { practice: reference(practice, text), source: cited.join('; ') };
};

/** The practices of the table by their number, which stays when the user rewrites the rest; their rows. */
export const takenPractices = (rows: readonly Row[]): ReadonlyMap<string, string> =>
	new Map(
		rows.flatMap(({ id, cells }): [string, string][] => {
			const number = /^\s*([a-z]{2}-\d+)\b/i.exec(cells['practice'] ?? '')?.[1];
			return number === undefined ? [] : [[number.toLowerCase(), id]];
		})
	);
