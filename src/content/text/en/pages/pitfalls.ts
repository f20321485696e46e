import type { PitfallState } from '#lib/draft/states.ts';
import type { Pitfall, Rating } from '#lib/guide/knowledge.ts';

const ratings: Readonly<Record<Rating, string>> = { low: 'Low', medium: 'Medium', high: 'High' };

const exposures: Readonly<Record<Rating, string>> = {
	low: 'Low exposure',
	medium: 'Medium exposure',
	high: 'High exposure'
};

const states: Readonly<Record<PitfallState, string>> = { open: 'Open', treated: 'Treated', accepted: 'Accepted' };

const stateMeanings: Readonly<Record<PitfallState, string>> = {
	open: 'Nothing is decided yet.',
	treated: 'You take measures so that it does not happen.',
	accepted: 'You know of it, and have a reason to live with it.'
};

const groups: Readonly<Record<Pitfall['group'], string>> = {
	strategic: 'Decision and strategy',
	design: 'Design of the instrument',
	innovation: 'Social innovation',
	'esf-plus': 'ESF+ rules and programme text',
	selection: 'Selection of strategies and operations',
	delivery: 'Delivery and capacity',
	evaluation: 'Evaluation and scaling'
};

const some = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const pitfallsText = {
	title: 'Pitfalls',
	purpose:
		'Mistakes that are known from CLLD and from social innovation. Your answers raise those that threaten your programme. Treat each of them, accept it with a reason, or leave it open.',
	order: 'What is raised and open stands first, the highest exposure on top. Exposure is likelihood times impact.',
	summary: (raised: number, open: number) =>
		raised === 0
			? 'Your answers raise no pitfall so far.'
			: raised === 1
				? `Your answers raise 1 pitfall; it is ${open === 0 ? 'treated or accepted' : 'open'}.`
				: `Your answers raise ${raised} pitfalls; ` +
					(open === 0
						? 'all are treated or accepted.'
						: open === raised
							? 'all are open.'
							: `${open} of them ${some(open, 'is', 'are')} open.`),
	filters: {
		scope: 'Show',
		scopes: { raised: 'Raised by your answers', all: 'All known pitfalls' },
		state: 'Decision',
		anyState: 'Any',
		states,
		group: 'Subject',
		anyGroup: 'All subjects',
		groups,
		counted: (label: string, count: number) => `${label} (${count})`,
		shown: (count: number) => (count === 0 ? 'No pitfalls' : `${count} ${some(count, 'pitfall', 'pitfalls')}`),
		clear: 'Clear the filters',
		outdated: 'What you wrote has changed this list or its order.',
		refresh: 'Update the list'
	},
	matrix: {
		title: 'Exposure: how many pitfalls have which likelihood and impact',
		likelihood: 'Likelihood',
		impact: 'Impact',
		ratings,
		cell: (count: number, likelihood: string, impact: string) =>
			`${count} ${some(count, 'pitfall', 'pitfalls')}: likelihood ${likelihood.toLowerCase()}, impact ${impact.toLowerCase()}`,
		hint: 'Choose a figure to see these pitfalls only.'
	},
	empty: {
		raised:
			'A pitfall appears here as soon as an answer points to it, with the reason and the answers it rests on. Answer the stages, or read what is known to go wrong.',
		showAll: 'Show all known pitfalls',
		filtered: 'No pitfall fits these filters.'
	},
	raised: 'Raised by your answers',
	rated: (likelihood: string, impact: string) => `Likelihood ${likelihood.toLowerCase()}, impact ${impact.toLowerCase()}`,
	exposures,
	states,
	stateMeanings,
	halfTreated: 'Open: the measures are not written yet',
	halfAccepted: 'Open: the reason is not written yet',
	due: (date: string) => `due ${date}`,
	because: 'Raised because:',
	restsOn: 'Your answers',
	notAnswered: 'not answered yet',
	notAsked: 'not asked with your present answers',
	rows: (count: string, noun: string) => `${count} ${noun}`,
	problem: 'What goes wrong',
	signs: 'Early signs',
	consequence: 'Consequence',
	avoid: 'How to avoid it',
	checks: 'Checks that help',
	checkStates: { open: 'open', 'in-progress': 'in progress', done: 'done', 'not-applicable': 'not applicable' },
	basis: 'Basis',
	decision: {
		title: 'Your decision',
		titleOf: (pitfall: string) => `Your decision on “${pitfall}”`,
		measures: 'Measures',
		measuresHint: 'What you do, concretely, so that this does not happen.',
		measuresMissing: 'It counts as open until the measures are written.',
		person: 'Person responsible',
		due: 'Due date',
		reason: 'Reason for accepting it',
		reasonHint: 'Why you can live with it: an auditor or a successor should understand it.',
		reasonMissing: 'It counts as open until the reason is written.',
		rating: 'How exposed you are',
		likelihood: 'Likelihood',
		impact: 'Impact',
		ratings,
		asTypical: (rating: string) => `${rating}, as is typical`,
		typical: (rating: string) => `Typical: ${rating.toLowerCase()}`,
		exposure: (level: string, exposure: number) => `${level}: ${exposure} of 9`
	},
	printed: {
		measures: 'Measures:',
		person: 'Person responsible:',
		due: 'Due date:',
		reason: 'Accepted because:'
	},
	question: {
		title: 'Pitfalls that this answer raises',
		pitfall: (title: string) => `Pitfall: ${title}.`,
		decide: 'Look at it and decide'
	},
	stage: {
		intro: 'What your answers raise among the mistakes that are known for this stage.',
		none: 'Your answers raise no open pitfall of this stage.',
		decided: (count: number) => `Treated or accepted (${count})`,
		others: (count: number) => `Other known pitfalls of this stage (${count})`,
		register: 'All pitfalls in the register'
	},
	challenges: {
		title: 'Challenges and what helped',
		intro: 'Difficulties that authorities reported, and what was done about them.',
		ofQuestion: (count: number) => `Reported by authorities (${count})`,
		ofStage: (count: number) => `Challenges reported at this stage (${count})`,
		all: (count: number) => `Challenges that authorities reported (${count})`,
		helped: 'What helped',
		caution: 'Bear in mind',
		pitfalls: 'Pitfalls behind it',
		questions: 'Questions it concerns',
		basis: 'Basis'
	}
};

export type PitfallsText = typeof pitfallsText;
