import { formatDate, formatFigure, formatMoney, formatPercentage } from './figures.ts';
import { isEmpty, readValue, severalValues } from '#lib/draft/read-value.ts';
import type { Guide } from '#lib/guide/guide.ts';
import type { CodeListText, GuideText } from '#lib/guide/guide-text.ts';
import type { Id } from '#lib/guide/id.ts';
import type { ValueKind } from '#lib/guide/question.ts';

/** Words that the answers of yes-no questions are shown with. */
export interface YesNoWords {
	readonly yes: string;
	readonly no: string;
	readonly unknown: string;
}

interface ShowValue {
	readonly guide: Guide;
	readonly text: GuideText;
	readonly language: string;
	readonly words: YesNoWords;
}

interface Labelled {
	readonly options?: Readonly<Record<Id, { readonly label: string }>>;
}

/**
 * An answer as a reader sees it: option labels, code titles, formatted figures. What could not be understood is shown as it was typed,
 * so that no answer is missing from a document. Parts of several choices come as one string each.
 */
export const showValue = (
	{ guide, text, language, words }: ShowValue,
	kind: ValueKind,
	labels: Labelled | undefined,
	answer: string | readonly string[] | undefined
): readonly string[] => {
	if (answer === undefined || isEmpty(answer)) return [];
	const read = readValue(kind, answer, guide.codeLists);
	return severalValues(read.ok ? read.value : answer).map((value) => {
		if (kind.kind === 'choice' || kind.kind === 'choices') return labels?.options?.[value]?.label ?? value;
		if (kind.kind === 'yes-no') return value === 'yes' || value === 'no' || value === 'unknown' ? words[value] : value;
		if (kind.kind === 'code' || kind.kind === 'codes') return titledCode(text.codeLists[kind.list], kind.list, value);
		if (!read.ok) return value;
		if (kind.kind === 'number') return formatFigure(value, kind.unit, language);
		if (kind.kind === 'money') return formatMoney(value, language);
		if (kind.kind === 'percentage') return formatPercentage(value, language);
		if (kind.kind === 'date') return formatDate(value, language);
		return value.trim();
	});
};

/** "134 Measures to improve access to employment"; lists whose titles carry their code show the title alone. */
export const titledCode = (list: CodeListText | undefined, listId: Id, code: string): string => {
	const title = officialTitle(list, code);
	if (title === undefined) return code;
	return titleStandsAlone.has(listId) ? title : `${code} ${title}`;
};

/** The official title of a code; none where the list does not have it, as with what was typed in its place. */
export const officialTitle = (list: CodeListText | undefined, code: string): string | undefined =>
	list && Object.hasOwn(list.codes, code) ? list.codes[code] : undefined;

const titleStandsAlone: ReadonlySet<Id> = new Set(['member-states', 'esf-specific-objectives', 'funds', 'enabling-conditions']);
