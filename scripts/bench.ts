// npm run bench: sizes and times against the budgets; with --sizes the sizes alone. Only a size over its budget is a failure.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { measureCore } from '../tests/bench/core-times.ts';
import type { Figure } from '../tests/bench/figures.ts';
import { measureSizes } from '../tests/bench/sizes.ts';
import { measureTimes } from '../tests/bench/times.ts';
import { chromiumLaunch } from './chromium.mjs';
import { serve } from './serve.mjs';
import { buildIfNeeded } from './steps.mjs';

const { values } = parseArgs({ options: { sizes: { type: 'boolean', default: false } } });

const print = (figures: readonly Figure[]): void => {
	for (const { what, value, unit, budget, baseline, note } of figures) {
		const verdict = value <= budget ? 'within' : 'OVER';
		const beside = baseline ? `; ${baseline.what}: ${baseline.value.toFixed(1)} ${unit}` : '';
		console.log(
			`${what.padEnd(48)} ${value.toFixed(1).padStart(8)} ${unit}  ${verdict} ${budget} ${unit}${beside}${note ? `  (${note})` : ''}`
		);
	}
};

await buildIfNeeded('build');
const site = await serve({ folder: 'build' });
const browser = await chromium.launch(await chromiumLaunch());
try {
	const sizes = await measureSizes(browser, site);
	print(sizes);
	if (sizes.some(({ value, budget }) => value > budget)) process.exitCode = 1;
	if (!values.sizes) print([...(await measureCore()), ...(await measureTimes(browser, site))]);
} finally {
	await browser.close();
	await site.close();
}
