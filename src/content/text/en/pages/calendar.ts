const days = (count: number): string => {
	if (count % 7 === 0 && count >= 14) return `${count / 7} weeks`;
	return count === 1 ? '1 day' : `${count} days`;
};
const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weeks`);

export const calendarText = {
	title: 'Calendar',
	purpose:
		'The plan runs forward from the decision on the programme, and backward from the dates of the law. Dates that you have answered are fixed; everything else moves when you change a duration or a dependency.',
	defaults: 'Durations are planner defaults, not norms. Change those that you know better.',
	file: {
		button: 'Save for your calendar (.ics)',
		hint: 'Whole-day events for Outlook, Thunderbird and others. A file saved later brings the same events up to date.',
		prefix: 'clld-calendar',
		saved: (name: string) => `${name} is saved. Open it with your calendar.`,
		failed: (reason: string) =>
			`The calendar file could not be saved. Your draft is not affected. Try again, or choose another folder. (${reason})`,
		by: (title: string) => `Latest date of the law: ${title}`,
		person: (name: string) => `Responsible: ${name}`
	},
	empty: {
		title: 'The plan has no beginning yet',
		text: 'Most tasks have no date until one is known. Enter the date of the Commission decision; before there is one, enter when the programme is submitted or when CLLD was decided, or an earliest start in the first task below.',
		decision: 'Enter the date of the Commission decision',
		submission: 'Enter the date of submission',
		decided: 'Enter when CLLD was decided'
	},
	conflicts: {
		title: 'What does not fit',
		none: 'Nothing is too late for the law, and all dates fit together.',
		law: 'Too late for the law',
		reminder: 'Reminder',
		dates: 'Dates do not fit together',
		entry: 'Cannot be used',
		more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
		afterLaw: (task: string, end: string, law: string, date: string, late: number) =>
			`“${task}” ends on ${end}. “${law}” is due by ${date}: ${days(late)} too late.`,
		beforePredecessor: (task: string, date: string, predecessor: string, ready: string, late: number) =>
			`“${task}” is fixed on ${date}, but has to wait for “${predecessor}” until ${ready}: ${days(late)} later.`,
		beforePredecessorRemedy:
			'Change the date, shorten what comes before, note it as done, or remove the dependency if it does not hold for you.',
		tooShort: (task: string, date: string, left: number, planned: number) =>
			`“${task}” has to end on ${date}. What comes before leaves ${days(left)} for it; ${weeks(planned)} are planned.`,
		tooShortRemedy: 'Plan fewer weeks if they are enough, begin earlier, or change the date.',
		cycle: (tasks: readonly string[]) =>
			`These tasks wait for each other in a circle: ${tasks.map((task) => `“${task}”`).join(', ')}. Until you remove one of the dependencies, those of the template are used.`,
		unreadable: (task: string, property: string) =>
			`“${task}”: ${property} cannot be read, and is left out of account. What you typed is kept.`,
		unreadableRemedy: 'Write weeks as a whole number up to 520, and dates as day, month and year.',
		toTask: 'Go to the task',
		toAnswer: 'Change the date'
	},
	views: { label: 'Show as', list: 'List', chart: 'Chart' },
	spans: { label: 'Period', start: 'Until the first operation', whole: 'Whole period' },
	critical: {
		text: (end: string) =>
			`The first operation can start on ${end}. Each day lost in one of the tasks marked “critical” makes it a day later.`
	},
	chart: {
		title: 'Chart',
		label: 'The list says the same in words.',
		legendTask: 'Task',
		legendCritical: 'Critical task',
		legendMilestone: 'Milestone',
		legendDone: 'Done',
		legendLaw: 'Date of the law',
		today: 'Today',
		bar: (start: string, end: string) => `${start} to ${end}`,
		goesOn: 'goes on after the period shown',
		left: (count: number) =>
			count === 1
				? '1 task without a date in this period is not shown.'
				: `${count} tasks without a date in this period are not shown.`,
		nothing: 'No task has a date in this period yet.'
	},
	list: {
		title: 'Tasks',
		task: 'Task',
		start: 'Start',
		end: 'End',
		weeks: 'Weeks',
		after: 'Depends on',
		slack: 'Slack',
		edit: 'Edit',
		editTask: (task: string) => `Edit: ${task}`,
		closeTask: (task: string) => `Close: ${task}`,
		weeksOf: (task: string) => `Weeks for ${task}`,
		range: (low: number, high: number) => `${low} to ${high}`,
		milestone: 'milestone',
		over: 'before the decision',
		noDate: 'no date yet',
		later: (task: string, count: number) => `${task}, ${weeks(count)} later`,
		days,
		missing: (count: number) => `${days(count)} too late`,
		free: 'no task waits',
		fixed: 'fixed',
		critical: 'critical',
		done: 'done',
		yearly: 'then every year'
	},
	editor: {
		start: 'Not before',
		startHint: 'The task starts on this day or later.',
		done: 'Done on',
		doneHint: 'With this date the task counts as complete.',
		dependencies: 'Depends on',
		none: 'It depends on nothing: it needs an earliest start or a date of its own.',
		remove: (task: string) => `Remove: ${task}`,
		add: 'Add a dependency',
		template: 'Dependencies as in the template',
		person: 'Responsible',
		note: 'Note',
		basis: 'Basis',
		startAnswer: 'Its start comes from your answer.',
		endAnswer: 'Its end comes from your answer.',
		change: 'Change the answer'
	},
	law: {
		title: 'Dates of the law',
		date: 'Date',
		what: 'What is due',
		basis: 'Basis',
		counted: (task: string) => `counted from “${task}”, which has no date yet`
	}
};

export type CalendarPageText = typeof calendarText;
