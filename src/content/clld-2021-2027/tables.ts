import type { Basis } from '#lib/guide/source.ts';
import type { Id } from '#lib/guide/id.ts';
import type { ProgrammeTable } from '#lib/guide/programme-field.ts';

const dimensionColumns: readonly Id[] = ['priority', 'fund', 'category', 'objective', 'code', 'amount'];

const dimensionTable = (table: number): ProgrammeTable => ({
	id: `table-${table}`,
	number: `Table ${table}`,
	place: '2.1.1.1.3',
	basis: [
		{ kind: 'law', act: 'cpr', place: '22(3)(d)(viii)' },
		{ kind: 'law', act: 'cpr', place: `annex:V/2.1.1.1.3/table-${table}` }
	],
	columns: dimensionColumns
});

const financingBasis: readonly Basis[] = [
	{ kind: 'law', act: 'cpr', place: '22(3)(g)(ii)' },
	{ kind: 'law', act: 'cpr', place: '22(6)' },
	{ kind: 'law', act: 'cpr', place: '36' },
	{ kind: 'law', act: 'cpr', place: '112' },
	{ kind: 'law', act: 'cpr', place: 'annex:V/3.6/table-11' }
];

/** Columns in the order of the template. Table 11 has two variants, by the form of technical assistance chosen in the Partnership Agreement. */
export const tables: readonly ProgrammeTable[] = [
	{
		id: 'table-1',
		number: 'Table 1',
		place: '1',
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(b)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/1/table-1' }
		],
		columns: ['policy-objective', 'objective', 'justification']
	},
	{
		id: 'table-2',
		number: 'Table 2',
		place: '2.1.1.1.2',
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(d)(ii)' },
			{ kind: 'law', act: 'cpr', place: '16(1)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.2/table-2' }
		],
		columns: ['priority', 'objective', 'fund', 'category', 'id', 'indicator', 'unit', 'milestone', 'target']
	},
	{
		id: 'table-3',
		number: 'Table 3',
		place: '2.1.1.1.2',
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(d)(ii)' },
			{ kind: 'law', act: 'cpr', place: '16(1)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/2.1.1.1.2/table-3' }
		],
		columns: [
			'priority',
			'objective',
			'fund',
			'category',
			'id',
			'indicator',
			'unit',
			'baseline',
			'reference-year',
			'target',
			'data-source',
			'comments'
		]
	},
	dimensionTable(4),
	dimensionTable(5),
	dimensionTable(6),
	dimensionTable(7),
	dimensionTable(8),
	{
		id: 'table-11',
		number: 'Table 11',
		place: '3.6',
		basis: financingBasis,
		columns: [
			'objective',
			'priority',
			'basis',
			'fund',
			'category',
			'union',
			'union-without-flexibility',
			'flexibility',
			'national',
			'national-public',
			'national-private',
			'total',
			'rate'
		],
		when: { not: { question: 'technical-assistance-form', is: ['flat-rate'] } }
	},
	{
		id: 'table-11-flat',
		number: 'Table 11',
		place: '3.6',
		basis: financingBasis,
		columns: [
			'objective',
			'priority',
			'basis',
			'fund',
			'category',
			'union',
			'union-without-flexibility',
			'union-ta',
			'flexibility',
			'flexibility-ta',
			'national',
			'national-public',
			'national-private',
			'total',
			'rate'
		],
		when: { question: 'technical-assistance-form', is: ['flat-rate'] }
	},
	{
		id: 'table-12',
		number: 'Table 12',
		place: '4',
		basis: [
			{ kind: 'law', act: 'cpr', place: '15(2)' },
			{ kind: 'law', act: 'cpr', place: '22(3)(i)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/4/table-12' }
		],
		columns: ['condition', 'fund', 'objective', 'fulfilled', 'criteria', 'criteria-fulfilled', 'reference', 'justification']
	},
	{
		id: 'table-13',
		number: 'Table 13',
		place: '5',
		basis: [
			{ kind: 'law', act: 'cpr', place: '22(3)(k)' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/5/table-13' }
		],
		columns: ['authority', 'name', 'contact', 'email']
	},
	{
		id: 'table-14',
		number: 'Table 14',
		place: '8',
		basis: [
			{ kind: 'law', act: 'cpr', place: '94' },
			{ kind: 'law', act: 'cpr', place: '95' },
			{ kind: 'law', act: 'cpr', place: 'annex:V/8/table-14' }
		],
		columns: ['article-94', 'article-95']
	}
];
