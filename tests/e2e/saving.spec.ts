import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

interface SaveDialog {
	/** What the user does in the save dialog. */
	readonly chosen?: string;
	/** The name of the error that the browser gives instead: for the dialog itself, or for writing. */
	readonly pickError?: string;
	readonly createError?: string;
	readonly writeError?: string;
}

/** The save dialog of the system cannot be used in a test: this one stands in its place, and keeps what is written. */
const withSaveDialog = async (page: Page, dialog: SaveDialog): Promise<void> => {
	await page.addInitScript(({ chosen = 'chosen.docx', pickError, createError, writeError }) => {
		const kept: { asked: string[]; written: number[]; closed: number } = { asked: [], written: [], closed: 0 };
		const fail = (name: string | undefined) => {
			if (name !== undefined) throw new DOMException('The browser refuses', name);
		};
		const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => {
			kept.asked.push(suggestedName);
			await Promise.resolve();
			fail(pickError);
			return {
				name: chosen,
				createWritable: async () => {
					await Promise.resolve();
					fail(createError);
					return {
						write: async (blob: Blob) => {
							await Promise.resolve();
							fail(writeError);
							kept.written.push(blob.size);
						},
						close: () => {
							kept.closed += 1;
							return Promise.resolve();
						}
					};
				}
			};
		};
		Object.assign(window, { showSaveFilePicker, keptBySaveDialog: kept });
	}, dialog);
};

const keptFiles = (page: Page) =>
	page.evaluate(
		() => (window as Window & { keptBySaveDialog?: { asked: string[]; written: number[]; closed: number } }).keptBySaveDialog
	);

const openExport = async (page: Page): Promise<void> => {
	await page.goto('en/');
	await page.getByRole('button', { name: 'Open the example' }).click();
	await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
	await page.getByRole('dialog').waitFor();
};

const runExport = (page: Page): Promise<void> => page.getByRole('button', { name: 'Export as Word' }).click();

/** Collects the names of the files that come as downloads. */
const downloadsOf = (page: Page): readonly string[] => {
	const names: string[] = [];
	page.on('download', (download) => names.push(download.suggestedFilename()));
	return names;
};

test('the name chosen in the save dialog is the one that is told', async ({ page }) => {
	const downloads = downloadsOf(page);
	await withSaveDialog(page, { chosen: 'Another name.docx' });
	await openExport(page);
	await runExport(page);
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText('“Another name.docx” is written.');
	const kept = await keptFiles(page);
	expect(kept?.asked).toEqual([expect.stringMatching(/\.docx$/)]);
	expect(kept?.written).toEqual([expect.any(Number)]);
	expect(kept?.closed).toBe(1);
	expect(downloads).toEqual([]);
});

test('turning back in the save dialog saves nothing and tells nothing', async ({ page }) => {
	const downloads = downloadsOf(page);
	await withSaveDialog(page, { pickError: 'AbortError' });
	await openExport(page);
	await runExport(page);
	await expect.poll(async () => (await keptFiles(page))?.asked.length).toBe(1);
	await expect(page.getByRole('button', { name: 'Export as Word' })).toBeEnabled();
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText('');
	expect(downloads).toEqual([]);
});

for (const [what, dialog] of [
	['may not be written', { createError: 'NotAllowedError' }],
	['cannot be written', { writeError: 'NotAllowedError' }],
	['does not fit on the disk', { writeError: 'QuotaExceededError' }]
] as const) {
	test(`a chosen file that ${what} is told, and nothing is saved elsewhere`, async ({ page }) => {
		const downloads = downloadsOf(page);
		await withSaveDialog(page, dialog);
		await openExport(page);
		await runExport(page);
		await expect(page.getByRole('dialog').getByRole('status')).toContainText(
			'The file could not be written (The browser refuses)'
		);
		await expect(page.getByRole('button', { name: 'Export as Word' })).toBeEnabled();
		expect((await keptFiles(page))?.closed).toBe(0);
		expect(downloads).toEqual([]);
	});
}

test('where the browser blocks the save dialog, the file comes as a download', async ({ page }) => {
	await withSaveDialog(page, { pickError: 'SecurityError' });
	await openExport(page);
	const [download] = await Promise.all([page.waitForEvent('download'), runExport(page)]);
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText(`“${download.suggestedFilename()}” is written.`);
});

for (const [how, close] of [
	['Escape', (page: Page) => page.keyboard.press('Escape')],
	['the close button', (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click()],
	['a click beside it', (page: Page) => page.mouse.click(4, 4)]
] as const) {
	test(`an export whose dialog is closed by ${how} saves no file afterwards`, async ({ page }) => {
		const downloads = downloadsOf(page);
		// Long enough to close the dialog while the document is being built.
		await page.addInitScript(() => {
			window.Worker = class extends Worker {
				override postMessage(message: unknown) {
					Object.assign(window, { isExportBegun: true });
					setTimeout(() => {
						Object.assign(window, { isExportSent: true });
						super.postMessage(message);
					}, 1000);
				}
			};
		});
		await withSaveDialog(page, {});
		await openExport(page);
		await runExport(page);
		await expect(page.getByText('Writing the file')).toBeVisible();
		await page.waitForFunction(() => 'isExportBegun' in window);
		await close(page);
		await expect(page.getByRole('dialog')).toBeHidden();
		await page.waitForFunction(() => 'isExportSent' in window);
		await page.waitForTimeout(2000);
		expect((await keptFiles(page))?.asked).toEqual([]);
		expect(downloads).toEqual([]);
	});
}
