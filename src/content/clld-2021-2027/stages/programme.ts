import type { Condition } from '#lib/guide/condition.ts';
import type { Stage } from '#lib/guide/guide.ts';

const approvedProgramme: Condition = { question: 'planning-occasion', is: ['amendment', 'further-round'] };

export const programme: Stage = {
	id: 'programme',
	number: 0,
	dependsOn: [],
	basis: [
		{ kind: 'law', act: 'cpr', place: '22(3)' },
		{ kind: 'law', act: 'cpr', place: 'annex:V' }
	],
	groups: [
		{
			id: 'identity',
			questions: [
				{
					id: 'planning-occasion',
					value: {
						kind: 'choice',
						options: [
							{ id: 'new-text', basis: [{ kind: 'law', act: 'cpr', place: '21(3)' }] },
							{ id: 'amendment', basis: [{ kind: 'law', act: 'cpr', place: '24(1)' }] },
							{ id: 'further-round', basis: [{ kind: 'law', act: 'cpr', place: '32(3)', reading: true }] },
							{ id: 'exercise', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'law', act: 'cpr', place: '24(1)' }, { kind: 'law', act: 'cpr', place: '63(7)' }, { kind: 'default' }],
					feeds: []
				},
				{
					id: 'member-state',
					value: { kind: 'code', list: 'member-states' },
					basis: [
						{ kind: 'law', act: 'cpr', place: 'annex:V' },
						{ kind: 'law', act: 'esf-plus', place: '7(4)' }
					],
					feeds: [],
					essential: true
				},
				{
					id: 'cci',
					value: { kind: 'text', lines: 'one', limit: 15 },
					basis: [{ kind: 'law', act: 'cpr', place: 'annex:V' }],
					feeds: []
				},
				{
					id: 'programme-title',
					value: { kind: 'text', lines: 'one', limit: 255 },
					basis: [{ kind: 'law', act: 'cpr', place: 'annex:V' }],
					feeds: [],
					essential: true
				},
				{
					id: 'programme-title-national',
					value: { kind: 'text', lines: 'one', limit: 255 },
					basis: [{ kind: 'law', act: 'cpr', place: 'annex:V' }],
					feeds: []
				},
				{
					id: 'programme-version',
					value: { kind: 'number', unit: 'pieces', min: 0, max: 999, decimals: 1 },
					basis: [{ kind: 'law', act: 'cpr', place: 'annex:V' }],
					feeds: []
				}
			]
		},
		{
			id: 'coverage',
			questions: [
				{
					id: 'programme-funds',
					value: {
						kind: 'choices',
						options: [
							{ id: 'esf-plus', basis: [{ kind: 'law', act: 'cpr', place: '31(1)' }] },
							{ id: 'erdf', basis: [{ kind: 'law', act: 'cpr', place: '31(1)' }] },
							{ id: 'cohesion-fund', basis: [{ kind: 'law', act: 'cpr', place: '31(1)' }] },
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
									{ kind: 'law', act: 'emfaf', place: '30' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(2)' },
						{ kind: 'law', act: 'cpr', place: '31(1)' },
						{ kind: 'law', act: 'cpr', place: '31(3)' }
					],
					feeds: ['strategy', 'table-11', 'table-11-flat'],
					essential: true
				},
				{
					id: 'nuts-regions',
					value: { kind: 'text', lines: 'one' },
					basis: [
						{ kind: 'law', act: 'cpr', place: 'annex:V' },
						{ kind: 'law', act: 'cpr', place: '31(2)(a)', reading: true }
					],
					feeds: ['strategy', 'territories']
				},
				{
					id: 'outermost-only',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: 'annex:V' },
						{ kind: 'law', act: 'cpr', place: '36(4)' }
					],
					feeds: ['table-11', 'table-11-flat']
				},
				{
					id: 'categories-of-region',
					value: {
						kind: 'choices',
						options: [
							{ id: 'less-developed', basis: [{ kind: 'law', act: 'cpr', place: '108(2)' }] },
							{ id: 'transition', basis: [{ kind: 'law', act: 'cpr', place: '108(2)' }] },
							{ id: 'more-developed', basis: [{ kind: 'law', act: 'cpr', place: '108(2)' }] },
							{ id: 'outermost', basis: [{ kind: 'law', act: 'cpr', place: '112(3)' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '108(2)' },
						{ kind: 'law', act: 'cpr', place: '112(3)' }
					],
					feeds: [
						'strategy',
						'table-2',
						'table-3',
						'table-4',
						'table-5',
						'table-6',
						'table-7',
						'table-8',
						'table-11',
						'table-11-flat'
					],
					essential: true
				},
				{
					id: 'category-history',
					value: {
						kind: 'choices',
						options: [
							{ id: 'was-less-developed', basis: [{ kind: 'law', act: 'cpr', place: '112(3)' }] },
							{ id: 'was-transition', basis: [{ kind: 'law', act: 'cpr', place: '112(3)' }] },
							{ id: 'none', basis: [{ kind: 'law', act: 'cpr', place: '112(3)' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '112(3)' },
						{ kind: 'law', act: 'cpr', place: '112(5)' }
					],
					feeds: ['table-11', 'table-11-flat'],
					when: { question: 'categories-of-region', includes: ['transition', 'more-developed'] }
				}
			]
		},
		{
			id: 'priority',
			questions: [
				{
					id: 'priority-number',
					value: { kind: 'text', lines: 'one' },
					basis: [{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1' }],
					feeds: ['table-2', 'table-3', 'table-4', 'table-5', 'table-6', 'table-7', 'table-8', 'table-11', 'table-11-flat'],
					essential: true
				},
				{
					id: 'priority-name',
					value: { kind: 'text', lines: 'one', limit: 300 },
					basis: [{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1' }],
					feeds: ['priority-title', 'table-11', 'table-11-flat'],
					essential: true
				},
				{
					id: 'priority-kind',
					value: {
						kind: 'choices',
						options: [
							{ id: 'youth-employment', basis: [{ kind: 'law', act: 'esf-plus', place: '11' }] },
							{
								id: 'social-innovation',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '14(4)' },
									{ kind: 'evidence', source: 'src-04' }
								]
							},
							{
								id: 'most-deprived-l',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '7(5)' },
									{ kind: 'law', act: 'esf-plus', place: '10' }
								]
							},
							{
								id: 'most-deprived-m',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '7(5)' },
									{ kind: 'law', act: 'esf-plus', place: '10' }
								]
							},
							{ id: 'none', basis: [{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1' },
						{ kind: 'law', act: 'esf-plus', place: '10' },
						{ kind: 'law', act: 'esf-plus', place: '11' },
						{ kind: 'law', act: 'esf-plus', place: '14(4)' },
						{ kind: 'law', act: 'esf-plus', place: '14(1)', reading: true }
					],
					feeds: ['priority-title', 'strategy', 'actions', 'table-11', 'table-11-flat']
				},
				{
					id: 'specific-objectives',
					value: { kind: 'codes', list: 'esf-specific-objectives' },
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '4(1)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(c)' }
					],
					feeds: [
						'justification',
						'actions',
						'target-groups',
						'equality',
						'territories',
						'cooperation',
						'instruments',
						'table-1',
						'table-12'
					],
					essential: true
				},
				{
					id: 'priority-policy-objectives',
					value: {
						kind: 'choices',
						options: [
							{ id: 'po1', basis: [{ kind: 'law', act: 'cpr', place: '5(1)' }] },
							{ id: 'po2', basis: [{ kind: 'law', act: 'cpr', place: '5(1)' }] },
							{ id: 'po3', basis: [{ kind: 'law', act: 'cpr', place: '5(1)' }] },
							{ id: 'po4', basis: [{ kind: 'law', act: 'esf-plus', place: '4(1)' }] },
							{ id: 'po5', basis: [{ kind: 'law', act: 'erdf', place: '3(1)(e)' }] },
							{ id: 'jtf', basis: [{ kind: 'law', act: 'cpr', place: '22(2)' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(2)' },
						{ kind: 'law', act: 'esf-plus', place: '4(1)' }
					],
					feeds: [],
					when: { question: 'programme-funds', includes: ['erdf', 'cohesion-fund', 'jtf', 'emfaf'] }
				},
				{
					id: 'transfer-amount',
					value: { kind: 'money' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '24(5)' },
						{ kind: 'law', act: 'cpr', place: '24(5)', reading: true }
					],
					feeds: [],
					when: approvedProgramme
				},
				{
					id: 'priority-initial-allocation',
					value: { kind: 'money' },
					basis: [{ kind: 'law', act: 'cpr', place: '24(5)' }],
					feeds: [],
					when: approvedProgramme
				},
				{
					id: 'programme-budget',
					value: { kind: 'money' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '24(5)' },
						{ kind: 'law', act: 'cpr', place: '24(5)', reading: true }
					],
					feeds: [],
					when: approvedProgramme
				}
			]
		},
		{
			id: 'dates',
			questions: [
				{
					id: 'submission-date',
					value: { kind: 'date', min: '2020-01-01', max: '2031-12-31' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '23(4)' },
						{ kind: 'law', act: 'cpr', place: '63(2)' }
					],
					feeds: []
				},
				{
					id: 'decision-date',
					value: { kind: 'date', min: '2021-01-01', max: '2031-12-31' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '32(3)' },
						{ kind: 'law', act: 'cpr', place: '32(3)', reading: true },
						{ kind: 'law', act: 'cpr', place: '44(5)' }
					],
					feeds: ['territories']
				},
				{
					id: 'other-programmes-involved',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '31(3)' },
						{ kind: 'law', act: 'cpr', place: '32(3)' }
					],
					feeds: ['strategy', 'territories']
				},
				{
					id: 'last-decision-date',
					value: { kind: 'date', min: '2021-01-01', max: '2031-12-31' },
					basis: [{ kind: 'law', act: 'cpr', place: '32(3)' }],
					feeds: ['territories'],
					when: { question: 'other-programmes-involved', is: ['yes'] }
				},
				{
					id: 'amendment-request-date',
					value: { kind: 'date', min: '2021-01-01', max: '2031-12-31' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '24(1)' },
						{ kind: 'law', act: 'cpr', place: '24(4)' },
						{ kind: 'law', act: 'cpr', place: '63(7)' }
					],
					feeds: [],
					when: { question: 'planning-occasion', is: ['amendment'] }
				},
				{
					id: 'eligible-from',
					value: { kind: 'date', min: '2020-01-01', max: '2031-12-31' },
					basis: [{ kind: 'law', act: 'cpr', place: '63(2)' }],
					feeds: []
				},
				{
					id: 'eligible-until',
					value: { kind: 'date', min: '2021-01-01', max: '2031-12-31' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '63(2)' },
						{ kind: 'law', act: 'esf-plus-2025', place: '5a(5)' },
						{ kind: 'default' }
					],
					feeds: []
				},
				{
					id: 'extra-year-claimed',
					value: { kind: 'yes-no' },
					basis: [{ kind: 'law', act: 'esf-plus-2025', place: '5a(5)' }],
					feeds: [],
					when: { question: 'programme-funds', includes: ['esf-plus'] }
				},
				{
					id: 'extra-year-request-date',
					value: { kind: 'date', min: '2021-01-01', max: '2031-12-31' },
					basis: [{ kind: 'law', act: 'esf-plus-2025', place: '5a(1)' }],
					feeds: [],
					when: { question: 'extra-year-claimed', is: ['yes'] }
				},
				{
					id: 'extra-year-share',
					value: { kind: 'percentage', max: 100 },
					basis: [{ kind: 'law', act: 'esf-plus-2025', place: '5a(5)' }],
					feeds: [],
					when: { question: 'extra-year-claimed', is: ['yes'] }
				}
			]
		},
		{
			id: 'authorities',
			questions: [
				{
					id: 'authorities',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'role',
								value: {
									kind: 'choice',
									options: [
										{ id: 'managing-authority' },
										{ id: 'audit-authority' },
										{ id: 'paying-body' },
										{ id: 'accounting-body' }
									]
								},
								required: true
							},
							{ id: 'name', value: { kind: 'text', lines: 'one', limit: 500 }, required: true },
							{ id: 'contact', value: { kind: 'text', lines: 'one', limit: 200 } },
							{ id: 'email', value: { kind: 'text', lines: 'one', limit: 200 } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(k)' },
						{ kind: 'law', act: 'cpr', place: '22(7)' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/5/table-13' }
					],
					feeds: ['table-13']
				},
				{
					id: 'technical-assistance-form',
					value: {
						kind: 'choice',
						options: [
							{ id: 'real-cost', basis: [{ kind: 'law', act: 'cpr', place: '36(4)' }] },
							{ id: 'flat-rate', basis: [{ kind: 'law', act: 'cpr', place: '36(5)' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '11(1)(f)' },
						{ kind: 'law', act: 'cpr', place: '36(3)' }
					],
					feeds: ['ta-actions', 'table-11', 'table-11-flat'],
					essential: true
				}
			]
		}
	]
};
