import type { PracticeText } from '#lib/guide/knowledge-text.ts';

export const clldGroupsPractices: Readonly<Record<string, PracticeText>> = {
	'pr-02': {
		title: 'A LAG that decides its own calls',
		place: 'LAG Elfi (Elbe-Fläming area), Saxony-Anhalt, Germany',
		facts:
			'In 2021–2027 the LAG has about EUR\u00a011\u00a0million from the ERDF, the EAFRD and the ESF+ together, for all residents of the area.',
		novelty:
			'The LAG itself decides the themes and the volume of its calls and selects the operations. The ESF+ pays for social and cultural innovation and for social enterprises.',
		result: 'The strategy is running. The text that we read reports no result.',
		lesson: 'Give the LAG the budget for its calls and leave themes and volumes to it. Keep special purposes outside that budget.'
	},
	'pr-03': {
		title: 'An artists’ town that pays its coordinators from the ESF',
		place: 'Kalbe, LAG Mittlere Altmark, Saxony-Anhalt, Germany',
		facts:
			'Around 2021 the association Künstlerstadt Kalbe used the ESF within the LEADER/CLLD process. The LAG had about EUR\u00a08.3\u00a0million in 2014–2020; the amount for this operation is not known.',
		novelty:
			'The association coordinates arts activities of the community, such as a summer campus of 50 days, for residents and artists.',
		result: 'The newsletter names two coordinators. The text that we read reports no other result.',
		lesson:
			'The ESF+ can pay people where the EAFRD pays for places. Say so in the programme, so that one strategy can use both.',
		caution: 'The copy of the newsletter is garbled. Check the details with the LAG before you quote them.'
	},
	'pr-05': {
		title: 'A multi-fund LAG inside a cross-border CLLD',
		place: 'regioL, Landeck district, Tyrol, Austria, with the border area of Italy and Switzerland (Terra Raetica)',
		facts:
			'In 2014–2020 the LAG had EUR\u00a0585\u00a0714 from the ERDF, EUR\u00a01\u00a0497\u00a0903 from European territorial cooperation and EUR\u00a02\u00a0943\u00a0849 from the EAFRD, for 44\u00a0186 inhabitants. Migrants and their integration were among its social targets.',
		novelty: 'A LAG with several Funds is part of a wider cross-border CLLD.',
		result: 'Operations were under way in 2017. The text that we read reports no later result.',
		lesson:
			'CLLD can also carry money of territorial cooperation. Ask whether your border areas need it before you draw the areas.'
	},
	'pr-07': {
		title: 'All four Funds in one rural strategy',
		place: 'SydostLeader, Sweden',
		facts:
			'In 2014–2020 the LAG had EUR\u00a05\u00a0287\u00a0288 from the EAFRD, EUR\u00a0537\u00a0213 from the ERDF, EUR\u00a0453\u00a0142 from the ESF and EUR\u00a01\u00a0090\u00a0733 from the fisheries Fund (EMFF). It covers 217\u00a0517 inhabitants in eleven municipalities of three counties. Young people and unemployed people are among its targets.',
		novelty: 'One strategy uses all four Funds.',
		result: 'The text that we read reports no result.',
		lesson:
			'The ESF gives about 6\u00a0% of the money. The part of the ESF+ can become very small in a rural LAG: agree on a minimum that still makes a difference.',
		caution: 'The share is computed from the amounts, and the amount of the EMFF is the sum of two published ones.'
	},
	'pr-10': {
		title: 'A network of LAGs paid from technical assistance',
		place: 'Czechia',
		facts:
			'The national network of LAGs received EUR\u00a0276\u00a0662 for 2016–2019 and EUR\u00a0225\u00a0246 for 2019–2021 from the technical assistance of the Cohesion Fund, 85\u00a0% of it from the EU.',
		novelty:
			'Technical assistance pays a bottom-up network to monitor, evaluate, train and advise LAGs on the problems of CLLD with several Funds.',
		result: 'The text that we read reports no result.',
		lesson: 'Finance the network from the start, not once problems have piled up, and give it a contract of several years.'
	},
	'pr-11': {
		title: 'A LAG evaluates itself with simple means',
		place: 'MAS Mezilesí, Czechia',
		facts: 'The LAG (MAS in Czech) evaluated its strategy of 2014–2020. The cost of the evaluation is not known.',
		novelty: 'The evaluation looks at process, relevance and results, with focus groups and a score that the LAG gives itself.',
		result:
			'It finds that the processes work and that schools, social services and community life improved. People became more engaged, which nobody had planned. The LAG asks for simpler calls.',
		lesson:
			'A simple mixed method is affordable for a LAG. Offer a common template, and leave room for effects that nobody expected.',
		caution: 'The LAG judged itself.'
	},
	'pr-12': {
		title: 'A mid-term report that may change the strategy',
		place: 'MAS Podřipsko, Czechia',
		facts: 'The LAG (MAS in Czech) wrote a mid-term evaluation of its strategy of 2014–2020 in 2019. The cost is not known.',
		novelty: 'The ministry approved the report, and the LAG used it to change what its calls were for.',
		result: 'The calls of 2019–2020 followed the report. Their effect is not known.',
		lesson: 'Tie the evaluation to the permission to change the strategy. Then it is done on time and it is used.'
	},
	'pr-13': {
		title: 'LAG staff as analysts of ESF CLLD',
		place: 'LAG Brána Vysočiny, Czechia',
		facts: 'The LAG used several Funds, the ESF among them, in 2014–2020. The budget is not known.',
		novelty:
			'A practitioner of the LAG presented reflections on the ESF in CLLD beside the EU study on the same subject, at a conference in 2022.',
		result: 'The text that we read reports no result.',
		lesson: 'Invite LAG staff to analyse and present their own practice: they see what reports leave out.',
		caution: 'Only a summary of the conference was available, which shows that the talk took place and little more.'
	},
	'pr-15': {
		title: 'Micro-grants in a big city',
		place: 'LAG Dwie Rzeki, Bydgoszcz, Poland',
		facts:
			'The ESF paid for grants of an urban LAG between 2018 and 2021. In 2021, 14 organisations received nearly PLN\u00a01\u00a0million for 20 operations for young, older and disabled people.',
		novelty: 'An urban LAG in a big city pays for clubs for young people and seniors, for therapy and for the skills of carers.',
		result: 'The contracts were signed on 16\u00a0September 2021. Their effects are not known.',
		lesson:
			'A LAG can give ESF micro-grants in a large city too. Allow small local organisations as applicants, and keep the forms in proportion: an operation received about PLN\u00a050\u00a0000 on average.'
	},
	'pr-16': {
		title: 'From activity to resourcefulness: the first ESF micro-grants of a region',
		place: 'LAG Gminy Powiatu Świeckiego, Kujawsko-Pomorskie, Poland',
		facts:
			'From about 2018 the LAG gave five grants of almost PLN\u00a0400\u00a0000 together from the ESF, for people at risk of poverty.',
		novelty:
			'These were the first ESF micro-grants in the region. They pay, among other things, for clubs for young people and seniors in a village.',
		result:
			'The LAG later received EUR\u00a0550\u00a0000 and EUR\u00a066\u00a0000 more, from the rural and the regional programme. Effects on the participants are not known.',
		lesson: 'Let one experienced LAG go first with micro-grants, and publish its forms for the others.',
		caution: 'The year 2018 is inferred, and the extra money is reported by the local press.'
	},
	'pr-17': {
		title: 'Crafts and arts as a way to inclusion',
		place: 'LAG Pałuki, Kujawsko-Pomorskie, Poland',
		facts:
			'In 2020 the ESF (axis 11 of the regional programme) paid PLN\u00a01.1\u00a0million for 25 operations of eleven beneficiaries, out of PLN\u00a02.9\u00a0million for the LAG. The operations are for people at risk of poverty and for residents of care homes.',
		novelty: 'Workshops in crafts and arts serve to activate people.',
		result: 'The 25 agreements were handed over in January 2020. The text that we read reports no effects.',
		lesson:
			'Allow culture as a means of inclusion. State the social purpose in the programme text, and leave the means to the LAG.'
	},
	'pr-18': {
		title: 'A LAG as grant operator',
		place: 'LAG Podgrodzie Toruńskie, Kujawsko-Pomorskie, Poland',
		facts:
			'Between 2018 and 2023 the umbrella operation had PLN\u00a0955\u00a0906.29: PLN\u00a0908\u00a0110.96 from the ESF and PLN\u00a047\u00a0795.33 of the LAG’s own money. It was to reach 127 residents by 30\u00a0June 2023.',
		novelty: 'The LAG is the operator of grants under the ESF: it receives one grant and passes it on in small ones.',
		result: 'The target of 127 people is known. The text that we read does not say whether it was reached.',
		lesson:
			'A small target with a clear scope can be delivered by a LAG. Look at the LAG’s own contribution as well: not every LAG has it.',
		caution: 'The cost of about PLN\u00a07\u00a0500 for each participant is computed from the plan. It is no norm.'
	},
	'pr-19': {
		title: 'An activity centre in every municipality',
		place: 'LAG Podgrodzie Toruńskie, Kujawsko-Pomorskie, Poland',
		facts: 'In 2023 the ESF paid for activity centres for children, young people and other residents. The budget is not known.',
		novelty:
			'Each municipality has one local activity centre. Many local associations take part, and there are day camps in the holidays.',
		result: 'The text that we read reports no result.',
		lesson:
			'One visible centre in every municipality makes a strategy known and gives local associations a home. Check that the centre does not replace a duty of the municipality.'
	},
	'pr-20': {
		title: 'Three Funds under one framework agreement',
		place: 'LAG Kaszubska Droga, Pomorskie, Poland',
		facts:
			'In 2021–2027 the strategy of four municipalities has EUR\u00a04\u00a0403\u00a0287.17 from the ERDF, the ESF+ and the EAFRD.',
		novelty: 'One framework agreement covers the strategy with all three Funds.',
		result: 'The agreement was signed on 24\u00a0January 2024, with the first calls announced for some months later.',
		lesson:
			'Plan the gap between the agreement and the first call: have the LAG write its procedures while its strategy is being assessed.'
	},
	'pr-21': {
		title: 'The ESF+ part of a LAG’s running costs',
		place: 'LAG Wielkopolska with Imagination, Wielkopolska, Poland',
		facts:
			'From 2\u00a0January 2024 to 30\u00a0September 2029 the ESF+ pays for the management of the strategy: EUR\u00a0154\u00a0029.53, of which EUR\u00a0123\u00a0223.62 (80\u00a0%) comes from the EU.',
		novelty:
			'The running costs of the ESF+ part of the strategy are an operation of their own. Three calls on lifelong learning are planned: two open calls and one operation of the LAG itself.',
		result: 'The operation is running. The text that we read reports no result.',
		lesson:
			'The amount shows what the ESF+ may pay for an office for which other Funds pay as well. A separate operation is easy to control, but it is one more contract.'
	},
	'pr-23': {
		title: 'A LAG’s call on the national portal',
		place: 'Biržai, Lithuania',
		facts:
			'In 2025 the ESF+ offered EUR\u00a0213\u00a0999.99 for residents who start a business or a social business, with at most EUR\u00a0106\u00a0999 for each operation, a rate of 92.5\u00a0% and up to 15\u00a0% of cross-financing.',
		novelty: 'The portal of the national agency shows the call of the LAG together with the person at the LAG to talk to.',
		result: 'The call is recent. The text that we read reports no result.',
		lesson:
			'Publish local calls on one national portal and give help locally. Describe cross-financing in the programme, because small equipment is needed almost everywhere.'
	},
	'pr-24': {
		title: 'Social services and work in a small town',
		place: 'Kalvarija, Lithuania',
		facts:
			'The strategy of the town’s LAG for 2024–2029 is paid by the ESF+. It serves disabled people, seniors, poor and large families, and inactive and unemployed people. The budget is not known.',
		novelty: 'One small town combines social and socio-cultural services with help to return to work.',
		result: 'The strategy has just begun. The text that we read reports no result.',
		lesson:
			'Word your target groups widely: one small town can serve five groups, if the programme does not reserve each objective for one of them.'
	},
	'pr-26': {
		title: 'Paid animation before the strategy',
		place: 'Bucharest area, Romania',
		facts:
			'From 18\u00a0August to 4\u00a0December 2017 the ESF paid RON\u00a0222\u00a0215.61 (about EUR\u00a044\u00a0443) to prepare a strategy for a disadvantaged urban community.',
		novelty: 'Animation is paid before there is a strategy.',
		result: 'The text that we read reports no result.',
		lesson:
			'Three and a half months are short for work with people who have little reason to trust. Allow five to six months at least.',
		caution: 'The place is read from coordinates. Check it before you quote it.'
	},
	'pr-27': {
		title: 'A LAG that runs a social centre with partners',
		place: 'Tecuci, Galați County, Romania',
		facts:
			'In the period 2014–2020 the project names 250 people, among them Roma, older and unemployed people: 80 with support to find work, 46 with support to start a business, and 124 children. The Funds and the budget are not named in the text that we read.',
		novelty:
			'The LAG runs a social centre together with non-governmental organisations, which bring work against discrimination and towards employment.',
		result: 'The text that we read reports no result. It is not clear whether the 250 people are a target or were reached.',
		lesson:
			'A LAG can lead an operation if specialised partners do what it has no staff for. Have the LAG show in writing that its selection stays separate from its own operation.'
	},
	'pr-29': {
		title: 'A city-wide association as urban LAG',
		place: 'Lisbon, Portugal',
		facts: 'In 2014–2020 the ERDF and the ESF paid for CLLD in priority neighbourhoods of the city. The budget is not known.',
		novelty:
			'Local organisations from all over the city form one association, Rede DLBC Lisboa, as the urban LAG. The call had two phases: partnerships were pre-qualified in February 2015, and the strategy followed later that year.',
		result: 'The text that we read reports no result.',
		lesson:
			'Build on what a city already has, as Lisbon could build on its neighbourhood programme BIP/ZIP. Two phases give new partnerships time.'
	},
	'pr-30': {
		title: 'A neighbourhood toolbox that travelled to seven cities',
		place: 'Lisbon, Portugal; transferred to Lille, The Hague, Lublin, Ostrava, Bari, Aalborg and Sofia',
		facts:
			'Since about 2010 the city has paid for local initiatives in its priority neighbourhoods through BIP/ZIP. The transfer, Com.Unity.Lab, was paid by URBACT. The budget is not known.',
		novelty:
			'Lisbon combines a map of priority zones, seed money and co-governance, with CLLD as the fourth tool, and has passed this toolbox on to seven other cities.',
		result: 'The toolbox was transferred. The text that we read does not say what it changed in the other cities.',
		lesson: 'Transfer a toolbox, not a programme: let the other place choose and adapt the tools.',
		caution: 'The year in which BIP/ZIP began is from memory.'
	},
	'pr-31': {
		title: 'A LAG for one urban parish',
		place: 'Benfica, Lisbon, Portugal',
		facts:
			'In 2014–2020 the LAG +Benfica had operations of the ERDF and the ESF in a parish of 36\u00a0985 inhabitants (2011). The budget is not known.',
		novelty: 'The LAG works at the level of a single parish in a large city.',
		result: 'The text that we read reports no result.',
		lesson: 'A parish or a quarter can be an area for CLLD. Judge whether its budget carries an office before you approve it.'
	},
	'pr-32': {
		title: 'One application for two Funds',
		place: 'LAG FatorC, Cascais area, Portugal',
		facts:
			'Between 2017 and 2020 the scheme SI2E combined the ESF and the ERDF for unemployed people and micro-firms. The budget is not known.',
		novelty: 'One application leads to an operation of the ESF and to an operation of the ERDF.',
		result: 'The text that we read reports no result.',
		lesson: 'Offer a single form for two Funds, and have the administration divide the costs between them, not the applicant.',
		caution: 'The location is from memory.'
	},
	'pr-34': {
		title: 'Residents vote on the order of operations',
		place: 'Scheveningen, The Hague, Netherlands',
		facts:
			'From 1\u00a0July 2016 to 30\u00a0June 2019 the ERDF paid EUR\u00a0431\u00a0118. The city gave a similar sum and the owners of the operations at least as much. It was the only LAG in the country paid by the ERDF.',
		novelty: 'The residents vote on which operations come first.',
		result:
			'An evaluation sees added value. According to it, the approach needs little political interference, a strong network, room to act and a budget. Preparation took a year and a half, and accounting at least a year after the end.',
		lesson: 'The overhead is high for a small budget. Give a pilot enough money, and pay for preparation and for closure as well.'
	},
	'pr-35': {
		title: 'The energy transition through everyday concerns',
		place: 'The Hague, Netherlands',
		facts:
			'From 1\u00a0January 2021 to 31\u00a0December 2023 EU Funds and the city paid for LAGs in three to five neighbourhoods. The budget is not known.',
		novelty:
			'A foundation of the city builds up the LAGs. The residents’ own plans connect energy with what worries them every day.',
		result: 'The text that we read reports no result.',
		lesson: 'Begin with everyday concerns, such as the energy bill or a damp wall, and not with the theme of the programme.',
		caution: 'The source speaks of EU Funds only; that it was the ERDF is our assumption.'
	},
	'pr-36': {
		title: 'One to two years from the strategy to the first call',
		place: 'Sunderland, United Kingdom',
		facts:
			'In 2014–2020 the ESF and the ERDF paid for CLLD in an area of 146\u00a0108 people, 58.6\u00a0% of whom live in zones among the 20\u00a0% most deprived. The budget is not known.',
		novelty:
			'The case serves for its dates only: the strategy is from 2016, the approval from 2017 and the first call from November 2017.',
		result: 'The text that we read reports no result.',
		lesson:
			'Count on one to two years from the strategy to the first local call, and set the milestones of the programme accordingly.'
	},
	'pr-37': {
		title: 'An evaluator from the first year',
		place: 'Hull, United Kingdom',
		facts:
			'From about 2017 to 2022 the ESF and the ERDF paid for a programme of GBP\u00a07.5\u00a0million for people far from work.',
		novelty:
			'One evaluator accompanied the programme for four years, with a framework for soft outcomes, the social return on investment and a cluster analysis.',
		result:
			'An analysis of more than 1\u00a0200 individual paths of participants found five groups with different needs. The text that we read reports no effects on employment.',
		lesson:
			'Contract the evaluation in year one and allow soft outcomes as evidence: they show progress of people for whom a job is still far away.',
		caution: 'The dates are from memory, and only the evaluator’s summary was available.'
	},
	'pr-38': {
		title: 'Four strategies, one delivery operation for each Fund',
		place: 'Cornwall, United Kingdom',
		facts:
			'In 2014–2020 the ESF gave GBP\u00a05\u00a0890\u00a0000 and other public sources GBP\u00a01\u00a0472\u00a0500 for delivery in the deprived parts of the areas of four strategies. A twin operation used the ERDF.',
		novelty: 'Four strategies share one delivery operation for each Fund.',
		result: 'The text that we read reports no result.',
		lesson: 'Let small strategies share one accountable body: the decisions stay local and the accounts are kept once.'
	},
	'pr-39': {
		title: 'Tools for data made with the LAGs',
		place: 'County Durham, United Kingdom',
		facts: 'Two CLLD areas, paid by the ESF and the ERDF, were evaluated together. The budget is not known.',
		novelty: 'The evaluator made the tools for data together with the LAGs and also analysed who did not answer.',
		result: 'The text that we read reports no result.',
		lesson: 'Ask who is missing from the data, not only what the data say, and design the forms with those who fill them in.',
		caution: 'Only the evaluator’s summary was available.'
	},
	'pr-41': {
		title: 'A first multi-fund strategy against depopulation',
		place: 'LAG Kostenets 2010, Bulgaria',
		facts: 'In 2014–2020 the LAG combined several Funds for residents and employers. The budget is not known.',
		novelty: 'It used several Funds for the first time, against depopulation and after wide consultation.',
		result: 'Trust in EU Funds rose, and the staff learned to work with the rules of several Funds.',
		lesson:
			'Consult widely before the strategy is written: it can build trust. Pay for the time that staff need to learn several sets of rules.'
	},
	'pr-44': {
		title: 'Mobility for All: an exchange between two regions',
		place: 'Flanders and Wallonia, Belgium',
		facts:
			'In 2020 and 2021 LAGs of both regions cooperated with LEADER money (EAFRD) for people in transport poverty and residents of care homes. The budget is not known.',
		novelty:
			'Cycling schools and adapted bicycles were exchanged between the two regions, and the course for trainers was translated.',
		result: 'The text that we read reports no result.',
		lesson: 'Use cooperation between LAGs for transfer in both directions: each side brings something and each side learns.'
	}
};
