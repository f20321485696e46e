import type { PracticeText } from '#lib/guide/knowledge-text.ts';

const selection =
	'The Community of Practice says that its members used the plans and indicators of the best performers, but it names none. This choice is the planner’s own.';

export const frontRunnersPractices: Readonly<Record<string, PracticeText>> = {
	'fr-01': {
		title: 'A fixed share for social innovation',
		place: 'Flanders, Belgium',
		facts: 'The plan gives 8.5\u00a0% of the ESF to social innovation, with two types of call and a toolkit.',
		novelty: 'The share of the budget can be checked by everybody, and each type of call belongs to a phase of an idea.',
		result: 'The share is published as EUR\u00a032 to 34\u00a0million in 2014–2020. The text that we read reports no effects.',
		lesson:
			'Set a share and report on it. Add a count of tests that were stopped with documented learning, so that teams have no reason to test only what is safe.',
		caution: selection
	},
	'fr-02': {
		title: 'A priority, incubators and a competence centre in one policy',
		place: 'Poland (national level)',
		facts:
			'The plan has a priority for social innovation with EUR\u00a0194.3\u00a0million, incubators that find and test ideas, and a national competence centre that is part of the policy.',
		novelty: 'Money, incubators and the competence centre form one chain from the idea to policy.',
		result: 'The indicator is the number of innovations supported: more than 1\u00a0200 so far.',
		lesson:
			'Count what is supported, and also count what an owner of a policy takes over. The second number shows whether the chain works.',
		caution: selection
	},
	'fr-03': {
		title: 'Instruments by stage, with investors',
		place: 'Portugal',
		facts: 'The plan puts about EUR\u00a0150\u00a0million into instruments for the stages of an innovation.',
		novelty: 'Each stage has an instrument of its own, and investors pay 30\u00a0% in one of them.',
		result:
			'The indicators are the projects approved (137 of 366 applications in a first balance) and the share of 30\u00a0% from investors.',
		lesson: 'A share of outside money is a good indicator only where investors exist. Show it by region.',
		caution: selection
	},
	'fr-04': {
		title: 'Two steps and three contact points',
		place: 'Lower Saxony, Germany',
		facts:
			'The plan has EUR\u00a020.2\u00a0million from the ESF+ for 2021–2027, an application in two steps and regional contact points.',
		novelty: 'Help for applicants is part of the plan and is run by social partners and welfare organisations.',
		result: 'The indicator is the number of operations: 52 in 2014–2020.',
		lesson:
			'Count the ideas that were coached as well as the operations, because the contact points work before the application.',
		caution: selection
	},
	'fr-05': {
		title: 'An intermediate body for social innovation, tied to scaling',
		place: 'France (DGEFP, an authority of the ESF; Avise; Hauts-de-France)',
		facts: 'The plan uses an intermediate body for social innovation and links it to the scaling programme P’INS.',
		novelty: 'Money and advice go together: the body that manages ESF money also works with the scaling programme.',
		result: 'The indicator is the number of innovators who went through the scaling programme: 43 by 2021.',
		lesson: 'Count the solutions that other places or an authority adopted, beside the organisations that you supported.',
		caution: selection
	},
	'fr-06': {
		title: 'A competence centre, transnational money and urban CLLD',
		place: 'Lithuania (ESFA, the national ESF agency)',
		facts:
			'The agency ESFA hosts the national competence centre and is entrusted with the initiative Social Innovation+. The country also has a line for urban CLLD.',
		novelty:
			'Competence in social innovation and urban CLLD exist side by side, with a target for the number of organisations involved.',
		result:
			'The indicator is the number of organisations involved in urban CLLD: 415 by 2020, with the aim to double it by 2027.',
		lesson:
			'Count the organisations that use the ESF+ for the first time. It shows whether CLLD reaches beyond those already known.',
		caution: selection
	},
	'fr-07': {
		title: 'The ESF as a standard part of strategies',
		place: 'Czechia',
		facts: 'The plan made the ESF a normal part of CLLD with several Funds in 2014–2020.',
		novelty: 'The ESF is not a pilot beside CLLD: most of the 178 LAGs use it.',
		result: 'The indicator is the number of LAGs that use the ESF: 151, against 156 that planned it.',
		lesson:
			'Follow how many LAGs really use the ESF+, year by year. If a strategy plans to use it and never publishes a call, look for the cause in the delivery.',
		caution: selection
	},
	'fr-08': {
		title: 'ESF+ in one competition with other Funds',
		place: 'Saxony-Anhalt, Germany',
		facts: 'The plan makes the ESF+ part of CLLD with several Funds for the whole Land, with one competition.',
		novelty: 'Quality is judged once for all Funds, by an expert panel.',
		result: 'The indicator is the number of strategies approved: 24 of 25.',
		lesson:
			'Add an indicator that shows time, such as the days from an idea to the first money. The number of strategies says nothing about it.',
		caution: selection
	}
};
