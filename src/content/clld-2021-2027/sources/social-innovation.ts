import type { Source } from '#lib/guide/source.ts';

export const socialInnovationSources: readonly Source[] = [
	{
		id: 'src-94',
		kind: 'guidance',
		title: 'Community of Practice: Social Innovation',
		publisher: 'European Commission, ESF+ website',
		year: 'n.d.',
		addresses: ['https://european-social-fund-plus.ec.europa.eu/de/node/284'],
		seen: 'whole'
	},
	{
		id: 'src-95',
		kind: 'guidance',
		title: 'ESF Social Innovation+ initiative',
		publisher: 'European Commission, ESF+ website',
		year: 'n.d.',
		addresses: ['https://european-social-fund-plus.ec.europa.eu/da/node/274'],
		seen: 'part'
	},
	{
		id: 'src-96',
		kind: 'case',
		title: 'National competence centre for social innovation',
		publisher: 'ESFA Lithuania',
		year: 'n.d.',
		addresses: ['https://esf.lt/en/projects/national-competence-centre-for-social-innovation'],
		seen: 'part'
	},
	{
		id: 'src-97',
		kind: 'guidance',
		title: 'Competence centres for social innovation',
		publisher: 'European Commission, ESF+ website',
		year: 'n.d.',
		addresses: ['https://european-social-fund-plus.ec.europa.eu/es/node/258'],
		seen: 'part'
	},
	{
		id: 'src-98',
		kind: 'case',
		title: 'PEnCIL: Pan European Social Innovation Lab',
		publisher: 'ESFA Lithuania; Social Investments Fund',
		year: 'n.d.',
		addresses: [
			'https://www.esf.lt/en/activities/international-projects/national-competence-centre-for-social-innovation/854',
			'https://socinfund.com/en/blog/how-to-improve-framework-for-social-innovations-in-lithuania'
		],
		seen: 'part'
	},
	{
		id: 'src-99',
		kind: 'case',
		title: 'SI PLUS',
		publisher: 'social-innovations.club; si.plus',
		year: 'n.d.',
		addresses: ['https://social-innovations.club/en/about-the-project/', 'https://www.si.plus/en/page/about'],
		seen: 'part'
	},
	{
		id: 'src-100',
		kind: 'case',
		title: 'SEED and SEED2SCALE: competence centres for social innovation',
		publisher: 'Fondazione Brodolini; Center Noordung; socialinnovationplus.eu',
		year: 'n.d.',
		addresses: [
			'https://www.fondazionebrodolini.it/en/projects/seed-competence-centres-social-innovation',
			'https://www.center-noordung.si/en/projects/seed-project/',
			'https://socialinnovationplus.eu/project/seeding-competences-to-scale-up-social-innovation-ecosystems-seed2scale/'
		],
		seen: 'part'
	},
	{
		id: 'src-101',
		kind: 'report',
		title: 'BuiCaSuS: mapping method, national blueprints, roadmap for France',
		publisher: 'buicasus.eu',
		year: '2021–2023',
		addresses: [
			'https://buicasus.eu/mapping_methodology/',
			'https://buicasus.eu/how-is-the-ecosystem-of-social-innovation-in-your-country/',
			'https://buicasus.eu/buicasus-culminates-by-presenting-four-national-blueprint-strategies-and-action-plans-for-ccsi/',
			'https://buicasus.eu/avise-proposes-a-mission-and-workplan-to-act-as-national-competence-centre-for-france/'
		],
		seen: 'part'
	},
	{
		id: 'src-102',
		kind: 'report',
		title: 'Ecosystem mapping in Europe (ESIA workshop)',
		publisher: 'European Social Innovation Alliance (si-alliance.eu)',
		year: '2022',
		addresses: [
			'https://si-alliance.eu/news-events/details-news?tx_news_pi1%5Baction%5D=detail&tx_news_pi1%5Bcontroller%5D=News&tx_news_pi1%5Bnews%5D=7053&cHash=d554cf7d9d8441166e0a7da5fe73d5ef'
		],
		seen: 'part'
	},
	{
		id: 'src-103',
		kind: 'guidance',
		title: 'Call for competence centres for social innovation (ESF-SI-2023-NCC-01)',
		publisher: 'ESFA Lithuania; eufunds.ie; nkt-easi.si',
		year: '2023',
		addresses: [
			'https://eufunds.ie/call-for-proposals-for-competence-centres-for-social-innovation/',
			'https://nkt-easi.si/razpisi/national-competence-centres-for-social-innovation-building-up-and-consolidating-the-capacity/'
		],
		seen: 'part'
	},
	{
		id: 'src-104',
		kind: 'case',
		title: 'ELTE joins the network of national competence centres for social innovation',
		publisher: 'ELTE',
		year: '2024',
		addresses: ['https://tinlab.elte.hu/en/elte-joins-the-network-of-national-comepetence-centers-for-social-innovation'],
		seen: 'part'
	},
	{
		id: 'src-105',
		kind: 'case',
		title: 'Second meeting of the working group of the competence centres for social innovation',
		publisher: 'ESFA Lithuania',
		year: '2023',
		addresses: ['https://esf.lt/en/2nd-meeting-of-the-working-group-of-the-competence-centres-for-social-innovation'],
		seen: 'part'
	},
	{
		id: 'src-106',
		kind: 'guidance',
		title: 'Call for competence centres for social innovation (VP/2020/010)',
		publisher: 'European Commission, via EMN, Eurodiaconia and Interreg Europe',
		year: '2020',
		addresses: [
			'https://www.european-microfinance.org/call/competence-centres-social-innovation',
			'https://eurodiaconia.org/call-for-proposals-competence-centres-for-social-innovation',
			'https://projects2014-2020.interregeurope.eu/socialseeds/news/news-article/9511/call-on-competence-centres-for-social-innovation/'
		],
		seen: 'part'
	},
	{
		id: 'src-107',
		kind: 'report',
		title: 'Starting, scaling and sustaining social innovation',
		publisher: 'OECD and European Commission',
		year: '2025',
		addresses: [
			'https://www.oecd.org/en/publications/starting-scaling-and-sustaining-social-innovation_ec1dfb67-en.html',
			'https://european-social-fund-plus.ec.europa.eu/en/news/new-oecd-report-shows-how-esf-can-help-social-innovation-thrive-across-europe'
		],
		seen: 'part'
	},
	{
		id: 'src-108',
		kind: 'case',
		title: 'Portugal’s social innovation initiative',
		publisher: 'OECD; EVPA; Impact Europe',
		year: '2025',
		addresses: [
			'https://www.oecd.org/en/publications/starting-scaling-and-sustaining-social-innovation_e870b06b-en/portugal-s-social-innovation-initiative_7f1f6071-en.html',
			'https://conference.evpa.eu.com/colab-award/portugal-social-innovation-a-new-paradigm-of-social-investment-to-foster-the-impact-economy/',
			'https://www.socialinnovationacademy.eu/portugal-social-innovation/'
		],
		seen: 'part'
	},
	{
		id: 'src-109',
		kind: 'report',
		title: 'Scaling social innovation: lessons from Poland',
		publisher: 'SEED2SCALE',
		year: 'n.d.',
		addresses: ['https://www.seedeuproject.eu/seed2scale-at-scaling-social-innovation-lessons-from-poland-event/'],
		seen: 'part'
	},
	{
		id: 'src-110',
		kind: 'case',
		title: 'Social innovation incubators in Poland; Małopolska incubator for social innovation',
		publisher: 'European Commission, Social Innovation Match; OECD OPSI',
		year: 'n.d.',
		addresses: [
			'https://european-social-fund-plus.ec.europa.eu/lv/node/1474',
			'https://oecd-opsi.org/innovations/malopolska-incubator-for-social-innovation/'
		],
		seen: 'part'
	},
	{
		id: 'src-111',
		kind: 'case',
		title: 'Social innovation under the European Social Fund in Flanders',
		publisher: 'European Commission, Social Innovation Match; ESF Flanders',
		year: 'n.d.',
		addresses: [
			'https://european-social-fund-plus.ec.europa.eu/en/social-innovation-match/case-study/social-innovation-under-european-social-fund-flanders',
			'https://cooperatoby.wordpress.com/2015/11/11/how-to-support-innovation-using-the-esf/'
		],
		seen: 'part'
	},
	{
		id: 'src-112',
		kind: 'case',
		title: 'Soziale Innovation (funding programme of Lower Saxony)',
		publisher: 'NBank; Amt für regionale Landesentwicklung Weser-Ems; Stelle für Soziale Innovation',
		year: 'n.d.',
		addresses: [
			'https://sozialeinnovationen.net/praxisbeispiel/programm-soziale-innovation-projekte/',
			'https://arl-we.niedersachsen.de/startseite/aktuelles/presseinformationen/aufruf-zur-abgabe-von-projektideen-im-rahmen-des-forderprogramms-soziale-innovationen-238080.html',
			'https://stelle-fuer-soziale-innovation.de/forderinfos'
		],
		seen: 'part'
	},
	{
		id: 'src-113',
		kind: 'report',
		title: 'Innovative ideas to reduce long-term unemployment: call for EUR 23 million, and scaling what works',
		publisher: 'European Commission, ESF+ website; socialinnovationplus.eu',
		year: 'n.d.',
		addresses: [
			'https://european-social-fund-plus.ec.europa.eu/en/news/new-esf-funding-innovative-ideas-reduce-long-term-unemployment-and-help-people-find-jobs',
			'https://www.socialinnovationplus.eu/scaling-what-works-how-social-innovation-helps-solve-long-term-unemployment-in-europe'
		],
		seen: 'part'
	},
	{
		id: 'src-114',
		kind: 'report',
		title: 'Territoires zéro chômeur de longue durée : le comité scientifique appelle à poursuivre',
		publisher: 'Banque des Territoires',
		year: '2025',
		addresses: [
			'https://www.banquedesterritoires.fr/territoires-zero-chomeur-de-longue-duree-le-comite-scientifique-appelle-poursuivre-malgre-un-cout'
		],
		seen: 'part'
	},
	{
		id: 'src-115',
		kind: 'case',
		title: 'MAGMA: a job guarantee pilot project',
		publisher: 'OECD; European Commission, Social Innovation Match',
		year: 'n.d.',
		addresses: [
			'https://oecd.org/en/publications/providing-local-actors-with-case-studies-evidence-and-solutions-places_eb108047-en/magma-a-job-guarantee-pilot-project_cb3acbf2-en.html',
			'https://european-social-fund-plus.ec.europa.eu/cs/node/1552'
		],
		seen: 'part'
	},
	{
		id: 'src-116',
		kind: 'case',
		title: 'Avise: coordinating the social innovation ecosystem; promoting innovation with the ESF; study visit',
		publisher: 'Avise; fse.gouv.fr; ESFA Lithuania',
		year: 'n.d.',
		addresses: [
			'https://www.avise.org/coordinating-social-innovation-ecosystem',
			'https://fse.gouv.fr/en-immersion/innovation-sociale/lavise-promoteur-dinnovations-sociales',
			'https://esf.lt/en/scaling-up-social-innovations-the-french-way'
		],
		seen: 'part'
	},
	{
		id: 'src-117',
		kind: 'report',
		title:
			'Scaling Out, Scaling Up, Scaling Deep: Strategies of Non-profits in Advancing Systemic Social Innovation (Moore, Riddell, Vocisano)',
		publisher: 'Journal of Corporate Citizenship 58',
		year: '2015',
		addresses: [
			'https://www.researchgate.net/publication/298971574_Scaling_Out_Scaling_Up_Scaling_Deep_Strategies_of_Non-profits_in_Advancing_Systemic_Social_Innovation'
		],
		seen: 'part'
	},
	{
		id: 'src-118',
		kind: 'report',
		title: 'European Social Catalyst Fund: reporting and criteria',
		publisher: 'CORDIS (project 870757); euscf.eu',
		year: 'n.d.',
		addresses: ['https://cordis.europa.eu/project/id/870757/reporting/de', 'https://www.euscf.eu/applications'],
		seen: 'part'
	},
	{
		id: 'src-119',
		kind: 'report',
		title: 'TRANSITION: final summary (scaling centres)',
		publisher: 'CORDIS (project 604849)',
		year: 'n.d.',
		addresses: ['https://cordis.europa.eu/project/id/604849/reporting/pl'],
		seen: 'part'
	},
	{
		id: 'src-120',
		kind: 'guidance',
		title: 'Scaling Readiness: step 2, diagnose',
		publisher: 'CGIAR (scalingreadiness.org)',
		year: 'n.d.',
		addresses: ['https://www.scalingreadiness.org/step/diagnose'],
		seen: 'part'
	},
	{
		id: 'src-121',
		kind: 'guidance',
		title: 'Two guidelines on social innovation projects published by the European Commission',
		publisher: 'EPR',
		year: '2022',
		addresses: ['https://www.epr.eu/two-guidelines-on-social-innovation-projects-published-by-the-european-commission/'],
		seen: 'title'
	}
];
