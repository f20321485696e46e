import type { Basis, Source } from '#lib/guide/source.ts';
import { countWithoutSpaces, countWithSpaces } from '#lib/section/count.ts';
import { formatNumber } from '#lib/section/figures.ts';
import type { FieldPart, TablePart, TableRow } from '#lib/section/section.ts';

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
