import type { PracticesText } from '#content/text/en/pages/practices.ts';
import type { Text } from '#content/text/text.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Benchmark } from '#lib/guide/knowledge.ts';
import type { Unit } from '#lib/guide/question.ts';
import type { Comparison } from '#lib/readiness/compare-benchmark.ts';
import { formatFigure, formatNumber, formatPercentage } from '#lib/section/figures.ts';

/** How the user's figure stands to a reference figure, in a sentence that names both. */
export const comparisonWords = (
	comparison: Comparison,
	figure: Decimal,
	{ from, to = from, unit }: NonNullable<Benchmark['value']>,
	{ benchmarks: words }: PracticesText,
	text: Text,
	locale: string
): string => {
	const plain = (value: Decimal): string => formatFigure(value, unit, locale);
	const withUnit = (shown: string): string => words.figure(shown, unitWord(unit, text));
	const yours = withUnit(plain(figure));
	if (comparison.position === 'equal') return words.equal;
	const range = withUnit(words.fromTo(plain(from), plain(to)));
	if (comparison.position === 'within') return words.range.within(yours, range);
	const { position, ratio, points } = comparison;
	if (from !== to) return words.range[position](yours, range);
	const reference = withUnit(plain(from));
	if (points !== undefined) return words.points[position](yours, reference, formatNumber(points, locale));
	if (ratio?.kind === 'percent') return words.percent(yours, reference, formatPercentage(ratio.value, locale), ratio.isExact);
	if (ratio?.kind === 'times') return words.times(yours, reference, formatNumber(ratio.value, locale), ratio.isExact);
	return words.one[position](yours, reference);
};

/** Euro and per cent are signs that the figure carries. */
const unitWord = (unit: Unit, text: Text): string => (unit === 'euro' || unit === 'percent' ? '' : text.units[unit]);
