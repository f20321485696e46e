import type { Condition } from '#lib/guide/condition.ts';
import type { Stage } from '#lib/guide/guide.ts';

const severalFunds: Condition = { question: 'clld-funds', includes: ['erdf', 'jtf', 'emfaf', 'eafrd'] };

const leadFund: Condition = { all: [severalFunds, { question: 'lead-fund-model', is: ['lead-fund'] }] };

const hasPopulationRange: Condition = { not: { question: 'population-rule', is: ['no-threshold'] } };

export const design: Stage = {
	id: 'design',
	number: 2,
	weeks: [16, 30],
	dependsOn: ['decide'],
	basis: [{ kind: 'default' }],
	when: { not: { question: 'clld-use', is: ['no'] } },
	groups: [
		{
			id: 'frame',
			questions: [
				{
					id: 'clld-concept',
					value: { kind: 'text', lines: 'many' },
					basis: [{ kind: 'evidence', source: 'src-05' }],
					feeds: ['strategy']
				},
				{
					id: 'funds-model',
					value: {
						kind: 'choice',
						options: [
							{ id: 'mono', basis: [{ kind: 'law', act: 'cpr', place: '25(2)' }, { kind: 'default' }] },
							{ id: 'esf-erdf', basis: [{ kind: 'evidence', source: 'src-14' }] },
							{
								id: 'esf-eafrd',
								basis: [
									{ kind: 'evidence', source: 'src-14' },
									{ kind: 'evidence', source: 'src-19' },
									{ kind: 'evidence', source: 'src-54' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(1)' },
						{ kind: 'law', act: 'cpr', place: '31(3)' },
						{ kind: 'evidence', source: 'src-14' }
					],
					feeds: ['strategy', 'territories'],
					essential: true
				},
				{
					id: 'clld-funds',
					value: {
						kind: 'choices',
						options: [
							{ id: 'esf-plus', basis: [{ kind: 'law', act: 'cpr', place: '31(1)' }] },
							{
								id: 'erdf',
								basis: [
									{ kind: 'law', act: 'cpr', place: '31(1)' },
									{ kind: 'law', act: 'erdf', place: '3(1)(e)' },
									{ kind: 'law', act: 'erdf', place: '11(1)' }
								]
							},
							{
								id: 'jtf',
								basis: [
									{ kind: 'law', act: 'cpr', place: '31(1)' },
									{ kind: 'law', act: 'cpr', place: '22(2)' },
									{ kind: 'law', act: 'jtf', place: '8(2)' }
								]
							},
							{
								id: 'emfaf',
								basis: [
									{ kind: 'law', act: 'cpr', place: '31(1)' },
									{ kind: 'law', act: 'emfaf', place: '29' },
									{ kind: 'law', act: 'emfaf', place: '30' },
									{ kind: 'law', act: 'cpr', place: '1(4)' }
								]
							},
							{
								id: 'eafrd',
								basis: [
									{ kind: 'law', act: 'cap-plans', place: '3(15)' },
									{ kind: 'law', act: 'cap-plans', place: '77(1)(b)' },
									{ kind: 'law', act: 'cap-plans', place: '92' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(1)' },
						{ kind: 'law', act: 'cpr', place: '32(1)(f)' }
					],
					feeds: ['strategy', 'territories'],
					essential: true
				},
				{
					id: 'programme-place',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'dedicated-priority',
								basis: [
									{ kind: 'law', act: 'cpr', place: '112(5)' },
									{ kind: 'evidence', source: 'src-62' },
									{ kind: 'evidence', source: 'src-71' }
								]
							},
							{ id: 'embedded', basis: [{ kind: 'law', act: 'cpr', place: '112(5)' }, { kind: 'default' }] },
							{
								id: 'innovation-priority',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '14(4)' },
									{ kind: 'law', act: 'esf-plus', place: '14(1)', reading: true },
									{ kind: 'law', act: 'cpr', place: '112(5)', reading: true }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(2)' },
						{ kind: 'law', act: 'cpr', place: '112(5)' },
						{ kind: 'law', act: 'esf-plus', place: '14(4)' }
					],
					feeds: ['strategy', 'priority-title', 'territories', 'table-1', 'table-11'],
					essential: true
				}
			]
		},
		{
			id: 'funds-together',
			questions: [
				{
					id: 'coordination-with-other-funds',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '28' },
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(iii)' },
						{ kind: 'evidence', source: 'src-13' },
						{ kind: 'evidence', source: 'src-20' },
						{ kind: 'evidence', source: 'src-39' }
					],
					feeds: ['strategy', 'territories'],
					essential: true
				},
				{
					id: 'joint-call',
					value: { kind: 'yes-no' },
					basis: [{ kind: 'law', act: 'cpr', place: '31(3)' }],
					feeds: ['territories'],
					when: severalFunds,
					essential: true
				},
				{
					id: 'joint-monitoring-committee',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(3)' },
						{ kind: 'evidence', source: 'src-20' }
					],
					feeds: ['territories', 'partnership'],
					when: severalFunds,
					essential: true
				},
				{
					id: 'lead-fund-model',
					value: {
						kind: 'choice',
						options: [
							{ id: 'none', basis: [{ kind: 'law', act: 'cpr', place: '31(4)' }] },
							{ id: 'running-costs', basis: [{ kind: 'law', act: 'cpr', place: '31(3)' }] },
							{
								id: 'lead-fund',
								basis: [
									{ kind: 'law', act: 'cpr', place: '31(4)' },
									{ kind: 'law', act: 'cpr', place: '31(5)' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(3)' },
						{ kind: 'law', act: 'cpr', place: '31(4)' }
					],
					feeds: ['strategy', 'territories'],
					when: severalFunds,
					essential: true
				},
				{
					id: 'lead-fund',
					value: { kind: 'code', list: 'funds' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(4)' },
						{ kind: 'law', act: 'cpr', place: '33(4)' }
					],
					feeds: ['strategy', 'territories'],
					when: leadFund,
					essential: true
				},
				{
					id: 'fund-information-flow',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(5)' },
						{ kind: 'law', act: 'cpr', place: '31(6)' }
					],
					feeds: ['strategy'],
					when: leadFund
				},
				{
					id: 'running-costs-fund',
					value: { kind: 'code', list: 'funds' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(3)' },
						{ kind: 'law', act: 'cpr', place: '34(2)', reading: true }
					],
					feeds: ['territories', 'actions'],
					when: { all: [severalFunds, { question: 'lead-fund-model', is: ['running-costs', 'lead-fund'] }] }
				},
				{
					id: 'fund-demarcation',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'fund', value: { kind: 'code', list: 'funds' }, required: true },
							{ id: 'pays-for', value: { kind: 'text', lines: 'many' }, required: true },
							{ id: 'leaves-out', value: { kind: 'text', lines: 'many' } },
							{ id: 'example', value: { kind: 'text', lines: 'one' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(5)' },
						{ kind: 'law', act: 'cpr', place: '63(9)' },
						{ kind: 'evidence', source: 'src-13' }
					],
					feeds: ['strategy', 'territories'],
					when: severalFunds
				},
				{
					id: 'jtf-scope',
					value: { kind: 'yes-no' },
					basis: [{ kind: 'law', act: 'jtf', place: '8(2)' }],
					feeds: [],
					when: { question: 'clld-funds', includes: ['jtf'] }
				}
			]
		},
		{
			id: 'territory',
			questions: [
				{
					id: 'territory-selection',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'whole-territory',
								basis: [
									{ kind: 'evidence', source: 'src-48' },
									{ kind: 'evidence', source: 'src-93' }
								]
							},
							{ id: 'competition', basis: [{ kind: 'evidence', source: 'src-68' }] },
							{
								id: 'targeted',
								basis: [
									{ kind: 'evidence', source: 'src-71' },
									{ kind: 'evidence', source: 'src-83' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(v)' },
						{ kind: 'evidence', source: 'src-68' }
					],
					feeds: ['territories'],
					essential: true
				},
				{
					id: 'targeting-criteria',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'evidence', source: 'src-83' },
						{ kind: 'evidence', source: 'src-71' }
					],
					feeds: ['territories'],
					when: { question: 'territory-selection', is: ['targeted'] }
				},
				{
					id: 'urban-rural',
					value: {
						kind: 'choice',
						options: [
							{ id: 'rural', basis: [{ kind: 'default' }] },
							{ id: 'urban', basis: [{ kind: 'evidence', source: 'src-44' }] },
							{ id: 'mixed', basis: [{ kind: 'evidence', source: 'src-49' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-44' }],
					feeds: ['table-6', 'strategy']
				},
				{
					id: 'area-types',
					value: { kind: 'codes', list: 'territorial-codes', within: ['09', '10', '11', '12', '13', '14', '15', '16'] },
					basis: [
						{ kind: 'law', act: 'cpr', place: 'annex:I/table-3' },
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(v)' }
					],
					feeds: ['territories', 'table-6'],
					essential: true
				},
				{
					id: 'area-rule',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(2)(a)' },
						{ kind: 'law', act: 'cpr', place: '32(1)(a)' },
						{ kind: 'evidence', source: 'src-19' }
					],
					feeds: ['territories', 'strategy']
				},
				{
					id: 'population-rule',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'national-range',
								basis: [
									{ kind: 'evidence', source: 'src-84' },
									{ kind: 'law', act: 'cpr-2014', place: '33(6)' }
								]
							},
							{
								id: 'own-range',
								basis: [
									{ kind: 'evidence', source: 'src-91' },
									{ kind: 'evidence', source: 'src-155' }
								]
							},
							{ id: 'no-threshold', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(1)(a)' },
						{ kind: 'law', act: 'cpr', place: '31(2)(a)', reading: true },
						{ kind: 'evidence', source: 'src-84' }
					],
					feeds: ['territories']
				},
				{
					id: 'population-min',
					value: { kind: 'number', unit: 'people' },
					basis: [{ kind: 'evidence', source: 'src-84' }, { kind: 'evidence', source: 'src-68' }, { kind: 'default' }],
					feeds: ['territories'],
					when: hasPopulationRange
				},
				{
					id: 'population-max',
					value: { kind: 'number', unit: 'people' },
					basis: [{ kind: 'evidence', source: 'src-84' }, { kind: 'default' }],
					feeds: ['territories'],
					when: hasPopulationRange
				},
				{
					id: 'population-exceptions',
					value: { kind: 'text', lines: 'many' },
					basis: [{ kind: 'evidence', source: 'src-91' }, { kind: 'default' }],
					feeds: ['territories', 'strategy'],
					when: hasPopulationRange
				},
				{
					id: 'number-of-strategies',
					value: { kind: 'number', unit: 'strategies' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(v)' },
						{ kind: 'evidence', source: 'src-68' }
					],
					feeds: ['territories', 'table-2'],
					essential: true
				}
			]
		},
		{
			id: 'budget',
			questions: [
				{
					id: 'budget-total',
					value: { kind: 'money' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '34(2)' },
						{ kind: 'law', act: 'cpr', place: '2(28)' }
					],
					feeds: ['territories', 'table-6', 'table-11'],
					essential: true
				},
				{
					id: 'budget-rules',
					value: {
						kind: 'choices',
						options: [
							{ id: 'floor', basis: [{ kind: 'evidence', source: 'src-34' }] },
							{ id: 'ceiling', basis: [{ kind: 'evidence', source: 'src-34' }] },
							{ id: 'formula', basis: [{ kind: 'default' }] },
							{ id: 'quality-bonus', basis: [{ kind: 'default' }] },
							{ id: 'performance-reserve', basis: [{ kind: 'evidence', source: 'src-63' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-34' },
						{ kind: 'law', act: 'cpr', place: '32(4)' }
					],
					feeds: ['strategy']
				},
				{
					id: 'budget-min',
					value: { kind: 'money' },
					basis: [{ kind: 'evidence', source: 'src-34' }],
					feeds: ['territories']
				},
				{
					id: 'budget-max',
					value: { kind: 'money' },
					basis: [{ kind: 'evidence', source: 'src-34' }],
					feeds: ['territories']
				},
				{
					id: 'running-cost-share',
					value: { kind: 'percentage', max: 100 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '34(2)' },
						{ kind: 'law', act: 'cpr', place: '34(1)(c)' },
						{ kind: 'evidence', source: 'src-34' },
						{ kind: 'evidence', source: 'src-64' }
					],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'lag-staff',
					value: { kind: 'number', unit: 'staff', decimals: 1 },
					basis: [{ kind: 'evidence', source: 'src-34' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'preparatory-budget',
					value: { kind: 'money' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '34(1)(a)' },
						{ kind: 'law', act: 'cpr', place: '34(2)' },
						{ kind: 'evidence', source: 'src-83' },
						{ kind: 'evidence', source: 'src-72' }
					],
					feeds: ['actions']
				},
				{
					id: 'cofinancing-sources',
					value: {
						kind: 'choices',
						options: [
							{ id: 'national-budget', basis: [{ kind: 'law', act: 'cpr', place: '2(28)' }, { kind: 'default' }] },
							{ id: 'local-budgets', basis: [{ kind: 'law', act: 'cpr', place: '2(28)' }, { kind: 'default' }] },
							{ id: 'own-money', basis: [{ kind: 'evidence', source: 'src-130' }, { kind: 'default' }] },
							{
								id: 'in-kind',
								basis: [
									{ kind: 'law', act: 'cpr', place: '67(1)' },
									{ kind: 'evidence', source: 'src-112' }
								]
							},
							{ id: 'waived', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-130' },
						{ kind: 'law', act: 'cpr', place: '67(1)' }
					],
					feeds: ['table-11', 'strategy']
				},
				{
					id: 'advances',
					value: {
						kind: 'choice',
						options: [
							{ id: 'none', basis: [{ kind: 'default' }] },
							{ id: 'lag-costs', basis: [{ kind: 'evidence', source: 'src-142' }] },
							{ id: 'lag-and-small-beneficiaries', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-142' }, { kind: 'default' }],
					feeds: ['strategy']
				},
				{
					id: 'planned-areas',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'name', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'area-type', value: { kind: 'code', list: 'territorial-codes' }, required: true },
							{ id: 'population', value: { kind: 'number', unit: 'people' }, total: true },
							{ id: 'allocation', value: { kind: 'money' }, total: true },
							{ id: 'note', value: { kind: 'text', lines: 'one' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(v)' },
						{ kind: 'law', act: 'cpr', place: '32(1)(a)' },
						{ kind: 'law', act: 'cpr', place: 'annex:I/table-3' }
					],
					feeds: ['territories', 'table-6', 'strategy']
				}
			]
		},
		{
			id: 'roles',
			questions: [
				{
					id: 'delivery-model',
					value: {
						kind: 'choices',
						options: [
							{ id: 'lag-selects', basis: [{ kind: 'evidence', source: 'src-26' }] },
							{
								id: 'lag-intermediate-body',
								basis: [
									{ kind: 'evidence', source: 'src-26' },
									{ kind: 'law', act: 'cpr', place: '33(4)' },
									{ kind: 'law', act: 'cpr', place: '71(3)' }
								]
							},
							{
								id: 'lag-contracts-pays',
								basis: [
									{ kind: 'evidence', source: 'src-62' },
									{ kind: 'law', act: 'cpr', place: '2(4)(a)', reading: true },
									{ kind: 'law', act: 'cpr', place: '33(5)', reading: true }
								]
							},
							{
								id: 'lag-own-operations',
								basis: [{ kind: 'law', act: 'cpr', place: '33(5)' }, { kind: 'default' }]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)' },
						{ kind: 'law', act: 'cpr', place: '72(1)(a)' },
						{ kind: 'evidence', source: 'src-26' }
					],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'lag-freedoms',
					value: {
						kind: 'choices',
						options: [
							{ id: 'call-budgets', basis: [{ kind: 'evidence', source: 'src-50' }] },
							{ id: 'shifts-between-actions', basis: [{ kind: 'default' }] },
							{ id: 'changes-to-operations', basis: [{ kind: 'evidence', source: 'src-111' }, { kind: 'default' }] },
							{ id: 'extensions', basis: [{ kind: 'default' }] },
							{ id: 'own-procedure', basis: [{ kind: 'evidence', source: 'src-81' }, { kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)' },
						{ kind: 'evidence', source: 'src-02' }
					],
					feeds: ['strategy']
				},
				{
					id: 'verification-body',
					value: { kind: 'text', lines: 'one' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(3)(d)' },
						{ kind: 'evidence', source: 'src-33' }
					],
					feeds: ['actions']
				},
				{
					id: 'lag-extra-tasks',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(4)' },
						{ kind: 'law', act: 'cpr', place: '71(3)' }
					],
					feeds: ['strategy']
				},
				{
					id: 'intermediate-bodies',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'body', value: { kind: 'text', lines: 'one' }, required: true },
							{
								id: 'kind',
								value: {
									kind: 'choice',
									options: [{ id: 'lag' }, { id: 'public-body' }, { id: 'agency' }, { id: 'other' }]
								}
							},
							{ id: 'tasks', value: { kind: 'text', lines: 'many' }, required: true },
							{ id: 'arrangement-signed', value: { kind: 'yes-no' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '71(3)' },
						{ kind: 'law', act: 'cpr', place: '71(4)' },
						{ kind: 'law', act: 'cpr', place: '33(4)' }
					],
					feeds: ['strategy']
				}
			]
		},
		{
			id: 'partnership-rules',
			questions: [
				{
					id: 'lag-composition-rules',
					value: {
						kind: 'choices',
						options: [
							{ id: 'public-and-private', basis: [{ kind: 'law', act: 'cpr', place: '31(2)(b)' }] },
							{ id: 'no-group-controls', basis: [{ kind: 'law', act: 'cpr', place: '31(2)(b)' }] },
							{ id: 'groups-concerned', basis: [{ kind: 'law', act: 'cpr', place: '33(2)', reading: true }] },
							{ id: 'gender-balance', basis: [{ kind: 'law', act: 'cpr', place: '9(2)', reading: true }] },
							{ id: 'non-public-quorum', basis: [{ kind: 'evidence', source: 'src-12' }, { kind: 'default' }] },
							{ id: 'elected-chair', basis: [{ kind: 'evidence', source: 'src-12' }, { kind: 'default' }] },
							{ id: 'conflict-declarations', basis: [{ kind: 'law', act: 'cpr', place: '33(3)(b)' }] },
							{ id: 'rotation', basis: [{ kind: 'evidence', source: 'src-12' }, { kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(2)(b)' },
						{ kind: 'law', act: 'cpr', place: '33(2)' },
						{ kind: 'evidence', source: 'src-12' },
						{ kind: 'evidence', source: 'src-10' }
					],
					feeds: ['equality', 'partnership'],
					essential: true
				},
				{
					id: 'single-interest-limit',
					value: { kind: 'percentage', max: 100 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(2)(b)' },
						{ kind: 'law', act: 'cpr-2014', place: '32(2)(b)' },
						{ kind: 'evidence', source: 'src-07' }
					],
					feeds: ['partnership']
				},
				{
					id: 'inclusiveness-requirement',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '33(2)' },
						{ kind: 'law', act: 'cpr', place: '9(3)' },
						{ kind: 'evidence', source: 'src-10' }
					],
					feeds: ['equality', 'partnership'],
					essential: true
				},
				{
					id: 'lag-legal-form',
					value: {
						kind: 'choice',
						options: [
							{ id: 'lead-partner', basis: [{ kind: 'law', act: 'cpr', place: '33(2)' }] },
							{
								id: 'legal-structure',
								basis: [
									{ kind: 'law', act: 'cpr', place: '33(2)' },
									{ kind: 'evidence', source: 'src-48' }
								]
							},
							{ id: 'either', basis: [{ kind: 'law', act: 'cpr', place: '33(2)' }] }
						]
					},
					basis: [{ kind: 'law', act: 'cpr', place: '33(2)' }],
					feeds: ['partnership']
				}
			]
		},
		{
			id: 'strategies',
			questions: [
				{
					id: 'strategy-elements',
					value: {
						kind: 'choices',
						options: [
							{ id: 'area-population', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(a)' }] },
							{ id: 'community-involvement', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(b)' }] },
							{ id: 'needs-potential', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(c)' }] },
							{ id: 'objectives-targets-actions', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(d)' }] },
							{ id: 'management-monitoring-evaluation', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(e)' }] },
							{ id: 'financial-plan', basis: [{ kind: 'law', act: 'cpr', place: '32(1)(f)' }] },
							{ id: 'measures-by-fund', basis: [{ kind: 'law', act: 'cpr', place: '32(1)' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(1)' },
						{ kind: 'law', act: 'cpr-2014', place: '33(1)' }
					],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'selection-model',
					value: {
						kind: 'choice',
						options: [
							{ id: 'one-stage', basis: [{ kind: 'default' }] },
							{
								id: 'two-stage',
								basis: [
									{ kind: 'evidence', source: 'src-83' },
									{ kind: 'evidence', source: 'src-76' },
									{ kind: 'evidence', source: 'src-139' }
								]
							},
							{ id: 'two-rounds', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(2)' },
						{ kind: 'law', act: 'cpr', place: '32(3)' }
					],
					feeds: ['territories'],
					essential: true
				},
				{
					id: 'selection-committee',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(2)' },
						{ kind: 'evidence', source: 'src-10' },
						{ kind: 'evidence', source: 'src-48' }
					],
					feeds: ['partnership']
				},
				{
					id: 'late-areas',
					value: {
						kind: 'choice',
						options: [
							{ id: 'further-round', basis: [{ kind: 'law', act: 'cpr', place: '32(3)', reading: true }] },
							{ id: 'reserve-list', basis: [{ kind: 'default' }] },
							{ id: 'join-neighbour', basis: [{ kind: 'default' }] },
							{ id: 'no-second-chance', basis: [{ kind: 'evidence', source: 'src-68' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(3)', reading: true },
						{ kind: 'evidence', source: 'src-68' }
					],
					feeds: ['strategy']
				},
				{
					id: 'networking-support',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
						{ kind: 'evidence', source: 'src-21' },
						{ kind: 'evidence', source: 'src-90' }
					],
					feeds: ['cooperation', 'ta-actions']
				},
				{
					id: 'accessibility-requirement',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
						{ kind: 'law', act: 'cpr', place: '9(3)' }
					],
					feeds: ['equality', 'partnership']
				},
				{
					id: 'cooperation-planned',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
						{ kind: 'law', act: 'cpr', place: '34(1)(b)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(vi)' }
					],
					feeds: ['cooperation', 'actions'],
					essential: true
				},
				{
					id: 'cooperation-description',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '34(1)(b)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(vi)' }
					],
					feeds: ['cooperation', 'actions'],
					when: { question: 'cooperation-planned', is: ['yes', 'no'] }
				}
			]
		},
		{
			id: 'innovation',
			questions: [
				{
					id: 'innovation-rule',
					value: {
						kind: 'choice',
						options: [
							{ id: 'broad', basis: [{ kind: 'evidence', source: 'src-29' }] },
							{
								id: 'fixed-list',
								basis: [
									{ kind: 'evidence', source: 'src-28' },
									{ kind: 'evidence', source: 'src-29' }
								]
							},
							{
								id: 'experiment-window',
								basis: [{ kind: 'evidence', source: 'src-112' }, { kind: 'default' }]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
						{ kind: 'evidence', source: 'src-28' },
						{ kind: 'evidence', source: 'src-29' }
					],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'innovation-definition',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '2(8)' },
						{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
						{ kind: 'evidence', source: 'src-12' }
					],
					feeds: ['actions']
				},
				{
					id: 'experiment-budget',
					value: { kind: 'money' },
					basis: [{ kind: 'default' }],
					feeds: ['actions'],
					when: { question: 'innovation-rule', is: ['experiment-window'] }
				},
				{
					id: 'right-to-fail',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'evidence', source: 'src-112' },
						{ kind: 'evidence', source: 'src-133' }
					],
					feeds: ['strategy'],
					when: { question: 'innovation-rule', is: ['experiment-window'] }
				}
			]
		},
		{
			id: 'support-rules',
			questions: [
				{
					id: 'grant-forms',
					value: {
						kind: 'choices',
						options: [
							{ id: 'unit-costs', basis: [{ kind: 'law', act: 'cpr', place: '53(1)(b)' }] },
							{ id: 'lump-sums', basis: [{ kind: 'law', act: 'cpr', place: '53(1)(c)' }] },
							{
								id: 'flat-rates',
								basis: [
									{ kind: 'law', act: 'cpr', place: '53(1)(d)' },
									{ kind: 'law', act: 'cpr', place: '54' },
									{ kind: 'law', act: 'cpr', place: '56' }
								]
							},
							{ id: 'draft-budget', basis: [{ kind: 'law', act: 'cpr', place: '53(3)(b)' }] },
							{
								id: 'real-costs',
								basis: [
									{ kind: 'law', act: 'cpr', place: '53(1)(a)' },
									{ kind: 'law', act: 'cpr', place: '53(2)' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '53(1)' },
						{ kind: 'law', act: 'cpr', place: '53(2)' },
						{ kind: 'law', act: 'cpr', place: '56(3)' },
						{ kind: 'evidence', source: 'src-128' }
					],
					feeds: ['actions', 'justification'],
					essential: true
				},
				{
					id: 'size-classes',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'name', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'up-to', value: { kind: 'money' }, required: true },
							{
								id: 'grant-form',
								value: {
									kind: 'choice',
									options: [
										{ id: 'unit-costs' },
										{ id: 'lump-sums' },
										{ id: 'flat-rates' },
										{ id: 'draft-budget' },
										{ id: 'real-costs' }
									]
								},
								required: true
							},
							{ id: 'aid-only', value: { kind: 'yes-no' } },
							{ id: 'procedure', value: { kind: 'text', lines: 'many' } },
							{ id: 'days-to-decision', value: { kind: 'number', unit: 'days' } }
						]
					},
					basis: [{ kind: 'evidence', source: 'src-37' }, { kind: 'law', act: 'cpr', place: '53(2)' }, { kind: 'default' }],
					feeds: ['actions']
				},
				{
					id: 'state-aid-routes',
					value: {
						kind: 'choices',
						options: [
							{ id: 'no-aid', basis: [{ kind: 'default' }] },
							{ id: 'clld-costs-of-smes', basis: [{ kind: 'law', act: 'gber', place: '19a' }] },
							{ id: 'limited-clld-aid', basis: [{ kind: 'law', act: 'gber', place: '19b' }] },
							{ id: 'de-minimis', basis: [{ kind: 'law', act: 'de-minimis', place: '3(2)' }] },
							{ id: 'other-exemption', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'gber', place: '19a' },
						{ kind: 'law', act: 'gber', place: '19b' },
						{ kind: 'law', act: 'de-minimis', place: '3(2)' },
						{ kind: 'evidence', source: 'src-08' }
					],
					feeds: ['actions']
				},
				{
					id: 'statutory-tasks',
					value: { kind: 'text', lines: 'many' },
					basis: [{ kind: 'evidence', source: 'src-10' }],
					feeds: ['actions']
				}
			]
		}
	]
};
