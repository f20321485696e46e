import type { PracticeText } from '#lib/guide/knowledge-text.ts';

export const innovationPractices: Readonly<Record<string, PracticeText>> = {
	'pr-45': {
		title: 'Exploration and adaptation calls',
		place: 'Flanders, Belgium',
		facts:
			'In 2014–2020 and afterwards the ESF set aside EUR\u00a032 to 34\u00a0million, 8.5\u00a0% of its budget, for social innovation for jobseekers and workers.',
		novelty:
			'There are two types of call, one to explore and one to adapt. Funding follows phases from the challenge to the prototype and the pilot. A toolkit of 396 pages was made with Czechia, Poland and Sweden. The design answers an analysis by the authority that smaller organisations stay out of ESF innovation calls.',
		result: 'No effects have been published that we could read.',
		lesson: 'Pay for the process, coach it and stop weak concepts early. Count concepts tested and validated, not participants.',
		caution:
			'The sources give two amounts: EUR\u00a032.3\u00a0million (slides of 2015) and EUR\u00a033.8\u00a0million (case study).'
	},
	'pr-46': {
		title: 'Social innovation incubators',
		place: 'Poland',
		facts:
			'In 2014–2020 the ESF (programme Knowledge Education Development) paid for incubators, and they go on in 2021–2027 under a priority with EUR\u00a0194.3\u00a0million of EUR\u00a012.9\u00a0billion. They serve carers, disabled people, seniors and others.',
		novelty:
			'Incubators give micro-grants to individuals and small bodies. Many ideas enter, some are tested, and the best are spread.',
		result:
			'More than 1,200 innovations were supported. How many found their way into public services has not been published that we could read.',
		lesson: 'Make the start easy and build a channel into policy at the other end. Without the channel, tested ideas pile up.'
	},
	'pr-47': {
		title: 'An open-source incubator for care',
		place: 'Kraków, Małopolska, Poland',
		facts:
			'From about 2016 to 2019 the ESF paid for an incubator of ideas for dependent people and their carers. The budget is not known.',
		novelty:
			'The incubator brings design thinking into public administration, pays 100\u00a0% of the costs, and makes the products available as open source.',
		result: 'No result has been published that we could read.',
		lesson:
			'Ask that what you pay for is free for others to copy, and say so in the grant agreement: it is the cheapest route of scaling.',
		caution: 'The dates are from memory.'
	},
	'pr-48': {
		title: 'One instrument for each stage of an innovation',
		place: 'Portugal',
		facts:
			'From 2015 to 2020 the ESF gave about EUR\u00a0150\u00a0million for social organisations and investors. A new edition, towards 2030, began in 2023.',
		novelty:
			'Four instruments follow the life of an innovation: capacity building, partnerships for impact in which the ESF pays 70\u00a0% and investors 30\u00a0%, social impact bonds, and a fund.',
		result:
			'A first balance shows 137 projects with EUR\u00a012\u00a0million out of 366 applications. The OECD notes gaps between regions and administrative delays.',
		lesson: 'Offer different instruments for different stages, and watch which regions do not take part.',
		caution: 'The balance covers the first calls only.'
	},
	'pr-49': {
		title: 'A rule set that is friendly to experiments',
		place: 'Lower Saxony, Germany',
		facts:
			'In 2014–2020 the programme Soziale Innovation paid for 52 projects with about EUR\u00a023\u00a0million in total. For 2021–2027 it has EUR\u00a020.2\u00a0million of ESF+, raised from EUR\u00a018.6\u00a0million.',
		novelty:
			'Themes are open. The application has two steps. A project may have up to EUR\u00a0750,000 and 36 months, with a flat rate of 35\u00a0% for other costs and EUR\u00a015 an hour for volunteers. Social partners and welfare bodies run three contact points.',
		result:
			'52 projects were supported. Failure is acceptable if something is learned from it. No evaluation has been published that we could read.',
		lesson:
			'Of the cases collected here, this is the closest model for ESF+ rules that leave room for experiments: open themes, a short first step, one flat rate, the work of volunteers counted, and help nearby.'
	},
	'pr-50': {
		title: 'A social franchise for vegetable cooperatives',
		place: 'Lüneburg, Lower Saxony, Germany',
		facts:
			'In 2014–2020 the ESF supported WirGarten through the Land’s programme for social innovation, for gardeners and citizens. The budget is not known.',
		novelty: 'Vegetable cooperatives supported by the community spread to other places as a social franchise.',
		result: 'No result has been published that we could read.',
		lesson:
			'A franchise is a route of scaling that keeps the core of a solution intact. Ask who pays the body that gives the franchise.'
	},
	'pr-51': {
		title: 'Territories with zero long-term unemployment',
		place: 'France',
		facts:
			'Since 2016, and until 2026, the State and the departments pay for permanent jobs for long-term unemployed people who want one. Whether the ESF takes part is not known.',
		novelty:
			'A local employment committee brings the actors together, and enterprises founded for the purpose employ people, who join of their own will.',
		result:
			'Ten territories became 83. In the middle of 2025, 4,051 people worked in 92 enterprises. The scientific committee sees positive effects at a significant, non-neutral cost and proposes to continue in a targeted way.',
		lesson:
			'Publish the costs as well as the effects, as this experiment does. The local committee works like a LAG, so CLLD can carry a test of this kind.'
	},
	'pr-52': {
		title: 'A job guarantee as a field experiment',
		place: 'Marienthal, Lower Austria, Austria',
		facts:
			'From October 2020 to March 2024 the public employment service of Lower Austria paid EUR\u00a07.5\u00a0million. The project had 62 participants and cost EUR\u00a029,841 for each year of a participant.',
		novelty: 'The guarantee is universal in one place, and it was run as a field experiment.',
		result: 'In July 2022, 45 of the 62 participants were employed.',
		lesson:
			'The design of the experiment gives the proof. Bring the researchers in before the first participant, if you want to scale later.',
		caution: 'The conditions are rare: one place, one payer and full coverage.'
	},
	'pr-53': {
		title: 'An EU call to transfer what works against long-term unemployment',
		place: 'European Union',
		facts:
			'In 2024 the ESF+ initiative Social Innovation+ offered EUR\u00a023\u00a0million to transfer and scale models of the kind of a job guarantee.',
		novelty: 'Tested local models are carried to other Member States by consortia.',
		result: 'No result has been published that we could read.',
		lesson: 'Know the European route for scaling and tell LAGs of it: a proven local pilot can become part of a consortium.'
	},
	'pr-54': {
		title: 'DOM.ov (HERO): families build their own legal homes',
		place: 'Slovakia',
		facts:
			'Until 2025 an EU pilot (European Parliament, Council of Europe Development Bank) and public sources gave EUR\u00a01,000,000 for the project DOM.ov, for marginalised Roma families.',
		novelty: 'Families build their own legal houses, with long social assistance and micro-loans.',
		result: 'No result has been published that we could read.',
		lesson:
			'Housing works here because long social assistance and small loans come together. Plan the assistance for longer than the building.'
	},
	'pr-55': {
		title: 'Roma women as early-childhood workers',
		place: 'Slovakia',
		facts:
			'Omama trains and employs Roma women to work with Roma children and mothers. It is still running. The Funds and the budget are not known.',
		novelty: 'The women of the community are the professionals.',
		result: 'No result has been published that we could read.',
		lesson: 'Employ people from the community as staff. Check early which qualification the rules ask of them.',
		caution: 'The source has one line on this case.'
	},
	'pr-56': {
		title: 'A platform for care workers',
		place: 'Estonia',
		facts: 'CareMate serves older people. Its dates, Funds and budget are not known.',
		novelty: 'A digital platform matches care workers with people who need care.',
		result: 'No result has been published that we could read.',
		lesson:
			'A platform can serve thin rural markets for care. Ask who answers for quality and working conditions before you support one.',
		caution: 'The source has one line on this case.'
	},
	'pr-57': {
		title: 'From cooking oil to school projects',
		place: 'Cyprus',
		facts: 'Tiganokinisi works with schools. Its dates, Funds and budget are not known.',
		novelty: 'The collection of used cooking oil for biodiesel is joined with education.',
		result: 'No result has been published that we could read.',
		lesson: 'A material that everybody has at home brings whole communities in. Look for such an object when you plan animation.',
		caution: 'The source has one line on this case.'
	},
	'pr-58': {
		title: 'A home-care network of 23 bodies',
		place: 'Piedmont, Italy',
		facts: 'La Cura è di Casa began in 2016 with the call of a foundation, for frail older people. The budget is not known.',
		novelty: '23 public and private bodies join in one network for care at home.',
		result: 'No result has been published that we could read.',
		lesson:
			'A network of public and private bodies is itself the innovation. Pay for its coordination, not only for its services.'
	},
	'pr-59': {
		title: 'A compassionate community',
		place: 'Getxo, Basque Country, Spain',
		facts: 'Getxo Zurekin deals with the end of life and with grief. Its dates, Funds and budget are not known.',
		novelty: 'The municipality and citizens form a network that accompanies people.',
		result: 'No result has been published that we could read.',
		lesson: 'Some needs fit no objective at first sight. Word the programme so that a LAG may take up a theme such as grief.',
		caution: 'The source only mentions this case.'
	},
	'pr-60': {
		title: 'The municipality as convener',
		place: 'Kainuu, Finland',
		facts:
			'From April 2014 to January 2017 local services for older and young people were tested in this remote region. The Funds and the budget are not known.',
		novelty:
			'The municipality convenes several providers and citizens, who shape the services together, instead of providing everything itself.',
		result: 'No result has been published that we could read.',
		lesson:
			'Where providers are few, let the municipality bring people together without leading the decisions. Pay for that role openly.'
	},
	'pr-61': {
		title: 'One-stop guidance centres for young people',
		place: 'Finland',
		facts:
			'Ohjaamo centres have served people under 30 since 2013. From memory, the ESF paid for the start. The budget is not known.',
		novelty: 'Several agencies work together in one centre with a low threshold.',
		result: 'From memory, the pilot became a national service. The text that we read gives no figures.',
		lesson: 'Let ESF+ pay for the pilot, and agree with the future owner of the service before it ends.',
		caution: 'The role of the ESF and the way to a national service are from memory.'
	},
	'pr-62': {
		title: 'Building projects from unmet local needs',
		place: 'France',
		facts: 'The Fabrique à initiatives exists since 2010 with mixed funding, for local stakeholders. The budget is not known.',
		novelty:
			'About thirty regional operators start from a local need that nobody meets, and build a project for it, instead of waiting for project owners.',
		result: 'No result has been published that we could read.',
		lesson: 'Some needs have no applicant. Give LAGs time and money to build a project from a need before they publish a call.'
	},
	'pr-63': {
		title: 'Money and coaching for replication',
		place: 'France',
		facts:
			'Since 2014 a foundation and Avise run the programme P’INS for social innovators who want to grow. The budget is not known.',
		novelty: 'It pays for a strategy of replication and coaches it, not the project itself.',
		result: '43 innovators had taken part by 2021. How far they spread has not been published that we could read.',
		lesson: 'Scaling needs advice as much as money. Link LAG projects that are ready to a programme of this kind.'
	},
	'pr-64': {
		title: 'A non-governmental agency as ESF intermediate body',
		place: 'France',
		facts:
			'The association Avise, founded in 2002, manages an envelope of the ESF and now ESF+ for seven years for the social economy. The amount is not known.',
		novelty:
			'An agency outside the administration manages ESF money, acts as national competence centre for social innovation, and animates 129 incubators and communities of more than 600 bodies.',
		result: 'No result has been published that we could read.',
		lesson:
			'A body that the field trusts can manage your Fund if it is designated as an intermediate body and its capacity is assessed. Keep its advice to applicants apart from its decisions.'
	},
	'pr-65': {
		title: 'Paying for the plan to scale',
		place: 'European Union',
		facts:
			'In 2020 and 2021 Horizon 2020 and foundations gave grants of up to EUR\u00a0100,000 through the European Social Catalyst Fund.',
		novelty: 'The grant pays for a realistic plan to scale a proven solution, with its users consulted, and not for the scaling.',
		result: 'No result has been published that we could read.',
		lesson: 'Pay for planning before you pay for scale. A plan also shows when scaling is not worth it.'
	},
	'pr-66': {
		title: 'Six scaling centres',
		place: 'European Union',
		facts: 'From 2013 to 2016 the Seventh Framework Programme paid for the network TRANSITION. The budget is not known.',
		novelty: 'Six scaling centres in different places supported social innovations.',
		result: '315 innovations were supported. How many were scaled has not been published that we could read.',
		lesson: 'Judge the readiness of the place as well as of the idea before you scale.'
	},
	'pr-67': {
		title: 'Experiments on equal pay and careers',
		place: 'Austria',
		facts: 'In 2014–2020 the ESF paid for experiments for women, for example in the cleaning sector. The budget is not known.',
		novelty: 'The experiments tackle structural inequality in pay and careers.',
		result: 'No result has been published that we could read.',
		lesson:
			'Social innovation may also aim at employers and rules. Do not limit your target groups to the people who suffer from them.'
	},
	'pr-68': {
		title: 'Social rental agencies in twelve municipalities',
		place: 'Poland',
		facts: 'In the ESF+ period an approach for people in housing need was scaled. The budget is not known.',
		novelty: 'A pilot became a system: the same kind of agency works in several municipalities.',
		result: 'It was scaled to twelve municipalities. Effects on the tenants have not been published that we could read.',
		lesson: 'Find the authority that will own the solution while it is still a pilot, for example the municipality.'
	}
};
