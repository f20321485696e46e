import { bonusPoints, exactly, raisedBy, rateReads, ratesOf, shownRate, type Ceiling, type Rate } from './co-financing-rates.ts';
import type { Facts } from './facts.ts';
import { money, number, percentage, type Failure } from './rule.ts';
import { partOf, subtractDecimals } from '#lib/draft/decimal.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import type { Id } from '#lib/guide/id.ts';

/** For at most 5 % of the ESF+ resources of the Member State; Art 14(4) of the ESF+ Regulation. */
export const innovationRate = '95';

export const claimReads: readonly Id[] = [
	...rateReads,
	'programme-place',
	'priority-only-clld',
	'clld-bonus-claimed',
	'priority-kind',
	'innovation-rate-claimed'
];

export const isPlanned = (facts: Facts): boolean => facts.isAsked('rate-claimed');

export const isForMostDeprived = (facts: Facts): boolean =>
	facts.choices('priority-kind').some((kind) => kind === 'most-deprived-l' || kind === 'most-deprived-m');

/** Undefined while neither the tick boxes nor the place of CLLD say so. */
export const isForInnovation = (facts: Facts): boolean | undefined => {
	const kinds = facts.choices('priority-kind');
	if (kinds.length > 0) return kinds.includes('social-innovation');
	const place = facts.choice('programme-place');
	if (place === 'embedded') return false;
	return place === 'innovation-priority' ? true : undefined;
};

export const isOnlyClld = (facts: Facts): boolean | undefined => {
	if (facts.choice('programme-place') === 'embedded' || facts.isNo('priority-only-clld')) return false;
	return facts.isYes('priority-only-clld') ? true : undefined;
};

export const ratesUnderArticle112 = (facts: Facts): readonly Rate[] => ratesOf(facts).filter(({ isEmfaf }) => !isEmfaf);

/** The maximum with what the priority is entitled to by its answers. */
export const entitlement = (facts: Facts, rate: Rate): Ceiling => {
	const withBonus = raisedBy(bonusPoints, rate.ceiling);
	const onlyClld = isOnlyClld(facts);
	let ceiling = rate.ceiling;
	if (onlyClld && !facts.isNo('clld-bonus-claimed')) ceiling = withBonus;
	if (onlyClld === undefined)
		ceiling = { ...ceiling, highest: withBonus.highest, missing: ['priority-only-clld', ...ceiling.missing] };
	const isInnovation = isForInnovation(facts);
	const isClaimed = facts.isYes('innovation-rate-claimed');
	if (isInnovation === false || facts.isNo('innovation-rate-claimed') || (!isInnovation && !isClaimed)) return ceiling;
	if (isInnovation && isClaimed) return exactly(innovationRate);
	return {
		lowest: ceiling.lowest,
		highest: innovationRate,
		missing: [isClaimed ? 'priority-kind' : 'innovation-rate-claimed', ...ceiling.missing]
	};
};

export const rateFailure = (rate: Rate, maximum: Decimal, message: Id = rate.source): Failure => ({
	message,
	at: rate.at,
	values: {
		rate: shownRate(rate),
		maximum: percentage(maximum),
		...(rate.line === undefined
			? {}
			: { line: number(rate.line), over: money(subtractDecimals(rate.part, partOf(rate.whole, maximum))) })
	}
});
