import type { RuleText } from '#lib/rules/rule-text.ts';

export const indicatorsTexts: Readonly<Record<string, RuleText>> = {
	p14: {
		title: 'Every specific objective has at least one output and one result indicator.',
		messages: {
			output: 'No output indicator is entered under {objective}.',
			result: 'No result indicator is entered under {objective}.'
		},
		remedy: 'Add what is missing to the tables of output and result indicators.',
		explain:
			'Article 16(1) and Article 22(3)(d)(ii) require output and result indicators for each specific objective. Technical assistance and specific objective (m) are excepted (Article 16(2)).'
	},
	p15: {
		title: 'Every output indicator has a milestone for 2024 and a target for 2029.',
		messages: {
			milestone: '“{indicator}” has no milestone for 2024.',
			target: '“{indicator}” has no target for 2029.',
			order: 'The milestone of “{indicator}” is {milestone}, above its target of {target}.'
		},
		remedy: 'Complete the output indicators; enter 0 as the milestone if nothing could be delivered by the end of 2024.',
		explain:
			'Article 16(1) requires milestones for outputs to be achieved by the end of 2024 and targets by the end of 2029; (m) is excepted. That a milestone does not exceed its target is our reading: a value on the way cannot be above the value at the end. The column for the milestone remains although 2024 has passed.'
	},
	p16: {
		title: 'Every result indicator has a reference value, its year, a target for 2029 and a source.',
		messages: {
			baseline: '“{indicator}” has no baseline or reference value.',
			'reference-year': '“{indicator}” has no reference year.',
			target: '“{indicator}” has no target for 2029.',
			'data-source': '“{indicator}” has no source of data.'
		},
		remedy: 'Complete the result indicators.',
		explain:
			'Table 3 of the template has a column for each of these. Article 17(4) of the ESF+ Regulation requires a reference value and a 2029 target for result indicators; common ones are absolute numbers or percentages. Under specific objective (m) no target is set.'
	},
	p17: {
		title: 'Output indicators are absolute numbers.',
		messages: { fails: 'The output “{indicator}” is measured in “{unit}”, which is not an absolute number.' },
		remedy: 'Count persons, organisations or strategies in the outputs, and use the percentage as a result indicator.',
		explain:
			'Under Article 17(3) of the ESF+ Regulation the baseline of every output is zero, and milestones and targets are absolute numbers where relevant. The template has no baseline for outputs, so the test looks at the unit only.'
	},
	p18: {
		title: 'The priority uses common indicators of the ESF+.',
		messages: { fails: 'All indicators are your own; none is a common indicator of the ESF+.' },
		remedy: 'Choose the common indicators that fit the operations, at least the total number of participants.',
		explain:
			'Article 17(1) of the ESF+ Regulation makes the common output and result indicators of Annex I mandatory; programme-specific ones may be added. Support to the most deprived follows Annexes II and III instead.'
	},
	p19: {
		title: 'Support to the most deprived under objective (l) uses the indicators of Annex II.',
		messages: { fails: '“{indicator}” under (l) is an indicator of Annex I that Annex II does not have.' },
		remedy:
			'Replace the row by an indicator of Annex II; where the list here has none with the same title, enter the title by hand.',
		explain:
			'Under Article 17(2) of the ESF+ Regulation, support to the most deprived under (l) is monitored with Annex II: participants in total, children below 18, young people from 18 to 29, people of 65 and above, persons with disabilities, third-country nationals, foreign background and minorities including Roma, homeless people or those affected by housing exclusion. Informed estimates are allowed. The planner cannot check titles that you enter by hand.'
	},
	p20: {
		title: 'No common indicator is used under objective (l) that does not apply there.',
		messages: {
			output: 'The common output “{indicator}” does not apply to specific objective (l).',
			result: 'The common result “{indicator}” does not apply to specific objective (l).'
		},
		remedy: 'Take the row out of the table, and define a programme-specific result for (l).',
		explain:
			'Annex I to the ESF+ Regulation limits the common indicators for objective (l): of the outputs on employment, age and education only the total, children, young people and those of 55 and above apply, participants from rural areas do not, and neither do immediate and longer-term results. A priority under (l) therefore needs a result indicator of its own.'
	},
	p21: {
		title: 'Ids, names, sources and comments of indicators fit into their cells.',
		messages: {
			id: 'The id of “{indicator}” has {count} characters; {limit} are allowed.',
			name: 'The name of the indicator has {count} characters; {limit} are allowed: “{indicator}”.',
			'data-source': 'The source of data of “{indicator}” has {count} characters; {limit} are allowed.',
			comments: 'The comments on “{indicator}” have {count} characters; {limit} are allowed.'
		},
		remedy: 'Shorten the text; longer explanations belong in the methodology document.',
		explain:
			'Tables 2 and 3 of Annex V allow 5 characters for the id, 255 for the name, and 200 each for source and comments of results, without spaces. The codes of common indicators are longer than 5 characters and come from the official list, so they are not tested.'
	},
	c65: {
		title: 'The number of strategies is counted by an indicator of your own.',
		messages: {
			fails:
				'You want to show what CLLD changes, but no output of your own is entered. No common indicator of the ESF+ counts strategies.'
		},
		remedy: 'Add a programme-specific output such as “local strategies with an approved allocation” to the outputs.',
		explain:
			'The ERDF has a common indicator for CLLD strategies supported; Annex I to the ESF+ Regulation has none. Article 17(1) of that Regulation allows programme-specific indicators. Whether to count strategies is your decision.'
	}
};
