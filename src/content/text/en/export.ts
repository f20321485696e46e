import { calendarText } from './pages/calendar.ts';
import { findingsText } from './pages/findings.ts';
import { laboratoryText } from './pages/laboratory.ts';
import { screensText } from './pages/screens.ts';
import type { ExportWords } from '#lib/export/export-words.ts';
import type { Rating } from '#lib/guide/knowledge.ts';
import type { Source } from '#lib/guide/source.ts';

const sourceKinds: Readonly<Record<Source['kind'], string>> = {
	act: 'Act',
	guidance: 'Guidance',
	report: 'Report or study',
	case: 'Practice',
	proposal: 'Proposal'
};

const ratings: Readonly<Record<Rating, string>> = { low: 'low', medium: 'medium', high: 'high' };

export const exportWords: ExportWords = {
	documentKind: 'Draft programme section: community-led local development',
	creator: 'CLLD Planner',
	draftOf: (date) => `Draft of ${date}`,
	draftName: 'Draft',
	contents: 'Contents',
	page: (page, pages) => `Page ${page} of ${pages}`,

	legalBasis: (references) => `Legal basis: ${references}`,
	reference: {
		dated: (act, date) => `${act} (text of ${date})`,
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
		intro:
			'The acts and publications that the section and its guidance rest on, and those behind the practices that were taken as inspiration.',
		none: 'No sources.',
		seen: { whole: 'read as a whole', part: 'read in part', title: 'known by its title' },
		kinds: { act: 'Legal acts', guidance: 'Guidance', report: 'Reports and studies', case: 'Cases', proposal: 'Proposals' },
		own: 'Noted with inspirations of one’s own'
	},
	kept: {
		title: 'Texts that are kept but not used',
		intro:
			'These texts were written for fields that the section does not have at present, for example for a specific objective that is no longer chosen.'
	},

	bodies: {
		'managing-authority': 'Managing authority',
		'intermediate-body': 'Intermediate body',
		'audit-authority': 'Audit authority',
		lag: 'LAG',
		'local-actors': 'Local actors',
		'competence-centre': 'Competence centre',
		network: 'Network',
		partners: 'Partners'
	},
	readiness: {
		title: 'Readiness report',
		verdicts: {
			'not-ready': 'Not ready: a legal rule fails or a check that must be done is open.',
			'in-preparation': 'In preparation: no legal rule fails and no must is open, but not every measure has reached 80\u00a0%.',
			ready: 'Ready: no legal rule fails, no must is open, and every measure has reached 80\u00a0%.'
		},
		measure: 'Measure',
		share: 'Share',
		fulfilled: 'Fulfilled',
		measures: {
			answers: 'Answers given',
			checks: 'Checks met',
			rules: 'Legal rules passed',
			pitfalls: 'Pitfalls treated',
			capacity: 'Capacity reached'
		},
		of: (fulfilled, counted) => `${fulfilled} of ${counted}`,
		formulas:
			'Answers: the questions answered, out of those asked. Checks: the points of the checks that are done, out of those that count; a must counts 3 points, a should 2, a could 1. Legal rules: the rules that pass, out of those that concern the draft; a rule that cannot be judged yet has not passed. Pitfalls: the exposure of the pitfalls treated or accepted, out of the exposure of all that the answers raise. Capacity: the levels reached, each up to its target, out of all targets. The weights and the limit of 80\u00a0% are planner defaults.',
		gate: 'What keeps the draft from being ready'
	},
	findings: {
		title: 'Findings',
		summary: (failing, unknown, passed) =>
			`${failing} ${failing === 1 ? 'rule has' : 'rules have'} something to put right or to note; ${unknown} cannot be judged yet; ${passed} are met.`,
		severities: { legal: 'Legal requirements', recommended: 'Strong recommendations', information: 'Good to know' },
		unknown: 'Rules that cannot be judged yet',
		todo: (remedy) => `What to do: ${remedy}`,
		where: (place) => `Where: ${place}`,
		place: (page, parts) => [page, parts.join(', ')].filter(Boolean).join(' – '),
		question: (label) => `“${label}”`,
		row: (number) => `row ${number}`,
		programmeText: 'Programme text',
		severity: findingsText.severities,
		failed: findingsText.failed,
		failing: (rule, title) => `${rule} – ${title}`,
		basis: {
			severity: (severity) => `${severity}.`,
			law: (references) => `Law: ${references}.`,
			source: (kind, references) => `${sourceKinds[kind]}: ${references}${references.endsWith('.') ? '' : '.'}`,
			default: 'Planner default: our own proposal, not an official rule.'
		},
		columns: { rule: 'Rule', missing: 'Answer or complete first', basis: 'Basis' },
		references: {
			title: 'Acts and sources of these rules',
			intro:
				'The date of an act is that of the consolidated text that was read, or of its publication where it was read as adopted. The address is its European Legislation Identifier (ELI).'
		}
	},
	checks: {
		title: 'Checklist',
		summary: (done, counted, openMusts) =>
			`${done} of ${counted} checks are done. ${openMusts === 0 ? 'No must is open.' : openMusts === 1 ? '1 must is open.' : `${openMusts} musts are open.`}`,
		columns: { check: 'Check', weight: 'Weight', state: 'State', charged: 'Who and when', note: 'Note' },
		weights: { must: 'Must', should: 'Should', could: 'Could' },
		states: { open: 'Open', 'in-progress': 'In progress', done: 'Done', 'not-applicable': 'Not applicable' }
	},
	pitfalls: {
		title: 'Pitfalls register',
		intro:
			'Known mistakes that the answers raise, or about which something was decided, by exposure: likelihood times impact, where low counts 1, medium 2 and high 3.',
		columns: {
			pitfall: 'Pitfall',
			reasons: 'Raised because',
			exposure: 'Exposure',
			state: 'State',
			measures: 'Measures or reason',
			charged: 'Who and when'
		},
		states: { open: 'Open', treated: 'Treated', accepted: 'Accepted' },
		exposure: (level, exposure) => `${{ low: 'Low', medium: 'Medium', high: 'High' }[level]} (${exposure})`,
		rated: (likelihood, impact) => `likelihood ${ratings[likelihood]} × impact ${ratings[impact]}`,
		notRaised: 'Not raised by the answers as they stand.',
		noMeasures: 'Nothing written yet.',
		nobody: 'Nobody named yet.',
		none: 'The answers raise no pitfall, and nothing was decided about any.'
	},
	capacity: {
		title: 'Capacity needs and capacity-building plan',
		intro: 'Levels run from 1 to 5; their descriptions are the planner’s own.',
		columns: { need: 'Capacity need', level: 'Now', target: 'Target', gap: 'Gap', note: 'Note' },
		plan: 'Capacity-building plan',
		none: 'No level was chosen yet.'
	},
	calendar: {
		title: 'Calendar',
		intro:
			'Reckoned forward from the dates that are known and backward from the dates of the law. Durations are planner defaults unless they were changed.',
		page: calendarText,
		state: 'State'
	},
	laboratory: {
		title: 'Allocation laboratory',
		intro: 'Ways of dividing the money between LAGs, calculated side by side before the rule is fixed.',
		unused: 'No LAG and no scenario is entered.',
		areas: (count, population) =>
			[laboratoryText.summary.lags(count), ...(population === undefined ? [] : [`${population} inhabitants`])].join(', ') + '.',
		adopted: (scenario) => `Adopted into the plan: “${scenario}”.`,
		notAdopted: 'No scenario is adopted into the plan yet.',
		assumptions: 'What the scenarios assume',
		figure: 'Figure',
		fromPlan: (value) => `${value} (from the plan)`,
		notSet: 'none',
		budgets: (scenario) => `Budgets by “${scenario}”`,
		columns: { share: 'Share', difference: 'Difference', differencePercent: 'Difference in %', remarks: 'Remarks' },
		units: 'Amounts in euro.',
		dash: 'A dash stands for what is not known.',
		comparedWith: (scenario) => `The difference is that to “${scenario}”.`,
		page: laboratoryText
	},
	screens: {
		title: 'Scaling, ecosystem and learning',
		intro:
			'What is noted in the three tools. Each question of a screen is scored from 0 to 3; scales and limits are the planner’s own.',
		columns: { question: 'Question', score: 'Score', note: 'Note' },
		groups: {
			columns: { group: 'Group', scored: 'Questions scored', points: 'Points' },
			scored: (scored, asked) => `${scored} of ${asked}`,
			points: (points, possible, share) => `${points} of ${possible} (${share})`,
			none: 'none yet'
		},
		result: (title, meaning) => `${title}. ${meaning}`,
		points: (points, possible, share) => `${points} of ${possible} points (${share}) for the questions that were scored.`,
		stopped: (questions) => `Stopped by questions at 0: ${questions}.`,
		scores: 'The scores',
		meaning: (score, meaning) => `${score}: ${meaning}`,
		notScored: 'not scored',
		none: 'No question was scored yet.',
		unused: 'Nothing is noted here yet.',
		page: screensText
	}
};
