import type { RuleText } from '#lib/rules/rule-text.ts';

export const financialPlanTexts: Readonly<Record<string, RuleText>> = {
	p45: {
		title: 'The financing table adds up, and its rate is the rate you claim.',
		messages: {
			private:
				'Line {line} of the financing table has public contribution as its basis and {amount} of private money. Table 11 would count this money in the total, which the basis excludes.',
			assistance:
				'Line {line} of the financing table has {amount} for technical assistance at flat rate, but the Partnership Agreement sets real cost. Table 11 leaves the amount out.',
			rate: 'You claim {claimed}, but the highest rate of the financing table is {rate}, in line {line}.'
		},
		remedy:
			'Correct the amounts, the basis or the rate claimed, so that the Union contribution divided by the total gives the rate in the decision.',
		explain:
			'In Table 11 of Annex V the national contribution is the sum of its public and private parts, the total is the Union contribution plus the national contribution, and the rate is the Union contribution divided by the total. The planner calculates the sums for you. It tests whether the basis fits the private money, whether technical assistance is entered in the form that applies, and whether the highest rate of the table is the [rate you claim](question:rate-claimed), both rounded to two decimals.'
	},
	p46: {
		title: 'The flexibility amount is half of the contribution for 2026 and 2027.',
		messages: {
			fails:
				'The flexibility amount of line {line} is {flexibility}; the rest of its Union contribution is {rest}. The flexibility amount is half of the contribution for 2026 and 2027, so it cannot be larger than the rest.',
			half: 'For {fund} and {category}, the flexibility amount is {flexibility}. It should be {half}, half of the contribution for 2026 and 2027.'
		},
		remedy:
			'Set the flexibility amount at half of the contribution of the line for 2026 and 2027, as in Table 10 of the programme.',
		explain:
			'Article 86(1) makes half of the contribution for 2026 and 2027 a flexibility amount; the other half is allocated at once. The Regulation sets the half for the programme; in our reading it holds for each line too. The planner compares the flexibility amount with half of [your figures for the two years](question:yearly-appropriations), to the cent, for each Fund and category of region. Where you have not entered them it tests only what follows: the flexibility amount is not larger than the rest of the Union contribution.'
	},
	p47: {
		title:
			'A transfer without a Commission decision stays within 8\u00a0% of the priority that gives and 4\u00a0% of the programme budget.',
		messages: {
			priority:
				'You plan to move {amount}. Up to {limit} may leave the priority without a Commission decision; {over} is too much. This needs a full amendment.',
			programme:
				'You plan to move {amount}. Up to {limit}, 4\u00a0% of the programme budget, may be moved without a Commission decision; {over} is too much. This needs a full amendment.'
		},
		remedy:
			'Lower the amount to the smaller of the two limits, or make the transfer part of an amendment on which the Commission decides.',
		explain:
			'Article 24(5) allows a Member State to move up to 8\u00a0% of the initial allocation of a priority, and no more than 4\u00a0% of the programme budget, to another priority of the same Fund and programme and for the same category of region, without a Commission decision. The monitoring committee approves the transfer beforehand. The planner compares the [amount](question:transfer-amount) with the [initial allocation](question:priority-initial-allocation) and the [budget of the programme](question:programme-budget). That earlier transfers count too is our reading, and so is what the programme budget is.'
	},
	p48: {
		title: 'Cross-financing stays within 15\u00a0% of the support to the priority.',
		messages: {
			share: 'You plan {share} of the priority for costs that belong to the ERDF; the maximum is 15\u00a0%.',
			'share-and-amount':
				'You plan {share} of the priority for costs that belong to the ERDF; the maximum is 15\u00a0%. That is {over} too much.'
		},
		remedy: 'Lower the share to 15\u00a0% or less, or finance the works from the ERDF.',
		explain:
			'Article 25(2) lets the ERDF and the ESF+ finance costs that belong to the other Fund, up to 15\u00a0% of the support from these Funds to each priority. The limit is tested on the priority as a whole, so each LAG needs to know its part.'
	},
	p49: {
		title: 'Technical assistance stays within its ceiling.',
		messages: {
			share: 'Technical assistance takes {share} of the ESF+ money; the ceiling is {maximum}.',
			line: 'Technical assistance takes {share} of line {line} of the financing table; the ceiling of the Fund is {maximum}. That is {over} too much.'
		},
		remedy: 'Lower technical assistance to its ceiling, or check which [ceiling](question:ta-ceiling) applies to the programme.',
		explain:
			'Article 36(4) limits technical assistance at real cost to 4\u00a0% of the ESF+, 5\u00a0% in programmes under specific objective (m) only, and 6\u00a0% in Member States with a total allocation of up to EUR\u00a01\u00a0billion. The ceilings are 3.5\u00a0% for the ERDF and 4\u00a0% for the JTF. A programme for outermost regions only has one percentage point more. Article 36(5) applies the same percentages as a flat rate to the eligible expenditure of each priority; the planner tests each line of the [financing table](question:financing) with it.'
	},
	p50: {
		title: 'Running costs of LAGs are not paid from technical assistance.',
		messages: { fails: 'You plan to pay running costs of LAGs from technical assistance.' },
		remedy: 'Pay these costs from the strategies, within their 25\u00a0%, and take the option off the list.',
		explain:
			'Article 34(1)(c) counts the management, monitoring and evaluation of a strategy and its animation among the types of support for CLLD. In our reading these costs belong to the strategy, under the ceiling of 25\u00a0%. Technical assistance under Article 36 pays what authorities and networks do for LAGs.'
	}
};
