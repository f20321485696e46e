import type { Severity } from '#lib/rules/rule.ts';

const severities: Readonly<Record<Severity, string>> = {
	legal: 'Legal requirement',
	recommended: 'Strong recommendation',
	information: 'Good to know'
};

export const findingsText = {
	title: 'Findings',
	purpose:
		'Every rule that the planner can check, judged on your answers and on the texts of the section as they stand. A legal requirement that fails must be put right before the programme is submitted.',
	severities,
	verdicts: {
		fails: 'To put right or to check',
		unknown: 'Cannot be judged yet',
		passes: 'Met',
		'not-applicable': 'Does not concern this draft'
	},
	/** Before the title of a rule that fails, which is worded as if it were met. */
	failed: { legal: 'Not met: ', recommended: 'Not met: ', information: 'To check: ' } satisfies Readonly<
		Record<Severity, string>
	>,
	summary: (legal: number, recommended: number, information: number) =>
		[
			legal === 0 ? 'No legal requirement fails' : legal === 1 ? '1 legal requirement fails' : `${legal} legal requirements fail`,
			recommended === 0
				? 'no strong recommendation to put right'
				: recommended === 1
					? '1 strong recommendation to put right'
					: `${recommended} strong recommendations to put right`,
			...(information === 0 ? [] : [information === 1 ? '1 point to check' : `${information} points to check`])
		].join('; ') + '.',
	counts: (verdict: string, count: number) => `${verdict} (${count})`,
	show: 'Show',
	groupBy: 'Group by',
	anySeverity: 'Every severity',
	anyStage: 'Every stage',
	shown: (shown: number, all: number) => `${shown} of ${all} rules shown.`,
	groups: { severity: 'Severity', stage: 'Stage', article: 'Article' },
	noStage: 'Without a stage',
	noArticle: 'Without an article',
	judging: 'The rules are being read.',
	none: 'Nothing here.',
	rule: (id: string) => `Rule ${id}`,
	todo: 'What to do: ',
	explain: 'Explain',
	missing: (questions: string) => `Answer first: ${questions}.`,
	goTo: (place: string) => `Go to: ${place}`,
	atQuestion: 'What the rules say'
};

export type FindingsText = typeof findingsText;
