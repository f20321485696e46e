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
		fails: 'To put right',
		unknown: 'Cannot be judged yet',
		passes: 'Met',
		'not-applicable': 'Does not concern this draft'
	},
	summary: (legal: number, recommended: number) =>
		legal === 0 && recommended === 0
			? 'No rule fails.'
			: [
					legal === 0 ? 'No legal rule fails' : legal === 1 ? '1 legal rule fails' : `${legal} legal rules fail`,
					recommended === 0
						? 'no recommendation is missed'
						: recommended === 1
							? '1 recommendation is missed'
							: `${recommended} recommendations are missed`
				].join('; ') + '.',
	counts: (verdict: string, count: number) => `${verdict} (${count})`,
	show: 'Show',
	groupBy: 'Group by',
	groups: { severity: 'Severity', stage: 'Stage', article: 'Article' },
	everything: 'No stage',
	judging: 'The rules are being read.',
	none: 'Nothing here.',
	rule: (id: string) => `Rule ${id}`,
	todo: 'What to do: ',
	explain: 'Explain',
	more: 'Explained on the findings page',
	basis: 'Basis',
	kinds: {
		law: 'Legal requirement',
		reading: 'Our reading of the law',
		guidance: 'Guidance and evidence',
		default: 'Planner default'
	},
	asOf: (date: string) => `as consolidated on ${date}`,
	missing: (questions: string) => `Answer first: ${questions}.`,
	goTo: (place: string) => `Go to: ${place}`,
	row: (number: number) => `row ${number}`,
	atQuestion: 'What the rules say'
};

export type FindingsText = typeof findingsText;
