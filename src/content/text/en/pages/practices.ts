import type { PracticeGroup, PracticeKind, PracticeTheme, Practice } from '#lib/guide/knowledge.ts';
import type { PracticeFacet } from '#lib/guide/filter-practices.ts';

const facets: Readonly<Record<PracticeFacet, string>> = {
	countries: 'Country',
	funds: 'Fund',
	groups: 'Target group',
	themes: 'Theme',
	periods: 'Period',
	kinds: 'Kind'
};

const kinds: Readonly<Record<PracticeKind, string>> = {
	system: 'CLLD system',
	lag: 'LAG or its strategy',
	project: 'Single project',
	innovation: 'Social innovation',
	'front-runner': 'Front-runner authority'
};

const themes: Readonly<Record<PracticeTheme, string>> = {
	'multi-fund': 'Several Funds',
	'single-rules': 'One set of rules',
	urban: 'Towns and cities',
	rural: 'Rural areas',
	'cross-border': 'Across borders',
	preparation: 'Preparatory support',
	selection: 'Selection of strategies',
	'micro-grants': 'Small grants',
	'simplified-costs': 'Simplified costs',
	capacity: 'Capacity building',
	network: 'Networks of LAGs',
	evaluation: 'Evaluation',
	'social-innovation': 'Social innovation',
	scaling: 'Scaling',
	governance: 'Governance',
	digital: 'Digital tools'
};

const groups: Readonly<Record<PracticeGroup, string>> = {
	everyone: 'All inhabitants',
	unemployed: 'Unemployed people',
	'young-people': 'Young people',
	'older-people': 'Older people',
	'disabled-people': 'People with disabilities',
	roma: 'Roma communities',
	migrants: 'Migrants',
	women: 'Women',
	'families-and-carers': 'Families and carers',
	'people-in-poverty': 'People in or near poverty',
	'homeless-people': 'Homeless people',
	organisations: 'Organisations',
	authorities: 'Authorities',
	lags: 'LAGs'
};

const funds: Readonly<Record<Practice['funds'][number], string>> = {
	'esf-plus': 'ESF+',
	esf: 'ESF (before 2021)',
	erdf: 'ERDF',
	eafrd: 'EAFRD',
	emff: 'EMFF, the fisheries Fund',
	etc: 'European territorial cooperation',
	'cohesion-fund': 'Cohesion Fund',
	national: 'National money',
	other: 'Other money'
};

const periods: Readonly<Record<Practice['periods'][number], string>> = {
	'2021-2027': '2021–2027',
	'2014-2020': '2014–2020',
	'before-2014': 'Before 2014'
};

/** Beside the names of the Member States. */
const countries: Readonly<Record<string, string>> = {
	UK: 'United Kingdom',
	EU: 'European Union as a whole'
};

export const practicesText = {
	facets,
	kinds,
	themes,
	groups,
	funds,
	periods,
	countries,
	honesty:
		'Facts and figures come from the sources named with each practice. Lessons are the planner’s own conclusions unless a source says so. The choice of front-runner authorities is the planner’s own too.',
	toInspirations: (count: number) =>
		count === 0 ? 'Your inspirations: none yet' : count === 1 ? 'Your inspirations: 1' : `Your inspirations: ${count}`,
	search: 'Search the practices',
	searchHint: 'Words from the title, the place, the facts or the lesson, or a number such as PR-01. All of them must occur.',
	filters: 'Filters',
	chosen: (facet: string, count: number) => `${facet}: ${count} chosen`,
	option: (label: string, count: number) => `${label} (${count})`,
	noOption: 'With the rest of the filter there is nothing to choose here.',
	stage: 'Teaches something at',
	anyStage: 'Any stage',
	remove: (label: string) => `Remove the filter “${label}”`,
	chosenFilters: 'Chosen filters',
	clear: 'Clear all filters',
	list: 'The practices',
	found: (count: number, all: number) =>
		count === all ? `All ${all} practices` : count === 1 ? `1 of ${all} practices` : `${count} of ${all} practices`,
	noneFound: 'No practice has all of this. Take back a filter or a word of the search.',
	lesson: 'Lesson: ',
	factsTitle: 'What is known',
	novelty: 'What was new',
	result: 'Result',
	caution: 'Caution: ',
	confidence: 'How sure this is',
	confidences: {
		seen: 'The facts were read in the sources.',
		'partly-seen': 'Only a part of this could be read in the sources. Check it before you refer to it.'
	} satisfies Readonly<Record<Practice['confidence'], string>>,
	sources: 'Sources',
	stages: 'Teaches something at',
	use: 'Use as inspiration',
	taken: 'Taken as inspiration',
	toTable: 'What you take from it',
	used: 'Added to your inspirations.',
	toRow: 'Write it down',
	inspirations: 'Your inspirations',
	honestyShort: 'Lessons are the planner’s own conclusions unless a source says so.',
	atStage: 'Practices that teach something here',
	allOfStage: (count: number) => (count === 1 ? 'The practice of this stage' : `All ${count} practices of this stage`),
	benchmarks: {
		title: 'Reference figures',
		notANorm: 'A reference, not a norm.',
		law: 'This one is a limit of the law.',
		figure: (value: string, unit: string) => (unit === '' ? value : `${value} ${unit}`),
		fromTo: (from: string, to: string) => `${from} to ${to}`,
		equal: 'Your figure is the same as this one.',
		one: {
			below: (yours: string, reference: string) => `Your figure of ${yours} lies below this one (${reference}).`,
			above: (yours: string, reference: string) => `Your figure of ${yours} lies above this one (${reference}).`
		},
		range: {
			below: (yours: string, reference: string) => `Your figure of ${yours} lies below this range (${reference}).`,
			within: (yours: string, reference: string) => `Your figure of ${yours} lies within this range (${reference}).`,
			above: (yours: string, reference: string) => `Your figure of ${yours} lies above this range (${reference}).`
		},
		points: {
			below: (yours: string, reference: string, points: string) =>
				`Your figure of ${yours} lies ${points} percentage ${points === '1' ? 'point' : 'points'} below this one (${reference}).`,
			above: (yours: string, reference: string, points: string) =>
				`Your figure of ${yours} lies ${points} percentage ${points === '1' ? 'point' : 'points'} above this one (${reference}).`
		},
		percent: (yours: string, reference: string, percent: string, isExact: boolean) =>
			`Your figure of ${yours} is ${isExact ? '' : 'about '}${percent} of this one (${reference}).`,
		times: (yours: string, reference: string, times: string, isExact: boolean) =>
			`Your figure of ${yours} is ${isExact ? '' : 'about '}${times} times this one (${reference}).`,
		sources: 'Sources',
		more: (count: number) => (count === 1 ? '1 more figure' : `${count} more figures`)
	}
};

export type PracticesText = typeof practicesText;
