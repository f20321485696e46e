import type { Condition } from '#lib/guide/condition.ts';
import type { Stage } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import type { Column, QuestionKind } from '#lib/guide/question.ts';

const categoryOfRegion: Column['value'] = {
	kind: 'choice',
	options: [{ id: 'less-developed' }, { id: 'transition' }, { id: 'more-developed' }, { id: 'outermost' }]
};

const outsideInnovationPriority: Condition = {
	not: {
		any: [
			{ question: 'priority-kind', includes: ['social-innovation'] },
			{ question: 'programme-place', is: ['innovation-priority'] }
		]
	}
};

/** Tables 4–8 of the template share their columns and differ in the code list; why a code was chosen is not printed in them. */
const breakdownBy = (list: Id): QuestionKind => ({
	kind: 'rows',
	columns: [
		{ id: 'objective', value: { kind: 'code', list: 'esf-specific-objectives' }, required: true },
		{ id: 'category', value: categoryOfRegion, required: true },
		{ id: 'code', value: { kind: 'code', list }, required: true },
		{ id: 'amount', value: { kind: 'money' }, required: true, total: true },
		{ id: 'why', value: { kind: 'text', lines: 'many' }, aside: true }
	]
});

/** A common indicator has its ID and its title from the list. */
const indicatorName: readonly Column[] = [
	{ id: 'id', value: { kind: 'text', lines: 'one', limit: 5 }, given: { column: 'common', as: 'code' } },
	{ id: 'name', value: { kind: 'text', lines: 'one', limit: 255 }, given: { column: 'common', as: 'title' } }
];

/** How the values were found, for the methodology document. */
const indicatorMethod: Column = { id: 'method', value: { kind: 'text', lines: 'many' }, aside: true };

export const programmeText: Stage = {
	id: 'programme-text',
	number: 3,
	weeks: [12, 26],
	dependsOn: ['design'],
	basis: [{ kind: 'law', act: 'cpr', place: '22(3)' }, { kind: 'law', act: 'cpr', place: 'annex:V' }, { kind: 'default' }],
	when: { not: { question: 'clld-use', is: ['no'] } },
	groups: [
		{
			id: 'strategy',
			questions: [
				{
					id: 'regional-disparities',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'territory', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'category', value: categoryOfRegion },
							{ id: 'disparity', value: { kind: 'text', lines: 'many' }, required: true },
							{ id: 'evidence', value: { kind: 'text', lines: 'one' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(i)' },
						{ kind: 'law', act: 'cpr', place: '18(1)' },
						{ kind: 'evidence', source: 'src-01' }
					],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'market-failures',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(ii)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(iii)' },
						{ kind: 'evidence', source: 'src-02' }
					],
					feeds: ['strategy']
				},
				{
					id: 'policy-links',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'kind',
								value: {
									kind: 'choice',
									options: [{ id: 'country-recommendation' }, { id: 'pillar-principle' }, { id: 'national-strategy' }]
								},
								required: true
							},
							{ id: 'reference', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'contribution', value: { kind: 'text', lines: 'many' }, required: true }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(iv)' },
						{ kind: 'law', act: 'esf-plus', place: '7(1)' },
						{ kind: 'law', act: 'esf-plus', place: '12' }
					],
					feeds: ['strategy'],
					essential: true
				},
				{
					id: 'administrative-capacity',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(v)' },
						{ kind: 'evidence', source: 'src-02' }
					],
					feeds: ['strategy']
				},
				{
					id: 'lessons-current-period',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(vii)' },
						{ kind: 'evidence', source: 'src-09' },
						{ kind: 'evidence', source: 'src-56' },
						{ kind: 'evidence', source: 'src-68' }
					],
					feeds: ['strategy'],
					when: { question: 'planning-occasion', is: ['amendment', 'further-round'] }
				},
				{
					id: 'macro-regional-strategies',
					value: { kind: 'codes', list: 'macro-regions' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(viii)' },
						{ kind: 'law', act: 'cpr', place: 'annex:I/table-8' }
					],
					feeds: ['strategy', 'cooperation']
				},
				{
					id: 'macro-regional-contribution',
					value: { kind: 'text', lines: 'many' },
					basis: [{ kind: 'law', act: 'cpr', place: '22(3)(a)(viii)' }],
					feeds: ['strategy', 'cooperation'],
					when: {
						question: 'macro-regional-strategies',
						includes: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10']
					}
				},
				{
					id: 'objectives-model',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'one-objective',
								basis: [{ kind: 'evidence', source: 'src-02' }, { kind: 'default' }]
							},
							{
								id: 'several-objectives',
								basis: [{ kind: 'law', act: 'cpr', place: '22(2)' }, { kind: 'default' }]
							}
						]
					},
					basis: [
						{ kind: 'evidence', source: 'src-02' },
						{ kind: 'law', act: 'cpr', place: '22(3)(b)' }
					],
					feeds: ['strategy', 'justification'],
					essential: true
				},
				{
					id: 'objective-justification',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'objective', value: { kind: 'code', list: 'esf-specific-objectives' }, required: true },
							{ id: 'themes', value: { kind: 'text', lines: 'one', limit: 200 } },
							{ id: 'reason', value: { kind: 'text', lines: 'many', limit: 1200 }, required: true },
							{ id: 'support-form', value: { kind: 'text', lines: 'many', limit: 400 } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(b)' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/1/table-1' },
						{ kind: 'evidence', source: 'src-02' }
					],
					feeds: ['justification', 'table-1'],
					essential: true
				}
			]
		},
		{
			id: 'actions',
			questions: [
				{
					id: 'text-detail',
					value: {
						kind: 'choice',
						options: [
							{ id: 'short-text', basis: [{ kind: 'default' }] },
							{ id: 'detailed-list', basis: [{ kind: 'default' }, { kind: 'evidence', source: 'src-28' }] }
						]
					},
					basis: [{ kind: 'default' }, { kind: 'law', act: 'cpr', place: '22(3)(d)(i)' }, { kind: 'evidence', source: 'src-28' }],
					feeds: ['actions']
				},
				{
					id: 'action-types',
					value: {
						kind: 'choices',
						options: [
							{ id: 'capacity-building', basis: [{ kind: 'law', act: 'cpr', place: '34(1)(a)' }] },
							{ id: 'operations', basis: [{ kind: 'law', act: 'cpr', place: '34(1)(b)' }] },
							{ id: 'cooperation-operations', basis: [{ kind: 'law', act: 'cpr', place: '34(1)(b)' }] },
							{
								id: 'management-animation',
								basis: [
									{ kind: 'law', act: 'cpr', place: '34(1)(c)' },
									{ kind: 'law', act: 'cpr', place: '34(2)' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(i)' },
						{ kind: 'law', act: 'cpr', place: '34(1)' }
					],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'action-carriers',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'action-type',
								value: {
									kind: 'choice',
									options: [
										{ id: 'capacity-building' },
										{ id: 'operations' },
										{ id: 'cooperation-operations' },
										{ id: 'management-animation' }
									]
								},
								required: true
							},
							{ id: 'carrier', value: { kind: 'text', lines: 'one' }, required: true },
							{ id: 'task', value: { kind: 'text', lines: 'many' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(i)' },
						{ kind: 'law', act: 'cpr', place: '33(3)' },
						{ kind: 'evidence', source: 'src-26' }
					],
					feeds: ['strategy']
				},
				{
					id: 'operation-examples',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'objective', value: { kind: 'code', list: 'esf-specific-objectives' }, required: true },
							{ id: 'example', value: { kind: 'text', lines: 'many' }, required: true },
							{ id: 'contribution', value: { kind: 'text', lines: 'many' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(i)' },
						{ kind: 'evidence', source: 'src-28' },
						{ kind: 'evidence', source: 'src-29' }
					],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'examples-open',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'evidence', source: 'src-28' },
						{ kind: 'evidence', source: 'src-29' },
						{ kind: 'law', act: 'cpr', place: '33(3)(b)', reading: true }
					],
					feeds: ['actions']
				},
				{
					id: 'priority-only-clld',
					value: { kind: 'yes-no' },
					basis: [{ kind: 'law', act: 'cpr', place: '112(5)' }, { kind: 'default' }],
					feeds: ['actions', 'table-11', 'table-11-flat'],
					when: { not: { question: 'programme-place', is: ['embedded'] } }
				},
				{
					id: 'simplified-costs-text',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'all-operations',
								basis: [
									{ kind: 'law', act: 'cpr', place: '53(1)' },
									{ kind: 'evidence', source: 'src-128' }
								]
							},
							{ id: 'up-to-threshold', basis: [{ kind: 'law', act: 'cpr', place: '53(2)' }] },
							{ id: 'in-guidance', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '53(2)' },
						{ kind: 'law', act: 'cpr', place: '53(3)(b)' },
						{ kind: 'default' }
					],
					feeds: ['actions']
				},
				{
					id: 'cross-financing-share',
					value: { kind: 'percentage', max: 100 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '25(2)' },
						{ kind: 'law', act: 'esf-plus', place: '16(1)' },
						{ kind: 'evidence', source: 'src-69' }
					],
					feeds: ['actions']
				},
				{
					id: 'no-significant-harm',
					value: {
						kind: 'choice',
						options: [
							{ id: 'by-nature', basis: [{ kind: 'law', act: 'cpr', place: '9(4)' }] },
							{ id: 'assessed', basis: [{ kind: 'law', act: 'cpr', place: '9(4)' }] },
							{ id: 'with-conditions', basis: [{ kind: 'law', act: 'cpr', place: '9(4)' }] }
						]
					},
					basis: [{ kind: 'law', act: 'cpr', place: '9(4)' }, { kind: 'default' }],
					feeds: ['actions'],
					essential: true
				},
				{
					id: 'no-significant-harm-text',
					value: { kind: 'text', lines: 'many', limit: 600 },
					basis: [{ kind: 'law', act: 'cpr', place: '9(4)' }, { kind: 'default' }],
					feeds: ['actions'],
					when: { question: 'no-significant-harm', is: ['assessed', 'with-conditions'] }
				},
				{
					id: 'innovation-character',
					value: {
						kind: 'choices',
						options: [
							{
								id: 'bottom-up',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '14(1)' },
									{ kind: 'law', act: 'esf-plus', place: '2(8)' }
								]
							},
							{
								id: 'experimentation',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '14(1)' },
									{ kind: 'law', act: 'esf-plus', place: '2(10)' }
								]
							},
							{ id: 'scaling-up', basis: [{ kind: 'law', act: 'esf-plus', place: '14(2)' }] },
							{ id: 'none', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '14(1)' },
						{ kind: 'law', act: 'esf-plus', place: '14(3)' },
						{ kind: 'evidence', source: 'src-111' },
						{ kind: 'evidence', source: 'src-112' }
					],
					feeds: ['actions', 'strategy']
				},
				{
					id: 'innovation-fields',
					value: { kind: 'text', lines: 'many', limit: 800 },
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '14(5)' },
						{ kind: 'evidence', source: 'src-04' }
					],
					feeds: ['actions'],
					when: { question: 'innovation-character', includes: ['bottom-up', 'experimentation', 'scaling-up'] }
				},
				{
					id: 'innovation-priority-exists',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '14(4)' },
						{ kind: 'evidence', source: 'src-04' }
					],
					feeds: [],
					when: outsideInnovationPriority
				},
				{
					id: 'innovation-priority-link',
					value: { kind: 'text', lines: 'many', limit: 800 },
					basis: [{ kind: 'law', act: 'esf-plus', place: '14(4)' }, { kind: 'evidence', source: 'src-04' }, { kind: 'default' }],
					feeds: ['actions', 'strategy'],
					when: outsideInnovationPriority
				}
			]
		},
		{
			id: 'people',
			questions: [
				{
					id: 'target-groups-list',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'group', value: { kind: 'text', lines: 'one', limit: 150 }, required: true },
							{ id: 'how-reached', value: { kind: 'text', lines: 'many', limit: 200 } },
							{ id: 'size', value: { kind: 'number', unit: 'people', min: 0 }, total: true }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(iii)' },
						{ kind: 'evidence', source: 'src-131' },
						{ kind: 'evidence', source: 'src-02' }
					],
					feeds: ['target-groups'],
					essential: true
				},
				{
					id: 'gender-measures',
					value: { kind: 'text', lines: 'many', limit: 420 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '9(2)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(iv)' },
						{ kind: 'law', act: 'esf-plus', place: '6' }
					],
					feeds: ['equality'],
					essential: true
				},
				{
					id: 'accessibility-measures',
					value: { kind: 'text', lines: 'many', limit: 420 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '9(3)' },
						{ kind: 'law', act: 'cpr', place: '31(2)(d)' },
						{ kind: 'law', act: 'cpr', place: 'annex:III' }
					],
					feeds: ['equality'],
					essential: true
				},
				{
					id: 'non-discrimination-measures',
					value: { kind: 'text', lines: 'many', limit: 420 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '9(3)' },
						{ kind: 'law', act: 'cpr', place: '33(2)' },
						{ kind: 'law', act: 'esf-plus', place: '6' },
						{ kind: 'evidence', source: 'src-135' }
					],
					feeds: ['equality'],
					essential: true
				},
				{
					id: 'charter-complaints',
					value: { kind: 'text', lines: 'many', limit: 420 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '69(7)' },
						{ kind: 'law', act: 'cpr', place: 'annex:III' },
						{ kind: 'law', act: 'esf-plus', place: '8' }
					],
					feeds: ['equality'],
					essential: true
				}
			]
		},
		{
			id: 'places',
			questions: [
				{
					id: 'territories-reason',
					value: { kind: 'text', lines: 'many', limit: 500 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(v)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(a)(vi)' },
						{ kind: 'law', act: 'cpr', place: '31(2)(a)' }
					],
					feeds: ['territories', 'strategy'],
					essential: true
				},
				{
					id: 'cooperation-partners',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'partner', value: { kind: 'text', lines: 'one', limit: 150 }, required: true },
							{
								id: 'reach',
								value: {
									kind: 'choice',
									options: [{ id: 'interregional' }, { id: 'cross-border' }, { id: 'transnational' }]
								}
							},
							{ id: 'content', value: { kind: 'text', lines: 'many', limit: 400 }, required: true }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(vi)' },
						{ kind: 'law', act: 'cpr', place: '34(1)(b)' },
						{ kind: 'evidence', source: 'src-150' }
					],
					feeds: ['cooperation'],
					when: { question: 'cooperation-planned', is: ['yes'] }
				},
				{
					id: 'instruments-planned',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(vii)' },
						{ kind: 'law', act: 'cpr', place: '52' }
					],
					feeds: ['instruments', 'table-5'],
					essential: true
				},
				{
					id: 'instruments-reason',
					value: { kind: 'text', lines: 'many', limit: 700 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(b)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(vii)' }
					],
					feeds: ['instruments', 'justification'],
					when: { question: 'instruments-planned', is: ['no'] }
				},
				{
					id: 'instruments-description',
					value: { kind: 'text', lines: 'many', limit: 800 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(vii)' },
						{ kind: 'law', act: 'cpr', place: 'annex:I/table-2' }
					],
					feeds: ['instruments'],
					when: { question: 'instruments-planned', is: ['yes'] }
				}
			]
		},
		{
			id: 'indicators',
			questions: [
				{
					id: 'indicator-set',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'participants-only',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '17(1)' },
									{ kind: 'evidence', source: 'src-131' }
								]
							},
							{
								id: 'participants-and-clld',
								basis: [
									{ kind: 'law', act: 'esf-plus', place: '17(1)' },
									{ kind: 'evidence', source: 'src-43' },
									{ kind: 'default' }
								]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '17(1)' },
						{ kind: 'evidence', source: 'src-131' },
						{ kind: 'evidence', source: 'src-09' },
						{ kind: 'evidence', source: 'src-43' }
					],
					feeds: ['strategy', 'table-2', 'table-3'],
					essential: true
				},
				{
					id: 'strategies-output',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'esf-plus', place: 'annex:I' },
						{ kind: 'law', act: 'esf-plus', place: '17(1)' },
						{ kind: 'default' }
					],
					feeds: ['table-2']
				},
				{
					id: 'milestone-approach',
					value: {
						kind: 'choice',
						options: [
							{
								id: 'own-curve',
								basis: [{ kind: 'evidence', source: 'src-65' }, { kind: 'evidence', source: 'src-86' }, { kind: 'default' }]
							},
							{ id: 'zero-2024', basis: [{ kind: 'default' }] },
							{ id: 'main-calls', basis: [{ kind: 'default' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '16(1)' },
						{ kind: 'evidence', source: 'src-65' },
						{ kind: 'evidence', source: 'src-86' },
						{ kind: 'default' }
					],
					feeds: ['table-2']
				},
				{
					id: 'output-indicators',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'objective', value: { kind: 'code', list: 'esf-specific-objectives' }, required: true },
							{ id: 'category', value: categoryOfRegion, required: true },
							{ id: 'common', value: { kind: 'code', list: 'output-indicators' } },
							...indicatorName,
							{ id: 'unit', value: { kind: 'text', lines: 'one' } },
							{ id: 'milestone', value: { kind: 'number', unit: 'pieces', min: 0, decimals: 2 }, required: true },
							{ id: 'target', value: { kind: 'number', unit: 'pieces', min: 0, decimals: 2 }, required: true },
							indicatorMethod
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '16(1)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(ii)' },
						{ kind: 'law', act: 'esf-plus', place: '17(1)' },
						{ kind: 'law', act: 'esf-plus', place: '17(3)' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.2/table-2' }
					],
					feeds: ['table-2'],
					essential: true
				},
				{
					id: 'result-indicators',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'objective', value: { kind: 'code', list: 'esf-specific-objectives' }, required: true },
							{ id: 'category', value: categoryOfRegion, required: true },
							{ id: 'common', value: { kind: 'code', list: 'result-indicators' } },
							...indicatorName,
							{ id: 'unit', value: { kind: 'text', lines: 'one' } },
							{ id: 'baseline', value: { kind: 'number', unit: 'pieces', min: 0, decimals: 2 }, required: true },
							{
								id: 'reference-year',
								value: { kind: 'number', unit: 'year', min: 2007, max: 2031 },
								required: true
							},
							{ id: 'target', value: { kind: 'number', unit: 'pieces', min: 0, decimals: 2 }, required: true },
							{ id: 'data-source', value: { kind: 'text', lines: 'one', limit: 200 }, required: true },
							{ id: 'comments', value: { kind: 'text', lines: 'one', limit: 200 } },
							indicatorMethod
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '16(1)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(ii)' },
						{ kind: 'law', act: 'esf-plus', place: '17(4)' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.2/table-3' },
						{ kind: 'evidence', source: 'src-85' },
						{ kind: 'evidence', source: 'src-111' }
					],
					feeds: ['table-3'],
					essential: true
				},
				{
					id: 'indicator-method',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '17' },
						{ kind: 'evidence', source: 'src-125' },
						{ kind: 'evidence', source: 'src-43' }
					],
					feeds: ['table-2', 'table-3']
				}
			]
		},
		{
			id: 'interventions',
			questions: [
				{
					id: 'dimension-1',
					value: breakdownBy('intervention-fields'),
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(viii)' },
						{ kind: 'law', act: 'cpr', place: '22(5)' },
						{ kind: 'law', act: 'cpr', place: 'annex:I/table-1' },
						{ kind: 'law', act: 'cpr', place: 'annex:I/table-1', reading: true }
					],
					feeds: ['table-4'],
					essential: true
				},
				{
					id: 'dimension-2',
					value: breakdownBy('financing-forms'),
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(viii)' },
						{ kind: 'law', act: 'cpr', place: '22(5)' },
						{ kind: 'law', act: 'cpr', place: 'annex:I/table-2' }
					],
					feeds: ['table-5']
				},
				{
					id: 'dimension-3',
					value: breakdownBy('territorial-codes'),
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(viii)' },
						{ kind: 'law', act: 'cpr', place: '22(5)' },
						{ kind: 'law', act: 'cpr', place: 'annex:I/table-3' },
						{ kind: 'law', act: 'cpr', place: '112(5)', reading: true }
					],
					feeds: ['table-6', 'territories'],
					essential: true
				},
				{
					id: 'dimension-6',
					value: breakdownBy('secondary-themes'),
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(viii)' },
						{ kind: 'law', act: 'cpr', place: '22(5)' },
						{ kind: 'law', act: 'cpr', place: 'annex:I/table-6' }
					],
					feeds: ['table-7']
				},
				{
					id: 'dimension-7',
					value: breakdownBy('gender-codes'),
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(d)(viii)' },
						{ kind: 'law', act: 'cpr', place: '22(5)' },
						{ kind: 'law', act: 'cpr', place: 'annex:I/table-7' }
					],
					feeds: ['table-8']
				}
			]
		},
		{
			id: 'financing',
			questions: [
				{
					id: 'financing',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'fund', value: { kind: 'code', list: 'funds' }, required: true },
							{ id: 'category', value: categoryOfRegion, required: true },
							{
								id: 'basis',
								value: { kind: 'choice', options: [{ id: 'total' }, { id: 'public' }] },
								required: true
							},
							{ id: 'union', value: { kind: 'money' }, required: true, total: true },
							{ id: 'union-ta', value: { kind: 'money' }, total: true },
							{ id: 'flexibility', value: { kind: 'money' }, total: true },
							{ id: 'flexibility-ta', value: { kind: 'money' }, total: true },
							{ id: 'national-public', value: { kind: 'money' }, required: true, total: true },
							{ id: 'national-private', value: { kind: 'money' }, total: true }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(g)(ii)' },
						{ kind: 'law', act: 'cpr', place: '22(6)' },
						{ kind: 'law', act: 'cpr', place: '86(1)' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/3.6/table-11' }
					],
					feeds: ['table-11', 'table-11-flat'],
					essential: true
				},
				{
					id: 'yearly-appropriations',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'fund', value: { kind: 'code', list: 'funds' }, required: true },
							{ id: 'category', value: categoryOfRegion, required: true },
							{ id: 'year-2026', value: { kind: 'money' }, required: true, total: true },
							{ id: 'year-2027', value: { kind: 'money' }, required: true, total: true }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '86(1)' },
						{ kind: 'law', act: 'cpr', place: '86(1)', reading: true },
						{ kind: 'law', act: 'cpr', place: 'annex:V/3.5/table-10' }
					],
					feeds: []
				},
				{
					id: 'rate-claimed',
					value: { kind: 'percentage', max: 100 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '112(1)' },
						{ kind: 'law', act: 'cpr', place: '112(3)' },
						{ kind: 'law', act: 'cpr', place: '112(5)' },
						{ kind: 'law', act: 'esf-plus', place: '10' },
						{ kind: 'law', act: 'esf-plus', place: '14(4)' }
					],
					feeds: ['table-11', 'table-11-flat'],
					essential: true
				},
				{
					id: 'clld-bonus-claimed',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '112(5)' },
						{ kind: 'law', act: 'cpr', place: '112(5)', reading: true }
					],
					feeds: ['table-11', 'table-11-flat'],
					when: { question: 'priority-only-clld', is: ['yes'] }
				},
				{
					id: 'innovation-rate-claimed',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '14(4)' },
						{ kind: 'evidence', source: 'src-04' }
					],
					feeds: ['table-11', 'table-11-flat']
				},
				{
					id: 'ring-fence',
					value: {
						kind: 'choice',
						options: [
							{ id: 'own-priority', basis: [{ kind: 'law', act: 'cpr', place: '24(5)' }, { kind: 'default' }] },
							{ id: 'allocation-plan', basis: [{ kind: 'default' }] },
							{ id: 'none', basis: [{ kind: 'default' }] }
						]
					},
					basis: [{ kind: 'default' }, { kind: 'law', act: 'cpr', place: '24(5)' }, { kind: 'law', act: 'cpr', place: '105(1)' }],
					feeds: ['strategy']
				},
				{
					id: 'raised-thresholds',
					value: {
						kind: 'choices',
						options: [
							{ id: 'child-poverty', basis: [{ kind: 'law', act: 'esf-plus', place: '7(3)' }] },
							{ id: 'youth', basis: [{ kind: 'law', act: 'esf-plus', place: '7(6)' }] },
							{ id: 'capacity-building', basis: [{ kind: 'law', act: 'esf-plus', place: '9(2)' }] },
							{ id: 'none', basis: [{ kind: 'law', act: 'esf-plus', place: '7(3)' }] }
						]
					},
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '7(3)' },
						{ kind: 'law', act: 'esf-plus', place: '7(6)' },
						{ kind: 'law', act: 'esf-plus', place: '9(2)' }
					],
					feeds: ['strategy', 'partnership']
				},
				{
					id: 'national-esf-total',
					value: { kind: 'money' },
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '7(4)' },
						{ kind: 'law', act: 'esf-plus', place: '14(4)' }
					],
					feeds: []
				},
				{
					id: 'national-shares',
					value: {
						kind: 'rows',
						columns: [
							{
								id: 'theme',
								value: {
									kind: 'choice',
									options: [
										{ id: 'social-inclusion' },
										{ id: 'most-deprived' },
										{ id: 'child-poverty' },
										{ id: 'youth' },
										{ id: 'capacity-building' },
										{ id: 'innovation-rate' }
									]
								},
								required: true
							},
							{ id: 'clld-amount', value: { kind: 'money' }, required: true },
							{ id: 'national-amount', value: { kind: 'money' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '7(3)' },
						{ kind: 'law', act: 'esf-plus', place: '7(4)' },
						{ kind: 'law', act: 'esf-plus', place: '7(5)' },
						{ kind: 'law', act: 'esf-plus', place: '7(6)' },
						{ kind: 'law', act: 'esf-plus', place: '9(2)' },
						{ kind: 'law', act: 'esf-plus', place: '14(4)' },
						{ kind: 'law', act: 'esf-plus', place: '7(4)', reading: true }
					],
					feeds: ['strategy']
				}
			]
		},
		{
			id: 'conditions',
			questions: [
				{
					id: 'enabling-conditions',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'condition', value: { kind: 'code', list: 'enabling-conditions' }, required: true },
							{ id: 'objective', value: { kind: 'code', list: 'esf-specific-objectives' } },
							{ id: 'fulfilled', value: { kind: 'yes-no' }, required: true },
							{ id: 'criterion', value: { kind: 'text', lines: 'many' }, required: true },
							{ id: 'criterion-fulfilled', value: { kind: 'yes-no' }, required: true },
							{ id: 'reference', value: { kind: 'text', lines: 'many', limit: 500 } },
							{ id: 'justification', value: { kind: 'text', lines: 'many', limit: 1000 } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '15(2)' },
						{ kind: 'law', act: 'cpr', place: '15(5)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(i)' },
						{ kind: 'law', act: 'cpr', place: 'annex:III' },
						{ kind: 'law', act: 'cpr', place: 'annex:IV' }
					],
					feeds: ['table-12'],
					essential: true
				},
				{
					id: 'uses-article-94',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '94(2)' },
						{ kind: 'law', act: 'cpr', place: '94(4)' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/8/table-14' }
					],
					feeds: ['table-14'],
					essential: true
				},
				{
					id: 'appendix-1-complete',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '94(2)' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/appendix-1' },
						{ kind: 'evidence', source: 'sfc-programme' }
					],
					feeds: [],
					when: { question: 'uses-article-94', is: ['yes'] }
				},
				{
					id: 'uses-article-95',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '95' },
						{ kind: 'law', act: 'cpr', place: '53(1)' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/8/table-14' }
					],
					feeds: ['table-14'],
					essential: true
				},
				{
					id: 'appendix-2-complete',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '95' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/appendix-2' }
					],
					feeds: [],
					when: { question: 'uses-article-95', is: ['yes'] }
				}
			]
		},
		{
			id: 'assistance',
			questions: [
				{
					id: 'ta-support-actions',
					value: {
						kind: 'choices',
						options: [
							{ id: 'help-desk', basis: [{ kind: 'evidence', source: 'src-01' }] },
							{
								id: 'lag-network',
								basis: [
									{ kind: 'evidence', source: 'src-21' },
									{ kind: 'evidence', source: 'src-90' }
								]
							},
							{ id: 'training', basis: [{ kind: 'evidence', source: 'src-44' }] },
							{ id: 'guidance', basis: [{ kind: 'default' }] },
							{ id: 'evaluation', basis: [{ kind: 'evidence', source: 'src-43' }] },
							{ id: 'partner-capacity', basis: [{ kind: 'law', act: 'cpr', place: '36(1)' }] },
							{
								id: 'lag-running-costs',
								basis: [{ kind: 'law', act: 'cpr', place: '34(1)(c)', reading: true }]
							}
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '36(1)' },
						{ kind: 'law', act: 'cpr', place: '34(1)(c)', reading: true },
						{ kind: 'evidence', source: 'src-01' },
						{ kind: 'evidence', source: 'src-90' }
					],
					feeds: ['ta-actions', 'strategy']
				},
				{
					id: 'ta-support-amount',
					value: { kind: 'money' },
					basis: [{ kind: 'law', act: 'cpr', place: '36(1)' }, { kind: 'evidence', source: 'src-90' }, { kind: 'default' }],
					feeds: ['ta-actions']
				},
				{
					id: 'ta-share',
					value: { kind: 'percentage', max: 100 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '36(4)' },
						{ kind: 'law', act: 'cpr', place: '36(5)' }
					],
					feeds: ['table-11', 'table-11-flat']
				},
				{
					id: 'ta-ceiling',
					value: {
						kind: 'choice',
						options: [
							{ id: 'general', basis: [{ kind: 'law', act: 'cpr', place: '36(4)(b)' }] },
							{ id: 'material-deprivation', basis: [{ kind: 'law', act: 'cpr', place: '36(4)(b)' }] },
							{ id: 'small-member-state', basis: [{ kind: 'law', act: 'cpr', place: '36(4)(b)' }] }
						]
					},
					basis: [{ kind: 'law', act: 'cpr', place: '36(4)(b)' }],
					feeds: ['table-11', 'table-11-flat']
				},
				{
					id: 'ta-groups',
					value: { kind: 'text', lines: 'many', limit: 900 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(e)' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/2.2.1' }
					],
					feeds: ['ta-target-groups'],
					when: { question: 'technical-assistance-form', is: ['real-cost'] }
				},
				{
					id: 'uses-article-37',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '37' },
						{ kind: 'law', act: 'cpr', place: '22(3)(f)' }
					],
					feeds: ['ta-not-linked']
				},
				{
					id: 'article-37-description',
					value: { kind: 'text', lines: 'many', limit: 2800 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '37' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/2.2.2' }
					],
					feeds: ['ta-not-linked'],
					when: { question: 'uses-article-37', is: ['yes'] }
				}
			]
		},
		{
			id: 'partnership',
			questions: [
				{
					id: 'partners',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'name', value: { kind: 'text', lines: 'one' }, required: true },
							{
								id: 'kind',
								value: {
									kind: 'choice',
									options: [{ id: 'public-authority' }, { id: 'economic-social' }, { id: 'civil-society' }, { id: 'research' }]
								},
								required: true
							},
							{ id: 'preparation', value: { kind: 'text', lines: 'many' } },
							{ id: 'implementation', value: { kind: 'text', lines: 'many' } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '8(1)' },
						{ kind: 'law', act: 'cpr', place: '8(2)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(h)' }
					],
					feeds: ['partnership'],
					essential: true
				},
				{
					id: 'consultation-steps',
					value: { kind: 'text', lines: 'many' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '8(2)' },
						{ kind: 'law', act: 'cpr', place: '22(3)(h)' },
						{ kind: 'evidence', source: 'src-73' },
						{ kind: 'evidence', source: 'src-135' }
					],
					feeds: ['partnership']
				},
				{
					id: 'code-of-conduct-applied',
					value: { kind: 'yes-no' },
					basis: [{ kind: 'law', act: 'cpr', place: '8(4)' }],
					feeds: ['partnership']
				},
				{
					id: 'lag-committee-seat',
					value: { kind: 'yes-no' },
					basis: [
						{ kind: 'law', act: 'cpr', place: '39(1)' },
						{ kind: 'law', act: 'cpr', place: '40(2)(a)' },
						{ kind: 'default' }
					],
					feeds: ['partnership']
				},
				{
					id: 'partner-capacity-amount',
					value: { kind: 'money' },
					basis: [
						{ kind: 'law', act: 'esf-plus', place: '9(2)' },
						{ kind: 'law', act: 'cpr', place: '8(2)' }
					],
					feeds: ['partnership']
				},
				{
					id: 'communication-objectives',
					value: { kind: 'text', lines: 'many', limit: 1200 },
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(j)' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/7' }
					],
					feeds: ['communication'],
					essential: true
				},
				{
					id: 'communication-audiences',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'audience', value: { kind: 'text', lines: 'one', limit: 100 }, required: true },
							{ id: 'channels', value: { kind: 'text', lines: 'many', limit: 250 }, required: true },
							{ id: 'social-media', value: { kind: 'text', lines: 'one', limit: 100 } }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)(j)' },
						{ kind: 'law', act: 'cpr', place: '49(2)' },
						{ kind: 'default' }
					],
					feeds: ['communication'],
					essential: true
				},
				{
					id: 'communication-budget',
					value: { kind: 'money' },
					basis: [{ kind: 'law', act: 'cpr', place: '22(3)(j)' }],
					feeds: ['communication'],
					essential: true
				},
				{
					id: 'communication-indicators',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'indicator', value: { kind: 'text', lines: 'one', limit: 150 }, required: true },
							{ id: 'target', value: { kind: 'number', unit: 'pieces', min: 0, decimals: 2 }, required: true },
							{ id: 'data-source', value: { kind: 'text', lines: 'one', limit: 150 } }
						]
					},
					basis: [{ kind: 'law', act: 'cpr', place: '22(3)(j)' }, { kind: 'default' }],
					feeds: ['communication']
				},
				{
					id: 'strategic-operations-list',
					value: {
						kind: 'rows',
						columns: [
							{ id: 'name', value: { kind: 'text', lines: 'one', limit: 200 }, required: true },
							{ id: 'timetable', value: { kind: 'text', lines: 'many', limit: 300 }, required: true }
						]
					},
					basis: [
						{ kind: 'law', act: 'cpr', place: '22(3)' },
						{ kind: 'law', act: 'cpr', place: '73(5)' },
						{ kind: 'law', act: 'cpr', place: '50(1)(e)' },
						{ kind: 'law', act: 'cpr', place: 'annex:V/appendix-3' }
					],
					feeds: ['strategic-operations', 'communication']
				}
			]
		}
	]
};
