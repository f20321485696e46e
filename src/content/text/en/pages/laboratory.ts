import type { Flag } from '#lib/readiness/allocate.ts';
import type { FromPlan } from '#lib/readiness/laboratory.ts';

const lags = (count: number): string => (count === 1 ? '1 LAG' : `${count} LAGs`);

const marks: Readonly<Record<Flag, string>> = {
	'below-soft': 'Below EUR\u00a01\u00a0million',
	'below-viable': 'Below EUR\u00a02\u00a0million',
	'at-floor': 'At the minimum',
	'at-ceiling': 'At the maximum',
	'below-floor': 'Below the minimum',
	'above-ceiling': 'Above the maximum',
	'above-running-limit': 'Above 25\u00a0%',
	'too-few-posts': 'Too few posts'
};

/** Who has a flag, in a sentence; with the limit where it is a fixed one. */
const flags: Readonly<Record<Flag, (who: string, limit: string) => string>> = {
	'below-soft': (who: string, limit: string) =>
		`Below ${limit}, which in FARNET’s experience pays mainly for soft and pilot operations: ${who}.`,
	'below-viable': (who: string, limit: string) =>
		`Below ${limit}, under which in FARNET’s experience a strategy is hard to deliver: ${who}.`,
	'at-floor': (who: string) => `At the minimum: ${who}.`,
	'at-ceiling': (who: string) => `At the maximum: ${who}.`,
	'below-floor': (who: string) => `Below the minimum of this scenario: ${who}.`,
	'above-ceiling': (who: string) => `Above the maximum of this scenario: ${who}.`,
	'above-running-limit': (who: string, limit: string) =>
		`The share of running and animation costs is above the legal ceiling of ${limit} of the public contribution to a strategy: ${who}.`,
	'too-few-posts': (who: string, needed: string) => `Pays for fewer posts than the ${needed} that an office needs: ${who}.`
};

const planNames: Readonly<Record<FromPlan, string>> = {
	total: 'the total',
	floor: 'the minimum',
	ceiling: 'the maximum',
	'running-share': 'the share of running costs'
};

export const laboratoryText = {
	areas: 'LAGs',
	scenarios: 'Scenarios',
	results: 'Comparison',
	takeOver: (count: number) => (count === 1 ? 'Take over the planned area' : `Take over the ${count} planned areas`),
	takeOverHint: 'Copies names, population and amounts from the plan. The plan itself stays as it is.',
	tookOver: (count: number) => `${lags(count)} taken over from the plan.`,
	addUsual: 'Add the usual scenarios',
	addUsualHint: 'Equal, per head, and half of each. You can change them afterwards.',
	addedUsual: 'Three scenarios added.',
	usual: { equal: 'Equal', 'per-head': 'Per head', 'base-and-head': 'Half equal, half per head' },
	undo: 'Undo',
	changedSince: 'The draft has changed since. Undo step by step with the button at the top.',
	empty:
		'Enter LAGs and at least one scenario. Here you will see what each LAG would get, what that pays for, and where scenarios differ.',
	emptyScenarios: 'Add a scenario to see what each LAG would get.',
	unnamed: (number: number) => `LAG ${number}`,
	unnamedScenario: (number: number) => `Scenario ${number}`,
	sharedNames: (names: string) => `More than one row has the name ${names}. Check whether a LAG was entered twice.`,
	download: 'Download as CSV',
	downloaded: (file: string) => `“${file}” is downloaded.`,
	notDownloaded: 'The file could not be written. Nothing in your draft was changed. Try again.',
	print: 'Print this page',
	summary: {
		caption: 'Scenarios side by side',
		figure: 'Figure',
		formula: 'Formula',
		total: 'Total',
		smallest: 'Smallest',
		largest: 'Largest',
		ratio: 'Largest to smallest',
		times: (ratio: string) => `${ratio} times`,
		allSame: 'all the same',
		nearlySame: 'nearly the same',
		average: 'Average per inhabitant',
		running: 'Running and animation, all LAGs',
		share: (amount: string, share: string) => `${amount} (${share})`,
		perYear: 'Running costs of one LAG, a year',
		posts: 'Posts in one LAG',
		range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
		fromPlan: (names: string) => `From the plan: ${names}.`,
		planNames,
		viable: (limit: string) => `No budget is below ${limit}.`,
		withinRunningLimit: (limit: string) => `Running and animation costs keep the legal ceiling of ${limit}.`,
		all: 'all LAGs',
		lags,
		names: (count: number, names: string) => `${lags(count)} (${names})`,
		andMore: (names: string, more: number) => `${names} and ${more} more`,
		flags,
		left: (amount: string, total: string) => `The amounts entered leave ${amount} of the total of ${total}.`,
		over: (amount: string, total: string) => `The amounts entered exceed the total of ${total} by ${amount}.`,
		same: (first: string) => `Every LAG gets the same as in “${first}”.`,
		compared: (first: string, gaining: number, losing: number) =>
			`Compared with “${first}”, ${gaining === 0 ? 'no LAG gets' : gaining === 1 ? '1 LAG gets' : `${gaining} LAGs get`} more and ${
				losing === 0 ? 'none gets' : losing === 1 ? '1 gets' : `${losing} get`
			} less.`,
		mostGained: (names: string, amount: string, count: number) =>
			`${names} ${count === 1 ? 'gains' : 'gain'} most: ${amount}${count === 1 ? '' : ' each'}.`,
		mostLost: (names: string, amount: string, count: number) =>
			`${names} ${count === 1 ? 'loses' : 'lose'} most: ${amount}${count === 1 ? '' : ' each'}.`,
		adopted: (others: number) =>
			others === 0
				? 'Adopted: the plan has these budgets'
				: `Adopted: the plan has these budgets, and ${others === 1 ? '1 area' : `${others} areas`} besides`,
		adoptedEarlier: 'Adopted earlier; the plan differs from it now',
		adoptedGone: (name: string) => `“${name}” was adopted into the plan. It is no longer among the scenarios.`,
		adopt: 'Adopt this scenario',
		adoptAgain: 'Adopt again',
		adoptedOn: (state: string, day: string) => `${state} (adopted on ${day})`
	},
	problems: {
		title: 'Not calculated yet',
		noAreas: 'Enter at least one LAG.',
		formulaMissing: 'Choose a formula.',
		totalMissing: 'Enter a total, in the scenario or in the plan.',
		baseMissing: 'Enter the base amount that every LAG gets.',
		unreadable: (columns: string) => `Correct what cannot be read: ${columns}.`,
		weightUnreadable: (who: string) => `Correct the weight of ${who}.`,
		populationMissing: (who: string) => `Enter the population of ${who}: this formula divides by inhabitants.`,
		budgetMissing: (who: string) => `Enter a budget for ${who}, or choose another formula.`,
		noWeights: 'All weights are 0. Give at least one LAG a weight.',
		basesAboveTotal: (needed: string, total: string, most: string) =>
			`The base amounts add up to ${needed}, more than the total of ${total}. With this total the base may be at most ${most}.`,
		floorsAboveTotal: (needed: string, total: string, most: string) =>
			`The smallest budgets add up to ${needed}, more than the total of ${total}. With this total the smallest budget may be at most ${most}.`,
		floorAboveCeiling: 'The smallest budget is above the largest. Change one of them.',
		baseAboveCeiling: 'The base amount is above the largest budget. Change one of them.',
		ceilingsBelowTotal: (rest: string) =>
			`All LAGs that take part have reached the largest budget, and ${rest} cannot be divided. Raise the largest budget, or lower the total.`
	},
	table: {
		caption: 'Budget of each LAG by scenario',
		show: 'Show',
		figures: {
			budget: 'Budget',
			difference: 'Difference',
			perInhabitant: 'Per inhabitant',
			running: 'Running costs',
			runningPerYear: 'Running costs a year',
			posts: 'Posts'
		},
		units: {
			budget: 'In euro.',
			difference: 'In euro and per cent.',
			perInhabitant: 'Euro per inhabitant.',
			running: 'Euro for running and animation over the whole period, rounded down to the cent.',
			runningPerYear: 'Euro a year for running and animation.',
			posts: 'Posts that the running costs of a year pay for, rounded down to one decimal.'
		},
		compared: (first: string) => `Compared with “${first}”.`,
		lag: 'LAG',
		population: 'Population',
		total: 'Total',
		average: 'Average',
		missing: {
			perInhabitant: 'Enter the population of every LAG to see the cost per inhabitant.',
			running: 'Enter a share for running and animation, in the scenario or in the plan.',
			runningPerYear: 'Enter the share for running and animation and the years of a scenario.',
			posts: 'Enter the share for running and animation, the years and the cost of one post of a scenario.'
		},
		none: 'not known',
		marks
	},
	adopt: {
		title: (name: string) => `Adopt “${name}” into the plan?`,
		intro: 'The budgets are written into the table of planned areas, by name. You can undo it in one step.',
		nameless: (count: number) =>
			count === 1
				? 'One LAG has no name. Name it first: the plan finds its areas by name.'
				: `${count} LAGs have no name. Name them first: the plan finds its areas by name.`,
		changed: 'Amounts that change',
		added: 'Areas that are added',
		addedHint: 'Choose their type of area in the plan afterwards.',
		unchanged: (count: number) =>
			count === 1 ? '1 planned area keeps its amount.' : `${count} planned areas keep their amounts.`,
		nothing: 'The plan has these budgets already.',
		outside: (names: string) => `Not in the scenario, and left in the plan as they are: ${names}.`,
		area: 'Area',
		now: 'Now',
		then: 'Then',
		noAmount: 'none',
		strategies: {
			set: (to: string) => `The number of strategies, not answered yet, becomes ${to}.`,
			change: (from: string, to: string) => `Change the number of strategies from ${from} to ${to}`
		},
		total: {
			set: (to: string) => `The total public contribution, not answered yet, becomes ${to}.`,
			change: (from: string, to: string) => `Change the total public contribution from ${from} to ${to}`
		},
		confirm: 'Adopt the scenario',
		cancel: 'Cancel',
		done: (name: string) => `“${name}” is adopted into the plan.`
	},
	beside: {
		choose: 'Beside the work',
		benchmarks: 'Reference figures',
		help: 'Help',
		open: 'Show reference figures',
		notANorm: 'Figures of other programmes, for comparison. None of them is a norm, except the legal ceiling of 25\u00a0%.',
		groups: { budget: 'Budget of a strategy', running: 'Running and animation', staff: 'Staff of an office' },
		yours: (range: string) => `Your scenarios: ${range}`,
		posts: (range: string) => `${range} posts`,
		sources: 'Sources',
		more: (count: number) => (count === 1 ? '1 more reference figure' : `${count} more reference figures`)
	},
	file: {
		name: 'clld-allocations',
		weight: 'Weight',
		column: (scenario: string, figure: string) => `${scenario}: ${figure}`,
		share: 'share in %',
		difference: 'difference in euro',
		differencePercent: 'difference in %',
		remarks: 'remarks'
	}
};

export type LaboratoryText = typeof laboratoryText;
