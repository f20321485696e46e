/**
 * How a series looks, in any colours or none. Surfaces differ by patterns, which are lines in a tile of 8 by 8; lines differ by dashes and
 * by the shape of their points. All are the same on canvas and in the legend.
 */
export const looks = {
	/** There already. */
	reached: { ink: 'brand', ground: 'brand', pattern: '', dash: [], point: 'circle' },
	/** Begun. */
	'under-way': { ink: 'brand', ground: 'brand-soft', pattern: 'M-2 2L2-2M0 8L8 0M6 10L10 6', dash: [3, 3], point: 'circle' },
	/** Missing, and needed. */
	urgent: {
		ink: 'warn',
		ground: 'warn-soft',
		pattern: 'M-2 2L2-2M0 8L8 0M6 10L10 6M-2 6L2 10M0 0L8 8M6-2L10 2',
		dash: [8, 3],
		point: 'triangle'
	},
	/** Missing. */
	remaining: { ink: 'unknown', ground: 'surface', pattern: 'M1.5 2h1M5.5 6h1', dash: [2, 4], point: 'rect' },
	/** Where it should come to. */
	target: { ink: 'text', ground: 'surface', pattern: '', dash: [6, 4], point: 'rectRot' },
	/** From here on it is enough. */
	mark: { ink: 'text-muted', ground: 'surface', pattern: '', dash: [], point: 'none' },
	/** One of several of equal rank. */
	first: { ink: 'brand', ground: 'brand', pattern: '', dash: [], point: 'circle' },
	second: { ink: 'text', ground: 'surface', pattern: 'M0 4h8', dash: [8, 4], point: 'rect' },
	third: { ink: 'good', ground: 'surface', pattern: 'M4 0v8', dash: [2, 3], point: 'triangle' },
	fourth: { ink: 'warn', ground: 'warn-soft', pattern: 'M0 4h8M4 0v8', dash: [7, 3, 2, 3], point: 'rectRot' },
	fifth: { ink: 'unknown', ground: 'surface', pattern: 'M0 0L8 8M-2 6L2 10M6-2L10 2', dash: [5, 2], point: 'crossRot' }
} as const satisfies Readonly<
	Record<string, { ink: Token; ground: Token; pattern: string; dash: readonly number[]; point: PointShape }>
>;

export type Look = keyof typeof looks;

/** Shapes of points, named as Chart.js names them, and drawn around the middle of a key of 28 by 16. */
export const pointShapes = {
	circle: 'M10 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
	rect: 'M10.25 4.25h7.5v7.5h-7.5Z',
	rectRot: 'M14 3l5 5l-5 5l-5-5Z',
	triangle: 'M14 3l5 8.5h-10Z',
	crossRot: 'M10.5 4.5l7 7M17.5 4.5l-7 7',
	none: ''
} as const;
type PointShape = keyof typeof pointShapes;

/** Shapes that show what lies under them; filled, the others keep apart from it. */
const hollow: ReadonlySet<PointShape> = new Set(['rect', 'rectRot']);

export const isHollow = (look: Look): boolean => hollow.has(looks[look].point);

/** Colours of the style sheet that charts are drawn with. */
export const tokens = [
	'text',
	'text-muted',
	'border',
	'surface',
	'brand',
	'brand-soft',
	'good',
	'warn',
	'warn-soft',
	'unknown'
] as const;
export type Token = (typeof tokens)[number];
