import type { AnswerAnnex } from '../annexes.ts';
import type { Basis, Source } from '#lib/guide/source.ts';
import { countWithoutSpaces, countWithSpaces } from '#lib/section/count.ts';
import { formatNumber } from '#lib/section/figures.ts';
import type { FieldPart, Heading, Section, TablePart, TableRow } from '#lib/section/section.ts';

export const exportedAt = '2026-11-23T14:32:00+01:00';

export const sources: readonly Source[] = [
	{
		id: 'cpr',
		kind: 'act',
		title: 'Regulation (EU) 2021/1060 laying down common provisions',
		publisher: 'European Union',
		year: '2021',
		addresses: [],
		seen: 'whole',
		act: { shortName: 'CPR', number: '2021/1060', consolidated: '2024-06-30', eli: 'https://data.europa.eu/eli/reg/2021/1060/oj' }
	},
	{
		id: 'src-01',
		kind: 'guidance',
		title: 'Guidance for local actors on community-led local development',
		publisher: 'European Commission',
		year: '2018',
		addresses: ['https://ec.europa.eu/guidance?id=1&lang=en'],
		seen: 'part'
	}
];

const law = (place: string): Basis => ({ kind: 'law', act: 'cpr', place });

export const field = (
	id: string,
	number: string,
	title: string,
	limit: number,
	text: string,
	more: Partial<FieldPart> = {}
): FieldPart => ({
	kind: 'field',
	key: id,
	field: id,
	number,
	title,
	limit,
	basis: [law('22(3)(d)(v)'), law(`annex:V/${number}`)],
	text,
	count: { withoutSpaces: countWithoutSpaces(text), withSpaces: countWithSpaces(text) },
	state: 'edited',
	proposal: [],
	outdated: false,
	transfer: 'open',
	...more
});

/** Columns written "amount#" are numeric; a row's cells are data, shown with grouped digits where numeric. */
export const table = (
	number: string,
	title: string,
	columns: readonly string[],
	rows: readonly (readonly string[])[],
	total?: readonly string[]
): TablePart => {
	const heads = columns.map((label) => ({ label: label.replace(/#$/, ''), numeric: label.endsWith('#') }));
	const row =
		(kind: TableRow['kind']) =>
		(cells: readonly string[]): TableRow => ({
			kind,
			cells: cells.map((data, index) => ({ data, shown: heads[index]?.numeric ? formatNumber(data, 'en') : data }))
		});
	const id = number.toLowerCase().replaceAll(' ', '-');
	return {
		kind: 'table',
		table: id,
		number,
		title,
		basis: [law(`annex:V/${id}`)],
		columns: heads.map(({ label, numeric }, index) => ({ id: `column-${index + 1}`, label, numeric })),
		rows: [...rows.map(row('row')), ...(total ? [row('total')(total)] : [])],
		questions: []
	};
};

const sentences = [
	'The managing authority uses community-led local development for the themes in which local knowledge changes the result: the activation of people far from the labour market, services for families in sparsely populated areas, and the first steps into work of young people without qualifications.',
	'Partnerships of public, private and civil society actors, in which no single interest group controls the decisions, design and implement a strategy for an area of between 10 000 and 150 000 inhabitants.',
	'The local action group draws up its selection procedure and criteria, which are non-discriminatory and transparent, avoid conflicts of interest and ensure that no single interest group controls the selection.',
	'Preparatory support is available from the start of the call, whether or not the strategy is later selected for funding.',
	'The managing authority monitors the strategies at least twice a year together with the local action groups, and publishes the results.',
	'In the 2014–2020 period the participation of people with disabilities in standard calls stayed below […] per cent of the target group, which is why the strategies name the groups that they reach and the means by which they reach them.'
];

/** Text of about this many characters, in paragraphs with a list in each third one. */
export const longText = (length: number): string => {
	const paragraphs: string[] = [];
	for (let index = 0; paragraphs.join('\n').length < length; index += 1) {
		const at = (offset: number): string => sentences[(index + offset) % sentences.length] ?? '';
		paragraphs.push(
			index % 3 === 1
				? 'The support covers:\n– the building of capacity of local partnerships;\n– the operations selected under the strategies;\n– cooperation between local action groups.'
				: `${at(0)} ${at(2)} ${at(4)}`
		);
	}
	return paragraphs.join('\n').slice(0, length);
};

const objective = '(l) Promoting social integration of people at risk of poverty or social exclusion';

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

/** A section about as long as a real one: `size` 1 has some 12 pages. */
export const exampleSection = (size = 1): Section => {
	const objectiveFields: readonly Heading[] = [
		{
			number: '2.1.1.1.1',
			title: `Interventions of the Funds: ${objective}`,
			level: 4,
			objective: 'l',
			parts: [
				field('actions', '2.1.1.1.1', 'Related types of actions', 8000, longText(6000 * size), {
					objective: 'l',
					state: 'proposed'
				}),
				field('target-groups', '2.1.1.1.1', 'Main target groups', 1000, longText(900), { objective: 'l' }),
				field(
					'equality',
					'2.1.1.1.1',
					'Actions safeguarding equality, inclusion and non-discrimination',
					2000,
					longText(2600 * size),
					{ objective: 'l' }
				),
				field(
					'territories',
					'2.1.1.1.1',
					'Indication of the specific territories targeted, including the planned use of territorial tools',
					2000,
					longText(1800 * size),
					{ objective: 'l' }
				),
				field('instruments', '2.1.1.1.1', 'Planned use of financial instruments', 1000, '', { objective: 'l' })
			]
		}
	];
	return {
		draftName: 'Northern counties, first version',
		language: 'en',
		title: 'Programme for Employment, Skills and Social Inclusion 2021–2027',
		facts: [
			{ label: 'Member State', value: 'Austria' },
			{ label: 'CCI', value: '2021AT05SFPR001' },
			{ label: 'Version', value: '2.1' },
			{ label: 'Funds', value: 'European Social Fund Plus (ESF+), European Regional Development Fund (ERDF)' },
			{ label: 'Priority', value: '3' },
			{ label: 'Specific objectives', value: objective }
		],
		headings: [
			{
				number: '1',
				title: 'Programme strategy: main challenges and policy responses',
				level: 1,
				parts: [
					field('strategy', '1', 'Strategy', 30000, longText(7000 * size), { state: 'adopted' }),
					field('justification', '1', 'Justification', 2000, longText(1500), { inTable: 'table-1', objective: 'l' }),
					table(
						'Table 1',
						'Justification',
						['Policy objective or specific objective', 'Specific objective or dedicated priority', 'Justification'],
						[['A more social and inclusive Europe', objective, longText(1500)]]
					)
				]
			},
			{ number: '2', title: 'Priorities', level: 1, parts: [] },
			{ number: '2.1', title: 'Priorities other than technical assistance', level: 2, parts: [] },
			{
				number: '2.1.1',
				title: 'Title of the priority',
				level: 3,
				parts: [
					field(
						'priority-title',
						'2.1.1',
						'Title of the priority',
						300,
						'Social inclusion through community-led local development'
					)
				]
			},
			...objectiveFields,
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
			},
			{
				number: '5',
				title: 'Programme authorities',
				level: 1,
				parts: [
					table(
						'Table 13',
						'Programme authorities',
						['Authority', 'Name of the institution', 'Contact name', 'E-mail'],
						[['Managing authority', 'Ministry of Social Affairs, Department IV', 'Maria Muster', 'maria.muster@ministry.example']]
					)
				]
			},
			{
				number: '6',
				title: 'Partnership',
				level: 1,
				parts: [field('partnership', '6', 'Partnership', 10000, longText(4000 * size))]
			},
			{
				number: '7',
				title: 'Communication and visibility',
				level: 1,
				parts: [field('communication', '7', 'Communication and visibility', 4500, longText(2000 * size))]
			},
			{
				number: '8',
				title: 'Use of unit costs, lump sums, flat rates and financing not linked to costs',
				level: 1,
				parts: [
					table(
						'Table 14',
						'Use of Articles 94 and 95',
						['Intended use of Articles 94 and 95', 'Yes or no'],
						[
							['Use of reimbursement of the Union contribution based on unit costs, lump sums and flat rates (Article 94)', 'No'],
							['Use of financing not linked to costs (Article 95)', 'No']
						]
					)
				]
			},
			{
				number: 'appendix-3',
				title: 'Appendix 3: List of planned operations of strategic importance',
				level: 1,
				parts: [field('strategic-operations', 'appendix-3', 'Operations of strategic importance', 2000, 'None is planned.')]
			}
		],
		kept: [
			{
				key: 'territories@h',
				field: 'territories',
				objective: 'h',
				text: 'A text of an objective that was unticked.\n– with a list'
			}
		]
	};
};

export const exampleAnswers = (size = 1): AnswerAnnex => ({
	stages: ['1 Decide whether to use CLLD', '2 Design the system', '3 Write the programme text', '4 Organise delivery'].map(
		(title, stage) => ({
			title,
			questions: Array.from({ length: 8 * size }, (_, index) => {
				const label = `${['Which needs are local and have several causes at once?', 'Will you use CLLD?', 'Which Funds support the strategies?', 'Which areas are planned?'][index % 4] ?? ''} (${stage + 1}.${index + 1})`;
				if (index % 4 === 0) return { label, answer: { kind: 'texts' as const, texts: [longText(600)] } };
				if (index % 4 === 1)
					return {
						label,
						answer: { kind: 'texts' as const, texts: stage === 2 ? [] : ['A pilot first, extended after a review'] }
					};
				if (index % 4 === 2)
					return {
						label,
						answer: { kind: 'texts' as const, texts: ['European Social Fund Plus', 'European Regional Development Fund'] }
					};
				return {
					label,
					answer: {
						kind: 'table' as const,
						columns: [
							{ label: 'Area', numeric: false },
							{ label: 'Type of area', numeric: false },
							{ label: 'Population', numeric: true },
							{ label: 'Allocation', numeric: true }
						],
						rows: [
							{
								kind: 'row' as const,
								cells: ['Upper valley', '14 Mountainous areas', '28\u00a0400', 'EUR\u00a01\u00a0250\u00a0000']
							},
							{
								kind: 'row' as const,
								cells: ['Harbour district', '09 Urban neighbourhoods', '61\u00a0000', 'EUR\u00a02\u00a0100\u00a0000']
							}
						]
					}
				};
			})
		})
	)
});
