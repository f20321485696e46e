import type { Condition } from './condition.ts';
import type { Id } from './id.ts';
import type { Basis } from './source.ts';

/** One answer to choose, with what it rests on; its label, advantages and drawbacks are text. */
export interface Option {
	readonly id: Id;
	readonly basis?: readonly Basis[];
}

export type Unit = 'euro' | 'percent' | 'weeks' | 'months' | 'people' | 'strategies' | 'days' | 'staff' | 'pieces' | 'year';

/** How a single value is given. Numbers carry their range inclusive and the decimals allowed. */
export type ValueKind =
	| { readonly kind: 'text'; readonly lines: 'one' | 'many'; readonly limit?: number }
	| { readonly kind: 'number'; readonly unit: Unit; readonly min?: number; readonly max?: number; readonly decimals?: number }
	| { readonly kind: 'money' }
	| { readonly kind: 'percentage'; readonly max?: number }
	| { readonly kind: 'date'; readonly min?: string; readonly max?: string }
	| { readonly kind: 'yes-no' }
	| { readonly kind: 'choice'; readonly options: readonly Option[] }
	| { readonly kind: 'choices'; readonly options: readonly Option[] }
	| { readonly kind: 'code'; readonly list: Id }
	/** `within` offers a part of the list only; the others stay readable. */
	| { readonly kind: 'codes'; readonly list: Id; readonly within?: readonly string[] };

export interface Column {
	readonly id: Id;
	readonly value: Exclude<ValueKind, { kind: 'choices' | 'codes' }>;
	/** A row without this cell is not complete. */
	readonly required?: true;
	/** Money and number columns whose total is shown under the table. */
	readonly total?: true;
	/** A remark on its row: written under it, and left out of the tables of the document. */
	readonly aside?: true;
	/** While the cell is empty, the code chosen in another column of the row stands for it, or the title of that code. */
	readonly given?: { readonly column: Id; readonly as: 'code' | 'title' };
}

export type QuestionKind = ValueKind | { readonly kind: 'rows'; readonly columns: readonly Column[] };

export interface Question {
	readonly id: Id;
	readonly value: QuestionKind;
	readonly basis: readonly Basis[];
	/** Programme fields and tables that the answer feeds. */
	readonly feeds: readonly Id[];
	/** Asked only when this holds; the answer is kept, but not used, when it no longer does. */
	readonly when?: Condition;
	/** The section cannot be written without it. */
	readonly essential?: true;
}
