import { annexIds, type AnnexId } from './annex-ids.ts';
import type { AnnexParts } from './annex-parts.ts';
import { answerBlocks, answersAnnex, keptTextsAnnex, sourcesAnnex } from './annexes.ts';
import { heading, type Block } from './block.ts';
import { calendarAnnex } from './calendar-annex.ts';
import { citedSources, draftInspirations } from './cited-sources.ts';
import type { Annex } from './document.ts';
import { draftAnswer, draftAnswers } from './draft-answers.ts';
import { findingsAnnex } from './findings-annex.ts';
import { laboratoryAnnex } from './laboratory-annex.ts';
import { readinessAnnex } from './readiness-annex.ts';
import { capacityAnnex, checksAnnex, pitfallsAnnex } from './register-annexes.ts';
import { screensAnnex } from './screens-annex.ts';
import { questionsById } from '#lib/guide/guide.ts';
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

const planBlocks = ({ guide, guideText, draft, yesNo, words }: AnnexParts): readonly Block[] => {
	const question = questionsById(guide).get(capacityPlan);
	return question ? answerBlocks(draftAnswer(guide, guideText, draft, yesNo, question).answer, words.answers) : [];
};

/** The sources of the section and of its inspirations, then what the user noted of inspirations that the guide does not have. */
const allSourcesAnnex = ({ guide, draft, section, knowledge, sources, words }: AnnexParts): Annex => {
	const { practices, own } = draftInspirations(guide, draft, knowledge.practices);
	const annex = sourcesAnnex(citedSources(section, sources, practices), words);
	if (own.length === 0) return annex;
	const entries = own.map(({ practice, source }) => ({ text: [practice, source].filter(Boolean).join(': ') }));
	return { ...annex, blocks: [...annex.blocks, heading('official', 2, words.sources.own), { kind: 'list', entries }] };
};

const makers: Readonly<Record<AnnexId, (parts: AnnexParts) => Annex>> = {
	readiness: readinessAnnex,
	findings: findingsAnnex,
	checks: checksAnnex,
	pitfalls: pitfallsAnnex,
	capacity: (parts) => capacityAnnex(parts, planBlocks(parts)),
	calendar: calendarAnnex,
	laboratory: laboratoryAnnex,
	screens: screensAnnex,
	answers: ({ guide, guideText, draft, yesNo, words }) => answersAnnex(draftAnswers(guide, guideText, draft, yesNo), words),
	sources: allSourcesAnnex
};
