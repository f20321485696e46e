import { numbered, type StageAnswers } from './stage-answers.ts';

export const decide: StageAnswers = {
	answers: {
		'local-needs':
			'In Lower Nordvale the sawmill at Millreach closed in 2019 and took 640 jobs with it; 8.9 % of the labour force there is long-term unemployed, against 3.1 % in the region. Around Lake Aldra and the Hollin Lakes four jobs in ten last only from May to September, and families live through the winter on debt. In Upper Nordvale, Tarrow Valley, Fallowmoor and Brackfell Forest every third resident is 65 or older, the nearest doctor is up to 50 minutes away, and of those who turned 18 in 2014 almost half had left by 2024. In the Kesterholm quarter of Eastfield, built in the 1970s, 31 % of the children grow up on a low income, against 14 % in the region. The open calls of the two former regions in 2014–2020 did not reach these people: only 11 % of participants lived in the four valleys and forests, and the whole of Eastfield accounted for 74 participants in seven years.',
		'existing-lags':
			'Seven LAGs have carried out LEADER strategies: Upper Nordvale, Lower Nordvale, Lake Aldra, Hollin Lakes, Brackfell Forest, Southern Plain and Tarrow Valley. Each employs between 1.5 and 2.5 people, and their selection procedures are sound. Two of them, Lower Nordvale and Southern Plain, also ran an ESF pilot between 2017 and 2020 with 61 small operations. On employment and inclusion the partnerships are thin: only three of the seven have a social organisation on the board, and none a tenant, a carer or a person with experience of poverty.',
		'white-spots':
			'Five areas with high need have no LAG experience: Fallowmoor, the Kesterholm quarters Eastfield and Ropewalk, the river towns around Stenwick, and Hollinford. Each receives the preparatory lump sum of EUR 50 000, a facilitator from the pool for up to 45 days, and one experienced LAG as a mentor. The managing authority makes the first visit together with the facilitator, before the call for partnerships closes.',
		'lessons-2014-2020':
			'First, applicants to LEADER waited nine months on average in 2019, because the paying agency judged every idea a second time; now the Regional Funding Agency checks eligibility only, within 20 days. Second, 38 % of approved applicants under EUR 10 000 withdrew over invoices and pre-financing; operations up to EUR 5 000 are now paid as lump sums, half of it in advance. Third, money for running costs went into administration; LAGs now show animation separately in their budget. Fourth, the ESF pilot reached new people only where a mediator went to them; outreach is now a condition of preparatory support.',
		'added-value-social-capital':
			'In each of the twelve areas at least five organisations that had never worked together before 2027 run something jointly in 2029, and at least three of them go on without the grant. In Eastfield and Ropewalk the tenants, the housing company and the job centre meet every month.',
		'added-value-governance':
			'Today officers in Kesterholm choose themes and operations for valleys 140 kilometres away. With CLLD, boards on which residents and associations hold most of the votes decide on EUR 36 million. The authority gains boards that know who is missing, and decisions that are accepted because neighbours took them.',
		'added-value-results':
			'At least 40 % of the participants under CLLD come from the four valleys and forests and the two quarters of Kesterholm, which supplied 14 % of participants in the open calls of 2014–2020, and at least 160 organisations receive ESF+ support for the first time. We show it by comparing the addresses of participants (by municipality and quarter) and the registers of beneficiaries of both periods. The share of participants in work on leaving is compared with the open calls of priority 3 for the same groups.',
		'extra-layer-cost': '11000000',
		'authority-staff-number': '5',
		'authority-staff-fte': '3.5',
		'authority-staff-secured': 'yes',
		'risk-appetite': 'learning-counts',
		'risk-appetite-agreed-by': 'head of the Department for European Programmes, Regional Council; audit authority informed',
		'risk-appetite-agreed-on': '2025-12-04',
		'clld-use': 'yes',
		'clld-purpose': 'inclusion',
		'partnership-agreement-scope': 'some-funds',
		'decision-partners':
			'The partnership group for the new programme discussed the option paper on 11 September, 9 October and 6 November 2025: the Association of Municipalities of Nordvale and the Lakes, the Nordvale Trade Union Council, the Lakes Chamber of Small Business, the network of the seven LEADER LAGs and Kesterholm University College. The Open Door Network, which is led by people with experience of poverty, the Forum of Persons with Disabilities and the Youth Council of the Lakes spoke for those concerned. Because of them town quarters were admitted beside rural areas, and seats with a vote for people concerned became a condition.',
		'clld-decided-on': '2025-11-20'
	},
	rows: {
		'other-instruments': numbered([
			{
				kind: 'leader',
				name: 'LEADER in the seven rural areas',
				area: 'Upper and Lower Nordvale, Lake Aldra, Hollin Lakes, Brackfell Forest, Southern Plain, Tarrow Valley',
				demarcation:
					'LEADER pays for investment in farms, tourism and village buildings. CLLD pays for people and what they do; it converts a room only if an ESF+ operation of the same strategy uses it.'
			},
			{
				kind: 'integrated-investment',
				name: 'Kesterholm Waterfront',
				area: 'harbour and city centre of Kesterholm; no overlap with Eastfield, 200 metres of common border with Ropewalk',
				demarcation:
					'The integrated investment pays for streets, quays and public buildings. CLLD pays for nothing that is built in public space.'
			},
			{
				kind: 'neighbourhood-programme',
				name: 'State programme Good Quarters',
				area: 'Eastfield',
				demarcation:
					'The state programme modernises the housing and its surroundings until 2028. CLLD pays for mediators, courses and meeting places run by residents, and sends every building question to the state programme.'
			}
		])
	}
};
