import { isDecimal, type Decimal } from '#lib/draft/is-decimal.ts';
import { decimalMark } from '#lib/section/figures.ts';

/**
 * A number as people type it ("1 250 000,50", "1.250.000", "€ 1,250", "25 %") as a canonical decimal, by the marks of the language.
 * Undefined where it is not a number; the caller keeps what was typed.
 */
export const readTypedNumber = (typed: string, language: string): Decimal | undefined => {
	const figure = typed.trim().replace(/^(EUR|€)|(EUR|€|%)$/giu, '');
	if (looseDigits.test(figure)) return undefined;
	const bare = figure.replace(/[\s'’]/gu, '').replace(/^[−–]/u, '-');
	const [comma, point] = [count(bare, ','), count(bare, '.')];
	const own = decimalMark(language);
	const mark = comma > 0 && point > 0 ? lastMark(bare) : soleMark(bare, comma, point, own);
	const other = mark === ',' ? '.' : ',';
	const plain = bare.replaceAll(other, '').replace(mark, '.');
	if (!isGrouped(bare, other, mark)) return undefined;
	const trimmed = plain
		.replace(/^(-?)0+(?=\d)/, '$1')
		.replace(/^(-?)\./, '$10.')
		.replace(/\.$/, '')
		.replace(/^-(?=0(\.0+)?$)/, '');
	return isDecimal(trimmed) ? trimmed : undefined;
};

/** Digits apart that are no group of three: two numbers, such as the years of a period, not one. */
const looseDigits = /\d[\s'’]+(?!\d{3}(?!\d))\d/u;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const lastMark = (text: string): string => (text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.');

/** With one kind of mark only: several of them group digits; a single one groups when it is not the language's own and three digits follow. */
const soleMark = (text: string, comma: number, point: number, own: string): string => {
	const used = comma > 0 ? ',' : '.';
	const other = used === ',' ? '.' : ',';
	if (comma + point > 1) return other;
	const threeFollow = /[.,]\d{3}$/.test(text);
	return used !== own && threeFollow ? other : used;
};

/** Grouping marks stand between groups of three digits, before the decimal mark. */
const isGrouped = (text: string, grouping: string, mark: string): boolean => {
	const [whole = ''] = text.split(mark);
	const groups = whole.replace('-', '').split(grouping);
	if (count(text.slice(whole.length), grouping) > 0 || count(text, mark) > 1) return false;
	return groups.length === 1 || groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
};
