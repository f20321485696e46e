import { numbered, type StageAnswers } from './stage-answers.ts';

export const programmeText: StageAnswers = {
	answers: {
		'market-failures':
			'No provider opens childcare or a day centre in villages of 300 residents, and the bus company has withdrawn from every line that runs outside school hours. Banks do not lend to a social enterprise without a first contract; the three that started in the region since 2020 were financed by private guarantees. Employers on the lakes compete for staff in July and let them go in October, and none of them can build a second season alone. The state programmes pay for persons in measures and for buildings, but for nobody who brings people and employers together in one place.',
		'administrative-capacity':
			'The region was formed in 2025 and has merged two departments; one officer dealt with CLLD until now. From 1 July 2026 the managing authority has 3.5 posts for it, and the Regional Funding Agency 4.5, all secured until closure. Nobody had experience with draft budgets: two days of training together with the audit authority are fixed for May 2026. Small LAGs cannot pre-finance, so they receive a working advance of 30 % of their yearly running costs.',
		'macro-regional-strategies': ['11'],
		'objectives-model': 'several-objectives',
		'text-detail': 'short-text',
		'action-types': ['capacity-building', 'operations', 'cooperation-operations', 'management-animation'],
		'examples-open': 'yes',
		'priority-only-clld': 'yes',
		'simplified-costs-text': 'up-to-threshold',
		'cross-financing-share': '0',
		'no-significant-harm': 'with-conditions',
		'no-significant-harm-text':
			'Operations use existing rooms. Equipment is borrowed or second-hand where it exists; new appliances are of the two best energy classes on the market. Shared vehicles are electric wherever a charging point is within 20 kilometres of their base.',
		'innovation-character': ['bottom-up', 'experimentation'],
		'innovation-fields':
			'Strategies test answers to four needs: winter income for seasonal workers, loneliness in old age, first steps of young people outside school and work, and help for families in debt. The managing authority may name further fields before each round of strategies, after consulting the monitoring committee.',
		'innovation-priority-exists': 'yes',
		'innovation-priority-link':
			'Priority 5 of the national ESF+ programme is dedicated to social innovation. It reserves one call a year for approaches that LAGs have tested, from 2028 on; the network of LAGs has a seat in its advisory board, and the national competence centre for social innovation names a contact for the twelve areas.',
		'gender-measures':
			'Women and men each hold at least 40 % of the seats in every LAG board. Sessions and courses take place at hours that fit care duties, and childcare and care for relatives are eligible costs. LAGs report participants and board members by sex every year and name one step against the gap they find.',
		'accessibility-measures':
			'In line with the UNCRPD, meetings are held without steps, calls appear in plain language and forms are readable by screen readers. Assistance and sign language are eligible costs of every operation. The Forum of Persons with Disabilities tests forms before the first call and has a vote in the selection committee.',
		'non-discrimination-measures':
			'Newcomers, tenants and people with experience of poverty have seats with a vote. Mediators from these groups are paid as animation in Ropewalk, Eastfield and Stenwick. Each refusal of an application is given with reasons. Services for people in need of care support living at home and do not segregate.',
		'charter-complaints':
			'Anyone, participants and residents included, may complain in Finnish, Swedish or English, in writing, by telephone or in person, to the contact point at the managing authority, which answers within 30 days. Cases under the Charter and the UNCRPD go to the equality ombudsperson on request and are reported to the monitoring committee.',
		'territories-reason':
			'In valleys and forests services lie far apart; on the lakes one season feeds the year; in quarters and towns services miss the people next door. Together, places can pay for a mediator, a bus or a room that none could pay for alone.',
		'instruments-planned': 'no',
		'instruments-reason':
			'The operations are small, earn no income or test something uncertain, and most beneficiaries are associations without assets. Social enterprises that can repay find loans of up to EUR 50 000 under the ERDF part of this programme, in priority 1; LAGs direct them there.',
		'indicator-set': 'participants-and-clld',
		'strategies-output': 'yes',
		'milestone-approach': 'zero-2024',
		'indicator-method':
			'The targets for participants follow from money and unit costs. Of the EUR 30 million of the priority, EUR 7.2 million pay for running and animation and EUR 0.6 million for preparation; EUR 22.2 million remain for operations, EUR 13.32 million under (h) and EUR 8.88 million under (l). In the ESF pilot of 2017–2020 a participant in work-related operations cost EUR 3 700 and one in community operations EUR 1 850, at prices of 2025; this gives 3 600 and 4 800 participants. The shares of unemployed, inactive and employed people are those of the pilot. Milestones for 2024 are zero, because the programme did not exist then. A late start of the LAGs or a mild labour market would lower the figures; both are looked at every January. The statistics officer of the managing authority keeps the file and answers for it.',
		'rate-claimed': '70',
		'clld-bonus-claimed': 'yes',
		'innovation-rate-claimed': 'no',
		'ring-fence': 'own-priority',
		'raised-thresholds': ['none'],
		'national-esf-total': '620000000',
		'uses-article-94': 'no',
		'uses-article-95': 'no',
		'ta-support-actions': ['help-desk', 'lag-network', 'training', 'guidance', 'evaluation', 'partner-capacity'],
		'ta-support-amount': '1200000',
		'ta-share': '4',
		'ta-ceiling': 'general',
		'ta-groups':
			'The managing authority, the audit authority and the Regional Funding Agency receive posts, training and systems. The twelve LAGs use the help desk, the network and the training. Beneficiaries get guidance in plain language, and social partners and civil society organisations are trained for their seats in committees and boards.',
		'uses-article-37': 'no',
		'consultation-steps':
			'The option paper was published on 15 September 2025. Three open meetings followed, in Millreach on 30 September, in Aldra Bay on 7 October and in Eastfield on 14 October, with about 260 people. By 31 October 47 written comments had arrived; the answer to each was published on 5 December. Two things changed: the programme supports town quarters as well as rural areas, and objective (l) was added for older people and families who are not looking for work. The partnership group agreed to the text on 29 January 2026.',
		'code-of-conduct-applied': 'yes',
		'lag-committee-seat': 'yes',
		'partner-capacity-amount': '2900000',
		'communication-objectives':
			'In every area people know by the end of 2027 where and how to bring an idea to their LAG. Groups that have never applied hear of each call at least four weeks before it closes, in a place they visit anyway. The public sees each year what was tried, what worked and what did not. LAGs, clubs, libraries and mediators carry the message, because people trust a neighbour more than a campaign; EUR 90 000 of the budget are reserved for their material.',
		'communication-budget': '450000'
	},
	rows: {
		'regional-disparities': numbered([
			{
				territory: 'Lower Nordvale around Millreach',
				category: 'transition',
				disparity:
					'Long-term unemployment is 8.9 % of the labour force, against 3.1 % in the region. The closed sawmill, a single bus line and debts on houses that cannot be sold keep people in place.',
				evidence: 'regional register data, 2024'
			},
			{
				territory: 'lake villages of Lake Aldra and the Hollin Lakes',
				category: 'transition',
				disparity:
					'Four jobs in ten last only from May to September, against one in fourteen in the region. Rents follow the summer guests, so that seasonal workers move away in October.',
				evidence: 'survey of 410 employers, Lakes Chamber of Small Business, 2024'
			},
			{
				territory: 'valleys and forests: Upper Nordvale, Tarrow Valley, Fallowmoor and Brackfell Forest',
				category: 'transition',
				disparity:
					'34 % of residents are 65 or older, against 24 % in the region, and of those who turned 18 in 2014 46 % had left by 2024. The nearest doctor is up to 50 minutes away.',
				evidence: 'regional register data, 2024'
			},
			{
				territory: 'town quarters Eastfield and Ropewalk in Kesterholm',
				category: 'transition',
				disparity:
					'In Eastfield, with 4 900 flats of the 1970s, 31 % of children grow up on a low income, against 14 % in the region. In Ropewalk one adult in four came to the country in the last ten years and half of them have no work.',
				evidence: 'City of Kesterholm, social report 2024'
			},
			{
				territory: 'river towns around Stenwick, and Hollinford',
				category: 'transition',
				disparity:
					'12.4 % of those aged 16 to 29 are outside work and school, against 7.8 % in the region. The paper mill at Hollinford has been in short-time work since 2023.',
				evidence: 'regional register data, 2024'
			}
		]),
		'policy-links': numbered([
			{
				kind: 'country-recommendation',
				reference:
					'Recommendation 3 of 2025 (invented), access to social services and work for people furthest from the labour market',
				contribution:
					'LAGs take mobile coaching, childcare during courses and debt advice to the five kinds of territory in which such services are missing.'
			},
			{
				kind: 'pillar-principle',
				reference: 'Principle 4, active support to employment',
				contribution: 'Mediators accompany 3 600 people from the first contact to a course, a job or an enterprise of their own.'
			},
			{
				kind: 'pillar-principle',
				reference: 'Principle 20, access to essential services',
				contribution:
					'Valleys and lake villages share services that no single village can carry, and test them with those who use them.'
			},
			{
				kind: 'national-strategy',
				reference: 'National Framework for Inclusion 2021–2030 (invented), aim 2: local partnerships against exclusion',
				contribution: 'The twelve strategies are the regional contribution to aim 2 and report to its steering group once a year.'
			}
		]),
		'objective-justification': numbered([
			{
				objective: 'h',
				themes: 'work after the sawmill, winter income on the lakes, first steps for young people, contact with newcomers',
				reason:
					'8.9 % of the labour force in Lower Nordvale and 9.6 % in Eastfield are long-term unemployed, and four jobs in ten on the lakes end in September. Debt, missing transport and missing childcare meet in the same households, so that courses alone fail: of the participants from these places in 2014–2020 only 17 % were in work on leaving. Local partnerships know the employers, the families and the bus times. They can join coaching, care and a first job in one operation, which a call for single measures cannot.',
				'support-form':
					'Operations are small, earn no income and are run by associations, municipalities and small firms. Grants with lump sums, draft budgets and flat rates keep the burden low.'
			},
			{
				objective: 'l',
				themes: 'loneliness in old age, families on low incomes, debt, services that no longer come to the village',
				reason:
					'In the four valleys and forests every third resident is 65 or older, and in Eastfield 31 % of children grow up on a low income. Many of these people are not looking for work and are in no measure; objective (h) would miss them. They come to a neighbour, a school breakfast or a village shop, not to an office. LAGs can pay the people who make such places work, let residents run them, and test new services at small scale before municipalities take them over.',
				'support-form':
					'The beneficiaries are village associations, tenants’ groups and parishes without reserves. Lump sums on delivered outputs reach them; loans would not.'
			}
		]),
		'action-carriers': numbered([
			{
				'action-type': 'capacity-building',
				carrier: 'partnerships in the twelve areas, signed for by one member until a LAG is formed',
				task: 'reach out to groups that rarely take part, analyse needs, write the strategy'
			},
			{
				'action-type': 'operations',
				carrier: 'associations, social enterprises, municipalities, schools, social partners and small firms in the area',
				task: 'carry out operations that the LAG has selected'
			},
			{
				'action-type': 'operations',
				carrier: 'LAGs',
				task: 'carry out operations that nobody else offers, with selection and implementation in separate hands'
			},
			{
				'action-type': 'cooperation-operations',
				carrier: 'LAGs together with LAGs of this and other regions',
				task: 'prepare and carry out common tests and exchanges'
			},
			{
				'action-type': 'management-animation',
				carrier: 'LAGs',
				task: 'animate, advise, select, monitor and evaluate'
			}
		]),
		'operation-examples': numbered([
			{
				objective: 'h',
				example: 'a repair workshop in the old sawmill canteen, where former sawmill workers train young people',
				contribution: 'gives the long-term unemployed a daily task and a reference, and young people a first qualification'
			},
			{
				objective: 'h',
				example: 'a winter pool in which hotels, the hospital laundry and the forest owners of Lake Aldra share staff',
				contribution: 'turns seasonal contracts into work for twelve months'
			},
			{
				objective: 'h',
				example: 'a job coach who visits people at home in Fallowmoor and Brackfell Forest, two days a week',
				contribution: 'activates people who do not come to an office 50 minutes away'
			},
			{
				objective: 'h',
				example: 'a kitchen in Ropewalk run by women from five countries as a first social enterprise',
				contribution: 'leads to language, hygiene certificates and self-employment'
			},
			{
				objective: 'l',
				example: 'a village shop in Tarrow Valley that is also a surgery by video and a lunch table, run by residents',
				contribution: 'brings services and company to older people who live alone'
			},
			{
				objective: 'l',
				example: 'breakfast and homework in the school of Eastfield, with parents as paid mediators',
				contribution: 'reaches children on low incomes and parents who avoid offices'
			},
			{
				objective: 'l',
				example: 'a test of debt advice at the kitchen table in the river towns, with a report after 60 visits',
				contribution: 'shows whether early advice keeps families in their homes'
			}
		]),
		'target-groups-list': numbered([
			{
				group: 'long-term unemployed people, former sawmill and forestry workers among them',
				'how-reached': 'job coaches who come to the village, the workshop and the home',
				size: '4700'
			},
			{
				group: 'seasonal workers without income in winter',
				'how-reached': 'evening sessions at the workplace in September',
				size: '3900'
			},
			{
				group: 'young people aged 16 to 29 outside work and school',
				'how-reached': 'street workers, sports clubs and peers who came back',
				size: '3600'
			},
			{
				group: 'older people who live alone, and informal carers',
				'how-reached': 'visits together with the district nurse, village lunch tables',
				size: '8300'
			},
			{
				group: 'families with children on low incomes, families in debt',
				'how-reached': 'school breakfasts and tenants as mediators',
				size: '3200'
			},
			{
				group: 'newcomers without a job or a course place',
				'how-reached': 'mediators from the communities',
				size: '1900'
			}
		]),
		'cooperation-partners': numbered([
			{
				partner: 'the twelve LAGs among themselves, above all the two lake areas and the four valleys and forests',
				reach: 'interregional',
				content: 'winter work for seasonal staff, mobile services, one shared specialist for debt advice'
			},
			{
				partner: 'two LAGs of a neighbouring region',
				reach: 'interregional',
				content: 'transfer of a tested village day centre, with visits of residents in both directions'
			},
			{
				partner: 'LAGs of lake and mountain areas in other Member States',
				reach: 'transnational',
				content: 'how young people come back: comparison of three approaches, preparation included'
			}
		]),
		'output-indicators': numbered([
			{
				objective: 'h',
				category: 'transition',
				common: 'EECO01',
				unit: 'persons',
				milestone: '0',
				target: '3600',
				method: 'EUR 13.32 million for operations under (h), divided by EUR 3 700 for a participant in the ESF pilot.'
			},
			{ objective: 'h', category: 'transition', common: 'EECO02', unit: 'persons', milestone: '0', target: '1700' },
			{ objective: 'h', category: 'transition', common: 'EECO04', unit: 'persons', milestone: '0', target: '1300' },
			{ objective: 'h', category: 'transition', common: 'EECO05', unit: 'persons', milestone: '0', target: '600' },
			{ objective: 'h', category: 'transition', common: 'EECO07', unit: 'persons', milestone: '0', target: '1100' },
			{
				objective: 'h',
				category: 'transition',
				id: 'CLO01',
				name: 'Local development strategies with an approved allocation',
				unit: 'strategies',
				milestone: '0',
				target: '12'
			},
			{
				objective: 'h',
				category: 'transition',
				id: 'CLO02',
				name: 'Organisations that receive ESF+ support for the first time',
				unit: 'organisations',
				milestone: '0',
				target: '160'
			},
			{
				objective: 'l',
				category: 'transition',
				common: 'EECO01',
				unit: 'persons',
				milestone: '0',
				target: '4800',
				method: 'EUR 8.88 million for operations under (l), divided by EUR 1 850 for a participant in the ESF pilot.'
			},
			{ objective: 'l', category: 'transition', common: 'EECO06', unit: 'persons', milestone: '0', target: '1400' },
			{ objective: 'l', category: 'transition', common: 'EECO08', unit: 'persons', milestone: '0', target: '1900' },
			{
				objective: 'l',
				category: 'transition',
				id: 'CLO03',
				name: 'Experiments carried out with a published report on what was learnt',
				unit: 'experiments',
				milestone: '0',
				target: '30'
			}
		]),
		'result-indicators': numbered([
			{
				objective: 'h',
				category: 'transition',
				common: 'EECR04',
				unit: '% of participants',
				baseline: '17',
				'reference-year': '2020',
				target: '20',
				'data-source': 'Employment register, within four weeks of leaving',
				comments: 'Reference: ESF participants from the same areas, 2014–2020'
			},
			{
				objective: 'h',
				category: 'transition',
				common: 'EECR02',
				unit: '% of participants',
				baseline: '12',
				'reference-year': '2020',
				target: '15',
				'data-source': 'Records of beneficiaries, within four weeks of leaving',
				comments: 'Reference: ESF participants from the same areas, 2014–2020'
			},
			{
				objective: 'h',
				category: 'transition',
				id: 'CLR01',
				name: 'Participants with a documented step towards work or training',
				unit: '% of participants',
				baseline: '48',
				'reference-year': '2020',
				target: '65',
				'data-source': 'Distance-travelled sheet, filled in by coach and participant on joining and leaving',
				comments: 'Reference: ESF pilot in Lower Nordvale and Southern Plain'
			},
			{
				objective: 'l',
				category: 'transition',
				id: 'CLR02',
				name: 'Participants who use a service or take part in local life every week on leaving',
				unit: '% of participants',
				baseline: '35',
				'reference-year': '2024',
				target: '55',
				'data-source': 'Short interview on joining and leaving, sample of one in four',
				comments: 'Reference: regional survey of residents, 2024'
			},
			{
				objective: 'l',
				category: 'transition',
				id: 'CLR03',
				name: 'Tested solutions that another body continues or adopts',
				unit: 'solutions',
				baseline: '0',
				'reference-year': '2026',
				target: '10',
				'data-source': 'Written decision of the body concerned',
				comments: 'One third of the 30 experiments'
			}
		]),
		'dimension-1': numbered([
			{
				objective: 'h',
				category: 'transition',
				code: '153',
				amount: '4200000',
				why: 'Job coaches, workshops and language courses for people far from work are the largest group of operations expected under (h).'
			},
			{ objective: 'h', category: 'transition', code: '138', amount: '1820000' },
			{ objective: 'h', category: 'transition', code: '136', amount: '1764000' },
			{ objective: 'h', category: 'transition', code: '152', amount: '1540000' },
			{
				objective: 'h',
				category: 'transition',
				code: '169',
				amount: '3276000',
				why: 'Preparation, running and animation of the twelve LAGs. Annex I names no code for them; this is our reading.'
			},
			{ objective: 'l', category: 'transition', code: '163', amount: '4116000' },
			{ objective: 'l', category: 'transition', code: '158', amount: '1260000' },
			{ objective: 'l', category: 'transition', code: '147', amount: '840000' },
			{ objective: 'l', category: 'transition', code: '169', amount: '2184000' }
		]),
		'dimension-2': numbered([
			{ objective: 'h', category: 'transition', code: '01', amount: '12600000' },
			{ objective: 'l', category: 'transition', code: '01', amount: '8400000' }
		]),
		'dimension-3': numbered([
			{ objective: 'h', category: 'transition', code: '09', amount: '1995000' },
			{ objective: 'h', category: 'transition', code: '10', amount: '2415000' },
			{ objective: 'h', category: 'transition', code: '12', amount: '4410000' },
			{ objective: 'h', category: 'transition', code: '13', amount: '1995000' },
			{ objective: 'h', category: 'transition', code: '15', amount: '1785000' },
			{ objective: 'l', category: 'transition', code: '09', amount: '1330000' },
			{ objective: 'l', category: 'transition', code: '10', amount: '1610000' },
			{ objective: 'l', category: 'transition', code: '12', amount: '2940000' },
			{ objective: 'l', category: 'transition', code: '13', amount: '1330000' },
			{ objective: 'l', category: 'transition', code: '15', amount: '1190000' }
		]),
		'dimension-6': numbered([
			{ objective: 'h', category: 'transition', code: '01', amount: '1890000' },
			{ objective: 'h', category: 'transition', code: '05', amount: '3150000' },
			{ objective: 'h', category: 'transition', code: '08', amount: '1260000' },
			{ objective: 'h', category: 'transition', code: '09', amount: '6300000' },
			{ objective: 'l', category: 'transition', code: '05', amount: '2100000' },
			{ objective: 'l', category: 'transition', code: '06', amount: '2520000' },
			{ objective: 'l', category: 'transition', code: '08', amount: '840000' },
			{ objective: 'l', category: 'transition', code: '09', amount: '2940000' }
		]),
		'dimension-7': numbered([
			{ objective: 'h', category: 'transition', code: '01', amount: '1260000' },
			{ objective: 'h', category: 'transition', code: '02', amount: '11340000' },
			{ objective: 'l', category: 'transition', code: '02', amount: '8400000' }
		]),
		financing: numbered([
			{
				fund: 'ESF+',
				category: 'transition',
				basis: 'public',
				union: '16800000',
				flexibility: '4200000',
				'national-public': '9000000',
				'national-private': '0'
			}
		]),
		'yearly-appropriations': numbered([{ fund: 'ESF+', category: 'transition', 'year-2026': '4150000', 'year-2027': '4250000' }]),
		'national-shares': numbered([
			{ theme: 'social-inclusion', 'clld-amount': '21000000', 'national-amount': '176000000' },
			{ theme: 'child-poverty', 'clld-amount': '2520000', 'national-amount': '34000000' },
			{ theme: 'youth', 'clld-amount': '1764000', 'national-amount': '86000000' },
			{ theme: 'capacity-building', 'clld-amount': '2100000', 'national-amount': '5400000' }
		]),
		'enabling-conditions': numbered([
			{
				condition: 'h-1',
				fulfilled: 'yes',
				criterion: 'Reliable data on procurement procedures above the Union thresholds are collected.',
				'criterion-fulfilled': 'yes',
				reference: 'Procurement Monitoring Rules (invented), sections 2 and 3, https://procurement.example.org/rules',
				justification:
					'The rules oblige every contracting authority to report each procedure above the thresholds in the national register within 48 days of award.'
			},
			{
				condition: 'h-1',
				fulfilled: 'yes',
				criterion: 'The data cover competition, prices and the participation of small and medium-sized enterprises.',
				'criterion-fulfilled': 'yes',
				reference: 'Procurement Monitoring Rules (invented), annex 1, https://procurement.example.org/rules',
				justification:
					'Annex 1 lists winner, number of bidders and contract value for each procedure, and the final price and the size of the bidders as far as national systems hold them.'
			},
			{
				condition: 'h-1',
				fulfilled: 'yes',
				criterion: 'A competent authority monitors and analyses the data.',
				'criterion-fulfilled': 'yes',
				reference: 'Yearly analysis 2024 (invented), https://procurement.example.org/2024',
				justification:
					'The procurement unit of the ministry in charge analyses the register every year and follows up weaknesses.'
			},
			{
				condition: 'h-1',
				fulfilled: 'yes',
				criterion: 'The results of the analysis are open to the public.',
				'criterion-fulfilled': 'yes',
				reference: 'Yearly analysis 2024 (invented), https://procurement.example.org/2024',
				justification: 'Analysis and data set have been published every June since 2021.'
			},
			{
				condition: 'h-1',
				fulfilled: 'yes',
				criterion: 'Signs of bid-rigging are passed on to the competent body.',
				'criterion-fulfilled': 'yes',
				reference:
					'Agreement between the procurement unit and the competition authority (invented), https://procurement.example.org/agreement',
				justification: 'The agreement names the signs, the contact and the time limit of ten working days.'
			},
			{
				condition: 'h-2',
				fulfilled: 'yes',
				criterion: 'Undertakings in difficulty and those under a recovery order are identified.',
				'criterion-fulfilled': 'yes',
				reference: 'State Aid Handbook (invented), chapter 4, https://aid.example.org/handbook',
				justification:
					'Before each grant that is aid the Regional Funding Agency runs the check of chapter 4 on the accounts and on the list of open recovery orders, and keeps the result on file.'
			},
			{
				condition: 'h-2',
				fulfilled: 'yes',
				criterion: 'Authorities have access to expert advice on State aid.',
				'criterion-fulfilled': 'yes',
				reference: 'State Aid Desk (invented), terms of service, https://aid.example.org/desk',
				justification:
					'The national desk answers written questions of managing authorities within ten working days and trains two officers of the region each year.'
			},
			{
				condition: 'h-3',
				fulfilled: 'yes',
				criterion: 'Arrangements ensure that the programme and its implementation comply with the Charter of Fundamental Rights.',
				'criterion-fulfilled': 'yes',
				reference: 'Guidance on the Charter in Union funding (invented), https://charter.example.org/guidance',
				justification:
					'A Charter contact in the managing authority checks calls, criteria and agreements with the list in the guidance; LAGs receive the same list and training.'
			},
			{
				condition: 'h-3',
				fulfilled: 'yes',
				criterion: 'Cases of non-compliance and complaints are reported to the monitoring committee.',
				'criterion-fulfilled': 'yes',
				reference:
					'Rules of procedure of the monitoring committee (draft of January 2026), article 9, https://nordvale-lakes.example.org/committee',
				justification:
					'Article 9 makes the report a fixed item of each meeting, with the number of complaints, their subject and the outcome.'
			},
			{
				condition: 'h-4',
				fulfilled: 'yes',
				criterion: 'A national framework for the UNCRPD has measurable goals, data collection and monitoring.',
				'criterion-fulfilled': 'yes',
				reference: 'Action Plan on the Rights of Persons with Disabilities 2023–2027 (invented), https://rights.example.org/plan',
				justification:
					'The plan has 36 measures with indicators; an advisory board with disability organisations reports every second year.'
			},
			{
				condition: 'h-4',
				fulfilled: 'yes',
				criterion: 'Accessibility policy, legislation and standards are reflected in the programme.',
				'criterion-fulfilled': 'yes',
				reference: 'Accessibility rules for Union funding (invented), https://rights.example.org/accessibility',
				justification:
					'The rules are part of every call and of the agreements with LAGs, and the selection of strategies scores them under inclusion and equality.'
			},
			{
				condition: 'h-4',
				fulfilled: 'yes',
				criterion: 'Cases of non-compliance with the UNCRPD and complaints are reported to the monitoring committee.',
				'criterion-fulfilled': 'yes',
				reference:
					'Rules of procedure of the monitoring committee (draft of January 2026), article 9, https://nordvale-lakes.example.org/committee',
				justification:
					'Article 9 covers the Charter and the UNCRPD alike; the Forum of Persons with Disabilities is a member of the committee.'
			},
			{
				condition: '4-4',
				objective: 'h',
				fulfilled: 'yes',
				criterion: 'The framework rests on an evidence-based diagnosis of poverty and social exclusion.',
				'criterion-fulfilled': 'yes',
				reference: 'National Framework for Inclusion 2021–2030 (invented), part A, https://inclusion.example.org/framework',
				justification:
					'Part A covers child poverty, homelessness, segregation in space and education, access to essential services, and the needs of vulnerable people of all ages, by region.'
			},
			{
				condition: '4-4',
				objective: 'h',
				fulfilled: 'yes',
				criterion: 'It contains measures against segregation in all fields.',
				'criterion-fulfilled': 'yes',
				reference:
					'National Framework for Inclusion 2021–2030 (invented), part B, aims 1 to 4, https://inclusion.example.org/framework',
				justification:
					'Aims 1 to 4 join income support, inclusive labour markets and access to services of quality, also for migrants and refugees.'
			},
			{
				condition: '4-4',
				objective: 'h',
				fulfilled: 'yes',
				criterion: 'It contains measures for the shift from institutional to family-based and community-based care.',
				'criterion-fulfilled': 'yes',
				reference:
					'National Framework for Inclusion 2021–2030 (invented), part B, aim 6, https://inclusion.example.org/framework',
				justification: 'Aim 6 sets yearly figures for places in institutions and for support at home until 2030.'
			},
			{
				condition: '4-4',
				objective: 'h',
				fulfilled: 'yes',
				criterion:
					'Design, implementation, monitoring and review take place in cooperation with social partners and civil society.',
				'criterion-fulfilled': 'yes',
				reference: 'National Framework for Inclusion 2021–2030 (invented), part C, https://inclusion.example.org/framework',
				justification:
					'A steering group with social partners, the anti-poverty network and municipalities meets three times a year and publishes its minutes.'
			}
		]),
		partners: numbered([
			{
				name: 'Association of Municipalities of Nordvale and the Lakes',
				kind: 'public-authority',
				preparation: 'proposed school districts as the frame of the areas; adopted',
				implementation: 'member of the monitoring committee and of the CLLD committee'
			},
			{
				name: 'City of Kesterholm, Department for Social Affairs',
				kind: 'public-authority',
				preparation: 'supplied the social report for Eastfield and Ropewalk',
				implementation: 'member of the monitoring committee, takes over tested services'
			},
			{
				name: 'Nordvale Trade Union Council',
				kind: 'economic-social',
				preparation: 'asked for work over twelve months as a theme on the lakes; adopted',
				implementation: 'member of the monitoring committee and of the selection committee'
			},
			{
				name: 'Lakes Chamber of Small Business',
				kind: 'economic-social',
				preparation: 'surveyed 410 employers on seasonal work',
				implementation: 'member of the monitoring committee and of the selection committee, hosts training'
			},
			{
				name: 'Network of the LAGs of Nordvale and the Lakes',
				kind: 'civil-society',
				preparation: 'tested the draft text on five local ideas; two exclusions were struck out',
				implementation: 'member of the monitoring committee with a vote, runs the exchange of practice'
			},
			{
				name: 'Open Door Network',
				kind: 'civil-society',
				preparation: 'proposed seats with a vote for people concerned; adopted as a condition',
				implementation: 'member of the monitoring committee and of the selection committee'
			},
			{
				name: 'Forum of Persons with Disabilities',
				kind: 'civil-society',
				preparation: 'wrote the requirements on accessibility',
				implementation: 'member of the monitoring committee and of the selection committee, tests forms and venues'
			},
			{
				name: 'Youth Council of the Lakes',
				kind: 'civil-society',
				preparation: 'asked for micro-grants without a legal form; adopted for groups with an adult guarantor',
				implementation: 'member of the monitoring committee, adviser of the LAG boards'
			},
			{
				name: 'Kesterholm University College, Department of Social Work',
				kind: 'research',
				preparation: 'calculated the unit costs of the ESF pilot',
				implementation: 'expert in the selection committee, develops the distance-travelled sheet'
			}
		]),
		'communication-audiences': numbered([
			{
				audience: 'people whom the strategies are for',
				channels: 'mediators, school breakfasts, district nurses, notice boards in shops and clubs, radio of the valleys',
				'social-media': 'messaging groups of schools and villages'
			},
			{
				audience: 'possible applicants that have never applied',
				channels: 'visits to clubs and small firms, idea evenings, leaflet of two pages in plain language',
				'social-media': 'pages of the LAGs'
			},
			{
				audience: 'mayors, councils and authorities',
				channels: 'yearly council sessions with residents who report, figures on decision times every quarter'
			},
			{
				audience: 'the wider public of the region',
				channels: 'municipal papers, open days in operations, the programme website',
				'social-media': 'short films by participants'
			}
		]),
		'communication-indicators': numbered([
			{
				indicator: 'first-time applicants in local calls, in per cent of all applicants',
				target: '50',
				'data-source': 'common electronic system'
			},
			{
				indicator: 'residents of the areas who have heard of their LAG, in per cent',
				target: '40',
				'data-source': 'regional survey of residents, 2028'
			},
			{
				indicator: 'open LAG meetings outside the main town, a year',
				target: '96',
				'data-source': 'records of the LAGs'
			}
		]),
		'strategic-operations-list': numbered([
			{
				name: 'Winter work on the lakes: group of operations for year-round jobs at Lake Aldra and the Hollin Lakes',
				timetable:
					'selection by the two LAGs in November 2027; first winter pool in October 2028; report to the public in May 2029; end in September 2029'
			},
			{
				name: 'Neighbours of Eastfield: mediators, school breakfast and residents’ meeting place',
				timetable: 'selection in October 2027; opening event in February 2028; handover to the city in June 2029'
			}
		])
	}
};
