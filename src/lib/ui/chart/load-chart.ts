import type { Chart } from 'chart.js';

let loading: Promise<typeof Chart> | undefined;

/** Chart.js with what our charts are made of; fetched when the first chart is shown. */
export const loadChart = (): Promise<typeof Chart> => {
	loading ??= fetchChart();
	// What failed without a network may succeed later.
	loading.catch(() => (loading = undefined));
	return loading;
};

const fetchChart = async (): Promise<typeof Chart> => {
	const {
		Chart,
		BarController,
		BarElement,
		CategoryScale,
		Filler,
		LinearScale,
		LineController,
		LineElement,
		PointElement,
		RadarController,
		RadialLinearScale
	} = await import('chart.js');
	Chart.register(
		BarController,
		BarElement,
		CategoryScale,
		Filler,
		LinearScale,
		LineController,
		LineElement,
		PointElement,
		RadarController,
		RadialLinearScale
	);
	return Chart;
};
