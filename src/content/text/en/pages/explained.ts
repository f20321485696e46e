/** What stands at a term that is explained where it occurs. */
export const explainedText = {
	more: 'In the glossary',
	/** Generic words that are not marked as terms, and phrases in which a term means something else. */
	unmarked: [
		'strategy',
		'strategies',
		'programme',
		'programmes',
		'priority',
		'priorities',
		'target group',
		'target groups',
		'target population',
		'target area',
		'target areas',
		'target date',
		'to target'
	] as readonly string[]
};

export type ExplainedText = typeof explainedText;
