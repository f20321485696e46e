import type { Text } from '#content/text/text.ts';
import type { ValueProblem } from '#lib/draft/read-value.ts';
import type { Unit, ValueKind } from '#lib/guide/question.ts';
import { formatDate, formatNumber } from '#lib/section/figures.ts';

/** What is wrong with an answer and what to do, in the user's words. */
export const problemWords = (problem: ValueProblem, kind: ValueKind, text: Text, locale: string): string => {
	const words = text.problems;
	const limit = (value: string): string => (kind.kind === 'number' && kind.unit === 'year' ? value : formatNumber(value, locale));
	switch (problem.kind) {
		case 'not-a-number':
			return kind.kind === 'money' ? words.notAnAmount : words.notANumber;
		case 'too-small':
			return words.tooSmall(limit(problem.min));
		case 'too-large':
			return words.tooLarge(limit(problem.max));
		case 'too-many-decimals':
			return words.tooManyDecimals(problem.decimals);
		case 'not-a-date':
			return words.notADate;
		case 'too-early':
			return words.tooEarly(formatDate(problem.min, locale));
		case 'too-late':
			return words.tooLate(formatDate(problem.max, locale));
		case 'not-an-option':
			return words.notAnOption(problem.value);
		case 'not-a-code':
			return words.notACode(problem.value);
	}
};

/** The sign or word that stands beside a number field. */
export const affixes = (kind: ValueKind, text: Text): { prefix?: string; suffix?: string } => {
	if (kind.kind === 'money') return { prefix: 'EUR' };
	if (kind.kind === 'percentage') return { suffix: '%' };
	if (kind.kind !== 'number') return {};
	if (kind.unit === 'euro') return { prefix: 'EUR' };
	if (kind.unit === 'percent') return { suffix: '%' };
	const word = text.units[kind.unit as Exclude<Unit, 'euro' | 'percent'>];
	return word === '' ? {} : { suffix: word };
};
