import { draftHref, questionHref, type DraftPage } from '../draft/draft-href.ts';
import { partHref, questionHref as readingQuestionHref, stageHref } from '../guide/guide-href.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { EntryPlace } from '#lib/search/search-entries.ts';

/** Where something found is opened: in the draft that is open, else, and where a draft has no page for it, in the guide. */
export const foundHref = (place: EntryPlace, guide: Guide, locale: string, draftId: string | undefined): string =>
	(draftId === undefined ? undefined : inDraft(place, guide, locale, draftId)) ?? inGuide(place, guide, locale);

const inDraft = (
	{ kind, id, page, objective }: EntryPlace,
	guide: Guide,
	locale: string,
	draftId: string
): string | undefined => {
	const at = (to: DraftPage, anchor?: string) => `${draftHref(to, locale, draftId)}${anchor === undefined ? '' : `#${anchor}`}`;
	switch (kind) {
		case 'stage':
		case 'tool':
			return at(id as DraftPage);
		case 'question':
			return questionHref(guide, locale, draftId, id);
		case 'check':
			return at('checks', id);
		case 'pitfall':
		case 'challenge':
			return at('pitfalls', id);
		case 'capacity':
			return at('capacity', id);
		case 'practice':
			return at('practices', id);
		case 'rule':
			return at('findings', id);
		case 'screen-question':
			return at(page as DraftPage, id);
		case 'field':
			return at('section', objective === undefined ? id : `${id}-${objective}`);
		default:
			return undefined;
	}
};

const inGuide = ({ kind, id }: EntryPlace, guide: Guide, locale: string): string => {
	switch (kind) {
		case 'stage':
			return stageHref(id, locale);
		case 'tool':
			return partHref('tools', locale, id);
		case 'question':
			return readingQuestionHref(guide, locale, id) ?? partHref('tools', locale);
		case 'check':
			return partHref('checks', locale, id);
		case 'pitfall':
		case 'challenge':
			return partHref('pitfalls', locale, id);
		case 'capacity':
		case 'measure':
			return partHref('capacities', locale, id);
		case 'practice':
			return partHref('practices', locale, id);
		case 'benchmark':
			return partHref('benchmarks', locale, id);
		case 'rule':
			return partHref('rules', locale, id);
		case 'screen-question':
		case 'reference':
			return partHref('screens', locale, id);
		case 'field':
			return partHref('fields', locale, id);
		case 'term':
			return partHref('terms', locale, id);
		case 'source':
			return partHref('sources', locale, id);
	}
};
