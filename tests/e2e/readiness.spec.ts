import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { exportAs } from './support/export-as.ts';
import { goToPage } from './support/fill.ts';
import { shown } from './support/pages.ts';
import { expect, test } from './support/site.ts';

type Table = readonly (readonly string[])[];

const openExample = async (page: Page): Promise<void> => {
	await page.goto('en/');
	await page.getByRole('button', { name: 'Open the example' }).click();
	await page.waitForURL(/\/draft\/section\//);
};

const measures = async (page: Page): Promise<Table> => {
	const rows = page.locator('main h3 > button[aria-expanded]');
	await expect(rows).toHaveCount(5);
	return rows.evaluateAll((buttons) =>
		buttons.map((button) =>
			['name', 'percent', 'count'].map((part) => (button.querySelector(`.${part}`)?.textContent ?? '').replaceAll('\u00a0', ' '))
		)
	);
};

test('a next step is done, a score moves, and the trend shows it', async ({ page }) => {
	test.setTimeout(90_000);
	await openExample(page);
	await goToPage(page, 'Readiness');
	const [, before = []] = await measures(page);
	await page.getByRole('button', { name: 'Take a snapshot' }).click();
	await expect(page.getByText('Nothing has changed since then.')).toBeVisible();

	const step = page.getByRole('listitem').filter({ hasText: 'Confirm:' }).first();
	await step.getByRole('link').click();
	await page.getByRole('heading', { level: 1, name: 'Checklist' }).waitFor();
	const check = new URL(page.url()).hash;
	await page.locator(check).getByRole('radio', { name: 'Done', exact: true }).check();

	await goToPage(page, 'Readiness');
	await expect.poll(async () => (await measures(page))[1]).not.toEqual(before);
	const [, after = []] = await measures(page);
	expect(Number.parseInt(after[1] ?? '')).toBeGreaterThanOrEqual(Number.parseInt(before[1] ?? ''));
	expect(Number.parseInt(after[2] ?? '')).toBe(Number.parseInt(before[2] ?? '') + 1);
	await expect(page.getByText('Different now: 1 check.')).toBeVisible();

	const trend = page.getByRole('figure', { name: 'The measures at each snapshot' });
	await trend.getByRole('button', { name: /^Table/ }).click();
	await expect(trend.getByRole('rowheader')).toHaveCount(2);
	await expect(trend.getByRole('row').nth(1)).toContainText(before[1]?.replace(' ', '\u00a0') ?? '');
	await expect(trend.getByRole('row').nth(2)).toContainText(after[1]?.replace(' ', '\u00a0') ?? '');
});

test('the numbers on screen, in Word, OpenDocument and HTML are the same', async ({ page }) => {
	test.setTimeout(90_000);
	await openExample(page);
	await goToPage(page, 'Readiness');
	const told = await measures(page);
	const charts = page.locator('main figure:has(canvas)');
	await expect(charts).toHaveCount(4);
	for (const chart of await charts.all()) await chart.getByRole('button', { name: /^Table/ }).click();
	await page.getByRole('radio', { name: 'Actors' }).check();
	const onScreen = [...(await tablesOn(page))];
	await page.getByRole('radio', { name: 'Dimensions' }).check();
	onScreen.push(...(await tablesOn(page)));
	expect(onScreen.length).toBeGreaterThanOrEqual(8);

	await goToPage(page, 'Draft section');
	const word = await exportAs(page, 'Word');
	const text = await exportAs(page, 'OpenDocument');
	const web = await exportAs(page, 'Web page');
	const { value: wordHtml } = await mammoth.convertToHtml({ path: await word.path() });
	const files = unzipSync(new Uint8Array(await readFile(await text.path())));
	const content = strFromU8(files['content.xml'] ?? new Uint8Array());
	const html = await readFile(await web.path(), 'utf8');
	const documents = {
		word: { tables: await tablesIn(page, wordHtml, 'text/html'), alts: altsIn(wordHtml) },
		text: {
			tables: await tablesIn(page, content, 'application/xml'),
			alts: [...content.matchAll(/<svg:desc>([^<]*)/g)].map(([, alt = '']) => alt)
		},
		web: { tables: await tablesIn(page, html, 'text/html'), alts: altsIn(html) }
	};
	for (const [name, { tables, alts }] of Object.entries(documents)) {
		for (const table of onScreen) expect(tables, name).toContainEqual(table);
		for (const [measure = '', share = '', count = ''] of told) {
			const row = tables.flat().find(([first, second]) => first === measure && second === share);
			expect(count, `${name}: ${measure}`).toContain(row?.[2] ?? 'no such row');
		}
		// Three charts of bars, and the capacities by actor and by dimension.
		expect(alts, name).toHaveLength(5);
		expect(alts[0], name).toMatch(/^Questions by stage\. \d+ of \d+ questions are answered/);
	}
	expect(Object.keys(files).filter((path) => path.startsWith('Pictures/'))).toHaveLength(5);
});

test('the calendar is saved as a file that calendars read', async ({ page }) => {
	await openExample(page);
	await goToPage(page, 'Calendar');
	await shown(page);
	await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /Save for your calendar/ }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/\.ics$/);
	const calendar = ICAL.Component.fromString(await readFile(await download.path(), 'utf8'));
	const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
	expect(events.length).toBeGreaterThan(20);
	expect(events.map(({ summary }) => summary)).toContain('First operation starts');
	expect(events.every(({ startDate, endDate }) => startDate.isDate && startDate.compare(endDate) < 0)).toBe(true);
});

/** Tables of the charts, with their heads. */
const tablesOn = (page: Page): Promise<readonly Table[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLTableElement>('main figure:has(canvas) table')].map((table) =>
			[...table.rows].map((row) => [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()))
		)
	);

/** Tables of a document, as a program reads them that has nothing of ours. */
const tablesIn = (page: Page, markup: string, type: 'text/html' | 'application/xml'): Promise<readonly Table[]> =>
	page.evaluate(
		([source, kind]) => {
			const parsed = new DOMParser().parseFromString(source, kind);
			const named = (parent: Document | Element, names: readonly string[]) =>
				[...parent.querySelectorAll('*')].filter(({ localName }) => names.includes(localName));
			return named(parsed, ['table']).map((table) =>
				named(table, ['tr', 'table-row']).map((row) =>
					named(row, ['th', 'td', 'table-cell']).map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
				)
			);
		},
		[markup, type] as const
	);

const altsIn = (html: string): readonly string[] => [...html.matchAll(/<img [^>]*alt="([^"]*)"/g)].map(([, alt = '']) => alt);
