import type { ExportWords } from '#lib/export/export-words.ts';

export const exportWords: ExportWords = {
	documentKind: 'Draft programme section: community-led local development',
	creator: 'CLLD Planner',
	draftOf: (date) => `Draft of ${date}`,
	draftName: 'Draft',
	contents: 'Contents',
	page: (page, pages) => `Page ${page} of ${pages}`,

	legalBasis: (references) => `Legal basis: ${references}`,
	reference: {
		law: (act, place) => `${act}, ${place}`,
		article: (place) => `Article ${place}`,
		recital: (number) => `Recital ${number}`,
		annex: (annex, places) => [`Annex ${annex}`, ...places].join(', '),
		point: (number) => `point ${number}`,
		table: (number) => `Table ${number}`,
		appendix: (number) => `Appendix ${number}`,
		reading: (reference) => `${reference} (our reading)`
	},
	count: (characters, limit) => `${characters} of ${limit} characters without spaces`,
	countOverLimit: (characters, limit, excess) => `${characters} of ${limit} characters without spaces: ${excess} over the limit`,
	proposedText: 'proposed from the answers, not yet adopted',
	emptyField: 'No text yet.',
	emptyTable: 'Nothing entered yet.',
	emptySection: 'The section has no fields yet.',
	awaitsObjective: 'No specific objective is chosen yet. The fields of this heading are written for each one.',
	forObjective: (title, objective) => `${title} (specific objective ${objective})`,

	annex: (number, title) => `Annex ${number}: ${title}`,
	answers: {
		title: 'Questions and answers',
		intro: 'Every question that the planner asked for this draft, with its answer, in the order of the planning stages.',
		noAnswer: 'Not answered.',
		noRows: 'No rows.',
		noQuestions: 'No questions are asked at this stage.'
	},
	sources: {
		title: 'Sources',
		intro: 'The acts and publications that the section and its guidance rest on.',
		none: 'No sources.',
		seen: { whole: 'read as a whole', part: 'read in part', title: 'known by its title' },
		kinds: { act: 'Legal acts', guidance: 'Guidance', report: 'Reports and studies', case: 'Cases', proposal: 'Proposals' }
	},
	kept: {
		title: 'Texts that are kept but not used',
		intro:
			'These texts were written for fields that the section does not have at present, for example for a specific objective that is no longer chosen.'
	}
};
