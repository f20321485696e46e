import type { Body, Check } from '#lib/guide/knowledge.ts';

const weights: Readonly<Record<Check['weight'], string>> = { must: 'Must', should: 'Should', could: 'Could' };

const weightMeanings: Readonly<Record<Check['weight'], string>> = {
	must: 'EU law requires it, or the step fails without it',
	should: 'strong evidence speaks for it',
	could: 'good practice'
};

const bodies: Readonly<Record<Body, string>> = {
	'managing-authority': 'Managing authority',
	'intermediate-body': 'Intermediate body',
	'audit-authority': 'Audit authority',
	lag: 'Local action group',
	'local-actors': 'Local actors',
	'competence-centre': 'National competence centre',
	network: 'Network of local action groups',
	partners: 'Partners'
};

export const checksText = {
	title: 'Checklist',
	purpose:
		'What has to be in place at each stage, who is responsible and what to attach as evidence. You set every state yourself; where your answers suggest that a check is done, the planner says so and leaves the decision to you.',
	declined:
		'You have decided not to use CLLD, so only the checks of that decision concern you. What was noted on the others is kept.',
	progress: (done: number, counted: number, openMusts: number) =>
		(counted === 0
			? 'Nothing left to do here'
			: done === counted
				? counted === 1
					? 'Done'
					: `All ${counted} done`
				: `${done} of ${counted} done`) +
		(openMusts === 0 ? '' : openMusts === 1 ? ', 1 must open' : `, ${openMusts} musts open`),
	notApplicable: (count: number) => (count === 1 ? '1 is not applicable.' : `${count} are not applicable.`),
	allStages: 'Checklist of all stages',
	print: 'Print as a work sheet',
	filters: {
		openMusts: 'Only open musts',
		proposed: 'Proposed as done',
		more: 'More filters',
		weight: 'Weight',
		state: 'State',
		body: 'Responsible',
		chip: (label: string, count: number) => `${label} (${count})`,
		shown: (shown: number, all: number) => `${shown} of ${all} checks shown.`,
		only: (filters: string) => `Filter: ${filters}.`,
		clear: 'Show all',
		none: 'No check fits these filters.'
	},
	weights,
	weightMeanings,
	bodies,
	states: { open: 'Open', 'in-progress': 'In progress', done: 'Done', 'not-applicable': 'Not applicable' },
	stateOf: (title: string) => `State: ${title}`,
	proposed: 'Your answers suggest that this is done.',
	markDone: 'Mark as done',
	reason: 'Why does it not apply?',
	reasonMissing: 'Until you give a reason, this check counts as open.',
	due: (date: string) => `Due ${date}`,
	details: {
		why: 'Why it matters',
		evidence: 'Evidence to attach',
		responsible: 'Responsible',
		questions: 'Questions it is about',
		basis: 'Basis',
		note: 'Note',
		person: 'Person or unit',
		due: 'Due date',
		reason: 'Reason'
	}
};

export type ChecksText = typeof checksText;
