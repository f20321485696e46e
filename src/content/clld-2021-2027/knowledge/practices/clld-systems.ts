import type { Practice } from '#lib/guide/knowledge.ts';

export const clldSystemsPractices: readonly Practice[] = [
	{
		id: 'pr-01',
		kinds: ['system', 'front-runner'],
		countries: ['DE'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf', 'esf-plus', 'erdf', 'eafrd'],
		groups: ['everyone'],
		themes: ['multi-fund', 'selection', 'governance', 'urban'],
		stages: ['design', 'selection', 'agreements'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-48' },
			{ kind: 'evidence', source: 'src-49' },
			{ kind: 'evidence', source: 'src-50' }
		]
	},
	{
		id: 'pr-04',
		kinds: ['system'],
		countries: ['AT'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['eafrd', 'erdf', 'etc'],
		groups: ['organisations', 'authorities'],
		themes: ['multi-fund', 'governance', 'rural'],
		stages: ['design', 'delivery'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-52' }]
	},
	{
		id: 'pr-06',
		kinds: ['system'],
		countries: ['SE'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['eafrd', 'emff', 'esf', 'erdf'],
		groups: ['unemployed', 'organisations', 'everyone'],
		themes: ['multi-fund', 'single-rules', 'network', 'digital'],
		stages: ['design', 'delivery', 'implementation', 'evaluation'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-21' },
			{ kind: 'evidence', source: 'src-55' },
			{ kind: 'evidence', source: 'src-56' },
			{ kind: 'evidence', source: 'src-57' }
		]
	},
	{
		id: 'pr-08',
		kinds: ['system'],
		countries: ['SI'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['eafrd', 'erdf', 'emff'],
		groups: ['lags', 'authorities'],
		themes: ['multi-fund', 'governance', 'single-rules', 'simplified-costs'],
		stages: ['design', 'delivery', 'selection'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-20' },
			{ kind: 'evidence', source: 'src-39' },
			{ kind: 'evidence', source: 'src-40' },
			{ kind: 'evidence', source: 'src-93' }
		]
	},
	{
		id: 'pr-09',
		kinds: ['system', 'front-runner'],
		countries: ['CZ'],
		periods: ['2014-2020'],
		funds: ['eafrd', 'erdf', 'esf'],
		groups: ['families-and-carers', 'unemployed'],
		themes: ['multi-fund', 'rural', 'network'],
		stages: ['decide', 'design', 'programme-text'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-19' },
			{ kind: 'evidence', source: 'src-89' },
			{ kind: 'evidence', source: 'src-91' }
		]
	},
	{
		id: 'pr-14',
		kinds: ['system', 'front-runner'],
		countries: ['PL'],
		periods: ['2014-2020'],
		funds: ['esf', 'erdf', 'eafrd', 'emff'],
		groups: ['people-in-poverty'],
		themes: ['micro-grants', 'multi-fund', 'urban', 'governance'],
		stages: ['design', 'programme-text', 'agreements', 'implementation'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-58' },
			{ kind: 'evidence', source: 'src-62' },
			{ kind: 'evidence', source: 'src-63' },
			{ kind: 'evidence', source: 'src-153' }
		]
	},
	{
		id: 'pr-22',
		kinds: ['system', 'front-runner'],
		countries: ['LT'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf', 'esf-plus'],
		groups: ['people-in-poverty', 'unemployed'],
		themes: ['urban', 'selection', 'scaling'],
		stages: ['decide', 'design', 'selection'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-22' },
			{ kind: 'evidence', source: 'src-68' }
		]
	},
	{
		id: 'pr-25',
		kinds: ['system'],
		countries: ['RO'],
		periods: ['2014-2020'],
		funds: ['esf', 'erdf'],
		groups: ['roma', 'people-in-poverty'],
		themes: ['urban', 'multi-fund', 'preparation', 'selection'],
		stages: ['design', 'preparation', 'selection'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-71' },
			{ kind: 'evidence', source: 'src-73' }
		]
	},
	{
		id: 'pr-28',
		kinds: ['system'],
		countries: ['HU'],
		periods: ['2014-2020'],
		funds: ['esf', 'erdf'],
		groups: ['everyone'],
		themes: ['urban', 'multi-fund'],
		stages: ['decide', 'design'],
		confidence: 'partly-seen',
		basis: [{ kind: 'evidence', source: 'src-75' }]
	},
	{
		id: 'pr-33',
		kinds: ['system'],
		countries: ['PT'],
		periods: ['2021-2027'],
		funds: [],
		groups: ['lags', 'authorities'],
		themes: ['single-rules', 'simplified-costs', 'network', 'governance'],
		stages: ['decide', 'design', 'delivery'],
		confidence: 'partly-seen',
		basis: [{ kind: 'evidence', source: 'src-80' }]
	},
	{
		id: 'pr-40',
		kinds: ['system'],
		countries: ['UK'],
		periods: ['2014-2020'],
		funds: ['esf', 'erdf'],
		groups: ['people-in-poverty'],
		themes: ['preparation', 'selection', 'urban'],
		stages: ['preparation', 'selection'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-83' },
			{ kind: 'evidence', source: 'src-84' }
		]
	},
	{
		id: 'pr-42',
		kinds: ['system'],
		countries: ['BG'],
		periods: ['2014-2020'],
		funds: ['eafrd', 'esf', 'erdf'],
		groups: ['everyone'],
		themes: ['multi-fund', 'rural'],
		stages: ['design', 'programme-text'],
		confidence: 'partly-seen',
		basis: [{ kind: 'evidence', source: 'src-141' }]
	},
	{
		id: 'pr-43',
		kinds: ['system'],
		countries: ['HR'],
		periods: ['2014-2020'],
		funds: ['eafrd'],
		groups: ['everyone'],
		themes: ['rural'],
		stages: ['design', 'implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-140' }]
	}
];
