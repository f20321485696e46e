import type { Benchmark } from '#lib/guide/knowledge.ts';

export const benchmarks: readonly Benchmark[] = [
	{ id: 'bm-01', questions: ['existing-lags', 'clld-use'], stages: ['decide'], basis: [{ kind: 'evidence', source: 'src-14' }] },
	{ id: 'bm-02', questions: ['funds-model', 'clld-funds'], stages: ['design'], basis: [{ kind: 'evidence', source: 'src-14' }] },
	{
		id: 'bm-03',
		questions: ['funds-model', 'clld-funds'],
		stages: ['design'],
		basis: [
			{ kind: 'evidence', source: 'src-14' },
			{ kind: 'evidence', source: 'src-54' }
		]
	},
	{ id: 'bm-04', questions: ['funds-model', 'clld-funds'], stages: ['design'], basis: [{ kind: 'evidence', source: 'src-14' }] },
	{ id: 'bm-05', questions: ['funds-model', 'clld-funds'], stages: ['design'], basis: [{ kind: 'evidence', source: 'src-14' }] },
	{
		id: 'bm-06',
		questions: ['funds-model', 'lead-fund-model'],
		stages: ['design'],
		basis: [{ kind: 'evidence', source: 'src-14' }]
	},
	{
		id: 'bm-07',
		questions: ['clld-use', 'clld-funds'],
		stages: ['decide', 'design'],
		basis: [
			{ kind: 'evidence', source: 'src-15' },
			{ kind: 'evidence', source: 'src-09' }
		]
	},
	{
		id: 'bm-08',
		questions: ['clld-funds', 'coordination-with-other-funds'],
		stages: ['design'],
		basis: [
			{ kind: 'evidence', source: 'src-15' },
			{ kind: 'evidence', source: 'src-16' }
		]
	},
	{
		id: 'bm-09',
		questions: ['ring-fence', 'budget-total'],
		stages: ['design', 'programme-text'],
		basis: [
			{ kind: 'evidence', source: 'src-16' },
			{ kind: 'law', act: 'cap-plans', place: '92' }
		]
	},
	{ id: 'bm-10', questions: ['budget-total'], stages: ['design'], basis: [{ kind: 'default' }] },
	{
		id: 'bm-11',
		questions: ['clld-use'],
		stages: ['decide'],
		basis: [
			{ kind: 'evidence', source: 'src-19' },
			{ kind: 'evidence', source: 'src-51' },
			{ kind: 'evidence', source: 'src-54' },
			{ kind: 'evidence', source: 'src-58' },
			{ kind: 'evidence', source: 'src-68' },
			{ kind: 'evidence', source: 'src-71' },
			{ kind: 'evidence', source: 'src-78' },
			{ kind: 'evidence', source: 'src-87' },
			{ kind: 'evidence', source: 'src-141' }
		]
	},
	{
		id: 'bm-12',
		questions: ['clld-use'],
		stages: ['decide'],
		basis: [
			{ kind: 'evidence', source: 'src-48' },
			{ kind: 'evidence', source: 'src-49' },
			{ kind: 'evidence', source: 'src-64' },
			{ kind: 'evidence', source: 'src-68' },
			{ kind: 'evidence', source: 'src-69' }
		]
	},
	{ id: 'bm-13', questions: ['urban-rural', 'area-types'], stages: ['design'], basis: [{ kind: 'evidence', source: 'src-44' }] },
	{ id: 'bm-14', questions: ['funds-model', 'clld-funds'], stages: ['design'], basis: [{ kind: 'evidence', source: 'src-24' }] },
	{
		id: 'bm-15',
		questions: ['first-round-date', 'strategy-approval-date', 'lags-ready-by'],
		stages: ['selection', 'agreements'],
		basis: [{ kind: 'evidence', source: 'src-24' }]
	},
	{
		id: 'bm-16',
		questions: ['lags-ready-by', 'milestone-approach'],
		stages: ['programme-text', 'agreements'],
		basis: [{ kind: 'evidence', source: 'src-24' }]
	},
	{
		id: 'bm-17',
		questions: ['existing-lags', 'white-spots'],
		stages: ['decide'],
		basis: [{ kind: 'evidence', source: 'src-24' }]
	},
	{
		id: 'bm-18',
		questions: ['number-of-strategies'],
		stages: ['design'],
		value: { from: '151', unit: 'strategies' },
		basis: [{ kind: 'evidence', source: 'src-19' }]
	},
	{
		id: 'bm-19',
		questions: ['population-rule', 'population-min', 'population-max'],
		stages: ['design'],
		value: { from: '10000', to: '100000', unit: 'people' },
		basis: [
			{ kind: 'evidence', source: 'src-91' },
			{ kind: 'evidence', source: 'src-19' }
		]
	},
	{
		id: 'bm-20',
		questions: ['number-of-strategies'],
		stages: ['design'],
		value: { from: '37', unit: 'strategies' },
		basis: [
			{ kind: 'evidence', source: 'src-20' },
			{ kind: 'evidence', source: 'src-40' }
		]
	},
	{
		id: 'bm-21',
		questions: ['budget-min', 'budget-max'],
		stages: ['design'],
		value: { from: '2700000', unit: 'euro' },
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-40' }]
	},
	{
		id: 'bm-22',
		questions: ['budget-min', 'budget-max'],
		stages: ['design'],
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-93' }]
	},
	{
		id: 'bm-23',
		questions: ['budget-min', 'budget-max'],
		stages: ['design'],
		value: { from: '12000000', unit: 'euro' },
		calculated: true,
		basis: [
			{ kind: 'evidence', source: 'src-48' },
			{ kind: 'evidence', source: 'src-50' }
		]
	},
	{
		id: 'bm-24',
		questions: ['budget-min', 'budget-max'],
		stages: ['design'],
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-49' }]
	},
	{
		id: 'bm-25',
		questions: ['running-cost-share'],
		stages: ['design'],
		value: { from: '8', to: '9', unit: 'percent' },
		calculated: true,
		basis: [
			{ kind: 'evidence', source: 'src-49' },
			{ kind: 'evidence', source: 'src-48' }
		]
	},
	{
		id: 'bm-26',
		questions: ['number-of-strategies'],
		stages: ['design'],
		value: { from: '98', unit: 'strategies' },
		basis: [{ kind: 'evidence', source: 'src-75' }]
	},
	{
		id: 'bm-27',
		questions: ['number-of-strategies', 'areas-left-out'],
		stages: ['design', 'selection'],
		value: { from: '38', unit: 'strategies' },
		basis: [{ kind: 'evidence', source: 'src-68' }]
	},
	{
		id: 'bm-28',
		questions: ['population-min', 'population-max'],
		stages: ['design'],
		value: { from: '19700', unit: 'people' },
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-68' }]
	},
	{
		id: 'bm-29',
		questions: ['number-of-strategies', 'targeting-criteria'],
		stages: ['design'],
		value: { from: '37', unit: 'strategies' },
		basis: [{ kind: 'evidence', source: 'src-71' }]
	},
	{
		id: 'bm-30',
		questions: ['preparation-amount'],
		stages: ['preparation'],
		value: { from: '44443', unit: 'euro' },
		basis: [{ kind: 'evidence', source: 'src-72' }]
	},
	{
		id: 'bm-31',
		questions: ['clld-use', 'urban-rural'],
		stages: ['decide', 'design'],
		basis: [{ kind: 'evidence', source: 'src-23' }]
	},
	{ id: 'bm-32', questions: ['budget-min'], stages: ['design'], basis: [{ kind: 'evidence', source: 'src-81' }] },
	{
		id: 'bm-33',
		questions: ['population-rule', 'population-min', 'population-max', 'targeting-criteria'],
		stages: ['design'],
		value: { from: '10000', to: '150000', unit: 'people' },
		basis: [
			{ kind: 'evidence', source: 'src-84' },
			{ kind: 'law', act: 'cpr-2014', place: '33(6)' }
		]
	},
	{ id: 'bm-34', questions: ['preparation-amount'], stages: ['preparation'], basis: [{ kind: 'evidence', source: 'src-83' }] },
	{
		id: 'bm-35',
		questions: ['population-max'],
		stages: ['design'],
		value: { from: '146108', unit: 'people' },
		basis: [
			{ kind: 'evidence', source: 'src-85' },
			{ kind: 'evidence', source: 'src-86' },
			{ kind: 'evidence', source: 'src-87' }
		]
	},
	{
		id: 'bm-36',
		questions: ['population-max', 'funds-model'],
		stages: ['design'],
		value: { from: '217517', unit: 'people' },
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-54' }]
	},
	{
		id: 'bm-37',
		questions: ['budget-min', 'budget-max'],
		stages: ['design'],
		value: { from: '5027466', unit: 'euro' },
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-53' }]
	},
	{
		id: 'bm-38',
		questions: ['number-of-strategies'],
		stages: ['design'],
		value: { from: '40', to: '48', unit: 'strategies' },
		basis: [
			{ kind: 'evidence', source: 'src-55' },
			{ kind: 'evidence', source: 'src-57' }
		]
	},
	{
		id: 'bm-39',
		questions: ['budget-min', 'budget-max'],
		stages: ['design'],
		value: { from: '4403287.17', unit: 'euro' },
		basis: [{ kind: 'evidence', source: 'src-65' }]
	},
	{
		id: 'bm-40',
		questions: ['running-cost-share', 'lag-staff', 'running-costs-fund'],
		stages: ['design'],
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-64' }]
	},
	{
		id: 'bm-41',
		questions: ['size-classes', 'operation-routes'],
		stages: ['design', 'implementation'],
		calculated: true,
		basis: [
			{ kind: 'evidence', source: 'src-59' },
			{ kind: 'evidence', source: 'src-60' },
			{ kind: 'evidence', source: 'src-61' }
		]
	},
	{
		id: 'bm-42',
		questions: ['indicator-method', 'output-indicators'],
		stages: ['programme-text'],
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-62' }]
	},
	{
		id: 'bm-43',
		questions: ['size-classes', 'cofinancing-sources', 'cross-financing-share'],
		stages: ['design', 'programme-text'],
		basis: [{ kind: 'evidence', source: 'src-69' }]
	},
	{
		id: 'bm-44',
		questions: ['number-of-strategies'],
		stages: ['design'],
		value: { from: '11', unit: 'strategies' },
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-67' }]
	},
	{
		id: 'bm-45',
		questions: ['budget-total', 'selection-model'],
		stages: ['design'],
		value: { from: '98070000', unit: 'euro' },
		basis: [{ kind: 'evidence', source: 'src-139' }]
	},
	{
		id: 'bm-46',
		questions: ['budget-min', 'budget-max'],
		stages: ['design'],
		value: { from: '2800000', unit: 'euro' },
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-157' }]
	},
	{
		id: 'bm-47',
		questions: ['population-min', 'population-max'],
		stages: ['design'],
		value: { from: '44000', unit: 'people' },
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-140' }]
	},
	{
		id: 'bm-48',
		questions: ['budget-min'],
		stages: ['design'],
		value: { from: '2000000', unit: 'euro' },
		basis: [{ kind: 'evidence', source: 'src-34' }]
	},
	{
		id: 'bm-49',
		questions: ['running-cost-share'],
		stages: ['design'],
		value: { from: '25', unit: 'percent' },
		basis: [{ kind: 'law', act: 'cpr', place: '34(2)' }]
	},
	{
		id: 'bm-50',
		questions: ['running-cost-share'],
		stages: ['design'],
		value: { from: '10', unit: 'percent' },
		basis: [{ kind: 'evidence', source: 'src-34' }]
	},
	{
		id: 'bm-51',
		questions: ['advance-share', 'advances', 'advance-payments'],
		stages: ['design', 'agreements'],
		value: { from: '50', unit: 'percent' },
		basis: [{ kind: 'evidence', source: 'src-142' }]
	},
	{ id: 'bm-52', questions: ['running-cost-share'], stages: ['design'], basis: [{ kind: 'evidence', source: 'src-24' }] },
	{
		id: 'bm-53',
		questions: ['lag-staff'],
		stages: ['design'],
		value: { from: '2', to: '3', unit: 'staff' },
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-156' }, { kind: 'default' }]
	},
	{
		id: 'bm-54',
		questions: ['innovation-character', 'experiment-budget', 'innovation-rate-claimed'],
		stages: ['design', 'programme-text'],
		basis: [{ kind: 'evidence', source: 'src-111' }]
	},
	{
		id: 'bm-55',
		questions: ['programme-place', 'innovation-rate-claimed'],
		stages: ['design', 'programme-text'],
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-109' }]
	},
	{
		id: 'bm-56',
		questions: ['size-classes', 'experiment-grants'],
		stages: ['design', 'implementation'],
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-112' }]
	},
	{
		id: 'bm-57',
		questions: ['size-classes', 'experiment-grants'],
		stages: ['design', 'implementation'],
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-108' }]
	},
	{
		id: 'bm-58',
		questions: ['strategy-approval-date', 'lags-ready-by', 'agreement-register'],
		stages: ['selection', 'agreements'],
		calculated: true,
		basis: [
			{ kind: 'evidence', source: 'src-66' },
			{ kind: 'evidence', source: 'src-65' }
		]
	},
	{
		id: 'bm-59',
		questions: ['strategy-call-opens', 'strategy-call-closes'],
		stages: ['selection'],
		calculated: true,
		basis: [
			{ kind: 'evidence', source: 'src-48' },
			{ kind: 'evidence', source: 'src-50' }
		]
	},
	{
		id: 'bm-60',
		questions: ['lags-ready-by', 'first-round-date'],
		stages: ['selection', 'agreements'],
		calculated: true,
		basis: [{ kind: 'evidence', source: 'src-86' }]
	},
	{
		id: 'bm-61',
		questions: ['preparation-opens', 'preparation-ends'],
		stages: ['preparation'],
		basis: [
			{ kind: 'evidence', source: 'src-81' },
			{ kind: 'evidence', source: 'src-72' }
		]
	},
	{
		id: 'bm-62',
		questions: ['milestone-approach', 'lags-ready-by', 'lag-manual-date'],
		stages: ['programme-text', 'delivery', 'agreements'],
		basis: [
			{ kind: 'evidence', source: 'src-58' },
			{ kind: 'evidence', source: 'src-60' }
		]
	},
	{
		id: 'bm-63',
		questions: ['strategy-call-opens', 'strategy-call-closes'],
		stages: ['selection'],
		basis: [{ kind: 'evidence', source: 'src-66' }]
	},
	{
		id: 'bm-64',
		questions: ['closure-arrangements', 'last-call-date'],
		stages: ['evaluation'],
		basis: [{ kind: 'evidence', source: 'src-81' }]
	}
];
