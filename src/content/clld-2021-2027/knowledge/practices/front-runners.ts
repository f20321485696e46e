import type { Practice } from '#lib/guide/knowledge.ts';

export const frontRunnersPractices: readonly Practice[] = [
	{
		id: 'fr-01',
		kinds: ['front-runner'],
		countries: ['BE'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf'],
		groups: ['authorities', 'organisations'],
		themes: ['social-innovation', 'capacity'],
		stages: ['programme-text', 'evaluation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-94' }, { kind: 'evidence', source: 'src-111' }, { kind: 'default' }]
	},
	{
		id: 'fr-02',
		kinds: ['front-runner'],
		countries: ['PL'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf', 'esf-plus'],
		groups: ['authorities', 'organisations'],
		themes: ['social-innovation', 'scaling', 'micro-grants'],
		stages: ['programme-text', 'evaluation'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-94' }, { kind: 'evidence', source: 'src-109' }, { kind: 'default' }]
	},
	{
		id: 'fr-03',
		kinds: ['front-runner'],
		countries: ['PT'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf'],
		groups: ['authorities', 'organisations'],
		themes: ['social-innovation', 'scaling'],
		stages: ['programme-text', 'evaluation'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-94' },
			{ kind: 'evidence', source: 'src-108' },
			{ kind: 'evidence', source: 'src-151' },
			{ kind: 'default' }
		]
	},
	{
		id: 'fr-04',
		kinds: ['front-runner'],
		countries: ['DE'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf', 'esf-plus'],
		groups: ['authorities', 'organisations'],
		themes: ['social-innovation', 'simplified-costs', 'capacity'],
		stages: ['programme-text', 'delivery'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-94' }, { kind: 'evidence', source: 'src-112' }, { kind: 'default' }]
	},
	{
		id: 'fr-05',
		kinds: ['front-runner'],
		countries: ['FR'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf', 'esf-plus'],
		groups: ['authorities', 'organisations'],
		themes: ['social-innovation', 'scaling', 'governance'],
		stages: ['design', 'evaluation'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-94' },
			{ kind: 'evidence', source: 'src-116' },
			{ kind: 'evidence', source: 'src-152' },
			{ kind: 'default' }
		]
	},
	{
		id: 'fr-06',
		kinds: ['front-runner'],
		countries: ['LT'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf', 'esf-plus'],
		groups: ['authorities', 'organisations'],
		themes: ['urban', 'social-innovation', 'governance'],
		stages: ['design', 'evaluation'],
		confidence: 'seen',
		basis: [
			{ kind: 'evidence', source: 'src-68' },
			{ kind: 'evidence', source: 'src-94' },
			{ kind: 'evidence', source: 'src-95' },
			{ kind: 'evidence', source: 'src-98' },
			{ kind: 'default' }
		]
	},
	{
		id: 'fr-07',
		kinds: ['front-runner'],
		countries: ['CZ'],
		periods: ['2014-2020'],
		funds: ['eafrd', 'erdf', 'esf'],
		groups: ['authorities', 'lags'],
		themes: ['multi-fund', 'rural'],
		stages: ['design', 'programme-text'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-94' }, { kind: 'evidence', source: 'src-19' }, { kind: 'default' }]
	},
	{
		id: 'fr-08',
		kinds: ['front-runner'],
		countries: ['DE'],
		periods: ['2014-2020', '2021-2027'],
		funds: ['esf', 'esf-plus', 'erdf', 'eafrd'],
		groups: ['authorities', 'lags'],
		themes: ['multi-fund', 'selection'],
		stages: ['design', 'selection'],
		confidence: 'seen',
		basis: [{ kind: 'evidence', source: 'src-94' }, { kind: 'evidence', source: 'src-48' }, { kind: 'default' }]
	}
];
