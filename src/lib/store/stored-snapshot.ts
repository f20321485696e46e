import * as z from 'zod/mini';
import { newId } from './new-id.ts';
import { rowIdSchema, timeSchema } from '#lib/draft/draft-schema.ts';
import type { Draft } from '#lib/draft/draft.ts';
import { readDraft } from '#lib/draft/read-draft.ts';

const snapshotKinds = ['taken', 'before-merge'] as const;

/** A draft as it stood at one moment, kept under a name. It never changes. */
export interface StoredSnapshot {
	readonly id: string;
	readonly draftId: string;
	/** Empty for those that the planner takes by itself. */
	readonly name: string;
	/** `taken` by the user; the others by the planner, before it changes much at once. */
	readonly kind: (typeof snapshotKinds)[number];
	/** ISO 8601. */
	readonly at: string;
	readonly author?: string;
	readonly draft: Draft;
}

export const newSnapshot = ({ author, ...snapshot }: Omit<StoredSnapshot, 'id' | 'draftId'>): StoredSnapshot => ({
	id: newId(),
	draftId: snapshot.draft.id,
	...snapshot,
	...(author ? { author } : {})
});

const about: z.ZodMiniType<Omit<StoredSnapshot, 'draft'>> = z.object({
	id: rowIdSchema,
	draftId: rowIdSchema,
	name: z.string(),
	kind: z.enum(snapshotKinds),
	at: timeSchema,
	author: z.exactOptional(z.string())
});

/** A row of the table; undefined where it is damaged. Its draft comes in by the door of all drafts. */
export const readStoredSnapshot = (row: unknown): StoredSnapshot | undefined => {
	const read = about.safeParse(row);
	if (!read.success) return undefined;
	const draft = readDraft((row as { readonly draft?: unknown }).draft);
	return draft.ok ? { ...read.data, draft: draft.value } : undefined;
};
