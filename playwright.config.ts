import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium.mjs';

// Every test serves the built site itself, from a port of its own: see tests/e2e/support/site.ts.
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.spec.ts',
	outputDir: 'test-results',
	globalSetup: './tests/e2e/support/build-sites.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	timeout: 30_000,
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
	use: { browserName: 'chromium', locale: 'en-GB', launchOptions: await chromiumLaunch() }
});
