import { describe, expect, test } from 'vitest';
import {
	emptyPracticeFilter,
	filterPractices,
	practiceOptions,
	practicesOfStage,
	type PracticeFilter
} from './filter-practices.ts';
import type { PracticeText } from './knowledge-text.ts';
import type { Practice } from './knowledge.ts';

const practice = (id: string, more: Partial<Practice> = {}): Practice => ({
	id,
	kinds: ['system'],
	countries: [],
	periods: [],
	funds: [],
	groups: [],
	themes: [],
	stages: [],
	confidence: 'seen',
	basis: [],
	...more
});

const practices = [
	practice('torun', {
		kinds: ['lag', 'front-runner'],
		countries: ['PL'],
		funds: ['esf', 'erdf'],
		groups: ['roma'],
		themes: ['urban'],
		periods: ['2014-2020'],
		stages: ['design', 'selection']
	}),
	practice('lodz', { countries: ['PL', 'CZ'], funds: ['esf-plus'], themes: ['rural'], stages: ['design'] }),
	practice('evora', { countries: ['PT'], funds: [], themes: ['urban'], stages: ['evaluation'], confidence: 'partly-seen' })
];

const words = (title: string, more: Partial<PracticeText> = {}): PracticeText => ({
	title,
	place: '',
	facts: '',
	novelty: '',
	result: '',
	lesson: '',
	...more
});

const texts: Readonly<Record<string, PracticeText>> = {
	torun: words('One competition', { place: 'Toruń, Poland', lesson: 'Settle the roles first.' }),
	lodz: words('Small grants', { place: 'Łódź, Poland', facts: 'EUR\u00a02\u00a0million in 2019.', novelty: 'Clubs.' }),
	evora: words('Clubs for the young', { place: 'Évora, Portugal' })
};

const found = (filter: Partial<PracticeFilter>) =>
	filterPractices(practices, texts, { ...emptyPracticeFilter, ...filter }).map(({ id }) => id);

describe('filterPractices', () => {
	test.each<[string, Partial<PracticeFilter>, readonly string[]]>([
		['without a filter every practice is found, in its order', {}, ['torun', 'lodz', 'evora']],
		['two values of one facet find what has either', { countries: ['CZ', 'PT'] }, ['lodz', 'evora']],
		['two facets find what has both', { countries: ['PL'], themes: ['urban'] }, ['torun']],
		['a practice without Funds is not found by a Fund', { funds: ['esf', 'esf-plus'] }, ['torun', 'lodz']],
		['groups, periods and kinds filter too', { groups: ['roma'], periods: ['2014-2020'], kinds: ['front-runner'] }, ['torun']],
		['the stage finds what teaches there', { stage: 'design' }, ['torun', 'lodz']],
		['an unknown stage finds nothing', { stage: 'elsewhere' }, []],
		['every word must occur, in any of title, place, facts and lesson', { query: 'poland competition roles' }, ['torun']],
		['what was new is not searched', { query: 'clubs' }, ['evora']],
		['case and accents do not matter', { query: 'TORUN' }, ['torun']],
		['nor do letters with a stroke', { query: 'lodz' }, ['lodz']],
		['accents may be typed', { query: 'évora' }, ['evora']],
		['a no-break space is a space', { query: '2 million' }, ['lodz']],
		['a query of spaces is none', { query: '  ' }, ['torun', 'lodz', 'evora']]
	])('%s', (_title, filter, expected) => {
		expect(found(filter)).toEqual(expected);
	});

	test('its number finds a practice', () => {
		const numbered = practice('pr-07');
		const filter = { ...emptyPracticeFilter, query: 'PR-07' };
		expect(filterPractices([practice('pr-08'), numbered], { 'pr-07': words('A'), 'pr-08': words('B') }, filter)).toEqual([
			numbered
		]);
	});

	test('a practice without words is found by its properties, but by no query', () => {
		const wordless = practice('wordless', { countries: ['SE'] });
		expect(filterPractices([wordless], texts, { ...emptyPracticeFilter, countries: ['SE'] })).toEqual([wordless]);
		expect(filterPractices([wordless], texts, { ...emptyPracticeFilter, query: 'a' })).toEqual([]);
	});
});

describe('practiceOptions', () => {
	const options = (filter: Partial<PracticeFilter>) => practiceOptions(practices, texts, { ...emptyPracticeFilter, ...filter });

	test('each value is counted', () => {
		expect([...options({}).countries]).toEqual([
			['PL', 2],
			['CZ', 1],
			['PT', 1]
		]);
		expect([...options({}).stages]).toEqual([
			['design', 2],
			['selection', 1],
			['evaluation', 1]
		]);
	});

	test('the facet itself does not narrow its own values, all others do', () => {
		const { countries, themes, stages } = options({ countries: ['PT'], stage: 'design' });
		expect([...countries]).toEqual([
			['PT', 0],
			['PL', 2],
			['CZ', 1]
		]);
		expect([...themes]).toEqual([]);
		expect([...stages]).toEqual([
			['design', 0],
			['evaluation', 1]
		]);
	});

	test('a count is what choosing the value alone finds', () => {
		const filter: PracticeFilter = { ...emptyPracticeFilter, query: 'poland' };
		for (const [value, count] of practiceOptions(practices, texts, filter).themes) {
			expect(filterPractices(practices, texts, { ...filter, themes: [value] })).toHaveLength(count);
		}
	});
});

test('a stage offers what was seen first, then what authorities did, then what teaches at the fewest other stages', () => {
	const more = [
		practice('unsure', { stages: ['design'], confidence: 'partly-seen' }),
		practice('local', { kinds: ['project'], stages: ['design'] }),
		...practices
	];
	expect(practicesOfStage(more, 'design').map(({ id }) => id)).toEqual(['lodz', 'torun', 'local', 'unsure']);
	expect(practicesOfStage(more, 'programme')).toEqual([]);
});
