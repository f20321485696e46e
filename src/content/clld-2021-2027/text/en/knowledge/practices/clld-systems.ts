import type { PracticeText } from '#lib/guide/knowledge-text.ts';

export const clldSystemsPractices: Readonly<Record<string, PracticeText>> = {
	'pr-01': {
		title: 'One competition for three Funds',
		place: 'Saxony-Anhalt, Germany',
		facts:
			'The Land combined the ESF, the ERDF and the EAFRD in LEADER/CLLD in 2014–2020 and continues with the ESF+ in 2021–2027. The Ministry of Finance speaks of about EUR\u00a0290\u00a0million up to 2027. A press report gives EUR\u00a0315.8\u00a0million, of which just under EUR\u00a019\u00a0million comes from the ESF+ and EUR\u00a025\u00a0million pays for the offices of the LAGs.',
		novelty:
			'The whole Land takes part, now including its three large cities. Every LAG must be a registered association. One competition with an expert panel covers all three Funds.',
		result:
			'24 of the 25 strategies handed in were approved. The competition ran for nine months, from 1\u00a0November 2021 to 1\u00a0August 2022.',
		lesson:
			'One competition for three Funds is feasible. Put about nine months for it into your calendar, and settle the legal form of the LAGs before it opens.',
		caution: 'The press figures do not add up: the parts exceed the total. Prefer the figure of the ministry.'
	},
	'pr-04': {
		title: 'Regional management offices as one-stop shops',
		place: 'Tyrol, Austria',
		facts:
			'Tyrol combined the EAFRD, the ERDF and European territorial cooperation in 2014–2020 and continues in 2023–2027. The total amount is not known.',
		novelty:
			'Eight regional management offices are the single contact for applicants, and the responsibilities inside the administration of the Land were brought together as well.',
		result: 'The programme reports simplification and a wider range of themes. It gives no figures.',
		lesson:
			'Bring contact points together on both sides: a single contact for applicants helps little while several departments behind it answer separately.',
		caution: 'The ESF takes no part, so the case shows nothing about the rules for participants.'
	},
	'pr-06': {
		title: 'One managing authority, one IT system, four Funds',
		place: 'Sweden',
		facts:
			'In 2014–2020 Sweden ran CLLD with the EAFRD, the fisheries Fund (EMFF), the ESF and the ERDF under one managing authority. A joint ERDF and ESF programme for CLLD alone had SEK\u00a0277\u00a0million, half of it from the EU. It was meant for employed people, unemployed people far from the labour market and small firms.',
		novelty:
			'All LAGs share one managing authority, one IT system and one national network. The programme that joins the ERDF and the ESF exists only for CLLD.',
		result:
			'The system works after problems at the start. An evaluation finds good local results, harmed by long handling times. In 2023–2027 the number of LAGs fell from 48 to 40, while the share of the rural population that is covered rose from 57\u00a0% to 74\u00a0%.',
		lesson:
			'One set of rules does not replace service times. Set and publish the time from application to decision and from claim to payment, whatever the structure.',
		caution: 'The coverage of 2023–2027 concerns LEADER paid by the EAFRD, not the ESF+.'
	},
	'pr-08': {
		title: 'A coordination committee for CLLD',
		place: 'Slovenia',
		facts:
			'In 2014–2020 the EAFRD gave EUR\u00a056.3\u00a0million, the ERDF EUR\u00a037.5\u00a0million and the fisheries Fund (EMFF) EUR\u00a07.7\u00a0million. For 2021–2027 the ERDF gives EUR\u00a040.1\u00a0million.',
		novelty:
			'All 37 LAGs use several Funds and together cover the whole country. A coordination committee of the authorities and a joint call bring the Funds together; simplified cost options are used, and in 2023 a joint national regulation was being prepared.',
		result: 'The 37 decisions on funding were taken in January 2024.',
		lesson: 'Give the authorities of all Funds one standing committee with a mandate, one call and one joint regulation.',
		caution: 'Neither the ESF nor the ESF+ is used. Find out why before you copy the model.'
	},
	'pr-09': {
		title: 'Three Funds, with the ESF as standard',
		place: 'Czechia',
		facts:
			'In 2014–2020, 178 LAGs covered nearly all rural areas with the EAFRD, the ERDF and the ESF (Operational Programme Employment), and with money for the environment. 156 of them planned to use the ESF and 151 did. The total amount is not known.',
		novelty:
			'The ESF is a normal part of a strategy, not an exception: 85\u00a0% of the LAGs combine three Funds. The area of a LAG has between 10\u00a0000 and 100\u00a0000 inhabitants.',
		result:
			'A brochure of 2025 speaks of five programmes that were integrated, with examples of social work led by LAGs for families in need and for informal carers. The text that we read gives no figures on effects.',
		lesson:
			'Make the national network of LAGs a partner when you design the system, and justify limits on the size of a LAG with your settlement pattern.',
		caution: 'The web page with the figures exists in two copies, and one mixes in text about Portugal.'
	},
	'pr-14': {
		title: 'An ESF axis for CLLD with micro-grants',
		place: 'Kujawsko-Pomorskie, Poland',
		facts:
			'The regional programme of 2014–2020 had an axis of its own (axis 11) for CLLD paid by the ESF, beside the ERDF, the EAFRD and the fisheries Fund (EMFF). It was meant for people at risk of poverty, in towns and in the countryside. The total amount is not known.',
		novelty:
			'The LAG is the beneficiary of an umbrella operation of the ESF and runs calls for micro-grants in it. One handbook of the region sets out roles, costs, selection and financing.',
		result:
			'In 2019 the region moved an extra PLN\u00a07\u00a0million to its most active LAGs, and it added money by annex again in 2021.',
		lesson:
			'Combine umbrella operations, in which the LAG gives micro-grants, with a reserve that rewards delivery. Define delivery so that the reserve does not favour whatever is easiest to spend.',
		caution: 'A radio report says that only two Polish regions worked in this way. We found no other source for it.'
	},
	'pr-22': {
		title: 'A separate line for urban CLLD',
		place: 'Lithuania',
		facts:
			'In 2014–2020 the ESF paid for urban LAGs in 38 towns with more than 6\u00a0000 inhabitants each, about 748\u00a0000 people together. The ESF+ continues in 2021–2027, and wider coverage was planned. The line is meant for vulnerable residents, unemployed people and people who start a business. The total amount is not known.',
		novelty:
			'No agreement on joint work of town and countryside was reached, so urban CLLD became a line of its own, with one Fund, under the Ministry of the Interior.',
		result:
			'By 2020, 415 organisations were involved, and their number is to double by 2027. About 60 strategies were written for 38 funded towns; about 202\u00a0000 people live in areas without funding.',
		lesson:
			'A line with one Fund can start without waiting for others. Estimate the demand honestly, and plan what you offer to the areas that prepare a strategy and are not selected.'
	},
	'pr-25': {
		title: 'CLLD in marginalised urban areas',
		place: 'Romania',
		facts:
			'In 2014–2020 the ESF (programme POCU, axis 5) and the ERDF (programme POR, axis 9) paid for CLLD in marginalised areas of towns with more than 20\u00a0000 inhabitants, for Roma and other communities. The total amount is not known.',
		novelty:
			'Two Funds work in one urban strategy, in three stages: preparation, selection and implementation. A template sets out what a strategy contains.',
		result:
			'37 strategies were selected. A review of nine towns in 2020 asked about delays in implementation and about how real the involvement of the communities was; its findings could not be read.',
		lesson:
			'Two managing authorities with separate guides need one calendar and one point of contact. Test the involvement of the community before you approve, for example by calling people who took part.'
	},
	'pr-28': {
		title: 'Urban CLLD through community and culture',
		place: 'Hungary',
		facts:
			'In 2014–2020, priority 7 of the territorial programme TOP paid for CLLD in county towns and in towns with more than 10\u00a0000 inhabitants. The budget is not known.',
		novelty: 'Local development in towns begins with community life and culture.',
		result: '98 urban LAGs started in 2016. Central Hungary was left out because of the geography of the programme.',
		lesson: 'Check early which places your programme excludes through its categories of region, and say who will serve them.',
		caution: 'That the ERDF and the ESF paid together is from memory; the abstract that we read does not confirm it.'
	},
	'pr-33': {
		title: 'A reform agenda written by LAGs',
		place: 'Portugal',
		facts:
			'More than 1\u00a0500 organisations signed the Local Development Pact 2030, which the network Minha Terra presented in about 2021. No Fund paid for it.',
		novelty:
			'The LAGs themselves proposed a complete design: one selection, one coordination unit, simplified costs and one main programme for the funding.',
		result: 'The text that we read reports no result.',
		lesson:
			'Ask your network of LAGs for a design before you write your own. It may have one that many organisations already support.',
		caution: 'The year is from memory.'
	},
	'pr-40': {
		title: 'A two-stage call that pays for preparation',
		place: 'South East Midlands, England, United Kingdom',
		facts:
			'The call of 2015 offered up to GBP\u00a04\u00a0million from the ESF, with the ERDF beside it, for areas among the 20\u00a0% most deprived. In stage one a LAG could receive up to GBP\u00a040\u00a0000.',
		novelty: 'Stage one pays for the preparation of the strategy. Stage two pays for up to five years of delivery.',
		result:
			'For this call, the text that we read reports no result. Across England, about 20 of the 39 local enterprise partnerships showed interest and 12 agreed areas for CLLD.',
		lesson:
			'Pay for preparation before you select strategies: newcomers cannot prepare without money, and weak ideas are dropped early.'
	},
	'pr-42': {
		title: 'How small the ESF can remain in a multi-fund system',
		place: 'Bulgaria',
		facts:
			'In 2014–2020 Bulgarian LAGs published calls under the EAFRD, the ESF (human resources; education) and the ERDF (environment). Of 57 open procedures on one day, 45 belonged to the EAFRD, 6 and 4 to the two ESF programmes and 2 to the environment.',
		novelty: 'Each Fund has calls of its own, and one web page lists them together.',
		result: 'The list shows that the ESF has a small share of the local calls. It says nothing about their effects.',
		lesson:
			'If the ESF+ is to matter in a multi-fund strategy, fix its share or its minimum, and watch the number of local calls by Fund.',
		caution: 'The date of the count is not known, and the figures are read in the order in which the programmes are named.'
	},
	'pr-43': {
		title: 'The volume of local calls in a whole country',
		place: 'Croatia',
		facts: 'In 2014–2020, 54 LAGs with 515 local government units and more than 2.4\u00a0million people worked with the EAFRD.',
		novelty: 'The case serves as a reference for volume only: it shows how many operations a country’s LAGs select.',
		result: 'The LAGs selected more than 1\u00a0700 operations in their calls. Their effects are not known.',
		lesson: 'Use the figures to size your IT system and your verification staff, not as a target.',
		caution: 'The EAFRD paid for all of it. Allow for extra work with ESF+ operations, because of the data on participants.'
	}
};
