import { numbered, type StageAnswers } from './stage-answers.ts';

export const design: StageAnswers = {
	answers: {
		'clld-concept':
			'CLLD is there to bring people back into contact, work and local life where one service alone does not help.\n\nIt is for long-term unemployed and seasonal workers, young people outside work and school, older people who live alone, families on low incomes and newcomers.\n\nIt works in twelve areas with 333 700 residents: the whole region outside Kesterholm, and the two quarters of Kesterholm with the greatest need.\n\nThe ESF+ pays for people, activities and LAG offices, EUR 30 million with the national share; the ERDF pays for small conversions and equipment, EUR 6 million with the national share.\n\nOne call, one committee and the rules of the ESF+ as Lead Fund hold both together.',
		'funds-model': 'esf-erdf',
		'clld-funds': ['esf-plus', 'erdf'],
		'programme-place': 'dedicated-priority',
		'coordination-with-other-funds':
			'The ERDF part stands in priority 2 of this programme, under policy objective 5. The CLLD committee of the managing authority, the ERDF unit and the LEADER paying agency meets every second month. Before each approval the Regional Funding Agency compares applicant and cost items with the LEADER register. No cost item is declared twice.',
		'joint-call': 'yes',
		'joint-monitoring-committee': 'yes',
		'lead-fund-model': 'lead-fund',
		'lead-fund': 'ESF+',
		'fund-information-flow':
			'For each decision and payment the ERDF unit sees the operation, the beneficiary, the amounts by Fund, the result of the verification and any irregularity in the common electronic system. On the fifth working day of each month the ESF+ unit sends a summary; one named officer on either side answers questions.',
		'running-costs-fund': 'ESF+',
		'territory-selection': 'whole-territory',
		'urban-rural': 'mixed',
		'area-types': ['09', '10', '12', '13', '15'],
		'area-rule':
			'Partnerships propose their area along municipal or quarter boundaries, and each place belongs to one area only. Areas follow the upper-secondary school districts, because buses and families do. The city of Kesterholm takes part with the quarters Eastfield and Ropewalk only.',
		'population-rule': 'own-range',
		'population-min': '12000',
		'population-max': '60000',
		'population-exceptions':
			'Valleys and forests of the region have 12 000 to 20 000 residents within an hour’s drive, and above 60 000 people no longer know who decides. The selection committee may admit a smaller urban quarter of at least 8 000 residents on a reasoned request.',
		'number-of-strategies': '12',
		'budget-total': '36000000',
		'budget-rules': ['floor', 'ceiling', 'formula', 'performance-reserve'],
		'budget-min': '2400000',
		'budget-max': '4000000',
		'running-cost-share': '20',
		'lag-staff': '2.5',
		'preparatory-budget': '600000',
		'cofinancing-sources': ['national-budget', 'local-budgets', 'in-kind', 'waived'],
		advances: 'lag-and-small-beneficiaries',
		'delivery-model': ['lag-selects'],
		'lag-freedoms': ['call-budgets', 'shifts-between-actions', 'changes-to-operations', 'own-procedure'],
		'verification-body': 'the Regional Funding Agency of Nordvale and the Lakes',
		'lag-extra-tasks': 'no',
		'lag-composition-rules': [
			'public-and-private',
			'no-group-controls',
			'groups-concerned',
			'gender-balance',
			'non-public-quorum',
			'elected-chair',
			'conflict-declarations'
		],
		'single-interest-limit': '35',
		'inclusiveness-requirement':
			'At least a quarter of the votes on the board lie with organisations of the people concerned, such as tenants, carers, young people, persons with disabilities or people with experience of poverty. Neither women nor men hold less than 40 % of the seats. Where such an organisation does not exist yet, as in Fallowmoor, a group of at least eight people concerned names the members by 31 December 2027.',
		'lag-legal-form': 'either',
		'strategy-elements': [
			'area-population',
			'community-involvement',
			'needs-potential',
			'objectives-targets-actions',
			'management-monitoring-evaluation',
			'financial-plan',
			'measures-by-fund'
		],
		'selection-model': 'two-stage',
		'selection-committee':
			'Nine members have a vote: three from the authorities of the two Funds and the region, two from economic and social partners, two from civil society, two independent experts. An expert chairs; the LAG help desk prepares the meetings without a vote.',
		'late-areas': 'further-round',
		'networking-support':
			'One network for all twelve LAGs, with a help desk in the managing authority and a coordinator under contract, is paid from technical assistance. It starts with a monthly online clinic on eligibility, open to LAG boards and officers alike. Visits between LAGs are paid from the strategies.',
		'accessibility-requirement':
			'Every local call has a version of two pages in plain language. Every LAG office can be reached without steps or comes to the applicant. Assistance and interpreting are eligible costs of each operation.',
		'cooperation-planned': 'yes',
		'cooperation-description':
			'Cooperation is part of each strategy, with up to EUR 100 000 for each area and EUR 1.2 million in all. Themes are winter work, mobile services and the return of young people. The boards of the LAGs concerned select a cooperation operation together, and its preparation can be paid with up to EUR 5 000 for each LAG.',
		'innovation-rule': 'experiment-window',
		'innovation-definition':
			'An operation is innovative if it tries a service or a form of cooperation that this area or group has not had before, serves a social need, and says what it wants to learn. It need not be new elsewhere.',
		'experiment-budget': '1800000',
		'right-to-fail':
			'Three outputs are paid as lump sums: the test plan agreed with users, the test itself with the sessions held, and a report on what was learnt and for whom. They are paid whether or not the approach works. The LAG accepts the first two, the managing authority the report. Fraud, breaches of eligibility rules and work not done are not covered.',
		'grant-forms': ['unit-costs', 'lump-sums', 'flat-rates', 'draft-budget', 'real-costs'],
		'state-aid-routes': ['no-aid', 'de-minimis'],
		'statutory-tasks':
			'Tasks that an authority has to perform by law are not supported. Excluded are, for example, the statutory caseload of social work, regular school transport and places in day care to which a child is entitled. Supported are outreach to families that no service knows, an evening bus tested together with young people, and shared childcare during courses.'
	},
	rows: {
		'fund-demarcation': numbered([
			{
				fund: 'ESF+',
				'pays-for': 'staff, coaching, courses, mediators, childcare during courses, small materials and the LAG offices',
				'leaves-out': 'building works, purchase of land or buildings, vehicles bought for general use',
				example: 'the trainers and the coach of the repair workshop in the old sawmill canteen at Millreach'
			},
			{
				fund: 'ERDF',
				'pays-for': 'conversion and equipment of rooms that an ESF+ operation of the same strategy uses for at least three years',
				'leaves-out': 'wages, allowances of participants, running costs, streets and public squares',
				example: 'the ramp, the wiring and the workbenches of the same workshop'
			}
		]),
		'planned-areas': numbered([
			{
				name: 'Upper Nordvale',
				'area-type': '13',
				population: '18400',
				allocation: '2700000',
				note: 'LEADER LAG; ageing villages, winter closure of services'
			},
			{
				name: 'Lower Nordvale and Millreach',
				'area-type': '12',
				population: '41600',
				allocation: '3300000',
				note: 'LEADER LAG with ESF pilot; sawmill closed in 2019'
			},
			{
				name: 'Lake Aldra',
				'area-type': '12',
				population: '33900',
				allocation: '3000000',
				note: 'LEADER LAG; seasonal jobs in tourism'
			},
			{
				name: 'Hollin Lakes',
				'area-type': '12',
				population: '27500',
				allocation: '2700000',
				note: 'LEADER LAG; seasonal jobs, high rents for locals'
			},
			{
				name: 'Fallowmoor',
				'area-type': '15',
				population: '12800',
				allocation: '2400000',
				note: 'no LAG yet; mentor: Brackfell Forest'
			},
			{
				name: 'Brackfell Forest',
				'area-type': '15',
				population: '16100',
				allocation: '2700000',
				note: 'LEADER LAG; forestry jobs lost, young people leave'
			},
			{
				name: 'Kesterholm Eastfield',
				'area-type': '09',
				population: '13700',
				allocation: '3000000',
				note: 'no LAG yet; housing of the 1970s; mentor: Lower Nordvale'
			},
			{
				name: 'Kesterholm Ropewalk',
				'area-type': '09',
				population: '12300',
				allocation: '2700000',
				note: 'no LAG yet; many newcomers; mentor: Southern Plain'
			},
			{
				name: 'Stenwick and the river towns',
				'area-type': '10',
				population: '46700',
				allocation: '3600000',
				note: 'no LAG yet; four small towns with one labour market'
			},
			{
				name: 'Hollinford',
				'area-type': '10',
				population: '38200',
				allocation: '3300000',
				note: 'no LAG yet; paper mill in short-time work'
			},
			{
				name: 'Southern Plain',
				'area-type': '12',
				population: '52600',
				allocation: '3600000',
				note: 'LEADER LAG with ESF pilot; commuter villages without services'
			},
			{
				name: 'Tarrow Valley',
				'area-type': '13',
				population: '19900',
				allocation: '3000000',
				note: 'LEADER LAG; school and surgery closed since 2020'
			}
		]),
		'intermediate-bodies': numbered([
			{
				body: 'Regional Funding Agency of Nordvale and the Lakes',
				kind: 'agency',
				tasks: 'final verification of eligibility, contracting, payment and management verification, entry of data',
				'arrangement-signed': 'yes'
			}
		]),
		'size-classes': numbered([
			{
				name: 'Micro',
				'up-to': '5000',
				'grant-form': 'lump-sums',
				'aid-only': 'no',
				procedure:
					'form of two pages, decided by the LAG in a monthly session, paid on a product, a photograph or a note of a visit',
				'days-to-decision': '30'
			},
			{
				name: 'Small',
				'up-to': '50000',
				'grant-form': 'draft-budget',
				'aid-only': 'no',
				procedure: 'form of five pages with a draft budget, which the LAG agrees before it selects; two instalments on outputs',
				'days-to-decision': '50'
			},
			{
				name: 'Medium',
				'up-to': '200000',
				'grant-form': 'flat-rates',
				'aid-only': 'no',
				procedure: 'direct staff costs at unit costs per hour, and 40 % of them for all other costs',
				'days-to-decision': '70'
			},
			{
				name: 'Large',
				'up-to': '400000',
				'grant-form': 'real-costs',
				'aid-only': 'no',
				procedure: 'full application, direct staff costs as paid and 40 % of them for all other costs, half-yearly claims',
				'days-to-decision': '70'
			}
		])
	}
};
