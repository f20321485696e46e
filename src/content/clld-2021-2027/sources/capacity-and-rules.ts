import type { Source } from '#lib/guide/source.ts';

export const capacitySources: readonly Source[] = [
	{
		id: 'src-122',
		kind: 'guidance',
		title: 'Administrative capacity building: self-assessment instrument for managing authorities',
		publisher: 'OECD',
		year: '2021',
		addresses: ['https://fdokumen.com/documents/administrative-capacity-building-self-.html'],
		seen: 'part'
	},
	{
		id: 'src-123',
		kind: 'report',
		title: 'Strengthening governance of EU funds under cohesion policy; roadmaps for administrative capacity building',
		publisher: 'OECD; European Commission, DG REGIO',
		year: '2020',
		addresses: [
			'https://www.oecd-ilibrary.org/urban-rural-and-regional-development/strengthening-governance-of-eu-funds-under-cohesion-policy_2d4d2050-en',
			'https://ec.europa.eu/regional_policy/policy/how/improving-investment/roadmap-admin_en'
		],
		seen: 'part'
	},
	{
		id: 'src-124',
		kind: 'guidance',
		title: 'EU competency framework and self-assessment tool',
		publisher: 'European Commission, DG REGIO',
		year: '2016–2017',
		addresses: ['https://ec.europa.eu/regional_policy/policy/how/improving-investment/competency-framework_en'],
		seen: 'part'
	},
	{
		id: 'src-125',
		kind: 'guidance',
		title: 'ESF+ common indicators toolbox',
		publisher: 'European Commission, DG EMPL, via EYSEKT',
		year: '2021',
		addresses: ['http://www.esfhellas.gr/en/Pages/eLibraryFS.aspx?item=2131'],
		seen: 'part'
	},
	{
		id: 'src-126',
		kind: 'guidance',
		title: 'SFC2014 support: participants and sensitive data',
		publisher: 'European Commission',
		year: 'n.d.',
		addresses: ['https://sfc.ec.europa.eu/en/2014/support-ms/part'],
		seen: 'part'
	},
	{
		id: 'src-127',
		kind: 'guidance',
		title: 'Guidelines on the use of simplified cost options under the CPR (C/2024/7467)',
		publisher: 'European Commission',
		year: '2024',
		addresses: ['https://eur-lex.europa.eu/eli/C/2024/7467/oj/eng'],
		seen: 'part'
	},
	{
		id: 'src-128',
		kind: 'report',
		title: 'Gold-plating in the European Structural and Investment Funds (K. Böhme and others)',
		publisher: 'European Parliament',
		year: '2017',
		addresses: [
			'https://pdfdokument.com/gold-plating-in-the-european-structural-and-investment-funds_59f4f8681723ddc7b4037ccf.html',
			'https://www.laurentiurebega.ro/en/25-07-2017-many-rules-european-funds/'
		],
		seen: 'part'
	},
	{
		id: 'src-129',
		kind: 'report',
		title: 'The European Social Fund: beneficiaries’ experience in the current funding period',
		publisher: 'European Parliament',
		year: '2018',
		addresses: ['https://vdocument.in/the-european-social-fund-beneficiaries-experience-in-the-ruben-carrandi-cortina.html'],
		seen: 'part'
	},
	{
		id: 'src-130',
		kind: 'report',
		title: 'Boosting employment and social inclusion in EU cities: lessons from the ESF',
		publisher: 'Eurocities',
		year: '2018',
		addresses: ['https://careersdocbox.com/Financial_Aid/97668935-Boosting-employment-and-social-inclusion-in-eu-cities.html'],
		seen: 'part'
	},
	{
		id: 'src-131',
		kind: 'report',
		title: 'The challenge of achieving social inclusion in CLLD in the context of the results orientation of the ESI Funds',
		publisher: 'LDnet',
		year: '2016',
		addresses: [
			'https://ldnet.eu/the-challenge-of-achieving-social-inclusion-in-clld-in-the-context-of-the-results-orientation-of-the-esi-funds'
		],
		seen: 'part'
	},
	{
		id: 'src-132',
		kind: 'report',
		title: 'How can ESF+ be optimised for social innovation?',
		publisher: 'SIC project',
		year: '2018–2019',
		addresses: [
			'https://www.siceurope.eu/resources/policy-portal/sic-publishes-its-final-socinnpolicy-report-how-can-esf-be-optimised-social'
		],
		seen: 'part'
	},
	{
		id: 'src-133',
		kind: 'report',
		title: 'ESF projects are changing social relations, but capacity building is needed',
		publisher: 'ESF Transnational Platform',
		year: '2018',
		addresses: [
			'https://ec.europa.eu/esf/transnationality/content/esf-projects-are-changing-social-relations-capacity-building-needed'
		],
		seen: 'part'
	},
	{
		id: 'src-134',
		kind: 'report',
		title: 'Analysis of dedicated social innovation priorities in ESF+ programmes',
		publisher: 'Social Innovation Community of Practice, via social-innovations.club',
		year: 'n.d.',
		addresses: ['https://social-innovations.club/'],
		seen: 'title'
	},
	{
		id: 'src-135',
		kind: 'report',
		title: 'Integrated approaches for Roma integration; working meeting on CLLD and Roma',
		publisher: 'ERGO Network',
		year: '2014–2015',
		addresses: [
			'https://docslib.org/doc/6838290/integrated-approaches-for-roma-integration-2014',
			'http://www.ergonetwork.org/ergo-network/news/147/000000/Challenge-to-target-and-include-disadvantaged-citizens-such-as-Roma-in-the-local-development-strategies-for-Rural-and-Urban-areas/'
		],
		seen: 'part'
	},
	{
		id: 'src-136',
		kind: 'case',
		title: 'Projekt DOM.ov; research on the diversity of social innovation in Europe',
		publisher: 'European Commission, Social Innovation Match; Ecorys',
		year: '2024',
		addresses: [
			'https://european-social-fund-plus.ec.europa.eu/en/social-innovation-match/case-study/projekt-domov',
			'https://www.ecorys.com/it/ecorys-research-showcases-diversity-of-social-innovation-in-europe/'
		],
		seen: 'part'
	},
	{
		id: 'src-137',
		kind: 'case',
		title: 'European examples: Kainuu and Ohjaamo',
		publisher: 'Local Finland (InnoSI)',
		year: 'n.d.',
		addresses: ['https://localfinland.fi/johtaminen-ja-kehittaminen/european-examples'],
		seen: 'part'
	},
	{
		id: 'src-138',
		kind: 'case',
		title: 'LEADER: lump sum payments under the Polish rural development programme',
		publisher: 'ENRD',
		year: 'n.d.',
		addresses: ['https://enrd.ec.europa.eu/projects-practice/case-study-leader-lump-sum-payments-under-polish-rdp_fr'],
		seen: 'part'
	},
	{
		id: 'src-139',
		kind: 'case',
		title: 'Selection of local action groups in Castilla y León 2022–2023 (press)',
		publisher: 'leonoticias',
		year: '2022',
		addresses: [
			'https://www.leonoticias.com/castillayleon/bocyl-publicara-procedimiento-accion-local-castilla-y-leon-20221229141535-nt_amp.html'
		],
		seen: 'part'
	},
	{
		id: 'src-140',
		kind: 'case',
		title: 'More than 1,700 LEADER/CLLD projects selected by LAGs in Croatia',
		publisher: 'APPRRR',
		year: 'n.d.',
		addresses: ['https://www.apprrr.hr/lag-ovi-putem-natjecaja-odabrali-vise-od-1700-leader-clld-projekata/embed/'],
		seen: 'part'
	},
	{
		id: 'src-141',
		kind: 'case',
		title: '57 open procedures of local action groups',
		publisher: 'ruralnet.bg',
		year: 'n.d.',
		addresses: ['https://ruralnet.bg/'],
		seen: 'part'
	},
	{
		id: 'src-142',
		kind: 'act',
		title: 'Regulation (EU) No 1305/2013, Article 42(2)',
		publisher: 'Official Journal of the European Union',
		year: '2013',
		addresses: ['http://data.europa.eu/eli/reg/2013/1305/oj'],
		seen: 'part'
	},
	{
		id: 'src-143',
		kind: 'case',
		title: 'La Cura è di Casa; other cases from the social innovation mapping workshop',
		publisher: 'Secondo Welfare; buicasus.eu',
		year: 'n.d.',
		addresses: [
			'https://www.secondowelfare.it/innovacare/tackling-europes-ageing-population-the-relationship-between-social-innovation-and-long-term-care/',
			'https://buicasus.eu/workshop_social_innovation_mapping_oct21/'
		],
		seen: 'part'
	},
	{
		id: 'src-144',
		kind: 'report',
		title: 'On method in the evaluation of Leader (interview with the Swedish Board of Agriculture)',
		publisher: 'programmenochpengarna.wordpress.com',
		year: 'n.d.',
		addresses: ['https://programmenochpengarna.wordpress.com/category/lokalt-ledd-utveckling-2021/'],
		seen: 'part'
	},
	{
		id: 'src-145',
		kind: 'report',
		title: 'Workshop on policy objective 5 (materials on CLLD)',
		publisher: 'Interact',
		year: '2022',
		addresses: ['https://archive.interact.eu/node/4040'],
		seen: 'part'
	},
	{
		id: 'src-146',
		kind: 'case',
		title: 'Deadline for local development strategies extended (LEADER, Romania)',
		publisher: 'europunkt.ro',
		year: '2016',
		addresses: [
			'https://europunkt.ro/2016/04/04/pndr-a-fost-prelungita-sesiunea-de-depunere-a-strategiilor-de-dezvoltare-locala-aferente-masurii-19-dezvoltare-locala-leader/'
		],
		seen: 'part'
	},
	{
		id: 'src-147',
		kind: 'case',
		title: 'Five LAGs in Vaslui await approval',
		publisher: 'vremeanoua.ro',
		year: 'n.d.',
		addresses: ['https://www.vremeanoua.ro/cinci-gal-uri-din-vaslui-asteapta-aprobare-ministeriala/'],
		seen: 'part'
	},
	{
		id: 'src-148',
		kind: 'case',
		title: 'LAGs selected in Łódzkie and Zachodniopomorskie',
		publisher: 'Polska Sieć LGD',
		year: 'c. 2016',
		addresses: ['https://polskasieclgd.pl/aktualnosci/lgd-wybrane-z-lodzkiego-i-zachodniopomorskiego/'],
		seen: 'part'
	},
	{
		id: 'src-149',
		kind: 'case',
		title: 'A quarter of the Kujawsko-Pomorskie programme for territorial partnerships',
		publisher: 'janikowo.twoje-miasto.pl; tokis.pl',
		year: '2023',
		addresses: ['https://tokis.pl/2023/09/21/posiedzenie-konwentu-wojtow/'],
		seen: 'part'
	},
	{
		id: 'src-150',
		kind: 'case',
		title: 'Mobility for All',
		publisher: 'leadercongress.eu',
		year: 'n.d.',
		addresses: ['https://leadercongress.eu/en/author/xavier/page/2'],
		seen: 'part'
	},
	{
		id: 'src-151',
		kind: 'case',
		title: 'Call “Partnerships for Impact”: tendering process to revitalise central Portugal',
		publisher: 'The Portugal News',
		year: 'n.d.',
		addresses: ['https://www.theportugalnews.com/news/tendering-process-opens-to-revitalise-central-portugal/47986'],
		seen: 'part'
	},
	{
		id: 'src-152',
		kind: 'case',
		title: 'P’INS programme: call for projects 2021',
		publisher: 'esteval.fr',
		year: '2021',
		addresses: [
			'https://www.esteval.fr/article.25467.initiatives-la-fondation-macif-et-l-avise-lancent-l-appel-a-projets-2021-du-programme-p-ins'
		],
		seen: 'part'
	},
	{
		id: 'src-153',
		kind: 'case',
		title: 'Extra money for the LAG in Świecie county',
		publisher: 'pomorska.pl',
		year: '2021',
		addresses: [
			'https://pomorska.pl/beda-dotacje-na-zalozenie-dzialalnosci-gospodarczej-dla-mieszkancow-powiatu-swieckiego/ar/c3-15900445'
		],
		seen: 'part'
	},
	{
		id: 'src-154',
		kind: 'report',
		title: 'TRANSITION e-Mag 3: interview on incubation',
		publisher: 'TRANSITION project',
		year: '2015',
		addresses: ['https://view.joomag.com/transition-e-mag-3/0852435001449696860?page=12'],
		seen: 'part'
	},
	{
		id: 'src-155',
		kind: 'report',
		title: 'LAG participation indicator for Wallonia',
		publisher: 'data.gov.be',
		year: 'n.d.',
		addresses: ['https://data.gov.be/en/datasets/811305-0'],
		seen: 'part'
	},
	{
		id: 'src-156',
		kind: 'case',
		title: 'Leader i Sverige 2007–2011',
		publisher: 'docplayer.se',
		year: 'n.d.',
		addresses: ['https://docplayer.se/amp/7342982-Leader-i-sverige-2007-2011.html'],
		seen: 'part'
	},
	{
		id: 'src-157',
		kind: 'case',
		title: '236 local action groups in Romania 2023–2027 (local press)',
		publisher: 'oradecalarasi.ro',
		year: '2024',
		addresses: ['https://oradecalarasi.ro/george-chirita-viitorul-satelor-noastre-prinde-viata/?amp=1'],
		seen: 'part'
	},
	{
		id: 'src-158',
		kind: 'report',
		title: 'LDnet: territorial peer reviews 2024',
		publisher: 'LDnet',
		year: '2024',
		addresses: ['https://ldnet.eu/'],
		seen: 'part'
	},
	{
		id: 'src-159',
		kind: 'report',
		title: 'D2.1 Report on ecosystems’ mapping',
		publisher: 'Project result database',
		year: 'n.d.',
		addresses: ['https://erd.decubber.org/result/show/624265'],
		seen: 'part'
	}
];
