/** How a series looks, in any colours or none: patterns are lines in a tile of 8 by 8, the same on canvas and in the legend. */
export const looks = {
	/** There already. */
	reached: { ink: 'brand', ground: 'brand', pattern: '' },
	/** Begun. */
	'under-way': { ink: 'brand', ground: 'brand-soft', pattern: 'M-2 2L2-2M0 8L8 0M6 10L10 6' },
	/** Missing, and needed. */
	urgent: { ink: 'warn', ground: 'warn-soft', pattern: 'M-2 2L2-2M0 8L8 0M6 10L10 6M-2 6L2 10M0 0L8 8M6-2L10 2' },
	/** Missing. */
	remaining: { ink: 'unknown', ground: 'surface', pattern: 'M1.5 2h1M5.5 6h1' },
	/** Where it should come to. */
	target: { ink: 'text', ground: 'surface', pattern: '' }
} as const satisfies Readonly<Record<string, { ink: Token; ground: Token; pattern: string }>>;

export type Look = keyof typeof looks;

/** Colours of the style sheet that charts are drawn with. */
export const tokens = ['text', 'text-muted', 'border', 'surface', 'brand', 'brand-soft', 'warn', 'warn-soft', 'unknown'] as const;
export type Token = (typeof tokens)[number];
