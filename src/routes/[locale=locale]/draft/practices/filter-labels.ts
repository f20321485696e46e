import type { PracticesText } from '#content/text/en/pages/practices.ts';
import type { PracticeFacet } from '#lib/guide/filter-practices.ts';
import { regional } from '#lib/section/figures.ts';

interface FilterOption {
	readonly value: string;
	readonly label: string;
	readonly count: number;
}

type Labels = Readonly<Record<PracticeFacet, Readonly<Record<string, string>>>>;

/** What the values of each facet are called. */
export const filterLabels = (words: PracticesText, memberStates: Readonly<Record<string, string>>): Labels => ({
	countries: { ...memberStates, ...words.countries },
	funds: words.funds,
	groups: words.groups,
	themes: words.themes,
	periods: words.periods,
	kinds: words.kinds
});

/** The values of a facet that are offered: countries by name, all others in the order of the words. */
export const filterOptions = (
	facet: PracticeFacet,
	labels: Labels,
	counts: ReadonlyMap<string, number>,
	locale: string
): readonly FilterOption[] => {
	const order = Object.keys(labels[facet]);
	const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
	const options = [...counts].map(([value, count]) => ({ value, label: labels[facet][value] ?? value, count }));
	const collator = new Intl.Collator(regional(locale));
	return options.sort((left, right) =>
		facet === 'countries' ? collator.compare(left.label, right.label) : place(left.value) - place(right.value)
	);
};
