import * as z from 'zod/mini';
import type { Draft } from './draft.ts';
import { canonicalLanguage } from './language.ts';

// Schemas compiled to code at run time are what the content security policy forbids.
z.config({ jitless: true });

/** How much a person can enter. Far above any real draft; what it keeps out is a browser brought to a halt. */
export const limits = {
	/** Characters of one text. */
	text: 200_000,
	/** Rows of one table. */
	rows: 5_000,
	/** Answers, tables, and programme fields of one draft. */
	entries: 5_000,
	/** Filled cells of one row, and values of one answer. */
	values: 2_000,
	name: 500,
	/** Bytes of a draft file. */
	file: 50 * 1024 * 1024
} as const;

/** Copies that merge add up, and what was merged must stay readable: the door is wider than the hand. */
const copies = 4;

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const rowIdPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const fieldKeyPattern = /^[a-z0-9]+(-[a-z0-9]+)*(@[A-Za-z0-9]+([.-][A-Za-z0-9]+)*)?$/;

/** Ids of drafts and rows: letters and digits, then also "-" and "_"; never a name that an object brings along. */
export const isRowId = (text: string): boolean => rowIdPattern.test(text);

export const isFieldKey = (text: string): boolean => text.length <= 100 && fieldKeyPattern.test(text);

const id = z.string().check(z.regex(idPattern), z.maxLength(100));
export const rowIdSchema = z.string().check(z.regex(rowIdPattern));
const fieldKey = z.string().check(z.regex(fieldKeyPattern), z.maxLength(100));
const text = z.string().check(z.maxLength(limits.text * copies));
/** ISO 8601 with a time zone. */
export const timeSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/));

const entries = <Key extends z.core.$ZodRecordKey, Value extends z.core.$ZodType>(key: Key, value: Value, most: number) =>
	z.record(key, value).check(z.refine((record) => Object.keys(record).length <= most));

const row = z.object({ id: rowIdSchema, cells: entries(id, text, limits.values) });

const rows = z.array(row).check(
	z.maxLength(limits.rows * copies),
	z.refine((list) => new Set(list.map((one) => one.id)).size === list.length)
);

const fieldState = z.object({
	text: z.exactOptional(text),
	adopted: z.exactOptional(text),
	transferred: z.exactOptional(z.object({ text, at: timeSchema }))
});

export const draftSchema: z.ZodMiniType<Draft> = z.object({
	format: z.literal(1),
	id: rowIdSchema,
	name: z.string().check(z.maxLength(limits.name)),
	guide: z.object({ id, version: z.string().check(z.maxLength(50)) }),
	language: z.string().check(
		z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}$/),
		z.refine((tag) => canonicalLanguage(tag) !== undefined)
	),
	createdAt: timeSchema,
	changedAt: timeSchema,
	answers: entries(id, z.union([text, z.array(text).check(z.maxLength(limits.values * copies))]), limits.entries),
	rows: entries(id, rows, limits.entries),
	fields: entries(fieldKey, fieldState, limits.entries),
	// Drafts that were kept before there were states have none.
	states: z._default(entries(id, entries(id, text, limits.values), limits.entries), {})
});

/** A draft file: the draft to be read by people and programs, and beside it the copy that merges with others. */
export const draftFileSchema = z.object({
	format: z.literal('clld-planner-draft'),
	version: z.literal(1),
	draft: draftSchema,
	copy: z.exactOptional(z.string())
});
