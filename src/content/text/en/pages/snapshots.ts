import type { MeasureId, Verdict } from '#lib/readiness/measures.ts';

const measures: Readonly<Record<MeasureId, string>> = {
	answers: 'Answers given',
	checks: 'Checks met',
	rules: 'Legal rules passed',
	pitfalls: 'Pitfalls treated',
	capacity: 'Capacity reached'
};

const verdicts: Readonly<Record<Verdict, string>> = {
	'not-ready': 'Not ready',
	'in-preparation': 'In preparation',
	ready: 'Ready'
};

const differences = (count: number): string => (count === 1 ? '1 difference' : `${count} differences`);

const points = (count: number): string => (count === 1 ? '1 point' : `${count} points`);

const since = (change: number): string =>
	change === 0
		? 'the same as at the last snapshot'
		: change > 0
			? `${points(change)} more than at the last snapshot`
			: `${points(-change)} less than at the last snapshot`;

/** What is noted about a check, a pitfall, a capacity or a question of a screen. */
const properties: Readonly<Record<string, string>> = {
	state: 'State',
	note: 'Note',
	reason: 'Reason',
	person: 'Person',
	due: 'Due',
	likelihood: 'Likelihood',
	impact: 'Impact',
	measures: 'Measures',
	level: 'Level now',
	target: 'Level to reach',
	score: 'Score'
};

const values: Readonly<Record<string, string>> = {
	open: 'Open',
	'in-progress': 'In progress',
	done: 'Done',
	'not-applicable': 'Not applicable',
	treated: 'Treated',
	accepted: 'Accepted',
	low: 'Low',
	medium: 'Medium',
	high: 'High'
};

export const snapshotsText = {
	title: 'Snapshots',
	purpose:
		'A snapshot keeps the whole draft as it stands now: before a meeting, before a consultation, before the text goes to the Commission. Compare it later with another one or with the draft of today, or go on from it in a new draft.',
	where:
		'Snapshots stay on this device. A draft file does not contain them, and they go with their draft when it is deleted for good. Before the planner merges a file into this draft, it takes a snapshot by itself.',
	measures,
	verdicts,
	measuring: 'Measuring',
	notMeasured: 'not measured yet',
	take: {
		title: 'Take a snapshot',
		name: 'Name',
		nameDefault: (date: string) => `Snapshot of ${date}`,
		run: 'Take the snapshot',
		done: (name: string) => `“${name}” is taken.`
	},
	list: {
		title: 'All snapshots',
		loading: 'Reading the snapshots',
		empty:
			'There is no snapshot of this draft yet. Take the first one now: from then on you see here what has changed and how far the draft has come.',
		damaged: (count: number) =>
			count === 1
				? 'One snapshot cannot be read and is left out. It is kept on the device.'
				: `${count} snapshots cannot be read and are left out. They are kept on the device.`,
		snapshot: 'Snapshot',
		verdict: 'Verdict',
		now: 'The draft now',
		kinds: { taken: '', 'before-merge': 'Before a file was merged' } as Readonly<Record<string, string>>,
		automatic: 'taken by the planner',
		by: (author: string) => `by ${author}`,
		compare: 'Compare with now',
		restore: 'Restore as a new draft',
		remove: 'Delete',
		of: (name: string) => `: ${name}`,
		deleted: (name: string) => `“${name}” is deleted.`,
		undo: 'Undo',
		restoredName: (draft: string, snapshot: string) => `${draft} (${snapshot})`,
		restored: (name: string) => `“${name}” is a new draft. The draft that the snapshot was taken of is unchanged.`
	},
	trend: {
		title: 'Trend',
		line: (first: string, now: string, change: number) => `${first} at the first snapshot, ${now} now; ${since(change)}.`,
		hint: 'One point for each snapshot, the last one for the draft as it is now.'
	},
	compare: {
		title: 'What changed',
		before: 'Before',
		after: 'After',
		counts: differences,
		none: 'The two do not differ in their answers, tables, texts and notes.',
		scores: 'Measures before and after',
		measure: 'Measure',
		verdict: 'Verdict',
		legalFailures: 'Legal rules that fail',
		openMusts: 'Checks that must be done and are open',
		group: (title: string, count: number) => `${title} (${count})`,
		otherVersion: 'Questions of another version of the guide',
		fields: 'Your own texts of programme fields',
		notes: 'Checklist, pitfalls, capacities and screens',
		field: (title: string, objective: string) => `${title} (${objective})`,
		note: (subject: string, property: string) => `${subject}: ${property}`,
		properties,
		values,
		empty: 'nothing',
		follows: 'The field follows its proposal.',
		rowStates: { added: 'Row added', removed: 'Row removed', changed: 'Row changed' },
		cell: (label: string) => `${label}: `,
		changedTo: 'changed to'
	},
	portfolio: {
		title: 'Compare drafts',
		purpose:
			'Several drafts side by side: variants of one priority, or priorities of several programmes. The drafts are only read here, and nothing is changed.',
		choose: 'Drafts to compare',
		limit: (most: number) => `At most ${most} at a time.`,
		chosen: (count: number) => (count === 1 ? '1 draft chosen.' : `${count} drafts chosen.`),
		loading: 'Reading the drafts',
		emptyTitle: 'Nothing to compare yet',
		empty: 'There are fewer than two drafts on this device. Start a second one, duplicate a draft, or open a file.',
		toDrafts: 'All drafts',
		noneChosen: 'Choose at least one draft.',
		table: 'Comparison of the chosen drafts',
		row: 'What is compared',
		unreadable: 'Cannot be read',
		groups: { readiness: 'Readiness', gate: 'What keeps a draft from being ready', plan: 'Money and dates' },
		verdict: 'Verdict',
		legalFailures: 'Legal rules that fail',
		openMusts: 'Musts that are open',
		plan: {
			'budget-total': 'Public contribution to all strategies',
			'number-of-strategies': 'Strategies expected',
			'decision-date': 'Programme approved',
			'first-round-date': 'First round of selection complete'
		} as Readonly<Record<string, string>>,
		noAnswer: 'no answer',
		print: 'Print the comparison'
	}
};

export type SnapshotsText = typeof snapshotsText;
