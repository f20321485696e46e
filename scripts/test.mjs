// npm test: every gate in order, also after one has failed; the last line counts test cases and gates.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { installIfNeeded, run } from './steps.mjs';

/**
 * @typedef {{ passed: number; failed: number }} Count
 * @typedef {{ name: string; check: () => Promise<Count> }} Gate
 */

const vitestReport = '.cache/vitest.json';
const playwrightReport = '.cache/playwright.json';

/** @type {(command: string) => () => Promise<Count>} */
const command = (line) => async () => counted((await run(line)) === 0);

/** @type {(passed: boolean) => Count} */
const counted = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** Runs a command that writes a report and adds its test cases to the gate itself.
 * @type {(line: string, report: string, read: (report: any) => Count) => () => Promise<Count>} */
const testRun = (line, report, read) => async () => {
	rmSync(report, { force: true });
	const gate = counted((await run(line)) === 0);
	const cases = readReport(report, read);
	return { passed: gate.passed + cases.passed, failed: gate.failed + cases.failed };
};

/** @type {(report: string, read: (report: any) => Count) => Count} */
const readReport = (report, read) => {
	try {
		return read(JSON.parse(readFileSync(report, 'utf8')));
	} catch (problem) {
		console.error(`No report was written to ${report}: ${problem instanceof Error ? problem.message : problem}`);
		return { passed: 0, failed: 0 };
	}
};

/** The published schema is what the code says when writing it again changes nothing.
 * @type {() => Promise<Count>} */
const schemaIsCurrent = async () => {
	const before = schemaFiles();
	const written = (await run('npm run --silent schema')) === 0;
	const current = before === schemaFiles();
	if (!current) console.error('static/schema was out of date. It has been written again: commit it.');
	return counted(written && current);
};

const schemaFiles = () =>
	readdirSync('static/schema')
		.sort()
		.map((name) => name + readFileSync(`static/schema/${name}`, 'utf8'))
		.join('\n');

/** @type {readonly Gate[]} */
const gates = [
	{ name: 'content', check: command('npm run --silent content:check') },
	{ name: 'schema', check: schemaIsCurrent },
	{ name: 'format', check: command('prettier --check --log-level warn .') },
	{ name: 'lint', check: command('npm run --silent lint') },
	{ name: 'types', check: command('npm run --silent check') },
	{ name: 'styles', check: command('node scripts/check-styles.mjs') },
	{ name: 'unused code', check: command('knip') },
	{
		name: 'unit and component tests',
		check: testRun(
			`vitest run --reporter=default --reporter=json --outputFile.json=${vitestReport}`,
			vitestReport,
			({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })
		)
	},
	{ name: 'build', check: command('npm run --silent build -- --logLevel warn') },
	{
		name: 'journeys in the browser',
		check: testRun('playwright test', playwrightReport, ({ stats }) => ({
			passed: stats.expected,
			failed: stats.unexpected + stats.flaky
		}))
	},
	{ name: 'sizes', check: command('npm run --silent bench -- --sizes') }
];

await installIfNeeded();
process.env.CHROMIUM_PATH = await findChromium();
mkdirSync('.cache', { recursive: true });
await run('svelte-kit sync');

const rows = [];
for (const { name, check } of gates) {
	console.log(`\n── ${name} ──`);
	const started = Date.now();
	const count = await check().catch((problem) => {
		console.error(problem);
		return counted(false);
	});
	rows.push({ name, ...count, seconds: Math.round((Date.now() - started) / 1000) });
}

const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`\n${'gate'.padEnd(26)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`);
for (const row of rows) {
	const figures = `${String(row.passed).padStart(8)}${String(row.failed).padStart(8)}${String(row.seconds).padStart(9)}`;
	console.log(`${row.name.padEnd(26)}${figures}${row.failed > 0 ? '  ← failed' : ''}`);
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
