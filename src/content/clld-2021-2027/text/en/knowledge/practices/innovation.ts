import type { PracticeText } from '#lib/guide/knowledge-text.ts';

export const innovationPractices: Readonly<Record<string, PracticeText>> = {
	'pr-45': {
		title: 'Exploration and adaptation calls',
		place: 'Flanders, Belgium',
		facts:
			'In 2014–2020 and afterwards the programme set aside EUR\u00a032 to 34\u00a0million, 8.5\u00a0% of its ESF budget, for social innovation for jobseekers and workers.',
		novelty:
			'There are two types of call, for exploring new solutions and for adapting known ones. Funding follows the phases from the challenge to the prototype and the pilot. A toolkit of 396 pages was made with Czechia, Poland and Sweden. The design answers an analysis by the authority that smaller organisations stay out of ESF innovation calls.',
		result: 'The text that we read reports no effects.',
		lesson:
			'Pay for each phase, coach the teams and stop weak concepts early. Count concepts tested and validated, not participants.',
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
			'More than 1\u00a0200 innovations were supported. The text that we read does not say how many found their way into public services.',
		lesson: 'Make the start easy, and build a channel into policy at the other end. Without it, tested ideas lead nowhere.'
	},
	'pr-47': {
		title: 'An open-source incubator for care',
		place: 'Kraków, Małopolska, Poland',
		facts:
			'From about 2016 to 2019 the ESF paid for an incubator of ideas for dependent people and their carers. The budget is not known.',
		novelty:
			'The incubator brings design thinking into public administration, pays 100\u00a0% of the costs, and makes the products available as open source.',
		result: 'The text that we read reports no result.',
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
			'After the first calls 137 of 366 applications had been approved, with EUR\u00a012\u00a0million. The OECD notes gaps between regions and administrative delays.',
		lesson: 'Offer different instruments for different stages, and watch which regions do not take part.',
		caution: 'The figures cover the first calls only.'
	},
	'pr-49': {
		title: 'Rules that leave room for experiments',
		place: 'Lower Saxony, Germany',
		facts:
			'In 2014–2020 the programme Soziale Innovation paid for 52 operations with about EUR\u00a023\u00a0million in total. For 2021–2027 it has EUR\u00a020.2\u00a0million from the ESF+, raised from EUR\u00a018.6\u00a0million.',
		novelty:
			'Themes are open. The application has two steps. An operation may have up to EUR\u00a0750\u00a0000 and 36 months, with a flat rate of 35\u00a0% for other costs and EUR\u00a015 an hour for volunteers. Social partners and welfare organisations run three contact points.',
		result:
			'52 operations were supported. Failure is acceptable if something is learned from it. The text that we read names no evaluation.',
		lesson:
			'Of the cases collected here, this is the closest model for ESF+ rules that leave room for experiments: open themes, an application in two steps, a flat rate, volunteers’ hours that count, and help in the region.'
	},
	'pr-50': {
		title: 'A social franchise for vegetable cooperatives',
		place: 'Lüneburg, Lower Saxony, Germany',
		facts:
			'In 2014–2020 the ESF supported WirGarten through the Land’s programme for social innovation, for gardeners and citizens. The budget is not known.',
		novelty: 'Vegetable cooperatives supported by the community spread to other places as a social franchise.',
		result: 'The text that we read reports no result.',
		lesson:
			'A franchise is a route of scaling that keeps the core of a solution intact. Ask who pays the body that gives the franchise.'
	},
	'pr-51': {
		title: 'Territories with zero long-term unemployment',
		place: 'France',
		facts:
			'From 2016 to 2026 the State and the departments pay for permanent jobs for long-term unemployed people who want one. Whether the ESF takes part is not known.',
		novelty:
			'A local employment committee brings the actors together, and enterprises founded for the purpose employ people who join voluntarily.',
		result:
			'Ten territories became 83. In the middle of 2025, 4\u00a0051 people worked in 92 enterprises. The scientific committee sees positive effects at a significant cost that is not neutral, and proposes to continue in a targeted way.',
		lesson:
			'Publish the costs as well as the effects, as this experiment does. The local committee works like a LAG, so CLLD can carry a test of this kind.'
	},
	'pr-52': {
		title: 'A job guarantee as a field experiment',
		place: 'Marienthal, Lower Austria, Austria',
		facts:
			'From October 2020 to March 2024 the public employment service of Lower Austria paid EUR\u00a07.5\u00a0million. The project had 62 participants and cost EUR\u00a029\u00a0841 for each participant and year.',
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
			'In 2024 the ESF+ initiative Social Innovation+ offered EUR\u00a023\u00a0million to transfer and scale models such as a job guarantee.',
		novelty: 'Tested local models are carried to other Member States by consortia.',
		result: 'The text that we read reports no result.',
		lesson: 'Know the European route for scaling and tell LAGs of it: a proven local pilot can become part of a consortium.'
	},
	'pr-54': {
		title: 'DOM.ov (HERO): families build their own legal homes',
		place: 'Slovakia',
		facts:
			'Until 2025 an EU pilot (European Parliament, Council of Europe Development Bank) and public sources gave EUR\u00a01\u00a0000\u00a0000 for the project DOM.ov, for marginalised Roma families.',
		novelty: 'Families build their own legal houses, with long social assistance and micro-loans.',
		result: 'The text that we read reports no result.',
		lesson: 'Social assistance and small loans belong together here. Plan the assistance for longer than the building.'
	},
	'pr-55': {
		title: 'Roma women as early-childhood workers',
		place: 'Slovakia',
		facts:
			'Omama trains and employs Roma women to work with Roma children and mothers. It is still running. The Funds and the budget are not known.',
		novelty: 'Women from the community are the professional staff.',
		result: 'The text that we read reports no result.',
		lesson: 'Employ people from the community as staff. Check early which qualification the rules ask of them.',
		caution: 'The source has one line on this case.'
	},
	'pr-56': {
		title: 'A platform for care workers',
		place: 'Estonia',
		facts: 'CareMate serves older people. Its dates, Funds and budget are not known.',
		novelty: 'A digital platform matches care workers with people who need care.',
		result: 'The text that we read reports no result.',
		lesson:
			'A platform may help where care workers are few and far apart. Ask who answers for quality and working conditions before you support one.',
		caution: 'The source has one line on this case.'
	},
	'pr-57': {
		title: 'From cooking oil to school projects',
		place: 'Cyprus',
		facts: 'Tiganokinisi works with schools. Its dates, Funds and budget are not known.',
		novelty: 'The collection of used cooking oil for biodiesel is combined with education.',
		result: 'The text that we read reports no result.',
		lesson:
			'Something that everybody has at home can bring people together. Look for such a starting point when you plan animation.',
		caution: 'The source has one line on this case.'
	},
	'pr-58': {
		title: 'A home-care network of 23 bodies',
		place: 'Piedmont, Italy',
		facts: 'La Cura è di Casa began in 2016 with the call of a foundation, for frail older people. The budget is not known.',
		novelty: '23 public and private bodies join in one network for care at home.',
		result: 'The text that we read reports no result.',
		lesson: 'The innovation here is the network itself. Pay for its coordination, and not only for its services.'
	},
	'pr-59': {
		title: 'A compassionate community',
		place: 'Getxo, Basque Country, Spain',
		facts: 'Getxo Zurekin deals with the end of life and with grief. Its dates, Funds and budget are not known.',
		novelty: 'The municipality and citizens form a network that accompanies people.',
		result: 'The text that we read reports no result.',
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
		result: 'The text that we read reports no result.',
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
		lesson: 'Let the ESF+ pay for the pilot, and agree with the future owner of the service before it ends.',
		caution: 'The role of the ESF and the way to a national service are from memory.'
	},
	'pr-62': {
		title: 'Building projects from unmet local needs',
		place: 'France',
		facts:
			'The Fabrique à Initiatives has existed since 2010 with mixed funding, for local stakeholders. The budget is not known.',
		novelty:
			'About thirty regional operators start from a local need that nobody meets, and build a project for it, instead of waiting for project owners.',
		result: 'The text that we read reports no result.',
		lesson: 'Some needs have no applicant. Give LAGs time and money to build a project from a need before they publish a call.'
	},
	'pr-63': {
		title: 'Money and coaching for replication',
		place: 'France',
		facts:
			'Since 2014 a foundation and Avise have run the programme P’INS for social innovators who want to grow. The budget is not known.',
		novelty: 'It pays and coaches teams for a strategy to repeat their solution elsewhere, not for the solution itself.',
		result: '43 innovators had taken part by 2021. The text that we read does not say how far they spread.',
		lesson:
			'Scaling needs advice as much as money. Bring operations of LAGs that are ready together with a programme of this kind.'
	},
	'pr-64': {
		title: 'A non-governmental agency as ESF intermediate body',
		place: 'France',
		facts:
			'The association Avise, founded in 2002, manages money of the ESF, and now of the ESF+, for the social economy over seven years. The amount is not known.',
		novelty:
			'An agency outside the administration manages ESF money, acts as national competence centre for social innovation, and coordinates 129 incubators and communities of more than 600 bodies.',
		result: 'The text that we read reports no result.',
		lesson:
			'A body that the field trusts can manage your Fund if it is designated as an intermediate body and its capacity is assessed. Keep its advice to applicants apart from its decisions.'
	},
	'pr-65': {
		title: 'Paying for the plan to scale',
		place: 'European Union',
		facts:
			'In 2020 and 2021 Horizon 2020 and foundations gave grants of up to EUR\u00a0100\u00a0000 through the European Social Catalyst Fund.',
		novelty: 'The grant pays for a realistic plan to scale a proven solution, with its users consulted, and not for the scaling.',
		result: 'The text that we read reports no result.',
		lesson: 'Pay for planning before you pay for scale. A plan also shows when scaling is not worth it.'
	},
	'pr-66': {
		title: 'Six scaling centres',
		place: 'European Union',
		facts: 'From 2013 to 2016 the Seventh Framework Programme paid for the network TRANSITION. The budget is not known.',
		novelty: 'Six scaling centres in different places supported social innovations.',
		result: '315 innovations were supported. The text that we read does not say how many were scaled.',
		lesson: 'Judge the readiness of the place as well as of the idea before you scale.'
	},
	'pr-67': {
		title: 'Experiments on equal pay and careers',
		place: 'Austria',
		facts: 'In 2014–2020 the ESF paid for experiments for women, for example in the cleaning sector. The budget is not known.',
		novelty: 'The experiments tackle structural inequality in pay and careers.',
		result: 'The text that we read reports no result.',
		lesson:
			'Social innovation may also aim at employers and rules. Word the actions so that operations may work with employers too, and not only with the people who are disadvantaged.'
	},
	'pr-68': {
		title: 'Social rental agencies in twelve municipalities',
		place: 'Poland',
		facts: 'In the ESF+ period an approach for people in housing need was scaled. The budget is not known.',
		novelty: 'A pilot became a system: agencies of the same kind work in several municipalities.',
		result: 'It was scaled to twelve municipalities. The text that we read reports no effects on the tenants.',
		lesson: 'Find the authority that will own the solution while it is still a pilot, for example the municipality.'
	}
};
