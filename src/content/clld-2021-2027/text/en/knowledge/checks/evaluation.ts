import type { CheckText } from '#lib/guide/knowledge-text.ts';

export const evaluationChecks: Readonly<Record<string, CheckText>> = {
	'ck-143': {
		title: 'Each LAG has a plan and a budget for monitoring and evaluating its strategy.',
		why: 'Both are tasks reserved to the LAG, and the strategy has to set out the arrangements for them. Without a budget neither is done.',
		evidence: 'the plan and the budget of each LAG'
	},
	'ck-144': {
		title: 'LAG staff have been trained in evaluation methods and in writing terms of reference.',
		why: 'Experts name this as a gap in capacity. Without it self-evaluation produces reports without findings.',
		evidence: 'the training record'
	},
	'ck-145': {
		title: 'The evaluation plan of the programme covers the added value of CLLD and not only outputs.',
		why: 'The European Court of Auditors criticised that the added value of LEADER and CLLD had not been shown. If the plan asks only about outputs, so will the evaluator.',
		evidence: 'the evaluation plan'
	},
	'ck-146': {
		title: 'The cost of CLLD on top of the operations is measured in hours, days and money.',
		why: 'Whether CLLD is worth its cost can be answered only if the cost is known.',
		evidence: 'the records of time and cost'
	},
	'ck-147': {
		title: 'A baseline of social capital and local governance has been measured early.',
		why: 'Without a starting point there is nothing to compare with later.',
		evidence: 'the baseline survey'
	},
	'ck-148': {
		title: 'A sample of participants is followed over time to measure how far they have moved on from where they began.',
		why: 'Small steps towards work or into company are visible only over time. In Hull evaluators analysed more than 1\u00a0200 individual paths of participants.',
		evidence: 'the data set of the sample'
	},
	'ck-149': {
		title: 'The strategy has been reviewed at mid-term, and the LAG was able to adapt it.',
		why: 'Needs move during a period of seven years. A review that may change nothing is not used.',
		evidence: 'the report on the review'
	},
	'ck-150': {
		title: 'A repository of practices receives entries at least once a year, failures included.',
		why: 'A failed test teaches others only if it is written down.',
		evidence: 'the entries of the past year'
	},
	'ck-151': {
		title: 'Each promising practice has been through the screen for scaling.',
		why: 'Successful ideas do not scale by themselves. The screen shows what is missing before money is spent.',
		evidence: 'the completed screen'
	},
	'ck-152': {
		title: 'Money for scaling tested practices is reserved, or it is settled where it comes from.',
		why: 'Embedding a practice in policy and budgets is the hard part. Without money for the next step a good test ends with its grant.',
		evidence: 'the decision on the money'
	},
	'ck-153': {
		title: 'Results have been reported back to residents in plain language.',
		why: 'People who gave their time have a right to know what came of it. If they hear nothing, they do not come again.',
		evidence: 'the report to residents'
	},
	'ck-154': {
		title: 'A plan says who keeps documents and data, and until when.',
		why: 'Documents have to be kept for five years from the end of the year in which the beneficiary was last paid. Some LAGs will no longer exist by then.',
		evidence: 'the plan for keeping documents and data'
	},
	'ck-155': {
		title: 'The last local calls close early enough for operations to end within the eligibility period.',
		why: 'Costs have to be incurred and paid by 31\u00a0December 2029, or by 31\u00a0December 2030 where Article 5a of the ESF+ Regulation grants the extra year. Later costs are not reimbursed.',
		evidence: 'a calendar counted back from the last day'
	},
	'ck-156': {
		title: 'It is planned how the staff and knowledge of LAGs reach the next period.',
		why: 'In the gap between two periods LAGs lose the people who know the area, and the next strategies start from zero.',
		evidence: 'the plan for the time between the periods'
	}
};
