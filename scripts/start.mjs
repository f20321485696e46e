// npm start: installs and builds what is missing, then serves the planner. Options: --base /sub/path; PORT is respected.
import { parseArgs } from 'node:util';
import { buildIfNeeded, installIfNeeded } from './steps.mjs';

const { values } = parseArgs({ options: { base: { type: 'string', default: '' } } });

await installIfNeeded();
await buildIfNeeded('build');
const { serve } = await import('./serve.mjs');

/** @type {(port: number) => Promise<import('./serve.mjs').Running>} */
const serveFrom = async (port) => {
	try {
		return await serve({ folder: 'build', port, base: values.base });
	} catch (problem) {
		const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
		if (!taken || process.env.PORT || port > 4272) throw problem;
		return serveFrom(port + 1);
	}
};

const { url } = await serveFrom(Number(process.env.PORT ?? 4173));
console.log(`\n  CLLD Planner: ${url}\n  Stop with Ctrl+C.\n`);
