import { resolve } from '$app/paths';
import { stageIds } from '../../../params/stage.ts';
import type { Guide } from '#lib/guide/guide.ts';

/** Pages of a draft beside the stages. */
const pages = {
	dashboard: '/[locale=locale]/draft/dashboard',
	section: '/[locale=locale]/draft/section',
	findings: '/[locale=locale]/draft/findings',
	checks: '/[locale=locale]/draft/checks',
	pitfalls: '/[locale=locale]/draft/pitfalls',
	responsibilities: '/[locale=locale]/draft/responsibilities',
	'cost-options': '/[locale=locale]/draft/cost-options',
	laboratory: '/[locale=locale]/draft/laboratory',
	capacity: '/[locale=locale]/draft/capacity',
	calendar: '/[locale=locale]/draft/calendar',
	practices: '/[locale=locale]/draft/practices',
	scaling: '/[locale=locale]/draft/scaling',
	ecosystem: '/[locale=locale]/draft/ecosystem',
	learning: '/[locale=locale]/draft/learning',
	snapshots: '/[locale=locale]/draft/snapshots'
} as const;

type StageId = (typeof stageIds)[number];

export type DraftPage = StageId | keyof typeof pages;

const isStage = (page: DraftPage): page is StageId => (stageIds as readonly string[]).includes(page);

/** The address of a page of a draft; the draft's id stands in the query, so that every page is a real file. */
export const draftHref = (page: DraftPage, locale: string, draftId: string): string => {
	const path = isStage(page)
		? resolve('/[locale=locale]/draft/[stage=stage]', { locale, stage: page })
		: resolve(pages[page], { locale });
	return `${path}${path.endsWith('/') ? '' : '/'}?id=${encodeURIComponent(draftId)}`;
};

/** Where a question is answered: on the page of its stage or tool. */
export const questionHref = (guide: Guide, locale: string, draftId: string, question: string): string | undefined => {
	const stage = guide.stages.find(({ groups }) => groups.some(({ questions }) => questions.some(({ id }) => id === question)));
	const place = stage ?? guide.tools.find(({ questions }) => questions.some(({ id }) => id === question));
	return place ? `${draftHref(place.id as DraftPage, locale, draftId)}#question-${question}` : undefined;
};

/** Where a link inside a guide text leads. */
export const linkHref = (
	guide: Guide,
	locale: string,
	draftId: string,
	kind: 'question' | 'stage' | 'field' | 'source',
	id: string
): string | undefined => {
	switch (kind) {
		case 'question':
			return questionHref(guide, locale, draftId, id);
		case 'stage':
			return draftHref(id as DraftPage, locale, draftId);
		case 'field':
			return `${draftHref('section', locale, draftId)}#${id}`;
		case 'source':
			return undefined;
	}
};
