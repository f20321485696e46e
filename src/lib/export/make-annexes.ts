import { annexIds, type AnnexId } from './annex-ids.ts';
import type { AnnexParts } from './annex-parts.ts';
import { answerBlocks, answersAnnex, keptTextsAnnex, sourcesAnnex } from './annexes.ts';
import { calendarAnnex } from './calendar-annex.ts';
import { citedSources } from './cited-sources.ts';
import type { Annex } from './document.ts';
import { draftAnswers } from './draft-answers.ts';
import { findingsAnnex } from './findings-annex.ts';
import { readinessAnnex } from './readiness-annex.ts';
import { capacityAnnex, checksAnnex, pitfallsAnnex } from './register-annexes.ts';
import { screensAnnex } from './screens-annex.ts';
import { capacityPlan } from '#lib/readiness/capacities.ts';

/** The chosen annexes in their order; texts that the section has no field for always come along, before the sources. */
export const makeAnnexes = (chosen: readonly AnnexId[], parts: AnnexParts): readonly Annex[] => {
	const { section, guideText, words } = parts;
	const made = annexIds.filter((id) => chosen.includes(id)).map((id) => [id, makers[id](parts)] as const);
	const kept = keptTextsAnnex(section, (field) => guideText.fields[field]?.title ?? field, words);
	return [
		...made.filter(([id]) => id !== 'sources').map(([, annex]) => annex),
		...kept,
		...made.filter(([id]) => id === 'sources').map(([, annex]) => annex)
	];
};

const answersOf = ({ guide, guideText, draft, yesNo }: AnnexParts) => draftAnswers(guide, guideText, draft, yesNo);

const makers: Readonly<Record<AnnexId, (parts: AnnexParts) => Annex>> = {
	readiness: readinessAnnex,
	findings: findingsAnnex,
	checks: checksAnnex,
	pitfalls: pitfallsAnnex,
	capacity: (parts) => {
		const label = parts.guideText.questions[capacityPlan]?.label;
		const plan = answersOf(parts)
			.stages.flatMap(({ questions }) => questions)
			.find((question) => question.label === label);
		return capacityAnnex(parts, answerBlocks(plan?.answer ?? { kind: 'texts', texts: [] }, parts.words.answers));
	},
	calendar: calendarAnnex,
	screens: screensAnnex,
	answers: (parts) => answersAnnex(answersOf(parts), parts.words),
	sources: ({ section, sources, words }) => sourcesAnnex(citedSources(section, sources), words)
};
