import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { median, percentile, type Figure } from './figures.ts';

/** Times of the core alone, bundled as the planner is: run from its sources, the tools would be measured with it. */
export const measureCore = async (): Promise<readonly Figure[]> => {
	const folder = await mkdtemp(join(process.cwd(), '.cache', 'bench-'));
	try {
		await build({
			configFile: false,
			logLevel: 'error',
			ssr: { noExternal: true },
			build: { ssr: 'tests/bench/core.ts', outDir: folder }
		});
		const core = (await import(pathToFileURL(join(folder, 'core.js')).href)) as typeof import('./core.ts');
		core.assessmentTimes(warmUp);
		const search = await core.searchTimes(rounds);
		return [
			{
				what: 'whole assessment of the example',
				value: median(core.assessmentTimes(assessments)),
				unit: 'ms',
				budget: 5,
				baseline: { what: 'writing the draft out', value: median(core.writingTimes(assessments)) },
				note: `median of ${assessments}, each after a change`
			},
			{
				what: 'search of the whole guide',
				value: percentile(search, 0.95),
				unit: 'ms',
				budget: 30,
				baseline: { what: 'looking through every text', value: percentile(core.scanTimes(rounds), 0.95) },
				note: `p95 of ${search.length}`
			}
		];
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
};

const warmUp = 200;
const assessments = 300;
const rounds = 10;
