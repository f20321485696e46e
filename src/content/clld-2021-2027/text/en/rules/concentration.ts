import type { RuleText } from '#lib/rules/rule-text.ts';

export const concentrationTexts: Readonly<Record<string, RuleText>> = {
	p39: {
		title: 'A priority for youth employment includes specific objective (a), and beside it only (f) and (l).',
		messages: {
			'without-a': 'The priority is dedicated to youth employment but does not include specific objective (a).',
			others: 'The priority is dedicated to youth employment but also holds these specific objectives: {objectives}.'
		},
		remedy:
			'Add specific objective (a) and move objectives other than (f) and (l) to another priority, or do not mark this priority as dedicated to youth employment.',
		explain:
			'Article 11 of the ESF+ Regulation has the support for young people under Article 7(6) programmed in a dedicated priority or programme. It includes specific objective (a) and may include (f) and (l).'
	},
	p40: {
		title: 'At least 25\u00a0% of the national ESF+ resources go to specific objectives (h) to (l).',
		messages: {
			share: 'Social inclusion has {share} of the national ESF+ resources. 25\u00a0% would be {required}; {short} is missing.'
		},
		remedy:
			'Check the figures with the coordinating body, and do not move money out of objectives (h) to (l) before the share is reached.',
		explain:
			'Article 7(4) of the ESF+ Regulation reserves at least 25\u00a0% of the resources of each Member State under shared management for specific objectives (h) to (l). Money for the most deprived under Article 7(5) and technical assistance do not count. In our reading each euro of CLLD counts by its specific objective.'
	},
	p41: {
		title: 'At least 3\u00a0% of the national ESF+ resources go to the most deprived.',
		messages: {
			share:
				'Support to the most deprived has {share} of the national ESF+ resources. 3\u00a0% would be {required}; {short} is missing.'
		},
		remedy:
			'Check the figures with the coordinating body. Only money under objective (m), or in justified cases (l), that is programmed for the most deprived counts.',
		explain:
			'Article 7(5) of the ESF+ Regulation reserves at least 3\u00a0% of the national resources for the most deprived, under specific objective (m) or in justified cases (l). This money does not count towards the shares for social inclusion and child poverty.'
	},
	p42: {
		title: 'At least 5\u00a0% of the national ESF+ resources go to child poverty where the Member State is above the EU average.',
		messages: {
			share: 'Child poverty has {share} of the national ESF+ resources. 5\u00a0% would be {required}; {short} is missing.'
		},
		remedy:
			'Check the figures with the coordinating body, and plan more CLLD for children and their families if the share is at risk.',
		explain:
			'Article 7(3) of the ESF+ Regulation asks for at least 5\u00a0% under specific objectives (f) and (h) to (l) from Member States whose share of children at risk of poverty or social exclusion was above the EU average in 2017–2019. Elsewhere an appropriate amount is enough. The planner has no list of Member States and relies on [your answer](question:raised-thresholds). Money for the most deprived under Article 7(5) and technical assistance do not count.'
	},
	p43: {
		title:
			'At least 12.5\u00a0% of the national ESF+ resources go to young people where the Member State is above the EU average.',
		messages: {
			share: 'Young people have {share} of the national ESF+ resources. 12.5\u00a0% would be {required}; {short} is missing.'
		},
		remedy: 'Check the figures with the coordinating body, and plan more CLLD for young people if the share is at risk.',
		explain:
			'Article 7(6) of the ESF+ Regulation asks for at least 12.5\u00a0% from Member States in which the share of people aged 15 to 29 not in employment, education or training was above the EU average in 2017–2019. Elsewhere an appropriate amount is enough. The planner has no list of Member States and relies on [your answer](question:raised-thresholds). Technical assistance does not count.'
	},
	p44: {
		title:
			'The programme plans money for the capacity of social partners and civil society, at least 0.25\u00a0% where a recommendation asks for it.',
		messages: {
			nothing: 'The programme plans no ESF+ money for capacity building of social partners and civil society.',
			share:
				'Capacity building of partners has {share} of the national ESF+ resources. 0.25\u00a0% would be {required}; {short} is missing.'
		},
		remedy: 'Plan an amount for training, networks and joint actions of social partners and civil society organisations.',
		explain:
			'Article 9(2) of the ESF+ Regulation asks for an appropriate amount in each programme for capacity building of social partners and civil society organisations. Where a country-specific recommendation asks for it, the Member State allocates at least 0.25\u00a0% of its ESF+ resources. The planner measures this share on the [national total](question:national-esf-total) you enter, without technical assistance.'
	}
};
