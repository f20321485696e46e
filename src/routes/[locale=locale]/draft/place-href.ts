import { draftHref, questionHref } from './draft-href.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { Place } from '#lib/rules/rule.ts';
import { fieldAnchor } from '#lib/ui/section/field-anchor.ts';

/** Where a failing rule is put right: at its question, or at the text of its programme field. */
export const placeHref = (guide: Guide, locale: string, draftId: string, place: Place): string | undefined =>
	'question' in place
		? questionHref(guide, locale, draftId, place.question)
		: `${draftHref('section', locale, draftId)}#${fieldAnchor(place.key)}`;
