import type { TableText } from '#lib/guide/guide-text.ts';

const dimensionColumns: Readonly<Record<string, string>> = {
	priority: 'Priority No',
	fund: 'Fund',
	category: 'Category of region',
	objective: 'Specific objective',
	code: 'Code',
	amount: 'Amount (EUR)'
};

/** Titles and column headings as in Annex V, with the official limits in square brackets; the guidance is ours. */
export const tableTexts: Readonly<Record<string, TableText>> = {
	'table-1': {
		title: 'Specific objectives with justification',
		guidance:
			'One row for each specific objective that CLLD serves. ESF+ objectives belong to policy objective 4. The justification is the text of the field [Justification](field:justification).',
		columns: {
			'policy-objective': 'Policy objective or JTF specific objective',
			objective: 'Specific objective or dedicated priority',
			justification: 'Justification (summary)'
		}
	},
	'table-2': {
		title: 'Output indicators',
		guidance:
			'These indicators count what the operations deliver: the common ones of the ESF+, and programme-specific ones such as the number of strategies supported. Baselines of ESF+ outputs are zero; the milestone is for 2024 and the target for 2029.',
		columns: {
			priority: 'Priority',
			objective: 'Specific objective',
			fund: 'Fund',
			category: 'Category of region',
			id: 'ID [5]',
			indicator: 'Indicator [255]',
			unit: 'Measurement unit',
			milestone: 'Milestone (2024)',
			target: 'Target (2029)'
		}
	},
	'table-3': {
		title: 'Result indicators',
		guidance:
			'These indicators show what changes for participants and places. Every result needs a baseline or reference value with its year, a target for 2029 and a source of data.',
		columns: {
			priority: 'Priority',
			objective: 'Specific objective',
			fund: 'Fund',
			category: 'Category of region',
			id: 'ID [5]',
			indicator: 'Indicator [255]',
			unit: 'Measurement unit',
			baseline: 'Baseline or reference value',
			'reference-year': 'Reference year',
			target: 'Target (2029)',
			'data-source': 'Source of data [200]',
			comments: 'Comments [200]'
		}
	},
	'table-4': {
		title: 'Dimension 1 – intervention field',
		guidance:
			'This table shows what the money is spent on. Spread the amount of each specific objective over the fields that the strategies will work in, mostly 134 to 163, and 169 for territorial initiatives.',
		columns: dimensionColumns
	},
	'table-5': {
		title: 'Dimension 2 – form of financing',
		guidance: 'This table shows in which form beneficiaries are supported. CLLD amounts mostly stand on code 01 (Grant).',
		columns: dimensionColumns
	},
	'table-6': {
		title: 'Dimension 3 – territorial delivery mechanism and territorial focus',
		guidance:
			'CLLD amounts stand on codes 09 to 16, by type of area. Do not code the same money to another territorial tool as well.',
		columns: dimensionColumns
	},
	'table-7': {
		title: 'Dimension 6 – ESF+ secondary themes',
		guidance: 'Required for ESF+ amounts. Use code 09 if no theme applies.',
		columns: dimensionColumns
	},
	'table-8': {
		title: 'Dimension 7 – ESF+, ERDF, Cohesion Fund and JTF gender equality dimension',
		guidance:
			'Required for ESF+ amounts. For the ESF+ the template takes gender mainstreaming (40\u00a0%) as the rule. Targeting (100\u00a0%) applies where Article 6 of the ESF+ Regulation is used together with programme-specific actions for gender equality.',
		columns: dimensionColumns
	},
	'table-11': {
		title: 'Total financial appropriations by fund and national co-financing',
		guidance:
			'This variant applies where technical assistance is paid at real cost (Article 36(4) CPR). A priority delivered entirely through CLLD has its own row here, and the 10 percentage points of Article 112(5) CPR show in its co-financing rate.',
		columns: {
			objective: 'Policy/JTF specific objective number or technical assistance',
			priority: 'Priority',
			basis: 'Basis for calculation Union support (total eligible cost or public contribution)',
			fund: 'Fund',
			category: 'Category of region',
			union: 'Union contribution (a)=(g)+(h)',
			'union-without-flexibility': 'Union contribution less the flexibility amount (g)',
			flexibility: 'Flexibility amount (h)',
			national: 'National contribution (b)=(c)+(d)',
			'national-public': 'Indicative breakdown of national contribution: public (c)',
			'national-private': 'Indicative breakdown of national contribution: private (d)',
			total: 'Total (e)=(a)+(b)',
			rate: 'Co-financing rate (f)=(a)/(e)'
		}
	},
	'table-11-flat': {
		title: 'Total financial allocations by fund and national contribution',
		guidance:
			'This variant applies where technical assistance is paid at a flat rate (Article 36(5) CPR): its amount stands inside each priority. A priority delivered entirely through CLLD has its own row, and the 10 percentage points of Article 112(5) CPR show in its co-financing rate.',
		columns: {
			objective: 'Policy/JTF specific objective number or technical assistance',
			priority: 'Priority',
			basis: 'Basis for calculation Union support (total eligible cost or public contribution)',
			fund: 'Fund',
			category: 'Category of region',
			union: 'Union contribution (a)=(b)+(c)+(i)+(j)',
			'union-without-flexibility': 'Union contribution without technical assistance pursuant to Article 36(5) (b)',
			'union-ta': 'Union contribution for technical assistance pursuant to Article 36(5) (c)',
			flexibility: 'Flexibility amount without technical assistance pursuant to Article 36(5) (i)',
			'flexibility-ta': 'Flexibility amount for technical assistance pursuant to Article 36(5) (j)',
			national: 'National contribution (d)=(e)+(f)',
			'national-public': 'Indicative breakdown of national contribution: public (e)',
			'national-private': 'Indicative breakdown of national contribution: private (f)',
			total: 'Total (g)=(a)+(d)',
			rate: 'Co-financing rate (h)=(a)/(g)'
		}
	},
	'table-12': {
		title: 'Enabling conditions',
		guidance:
			'Assess the four horizontal conditions, and the thematic ones linked to the specific objectives of CLLD, criterion by criterion. A condition is fulfilled only if all its criteria are met. Until then expenditure under the objective is not reimbursed, except for operations that help to fulfil it.',
		columns: {
			condition: 'Enabling conditions',
			fund: 'Fund',
			objective: 'Specific objective (N/A to the EMFAF)',
			fulfilled: 'Fulfilment of enabling condition',
			criteria: 'Criteria',
			'criteria-fulfilled': 'Fulfilment of criteria',
			reference: 'Reference to relevant documents [500]',
			justification: 'Justification [1\u00a0000]'
		}
	},
	'table-13': {
		title: 'Programme authorities',
		guidance: 'Copy the authorities from the programme. LAGs are not listed here unless one of them is a programme authority.',
		columns: {
			authority: 'Programme authorities',
			name: 'Name of the institution [500]',
			contact: 'Contact name [200]',
			email: 'E-mail [200]'
		}
	},
	'table-14': {
		title: 'Use of unit costs, lump sums, flat rates and financing not linked to costs',
		guidance:
			'Enter yes only if the Commission is to reimburse CLLD on such a basis; Appendix 1 or 2 is then required. Simplified costs between you and beneficiaries do not count here.',
		columns: {
			'article-94': 'Use of unit costs, lump sums and flat rates according to Article 94 CPR (if yes, fill in Appendix 1)',
			'article-95': 'Use of financing not linked to costs according to Article 95 CPR (if yes, fill in Appendix 2)'
		}
	}
};
