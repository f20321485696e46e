import type { CodeList } from '#lib/guide/code-list.ts';

/** With the EU's two-letter codes: EL for Greece. */
export const memberStates: CodeList = {
	id: 'member-states',
	basis: [{ kind: 'default' }],
	codes: [
		{ code: 'AT' },
		{ code: 'BE' },
		{ code: 'BG' },
		{ code: 'HR' },
		{ code: 'CY' },
		{ code: 'CZ' },
		{ code: 'DK' },
		{ code: 'EE' },
		{ code: 'FI' },
		{ code: 'FR' },
		{ code: 'DE' },
		{ code: 'EL' },
		{ code: 'HU' },
		{ code: 'IE' },
		{ code: 'IT' },
		{ code: 'LV' },
		{ code: 'LT' },
		{ code: 'LU' },
		{ code: 'MT' },
		{ code: 'NL' },
		{ code: 'PL' },
		{ code: 'PT' },
		{ code: 'RO' },
		{ code: 'SK' },
		{ code: 'SI' },
		{ code: 'ES' },
		{ code: 'SE' }
	]
};
