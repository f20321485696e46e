import { legendOf, type ChartContent, type ChartSeries } from './chart-content.ts';
import { chartConfiguration } from './chart-configuration.ts';
import { drawPattern } from './draw-pattern.ts';
import { loadChart } from './load-chart.ts';
import { isHollow, looks, pointShapes } from './looks.ts';
import { readPalette, type Palette } from './read-palette.ts';

interface Caption {
	readonly title: string;
	readonly summary: string;
}

/**
 * The chart with its legend as a PNG, light whatever the screen shows, fine enough for paper. With title and sentence where it will stand
 * alone; in a document they stand over it.
 */
export const chartPicture = async (place: Element, content: ChartContent, caption?: Caption): Promise<Blob> => {
	const Chart = await loadChart();
	const palette = readPalette(place, { isLight: true });
	const plot = document.createElement('canvas');
	plot.width = width - 2 * margin;
	plot.height = content.kind === 'stacked-bars' ? content.categories.length * 36 + 40 : 460;
	const { type, data, options } = chartConfiguration(content, palette);
	const chart = new Chart(plot, { type, data, options: { ...options, responsive: false, devicePixelRatio: fineness } });

	const picture = document.createElement('canvas');
	const pen = penFor(picture);
	const writes = (weight: string, size: number): string => `${weight} ${size}px ${palette.font}`;
	pen.font = writes('normal', 14);
	const sentence = caption ? linesIn(pen, caption.summary) : [];
	const legend = placeLegend(pen, content);
	const under = caption ? margin + 30 + sentence.length * 20 + 8 : 0;
	const top = under + legend.lines * 24 + 4;
	picture.width = width * fineness;
	picture.height = (top + plot.height / fineness + margin) * fineness;
	pen.scale(fineness, fineness);
	pen.fillStyle = palette.colours.surface;
	pen.fillRect(0, 0, picture.width, picture.height);
	pen.textBaseline = 'top';
	pen.fillStyle = palette.colours.text;
	pen.font = writes('bold', 20);
	if (caption) pen.fillText(caption.title, margin, margin, width - 2 * margin);
	pen.font = writes('normal', 14);
	sentence.forEach((line, index) => pen.fillText(line, margin, margin + 30 + index * 20));
	for (const { key, x, line } of legend.places) drawKey(pen, content.kind, key, palette, x, under + line * 24);
	pen.drawImage(plot, margin, top, plot.width / fineness, plot.height / fineness);
	chart.destroy();
	return new Promise((resolve, reject) =>
		picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))))
	);
};

const width = 900;
const margin = 24;

/** Dots of the picture for one pixel of the page. */
export const fineness = 2;

const penFor = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('The browser draws no pictures');
	return pen;
};

const linesIn = (pen: CanvasRenderingContext2D, text: string): readonly string[] => {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || pen.measureText(longer).width > width - 2 * margin) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
};

type Key = Pick<ChartSeries, 'label' | 'look'>;

/** Where each series has its place in the legend, in as many lines as it takes. */
const placeLegend = (pen: CanvasRenderingContext2D, content: ChartContent) => {
	let x = margin;
	let line = 0;
	const places = legendOf(content).map((key: Key) => {
		const length = 36 + pen.measureText(key.label).width;
		if (x > margin && x + length > width - margin) {
			x = margin;
			line += 1;
		}
		const place = { key, x, line };
		x += length + 24;
		return place;
	});
	return { places, lines: line + 1 };
};

const drawKey = (
	pen: CanvasRenderingContext2D,
	kind: ChartContent['kind'],
	{ label, look }: Key,
	palette: Palette,
	x: number,
	y: number
): void => {
	const { ink, dash, point } = looks[look];
	pen.strokeStyle = palette.colours[ink];
	if (kind === 'stacked-bars') {
		pen.fillStyle = drawPattern(look, palette);
		pen.lineWidth = 1;
		pen.fillRect(x, y, 28, 16);
		pen.strokeRect(x + 0.5, y + 0.5, 27, 15);
	} else {
		const shape = new Path2D(pointShapes[point]);
		pen.save();
		pen.translate(x, y);
		pen.lineWidth = 2;
		pen.setLineDash([...dash]);
		pen.stroke(new Path2D('M0 8h28'));
		pen.setLineDash([]);
		pen.fillStyle = palette.colours[isHollow(look) ? 'surface' : ink];
		pen.fill(shape);
		pen.stroke(shape);
		pen.restore();
	}
	pen.fillStyle = palette.colours.text;
	pen.fillText(label, x + 36, y + 1);
};
