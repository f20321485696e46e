import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const commands = resolve('node_modules/.bin');

/** Runs a command in the project with its output on the screen; resolves with its exit code.
 * @type {(command: string, environment?: Record<string, string>) => Promise<number>} */
export const run = (command, environment = {}) =>
	new Promise((done, failed) => {
		const child = spawn(command, {
			stdio: 'inherit',
			shell: true,
			env: { ...process.env, PATH: `${commands}${delimiter}${process.env.PATH}`, ...environment }
		});
		child.once('error', failed);
		child.once('close', (code) => done(code ?? 1));
	});

/** Installs the dependencies when they are missing or older than the lock file. */
export const installIfNeeded = async () => {
	const installed = changedAt('node_modules/.package-lock.json');
	if (installed >= changedAt('package-lock.json')) return;
	console.log('Installing dependencies …');
	if ((await run('npm ci --no-audit --no-fund')) !== 0) throw new Error('npm ci did not work; its messages are above.');
};

/** When a file, or the newest file below a folder, was last changed; 0 when there is none.
 * @type {(path: string) => number} */
export const changedAt = (path) => {
	if (!existsSync(path)) return 0;
	const entry = statSync(path);
	if (!entry.isDirectory()) return entry.mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
};

const sources = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/** Builds the site into a folder when it is missing there or older than the sources.
 * @type {(folder: string, environment?: Record<string, string>) => Promise<void>} */
export const buildIfNeeded = async (folder, environment = {}) => {
	if (changedAt(join(folder, 'service-worker.js')) > Math.max(...sources.map(changedAt))) return;
	console.log(`Building the site into ${folder} …`);
	if ((await run('npm run --silent build -- --logLevel warn', { ...environment, PLANNER_OUT: folder })) !== 0)
		throw new Error('The build did not work; its messages are above.');
};
