import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Flags for a browser without network, sandbox or graphics card, as it runs in tests. */
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run'
];

/** Launch options for Playwright: the first Chromium found, or one installed now. */
export const chromiumLaunch = async () => ({ executablePath: await findChromium(), args: flags });

export const findChromium = async () => {
	const found = installedChromium() ?? (await playwrightChromium());
	if (found) return found;
	install('npx', ['playwright', 'install', 'chromium']);
	const downloaded = await playwrightChromium();
	if (downloaded) return downloaded;
	if (process.platform === 'linux' && process.getuid?.() === 0) {
		install('apt-get', ['update', '-qq']);
		install('apt-get', ['install', '-y', '-qq', 'chromium']);
	}
	const packaged = installedChromium();
	if (packaged) return packaged;
	throw new Error('No Chromium, Chrome or Edge was found or could be installed. Set CHROMIUM_PATH to one and run again.');
};

const installedChromium = () => {
	if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
	return candidates().find((path) => existsSync(path));
};

const candidates = () => {
	if (process.platform === 'darwin') {
		return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
	}
	if (process.platform === 'win32') {
		return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => [
				join(folder, 'Google/Chrome/Application/chrome.exe'),
				join(folder, 'Microsoft/Edge/Application/msedge.exe')
			]);
	}
	return [
		'chromium',
		'chromium-browser',
		'google-chrome-stable',
		'google-chrome',
		'microsoft-edge-stable',
		'microsoft-edge'
	].flatMap((name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)));
};

const playwrightChromium = async () => {
	const { chromium } = await import('playwright');
	const path = chromium.executablePath();
	return path && existsSync(path) ? path : undefined;
};

/** @type {(command: string, parameters: string[]) => void} */
const install = (command, parameters) => {
	try {
		execFileSync(command, parameters, { stdio: 'inherit' });
	} catch (problem) {
		console.warn(`${command} ${parameters.join(' ')} did not work: ${problem instanceof Error ? problem.message : problem}`);
	}
};
