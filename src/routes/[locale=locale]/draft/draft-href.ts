import { resolve } from '$app/paths';
import type { stageIds } from '../../../params/stage.ts';
import type { Guide } from '#lib/guide/guide.ts';

export type DraftPage = (typeof stageIds)[number] | 'section';

/** The address of a page of a draft; the draft's id stands in the query, so that every page is a real file. */
export const draftHref = (page: DraftPage, locale: string, draftId: string): string => {
	const path =
		page === 'section'
			? resolve('/[locale=locale]/draft/section', { locale })
			: resolve('/[locale=locale]/draft/[stage=stage]', { locale, stage: page });
	return `${path}${path.endsWith('/') ? '' : '/'}?id=${encodeURIComponent(draftId)}`;
};

export const questionHref = (guide: Guide, locale: string, draftId: string, question: string): string | undefined => {
	const stage = guide.stages.find(({ groups }) => groups.some(({ questions }) => questions.some(({ id }) => id === question)));
	return stage ? `${draftHref(stage.id as DraftPage, locale, draftId)}#question-${question}` : undefined;
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
