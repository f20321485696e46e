import { looks, type Look } from './looks.ts';
import type { Palette } from './read-palette.ts';

/** What a surface of this look is filled with on a canvas. */
export const drawPattern = (look: Look, { colours }: Palette): CanvasPattern | string => {
	const { ink, ground, pattern } = looks[look];
	const tile = pattern === '' ? undefined : document.createElement('canvas').getContext('2d');
	if (!tile) return colours[ground];
	tile.canvas.width = side * sharpness;
	tile.canvas.height = side * sharpness;
	tile.scale(sharpness, sharpness);
	tile.fillStyle = colours[ground];
	tile.fillRect(0, 0, side, side);
	tile.strokeStyle = colours[ink];
	tile.lineWidth = 1.25;
	tile.stroke(new Path2D(pattern));
	const filling = tile.createPattern(tile.canvas, 'repeat');
	filling?.setTransform(new DOMMatrix().scale(1 / sharpness));
	return filling ?? colours[ground];
};

const side = 8;
/** Pixels of the tile for each pixel of the page, for fine screens and paper. */
const sharpness = 4;
