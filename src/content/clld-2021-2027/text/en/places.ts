import { fieldTexts } from './fields.ts';
import { tableTexts } from './tables.ts';
import { fields } from '../../fields.ts';
import { tables } from '../../tables.ts';

/** Official number and title of every programme field and table, by id. */
export const placeNames: Readonly<Record<string, string>> = Object.fromEntries([
	...fields.map(({ id, number }) => [id, `${number} ${fieldTexts[id]?.title ?? id}`]),
	...tables.map(({ id, number }) => [id, `${number} ${tableTexts[id]?.title ?? id}`])
]);
