import type { RuleText } from '#lib/rules/rule-text.ts';

export const costsTexts: Readonly<Record<string, RuleText>> = {
	c38: {
		title: 'Operations of up to EUR\u00a0200\u00a0000 use simplified costs, unless the support is State aid.',
		messages: {
			class: 'The class “{class}” pays real costs, and it includes operations with a total cost of up to {limit}.',
			'class-with-aid':
				'The class “{class}” pays real costs and includes operations with a total cost of up to {limit}. That is lawful for State aid only, and the class does not say that it is limited to it.',
			'cost-option': 'Small operations as a whole are paid at real cost.',
			preparation: 'Preparation is paid at real cost, although no area receives more than {amount} for it.',
			'only-real-costs': 'Real costs are the only form of grant that you offer.'
		},
		remedy:
			'Choose unit costs, a lump sum, a flat rate or a draft budget for small operations; limit real costs to larger operations, or to a size class for State aid only.',
		explain:
			'Under Article 53(2) support from the ESF+, the ERDF and the JTF takes the form of unit costs, lump sums or flat rates where the total cost of the operation does not exceed EUR\u00a0200\u00a0000, except where the support is State aid. In our reading de minimis aid is not State aid in this sense. With a flat rate, the costs to which it is applied may be real; participants’ allowances and salaries may be real too. The monitoring committee may exempt some operations in research and innovation. The planner tests each [size class](question:size-classes) from the limit of the next smaller class upwards, and leaves out a class that you mark as being for State aid only. It also tests [small operations](question:cost-options), unless such a class can hold them, and [preparation](question:preparation-form); for preparation it compares the amount of support, which is not more than the total cost. An umbrella operation above the threshold is outside the duty in our reading, however small its grants.'
	},
	c39: {
		title: 'Draft budgets are used only for operations of up to EUR\u00a0200\u00a0000.',
		messages: {
			fails: 'The class “{class}” uses a draft budget up to {limit}, {over} above the threshold.'
		},
		remedy: 'End the class at EUR\u00a0200\u00a0000 of total cost, or choose another form of grant for larger operations.',
		explain:
			'Article 53(3)(b) allows unit costs, lump sums and flat rates to be set from a draft budget that is agreed in advance by the body that selects the operation, if the total cost does not exceed EUR\u00a0200\u00a0000. In CLLD that body is the LAG in our reading. The planner reads the upper limit of the [size class](question:size-classes); if you use draft budgets elsewhere, add a class for them.'
	},
	c40: {
		title: 'The 40\u00a0% rate for remaining costs is not combined with another flat rate of the Regulation.',
		messages: {
			staff: 'For “{cost}” you also use: {rate}. Staff costs set by that rate cannot be the base of the 40\u00a0% rate.',
			indirect: 'For “{cost}” you also use: {rate}. In our reading the 40\u00a0% rate covers these costs already.'
		},
		remedy: 'Keep one of the two rates in the same operation: the 40\u00a0% rate needs staff costs that are real or unit costs.',
		explain:
			'Article 56(1) lets a flat rate of up to 40\u00a0% of direct staff costs cover all remaining eligible costs of an operation. Under Article 56(3) it is not applied to staff costs that are themselves calculated by the 20\u00a0% rate of Article 55(1). That indirect costs cannot be added to it is our reading of “remaining costs”. Participants’ salaries and allowances come on top. The planner compares the rows of the [table of cost options](question:cost-options) that belong to one budget: the LAG office, operations, preparation, small operations, cooperation.'
	},
	c41: {
		title: 'Flat rates stay within the ceilings of the Regulation.',
		messages: { fails: 'You apply {rate} for “{kind}”; the ceiling is {ceiling}.' },
		remedy: 'Lower the rate to the ceiling, or choose a flat rate whose base and ceiling fit.',
		explain:
			'The ceilings are: for indirect costs 7\u00a0% of direct costs or 15\u00a0% of direct staff costs without calculation, and 25\u00a0% of direct costs with a calculation (Article 54); for direct staff costs 20\u00a0% of the other direct costs (Article 55(1)); for all remaining costs 40\u00a0% of direct staff costs (Article 56(1)). The 20\u00a0% rate is not available where the operation includes contracts above the EU procurement thresholds.'
	},
	c42: {
		title: 'Costs arise within the period of eligibility.',
		messages: {
			start: 'You entered {date} as the first day of eligibility; no expenditure is eligible before {earliest}.',
			end: 'You entered {date} as the last day of eligibility; by your other answers eligibility ends on {latest}.',
			before: 'Your answer to {question} is {date}. Expenditure before {limit} cannot be declared.',
			after: 'Your answer to {question} is {date}. Expenditure after {limit} cannot be declared.',
			'before-row': 'Under {question}, “{row}” has the date {date}. Expenditure before {limit} cannot be declared.',
			'after-row': 'Under {question}, “{row}” has the date {date}. Expenditure after {limit} cannot be declared.'
		},
		remedy:
			'Move the date into the period, or correct the period. Leave time to carry out and pay for operations before it ends.',
		explain:
			'Under Article 63(2) expenditure is eligible if it is incurred and paid between 1 January 2021, or the submission of the programme if that was earlier, and 31 December 2029. The end is 31 December 2030 for programmes that meet the conditions of Article 5a of the ESF+ Regulation; whether yours does is another test. The planner compares [your period](question:eligible-from) with these limits, and the dates of preparation, local calls and cooperation with your period. Expenditure that becomes eligible through an amendment counts from the date of the request (Article 63(7)); the planner does not know which costs these are.'
	},
	c43: {
		title: 'No operation is supported that was completed before the application.',
		messages: {
			fails: 'The final check does not look at whether an operation was completed before the application.'
		},
		remedy: 'Add this point to the final check, and a line about it to the application form.',
		explain:
			'Under Article 63(6) an operation is not selected if it was physically completed or fully implemented before the application was submitted. An operation that has merely started may be supported; you can be [stricter](question:started-operations). In our reading the body that verifies eligibility before approval checks this for operations selected by LAGs.'
	},
	c44: {
		title: 'The ESF+ does not pay for land, real estate or infrastructure.',
		messages: {
			unstated:
				'Your rules for LAGs and applicants do not say that the ESF+ does not pay for land, real estate or infrastructure.',
			code: 'ESF+ money stands under “{code}”, and you plan no cross-financing.'
		},
		remedy:
			'Add the limit to your rules. Plan infrastructure from the ERDF, or as cross-financing within 15\u00a0% of the priority.',
		explain:
			'Article 16(1)(a) of the ESF+ Regulation excludes the purchase of land, real estate and infrastructure. Building works for CLLD therefore need the ERDF, or cross-financing under Article 25(2) of the Common Provisions Regulation up to 15\u00a0% of the priority. In our reading a plan keeps to this if the [rules for LAGs and applicants](question:cost-limits) say so, because LAGs select by them. The planner also looks at fields for infrastructure in [dimension 1](question:dimension-1). It does not read your lists of examples.'
	},
	c45: {
		title: 'Furniture, equipment and vehicles are paid for only in the three cases of the Regulation.',
		messages: {
			fails:
				'Your rules for LAGs and applicants do not name the three cases in which furniture, equipment or a vehicle may be bought.'
		},
		remedy: 'Add the three cases to your rules, and let the form ask which of them applies.',
		explain:
			'Article 16(1)(b) of the ESF+ Regulation excludes the purchase of furniture, equipment and vehicles with three exceptions: the purchase is necessary, the object is fully depreciated within the operation, or buying is the most economic option. The reason belongs in the file of the operation. The planner reads the [limits that your rules state](question:cost-limits), not the files.'
	},
	c46: {
		title: 'The rules on interest and VAT are known before operations are selected.',
		messages: {
			interest: 'Your rules for LAGs and applicants do not say that interest on debt is not eligible.',
			vat: 'Operations may cost up to {limit}, and your rules do not say when VAT is eligible. From EUR\u00a05\u00a0million of total cost, VAT that can be recovered is not eligible.'
		},
		remedy: 'Add the sentence that is missing to your rules for LAGs and applicants.',
		explain:
			'Article 64(1) excludes interest on debt, with exceptions. It also excludes VAT, unless the total cost of the operation is below EUR\u00a05\u00a0million including VAT or the VAT cannot be recovered. For most local operations VAT is therefore eligible, and a rule on it is needed only if your largest [size class](question:size-classes) reaches that sum. The planner reads the [limits that your rules state](question:cost-limits).'
	},
	c47: {
		title: 'No expenditure is declared to two Funds or programmes.',
		messages: {
			fails: 'The final check does not look for double funding, and no other way to prevent it is planned.'
		},
		remedy: 'Add the point to the final check, or choose how double funding is prevented during implementation.',
		explain:
			'Article 63(9) lets an operation receive support from several Funds or programmes, but the same expenditure is not declared twice; costs may be divided pro rata. That this takes a check is our reading. The planner accepts the point in the [final check](question:final-check-points) or any of the [ways in implementation](question:double-funding-check). A declaration by the beneficiary is the weakest of them.'
	}
};
