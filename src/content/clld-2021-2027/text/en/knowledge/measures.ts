import type { MeasureText } from '#lib/guide/knowledge-text.ts';

export const measures: Readonly<Record<string, MeasureText>> = {
	'cm-01': { title: 'Induction on CLLD with a field visit', duration: '2 days; about 4 weeks with preparation' },
	'cm-02': {
		title: 'Peer review between managing authorities',
		duration: '3 months, with a visit of 2 days',
		example: 'The ESF+ Community of Practice on social innovation held study visits in Paris and Warsaw.'
	},
	'cm-03': {
		title: 'Help desk or LAG network paid from technical assistance',
		duration: '24–34 months for each contract',
		example:
			'Czechia financed the work of its national network of LAGs in two projects, EUR\u00a0276\u00a0662 for 34 months and EUR\u00a0225\u00a0246 for 24 months.'
	},
	'cm-04': {
		title: 'Handbook for LAGs',
		duration: '4–6 months',
		example:
			'Kujawsko-Pomorskie in Poland published one handbook for all its LAGs in 2015, with roles, costs, selection and finance.'
	},
	'cm-05': {
		title: 'Laboratory for simplified costs, with the audit authority',
		duration: '4 months',
		example: 'Greece introduced new simplified costs for LEADER LAGs in 2025.'
	},
	'cm-06': { title: 'Mentoring of a new LAG by an experienced one', duration: '12 months' },
	'cm-07': {
		title: 'Regional contact points for social innovation',
		duration: 'the whole period; about 12 months to set up',
		example: 'Lower Saxony has three contact points, run by trade unions, employers and welfare organisations.'
	},
	'cm-08': {
		title: 'Incubator with micro-grants',
		duration: '18–30 months',
		example: 'Incubators in Poland sought ideas, tested them with micro-grants and supported more than 1\u00a0200 innovations.'
	},
	'cm-09': {
		title: 'Toolkit and training for operations that innovate',
		duration: '18 months of development',
		example: 'Flanders developed a toolkit of 396 pages together with Czechia, Poland and Sweden.'
	},
	'cm-10': {
		title: 'Workshops to assess your own administrative capacity',
		duration: '2–3 months',
		example: 'The OECD instrument for managing authorities takes a team through a series of workshops on four pillars.'
	},
	'cm-11': {
		title: 'Territorial peer review of strategies',
		duration: '6 months',
		example:
			'LDnet, a network for local development, pointed on its home page to a call for the territorial peer reviews of 2024.'
	},
	'cm-12': {
		title: 'Capacity-building event for urban CLLD',
		duration: '3 days',
		example: 'The European Urban Initiative announced one in Timișoara for June 2023.'
	},
	'cm-13': {
		title: 'Evaluation training for LAGs, with a common template',
		duration: '3 months',
		example: 'The EU CAP Network publishes guidelines on how to evaluate the added value of LEADER.'
	},
	'cm-14': {
		title: 'Roadmap for administrative capacity',
		duration: '6–9 months',
		example: 'Authorities in Bulgaria, Croatia, Greece, Poland and Spain took part in a pilot of the European Commission.'
	},
	'cn-02-innovation-course': { title: 'Course on social innovation by the competence centre', duration: '3 days' },
	'cn-02-community-exchange': {
		title: 'Exchange in a community of practice',
		duration: '6 months',
		example: 'In the ESF+ Community of Practice on social innovation, managing authorities and others learn from one another.'
	},
	'cn-03-staffing-model': { title: 'Staffing model for CLLD until closure', duration: '8 weeks to design' },
	'cn-03-assistance-posts': { title: 'CLLD posts paid from technical assistance', duration: 'until closure' },
	'cn-04-help-desk-tender': { title: 'Tender for a help desk for LAGs', duration: '5 months' },
	'cn-06-system-bridge': { title: 'Bridge between the IT systems of the Funds', duration: '9–12 months' },
	'cn-07-requirement-register': {
		title: 'Register of requirements with their legal source, tried on real cases',
		duration: '3 months'
	},
	'cn-08-role-workshop': {
		title: 'Workshop on roles and a signed table of tasks',
		duration: '2 days; about 6 weeks until signature'
	},
	'cn-09-fund-committee': {
		title: 'Committee of the Funds with a mandate',
		duration: '2 months to start, then regular meetings',
		example: 'Slovenia has a coordination committee of all managing authorities in CLLD, with a joint call.'
	},
	'cn-10-co-design': { title: 'Sessions to draft criteria and forms with partners', duration: '6 months' },
	'cn-11-file-coaching': { title: 'Coaching of officers on real files', duration: '6 weeks' },
	'cn-12-advice-training': {
		title: 'Training in advice for applicants, then shadowing',
		duration: '1 day of training; 4 weeks with shadowing'
	},
	'cn-13-lean-review': { title: 'Review of case handling, step by step', duration: '3 months' },
	'cn-14-claim-form': { title: 'Short claim form for simplified costs', duration: '2 months' },
	'cn-15-risk-clinic': { title: 'Workshop on the method of risk assessment, with real files', duration: '6 weeks' },
	'cn-16-named-contacts': { title: 'Named contact for each LAG', duration: 'ongoing' },
	'cn-16-joint-day': { title: 'Joint day of officers and LAG staff', duration: '1 day every year' },
	'cn-17-joint-seminar': {
		title: 'Joint seminar of managing and audit authority',
		duration: '2 days; about 4 weeks with preparation'
	},
	'cn-18-cost-option-training': { title: 'Audit training on simplified cost options', duration: '2 days' },
	'cn-19-sampling-method': { title: 'Sampling method for many small operations', duration: '2 months' },
	'cn-20-evidence-catalogue': { title: 'Catalogue of proofs for work in the community', duration: '6 weeks' },
	'cn-21-dialogue-protocol': { title: 'Protocol for early dialogue with auditors', duration: '1 month' },
	'cn-22-error-clinic': { title: 'Workshop for LAGs on errors that audits found', duration: '1 day every year' },
	'cn-23-facilitation-course': { title: 'Course in facilitation and outreach', duration: '5 days within 3 months' },
	'cn-24-coaching-training': { title: 'Training in the coaching of applicants', duration: '3 days within 2 months' },
	'cn-25-exploration-training': { title: 'Training in exploring and adapting solutions', duration: '4 days' },
	'cn-26-shared-office': { title: 'Office shared with a LEADER LAG', duration: '3 months to set up' },
	'cn-26-office-costs': {
		title: 'Simplified costs for the LAG office',
		duration: '3 months to introduce',
		example: 'Greece introduced new simplified costs for the expenses of LEADER LAGs in 2025.'
	},
	'cn-27-advance-agreement': {
		title: 'Agreement on advances for LAGs',
		duration: '3 months',
		example: 'In 2014–2020 LEADER allowed advances of up to 50\u00a0% of the public support for running and animation.'
	},
	'cn-27-guarantee': { title: 'Guarantee for LAGs without assets', duration: '3 months to set up' },
	'cn-28-procedure-clinic': { title: 'Workshop on selection and conflicts of interest', duration: '2 days' },
	'cn-30-privacy-clinic': { title: 'Workshop on data protection with the data protection officer', duration: '1 day' },
	'cn-31-governance-review': { title: 'Review of the decision-making body', duration: '6 weeks' },
	'cn-32-lag-exchange': {
		title: 'Exchange with other LAGs',
		duration: 'ongoing',
		example:
			'LEADER LAGs in Flanders and Wallonia exchanged cycling schools and adapted bicycles, for people in transport poverty and in care homes.'
	},
	'cn-33-idea-workshops': {
		title: 'Idea workshops for residents',
		duration: '2–6 months',
		example:
			'In the Fabrique à Initiatives in France about thirty regional operators start from a local need and build a solution with those concerned.'
	},
	'cn-33-micro-grants': {
		title: 'Micro-grants for a first operation',
		duration: '2–6 months',
		example:
			'In Kujawsko-Pomorskie one LAG contracted 25 ESF micro-grants of PLN\u00a01.1\u00a0million in all in 2020; another gave five of almost PLN\u00a0400\u00a0000 in all.'
	},
	'cn-34-mediators': { title: 'Mediators from the groups concerned', duration: '12 months' },
	'cn-35-association-clinic': { title: 'Coaching of small associations in administration', duration: '6 months' },
	'cn-35-shared-accountant': { title: 'Accountant shared by small associations', duration: '6 months' },
	'cn-36-form-test': { title: 'Test of forms with the people who use them', duration: '6 weeks' },
	'cn-37-mayor-briefings': { title: 'Briefings for mayors and councils', duration: '6 months' },
	'cn-37-urbact-exchange': {
		title: 'Exchange of towns in an URBACT network',
		duration: '6 months',
		example:
			'Through URBACT, Lisbon’s tools for priority neighbourhoods were passed on to Lille, The Hague, Ostrava and other cities.'
	},
	'cn-38-round-tables': { title: 'Round tables with employers and social enterprises', duration: 'ongoing' },
	'cn-39-staff-exchange': { title: 'Exchange of staff between competence centres', duration: '12 months' },
	'cn-40-blueprint': {
		title: 'Blueprint and business model for the centre',
		duration: '9 months',
		example: 'The BuiCaSuS project ended with a blueprint strategy and an action plan each for France, Latvia, Spain and Sweden.'
	},
	'cn-41-repository': {
		title: 'Repository of practices chosen by criteria',
		duration: '6 months',
		example: 'Social Innovation Match presents cases of social innovation at EU level.'
	},
	'cn-42-governance-workshop': { title: 'Workshops on the tasks and governance of the centre', duration: '3 months' },
	'cn-44-scaling-round-tables': { title: 'Round tables on scaling with policy owners', duration: 'ongoing' }
};
