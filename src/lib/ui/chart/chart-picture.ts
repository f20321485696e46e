import type { ChartContent, ChartSeries } from './chart-content.ts';
import { chartConfiguration } from './chart-configuration.ts';
import { drawPattern } from './draw-pattern.ts';
import { loadChart } from './load-chart.ts';
import { looks } from './looks.ts';
import { readPalette, type Palette } from './read-palette.ts';

interface Caption {
	readonly title: string;
	readonly summary: string;
}

/** The chart with title, sentence and legend as a PNG, light whatever the screen shows, fine enough for paper. */
export const chartPicture = async (place: Element, content: ChartContent, { title, summary }: Caption): Promise<Blob> => {
	const Chart = await loadChart();
	const palette = readPalette(place, { isLight: true });
	const plot = document.createElement('canvas');
	plot.width = width - 2 * margin;
	plot.height = content.kind === 'radar' ? 460 : content.categories.length * 36 + 40;
	const { type, data, options } = chartConfiguration(content, palette);
	const chart = new Chart(plot, { type, data, options: { ...options, responsive: false, devicePixelRatio: fineness } });

	const picture = document.createElement('canvas');
	const pen = penFor(picture);
	const writes = (weight: string, size: number): string => `${weight} ${size}px ${palette.font}`;
	pen.font = writes('normal', 14);
	const sentence = linesIn(pen, summary);
	const legend = placeLegend(pen, content);
	const under = margin + 30 + sentence.length * 20 + 8;
	const top = under + legend.lines * 24 + 4;
	picture.width = width * fineness;
	picture.height = (top + plot.height / fineness + margin) * fineness;
	pen.scale(fineness, fineness);
	pen.fillStyle = palette.colours.surface;
	pen.fillRect(0, 0, picture.width, picture.height);
	pen.textBaseline = 'top';
	pen.fillStyle = palette.colours.text;
	pen.font = writes('bold', 20);
	pen.fillText(title, margin, margin, width - 2 * margin);
	pen.font = writes('normal', 14);
	sentence.forEach((line, index) => pen.fillText(line, margin, margin + 30 + index * 20));
	for (const { series, x, line } of legend.places) drawKey(pen, content.kind, series, palette, x, under + line * 24);
	pen.drawImage(plot, margin, top, plot.width / fineness, plot.height / fineness);
	chart.destroy();
	return new Promise((resolve, reject) =>
		picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))))
	);
};

const width = 900;
const margin = 24;
const fineness = 2;

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

/** Where each series has its place in the legend, in as many lines as it takes. */
const placeLegend = (pen: CanvasRenderingContext2D, { series }: ChartContent) => {
	let x = margin;
	let line = 0;
	const places = series.map((one) => {
		const length = 36 + pen.measureText(one.label).width;
		if (x > margin && x + length > width - margin) {
			x = margin;
			line += 1;
		}
		const place = { series: one, x, line };
		x += length + 24;
		return place;
	});
	return { places, lines: line + 1 };
};

const drawKey = (
	pen: CanvasRenderingContext2D,
	kind: ChartContent['kind'],
	{ label, look }: ChartSeries,
	palette: Palette,
	x: number,
	y: number
): void => {
	pen.strokeStyle = palette.colours[looks[look].ink];
	if (kind === 'radar') {
		pen.lineWidth = 2;
		pen.setLineDash(look === 'target' ? [6, 4] : []);
		pen.stroke(new Path2D(`M${x} ${y + 8}h28`));
		pen.setLineDash([]);
	} else {
		pen.fillStyle = drawPattern(look, palette);
		pen.lineWidth = 1;
		pen.fillRect(x, y, 28, 16);
		pen.strokeRect(x + 0.5, y + 0.5, 27, 15);
	}
	pen.fillStyle = palette.colours.text;
	pen.fillText(label, x + 36, y + 1);
};
