import type { RuleText } from '#lib/rules/rule-text.ts';

export const fundsTexts: Readonly<Record<string, RuleText>> = {
	c18: {
		title: 'Strategies that can receive support from several Funds are selected in one joint call.',
		messages: { fails: 'Strategies can receive support from {funds}, but no joint call is planned.' },
		remedy:
			'Agree with the other managing authorities on one call with one calendar, and answer “Yes” once they have confirmed it.',
		explain:
			'Under Article 31(3), where strategies can receive support from more than one Fund, the managing authorities organise a joint call for the selection of strategies. The Agricultural Fund (EAFRD) counts as well, because Article 2(2) of the CAP Strategic Plans Regulation applies the articles on CLLD to it. Which Funds support the strategies follows from your [model](question:funds-model) and from the [Funds you chose](question:clld-funds). Cross-financing within an ESF+ priority is not a second Fund.'
	},
	c19: {
		title: 'A joint committee of all Funds monitors the strategies that several Funds support.',
		messages: { fails: 'Strategies can receive support from {funds}, but no joint committee is planned.' },
		remedy: 'Set up one committee for all Funds, with members and a mandate agreed before the call opens.',
		explain:
			'Article 31(3) obliges the managing authorities of strategies with more than one Fund to set up a joint committee for all Funds that monitors the implementation of the strategies. It is not the monitoring committee of the programme, although members may be the same. A Lead Fund does not replace it.'
	},
	c20: {
		title: 'The Lead Fund is one of the Funds that support the strategies.',
		messages: {
			fails: '{fund} is the Lead Fund, but the strategies are supported by {funds}.',
			outside: '{fund} is the Lead Fund, but it does not support CLLD.'
		},
		remedy: 'Choose one of the Funds that support the strategies, or add the Lead Fund to them.',
		explain:
			'Article 31(4) lets the managing authorities choose one of the Funds concerned as the Lead Fund. A Fund that pays nothing into the strategies is not concerned. Under Article 31(1) CLLD is supported by the ERDF, the ESF+, the JTF and the EMFAF; the EAFRD joins through LEADER. The Cohesion Fund is not among them. Without a Lead Fund the rules of each Fund apply to its own part.'
	},
	c21: {
		title: 'The other authorities rely on the checks of the Lead Fund and receive the information they need.',
		messages: {
			'verified-again':
				'The Lead Fund is {fund}, but your table of tasks gives management verification to the managing authority of this programme.'
		},
		remedy:
			'Leave verification to the authority of the Lead Fund, and write down which information it gives to the others, how often and through which system.',
		explain:
			'Under Article 31(5) the rules of the Lead Fund apply to the strategy, within the scope and the eligibility rules of each Fund, and the authorities of the other Funds rely on the decisions and management verifications of the Lead Fund authority. Under Article 31(6) that authority gives them the information they need to monitor the strategies and to pay. The planner looks for your [description of this flow](question:fund-information-flow) and for the row on verification in the [table of tasks](question:task-allocation). Where the managing authority of this programme is the Lead Fund authority itself, the row needs no change.'
	},
	c22: {
		title: 'Under the EAFRD as Lead Fund, LAGs with further tasks are intermediate bodies.',
		messages: {
			fails: 'The EAFRD is the Lead Fund and LAGs carry out further tasks, but no LAG is among your intermediate bodies.'
		},
		remedy: 'Add the LAGs to the intermediate bodies with the tasks they take on, or leave these tasks to the paying agency.',
		explain:
			'Article 33(4) applies to LAGs that carry out tasks beyond those of Article 33(3) which belong to the managing authority or, where the EAFRD is the Lead Fund, to the paying agency. The managing authority identifies such a LAG as an intermediate body under the rules of the Fund. The planner takes further tasks from [your answer](question:lag-extra-tasks), from the [delivery model](question:delivery-model) and from the [table of tasks](question:task-allocation).'
	}
};
