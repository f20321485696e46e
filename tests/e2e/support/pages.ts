import type { Page } from '@playwright/test';

const stages = [
	'programme',
	'decide',
	'design',
	'programme-text',
	'delivery',
	'preparation',
	'selection',
	'agreements',
	'implementation',
	'evaluation'
];

const tools = [
	'section',
	'findings',
	'checks',
	'pitfalls',
	'capacity',
	'responsibilities',
	'cost-options',
	'laboratory',
	'practices',
	'scaling',
	'ecosystem',
	'learning',
	'calendar',
	'dashboard',
	'snapshots'
];

const readings = [
	'',
	'stages/design/',
	'checks/',
	'pitfalls/',
	'capacities/',
	'practices/',
	'screens/',
	'fields/',
	'rules/',
	'terms/',
	'sources/'
];

/** Opens the example and resolves with the addresses of every page there is, relative to the root. */
export const everyPage = async (page: Page, locale: string, openExample: () => Promise<void>): Promise<readonly string[]> => {
	await page.goto(`${locale}/`);
	await openExample();
	await page.waitForURL(/\/draft\/section\//);
	const { search } = new URL(page.url());
	return [
		`${locale}/`,
		`${locale}/settings/`,
		`${locale}/about/`,
		`${locale}/portfolio/`,
		...stages.map((stage) => `${locale}/draft/${stage}/${search}`),
		...tools.map((tool) => `${locale}/draft/${tool}/${search}`),
		...readings.map((reading) => `${locale}/guide/${reading}`)
	];
};

/** Waits until a page shows what it is for. */
export const shown = async (page: Page): Promise<void> => {
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	await page.waitForLoadState('networkidle');
};
