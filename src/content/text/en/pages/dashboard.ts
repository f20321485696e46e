import { capacityText } from './capacity.ts';
import { checksText } from './checks.ts';
import { pitfallsText } from './pitfalls.ts';
import type { MeasureId, Verdict } from '#lib/readiness/measures.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
	'not-ready': 'Not ready',
	'in-preparation': 'In preparation',
	ready: 'Ready'
};

const measures: Readonly<Record<MeasureId, string>> = {
	answers: 'Answers given',
	checks: 'Checks met',
	rules: 'Legal rules passed',
	pitfalls: 'Pitfalls treated',
	capacity: 'Capacity reached'
};

const formulas: Readonly<Record<MeasureId, string>> = {
	answers: 'Questions answered, out of those that are asked. Every question counts the same.',
	checks:
		'Points of the checks that are done, out of the points of all that concern you. A must counts 3 points, a should 2, a could 1. What is not applicable is left out.',
	rules:
		'Legal rules that pass, out of those that concern the draft. A rule that cannot be judged yet, because answers are missing, has not passed. Recommendations do not count here.',
	pitfalls:
		'Exposure of the raised pitfalls that are treated or accepted, out of the exposure of all that your answers raise. Exposure is likelihood times impact, from 1 to 9.',
	capacity:
		'Levels that are reached, each up to its target, out of all targets. Only needs with a level now and a target count; a level above its target adds nothing.'
};

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const counts: Readonly<Record<MeasureId, (fulfilled: number, counted: number) => string>> = {
	answers: (fulfilled, counted) => `${fulfilled} of ${some(counted, 'question', 'questions')} answered`,
	checks: (fulfilled, counted) => `${fulfilled} of ${some(counted, 'check', 'checks')} done`,
	rules: (fulfilled, counted) => `${fulfilled} of ${some(counted, 'legal rule', 'legal rules')} passed`,
	pitfalls: (fulfilled, counted) =>
		counted === 0 ? 'your answers raise none' : `${fulfilled} of ${counted} raised treated or accepted`,
	capacity: (fulfilled, counted) =>
		counted === 0 ? 'no need has a level and a target yet' : `${fulfilled} of ${some(counted, 'need', 'needs')} at target`
};

const points: Readonly<Record<MeasureId, (reached: string, possible: string, percentage: string) => string>> = {
	answers: (reached, possible, percentage) => `${reached} answers ÷ ${possible} questions = ${percentage}`,
	checks: (reached, possible, percentage) => `${reached} points ÷ ${possible} points = ${percentage}`,
	rules: (reached, possible, percentage) => `${reached} passed ÷ ${possible} rules = ${percentage}`,
	pitfalls: (reached, possible, percentage) => `${reached} ÷ ${possible} of exposure = ${percentage}`,
	capacity: (reached, possible, percentage) => `${reached} levels ÷ ${possible} levels = ${percentage}`
};

const nothingCounts: Readonly<Record<MeasureId, string>> = {
	answers: 'No question is asked, so this measure stands at 0.',
	checks: 'No check concerns you, so this measure stands at 0.',
	rules: 'No legal rule concerns the draft yet, so this measure stands at 0.',
	pitfalls:
		'Your answers raise no pitfall, so there is nothing to treat, and the measure is full. It may fall as you answer more.',
	capacity: 'No capacity need has a level now and a target yet, so this measure stands at 0.'
};

export const dashboardText = {
	title: 'Readiness',
	purpose:
		'Whether the programme section can be submitted, what stands in its way, and where an hour of work moves most. Everything here follows from your answers and from what you noted about checks, pitfalls and capacities.',
	judging: 'The rules are being read.',
	empty: {
		text: 'Nothing is answered yet. As you work through the stages, this page shows what keeps the programme from being ready, what to do next, and how each stage, each body responsible and each actor stands.',
		start: 'Begin with the programme'
	},
	verdicts,
	because: {
		notReady: (legal: number, musts: number) =>
			`${[
				...(legal === 0 ? [] : [some(legal, 'legal rule fails', 'legal rules fail')]),
				...(musts === 0 ? [] : [`${some(musts, 'check', 'checks')} that must be done ${musts === 1 ? 'is' : 'are'} open`])
			].join(', and ')}. Until that changes the draft is not ready, whatever the measures say.`,
		inPreparation: (below: string) =>
			`No legal rule fails and no must is open. To be ready, every measure has to reach 80 %; still below: ${below}.`,
		ready: 'No legal rule fails, no must is open, and every measure has reached 80 %.'
	},
	gate: {
		title: 'What keeps it from being ready',
		kinds: { rule: 'Legal rule', check: 'Must' },
		allRules: (count: number) => (count === 1 ? 'The failing legal rule' : `All ${count} failing legal rules`),
		allChecks: (count: number) => (count === 1 ? 'The open must, in the checklist' : `All ${count} open musts, in the checklist`)
	},
	measures: {
		title: 'Five measures',
		hint: 'The mark stands at 80 %: from there on a measure counts as ready (planner default).',
		names: measures,
		counts,
		enough: '80 % or more',
		formulas,
		points,
		nothingCounts,
		missing: 'What keeps it down',
		present: (count: number) => `What counts already (${count})`,
		nothingMissing: 'Nothing keeps it down.',
		gain: (percent: string) => `+${percent}`,
		gainHint: 'The figure is what each would add to the measure.',
		all: (count: number) => `Show all ${count}`,
		by: { stage: 'By stage', body: 'By body responsible', actor: 'By actor' },
		groups: { stage: 'Stage', body: 'Body', actor: 'Actor' },
		score: 'Score',
		reached: 'Reached',
		ofPossible: (reached: string, possible: string) => `${reached} of ${possible}`,
		shared: 'What belongs to several counts in each.'
	},
	steps: {
		title: 'Next best steps',
		intro: 'First what keeps the draft from being ready, then what moves a measure most for the work it takes.',
		verbs: {
			answers: 'Answer',
			checks: 'Do',
			proposed: 'Confirm',
			rules: 'Put right',
			pitfalls: 'Decide on',
			capacity: 'Build up'
		},
		moves: (measure: string, percent: string) => `${measure} +${percent}`,
		isGate: 'needed to be ready',
		efforts: { 1: 'a moment', 2: 'a decision and a few words', 3: 'work outside the planner' },
		proposed: 'your answers suggest that it is done',
		more: (count: number) => `Show ${count} more`,
		left: (shown: number, all: number) => `${shown} of ${all} steps shown`,
		none: 'Nothing is left to do.'
	},
	figures: {
		title: 'Where the work stands',
		stage: 'Stage',
		body: 'Body responsible',
		questions: {
			title: 'Questions by stage',
			series: { answered: 'Answered', 'essential-open': 'Open, needed for the section', open: 'Other open' },
			share: 'Answered, %',
			summary: (answered: number, asked: number, open: readonly (readonly [stage: string, count: number])[]) =>
				`${answered} of ${asked} questions are answered` +
				(open.length === 0 ? '.' : `; most are open in ${open.map(([stage, count]) => `${stage} (${count})`).join(' and ')}.`)
		},
		checks: {
			title: 'Checks by stage',
			series: {
				done: 'Done',
				'in-progress': 'In progress',
				'must-not-begun': 'Must, not begun',
				'other-not-begun': 'Should or could, not begun'
			},
			share: 'Checks met, %',
			summary: (done: number, all: number, musts: number) =>
				`${done} of ${all} checks are done; ` +
				(musts === 0 ? 'no must is waiting to be begun.' : `${some(musts, 'must is', 'musts are')} not begun.`)
		},
		bodies: {
			title: 'Checks by body responsible',
			summary: (body: string, open: number, all: number) =>
				open === 0
					? 'Every body responsible has done its checks.'
					: `Most is left to one body, the ${body.toLowerCase()}: ${open} of ${some(all, 'check is', 'checks are')} not done. A check with several bodies counts for each.`
		},
		capacity: {
			title: 'Capacity now and target',
			series: { now: 'Now', target: 'Target' },
			share: 'Capacity reached, %',
			compare: 'Compare',
			axes: { actor: 'Actors', dimension: 'Dimensions' },
			of: 'Of',
			everything: { actor: 'All dimensions', dimension: 'All actors' },
			summary: (compared: number, below: number, widest: string | undefined) =>
				`${below} of ${some(compared, 'need', 'needs')} with a level and a target ${below === 1 ? 'is' : 'are'} below target` +
				(widest === undefined ? '.' : `; the gap is widest at “${widest}”.`),
			empty:
				'Once a capacity need has a level now and a target, this chart shows for each actor and each dimension how far you have come. It averages the levels, from 1 to 5.',
			emptyHere: 'No need here has both a level now and a target.',
			toCapacity: 'Judge the capacity needs'
		},
		pitfalls: {
			title: 'Pitfalls by likelihood and impact',
			summary: (raised: number, open: number, high: number) =>
				raised === 0
					? 'Your answers raise no pitfall so far; those that they raise will be counted here.'
					: `Your answers raise ${some(raised, 'pitfall', 'pitfalls')}; ${open} ${open === 1 ? 'is' : 'are'} open, ${high} of them with high exposure.`,
			likelihood: 'Likelihood',
			impact: 'Impact',
			exposure: 'Exposure',
			raised: 'Raised',
			open: 'Open',
			cell: (raised: number, open: number) => (raised === 0 ? '0' : `${raised}, ${open} open`),
			register: 'All pitfalls in the register'
		}
	},
	chart: {
		table: 'Table',
		png: 'Save as PNG',
		csv: 'Save as CSV',
		points: (title: string) => `Points of the chart “${title}”`,
		keys: {
			'stacked-bars': 'Arrow keys up and down move between the bars, left and right along a bar.',
			radar: 'Arrow keys left and right move around the chart, up and down between its two lines.'
		},
		failed: 'The chart could not be loaded. Its figures are in the table.'
	},
	point: (category: string, series: string, value: string) => `${category}, ${series.toLowerCase()}: ${value}`,
	saved: (file: string) => `The file “${file}” is saved.`,
	saveFailed: 'The file could not be written. The draft is unchanged.',
	print: 'Print this page',
	bodies: checksText.bodies,
	actors: capacityText.actors,
	dimensions: capacityText.dimensions,
	ratings: pitfallsText.matrix.ratings
};

export type DashboardText = typeof dashboardText;
