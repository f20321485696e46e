import type { Condition } from './condition.ts';
import type { Id } from './id.ts';
import type { Basis } from './source.ts';

/** A text field of the programme template, with its official number, limit in characters without spaces and legal basis. */
export interface ProgrammeField {
	readonly id: Id;
	/** Official number, "2.1.1.1.1". */
	readonly number: string;
	readonly limit: number;
	readonly basis: readonly Basis[];
	/** One text for the programme, or one for each specific objective chosen. */
	readonly per: 'programme' | 'specific-objective';
	readonly paragraphs: readonly Paragraph[];
	/** The field belongs to the section only when this holds. */
	readonly when?: Condition;
}

/** One paragraph of the text that the planner proposes for a field; its sentence is text. */
export interface Paragraph {
	readonly id: Id;
	readonly basis: readonly Basis[];
	readonly when?: Condition;
}

/** A table of the programme template that CLLD fills. Its columns are in SFC2021 order; what fills it is decided in `section`. */
export interface ProgrammeTable {
	readonly id: Id;
	/** Official name, "Table 6". */
	readonly number: string;
	/** Where it stands in the template, "2.1.1.1.3". */
	readonly place: string;
	readonly basis: readonly Basis[];
	readonly columns: readonly Id[];
	readonly when?: Condition;
}
