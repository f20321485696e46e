import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/chromium.mjs';
import { codeChunks } from './scripts/code-chunks.mjs';
import { localeChunks } from './scripts/locale-chunks.mjs';

const launch = process.env.VITEST ? { launchOptions: await chromiumLaunch() } : {};

export default defineConfig({
	plugins: [sveltekit(), localeChunks(), codeChunks()],
	define: { __PSEUDO__: JSON.stringify(process.env.PLANNER_PSEUDO === '1') },
	build: { target: ['chrome115', 'firefox128', 'safari17'] },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright(launch),
						instances: [{ browser: 'chromium' }],
						screenshotFailures: false
					}
				}
			}
		]
	}
});
