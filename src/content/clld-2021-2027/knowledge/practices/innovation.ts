import type { Practice } from '#lib/guide/knowledge.ts';

export const innovationPractices: readonly Practice[] = [
	{
		id: 'pr-45',
		kinds: ['innovation', 'front-runner'],
		countries: ['BE'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf'],
		groups: ['unemployed', 'organisations'],
		themes: ['social-innovation', 'capacity', 'scaling'],
		stages: ['programme-text', 'delivery', 'implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-111' }]
	},
	{
		id: 'pr-46',
		kinds: ['innovation', 'front-runner'],
		countries: ['PL'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf', 'esf-plus'],
		groups: ['families-and-carers', 'disabled-people', 'older-people'],
		themes: ['social-innovation', 'micro-grants', 'scaling'],
		stages: ['programme-text', 'implementation', 'evaluation'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-109' },
			{ kind: 'evidence', source: 'src-110' }
		]
	},
	{
		id: 'pr-47',
		kinds: ['innovation'],
		countries: ['PL'],
		periods: ['2014-2020'],
		funds: ['esf'],
		groups: ['families-and-carers', 'authorities'],
		themes: ['social-innovation', 'micro-grants', 'scaling'],
		stages: ['implementation', 'evaluation'],
		confidence: 'partly-seen',
		basis: [{ kind: 'evidence', source: 'src-110' }]
	},
	{
		id: 'pr-48',
		kinds: ['innovation', 'front-runner'],
		countries: ['PT'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf'],
		groups: ['organisations'],
		themes: ['social-innovation', 'capacity', 'scaling'],
		stages: ['programme-text', 'evaluation'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-108' },
			{ kind: 'evidence', source: 'src-151' }
		]
	},
	{
		id: 'pr-49',
		kinds: ['innovation', 'front-runner'],
		countries: ['DE'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf', 'esf-plus'],
		groups: ['everyone', 'organisations'],
		themes: ['social-innovation', 'simplified-costs', 'capacity'],
		stages: ['programme-text', 'delivery', 'implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-112' }]
	},
	{
		id: 'pr-50',
		kinds: ['innovation'],
		countries: ['DE'],
		periods: ['2014-2020'],
		funds: ['esf'],
		groups: ['everyone'],
		themes: ['social-innovation', 'scaling'],
		stages: ['evaluation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-112' }]
	},
	{
		id: 'pr-51',
		kinds: ['innovation'],
		countries: ['FR'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['national'],
		groups: ['unemployed'],
		themes: ['social-innovation', 'evaluation', 'scaling', 'governance'],
		stages: ['decide', 'evaluation'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-113' },
			{ kind: 'evidence', source: 'src-114' }
		]
	},
	{
		id: 'pr-52',
		kinds: ['innovation'],
		countries: ['AT'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['national'],
		groups: ['unemployed'],
		themes: ['social-innovation', 'evaluation'],
		stages: ['evaluation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-115' }]
	},
	{
		id: 'pr-53',
		kinds: ['innovation'],
		countries: ['EU'],
		periods: ['2021-2027'],
		funds: ['esf-plus'],
		groups: ['unemployed'],
		themes: ['social-innovation', 'scaling'],
		stages: ['evaluation'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-95' },
			{ kind: 'evidence', source: 'src-113' }
		]
	},
	{
		id: 'pr-54',
		kinds: ['innovation'],
		countries: ['SK'],
		periods: ['2021-2027'],
		funds: ['other', 'national'],
		groups: ['roma', 'people-in-poverty'],
		themes: ['social-innovation'],
		stages: ['design', 'implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-136' }]
	},
	{
		id: 'pr-55',
		kinds: ['innovation'],
		countries: ['SK'],
		periods: ['2021-2027'],
		funds: [],
		groups: ['roma', 'women', 'families-and-carers'],
		themes: ['social-innovation'],
		stages: ['implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-136' }]
	},
	{
		id: 'pr-56',
		kinds: ['innovation'],
		countries: ['EE'],
		periods: [],
		funds: [],
		groups: ['older-people'],
		themes: ['social-innovation', 'digital'],
		stages: ['implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-136' }]
	},
	{
		id: 'pr-57',
		kinds: ['innovation'],
		countries: ['CY'],
		periods: [],
		funds: [],
		groups: ['young-people'],
		themes: ['social-innovation'],
		stages: ['implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-136' }]
	},
	{
		id: 'pr-58',
		kinds: ['innovation'],
		countries: ['IT'],
		periods: ['2014-2020'],
		funds: ['other'],
		groups: ['older-people'],
		themes: ['social-innovation', 'governance', 'network'],
		stages: ['design', 'implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-143' }]
	},
	{
		id: 'pr-59',
		kinds: ['innovation'],
		countries: ['ES'],
		periods: [],
		funds: [],
		groups: ['families-and-carers', 'everyone'],
		themes: ['social-innovation', 'network'],
		stages: ['implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-143' }]
	},
	{
		id: 'pr-60',
		kinds: ['innovation'],
		countries: ['FI'],
		periods: ['2014-2020'],
		funds: [],
		groups: ['older-people', 'young-people'],
		themes: ['social-innovation', 'rural', 'governance'],
		stages: ['design', 'implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-137' }]
	},
	{
		id: 'pr-61',
		kinds: ['innovation'],
		countries: ['FI'],
		periods: ['before-2014', '2014-2020', '2021-2027'],
		funds: ['esf'],
		groups: ['young-people'],
		themes: ['social-innovation', 'scaling'],
		stages: ['evaluation'],
		confidence: 'partly-seen',
		basis: [{ kind: 'evidence', source: 'src-137' }]
	},
	{
		id: 'pr-62',
		kinds: ['innovation'],
		countries: ['FR'],
		periods: ['before-2014', '2014-2020', '2021-2027'],
		funds: ['other'],
		groups: ['organisations', 'everyone'],
		themes: ['social-innovation', 'capacity', 'network'],
		stages: ['preparation', 'implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-116' }]
	},
	{
		id: 'pr-63',
		kinds: ['innovation'],
		countries: ['FR'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['other'],
		groups: ['organisations'],
		themes: ['social-innovation', 'scaling', 'capacity'],
		stages: ['evaluation'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-116' },
			{ kind: 'evidence', source: 'src-152' }
		]
	},
	{
		id: 'pr-64',
		kinds: ['innovation', 'front-runner'],
		countries: ['FR'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf', 'esf-plus'],
		groups: ['organisations'],
		themes: ['social-innovation', 'governance', 'network', 'capacity'],
		stages: ['design', 'delivery'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-101' },
			{ kind: 'evidence', source: 'src-116' }
		]
	},
	{
		id: 'pr-65',
		kinds: ['innovation'],
		countries: ['EU'],
		periods: ['2014-2020'],
		funds: ['other'],
		groups: ['organisations'],
		themes: ['social-innovation', 'scaling'],
		stages: ['evaluation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-118' }]
	},
	{
		id: 'pr-66',
		kinds: ['innovation'],
		countries: ['EU'],
		periods: ['before-2014', '2014-2020'],
		funds: ['other'],
		groups: ['organisations'],
		themes: ['social-innovation', 'scaling', 'capacity'],
		stages: ['evaluation'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-119' },
			{ kind: 'evidence', source: 'src-154' }
		]
	},
	{
		id: 'pr-67',
		kinds: ['innovation'],
		countries: ['AT'],
		periods: ['2014-2020'],
		funds: ['esf'],
		groups: ['women'],
		themes: ['social-innovation'],
		stages: ['programme-text', 'implementation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-107' }]
	},
	{
		id: 'pr-68',
		kinds: ['innovation'],
		countries: ['PL'],
		periods: ['2021-2027'],
		funds: ['esf-plus'],
		groups: ['people-in-poverty'],
		themes: ['social-innovation', 'scaling'],
		stages: ['evaluation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-109' }]
	}
];
