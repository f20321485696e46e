import type { Id } from '#lib/guide/id.ts';

/** Where the fields and tables stand in the programme template (Annex V CPR), in its order. */
export interface OutlineHeading {
	readonly number: string;
	readonly level: number;
	readonly parts: readonly OutlinePart[];
	/** Repeated for each specific objective chosen. */
	readonly perObjective?: true;
	/** Left out of the section when none of its parts applies. */
	readonly onlyWithParts?: true;
}

export type OutlinePart = { readonly field: Id; readonly inTable?: Id } | { readonly table: Id };

export const outline: readonly OutlineHeading[] = [
	{ number: '1', level: 1, parts: [{ field: 'strategy' }, { field: 'justification', inTable: 'table-1' }, { table: 'table-1' }] },
	{ number: '2', level: 1, parts: [] },
	{ number: '2.1', level: 2, parts: [] },
	{ number: '2.1.1', level: 3, parts: [{ field: 'priority-title' }] },
	{
		number: '2.1.1.1.1',
		level: 4,
		perObjective: true,
		parts: [
			{ field: 'actions' },
			{ field: 'target-groups' },
			{ field: 'equality' },
			{ field: 'territories' },
			{ field: 'cooperation' },
			{ field: 'instruments' }
		]
	},
	{ number: '2.1.1.1.2', level: 4, parts: [{ table: 'table-2' }, { table: 'table-3' }] },
	{
		number: '2.1.1.1.3',
		level: 4,
		parts: ['table-4', 'table-5', 'table-6', 'table-7', 'table-8'].map((table) => ({ table }))
	},
	{ number: '2.2', level: 2, parts: [], onlyWithParts: true },
	{ number: '2.2.1', level: 3, parts: [{ field: 'ta-actions' }, { field: 'ta-target-groups' }], onlyWithParts: true },
	{ number: '2.2.2', level: 3, parts: [{ field: 'ta-not-linked' }], onlyWithParts: true },
	{ number: '3', level: 1, parts: [] },
	{ number: '3.6', level: 2, parts: [{ table: 'table-11' }, { table: 'table-11-flat' }] },
	{ number: '4', level: 1, parts: [{ table: 'table-12' }] },
	{ number: '5', level: 1, parts: [{ table: 'table-13' }] },
	{ number: '6', level: 1, parts: [{ field: 'partnership' }] },
	{ number: '7', level: 1, parts: [{ field: 'communication' }] },
	{ number: '8', level: 1, parts: [{ table: 'table-14' }] },
	{ number: 'appendix-3', level: 1, parts: [{ field: 'strategic-operations' }] }
];
