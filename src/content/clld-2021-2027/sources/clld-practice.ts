import type { Source } from '#lib/guide/source.ts';

export const clldPracticeSources: readonly Source[] = [
	{
		id: 'src-48',
		kind: 'case',
		title: '24 Regionen profitieren künftig von EU-Fonds',
		publisher: 'Ministry of Finance of Saxony-Anhalt',
		year: '2022',
		addresses: [
			'https://mf.sachsen-anhalt.de/ministerium-der-finanzen/news-detail/24-regionen-profitieren-kuenftig-von-eu-fonds'
		],
		seen: 'part'
	},
	{
		id: 'src-49',
		kind: 'case',
		title: 'LEADER/CLLD in Saxony-Anhalt: figures (press)',
		publisher: 'nachrichten.ag',
		year: 'n.d.',
		addresses: [
			'https://nachrichten.ag/deutschland/sachsen-anhalt/foerderung-der-laendlichen-wirtschaft-leader-initiative-unterstuetzt-lokale-projekte-in-sachsen-anhalt'
		],
		seen: 'part'
	},
	{
		id: 'src-50',
		kind: 'case',
		title: 'LEADER/CLLD 2021–2027',
		publisher: 'LAG Elfi (Saxony-Anhalt)',
		year: 'n.d.',
		addresses: [
			'https://leader-elfi.de/foerderperiode-leader-clld-2021-2027',
			'https://archiv.leader-elfi.de/www.leader-elfi.de/de/leader-2021-2027/weiterleitung-leader-clld-2021-2027.html'
		],
		seen: 'part'
	},
	{
		id: 'src-51',
		kind: 'case',
		title: 'Newsletter 12/21 (Künstlerstadt Kalbe, ESF)',
		publisher: 'LAG Mittlere Altmark',
		year: '2021',
		addresses: ['https://docslib.org/doc/137163/newsletter-lag-mittlere-altmark-12-21'],
		seen: 'part'
	},
	{
		id: 'src-52',
		kind: 'case',
		title: 'Einbindung der Bevölkerung: CLLD in Tirol; measure M22',
		publisher: 'ÖROK / EFRE Austria',
		year: '2017',
		addresses: [
			'https://2014-2020.efre.gv.at/news/archiv/detail/einbindung-der-bevoelkerung-clld-in-tirol',
			'https://2014-2020.efre.gv.at/foerderungen/massnahmen/m22_clld_tirol_pilothafter_zukunftsorientierter_einsatz_von_community_led_local_development'
		],
		seen: 'part'
	},
	{
		id: 'src-53',
		kind: 'case',
		title: 'Regionalmanagement Bezirk Landeck (regioL) and Terra Raetica: CLLD case',
		publisher: 'EU CLLD case series',
		year: '2017',
		addresses: [
			'https://docslib.org/doc/6841058/regionalmanagement-bezirk-landeck-regiol-austria-and-terra-raetica-cross-border-cooperation-italy-austria'
		],
		seen: 'part'
	},
	{
		id: 'src-54',
		kind: 'case',
		title: 'LAG SydostLeader: CLLD case',
		publisher: 'EU CLLD case series',
		year: '2017',
		addresses: ['https://docslib.org/doc/3552592/lag-sydostleader-sweden'],
		seen: 'part'
	},
	{
		id: 'src-55',
		kind: 'case',
		title: 'Regional- och socialfondsprogrammet för lokalt ledd utveckling 2014–2020',
		publisher: 'Swedish Board of Agriculture',
		year: 'n.d.',
		addresses: [
			'https://jordbruksverket.se/stod/eus-politik-for-jordbruk-och-fiske/regional--och-socialfondsprogrammet-for-lokalt-ledd-utveckling-2014-2020'
		],
		seen: 'part'
	},
	{
		id: 'src-56',
		kind: 'report',
		title: 'Värdet av Leader: evaluation 2014–2020 (WSP: Hallin, Karlberg, Paedam)',
		publisher: 'Leader Mittnordväst',
		year: '2023',
		addresses: ['https://mittnordvast.se/vardet-av-leader/'],
		seen: 'part'
	},
	{
		id: 'src-57',
		kind: 'case',
		title: 'Support from LEADER expanding across Sweden',
		publisher: 'EU CAP Network newsletter, via FAO',
		year: '2023',
		addresses: ['https://fao.org/family-farming/detail/zh/c/1637868'],
		seen: 'part'
	},
	{
		id: 'src-58',
		kind: 'guidance',
		title: 'Handbook for local action groups on carrying out CLLD in the Kujawsko-Pomorskie voivodeship (annex 9)',
		publisher: 'Marshal’s Office of the Kujawsko-Pomorskie Voivodeship',
		year: '2015',
		addresses: [
			'https://9lib.org/document/q2n7xgme-podr%C4%99cznik-lokalnych-dzia%C5%82ania-realizacji-instrumentu-kierowany-spo%C5%82eczno%C5%9B%C4%87-wojew%C3%B3dztwie.html'
		],
		seen: 'part'
	},
	{
		id: 'src-59',
		kind: 'case',
		title: 'Wsparcie lokalnych inicjatyw w Bydgoszczy (“Dwie Rzeki”)',
		publisher: 'Kujawsko-Pomorskie Voivodeship',
		year: '2021',
		addresses: ['https://kujawsko-pomorskie.pl/aktualnosci/wsparcie-lokalnych-inicjatyw-w-bydgoszczy/'],
		seen: 'part'
	},
	{
		id: 'src-60',
		kind: 'case',
		title: 'Pierwsze granty społeczne z budżetu marszałkowskiego',
		publisher: 'Kujawsko-Pomorskie Voivodeship',
		year: 'c. 2018',
		addresses: ['https://kujawsko-pomorskie.pl/aktualnosci/pierwsze-granty-spoleczne-z-budzetu-marszalkowskiego'],
		seen: 'part'
	},
	{
		id: 'src-61',
		kind: 'case',
		title: 'Signing of 25 ESF grant agreements of LGD Pałuki',
		publisher: 'LGD Pałuki',
		year: '2020',
		addresses: [
			'https://lgd-paluki.pl/2020/01/24/uroczyste-wreczenie-umow-o-dofinansowanie-projektow-wybranych-przez-lokalna-grupe-dzialania-paluki-wspolna-sprawa/'
		],
		seen: 'part'
	},
	{
		id: 'src-62',
		kind: 'case',
		title: 'Grant project and animation of the local community',
		publisher: 'LGD Podgrodzie Toruńskie',
		year: '2018 and 2023',
		addresses: [
			'http://podgrodzietorunskie.pl/454/projekt-grantowy',
			'http://www.podgrodzie-torunskie.pl/448/animacja-spolecznosci-lokalnej'
		],
		seen: 'part'
	},
	{
		id: 'src-63',
		kind: 'case',
		title: 'Extra PLN 7 million for local action groups',
		publisher: 'Radio PiK',
		year: '2019',
		addresses: ['https://radiopik.pl/2,82069,region&dtx=&szukaj=&s=24'],
		seen: 'part'
	},
	{
		id: 'src-64',
		kind: 'case',
		title: 'Project Q7382890: Management of the local development strategy “Wielkopolska with Imagination”',
		publisher: 'Kohesio',
		year: 'n.d.',
		addresses: ['https://kohesio.eu/en/projects/Q7382890'],
		seen: 'part'
	},
	{
		id: 'src-65',
		kind: 'case',
		title: 'Framework agreement of LAG Kaszubska Droga for 2021–2027',
		publisher: 'LAG Kaszubska Droga',
		year: '2024',
		addresses: [
			'https://www.kaszubskadroga.pl/aktualnosci/podpisanie-umowy-o-warunkach-i-sposobie-realizacji-lsr-na-lata-2021-2027/'
		],
		seen: 'part'
	},
	{
		id: 'src-66',
		kind: 'case',
		title: 'Call for strategies 2023 in Małopolska; national draft rules 2022; a strategy handed in on 7 June 2023',
		publisher: 'Małopolska and Łódzkie regional authorities; LGD Kraina Dinozaurów',
		year: '2022–2023',
		addresses: [
			'https://www.prow.malopolska.pl/skorzystaj/nabory/wybor-strategii-rozwoju-lokalnego-kierowanego-przez-spolecznosc---konkurs-na-wybor-strategii-rozwoju-lokalnego-kierowanego-przez-spolecznosc',
			'https://www.lodzkie.pl/prow/opublikowano-projekt-regulaminu-konkursu-na-wyb%C3%B3r-lgd-w-perspektywie-finansowej-2023-2027',
			'https://krainadinozaurow.pl/474/wniosek-o-wybor-lsr-na-lata-2023-2027-zlozony.html'
		],
		seen: 'part'
	},
	{
		id: 'src-67',
		kind: 'case',
		title: 'Ocena LSR: selection of 11 local development strategies in Opolskie',
		publisher: 'Opolskie Voivodeship',
		year: '2016',
		addresses: ['https://www.opolskie.pl/2016/05/ocena-lsr/'],
		seen: 'part'
	},
	{
		id: 'src-68',
		kind: 'case',
		title: 'Urban CLLD in Lithuania: general information; financing period 2021–2027',
		publisher: 'Ministry of the Interior of Lithuania (miestobendruomene.lt)',
		year: 'n.d.',
		addresses: [
			'https://miestobendruomene.lt/en/financing-period-2021-2027/',
			'https://miestobendruomene.lt/en/general-information/'
		],
		seen: 'part'
	},
	{
		id: 'src-69',
		kind: 'case',
		title: 'Call “Business creation and development in the town of Biržai” (ESF+)',
		publisher: 'esinvesticijos.lt',
		year: '2025',
		addresses: ['https://2021.esinvesticijos.lt/kvietimai/verslo-kurimas-ir-pletra-birzu-mieste'],
		seen: 'part'
	},
	{
		id: 'src-70',
		kind: 'case',
		title: 'Local development strategy 2024–2029 of the Kalvarija town LAG',
		publisher: 'Kalvarija town LAG',
		year: 'c. 2023',
		addresses: [
			'https://kalvarijosmiestovvg.lt/patvirtinta-kalvarijos-miesto-vietos-veiklos-grupes-vietos-pletros-2024-2029-m-strategija/'
		],
		seen: 'part'
	},
	{
		id: 'src-71',
		kind: 'case',
		title: 'POCU axis 5: framework for local development strategies, and strategies selected',
		publisher: 'Ministry of European Funds of Romania; ADR Nord-Vest; ADR Nord-Est',
		year: '2016',
		addresses: [
			'https://ro.scribd.com/document/369907841/Model-Cadru-SDL-3-10-2016-LESS-Publicat',
			'https://www.nord-vest.ro/lista-finala-a-sdl-destinate-comunitatilor-marginalizate-urbane-finantate-prin-mecanismul-dlrc/',
			'http://inforegionordest.ro/noutati.php?u=5-strategii-de-dezvoltare-locala-destinate-comunitatilor-marginalizate-urbane-din-regiunea-nord-est-au-fost-aprobate'
		],
		seen: 'part'
	},
	{
		id: 'src-72',
		kind: 'case',
		title: 'Preparatory support project Q3095842 (Romania)',
		publisher: 'linkedopendata.eu',
		year: 'n.d.',
		addresses: ['https://linkedopendata.eu/w/index.php?direction=prev&oldid=16208414&title=Item%3AQ3095842'],
		seen: 'part'
	},
	{
		id: 'src-73',
		kind: 'report',
		title: 'Initial developments in the CLLD approach in nine urban communities in Romania',
		publisher: 'ROMACT (Council of Europe and European Commission)',
		year: '2020',
		addresses: ['https://coe-romact.org/content/ro-initial-developments-clld-approach-9-urban-communities-romania'],
		seen: 'part'
	},
	{
		id: 'src-74',
		kind: 'case',
		title: 'Integrated measures for the development of marginalised communities (GAL Tecuci, Galați County)',
		publisher: 'Access’R',
		year: 'n.d.',
		addresses: [
			'https://accessr.eu/en/projets/integrated-measures-for-the-development-of-marginalised-communities-galati-county/'
		],
		seen: 'part'
	},
	{
		id: 'src-75',
		kind: 'report',
		title: 'Operation and funding opportunities of urban CLLD communities in Hungary (P. Zombori, F. A. Saidi)',
		publisher: 'EUGEO 2023, abstract',
		year: '2023',
		addresses: [
			'https://eugeobcn23.eu/1247-816-operation-and-funding-opportunities-of-urban-clld-communities-in-hungary-with-special-regard-to-cohesion-regions-peter-zombori-saidi-feyrouz-ahlam'
		],
		seen: 'part'
	},
	{
		id: 'src-76',
		kind: 'case',
		title: 'Application phases of Rede DLBC Lisboa',
		publisher: 'Rede DLBC Lisboa',
		year: '2014–2015',
		addresses: ['http://rededlbclisboa.blogspot.pt/p/blog-page_85.html'],
		seen: 'part'
	},
	{
		id: 'src-77',
		kind: 'case',
		title: 'Com.Unity.Lab: residents of poorer areas in European cities get a say in local development',
		publisher: 'European Commission, DG REGIO',
		year: '2020',
		addresses: [
			'https://ec.europa.eu/regional_policy/pt/projects/Czechia/residents-of-poorer-areas-in-european-cities-get-a-say-in-local-development'
		],
		seen: 'part'
	},
	{
		id: 'src-78',
		kind: 'case',
		title: '+Benfica LAG (ERDF and ESF)',
		publisher: 'maisbenfica.org',
		year: 'n.d.',
		addresses: ['https://www.maisbenfica.org/?page_id=787'],
		seen: 'part'
	},
	{
		id: 'src-79',
		kind: 'case',
		title: 'SI2E call of GAL FatorC',
		publisher: 'POR Lisboa',
		year: 'n.d.',
		addresses: ['https://docplayer.com.br/81991203-Programa-operacional-regional-de-lisboa.html'],
		seen: 'part'
	},
	{
		id: 'src-80',
		kind: 'report',
		title: 'Local Development Pact 2030 of the Minha Terra network',
		publisher: 'ELARD',
		year: 'n.d.',
		addresses: ['https://elard.eu/the-portuguese-network-minha-terra-presents-the-local-development-pact-2030/'],
		seen: 'part'
	},
	{
		id: 'src-81',
		kind: 'case',
		title: 'Stichting Initiatief op Scheveningen: project and evaluation',
		publisher: 'Kansen voor West II',
		year: 'n.d.',
		addresses: [
			'https://www.kansenvoorwest2.nl/nl/project-uitgelicht-stichting-initiatief-op-scheveningen/',
			'https://www.kansenvoorwest2.nl/nl/nieuws/onderzoek-laat-zien-clld-aanpak-scheveningen-had-meerwaarde/'
		],
		seen: 'part'
	},
	{
		id: 'src-82',
		kind: 'case',
		title: 'CLLD energy transition in The Hague',
		publisher: 'Europa om de hoek; Duurzaam Den Haag',
		year: 'n.d.',
		addresses: [
			'https://www.europaomdehoek.nl/projecten/community-led-local-development-energietransitie',
			'https://duurzaamdenhaag.nl/projecten/bewoners-aan-het-stuur-in-scheveningen'
		],
		seen: 'part'
	},
	{
		id: 'src-83',
		kind: 'case',
		title: 'Community-led local development call: South East Midlands (OC31S15L0222)',
		publisher: 'GOV.UK',
		year: '2015',
		addresses: [
			'https://gov.uk/european-structural-investment-funds/community-led-local-development-call-south-east-midlands-oc31s15l0222'
		],
		seen: 'part'
	},
	{
		id: 'src-84',
		kind: 'case',
		title: 'Community-led local development in England: eligibility and areas',
		publisher: 'European Funding Network',
		year: 'n.d.',
		addresses: [
			'https://europeanfundingnetwork.org.uk/policy/european-structural-and-investment-funds-in-england/community-led-local-development.html'
		],
		seen: 'part'
	},
	{
		id: 'src-85',
		kind: 'report',
		title: 'Hull’s community-led local development programme: evaluation',
		publisher: 'Forever Consulting',
		year: 'n.d.',
		addresses: ['https://foreverconsulting.co.uk/project/hulls-community-led-local-development-programme'],
		seen: 'part'
	},
	{
		id: 'src-86',
		kind: 'case',
		title: 'What is CLLD?',
		publisher: 'Sunderland City Council',
		year: 'n.d.',
		addresses: ['https://sunderland.gov.uk/article/14308/What-is-CLLD'],
		seen: 'part'
	},
	{
		id: 'src-87',
		kind: 'case',
		title: 'Community-led local development delivery (ESF), Cornwall and Isles of Scilly',
		publisher: 'Cornwall and Isles of Scilly Growth Programme',
		year: 'n.d.',
		addresses: [
			'http://www.cornwallislesofscillygrowthprogramme.org.uk/growth-story/community-led-local-development-delivery-esf/'
		],
		seen: 'part'
	},
	{
		id: 'src-88',
		kind: 'report',
		title: 'Evaluating community-led local development funding programmes (County Durham)',
		publisher: 'Urban Foresight',
		year: 'n.d.',
		addresses: ['https://urbanforesight.com/projects/evaluating-community-led-local-development-funding-programmes/'],
		seen: 'part'
	},
	{
		id: 'src-89',
		kind: 'report',
		title: 'Czech CLLD experience as a model for place-based development: key messages for 2028+',
		publisher: 'Rural Pact',
		year: '2025',
		addresses: [
			'https://ruralpact.rural-vision.europa.eu/news/new-publication-showcases-czech-clld-experience-model-inclusive-place-based-development-across_en'
		],
		seen: 'part'
	},
	{
		id: 'src-90',
		kind: 'case',
		title: 'Projects Q71340 and Q71353 of the Czech LAG network: addressing problem areas of CLLD I and II',
		publisher: 'Kohesio',
		year: 'n.d.',
		addresses: ['https://kohesio.eu/en/projects/Q71340', 'https://kohesio.eu/en/projects/Q71353'],
		seen: 'part'
	},
	{
		id: 'src-91',
		kind: 'case',
		title: 'CLLD in the Czech Republic',
		publisher: 'linc2022.eu; Ministry of Regional Development of Czechia',
		year: 'n.d.',
		addresses: [
			'https://www.linc2022.eu/leader-v-cesku-1',
			'https://mmr.gov.cz/cs/microsites/uzemni-dimenze/ud-typy/stara-ud/integrovane-nastroje/clld'
		],
		seen: 'part'
	},
	{
		id: 'src-92',
		kind: 'report',
		title: 'Mid-term evaluations of the CLLD strategies of MAS Mezilesí and MAS Podřipsko',
		publisher: 'MAS Mezilesí; MAS Podřipsko',
		year: 'n.d.',
		addresses: [
			'https://masmezilesi.cz/evaluace_pripominkovani/',
			'https://maspodripsko.cz/evaluacni-zprava-ze-strednedobe-evaluace-sclld-mas-podripsko-2014-2020-byla-schvalena/'
		],
		seen: 'part'
	},
	{
		id: 'src-93',
		kind: 'case',
		title: 'EU funding for the implementation of community-led local development',
		publisher: 'Government of Slovenia (gov.si)',
		year: '2024',
		addresses: ['https://www.gov.si/en/news/2024-01-26-eu-funding-for-the-implementation-of-community-led-local-development/'],
		seen: 'part'
	}
];
