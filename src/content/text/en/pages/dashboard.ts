import { capacityText } from './capacity.ts';
import { checksText } from './checks.ts';
import { pitfallsText } from './pitfalls.ts';
import { snapshotsText } from './snapshots.ts';
import type { ChangeKind } from '#lib/readiness/compare-readiness.ts';
import type { MeasureId } from '#lib/readiness/measures.ts';
import type { Severity } from '#lib/rules/rule.ts';

const { verdicts, measures } = snapshotsText;

const formulas: Readonly<Record<MeasureId, string>> = {
	answers:
		'Questions answered, out of those that the stages ask. Every question counts the same; a table counts as answered as soon as something is written in it. Questions of the tools do not count.',
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

/** How readiness is computed, in plain words; `docs/readiness.md` says the same in the same sentences. */
const topics: readonly { readonly title: string; readonly lines: readonly string[] }[] = [
	{
		title: 'The gate',
		lines: [
			'A failing legal rule, or a must that is neither done nor set aside as not applicable, keeps the draft from being ready, whatever the measures say. Recommendations that are missed do not.'
		]
	},
	{
		title: 'The verdict',
		lines: [
			'Not ready: a legal rule fails or a must is open. In preparation: neither is so, and at least one measure is below 80 %. Ready: neither is so, and every measure has reached 80 %.',
			'80 % is a planner default, not a requirement of the law. It is compared with the exact share; what you see is rounded to whole percentages, so that 79.6 % is shown as 80 % and has not reached the mark.'
		]
	},
	{
		title: 'Weights of checks',
		lines: [
			'A must counts three times as much as a could, a should twice as much (planner default). A check is not applicable only with a reason; without one it is open. What your answers merely suggest as done is not done until you confirm it.'
		]
	},
	{
		title: 'Exposure of pitfalls',
		lines: [
			'Likelihood and impact count 1 for low, 2 for medium and 3 for high; exposure is their product. From 6 on it is high, 3 and 4 are medium, 1 and 2 low. Your own rating goes before the typical one.',
			'A pitfall is treated once its measures are written down, and accepted once the reason is; until then it is open. While your answers raise none, the measure is full.'
		]
	},
	{
		title: 'Share of capacity',
		lines: [
			'Every need has five levels. A need at level 2 with the target 4 brings 2 of 4 levels, one at level 5 with the target 4 brings 4 of 4. While no need has both a level and a target, the measure stands at 0.'
		]
	},
	{
		title: 'Order of the next best steps',
		lines: [
			'First stands what the gate waits for: legal rules that fail, and open musts. Within that, and after it, the order is effect divided by effort, the highest first; of equals, what takes less effort.',
			'Effect is what a step adds to its own measure: an answer 1 out of all questions, a check its points out of all points, a legal rule 1 out of all that concern the draft, a pitfall its exposure out of all exposure raised, a capacity its missing levels out of all targets.',
			'Effort is 1 for an answer and for confirming a check that your answers suggest as done, 2 for putting a legal rule right and for deciding on a pitfall, 3 for doing a check and for building up a capacity (planner default).'
		]
	},
	{
		title: 'Trend and changes',
		lines: [
			'Snapshots are measured anew each time, with the rules, checks and formulas of the planner as it is today, so that all points of the trend can be compared. Changes are told in the whole percentages that you see.'
		]
	}
];

/** What differs from the last snapshot, by what it is about. */
const differing: Readonly<Record<ChangeKind | 'rules', (count: number) => string>> = {
	answers: (count) => some(count, 'answer', 'answers'),
	texts: (count) => some(count, 'own text of a programme field', 'own texts of programme fields'),
	checks: (count) => some(count, 'check', 'checks'),
	pitfalls: (count) => some(count, 'pitfall', 'pitfalls'),
	capacities: (count) => some(count, 'capacity need', 'capacity needs'),
	screens: (count) => some(count, 'question of a screen', 'questions of screens'),
	rules: (count) => some(count, 'finding', 'findings')
};

const severities: Readonly<Record<Severity, string>> = {
	legal: 'Legal rule',
	recommended: 'Recommendation',
	information: 'Good to know'
};

/** A measure that moved, and how many moved in the same direction. */
interface Movement {
	readonly count: number;
	readonly measure: string;
	readonly from: string;
	readonly to: string;
}

const moved = (verb: string, { count, measure, from, to }: Movement): string =>
	`${some(count, 'measure has', 'measures have')} ${verb}${count === 1 ? ',' : ', most of all'} “${measure}”, from ${from} to ${to}`;

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
			`No legal rule fails and no must is open. To be ready, every measure has to reach 80\u00a0%; still below: ${below}.`,
		ready: 'No legal rule fails, no must is open, and every measure has reached 80\u00a0%.'
	},
	gate: {
		title: 'What keeps it from being ready',
		kinds: { rule: 'Legal rule', check: 'Must' },
		allRules: (count: number) => (count === 1 ? 'The failing legal rule' : `All ${count} failing legal rules`),
		allChecks: (count: number) => (count === 1 ? 'The open must, in the checklist' : `All ${count} open musts, in the checklist`)
	},
	measures: {
		title: 'Five measures',
		hint: 'The mark stands at 80\u00a0%: from there on a measure counts as ready (planner default).',
		names: measures,
		counts,
		enough: '80\u00a0% or more',
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
	computed: { title: 'How this is computed', measures: 'The five measures', topics },
	progress: {
		title: 'Progress',
		loading: 'Reading the snapshots',
		measuring: snapshotsText.measuring,
		empty:
			'There is no snapshot of this draft yet. Take one now, and this page will show what has changed since then and how the measures move.',
		take: { ...snapshotsText.take, run: 'Take a snapshot' },
		kinds: snapshotsText.list.kinds,
		toSnapshots: 'All snapshots',
		changes: {
			title: 'What changed since the last snapshot',
			last: 'Last snapshot',
			none: 'Nothing has changed since then.',
			differing,
			counts: (parts: string) => `Different now: ${parts}.`,
			measures: 'Measures that moved',
			measure: 'Measure',
			verdict: 'Verdict',
			before: 'Then',
			after: 'Now',
			notMoved: 'No measure has moved.',
			severities,
			must: 'Must',
			groups: {
				failing: 'Rules that fail now and did not then',
				passing: 'Rules that pass now and did not then',
				droppedRules: 'Rules that failed then and now concern the draft no more or cannot be judged',
				open: 'Musts that are open now and were not then',
				done: 'Musts that have been done',
				droppedMusts: 'Musts that were open then and have been set aside or concern the draft no more'
			},
			group: (title: string, count: number) => `${title} (${count})`,
			compare: (count: number) =>
				count === 1 ? 'See the difference, before and after' : `See all ${count} differences, before and after`
		},
		trend: {
			title: 'The measures at each snapshot',
			axis: 'Snapshot',
			now: 'The draft now',
			nowShort: 'Now',
			category: (name: string, moment: string) => `${name}, ${moment}`,
			head: (measure: string) => `${measure}, %`,
			mark: '80 %: from here on a measure counts as ready',
			summary: (risen: Movement | undefined, fallen: Movement | undefined) =>
				risen || fallen
					? `Since the first snapshot ${[...(risen ? [moved('risen', risen)] : []), ...(fallen ? [moved('fallen', fallen)] : [])].join('; ')}.`
					: 'No measure has moved since the first snapshot.'
		}
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
			radar: 'Arrow keys left and right move around the chart, up and down between its two lines.',
			lines: 'Arrow keys left and right move along a line, up and down to the other lines.'
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
