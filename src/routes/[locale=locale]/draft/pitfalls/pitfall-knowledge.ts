import { draftHref, linkHref, questionHref } from '../draft-href.ts';
import { loadGuideText, loadSources } from '#content/clld-2021-2027/load-guide-text.ts';
import { loadChallenges, loadChecks, loadPitfalls, type Known } from '#content/clld-2021-2027/load-knowledge.ts';
import { loadPitfallsText } from '#content/text/load-page-text.ts';
import type { PitfallsText } from '#content/text/en/pages/pitfalls.ts';
import type { Text } from '#content/text/text.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { checkState } from '#lib/draft/states.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Challenge } from '#lib/guide/knowledge.ts';
import type { Source } from '#lib/guide/source.ts';
import { givenAnswer, type PitfallSurroundings } from '#lib/ui/guide/pitfall-words.ts';

/** What is known about pitfalls and challenges, with everything that their words lead to. */
export interface PitfallKnowledge {
	readonly words: PitfallsText;
	readonly pitfalls: Known<'pitfalls'>;
	readonly challenges: Known<'challenges'>;
	readonly checks: Known<'checks'>;
	readonly guideText: GuideText;
	readonly sources: ReadonlyMap<string, Source>;
}

export const loadPitfallKnowledge = async (locale: string): Promise<PitfallKnowledge> => {
	const [words, pitfalls, challenges, checks, guideText, sources] = await Promise.all([
		loadPitfallsText(locale),
		loadPitfalls(locale),
		loadChallenges(locale),
		loadChecks(locale),
		loadGuideText(locale),
		loadSources()
	]);
	return { words, pitfalls, challenges, checks, guideText, sources: new Map(sources.map((source) => [source.id, source])) };
};

interface Place {
	readonly guide: Guide;
	readonly draftId: string;
	readonly text: { readonly current: Text; readonly locale: string };
	/** The draft as it stands when something is asked of it. */
	readonly present: () => Draft;
}

export const surroundingsIn = (knowledge: PitfallKnowledge, { guide, draftId, text, present }: Place): PitfallSurroundings => {
	const { words, guideText, checks, sources } = knowledge;
	const { locale } = text;
	return {
		words,
		sources,
		answerTo: (question) =>
			givenAnswer(
				{ guide, guideText, words, text: text.current, locale },
				present(),
				question,
				questionHref(guide, locale, draftId, question)
			),
		checkOf: (id) => {
			const title = checks.texts[id]?.title;
			if (title === undefined) return undefined;
			return { id, title, state: checkState(present(), id), href: `${draftHref('checks', locale, draftId)}#${id}` };
		},
		hrefOf: (kind, id) => linkHref(guide, locale, draftId, kind, id)
	};
};

interface ChallengeLink {
	readonly id: string;
	readonly label: string;
	readonly href: string;
}

/** Where a challenge leads: to the pitfalls behind it, and to the questions that it concerns. */
export const challengeLinks = (
	{ pitfalls, guideText }: PitfallKnowledge,
	{ guide, draftId, text }: Omit<Place, 'present'>,
	challenge: Challenge
): { readonly pitfalls: readonly ChallengeLink[]; readonly questions: readonly ChallengeLink[] } => ({
	pitfalls: challenge.pitfalls.flatMap((id) => {
		const label = pitfalls.texts[id]?.title;
		return label === undefined ? [] : [{ id, label, href: `${draftHref('pitfalls', text.locale, draftId)}#${id}` }];
	}),
	questions: challenge.questions.flatMap((id) => {
		const label = guideText.questions[id]?.label;
		const href = questionHref(guide, text.locale, draftId, id);
		return label === undefined || href === undefined ? [] : [{ id, label, href }];
	})
});
