import type { Source } from '#lib/guide/source.ts';

/**
 * `consolidated` is the date of the consolidated text that was read, or of publication where the act was read as adopted. The ELI is
 * that of the text that was read. Articles that an amendment inserted stand under the amending act where no consolidated text was read.
 */
export const acts: readonly Source[] = [
	{
		id: 'cpr',
		kind: 'act',
		title:
			'Regulation (EU) 2021/1060 of the European Parliament and of the Council of 24 June 2021 laying down common provisions on the European Regional Development Fund, the European Social Fund Plus, the Cohesion Fund, the Just Transition Fund and the European Maritime, Fisheries and Aquaculture Fund and financial rules for those and for the Asylum, Migration and Integration Fund, the Internal Security Fund and the Instrument for Financial Support for Border Management and Visa Policy',
		publisher: 'Official Journal of the European Union',
		year: '2021',
		addresses: ['http://data.europa.eu/eli/reg/2021/1060/2025-10-25', 'http://data.europa.eu/eli/reg/2021/1060/oj'],
		seen: 'part',
		act: {
			shortName: 'CPR',
			number: '2021/1060',
			consolidated: '2025-10-25',
			eli: 'http://data.europa.eu/eli/reg/2021/1060/2025-10-25'
		}
	},
	{
		id: 'esf-plus',
		kind: 'act',
		title:
			'Regulation (EU) 2021/1057 of the European Parliament and of the Council of 24 June 2021 establishing the European Social Fund Plus (ESF+) and repealing Regulation (EU) No 1296/2013',
		publisher: 'Official Journal of the European Union',
		year: '2021',
		addresses: ['http://data.europa.eu/eli/reg/2021/1057/oj'],
		seen: 'part',
		act: {
			shortName: 'ESF+ Regulation',
			number: '2021/1057',
			consolidated: '2021-06-30',
			eli: 'http://data.europa.eu/eli/reg/2021/1057/oj'
		}
	},
	{
		id: 'esf-plus-2025',
		kind: 'act',
		title:
			'Regulation (EU) 2025/1913 of the European Parliament and of the Council of 18 September 2025 amending Regulation (EU) 2021/1057 establishing the European Social Fund Plus (ESF+) as regards specific measures to address strategic challenges',
		publisher: 'Official Journal of the European Union',
		year: '2025',
		addresses: ['http://data.europa.eu/eli/reg/2025/1913/oj'],
		seen: 'part',
		act: {
			shortName: 'ESF+ Regulation as amended by Regulation (EU) 2025/1913',
			number: '2025/1913',
			consolidated: '2025-09-19',
			eli: 'http://data.europa.eu/eli/reg/2025/1913/oj'
		}
	},
	{
		id: 'erdf',
		kind: 'act',
		title:
			'Regulation (EU) 2021/1058 of the European Parliament and of the Council of 24 June 2021 on the European Regional Development Fund and on the Cohesion Fund',
		publisher: 'Official Journal of the European Union',
		year: '2021',
		addresses: ['http://data.europa.eu/eli/reg/2021/1058/2025-09-20', 'http://data.europa.eu/eli/reg/2021/1058/oj'],
		seen: 'part',
		act: {
			shortName: 'ERDF and CF Regulation',
			number: '2021/1058',
			consolidated: '2025-09-20',
			eli: 'http://data.europa.eu/eli/reg/2021/1058/2025-09-20'
		}
	},
	{
		id: 'jtf',
		kind: 'act',
		title:
			'Regulation (EU) 2021/1056 of the European Parliament and of the Council of 24 June 2021 establishing the Just Transition Fund',
		publisher: 'Official Journal of the European Union',
		year: '2021',
		addresses: ['http://data.europa.eu/eli/reg/2021/1056/oj'],
		seen: 'part',
		act: {
			shortName: 'JTF Regulation',
			number: '2021/1056',
			consolidated: '2021-06-30',
			eli: 'http://data.europa.eu/eli/reg/2021/1056/oj'
		}
	},
	{
		id: 'emfaf',
		kind: 'act',
		title:
			'Regulation (EU) 2021/1139 of the European Parliament and of the Council of 7 July 2021 establishing the European Maritime, Fisheries and Aquaculture Fund and amending Regulation (EU) 2017/1004',
		publisher: 'Official Journal of the European Union',
		year: '2021',
		addresses: ['http://data.europa.eu/eli/reg/2021/1139/oj'],
		seen: 'part',
		act: {
			shortName: 'EMFAF Regulation',
			number: '2021/1139',
			consolidated: '2021-07-13',
			eli: 'http://data.europa.eu/eli/reg/2021/1139/oj'
		}
	},
	{
		id: 'cap-plans',
		kind: 'act',
		title:
			'Regulation (EU) 2021/2115 of the European Parliament and of the Council of 2 December 2021 establishing rules on support for strategic plans to be drawn up by Member States under the common agricultural policy (CAP Strategic Plans) and financed by the European Agricultural Guarantee Fund (EAGF) and by the European Agricultural Fund for Rural Development (EAFRD) and repealing Regulations (EU) No 1305/2013 and (EU) No 1307/2013',
		publisher: 'Official Journal of the European Union',
		year: '2021',
		addresses: ['http://data.europa.eu/eli/reg/2021/2115/2026-01-01', 'http://data.europa.eu/eli/reg/2021/2115/oj'],
		seen: 'part',
		act: {
			shortName: 'CAP Strategic Plans Regulation',
			number: '2021/2115',
			consolidated: '2026-01-01',
			eli: 'http://data.europa.eu/eli/reg/2021/2115/2026-01-01'
		}
	},
	{
		id: 'gber',
		kind: 'act',
		title:
			'Commission Regulation (EU) No 651/2014 of 17 June 2014 declaring certain categories of aid compatible with the internal market in application of Articles 107 and 108 of the Treaty, as amended by Commission Regulation (EU) 2023/1315',
		publisher: 'Official Journal of the European Union',
		year: '2014',
		addresses: ['http://data.europa.eu/eli/reg/2014/651/oj', 'http://data.europa.eu/eli/reg/2023/1315/oj'],
		seen: 'part',
		act: {
			shortName: 'GBER',
			number: '651/2014',
			consolidated: '2023-07-01',
			eli: 'http://data.europa.eu/eli/reg/2014/651/oj'
		}
	},
	{
		id: 'de-minimis',
		kind: 'act',
		title:
			'Commission Regulation (EU) 2023/2831 of 13 December 2023 on the application of Articles 107 and 108 of the Treaty on the Functioning of the European Union to de minimis aid',
		publisher: 'Official Journal of the European Union',
		year: '2023',
		addresses: ['http://data.europa.eu/eli/reg/2023/2831/oj'],
		seen: 'part',
		act: {
			shortName: 'De minimis Regulation',
			number: '2023/2831',
			consolidated: '2023-12-15',
			eli: 'http://data.europa.eu/eli/reg/2023/2831/oj'
		}
	},
	{
		id: 'union-scos',
		kind: 'act',
		title:
			'Commission Delegated Regulation (EU) 2023/1676 of 7 July 2023 supplementing Regulation (EU) 2021/1060 of the European Parliament and of the Council regarding the definition of unit costs, lump sums and flat rates and financing not linked to costs for reimbursement of expenditure by the Commission to Member States',
		publisher: 'Official Journal of the European Union',
		year: '2023',
		addresses: ['http://data.europa.eu/eli/reg_del/2023/1676/oj'],
		seen: 'part',
		act: {
			shortName: 'Delegated Regulation (EU) 2023/1676',
			number: '2023/1676',
			consolidated: '2023-09-01',
			eli: 'http://data.europa.eu/eli/reg_del/2023/1676/oj'
		}
	},
	{
		id: 'code-of-conduct',
		kind: 'act',
		title:
			'Commission Delegated Regulation (EU) No 240/2014 of 7 January 2014 on the European code of conduct on partnership in the framework of the European Structural and Investment Funds',
		publisher: 'Official Journal of the European Union',
		year: '2014',
		addresses: ['http://data.europa.eu/eli/reg_del/2014/240/oj'],
		seen: 'title',
		act: {
			shortName: 'Code of conduct on partnership',
			number: '240/2014',
			consolidated: '2014-03-14',
			eli: 'http://data.europa.eu/eli/reg_del/2014/240/oj'
		}
	},
	{
		id: 'cpr-2014',
		kind: 'act',
		title:
			'Regulation (EU) No 1303/2013 of the European Parliament and of the Council of 17 December 2013 laying down common provisions on the European Regional Development Fund, the European Social Fund, the Cohesion Fund, the European Agricultural Fund for Rural Development and the European Maritime and Fisheries Fund',
		publisher: 'Official Journal of the European Union',
		year: '2013',
		addresses: ['http://data.europa.eu/eli/reg/2013/1303/oj'],
		seen: 'part',
		act: {
			shortName: 'CPR 2014–2020',
			number: '1303/2013',
			consolidated: '2020-12-31',
			eli: 'http://data.europa.eu/eli/reg/2013/1303/oj'
		}
	},
	{
		id: 'financial-regulation',
		kind: 'act',
		title:
			'Regulation (EU, Euratom) 2024/2509 of the European Parliament and of the Council of 23 September 2024 on the financial rules applicable to the general budget of the Union (recast)',
		publisher: 'Official Journal of the European Union',
		year: '2024',
		addresses: ['http://data.europa.eu/eli/reg/2024/2509/oj'],
		seen: 'title',
		act: {
			shortName: 'Financial Regulation',
			number: '2024/2509',
			consolidated: '2024-09-26',
			eli: 'http://data.europa.eu/eli/reg/2024/2509/oj'
		}
	},
	{
		id: 'gdpr',
		kind: 'act',
		title:
			'Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 on the protection of natural persons with regard to the processing of personal data and on the free movement of such data, and repealing Directive 95/46/EC (General Data Protection Regulation)',
		publisher: 'Official Journal of the European Union',
		year: '2016',
		addresses: ['http://data.europa.eu/eli/reg/2016/679/oj'],
		seen: 'title',
		act: {
			shortName: 'GDPR',
			number: '2016/679',
			consolidated: '2016-05-04',
			eli: 'http://data.europa.eu/eli/reg/2016/679/oj'
		}
	}
];
