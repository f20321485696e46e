import { longText, table } from './section-fixture.ts';
import type { Heading, TablePart } from '#lib/section/section.ts';

export const objective = '(l) Promoting social integration of people at risk of poverty or social exclusion';

const dimension = (number: string, title: string, codes: readonly string[]): TablePart =>
	table(
		number,
		title,
		['Priority', 'Fund', 'Category of region', 'Specific objective', 'Code', 'Amount (EUR)#'],
		codes.map((code, index) => [
			'3',
			'ESF+',
			index % 2 === 0 ? 'Less developed' : 'Transition',
			objective,
			code,
			`${(index + 1) * 1250000}.5`
		]),
		['Total', '', '', '', '', '18750002']
	);

/** Headings 2.1.1.1.2 to 4 with their tables. */
export const tableHeadings: readonly Heading[] = [
	{
		number: '2.1.1.1.2',
		title: 'Indicators',
		level: 4,
		parts: [
			table(
				'Table 2',
				'Output indicators',
				[
					'Priority',
					'Specific objective',
					'Fund',
					'Category of region',
					'ID',
					'Indicator',
					'Measurement unit',
					'Milestone (2024)#',
					'Target (2029)#'
				],
				[
					['3', objective, 'ESF+', 'Less developed', 'EECO01', 'Total number of participants', 'Persons', '1200', '14500'],
					[
						'3',
						objective,
						'ESF+',
						'Transition',
						'PSO1',
						'Strategies for community-led local development supported',
						'Strategies',
						'8',
						'24'
					]
				]
			),
			table(
				'Table 3',
				'Result indicators',
				[
					'Priority',
					'Specific objective',
					'Fund',
					'Category of region',
					'ID',
					'Indicator',
					'Measurement unit',
					'Baseline or reference value#',
					'Reference year',
					'Target (2029)#',
					'Source of data',
					'Comments'
				],
				[
					[
						'3',
						objective,
						'ESF+',
						'Less developed',
						'EECR03',
						'Participants gaining a qualification upon leaving',
						'Persons',
						'310',
						'2020',
						'5200',
						'Monitoring system of the managing authority, questionnaires on leaving',
						'The reference value comes from comparable operations of the 2014–2020 period.'
					]
				]
			)
		]
	},
	{
		number: '2.1.1.1.3',
		title: 'Indicative breakdown of the programmed resources (EU) by type of intervention',
		level: 4,
		parts: [
			dimension('Table 4', 'Dimension 1 – intervention field', [
				'134 Measures to improve access to employment',
				'152 Measures to promote equal opportunities and active participation in society',
				'163 Promoting social integration of people at risk of poverty or social exclusion, including the most deprived and children',
				'136 Specific support for youth employment and socio-economic integration of young people'
			]),
			dimension('Table 5', 'Dimension 2 – form of financing', ['01 Grant']),
			dimension('Table 6', 'Dimension 3 – territorial delivery mechanism and territorial focus', [
				'09 Urban neighbourhoods',
				'13 Rural areas',
				'14 Mountainous areas'
			]),
			table(
				'Table 7',
				'Dimension 6 – ESF+ secondary themes',
				['Priority', 'Fund', 'Category of region', 'Specific objective', 'Code', 'Amount (EUR)#'],
				[]
			),
			dimension('Table 8', 'Dimension 7 – ESF+ gender equality dimension', ['02 Gender mainstreaming', '03 Gender neutral'])
		]
	},
	{ number: '3', title: 'Financing plan', level: 1, parts: [] },
	{
		number: '3.6',
		title: 'Total financial appropriations by Fund and national co-financing',
		level: 2,
		parts: [
			table(
				'Table 11',
				'Total financial appropriations by Fund and national contribution',
				[
					'Policy or JTF objective, or technical assistance',
					'Priority',
					'Basis for calculation',
					'Fund',
					'Category of region',
					'Union contribution (a)=(g)+(h)#',
					'Less flexibility amount (g)#',
					'Flexibility amount (h)#',
					'National contribution (b)=(c)+(d)#',
					'National public (c)#',
					'National private (d)#',
					'Total (e)=(a)+(b)#',
					'Co-financing rate (f)=(a)/(e)#'
				],
				[
					[
						'4',
						'3',
						'Total',
						'ESF+',
						'Less developed',
						'42500000',
						'36125000',
						'6375000',
						'7500000',
						'6000000',
						'1500000',
						'50000000',
						'85'
					],
					[
						'4',
						'3',
						'Total',
						'ESF+',
						'Transition',
						'14000000',
						'11900000',
						'2100000',
						'6000000',
						'6000000',
						'0',
						'20000000',
						'70'
					]
				],
				['Total', '', '', '', '', '56500000', '48025000', '8475000', '13500000', '12000000', '1500000', '70000000', '']
			)
		]
	},
	{
		number: '4',
		title: 'Enabling conditions',
		level: 1,
		parts: [
			table(
				'Table 12',
				'Enabling conditions',
				[
					'Enabling condition',
					'Fund',
					'Specific objective',
					'Fulfilment',
					'Criteria',
					'Fulfilment of criteria',
					'Reference to relevant documents',
					'Justification'
				],
				[1, 2, 3].map((index) => [
					`4.${index} Strategic policy framework for social inclusion and poverty reduction`,
					'ESF+',
					objective,
					'Yes',
					'A national or regional strategic policy or legislative framework for poverty reduction and social inclusion is in place',
					'Yes',
					'National strategy against poverty, part 2, https://www.example.org/a-very-long-address/that-does-not-break/strategy.pdf',
					longText(700)
				])
			)
		]
	}
];
