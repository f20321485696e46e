import type { Rule } from './rule.ts';
import { askedRows } from '#lib/draft/applies.ts';
import type { Draft, FieldKey, Row } from '#lib/draft/draft.ts';
import type { Decimal } from '#lib/draft/is-decimal.ts';
import { severalValues, usableIn } from '#lib/draft/read-value.ts';
import { questionsById, type Guide } from '#lib/guide/guide.ts';
import type { Id } from '#lib/guide/id.ts';
import type { ProgrammeField } from '#lib/guide/programme-field.ts';
import type { Column, Question, ValueKind } from '#lib/guide/question.ts';

/** What a rule may know of a draft. An answer that is missing, not asked for or not readable is absent; so is "not known yet". */
export interface Facts {
	isAsked(question: Id): boolean;
	/** Choice, code, or yes-no ("yes" | "no"). */
	choice(question: Id): string | undefined;
	isYes(question: Id): boolean;
	isNo(question: Id): boolean;
	/** Several choices or codes; empty where none is chosen. */
	choices(question: Id): readonly string[];
	/** Text without white space around it. */
	text(question: Id): string | undefined;
	/** Number, money or percentage. */
	decimal(question: Id): Decimal | undefined;
	/** ISO 8601. */
	date(question: Id): string | undefined;
	/** Rows in which something is written. */
	rows(question: Id): readonly RowFacts[];
	/** The text of a programme field as it would go into the document, for each specific objective where it is written for each. */
	fields(field: Id): readonly FieldFacts[];
	/** The texts of all programme fields. */
	allFields(): readonly FieldFacts[];
}

export interface RowFacts {
	readonly id: string;
	/** 1 for the first row. */
	readonly number: number;
	choice(column: Id): string | undefined;
	text(column: Id): string | undefined;
	decimal(column: Id): Decimal | undefined;
	date(column: Id): string | undefined;
}

/** The text of a programme field, composed or the user's own. */
export interface FieldText {
	readonly key: FieldKey;
	readonly field: Id;
	readonly text: string;
	/** In characters without spaces. */
	readonly count: number;
}

export interface FieldFacts extends FieldText {
	/** In characters without spaces. */
	readonly limit: number;
}

export interface FactsOf {
	readonly guide: Guide;
	readonly draft: Draft;
	readonly asked: ReadonlySet<Id>;
	readonly texts: readonly FieldText[];
}

/** The facts for one rule; reading what it does not declare is our own mistake. */
export const factsFor = (rule: Rule, { guide, draft, asked, texts }: FactsOf): Facts => {
	const byId = questionsById(guide);
	const question = (id: Id): Question => {
		const found = byId.get(id);
		if (!found) throw new Error(`Rule "${rule.id}" reads the unknown question "${id}"`);
		if (!rule.reads.includes(id)) throw new Error(`Rule "${rule.id}" reads "${id}", which it does not declare`);
		return found;
	};
	const value = (id: Id): string | undefined => {
		const { value: kind } = question(id);
		return kind.kind === 'rows' || !asked.has(id) ? undefined : single(kind, id, draft.answers, guide);
	};
	const fieldsOf = (fields: readonly ProgrammeField[]): readonly FieldFacts[] =>
		texts.flatMap((text) => {
			const field = fields.find(({ id }) => id === text.field);
			return field ? [{ ...text, limit: field.limit }] : [];
		});
	return {
		isAsked: (id) => asked.has(question(id).id),
		choice: (id) => known(value(id)),
		isYes: (id) => value(id) === 'yes',
		isNo: (id) => value(id) === 'no',
		choices: (id) => {
			const { value: kind } = question(id);
			const isRead = kind.kind !== 'rows' && asked.has(id);
			const usable = isRead ? usableIn(draft.answers, id, kind, guide.codeLists) : undefined;
			return usable === undefined ? [] : severalValues(usable);
		},
		text: (id) => value(id)?.trim() || undefined,
		decimal: value,
		date: value,
		rows: (id) => {
			const { value: kind } = question(id);
			if (kind.kind !== 'rows') throw new Error(`Rule "${rule.id}" reads rows of "${id}", which has none`);
			const columns = columnsOf(kind.columns);
			return askedRows(id, draft, asked).map((row, index) => rowFacts(rule, id, row, index + 1, columns, guide));
		},
		fields: (id) => {
			const field = guide.fields.find((candidate) => candidate.id === id);
			if (!field) throw new Error(`Rule "${rule.id}" reads the unknown field "${id}"`);
			if (rule.readsFields !== 'all' && !rule.readsFields?.includes(id))
				throw new Error(`Rule "${rule.id}" reads the field "${id}", which it does not declare`);
			return fieldsOf([field]);
		},
		allFields: () => {
			if (rule.readsFields !== 'all') throw new Error(`Rule "${rule.id}" reads all fields, which it does not declare`);
			return fieldsOf(guide.fields);
		}
	};
};

const rowFacts = (
	rule: Rule,
	question: Id,
	row: Row,
	number: number,
	columns: ReadonlyMap<Id, ValueKind>,
	guide: Guide
): RowFacts => {
	const cell = (column: Id): string | undefined => {
		const kind = columns.get(column);
		if (!kind) throw new Error(`Rule "${rule.id}" reads the unknown column "${column}" of "${question}"`);
		return single(kind, column, row.cells, guide);
	};
	return {
		id: row.id,
		number,
		choice: (column) => known(cell(column)),
		text: (column) => cell(column)?.trim() || undefined,
		decimal: cell,
		date: cell
	};
};

const columnsOf = (columns: readonly Column[]): ReadonlyMap<Id, ValueKind> => {
	let known = kindsOf.get(columns);
	if (!known) {
		known = new Map(columns.map(({ id, value }) => [id, value]));
		kindsOf.set(columns, known);
	}
	return known;
};

/** By column; the guide stays the same while many rules read its tables. */
const kindsOf = new WeakMap<readonly Column[], ReadonlyMap<Id, ValueKind>>();

const single = (kind: ValueKind, id: Id, holder: Draft['answers'], guide: Guide): string | undefined => {
	const usable = usableIn(holder, id, kind, guide.codeLists);
	return typeof usable === 'string' ? usable : undefined;
};

const known = (value: string | undefined): string | undefined => (value === 'unknown' ? undefined : value);
