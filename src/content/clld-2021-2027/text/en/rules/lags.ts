import type { RuleText } from '#lib/rules/rule-text.ts';

export const lagsTexts: Readonly<Record<string, RuleText>> = {
	c03: {
		title: 'Public and private local interests are both represented in every LAG.',
		messages: { fails: 'Your rules for LAGs do not require both public and private local interests.' },
		remedy: 'Add the rule on public and private interests to the [composition of a LAG](question:lag-composition-rules).',
		explain:
			'Article 31(2)(b) has CLLD led by local action groups (LAGs) that are composed of representatives of public and private local socio-economic interests. It sets no shares. You can check the rule on the list of members.'
	},
	c04: {
		title: 'No single interest group controls the decisions of a LAG.',
		messages: {
			control: 'Your rules for LAGs do not exclude that a single interest group controls decisions.',
			limit: 'You allow an interest group up to {share} of the votes. With more than half of them it decides alone.'
		},
		remedy:
			'Require that no group controls decisions; if you set a [limit on votes](question:single-interest-limit), set it at 50\u00a0% or less.',
		explain:
			'Under Article 31(2)(b) no single interest group controls the decision-making, and under Article 33(3)(b) none controls the decisions on selection. The law sets no figure. That a limit above 50\u00a0% permits control is our reading; the 49\u00a0% of many national rules comes from Article 32(2)(b) of the Regulation for 2014–2020. A limit is not enough where the others rarely attend: a group that can decide or block alone is in control at any percentage.'
	},
	c05: {
		title: 'LAGs are inclusive.',
		messages: {
			fails: 'Neither your rules for LAGs nor your criteria for strategies ask LAGs to be inclusive.'
		},
		remedy: 'Say what a LAG has to show: who takes part, with which votes, and by when.',
		explain:
			'Article 33(2) obliges the managing authority to ensure that LAGs are inclusive. The Regulation does not say how. Usual requirements concern groups in a vulnerable situation, women and men, and young people. A requirement in words is enough for this test, and so are [seats with a vote](question:lag-composition-rules) for organisations of the people concerned. A criterion alone is not: a strategy may score zero on it and still be selected.'
	},
	c06: {
		title: 'Every LAG has a lead partner or a legal structure of its own.',
		messages: {
			open: 'Neither your rules for LAGs nor the conditions before the first local call settle who acts for the LAG in administrative and financial matters.',
			signed: 'The agreement with “{lag}” has a date of signature, but the form of the LAG is not entered.'
		},
		remedy:
			'Require a lead partner or a legal structure, or let each LAG choose between them, and enter the form of every LAG in the [register](question:agreement-register).',
		explain:
			'Under Article 33(2) the managing authority ensures that a LAG either selects one partner as lead partner in administrative and financial matters, or comes together in a legally constituted common structure. Both are equal in law. Without one of them nobody can sign, employ staff or be liable. In the register a LAG needs its form once the agreement is signed.'
	}
};
