export const searchText = {
	title: 'Search the guide',
	titleInDraft: 'Search the guide and your draft',
	close: 'Close the search',
	loading: 'The search is being made ready.',
	failed: 'The search could not be loaded. Close it and try again, while you are connected if this is your first visit.',
	intro:
		'A few letters are enough, and small spelling slips do not matter. The search covers questions, checks, pitfalls, capacities, practices, rules, reference figures, terms and sources.',
	introInDraft: 'It also covers what you wrote in this draft.',
	introWithoutDraft: 'In a draft it also covers what you wrote.',
	examplesTitle: 'For example',
	examples: ['running costs', 'Article 34', 'de minimis', 'Lead Fund', 'Table 6'] as readonly string[],
	results: 'Results',
	found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
	none: (query: string) => `Nothing found for “${query}”.`,
	noneHint: 'Use fewer words, or the first letters of one word. An article is found by its number, as in the examples.',
	more: (count: string) => `Show all ${count}`,
	keys: 'Arrow keys choose, Enter opens, Escape closes.',
	slash: 'The / key opens the search while you are not in a field',
	kinds: {
		answer: 'What you wrote',
		stage: 'Stages',
		tool: 'Tools',
		question: 'Questions',
		check: 'Checklist',
		pitfall: 'Pitfalls',
		challenge: 'Challenges',
		capacity: 'Capacities',
		measure: 'Measures',
		practice: 'Practices',
		benchmark: 'Reference figures',
		rule: 'Rules',
		'screen-question': 'Screening questions',
		reference: 'Methods and models',
		term: 'Terms',
		source: 'Sources',
		field: 'Programme fields and tables'
	}
};

export type SearchText = typeof searchText;
