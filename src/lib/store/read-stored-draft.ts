import * as z from 'zod/mini';
import type { StoredDraft } from './stored-draft.ts';
import { rowIdSchema, timeSchema } from '#lib/draft/draft-schema.ts';

const storedDraft: z.ZodMiniType<StoredDraft> = z.object({
	id: rowIdSchema,
	name: z.string(),
	createdAt: timeSchema,
	changedAt: timeSchema,
	deletedAt: z.exactOptional(timeSchema),
	progress: z.exactOptional(z.number().check(z.gte(0), z.lte(1))),
	guideVersion: z.string()
});

/** A row of the list. One that is damaged shows less, but it shows: behind it is somebody's draft. */
export const readStoredDraft = (row: { readonly id: string }): StoredDraft => {
	const read = storedDraft.safeParse(row);
	if (read.success) return read.data;
	const text = (key: string, otherwise: string): string => {
		const value: unknown = (row as Record<string, unknown>)[key];
		return typeof value === 'string' ? value : otherwise;
	};
	return { id: row.id, name: text('name', row.id), createdAt: never, changedAt: never, guideVersion: text('guideVersion', '') };
};

const never = new Date(0).toISOString();
