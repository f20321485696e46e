import { objective, tableHeadings } from './example-tables.ts';
import { field, longText, table } from './section-fixture.ts';
import type { Heading, Section } from '#lib/section/section.ts';

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
			...tableHeadings,
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
