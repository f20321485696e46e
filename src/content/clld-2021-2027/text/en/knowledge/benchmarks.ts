import type { BenchmarkText } from '#lib/guide/knowledge-text.ts';

export const benchmarks: Readonly<Record<string, BenchmarkText>> = {
	'bm-01': {
		title: 'LAGs in the EU',
		value: '3\u00a0337 LAGs',
		note: 'Counted for the 28 Member States of that time and published in May 2021 by LDnet, a network for local development; three of these LAGs had been discontinued. The count covers all Funds and does not show how many LAGs used the ESF.'
	},
	'bm-02': {
		title: 'LAGs that used the ERDF',
		value: '725 LAGs in 15 Member States',
		note: 'Period 2014–2020, from a study published by LDnet in 2021; the copy published by ELARD, the European LEADER association, says 727. It counts LAGs and not money, and it says nothing about the ESF.'
	},
	'bm-03': {
		title: 'LAGs that combined the EAFRD, the ERDF and the ESF',
		value: '314 LAGs',
		note: 'Period 2014–2020, from a study published by LDnet in 2021. A combination of three Funds does not mean that each is large: in one Swedish LAG the ESF was about 6\u00a0% of the EU money.'
	},
	'bm-04': {
		title: 'LAGs that combined the EAFRD and the ERDF only',
		value: '208 LAGs',
		note: 'LAGs with exactly these two Funds in 2014–2020, from a study published by LDnet in 2021. They worked without the ESF.'
	},
	'bm-05': {
		title: 'LAGs that combined the ERDF and the ESF only',
		value: '177 LAGs',
		note: 'LAGs with exactly these two Funds in 2014–2020, from a study published by LDnet in 2021. It does not show whether both Funds came from one programme.'
	},
	'bm-06': {
		title: 'Member States that integrated several Funds',
		value: '16 Member States',
		note: 'Period 2014–2020, from a study published by LDnet in 2021. In these Member States only about a quarter of the LAGs combined Funds: permission alone does not make a strategy multi-fund.'
	},
	'bm-07': {
		title: 'EU money planned for CLLD',
		value: 'Just under EUR\u00a09.3\u00a0billion (LDnet) or up to EUR\u00a09.2\u00a0billion (European Court of Auditors)',
		note: 'All Funds and all Member States, 2014–2020, as planned and not as spent. The two figures differ slightly, and neither shows the part of the ESF.'
	},
	'bm-08': {
		title: 'Share of the EAFRD in the EU money for CLLD',
		value: 'About three quarters',
		note: 'Of the EU money planned for CLLD in 2014–2020, according to LDnet. The other Funds share the rest; the part of the ESF is not shown.'
	},
	'bm-09': {
		title: 'Share of LEADER in the EAFRD',
		value: 'At least 5\u00a0%; Germany 14.1\u00a0%, Spain 10.4\u00a0%, Estonia 8.7\u00a0%, Greece 8.5\u00a0%, Denmark 7.8\u00a0%',
		note: 'Planned shares in 2014–2020, published by LDnet in 2021. The minimum of 5\u00a0% applies to the EAFRD in 2021–2027 as well. For the ESF+, EU law sets no minimum share for CLLD.'
	},
	'bm-10': {
		title: 'ESF money for CLLD in the EU',
		value: 'No figure found',
		note: 'No amount for the whole EU in 2014–2020 was found in the sources of this planner, and none is estimated here. Compare with single programmes instead, or ask other managing authorities.'
	},
	'bm-11': {
		title: 'ESF programmes and Member States that used CLLD',
		value: 'No number found; cases in nine countries',
		note: 'For 2014–2020 the sources show the ESF in CLLD in Bulgaria, Czechia, Germany, Lithuania, Poland, Portugal, Romania, Sweden and the United Kingdom. Hungary is likely, but no source confirms its Funds. The list is not complete, and it does not say how much was spent.'
	},
	'bm-12': {
		title: 'ESF+ programmes that use CLLD',
		value: 'No number found; cases in three countries',
		note: 'For 2021–2027 the sources show ESF+ support for CLLD in Polish regions, in Lithuania and in Saxony-Anhalt in Germany. Czechia and Romania are likely, but no source was seen. The list is not complete.'
	},
	'bm-13': {
		title: 'Urban LAGs',
		value: 'About 221 LAGs in seven Member States',
		note: 'LAGs in urban areas in 2014–2020, reported by the European Urban Initiative in 2023. The figure does not show which Fund paid.'
	},
	'bm-14': {
		title: 'LAGs with two or more Funds',
		value: '32\u00a0% of 710 LAGs; 177 named the ERDF, 109 the ESF and 60 the fisheries Fund (EMFF)',
		note: 'Reported by 710 LAGs in 27 Member States in a LEADER survey of December 2017. LAGs without LEADER were not asked, and the survey says nothing about strategies with the ESF alone.'
	},
	'bm-15': {
		title: 'When LAGs were selected',
		value: '59\u00a0% by the end of 2015; 10\u00a0% only in 2017',
		note: 'Reported by 710 LAGs in 27 Member States in a LEADER survey of December 2017, for a period that began in 2014. It shows what happened, not what was due: the legal deadlines of 2021–2027 are different.'
	},
	'bm-16': {
		title: 'LAGs with local calls by the end of 2016',
		value: '67\u00a0%',
		note: 'Reported by 710 LAGs in 27 Member States in a LEADER survey of December 2017. At the end of the third year of the period one LAG in three had not opened a call.'
	},
	'bm-17': {
		title: 'New and experienced LAGs',
		value: '22\u00a0% new; 44\u00a0% from the times of LEADER\u00a0I to LEADER+',
		note: 'Reported by 710 LAGs in 27 Member States in a LEADER survey of December 2017. Experience with LEADER is not yet experience with ESF+ participants and indicators.'
	},
	'bm-18': {
		title: 'Czechia: LAGs with the ESF',
		value: '151 LAGs used the ESF; 156 had planned it, and 178 of 179 LAGs were selected',
		note: 'The whole country, 2014–2020, according to LDnet; 85\u00a0% of the LAGs combined three Funds. It shows the ESF as a standard part of rural strategies, not how much it paid.'
	},
	'bm-19': {
		title: 'Czechia: size of LAG areas',
		value: '10\u00a0000 to 100\u00a0000 inhabitants',
		note: 'National rule of 2014–2020, for municipalities with fewer than 25\u00a0000 inhabitants; about 5\u00a0% of the eligible population stayed outside a LAG. EU law sets no limits in 2021–2027.'
	},
	'bm-20': {
		title: 'Slovenia: number of LAGs',
		value: '37 LAGs, all with several Funds',
		note: 'The whole country in 2014–2020 and in 2021–2027, according to LDnet. The Funds are the EAFRD, the ERDF and the fisheries Fund; the ESF is not among them.'
	},
	'bm-21': {
		title: 'Slovenia: average budget of a LAG',
		value: 'About EUR\u00a02.7\u00a0million',
		note: 'EUR\u00a0101.5\u00a0million from the EAFRD, the ERDF and the fisheries Fund (EMFF) in 2014–2020, divided by 37 LAGs. Our calculation; it hides the differences between LAGs, and the ESF is not included.'
	},
	'bm-22': {
		title: 'Slovenia: ERDF for each LAG',
		value: 'About EUR\u00a01.08\u00a0million',
		note: 'EUR\u00a040.1\u00a0million from the ERDF in 2021–2027, divided by 37 LAGs. Our calculation, for one Fund only: the budget of the whole strategy is larger.'
	},
	'bm-23': {
		title: 'Saxony-Anhalt: average budget of a strategy',
		value: 'About EUR\u00a012\u00a0million',
		note: 'EUR\u00a0290\u00a0million from the EAFRD, the ERDF and the ESF+ in 2021–2027, as given by the ministry, divided by 24 LAGs. Our calculation; LAG Elfi has about EUR\u00a011\u00a0million. Press reports give other totals.'
	},
	'bm-24': {
		title: 'Saxony-Anhalt: ESF+ part of a strategy',
		value: 'About EUR\u00a0790\u00a0000',
		note: 'Just under EUR\u00a019\u00a0million from the ESF+ in 2021–2027, divided by 24 LAGs. Our calculation from a press report whose parts do not add up to its total. It is a part of larger strategies, not a budget on which a LAG office could stand alone.'
	},
	'bm-25': {
		title: 'Saxony-Anhalt: cost of LAG management',
		value: 'About 8 to 9\u00a0% of the total, about EUR\u00a01.04\u00a0million for each LAG',
		note: 'EUR\u00a025\u00a0million for the management of 24 LAGs in 2021–2027, according to a press report, compared with the reported totals. Our calculation, for strategies of about EUR\u00a012\u00a0million each; it does not carry over to small strategies.'
	},
	'bm-26': {
		title: 'Hungary: urban LAGs',
		value: '98 LAGs',
		note: 'Urban LAGs that started in 2016, in county towns and towns with more than 10\u00a0000 inhabitants. Central Hungary was left out because of the geography of the programme. The source does not say how much of the ESF they used.'
	},
	'bm-27': {
		title: 'Lithuania: urban CLLD',
		value: '38 towns with about 748\u00a0000 inhabitants; about 60 strategies drafted',
		note: 'Towns with more than 6\u00a0000 inhabitants in 2014–2020, according to the ministry of the interior; 415 organisations took part by 2020. More strategies were written than towns took part.'
	},
	'bm-28': {
		title: 'Lithuania: people in an urban LAG area',
		value: 'About 19\u00a0700 inhabitants',
		note: '748\u00a0000 inhabitants divided by 38 towns, 2014–2020. Our calculation; it hides the difference between large and small towns.'
	},
	'bm-29': {
		title: 'Romania: urban strategies',
		value: '37 strategies',
		note: 'Selected in two lists, 35 and 2, for marginalised communities in towns with more than 20\u00a0000 inhabitants, 2014–2020. The ESF and the ERDF paid under separate programmes.'
	},
	'bm-30': {
		title: 'Romania: a preparatory grant',
		value: 'About EUR\u00a044\u00a0443 for 3.5 months',
		note: 'One urban community, ESF, August to December 2017, taken from a public database of operations and converted from lei. It is a single case and not an average; three and a half months are short.'
	},
	'bm-31': {
		title: 'Netherlands: LAGs by Fund',
		value: '20 LAGs with LEADER, 1 with the ERDF',
		note: 'The whole country, 2014–2020, according to LDnet. A single urban LAG has no peers in its own country. The count names no LAG with the ESF.'
	},
	'bm-32': {
		title: 'Scheveningen: a small urban strategy',
		value: 'EUR\u00a0431\u00a0118 from the ERDF for three years',
		note: 'One neighbourhood LAG in The Hague, July 2016 to June 2019. The city added a similar sum, and the owners of the operations at least as much. The evaluation saw added value. The amount is the ERDF part only.'
	},
	'bm-33': {
		title: 'England: size of areas',
		value: '10\u00a0000 to 150\u00a0000 inhabitants, in the 20\u00a0% most deprived areas',
		note: 'Rule of 2014–2020. About 20 of 39 local enterprise partnerships were interested, and 12 were agreed. EU law for that period had a rule on population; for 2021–2027 it has none.'
	},
	'bm-34': {
		title: 'England: preparation and delivery',
		value: 'Up to GBP\u00a040\u00a0000 for preparation; up to five years of delivery',
		note: 'From a call of 2015 for South East Midlands; the amount is for each LAG. It is a ceiling in another currency, not what LAGs received.'
	},
	'bm-35': {
		title: 'England: size of three programmes',
		value:
			'Sunderland 146\u00a0108 inhabitants; Hull GBP\u00a07.5\u00a0million; Cornwall GBP\u00a05.89\u00a0million of ESF with GBP\u00a01.47\u00a0million of public money',
		note: 'Three CLLD areas of 2014–2020. Hull counts the ESF and the ERDF together, Cornwall counts delivery under the ESF in four strategies. The comparison with your figure uses the inhabitants of Sunderland.'
	},
	'bm-36': {
		title: 'SydostLeader in Sweden: people and Funds',
		value: '217\u00a0517 inhabitants; about EUR\u00a07.37\u00a0million from four Funds, EUR\u00a034 a head; ESF about 6\u00a0%',
		note: 'One rural LAG of eleven municipalities in three counties, 2014–2020, from a case study of 2017. Sum, share and amount a head are our calculation. The comparison with your figure uses the inhabitants.'
	},
	'bm-37': {
		title: 'Landeck in Austria: money and people',
		value: 'EUR\u00a05.03\u00a0million for 44\u00a0186 inhabitants, EUR\u00a0114 a head',
		note: 'One LAG with the EAFRD, the ERDF and territorial cooperation money, 2014–2020, from a case study of 2017. Sum and amount a head are our calculation. The ESF is not included.'
	},
	'bm-38': {
		title: 'Sweden: fewer and larger LAGs',
		value: '48 LAGs in 2014–2020, 40 afterwards',
		note: 'Over the same time the rural population covered by LEADER grew from 57 to 74\u00a0%. A joint ERDF and ESF programme for CLLD had SEK\u00a0277\u00a0million in 2014–2020, half of it EU money. The count of LAGs is about LEADER.'
	},
	'bm-39': {
		title: 'Kaszubska Droga in Poland: budget of a strategy',
		value: 'EUR\u00a04.40\u00a0million for four municipalities',
		note: 'Framework agreement of January 2024 with one LAG in Pomorskie, with the ERDF, the ESF+ and the EAFRD. It is one case; the ESF+ part is not given.'
	},
	'bm-40': {
		title: 'Wielkopolska: managing the ESF+ part of a strategy',
		value: 'EUR\u00a0154\u00a0030 over 69 months, about EUR\u00a026\u00a0800 a year',
		note: 'One Polish LAG, January 2024 to September 2029; the EU pays 80\u00a0%. The amount a year is our calculation. It is the ESF+ slice only, not the cost of the whole office.'
	},
	'bm-41': {
		title: 'Kujawsko-Pomorskie: size of ESF micro-grants',
		value: 'PLN\u00a044\u00a0000, PLN\u00a050\u00a0000 and PLN\u00a080\u00a0000 on average',
		note: 'Three LAGs between 2018 and 2021, under the ESF: 25 operations with PLN\u00a01.1\u00a0million, 20 with nearly PLN\u00a01\u00a0million and 5 with almost PLN\u00a0400\u00a0000. Our division of rounded sums.'
	},
	'bm-42': {
		title: 'Kujawsko-Pomorskie: cost of a participant',
		value: 'About PLN\u00a07\u00a0527',
		note: 'One umbrella operation of a LAG, 2018 to 2023, under the ESF: PLN\u00a0955\u00a0906 divided by a target of 127 participants. Our calculation from a plan, not from results.'
	},
	'bm-43': {
		title: 'Biržai in Lithuania: a local ESF+ call',
		value: 'EUR\u00a0213\u00a0999.99 in all; up to EUR\u00a0106\u00a0999 for an operation; support rate 92.5\u00a0%',
		note: 'Call of one town LAG for the creation of businesses, published in January 2025; up to 15\u00a0% cross-financing is allowed. It is one call on one subject.'
	},
	'bm-44': {
		title: 'Opolskie in Poland: rural LAGs',
		value: '11 LAGs with about EUR\u00a02.26\u00a0million each',
		note: 'Strategies selected in 2016; EUR\u00a024.84\u00a0million from the EAFRD divided by 11 LAGs. The average is our calculation, and other Funds are not included. The comparison with your figure uses the number of LAGs.'
	},
	'bm-45': {
		title: 'Castilla y León: money for LEADER',
		value: 'EUR\u00a098.07\u00a0million',
		note: 'Planned for 2023–2027, as reported by the press in December 2022; strategies were to be selected in two phases, with a start on 1\u00a0September 2023. It is LEADER money for one region.'
	},
	'bm-46': {
		title: 'Romania: average budget of a rural LAG',
		value: 'About EUR\u00a02.8\u00a0million',
		note: 'More than EUR\u00a0660\u00a0million in 2023–2027, divided by 236 rural LAGs. Our calculation from a local press report. It is LEADER money.'
	},
	'bm-47': {
		title: 'Croatia: people and operations of a LAG',
		value: 'About 44\u00a0000 inhabitants and 31 operations',
		note: 'More than 2.4\u00a0million people and more than 1\u00a0700 operations, divided by 54 LAGs, 2014–2020. Our calculation; LEADER operations only.'
	},
	'bm-48': {
		title: 'Smallest budget that works',
		value: 'EUR\u00a02\u00a0million; below EUR\u00a01\u00a0million mainly soft and pilot operations',
		note: 'Experience of FARNET, the support unit for fisheries CLLD, written down for 2007–2013. It is advice and not a rule, prices have risen since, and an office shared with another strategy changes the sum.'
	},
	'bm-49': {
		title: 'Legal ceiling for running and animation costs',
		value: '25\u00a0% of the total public contribution to the strategy',
		note: 'The law of 2021–2027, for every strategy. It is a ceiling and not a target. Preparatory support does not count towards it, and private money does not count in its base.'
	},
	'bm-50': {
		title: 'Earlier ceiling for running costs in fisheries',
		value: '10\u00a0%',
		note: 'Rule for fisheries LAGs in 2007–2013, reported by FARNET, the support unit for fisheries CLLD. It no longer applies, and it is no proof that 10\u00a0% is enough.'
	},
	'bm-51': {
		title: 'Advance on running and animation costs',
		value: 'Up to 50\u00a0% of the public support for these costs',
		note: 'LEADER rule of 2014–2020 for the EAFRD. It was a ceiling; what LAGs received in practice is not known here.'
	},
	'bm-52': {
		title: 'What LAGs spend on running costs',
		value: 'No values could be read',
		note: 'The LEADER survey of December 2017 shows LAGs in bands from under 10\u00a0% to 21–25\u00a0%, but only as a chart without readable values. No average is offered.'
	},
	'bm-53': {
		title: 'Staff of a LAG office',
		value: 'Two to three full-time equivalents (planner default); 3.2 people in Sweden',
		note: 'No EU figure was found. In Sweden about 200 people worked in 63 areas in 2007–2013, 3.2 each by our calculation from one line in a list; people are not full-time equivalents. The default of two to three is a proposal of this planner.'
	},
	'bm-54': {
		title: 'Flanders: share of the ESF for social innovation',
		value: '8.5\u00a0% of the ESF; EUR\u00a032.3 or 33.8\u00a0million',
		note: 'Period 2014–2020. The lower amount comes from slides of 2015, the higher one from a case study of the Commission. It pays for social innovation in the whole programme, not for CLLD.'
	},
	'bm-55': {
		title: 'Poland: the priority for social innovation',
		value: 'EUR\u00a0194.3\u00a0million of EUR\u00a012.9\u00a0billion, about 1.5\u00a0%',
		note: 'ESF+ priority of 2021–2027, reported at an event on scaling. The share is our calculation. It is not a figure on CLLD.'
	},
	'bm-56': {
		title: 'Lower Saxony: size of social innovation operations',
		value: 'About EUR\u00a0442\u00a0000 on average; at most EUR\u00a0750\u00a0000 and 36 months',
		note: 'The average divides about EUR\u00a023\u00a0million by 52 operations of 2014–2020 and is our calculation; the limits are those of 2021–2027. They are operations of a state-wide scheme and not of a LAG.'
	},
	'bm-57': {
		title: 'Portugal: first calls for social innovation',
		value: '137 of 366 applications approved, 37\u00a0%; about EUR\u00a088\u00a0000 each',
		note: 'Portugal Social Innovation, first calls, EUR\u00a012\u00a0million in all. Share and average are our calculation. They were not calls of LAGs.'
	},
	'bm-58': {
		title: 'Poland: from the strategy to the agreement',
		value: '33 weeks',
		note: 'From 7\u00a0June 2023, when one LAG handed in its strategy, to 24\u00a0January 2024, when another signed its framework agreement, under the same national timetable. Our calculation from two LAGs.'
	},
	'bm-59': {
		title: 'Saxony-Anhalt: length of the competition',
		value: '39 weeks',
		note: 'From 1\u00a0November 2021 to 1\u00a0August 2022, with one competition for three Funds; 24 of 25 strategies were approved. The length is our calculation.'
	},
	'bm-60': {
		title: 'England: from the strategy to the first local call',
		value: '11 to 22 months',
		note: 'Sunderland: strategy in 2016, approval in 2017, first call in November 2017. The month of the strategy is not known, so the range is our calculation from one case.'
	},
	'bm-61': {
		title: 'Length of preparation',
		value: '18 months in The Hague; 3.5 months in a Romanian town',
		note: 'Two urban cases of 2014–2020, one with the ERDF and one with the ESF. They show how far apart real preparation can be; neither is an average.'
	},
	'bm-62': {
		title: 'Kujawsko-Pomorskie: from the handbook to the first ESF micro-grants',
		value: 'About three years',
		note: 'From the handbook for LAGs of August 2015 to contracts signed on 18\u00a0September; the year 2018 is inferred and should be checked. It is one region with a new delivery system.'
	},
	'bm-63': {
		title: 'Poland: how long a strategy call was open',
		value: '8 weeks',
		note: 'From 11\u00a0April to 7\u00a0June 2023, after draft rules had been published in October 2022. Applicants therefore knew much before the call opened.'
	},
	'bm-64': {
		title: 'Time for the accounts after the end',
		value: 'At least one year',
		note: 'The LAG in Scheveningen, The Hague, ERDF 2016 to 2019. The time came after three years of operations; it is one case.'
	}
};
