import type { Guide } from '#lib/guide/guide.ts';
import type { GuideText } from '#lib/guide/guide-text.ts';
import type { Place, RuleValue } from '#lib/rules/rule.ts';
import { formatDate, formatList, formatMoney, formatNumber, formatPercentage } from './figures.ts';
import { titledCode } from './show-value.ts';

/** What the words of a finding are made of, in the language of the reader. */
export interface RuleWordsContext {
	readonly guide: Guide;
	readonly text: GuideText;
	readonly locale: string;
}

/** A message of a rule with its values written in: "{share}" becomes "28 %". */
export const ruleSentence = (template: string, values: Readonly<Record<string, RuleValue>>, context: RuleWordsContext): string =>
	template.replace(/\{([a-z0-9-]+)\}/g, (whole, name: string) => {
		const value = values[name];
		return value === undefined ? whole : valueWords(value, context);
	});

const valueWords = (value: RuleValue, { guide, text, locale }: RuleWordsContext): string => {
	switch (value.kind) {
		case 'money':
			return formatMoney(value.value, locale);
		case 'percentage':
			return formatPercentage(value.value, locale);
		case 'number':
			return formatNumber(value.value, locale);
		case 'date':
			return formatDate(value.value, locale);
		case 'text':
			return value.value;
		case 'options': {
			const question = text.questions[value.question];
			const options = value.column === undefined ? question?.options : question?.columns?.[value.column]?.options;
			return formatList(
				value.value.map((option) => options?.[option]?.label ?? option),
				locale
			);
		}
		case 'codes':
			return formatList(
				value.value.map((code) => titledCode(text.codeLists[value.list], value.list, code)),
				locale
			);
		case 'questions':
			return formatList(
				value.value.map((question) => `“${text.questions[question]?.label ?? question}”`),
				locale
			);
		case 'place':
			return placeTitle(value.value, guide, text);
	}
};

/** Number and title of a programme field or table. */
const placeTitle = (id: string, guide: Guide, text: GuideText): string => {
	const place = [...guide.fields, ...guide.tables].find((candidate) => candidate.id === id);
	return [place?.number ?? '', text.fields[id]?.title ?? text.tables[id]?.title ?? id].join(' ').trim();
};

/** Where a failure lies, in words: the question and the row, or the programme field. */
export const failurePlace = (at: Place, { guide, text }: RuleWordsContext): string =>
	'question' in at ? (text.questions[at.question]?.label ?? at.question) : placeTitle(at.field, guide, text);
