import type { Source } from '#lib/guide/source.ts';

export const clldPolicySources: readonly Source[] = [
	{
		id: 'src-01',
		kind: 'report',
		title: 'The ESF and community-led local development: Lessons for the future',
		publisher: 'European Commission, DG EMPL',
		year: '2022',
		addresses: ['https://ec.europa.eu/social/main.jsp?catId=738&furtherPubs=yes&langId=en&pubId=8491'],
		seen: 'part'
	},
	{
		id: 'src-02',
		kind: 'report',
		title:
			'Report on the Regions in Recovery 2022 e-Festival, Special Session 23: Local development – lessons for the future from recent research and practice',
		publisher: 'Regional Studies Association',
		year: '2022',
		addresses: [
			'https://regions.regionalstudies.org/ezine/article/report-on-the-regions-in-recovery-e-festival-2022-special-session-23-local-development-lessons-for-the-future-from-recent-research-and-practice/?print=print'
		],
		seen: 'part'
	},
	{
		id: 'src-03',
		kind: 'act',
		title: 'Regulation (EU) 2021/1060, Article 33',
		publisher: 'Official Journal of the European Union',
		year: '2021',
		addresses: ['http://data.europa.eu/eli/reg/2021/1060/oj'],
		seen: 'whole'
	},
	{
		id: 'src-04',
		kind: 'act',
		title: 'Regulation (EU) 2021/1057, Article 14',
		publisher: 'Official Journal of the European Union',
		year: '2021',
		addresses: ['http://data.europa.eu/eli/reg/2021/1057/oj'],
		seen: 'whole'
	},
	{
		id: 'src-05',
		kind: 'guidance',
		title:
			'Guidance on community-led local development in European Structural and Investment Funds for Member States and programme authorities (version 3)',
		publisher: 'European Commission',
		year: '2014',
		addresses: ['https://vdocument.in/guidance-on-community-led-local-development-in.html'],
		seen: 'part'
	},
	{
		id: 'src-06',
		kind: 'guidance',
		title: 'Guidance on community-led local development for local actors',
		publisher: 'European Commission',
		year: '2014',
		addresses: ['https://vdocuments.net/guidance-on-community-led-local-development-1-european-structural-and-investment.html'],
		seen: 'part'
	},
	{
		id: 'src-07',
		kind: 'act',
		title: 'Regulation (EU) No 1303/2013, Articles 32 and 33',
		publisher: 'Official Journal of the European Union',
		year: '2013',
		addresses: ['http://data.europa.eu/eli/reg/2013/1303/oj'],
		seen: 'part'
	},
	{
		id: 'src-08',
		kind: 'act',
		title: 'Regulation (EU) No 651/2014, Article 19a',
		publisher: 'Official Journal of the European Union',
		year: '2014',
		addresses: ['http://data.europa.eu/eli/reg/2014/651/oj'],
		seen: 'whole'
	},
	{
		id: 'src-09',
		kind: 'report',
		title: 'Special Report 10/2022: LEADER and community-led local development',
		publisher: 'European Court of Auditors',
		year: '2022',
		addresses: ['https://op.europa.eu/webpub/eca/special-reports/leader-10-2022/en/index.html'],
		seen: 'part'
	},
	{
		id: 'src-10',
		kind: 'report',
		title: 'The European Court of Auditors reports on the LEADER approach',
		publisher: 'AEIDL',
		year: '2022',
		addresses: ['https://www.aeidl.eu/news/news/the-european-court-of-auditors-reports-on-the-leader-approach/'],
		seen: 'part'
	},
	{
		id: 'src-11',
		kind: 'report',
		title: 'Audit preview: LEADER and community-led local development',
		publisher: 'European Court of Auditors',
		year: '2022',
		addresses: ['https://www.eca.europa.eu/pl/Pages/NewsItem.aspx?nid=16889'],
		seen: 'part'
	},
	{
		id: 'src-12',
		kind: 'report',
		title: 'Special Report 5/2010 on the Leader approach: executive summary',
		publisher: 'European Court of Auditors, via LDnet',
		year: '2010',
		addresses: ['https://ldnet.eu/ldnet-court-of-auditors-report-on-leader'],
		seen: 'part'
	},
	{
		id: 'src-13',
		kind: 'report',
		title: 'Leader: audit findings of the European Court of Auditors and possible simplification (slides)',
		publisher: 'European Court of Auditors (R. Markus)',
		year: '2017',
		addresses: ['https://paperzz.com/doc/7270987/simplified-cost-options--scos-'],
		seen: 'part'
	},
	{
		id: 'src-14',
		kind: 'report',
		title: 'Implementing cohesion policy funds through multi-fund CLLD (S. Kah)',
		publisher: 'LDnet and ELARD',
		year: '2021',
		addresses: [
			'https://ldnet.eu/implementing-cohesion-policy-funds-through-multi-fund-clld',
			'http://elard.eu/implementing-cohesion-policy-funds-through-multi-fund-clld/'
		],
		seen: 'part'
	},
	{
		id: 'src-15',
		kind: 'report',
		title: 'Where does the EU share of CLLD funding come from?',
		publisher: 'LDnet',
		year: '2020–2021',
		addresses: ['https://ldnet.eu/where-does-the-eu-share-of-clld-funding-come-from'],
		seen: 'part'
	},
	{
		id: 'src-16',
		kind: 'report',
		title: 'CLLD comparisons: ESI funding dedicated to CLLD in different countries',
		publisher: 'LDnet',
		year: '2021',
		addresses: ['https://ldnet.eu/clld-comparisons-esi-funding-dedicated-to-clld-in-different-countries'],
		seen: 'part'
	},
	{
		id: 'src-17',
		kind: 'report',
		title:
			'CLLD in the 2014–2020 EU Programming Period: An Innovative Framework for Local Development (Kah, Martinos, Budzich-Tabor)',
		publisher: 'World 4(1)',
		year: '2023',
		addresses: ['https://www2.mdpi.com/2673-4060/4/1/9/htm'],
		seen: 'part'
	},
	{
		id: 'src-18',
		kind: 'report',
		title: 'CLLD under ERDF/ESF in the EU: a stock-taking of its implementation (L. Servillo)',
		publisher: 'European Commission, DG REGIO and DG EMPL',
		year: '2017',
		addresses: ['https://vdocuments.site/clld-under-erdfesf-in-the-eu-a-stock-taking-of-its-clld-under-erdfesf-in.html'],
		seen: 'title'
	},
	{
		id: 'src-19',
		kind: 'report',
		title: 'CLLD country profile: Czechia',
		publisher: 'LDnet',
		year: 'n.d.',
		addresses: ['https://ldnet.eu/clld-country-profile-czechia'],
		seen: 'part'
	},
	{
		id: 'src-20',
		kind: 'report',
		title: 'CLLD country profile: Slovenia',
		publisher: 'LDnet',
		year: 'n.d.',
		addresses: ['https://ldnet.eu/clld-country-profile-slovenia'],
		seen: 'part'
	},
	{
		id: 'src-21',
		kind: 'report',
		title: 'CLLD country profile: Sweden',
		publisher: 'LDnet',
		year: 'n.d.',
		addresses: ['https://ldnet.eu/clld-country-profile-sweden'],
		seen: 'part'
	},
	{
		id: 'src-22',
		kind: 'report',
		title: 'CLLD country profile: Lithuania',
		publisher: 'LDnet',
		year: 'n.d.',
		addresses: ['https://ldnet.eu/clld-country-profile-lithuania'],
		seen: 'part'
	},
	{
		id: 'src-23',
		kind: 'report',
		title: 'CLLD country profile: Netherlands',
		publisher: 'LDnet',
		year: 'n.d.',
		addresses: ['https://ldnet.eu/clld-country-profile-netherlands'],
		seen: 'part'
	},
	{
		id: 'src-24',
		kind: 'report',
		title: 'LEADER LAG survey 2017: highlights (S. Grieve, P. Toth)',
		publisher: 'ENRD Contact Point',
		year: '2018',
		addresses: ['https://vdocuments.mx/lag-survey-2017-highlights-lag-survey-2017-highlights-susan-grieve-peter-toth.html'],
		seen: 'part'
	},
	{
		id: 'src-25',
		kind: 'report',
		title: 'LEADER/CLLD implementation: insights from LAGs',
		publisher: 'European Commission, DG AGRI',
		year: '2018',
		addresses: ['https://ec.europa.eu/newsroom/agri/items/633144/en'],
		seen: 'part'
	},
	{
		id: 'src-26',
		kind: 'report',
		title: 'LEADER Focus Group 1: implementation of the bottom-up approach',
		publisher: 'ENRD',
		year: '2010',
		addresses: ['https://ec.europa.eu/enrd/sites/default/files/enrd-static/leader/leader/focus-groups/en/focus-group-1_en.html'],
		seen: 'part'
	},
	{
		id: 'src-27',
		kind: 'report',
		title: 'The implementation of the LEADER approach: review of the Focus Group 1 report',
		publisher: 'LDnet',
		year: '2010',
		addresses: ['https://ldnet.eu/ldnet-the-implementation-of-leader-approach-en-rd-2010'],
		seen: 'part'
	},
	{
		id: 'src-28',
		kind: 'report',
		title: 'LEADER Focus Group 2: preserving the innovative character of LEADER',
		publisher: 'ENRD',
		year: '2010',
		addresses: ['http://enrd.ec.europa.eu/enrd-static/leader/leader/focus-groups/en/focus-group-2_en.html'],
		seen: 'part'
	},
	{
		id: 'src-29',
		kind: 'guidance',
		title: 'LEADER toolkit: LEADER renewed',
		publisher: 'ENRD',
		year: 'n.d.',
		addresses: [
			'http://enrd.ec.europa.eu/enrd-static/leader/leader/leader-tool-kit/improving-implementation-of-leader/en/leader_leader-renewed_en.html'
		],
		seen: 'part'
	},
	{
		id: 'src-30',
		kind: 'report',
		title: 'Innovation in the LEADER delivery chain: a summary',
		publisher: 'ENRD',
		year: '2018',
		addresses: ['https://vdocuments.net/innovation-in-the-leader-delivery-chain-a-a-summary-based-a-key-element-in.html'],
		seen: 'part'
	},
	{
		id: 'src-31',
		kind: 'guidance',
		title: 'LEADER toolkit: working on the LEADER delivery system',
		publisher: 'ENRD',
		year: 'n.d.',
		addresses: ['https://enrd.ec.europa.eu/leader-clld/leader-toolkit/working-leader-delivery-system_en'],
		seen: 'part'
	},
	{
		id: 'src-32',
		kind: 'guidance',
		title: 'LEADER toolkit: implementing LAGs and local strategies',
		publisher: 'ENRD',
		year: 'n.d.',
		addresses: [
			'https://ec.europa.eu/enrd/leader-clld/leader-toolkit/implementing-lags-and-local-strategies-2_en.html',
			'http://www.enrd.eu/leader-clld/leader-toolkit/implementing-lags-and-local-strategies-3_en.html'
		],
		seen: 'part'
	},
	{
		id: 'src-33',
		kind: 'guidance',
		title: 'Delivering CLLD effectively: a guide for EMFF managing authorities',
		publisher: 'FARNET, via LDnet',
		year: '2020–2021',
		addresses: [
			'https://ldnet.eu/delivering-clld-effectively-a-new-guide-on-how-to-design-delivery-systems-that-strengthen-the-bottom-up-approach'
		],
		seen: 'part'
	},
	{
		id: 'src-34',
		kind: 'guidance',
		title: 'Frequently asked questions: budgets of fisheries local action groups',
		publisher: 'FARNET',
		year: 'n.d.',
		addresses: [
			'https://webgate.ec.europa.eu/fpfis/cms/farnet/content/there-minimum-budget-recommended-flags-implementation-axis-4-0'
		],
		seen: 'part'
	},
	{
		id: 'src-35',
		kind: 'guidance',
		title: 'FARNET guide 10: Starting CLLD implementation in practice (U. Budzich-Tabor and others)',
		publisher: 'FARNET',
		year: '2014–2015',
		addresses: [
			'https://pdfslide.us/documents/guide-10-starting-clld-implementation-in-practice-urszula-budzich-tabor-pedro.html'
		],
		seen: 'title'
	},
	{
		id: 'src-36',
		kind: 'guidance',
		title: 'LEADER/CLLD frequently asked questions',
		publisher: 'ENRD',
		year: 'n.d.',
		addresses: ['https://vdocuments.site/leaderclld-faqs-rural-leaderclld-implementation-as-leader-transnational.html'],
		seen: 'part'
	},
	{
		id: 'src-37',
		kind: 'report',
		title: 'Theme report: simplification practice in LEADER/CLLD',
		publisher: 'ELARD and European Rural Parliament',
		year: '2019',
		addresses: ['https://www.readkong.com/page/theme-report-simplification-practice-in-leader-clld-9239024'],
		seen: 'part'
	},
	{
		id: 'src-38',
		kind: 'report',
		title: 'Best practice in CLLD using ERDF and ESF',
		publisher: 'ELARD',
		year: '2019',
		addresses: ['https://www.scribd.com/document/660447328/Best-Practice-CLLD'],
		seen: 'part'
	},
	{
		id: 'src-39',
		kind: 'report',
		title: 'Workshop on LEADER and multi-funded CLLD: workshop report and highlights',
		publisher: 'EU CAP Network',
		year: '2023',
		addresses: [
			'https://eu-cap-network.ec.europa.eu/news/multiple-benefits-leader-multi-funding-workshop-report_en',
			'https://eu-cap-network.ec.europa.eu/publications/highlights-report-workshop-leader-and-multi-funded-clld_en'
		],
		seen: 'part'
	},
	{
		id: 'src-40',
		kind: 'case',
		title: 'LEADER case study: facilitating a multi-fund approach in LEADER (Slovenia)',
		publisher: 'EU CAP Network',
		year: 'n.d.',
		addresses: ['https://eu-cap-network.ec.europa.eu/good-practice/leader-case-study-facilitating-multi-fund-approach-leader_en'],
		seen: 'part'
	},
	{
		id: 'src-41',
		kind: 'case',
		title: 'LEADER case study: using a multi-fund approach to meet local needs (LAG Kostenets 2010, Bulgaria)',
		publisher: 'EU CAP Network',
		year: 'n.d.',
		addresses: [
			'https://eu-cap-network.ec.europa.eu/good-practice/leader-case-study-using-multi-fund-approach-meet-local-needs_en'
		],
		seen: 'part'
	},
	{
		id: 'src-42',
		kind: 'case',
		title: 'Simplifying LEADER in practice at local level: the experience of Greece',
		publisher: 'EU CAP Network',
		year: '2025',
		addresses: ['https://eu-cap-network.ec.europa.eu/news/simplifying-leader-practice-local-level-experience-greece_en'],
		seen: 'part'
	},
	{
		id: 'src-43',
		kind: 'guidance',
		title: 'Understanding and assessing the added value of LEADER',
		publisher: 'EU CAP Network, Evaluation Helpdesk',
		year: '2023–2024',
		addresses: [
			'https://eu-cap-network.ec.europa.eu/news/understanding-leaders-added-value_en',
			'https://eu-cap-network.ec.europa.eu/assessing-added-value-leader_en'
		],
		seen: 'part'
	},
	{
		id: 'src-44',
		kind: 'case',
		title: 'Timișoara: building capacity for high-quality CLLD in urban areas (P. Ramsden)',
		publisher: 'European Urban Initiative',
		year: '2023',
		addresses: ['https://www.urban-initiative.eu/news/timisoara-building-capacity-high-quality-clld-urban-areas'],
		seen: 'part'
	},
	{
		id: 'src-45',
		kind: 'guidance',
		title: 'Handbook of territorial and local development strategies',
		publisher: 'Joint Research Centre and DG REGIO',
		year: '2022',
		addresses: [
			'https://portico.urban-initiative.eu/joint-research-center-jrc-territorial-development/handbook-territorial-and-local-development-strategies'
		],
		seen: 'part'
	},
	{
		id: 'src-46',
		kind: 'report',
		title: 'Opinions on community-led local development (G. Garvie) and on the renewed Territorial Agenda and CLLD (R. Sršeň)',
		publisher: 'European Committee of the Regions',
		year: '2012 and 2019',
		addresses: [
			'http://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:52012IR1684&rid=1',
			'http://eppcor.eu/plenary-opinions/the-renewed-territorial-agenda-and-community-led-local-development/'
		],
		seen: 'part'
	},
	{
		id: 'src-47',
		kind: 'report',
		title: 'Exploratory opinion on the advantages of community-led local development (R. Haken)',
		publisher: 'European Economic and Social Committee',
		year: '2017',
		addresses: [
			'https://eur-lex.europa.eu/legal-content/EN/AUTO/?uri=uriserv:OJ.C_.2018.129.01.0036.01.ENG&toc=OJ:C:2018:129:TOC'
		],
		seen: 'part'
	}
];
