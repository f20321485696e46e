import { guide } from '#content/clld-2021-2027/guide.ts';
import { emptyDraft, type Answer, type Draft } from '#lib/draft/draft.ts';
import { guideQuestions } from '#lib/guide/guide.ts';

const words = 'The territory covers twelve municipalities with a shared labour market and a strong fabric of associations. ';
const count = 1000;

/** A draft with a thousand answers: every text question of the guide with a long text, and answers from other versions of it. */
export const largeDraft = (): Draft => {
	const at = '2026-11-23T10:00:00.000Z';
	const texts = guideQuestions(guide)
		.filter(({ value }) => value.kind === 'text' && value.limit === undefined)
		.map(({ id }): [string, Answer] => [id, words.repeat(10)]);
	const others = Array.from({ length: count - texts.length }, (_, index): [string, Answer] => [
		`earlier-question-${index}`,
		words
	]);
	const { id, version } = guide.header;
	return {
		...emptyDraft({ id: 'large-draft', name: 'A thousand answers', guide: { id, version }, language: 'en', at }),
		answers: Object.fromEntries([...texts, ...others])
	};
};
