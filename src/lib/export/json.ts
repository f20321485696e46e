import type { Annex } from './document.ts';
import type { Basis } from '#lib/guide/source.ts';
import type { FieldPart, Section, TablePart } from '#lib/section/section.ts';

const sectionFormat = 'clld-planner-section';
const sectionFormatVersion = 1;

export interface JsonParts {
	readonly section: Section;
	/** ISO 8601. */
	readonly exportedAt: string;
	readonly annexes?: readonly Annex[];
}

/** The section for other programs: fields and tables by their official numbers in the order of the template, with stable keys. */
export const sectionToJson = ({ section, exportedAt, annexes = [] }: JsonParts): string => {
	const headings = section.headings.map(({ number, title, level, objective, parts }) => ({
		number,
		title,
		level,
		...(objective === undefined ? {} : { objective }),
		fields: parts.filter((part) => part.kind === 'field').map(fieldToJson),
		tables: parts.filter((part) => part.kind === 'table').map(tableToJson)
	}));
	const content = {
		format: sectionFormat,
		version: sectionFormatVersion,
		exportedAt,
		section: {
			draftName: section.draftName,
			language: section.language,
			title: section.title,
			facts: section.facts.map(({ label, value }) => ({ label, value })),
			headings,
			kept: section.kept.map(({ key, field, objective, text }) => ({
				key,
				field,
				...(objective === undefined ? {} : { objective }),
				text
			}))
		},
		...(annexes.length === 0
			? {}
			: { annexes: annexes.map(({ title, blocks }) => ({ title, blocks: blocks.filter(({ kind }) => kind !== 'picture') })) })
	};
	return `${JSON.stringify(content, undefined, '\t')}\n`;
};

const fieldToJson = (field: FieldPart) => ({
	number: field.number,
	field: field.field,
	...(field.objective === undefined ? {} : { objective: field.objective }),
	...(field.inTable === undefined ? {} : { inTable: field.inTable }),
	key: field.key,
	title: field.title,
	basis: basisToJson(field.basis),
	limit: field.limit,
	charactersWithoutSpaces: field.count.withoutSpaces,
	charactersWithSpaces: field.count.withSpaces,
	state: field.state,
	text: field.text
});

const tableToJson = (table: TablePart) => ({
	number: table.number,
	table: table.table,
	title: table.title,
	basis: basisToJson(table.basis),
	columns: table.columns.map(({ id, label, numeric }) => ({ id, label, numeric })),
	rows: table.rows.map(({ kind, cells }) => ({
		kind,
		cells: cells.map(({ data, shown }, index) => ({ column: table.columns[index]?.id ?? '', data, shown }))
	}))
});

const basisToJson = (basis: readonly Basis[]) =>
	basis.map((one) => {
		if (one.kind === 'law') return { kind: one.kind, act: one.act, place: one.place, ...(one.reading ? { reading: true } : {}) };
		return one.kind === 'evidence' ? { kind: one.kind, source: one.source } : { kind: one.kind };
	});
