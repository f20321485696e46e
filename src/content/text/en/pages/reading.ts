import { explainedText } from './explained.ts';
import type { QuestionKind } from '#lib/guide/question.ts';
import type { ReferenceItem } from '#lib/guide/knowledge.ts';
import type { Source } from '#lib/guide/source.ts';
import type { RestingKind } from '#lib/guide/rests-on.ts';

const answers: Readonly<Record<QuestionKind['kind'], string>> = {
	text: 'Text',
	number: 'Number',
	money: 'Amount in euro',
	percentage: 'Percentage',
	date: 'Date',
	'yes-no': 'Yes, no or not known yet',
	choice: 'One of the options',
	choices: 'Any of the options',
	code: 'One code of an official list',
	codes: 'Codes of an official list',
	rows: 'Table'
};

const sourceKinds: Readonly<Record<Source['kind'], string>> = {
	act: 'Acts of the Union',
	guidance: 'Guidance',
	report: 'Reports and studies',
	case: 'Cases and tools',
	proposal: 'Proposals'
};

const seen: Readonly<Record<Source['seen'], string>> = {
	whole: 'Read as a whole',
	part: 'Read in part: the places that the guide uses',
	title: 'Known by its title or a summary only'
};

const resting: Readonly<Record<RestingKind, string>> = {
	stages: 'Stages',
	questions: 'Questions',
	tools: 'Tools',
	fields: 'Programme fields',
	tables: 'Programme tables',
	'code-lists': 'Official lists',
	rules: 'Rules',
	checks: 'Checks',
	pitfalls: 'Pitfalls',
	challenges: 'Challenges',
	capacities: 'Capacities',
	measures: 'Measures',
	practices: 'Practices',
	benchmarks: 'Reference figures',
	screens: 'Screens',
	'screen-items': 'Questions of the screens',
	references: 'Approaches, consortia and steps',
	terms: 'Terms'
};

const references: Readonly<Record<ReferenceItem['kind'], string>> = {
	approach: 'Approaches to scaling',
	'scaling-step': 'Steps of scaling',
	governance: 'Governance options for a competence centre',
	consortium: 'Consortia that built competence centres, 2021–2023',
	'follow-up': 'Consortia that followed',
	'mapping-step': 'Steps of mapping an ecosystem',
	task: 'Tasks of a competence centre'
};

export const readingText = {
	title: 'The guide',
	nav: 'Parts of the guide',
	overview: 'Overview',
	programme: 'Before the stages',
	onPage: 'On this page',
	intro:
		'Everything that the planner knows about programming community-led local development in the ESF+, to read without a draft. Each statement names its legal basis or its source, or says that it is a proposal of the planner.',
	stagesTitle: 'The stages',
	stagesIntro:
		'The work of a managing authority from the decision to the evaluation, with every question that the planner asks, how to answer it and what it rests on.',
	partsTitle: 'The other parts',
	parts: {
		checks: {
			title: 'Checklists',
			purpose:
				'What is true when a stage is in order: must, should or could, who is responsible, and which evidence to keep for the file.'
		},
		pitfalls: {
			title: 'Pitfalls and challenges',
			purpose:
				'Known mistakes with their early signs, their consequence and how to avoid them; and difficulties that authorities reported, with what helped.'
		},
		capacities: {
			title: 'Capacities',
			purpose:
				'What managing authorities, local action groups and the others must be able to do: five levels by which an organisation can judge itself, and the measures that lead from one level to the next.'
		},
		practices: {
			title: 'Practices',
			purpose: 'Real cases: what was done where, what came of it, and what a managing authority can learn from it.'
		},
		benchmarks: {
			title: 'Reference figures',
			purpose: 'Figures from published sources to compare a plan with. None of them is a norm.'
		},
		rules: {
			title: 'Rules',
			purpose:
				'What the planner tests in a draft, from co-financing rates to the composition of a LAG, with the provision behind each rule and what to do when it is not met.'
		},
		screens: {
			title: 'Scaling and ecosystem',
			purpose:
				'Two lists of questions scored from 0 to 3: whether a practice is ready to be scaled, and how an ecosystem of social innovation stands. Beside them stand approaches, consortia, governance options and steps.'
		},
		fields: {
			title: 'Programme fields and tables',
			purpose:
				'The fields, tables and official lists of the programme template that CLLD touches, with the limits of Annex V and what to write there.'
		},
		tools: {
			title: 'Tools',
			purpose: 'Pages of a draft beside the stages, with the questions that they ask.'
		},
		terms: {
			title: 'Glossary',
			purpose: 'The terms of the field in plain words, with the official terms in German and French.'
		},
		sources: {
			title: 'Sources',
			purpose: 'Every act, report and case behind the guide: what it is, how much of it was read, and what rests on it.'
		}
	},
	entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
	edition: {
		title: 'This edition',
		version: 'Version',
		versionOf: (version: string, date: string) => `${version} of ${date}`,
		law: 'State of the law',
		lawAsOf: (date: string) => `Consolidated text of ${date}`,
		licence: 'Licence'
	},
	stage: {
		follows: 'Builds on',
		basis: 'Basis',
		help: 'How to answer',
		why: 'Why it matters',
		options: 'Options',
		columns: 'Columns',
		column: (label: string, hint: string) => `${label} – ${hint}`,
		columnOptions: (column: string, options: string) => `${column} (${options})`,
		answers,
		list: (title: string) => `List: ${title}`,
		feeds: 'Goes into',
		essential: 'Needed for the section',
		questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
		checks: 'Checklist of this stage',
		pitfalls: 'Pitfalls of this stage',
		practices: 'Practices that teach something here'
	},
	basis: { law: 'Law', evidence: 'Evidence', default: 'Planner default', reading: (place: string) => `${place} (our reading)` },
	check: { why: 'Why', evidence: 'Evidence', responsible: 'Responsible', questions: 'Questions' },
	pitfall: {
		typical: (likelihood: string, impact: string) =>
			`Typical likelihood ${likelihood.toLowerCase()}, impact ${impact.toLowerCase()}`,
		problem: 'What goes wrong',
		signs: 'Early signs',
		consequence: 'Consequence',
		avoid: 'How to avoid it',
		checks: 'Checks that help',
		stages: 'Stages',
		questions: 'Questions'
	},
	challenge: {
		title: 'Challenges that authorities reported',
		short: 'Challenges',
		reportedBy: 'Reported by',
		problem: 'Difficulty',
		helped: 'What helped',
		caution: 'Caution',
		pitfalls: 'Pitfalls behind it'
	},
	capacity: {
		need: 'Need',
		levels: 'Levels',
		measures: 'Measures',
		stages: 'Matters in',
		measuresTitle: 'Measures that build capacity',
		measuresIntro: 'Duration, source of money and owner are planner defaults.',
		duration: 'Duration',
		costs: 'Paid from',
		owners: 'Owner',
		example: 'Example',
		serves: 'Serves'
	},
	practice: {
		facts: 'What is known',
		novelty: 'What was new',
		result: 'Result',
		lesson: 'Lesson',
		caution: 'Caution',
		themes: 'Themes',
		stages: 'Teaches something at'
	},
	benchmark: {
		note: 'What it is',
		calculated: 'Calculated from published figures',
		questions: 'For',
		group: (stage: string, group: string) => `${stage}: ${group}`
	},
	rule: { remedy: 'What to do', explain: 'The provision', template: 'Rules of the programme template', clld: 'Rules of CLLD' },
	screen: {
		scale: 'What the points mean',
		points: (points: number) => (points === 1 ? '1 point' : `${points} points`),
		stop: 'Stop question',
		results: 'Results',
		from: (share: string) => `from ${share} of the points`,
		below: (share: string) => `below ${share} of the points`
	},
	references,
	field: {
		fields: 'Fields of text',
		tables: 'Tables',
		lists: 'Official lists',
		limit: (limit: string) => `At most ${limit} characters without spaces`,
		perObjective: 'One text for each specific objective',
		guidance: 'What CLLD needs here',
		fedBy: 'Questions that feed it',
		columns: 'Columns',
		place: (place: string) => `Section ${place}`,
		codes: (count: number) => (count === 1 ? '1 code' : `${count} codes`)
	},
	term: { also: (forms: string) => `Also: ${forms}`, de: 'German', fr: 'French' },
	explained: explainedText,
	source: {
		kinds: sourceKinds,
		seen,
		year: (publisher: string, year: string) => `${publisher}, ${year}`,
		asOf: (date: string) => `Text of ${date}`,
		addresses: 'Addresses',
		restsOn: (count: number) => `What rests on it (${count})`,
		nothing: 'Nothing in the guide rests on it; it was read for the whole picture.',
		resting,
		own: 'Our own proposals',
		ownText:
			'These rest on no source. They are proposals of the planner, marked “planner default” wherever they are shown. Put your own in their place where you know better.'
	}
};

export type ReadingText = typeof readingText;
