import type { CostQuestion } from '#lib/rules/cost-case.ts';
import type { CostForm, CostReason } from '#lib/rules/cost-forms.ts';
import type { Advice } from '#lib/rules/recommend-form.ts';

const tasks = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);

const forms: Readonly<Record<CostForm, { readonly title: string; readonly what: string; readonly method?: string }>> = {
	'unit-costs': {
		title: 'Unit costs',
		what: 'A fixed amount for each unit that is delivered: a participant, an hour, an event.'
	},
	'lump-sum': {
		title: 'Lump sum',
		what: 'A fixed amount for an output that is agreed at the start. Milestones avoid all or nothing.'
	},
	'draft-budget': {
		title: 'Draft budget',
		what: 'Unit costs, lump sums or flat rates that are set for one operation from a draft budget.',
		method: 'Draft budget agreed in advance, Article 53(3)(b)'
	},
	'remaining-of-staff': {
		title: 'Flat rate of up to 40\u00a0% for all remaining costs',
		what: 'Direct staff costs are proved; a rate on them covers everything else.',
		method: 'Article 56(1)'
	},
	'indirect-of-direct': {
		title: 'Flat rate of up to 7\u00a0% for indirect costs',
		what: 'Direct costs are proved; a rate on them covers indirect costs.',
		method: 'Article 54(a)'
	},
	'indirect-of-staff': {
		title: 'Flat rate of up to 15\u00a0% of staff costs for indirect costs',
		what: 'Direct staff costs are proved; a rate on them covers indirect costs.',
		method: 'Article 54(b)'
	},
	'indirect-calculated': {
		title: 'Flat rate of up to 25\u00a0% for indirect costs, with a calculation',
		what: 'Direct costs are proved; a rate on them that you calculate covers indirect costs.'
	},
	'staff-of-direct': {
		title: 'Flat rate of up to 20\u00a0% for direct staff costs',
		what: 'Other direct costs are proved; a rate on them covers direct staff costs.',
		method: 'Article 55(1)'
	},
	'real-costs': {
		title: 'Real costs',
		what: 'Costs that were incurred and paid, with contributions in kind and depreciation.'
	},
	'not-linked': {
		title: 'Financing not linked to costs',
		what: 'Payment when conditions are fulfilled or results are achieved, whatever they cost.'
	}
};

const reasons: Readonly<Record<CostReason, string>> = {
	duty: 'The total cost is not above EUR\u00a0200\u00a0000 and the support is not State aid.',
	'de-minimis': 'De minimis aid is not State aid in this sense, so the duty holds.',
	'above-threshold': 'The total cost is above EUR\u00a0200\u00a0000.',
	'state-aid': 'The support is State aid, to which the duty does not apply. The State aid rules apply as well.',
	'fund-not-named': 'The duty names the ERDF, the ESF+ and the JTF; the EMFAF is not among them.',
	'research-exempt': 'The monitoring committee has exempted operations of this sort in research and innovation.',
	'own-method': 'You have figures for a fair, equitable and verifiable method of your own.',
	'needs-method': 'First set the amount by a fair, equitable and verifiable method, or take over rates that exist.',
	'rates-union': 'Rates that apply in other Union policies to similar operations may be taken over.',
	'rates-national': 'Rates of national schemes for similar operations may be taken over.',
	'hourly-rate': 'An hourly rate may be set by dividing yearly gross staff costs by 1\u00a0720 hours.',
	repeated: 'Small outputs that recur are easily counted.',
	'per-strategy': 'A lump sum may be paid for each strategy that you accept as complete.',
	'amount-from-draft': 'A draft budget may set the amount.',
	'draft-agreed': 'The total cost is not above EUR\u00a0200\u00a0000. The budget is agreed in advance.',
	'agreed-by-lag': 'It is agreed by the body that selects the operation, which is the LAG.',
	'above-draft-budget': 'A draft budget may set amounts only for a total cost of up to EUR\u00a0200\u00a0000.',
	'seven-of-direct': 'No calculation is needed.',
	'fifteen-of-staff': 'No calculation is needed.',
	'twenty-five-calculated': 'The rate rests on a fair, equitable and verifiable calculation.',
	'needs-calculation': 'You have no figures for the calculation yet.',
	'twenty-of-direct': 'No calculation is needed, as no contract exceeds the EU procurement thresholds.',
	'contracts-above': 'Contracts in the operation exceed the EU procurement thresholds.',
	'forty-of-staff': 'No calculation is needed. Staff costs are real or unit costs.',
	'participants-on-top': 'Salaries and allowances of participants come on top.',
	'no-staff-base': 'The operation has no staff costs to which the rate could be applied.',
	'no-staff-base-forty': 'The operation has no staff costs to which the rate could be applied.',
	'no-staff-to-cover': 'The operation has no staff costs.',
	'covers-indirect': 'This rate covers indirect costs, not staff.',
	'covers-staff': 'This rate covers staff costs; you describe other costs.',
	'covers-remaining': 'This rate covers the costs beside staff. Staff costs are its base.',
	'not-participants': 'Allowances and salaries of participants are not what this rate covers; they may be paid at real cost.',
	'forty-beside': 'Your plan applies the 40\u00a0% rate in this budget, which covers indirect costs already.',
	'forty-beside-staff':
		'Your plan applies the 40\u00a0% rate in this budget. It may not rest on staff costs that are set by this rate.',
	'twenty-beside': 'Your plan sets staff costs in this budget by the 20\u00a0% rate, which may not be the base of this one.',
	'indirect-beside':
		'Your plan applies a rate for indirect costs in this budget, which the 40\u00a0% rate would cover a second time.',
	'real-not-allowed':
		'The operation has to use unit costs, lump sums or flat rates. Real costs remain only for the costs on which a flat rate is calculated, and for allowances and salaries of participants.',
	'real-participants': 'Allowances and salaries of participants may be paid at real cost, whatever the size of the operation.',
	'real-base-staff': 'Real staff costs may be the base of a flat rate. Without one they are not allowed.',
	'real-base-direct': 'Real costs may be the base of a flat rate. Without one they are not allowed.',
	'not-simplified': 'The operation has to use unit costs, lump sums or flat rates.',
	'article-95': 'The programme provides for it under Article 95.',
	'no-article-95': 'The programme does not provide for it under Article 95.'
};

const advice: Readonly<Record<Advice, string>> = {
	'participants-real': 'Pay allowances and salaries of participants at real cost. This is allowed at any size.',
	'participants-unit': 'Take over the rate that exists as a unit cost for each participant.',
	'preparation-lump-sum':
		'Pay a lump sum for each strategy that you accept as complete. Partnerships know what they get, and bring no invoices.',
	'existing-rates': 'Take over the rates that exist as unit costs. They need no method of your own.',
	'repeated-units': 'Set a unit cost from your figures: small outputs that recur are easily counted.',
	'hourly-rate': 'Pay an hourly rate: yearly gross staff costs divided by 1\u00a0720 hours.',
	'staff-as-base':
		'Pay real staff costs and apply a flat rate of up to 40\u00a0% to them for everything else. This is common for LAG offices.',
	'forty-for-the-rest':
		'Apply a flat rate of up to 40\u00a0% to direct staff costs. It covers everything else, without invoices.',
	'draft-budget': 'Agree a draft budget in advance and pay a lump sum for the output. This fits operations that differ.',
	'own-lump-sum': 'Set lump sums or unit costs from your figures.',
	'seven-for-indirect': 'Prove direct costs and cover indirect costs by a flat rate of up to 7\u00a0%.'
};

const questions: Readonly<
	Record<CostQuestion, { readonly label: string; readonly hint?: string; readonly answers?: Readonly<Record<string, string>> }>
> = {
	'cost-kind': { label: 'What is to be paid?' },
	'total-cost': { label: 'Total cost of the operation', hint: 'All eligible costs, from every source of finance.' },
	fund: { label: 'Which Fund?', answers: { 'ESF+': 'ESF+', ERDF: 'ERDF', JTF: 'JTF', EMFAF: 'EMFAF' } },
	aid: {
		label: 'Is the support State aid?',
		answers: { none: 'No aid', 'de-minimis': 'De minimis aid', 'state-aid': 'State aid' }
	},
	staff: {
		label: 'Does the beneficiary have staff costs in the operation?',
		hint: 'If everything is bought from others, the answer is No.',
		answers: { yes: 'Yes', no: 'No' }
	},
	contracts: {
		label: 'Are there contracts above the EU procurement thresholds?',
		answers: { below: 'No', above: 'Yes' }
	},
	repeated: {
		label: 'Are there small outputs of one sort that recur?',
		hint: 'Courses, visits, hours of advice.',
		answers: { yes: 'Yes', no: 'No' }
	},
	rates: {
		label: 'Do rates for similar operations exist?',
		answers: { none: 'No', union: 'In another Union policy', national: 'In a national scheme' }
	},
	figures: {
		label: 'Do you have figures for a method of your own?',
		hint: 'Statistics, or costs of earlier operations.',
		answers: { yes: 'Yes', no: 'No' }
	},
	exempt: {
		label: 'Has the monitoring committee exempted it as research and innovation?',
		answers: { yes: 'Yes', no: 'No' }
	}
};

export const deliveryToolsText = {
	undo: 'Undo',
	changedSince: 'The draft has changed since. Undo step by step with the button at the top.',
	notAsked: 'You have decided not to use CLLD, so nothing is asked here. Answers given earlier are kept.',
	toDecision: 'Look at the decision again',
	answers: {
		title: 'Answers that belong to it',
		none: 'Not answered yet',
		change: 'Change',
		answer: 'Answer',
		cell: (column: string, value: string) => `${column}: ${value}`
	},
	rules: {
		title: 'What the rules say',
		none: 'None of these rules concerns this draft.'
	},
	responsibilities: {
		title: 'Responsibilities',
		purpose:
			'Give every task to a body. The Regulation reserves the first six to the LAG; the managing authority settles who carries out the others.',
		stage: 'The same table stands in the stage on delivery, and the section is written from it.',
		toTable: 'Show the table there',
		given: (given: number, all: number) => `${given} of ${all} tasks have a body.`,
		fill: 'Fill with the usual allocation',
		fillFor: (models: string) => `For the delivery model ${models}. Only tasks without a body are filled (planner default).`,
		fillLag:
			'As no delivery model is chosen, only the six tasks of the LAG are filled. The rest follows from the model (planner default).',
		filled: (count: number, open: number) =>
			open === 0
				? `${tasks(count)} filled.`
				: `${tasks(count)} filled. ${tasks(open)} left open, because no delivery model is chosen.`,
		modelNotes: {
			'lag-selects': 'where the LAG only selects',
			'lag-intermediate-body': 'where the LAG is an intermediate body',
			'lag-contracts-pays': 'where the LAG contracts and pays',
			'lag-own-operations': 'for operations of the LAG itself'
		} as Readonly<Record<string, string>>,
		matrix: 'Tasks and bodies',
		task: 'Task',
		note: 'Note',
		actions: 'Actions',
		exclusive: 'Exclusive to the LAG',
		exclusiveHint:
			'Nobody shares these tasks with the LAG. Others may train or advise it, or work under its contract; say so in the note.',
		open: 'What follows the selection by the LAG',
		openHint:
			'A LAG that takes on contracting, payment or checks as a body of the managing authority is an intermediate body and needs a written arrangement.',
		cell: (body: string, task: string) => `${body}: ${task}`,
		second: (body: string, task: string, number: number) => `${body}: ${task}, line ${number}`,
		noteOf: (task: string) => `Note: ${task}`,
		noteOfLine: (task: string, number: number) => `Note: ${task}, line ${number}`,
		noteHint: 'Name, type of operation',
		unknown: (value: string) => `“${value}” is not one of the bodies. Choose one.`,
		add: 'Add a body',
		addTo: (task: string) => `Add a body: ${task}`,
		remove: (task: string) => `Remove: ${task}`,
		removeLine: (task: string, number: number) => `Remove: ${task}, line ${number}`,
		reserved: 'Reserved to the LAG',
		others: (count: number) =>
			count === 1
				? 'One row of the table has no task of this list. It is kept; correct it in the table.'
				: `${count} rows of the table have no task of this list. They are kept; correct them in the table.`,
		conflicts: 'What does not go together',
		attention: 'Look at this',
		settled: 'Described',
		selectsAndChecks: (body: string, checks: string) =>
			`${body}: selects operations and also has the task ${checks}. Functions have to be separated.`,
		isSettled: 'You describe how they are separated.',
		toSettle: 'Say how they are separated',
		separationBasis: 'Articles 33(5) and 71(4)',
		shared: (task: string, bodies: string) => `${task}: ${bodies}. Say in each note for which operations.`,
		planner: 'planner default'
	},
	costs: {
		title: 'Cost options',
		purpose:
			'Describe a kind of operation. The planner says which forms of grant are obligatory, possible or excluded, and why. Articles are those of the Common Provisions Regulation.',
		describe: 'The operation',
		keep: 'What you choose here is kept in the draft. It does not go into the programme text.',
		questions,
		choose: 'Choose',
		notKnown: 'Not known yet',
		result: 'Forms of grant',
		empty:
			'Choose first what is to be paid. Here you will see every form of grant, whether it may be used, and the article that says so.',
		duty: {
			applies: 'One of the simplified forms is obligatory.',
			free: 'No form is obligatory.',
			open: (missing: string) => `Whether a simplified form is obligatory depends on: ${missing}.`
		},
		groups: {
			obligatory: 'Obligatory: one of these',
			possible: 'Possible',
			open: 'Cannot be said yet',
			excluded: 'Excluded'
		},
		groupHints: {
			obligatory: 'They may be combined for different costs, projects or phases of an operation.',
			possible: '',
			open: '',
			excluded: ''
		},
		missing: (questions: string) => `Answer first: ${questions}.`,
		article95: 'Does the programme provide for financing not linked to costs?',
		recommended: 'Recommended',
		recommendation: 'Our recommendation',
		recommendationHint: 'This is a planner default, not an official rule.',
		noRecommendation: 'Enter the total cost for a recommendation.',
		forms,
		reasons,
		advice,
		reading: 'our reading',
		take: 'Take over into the plan',
		taken: (form: string, cost: string) => `“${form}” is in the plan for: ${cost}.`,
		planned: 'In your plan',
		show: 'Show the row',
		plan: 'In your plan',
		planHint: 'The same rows stand in the stage on delivery. Complete method and dates here or there.',
		planEmpty: 'Nothing yet. Take over a form above, or write the rows in the stage on delivery.',
		edit: 'Change the rows',
		toStage: 'Show them there',
		toQuestion: 'Go to the question',
		stateAidMethod: 'State aid, Article 53(2)'
	}
};

export type DeliveryToolsText = typeof deliveryToolsText;
