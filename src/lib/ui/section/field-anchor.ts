import type { FieldKey } from '#lib/draft/draft.ts';

/** The part of an address that leads to the text of a programme field: "actions@h" → "actions-h". */
export const fieldAnchor = (key: FieldKey): string => key.replace('@', '-');
