import type { RuleText } from '#lib/rules/rule-text.ts';

export const strategyMoneyTexts: Readonly<Record<string, RuleText>> = {
	c12: {
		title: 'The financial plan has a line for each Fund and programme that supports the strategies.',
		messages: {
			fund: 'These Funds support the strategies, but no allocation comes from them: {funds}.',
			'other-fund': '“{strategy}” has an allocation from {fund}, which is not among the Funds that support the strategies.',
			programme: 'Several programmes support the strategies, and the allocation of “{strategy}” from {fund} names none of them.',
			twice: '“{strategy}” has more than one allocation from {fund} and the same programme.'
		},
		remedy:
			'Enter one line for each strategy, Fund and programme in the [table of allocations](question:strategy-allocations), EAFRD included, or correct the [Funds of the strategies](question:clld-funds).',
		explain:
			'Article 32(1)(f) asks each strategy for a financial plan with the planned allocation from each Fund, from the EAFRD where it takes part, and from each programme concerned. Article 32(4) has the approval decision set out the same allocations.'
	},
	c13: {
		title: 'The allocations, their parts and the budgets add up.',
		messages: {
			areas: 'The planned areas add up to {sum}, but the budget for all strategies is {budget}. That is {over} too much.',
			over: 'The allocations to strategies add up to {sum}, but the budget for all strategies is {budget}. That is {over} too much.',
			under:
				'The allocations to strategies add up to {sum}, but the budget for all strategies is {budget}. {short} is not allocated, which is more than the performance reserve explains.',
			preparation: 'The strategies have {sum} for preparation, but {limit} is set aside for it. That is {over} too much.',
			priority:
				'The allocations from the ESF+ add up to {sum}, but the priority has {limit} of ESF+ money. That is {over} too much.',
			parts:
				'In line {line} of the allocations, preparation, running and animation costs add up to {parts}, more than the contribution of {whole}.',
			animation:
				'In line {line} of the allocations, animation alone has {animation}, more than the {running} of running and animation costs that it is part of.'
		},
		remedy: 'Compare the sums and correct the figure that is out of date.',
		explain:
			'Article 32(1)(f) asks for a financial plan. That its lines, its types of cost and the budget agree is our reading of what a plan is. The planner compares the allocations and the planned areas with the [budget for all strategies](question:budget-total), preparation with the [amount set aside](question:preparatory-budget), the ESF+ part with the [financing table](question:financing), and the parts of each line with the whole. It does not ask for years.'
	},
	c29: {
		title: 'Running and animation costs stay within 25\u00a0% of the public contribution to the strategy.',
		messages: {
			share: 'You plan {share} for running and animation; the ceiling is 25\u00a0% of the public contribution.',
			'share-and-amount':
				'You plan {share} for running and animation; the ceiling is 25\u00a0% of the public contribution. That is {over} too much over all strategies.',
			strategy:
				'Running and animation take {share} of the public contribution to “{strategy}”, {over} above the ceiling of 25\u00a0%.'
		},
		remedy: 'Lower the share to 25\u00a0% or less, and move the difference to operations.',
		explain:
			'Article 34(2) limits the support for managing, monitoring and evaluating the strategy and for its animation to 25\u00a0% of the total public contribution to the strategy. The base is public money, from the Funds and from national public sources; private money does not count. Preparatory support stands outside the ceiling. If a strategy has several Funds, the planner tests it as a whole; that is our reading.'
	},
	c30: {
		title: 'The share of running and animation costs is large enough to work with and leaves room below the ceiling.',
		messages: {
			low: 'You plan {share} for running and animation. Below 10\u00a0% a LAG can rarely pay for an office and for animation.',
			high: 'You plan {share} for running and animation. Above 22\u00a0% a small cut in operations takes a strategy over the ceiling of 25\u00a0%.',
			'strategy-low':
				'“{strategy}” has {share} of its public contribution for running and animation. Below 10\u00a0% a LAG can rarely pay for an office and for animation.',
			'strategy-high':
				'“{strategy}” has {share} of its public contribution for running and animation. Above 22\u00a0% a small cut in operations takes it over the ceiling of 25\u00a0%.'
		},
		remedy: 'Calculate the share from the staff of the office and from the animation, and leave some room below 25\u00a0%.',
		explain:
			'Article 34(2) sets only the upper limit of 25\u00a0%. The range from 10 to 22\u00a0% is a planner default. The ceiling is measured on the public contribution to the strategy: if operations are cancelled at the end, the base shrinks and costs already paid may be above the ceiling.'
	},
	c31: {
		title: 'The base of the 25\u00a0% ceiling is public money only.',
		messages: {
			budget:
				'The public contribution to all strategies is {budget}, but the priority has only {public} of public money. It also has {private} of private money, which does not count in the base.',
			allocations:
				'The allocations from {fund} add up to {sum} with their national public share, but the financing table has only {public} of public money from this Fund. Private money does not count in the base.'
		},
		remedy: 'Take private co-financing out of the [budget for all strategies](question:budget-total) and of the allocations.',
		explain:
			'Article 34(2) measures the ceiling on the total public contribution to the strategy, not on total cost. Article 2(28) counts national, regional and local budgets, the Union budget for the Funds and bodies governed by public law. The planner compares your figures with the public money in the [financing table](question:financing) where private money is planned and no other programme takes part.'
	},
	c32: {
		title: 'Preparation is a type of support of its own, outside the 25\u00a0% for running and animation costs.',
		messages: {
			fails:
				'You set aside {amount} for preparation, but capacity building and preparatory actions are not among the types of action.'
		},
		remedy:
			'Add capacity building and preparatory actions to the [types of action](question:action-types), and book preparation there.',
		explain:
			'Article 34(1)(a) names capacity building and preparatory actions as a type of support of their own. The ceiling in Article 34(2) covers only the costs under point (c): management, monitoring, evaluation and animation. Preparation booked there would use up the 25\u00a0% and lose its own rule, that it is eligible even if the strategy is not selected.'
	},
	c33: {
		title: 'Preparation is paid even if the strategy is not selected.',
		messages: {
			fails:
				'You set aside {amount} for preparation. Preparation stays eligible even if a strategy is not selected, and the grant terms do not yet say so.'
		},
		remedy: 'Write into the grant terms that preparation is paid whether or not the strategy is selected.',
		explain:
			'By Article 34(2) the costs of capacity building and preparatory actions are eligible whether or not the strategy is selected for funding. Small partnerships take the risk of preparing a strategy only if they know this beforehand.'
	},
	c34: {
		title: 'Support covers preparation, operations, and the running and animation of strategies.',
		messages: {
			types: 'The types of action leave out: {types}.',
			'preparatory-budget': 'No money is set aside for capacity building and preparatory actions.',
			'running-cost-share': 'By your answer no money of the strategies is planned for running and animation costs.',
			operations:
				'Preparation, running and animation costs come to {others} of a budget of {budget}; nothing is left for operations.'
		},
		remedy: 'Plan money for each of the three types of support, and name them all among the types of action.',
		explain:
			'By Article 34(1) the Member State ensures that support covers (a) capacity building and preparatory actions, (b) operations, including cooperation and its preparation, and (c) management, monitoring and evaluation of the strategy and its animation. Under Article 31(3) one Fund may pay (a) and (c) for all strategies; if you name another Fund than the ESF+ for this, the planner tests operations only.'
	},
	c35: {
		title: 'Cooperation has money or a description, or the text says why there is none.',
		messages: {
			planned: 'You plan cooperation, but neither a description nor an amount shows what it is.',
			none: 'You plan no cooperation and do not say why.'
		},
		remedy:
			'Describe partners, themes and money of the [cooperation](question:cooperation-description), or give the reason in one sentence.',
		explain:
			'Article 31(2)(d) names cooperation with other territorial actors among the features of CLLD, where appropriate. Article 34(1)(b) has support cover cooperation activities and their preparation. That a plan without cooperation should give a reason is our reading.'
	}
};
