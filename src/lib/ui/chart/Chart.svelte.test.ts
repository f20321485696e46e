import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Chart from './Chart.svelte';
import type { ChartContent } from './chart-content.ts';
import WithText from '../testing/WithText.svelte';
import { en } from '#content/text/en.ts';

const words = { points: 'Points of the chart', keys: 'Use the arrow keys.', failed: 'The chart could not be loaded.' };

const contentOf = (answered: readonly number[]): ChartContent => ({
	kind: 'stacked-bars',
	axis: 'Stage',
	categories: [
		{ id: 'decide', label: 'Decide' },
		{ id: 'design', label: 'Design' }
	],
	series: [
		{ id: 'answered', label: 'answered', look: 'reached', values: answered },
		{ id: 'open', label: 'open', look: 'urgent', values: [3, 4] }
	],
	shares: { label: 'Score', values: [] },
	format: String,
	formatShare: String,
	point: (category, series, value) => `${category}, ${series}: ${value}`
});

const showChart = () => {
	let content: ChartContent = $state.raw(contentOf([10, 5]));
	const shown = render(
		Chart,
		{
			get content() {
				return content;
			},
			summary: '15 of 22 questions are answered.',
			words
		},
		{ wrapper: WithText, wrapperProps: { text: en } }
	);
	return { change: (answered: readonly number[]) => (content = contentOf(answered)), shown };
};

const picture = () => page.getByRole('img', { name: '15 of 22 questions are answered.' });
const points = () => page.getByRole('application', { name: words.points });

/** How many dots of the canvas have a colour that is nearly this one. */
const dotsOf = (red: number, green: number, blue: number): number => {
	const canvas = document.querySelector('canvas');
	const pen = canvas?.getContext('2d');
	if (!canvas || !pen || canvas.width === 0) return 0;
	const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
	let dots = 0;
	for (let at = 0; at < data.length; at += 4) {
		const distance =
			Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue);
		if (distance < 12 && (data[at + 3] ?? 0) > 250) dots += 1;
	}
	return dots;
};

/** Dots of the strong edge of the bar that is pointed at, in the colour of text. */
const edge = () => dotsOf(0x1a, 0x1f, 0x28);

/** The accent of the style sheet, light and dark. */
const brand = { light: [0x1f, 0x4a, 0x8c], dark: [0x9c, 0xc0, 0xf7] } as const;

test('a chart is a picture with its sentence, and is drawn', async () => {
	showChart();
	await expect.element(picture()).toBeVisible();
	await expect.poll(() => dotsOf(...brand.light)).toBeGreaterThan(500);
});

test('arrow keys move through the points, and each is told', async () => {
	showChart();
	await expect.poll(() => dotsOf(...brand.light)).toBeGreaterThan(500);
	await expect.element(points()).toHaveAccessibleDescription(words.keys);
	await userEvent.tab();
	await expect.element(points()).toHaveFocus();
	const told = page.getByRole('status');
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(told).toHaveTextContent('Decide, answered: 10');
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(told).toHaveTextContent('Decide, open: 3');
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(told).toHaveTextContent('Design, open: 4');
	await userEvent.keyboard('{Escape}');
	await expect.element(told).toHaveTextContent('');
});

test('a point stays the one that is told when new figures come, and leaves with them', async () => {
	const { change } = showChart();
	await expect.poll(() => dotsOf(...brand.light)).toBeGreaterThan(500);
	await userEvent.tab();
	await userEvent.keyboard('{ArrowDown}');
	const plain = edge();
	const told = page.getByRole('status');
	change([12, 5]);
	await expect.element(told).toHaveTextContent('Decide, answered: 12');
	await expect.poll(edge).toBeGreaterThan(plain * 0.8);
	change([]);
	await expect.element(told).toHaveTextContent('');
});

test('pointing at a bar tells it too', async () => {
	showChart();
	await expect.poll(() => dotsOf(...brand.light)).toBeGreaterThan(500);
	const canvas = document.querySelector('canvas');
	await userEvent.hover(picture(), { position: { x: (canvas?.clientWidth ?? 0) / 3, y: 20 } });
	await expect.element(page.getByRole('status')).toHaveTextContent('Decide, answered: 10');
});

test('new figures are drawn', async () => {
	const { change } = showChart();
	await expect.poll(() => dotsOf(...brand.light)).toBeGreaterThan(500);
	change([0, 0]);
	await expect.poll(() => dotsOf(...brand.light)).toBeLessThan(100);
});

test('the colours follow the theme', async () => {
	showChart();
	await expect.poll(() => dotsOf(...brand.light)).toBeGreaterThan(500);
	document.documentElement.dataset['theme'] = 'dark';
	await expect.poll(() => dotsOf(...brand.dark)).toBeGreaterThan(500);
	delete document.documentElement.dataset['theme'];
	await expect.poll(() => dotsOf(...brand.light)).toBeGreaterThan(500);
});

test('on paper it is light, and finer', async () => {
	showChart();
	document.documentElement.dataset['theme'] = 'dark';
	await expect.poll(() => dotsOf(...brand.dark)).toBeGreaterThan(500);
	dispatchEvent(new Event('beforeprint'));
	await expect.poll(() => dotsOf(...brand.light)).toBeGreaterThan(2000);
	const canvas = document.querySelector('canvas');
	expect(canvas?.width).toBeGreaterThan(2.5 * (canvas?.clientWidth ?? 0));
	dispatchEvent(new Event('afterprint'));
	await expect.poll(() => dotsOf(...brand.dark)).toBeGreaterThan(500);
	delete document.documentElement.dataset['theme'];
});

test('a chart that is taken away leaves nothing behind', async () => {
	const { shown } = showChart();
	await expect.poll(() => dotsOf(...brand.light)).toBeGreaterThan(500);
	await shown.unmount();
	document.documentElement.dataset['theme'] = 'dark';
	delete document.documentElement.dataset['theme'];
	await expect.element(picture()).not.toBeInTheDocument();
});
